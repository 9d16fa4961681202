#include "ui/settings/generalpage.h"

#include <QButtonGroup>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gouji {

GeneralPage::GeneralPage(Desk &desk, Preferences &preferences, Language language, QWidget *parent)
    : SettingsPage(parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_language(language)
    , m_reviewer(new QLineEdit(desk.service().reviewer()))
    , m_languages(new QButtonGroup(this))
{
    auto *person = new QGroupBox(tr("Reviewer"));
    auto *lines = new QVBoxLayout(person);
    auto *about = new QLabel(tr("&Name, as decisions are signed from now on:"));
    about->setBuddy(m_reviewer);
    lines->addWidget(about);
    lines->addWidget(m_reviewer);
    auto *tongue = new QGroupBox(tr("Language"));
    auto *choices = new QVBoxLayout(tongue);
    // Each language under its own name, so that it is found in any other.
    const std::pair<Language, QString> all[] = {{Language::Chinese, QStringLiteral("简体中文")},
                                                {Language::English, QStringLiteral("English")}};
    for (const auto &[each, name] : all) {
        auto *button = new QRadioButton(name);
        button->setChecked(each == language);
        m_languages->addButton(button, static_cast<int>(each));
        choices->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(person);
    layout->addWidget(tongue);
    layout->addStretch(1);
}

bool GeneralPage::apply()
{
    const QString name = m_reviewer->text().trimmed();
    if (name.isEmpty()) {
        m_desk.prompts().showError(tr("The reviewer has no name"),
                                   tr("Decisions are signed with it. Type the name you are known by."));
        m_reviewer->setFocus();
        return false;
    }
    if (name != m_desk.service().reviewer()) {
        m_desk.service().setReviewer(name);
        m_preferences.setReviewer(name);
    }
    const auto language = static_cast<Language>(m_languages->checkedId());
    if (language != m_language)
        Q_EMIT languageChosen(language);
    m_language = language;
    return true;
}

} // namespace gouji
