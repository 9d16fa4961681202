#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QTranslator>

namespace gouji {

/// The interface language: "zh_CN" or "en".
///
/// `wanted` decides when it names one of them; then GOUJI_LANGUAGE; then the locale, where only English means
/// English: everybody else, C and POSIX included, gets Chinese.
[[nodiscard]] QString chooseLanguage(const QString &wanted, const QProcessEnvironment &environment);

/// True for the languages that chooseLanguage() knows.
[[nodiscard]] bool isKnownLanguage(const QString &language);

/// Installs the program's words in that language; without a translation the English source words stay.
/// `translator` must live as long as the application.
void installLanguage(const QString &language, QTranslator &translator);

} // namespace gouji
