#pragma once

#include "ui/language.h"
#include "ui/look/theme.h"

#include <QByteArray>
#include <QFont>
#include <QStringList>

#include <optional>

class QSettings;

namespace gouji {

/// A font for contents; what is not given is the window's.
struct ContentFont
{
    QString family; ///< empty: the window's
    int points = 0; ///< 0: the window's

    [[nodiscard]] QFont over(const QFont &window) const;
    bool operator==(const ContentFont &) const = default;
};

/// What the user chose and how the window stood, typed; the keys are known here alone. Works on settings that
/// outlive it.
class Preferences
{
public:
    explicit Preferences(QSettings &settings)
        : m_settings(settings)
    {
    }

    /// Nothing until one was chosen.
    [[nodiscard]] std::optional<Language> language() const;
    void setLanguage(Language language);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] ContentFont sourceFont() const;
    void setSourceFont(const ContentFont &font);
    [[nodiscard]] ContentFont tableFont() const;
    void setTableFont(const ContentFont &font);
    /// Empty until set.
    [[nodiscard]] QString reviewer() const;
    void setReviewer(const QString &name);
    /// Steps from the normal size, -5..10.
    [[nodiscard]] int zoom() const;
    void setZoom(int steps);
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString &folder);
    /// Newest first, at most ten.
    [[nodiscard]] QStringList recentStores() const;
    void addRecentStore(const QString &path);
    void clearRecentStores();
    [[nodiscard]] QByteArray windowGeometry() const;
    [[nodiscard]] QByteArray windowState() const;
    [[nodiscard]] QByteArray splitterState() const;
    [[nodiscard]] QByteArray findingsHeader() const;
    void saveWindow(const QByteArray &geometry, const QByteArray &state, const QByteArray &splitter,
                    const QByteArray &findingsHeader);

private:
    [[nodiscard]] ContentFont font(const char *name) const;
    void setFont(const char *name, const ContentFont &font);

    QSettings &m_settings;
};

} // namespace gouji
