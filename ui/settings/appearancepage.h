#pragma once

#include "ui/preferences.h"
#include "ui/settings/settingspage.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QSpinBox;

namespace gouji {

/// The theme, and the fonts of the source and of the tables.
class AppearancePage : public SettingsPage
{
    Q_OBJECT

public:
    explicit AppearancePage(Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] bool apply() override;
    void showDefaults() override;
    [[nodiscard]] bool hasDefaults() const override { return true; }

Q_SIGNALS:
    void themeChosen(gouji::Theme theme);
    void fontsChosen();

private:
    struct FontRow
    {
        QComboBox *family = nullptr;
        QSpinBox *size = nullptr;
        QLabel *example = nullptr;
    };

    QWidget *themeBox();
    QWidget *fontBox();
    FontRow fontRow(const QString &name, const ContentFont &font);
    void showExample(const FontRow &row) const;
    [[nodiscard]] static ContentFont chosen(const FontRow &row);

    Preferences &m_preferences;
    QButtonGroup *m_themes = nullptr;
    FontRow m_source;
    FontRow m_tables;
};

} // namespace gouji
