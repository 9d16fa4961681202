#pragma once

#include <QWidget>

namespace gouji {

/// A page of the settings. It changes nothing before apply(), or takes it back in discard().
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Puts in force what was changed on the page. False when that was refused: the page has told the user
    /// why.
    [[nodiscard]] virtual bool apply() = 0;
    /// The settings are left without apply().
    virtual void discard() {}
    /// Shows what the program brings; nothing is in force before apply().
    virtual void showDefaults() {}
    [[nodiscard]] virtual bool hasDefaults() const { return false; }
};

} // namespace gouji
