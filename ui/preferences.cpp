#include "ui/preferences.h"

#include <QSettings>

#include <algorithm>

namespace gouji {

namespace {

constexpr auto languageKey = "language";
constexpr auto themeKey = "theme";
constexpr auto sourceFontKey = "fonts/source";
constexpr auto tableFontKey = "fonts/tables";
constexpr auto reviewerKey = "reviewer";
constexpr auto zoomKey = "zoom";
constexpr auto folderKey = "lastFolder";
constexpr auto recentKey = "recentStores";
constexpr auto geometryKey = "window/geometry";
constexpr auto stateKey = "window/state";
constexpr auto splitterKey = "window/splitter";
constexpr auto findingsKey = "window/findings";
constexpr auto lockKey = "window/scrollLock";
constexpr auto advanceKey = "review/advance";
constexpr auto enterKey = "review/enterMovesDown";
constexpr auto reasonsKey = "review/recentReasons";
constexpr int recentLimit = 10;
/// One for each digit key.
constexpr int reasonLimit = 9;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

std::optional<Language> Preferences::language() const
{
    const QString code = m_settings.value(key(languageKey)).toString();
    return code.isEmpty() ? std::nullopt : std::optional(LanguageSwitch::fromCode(code));
}

void Preferences::setLanguage(Language language)
{
    m_settings.setValue(key(languageKey), LanguageSwitch::code(language));
}

Theme Preferences::theme() const
{
    const QString name = m_settings.value(key(themeKey)).toString();
    return name == QLatin1String("light")           ? Theme::Light
           : name == QLatin1String("dark")          ? Theme::Dark
           : name == QLatin1String("high-contrast") ? Theme::HighContrast
                                                    : Theme::System;
}

void Preferences::setTheme(Theme theme)
{
    const char *name = theme == Theme::Light          ? "light"
                       : theme == Theme::Dark         ? "dark"
                       : theme == Theme::HighContrast ? "high-contrast"
                                                      : "system";
    m_settings.setValue(key(themeKey), key(name));
}

QFont ContentFont::over(const QFont &window) const
{
    QFont font = window;
    // The window's families stay behind it, for characters it has not.
    if (!family.isEmpty())
        font.setFamilies(QStringList{family} + window.families());
    if (points > 0)
        font.setPointSize(points);
    return font;
}

ContentFont Preferences::font(const char *name) const
{
    constexpr int largest = 96;
    const QStringList parts = m_settings.value(key(name)).toStringList();
    return {parts.value(0), std::clamp(parts.value(1).toInt(), 0, largest)};
}

void Preferences::setFont(const char *name, const ContentFont &font)
{
    m_settings.setValue(key(name), QStringList{font.family, QString::number(font.points)});
}

ContentFont Preferences::sourceFont() const
{
    return font(sourceFontKey);
}

void Preferences::setSourceFont(const ContentFont &font)
{
    setFont(sourceFontKey, font);
}

ContentFont Preferences::tableFont() const
{
    return font(tableFontKey);
}

void Preferences::setTableFont(const ContentFont &font)
{
    setFont(tableFontKey, font);
}

QString Preferences::reviewer() const
{
    return m_settings.value(key(reviewerKey)).toString();
}

void Preferences::setReviewer(const QString &name)
{
    m_settings.setValue(key(reviewerKey), name);
}

int Preferences::zoom() const
{
    return std::clamp(m_settings.value(key(zoomKey), 0).toInt(), -5, 10);
}

void Preferences::setZoom(int steps)
{
    m_settings.setValue(key(zoomKey), steps);
}

QString Preferences::lastFolder() const
{
    return m_settings.value(key(folderKey)).toString();
}

void Preferences::setLastFolder(const QString &folder)
{
    m_settings.setValue(key(folderKey), folder);
}

QStringList Preferences::recentStores() const
{
    return m_settings.value(key(recentKey)).toStringList();
}

void Preferences::addRecentStore(const QString &path)
{
    QStringList paths = recentStores();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(key(recentKey), paths.mid(0, recentLimit));
}

void Preferences::clearRecentStores()
{
    m_settings.remove(key(recentKey));
}

bool Preferences::advancesAfterDecision() const
{
    return m_settings.value(key(advanceKey), true).toBool();
}

void Preferences::setAdvancesAfterDecision(bool advances)
{
    m_settings.setValue(key(advanceKey), advances);
}

bool Preferences::enterMovesDown() const
{
    return m_settings.value(key(enterKey), false).toBool();
}

void Preferences::setEnterMovesDown(bool down)
{
    m_settings.setValue(key(enterKey), down);
}

std::optional<QList<QKeySequence>> Preferences::keysOf(const QString &action) const
{
    const QVariant stored = m_settings.value(QStringLiteral("keys/") + action);
    if (!stored.isValid())
        return std::nullopt;
    QList<QKeySequence> keys;
    for (const QString &text : stored.toStringList())
        if (const QKeySequence sequence = QKeySequence::fromString(text, QKeySequence::PortableText);
            !sequence.isEmpty())
            keys.append(sequence);
    return keys;
}

void Preferences::setKeysOf(const QString &action, const QList<QKeySequence> &keys)
{
    // An action without a key is written as one empty text: an empty list would come back as nothing.
    QStringList texts;
    for (const QKeySequence &sequence : keys)
        texts.append(sequence.toString(QKeySequence::PortableText));
    m_settings.setValue(QStringLiteral("keys/") + action, texts.isEmpty() ? QStringList{QString()} : texts);
}

void Preferences::forgetKeysOf(const QString &action)
{
    m_settings.remove(QStringLiteral("keys/") + action);
}

QStringList Preferences::recentReasons() const
{
    return m_settings.value(key(reasonsKey)).toStringList();
}

void Preferences::addRecentReason(const QString &reason)
{
    if (reason.isEmpty())
        return;
    QStringList reasons = recentReasons();
    reasons.removeAll(reason);
    reasons.prepend(reason);
    m_settings.setValue(key(reasonsKey), reasons.mid(0, reasonLimit));
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(key(geometryKey)).toByteArray();
}

QByteArray Preferences::windowState() const
{
    return m_settings.value(key(stateKey)).toByteArray();
}

QByteArray Preferences::splitterState() const
{
    return m_settings.value(key(splitterKey)).toByteArray();
}

QByteArray Preferences::findingsHeader() const
{
    return m_settings.value(key(findingsKey)).toByteArray();
}

bool Preferences::isScrollLocked() const
{
    return m_settings.value(key(lockKey), true).toBool();
}

void Preferences::setScrollLocked(bool locked)
{
    m_settings.setValue(key(lockKey), locked);
}

QByteArray Preferences::geometryOf(const QString &window) const
{
    return m_settings.value(QStringLiteral("windows/") + window).toByteArray();
}

void Preferences::setGeometryOf(const QString &window, const QByteArray &geometry)
{
    m_settings.setValue(QStringLiteral("windows/") + window, geometry);
}

void Preferences::saveWindow(const QByteArray &geometry, const QByteArray &state, const QByteArray &splitter,
                             const QByteArray &findingsHeader)
{
    m_settings.setValue(key(geometryKey), geometry);
    m_settings.setValue(key(stateKey), state);
    m_settings.setValue(key(splitterKey), splitter);
    m_settings.setValue(key(findingsKey), findingsHeader);
}

} // namespace gouji
