#pragma once

#include "ui/desk.h"
#include "ui/preferences.h"
#include "ui/settings/settingspage.h"

class QButtonGroup;
class QLineEdit;

namespace gouji {

/// The reviewer's name, with which decisions are signed, and the language.
class GeneralPage : public SettingsPage
{
    Q_OBJECT

public:
    GeneralPage(Desk &desk, Preferences &preferences, Language language, QWidget *parent = nullptr);

    [[nodiscard]] bool apply() override;

Q_SIGNALS:
    void languageChosen(gouji::Language language);

private:
    Desk &m_desk;
    Preferences &m_preferences;
    Language m_language;
    QLineEdit *m_reviewer = nullptr;
    QButtonGroup *m_languages = nullptr;
};

} // namespace gouji
