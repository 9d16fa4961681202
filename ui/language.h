#pragma once

#include <QString>
#include <QTranslator>

class QCoreApplication;

namespace gouji {

enum class Language
{
    Chinese,
    English
};

/// Installs the program's translations and Qt's own. Switching at run time reaches every widget as a
/// LanguageChange event.
class LanguageSwitch
{
public:
    /// `folder` holds gouji_zh_CN.qm and gouji_en.qm (":/i18n").
    LanguageSwitch(QCoreApplication &application, QString folder);
    ~LanguageSwitch();
    LanguageSwitch(const LanguageSwitch &) = delete;
    LanguageSwitch &operator=(const LanguageSwitch &) = delete;

    void use(Language language);
    [[nodiscard]] Language language() const { return m_language; }

    /// "zh_CN" or "en".
    [[nodiscard]] static QString code(Language language);
    /// The language a code or locale name asks for; Chinese for any kind of Chinese, English for all else.
    [[nodiscard]] static Language fromCode(const QString &code);

private:
    QCoreApplication &m_application;
    QString m_folder;
    QTranslator m_own;
    QTranslator m_qt;
    Language m_language = Language::English;
};

} // namespace gouji
