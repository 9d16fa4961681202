#include "app/session/language.h"

#include <QCoreApplication>

namespace gouji {

bool isKnownLanguage(const QString &language)
{
    return language == QLatin1String("zh_CN") || language == QLatin1String("en");
}

QString chooseLanguage(const QString &wanted, const QProcessEnvironment &environment)
{
    const QString set = environment.value(QStringLiteral("GOUJI_LANGUAGE"));
    for (const QString &language : {wanted, set}) {
        if (isKnownLanguage(language))
            return language;
    }
    // The order of POSIX: the first that is set and not empty.
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString locale = environment.value(QString::fromLatin1(name));
        if (locale.isEmpty())
            continue;
        const bool isEnglish = locale == QLatin1String("en") || locale.startsWith(QLatin1String("en_")) ||
                               locale.startsWith(QLatin1String("en."));
        return isEnglish ? QStringLiteral("en") : QStringLiteral("zh_CN");
    }
    return QStringLiteral("zh_CN");
}

void installLanguage(const QString &language, QTranslator &translator)
{
    if (translator.load(QStringLiteral(":/i18n/gouji_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator);
}

} // namespace gouji
