#include "ui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace gouji {

LanguageSwitch::LanguageSwitch(QCoreApplication &application, QString folder)
    : m_application(application)
    , m_folder(std::move(folder))
{
}

LanguageSwitch::~LanguageSwitch()
{
    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
}

void LanguageSwitch::use(Language language)
{
    m_language = language;
    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
    // Dates and numbers follow the language chosen, not the machine's.
    QLocale::setDefault(QLocale(code(language)));
    if (language == Language::Chinese &&
        m_qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qt);
    if (m_own.load(QStringLiteral("gouji_") + code(language), m_folder))
        m_application.installTranslator(&m_own);
}

QString LanguageSwitch::code(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

Language LanguageSwitch::fromCode(const QString &code)
{
    return code.startsWith(QLatin1String("zh"), Qt::CaseInsensitive) ? Language::Chinese : Language::English;
}

} // namespace gouji
