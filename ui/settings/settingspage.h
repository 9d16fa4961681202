#pragma once

#include <QWidget>

namespace gouji {

/// A page of the settings. It changes nothing before apply().
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Puts in force what was changed on the page. False when that was refused: the page has told the user
    /// why.
    [[nodiscard]] virtual bool apply() = 0;
    /// Shows what the program brings; nothing is in force before apply().
    virtual void showDefaults() {}
    [[nodiscard]] virtual bool hasDefaults() const { return false; }
};

} // namespace gouji
