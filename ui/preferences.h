#pragma once

#include "ui/language.h"
#include "ui/look/theme.h"

#include <QByteArray>
#include <QFont>
#include <QKeySequence>
#include <QList>
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
    /// Whether a decision on a finding goes on to the next open item. True until set.
    [[nodiscard]] bool advancesAfterDecision() const;
    void setAdvancesAfterDecision(bool advances);
    /// Whether Enter in the tables goes to the cell below, as in a spreadsheet. False until set.
    [[nodiscard]] bool enterMovesDown() const;
    void setEnterMovesDown(bool down);
    /// The keys of an action, where they are not as delivered.
    [[nodiscard]] std::optional<QList<QKeySequence>> keysOf(const QString &action) const;
    void setKeysOf(const QString &action, const QList<QKeySequence> &keys);
    void forgetKeysOf(const QString &action);
    /// Reasons given last, newest first, at most nine.
    [[nodiscard]] QStringList recentReasons() const;
    void addRecentReason(const QString &reason);
    [[nodiscard]] QByteArray windowGeometry() const;
    [[nodiscard]] QByteArray windowState() const;
    [[nodiscard]] QByteArray splitterState() const;
    [[nodiscard]] QByteArray findingsHeader() const;
    /// Whether source and tables scroll together. True until set.
    [[nodiscard]] bool isScrollLocked() const;
    void setScrollLocked(bool locked);
    /// Where a window beside the main one stood, by a name of its own; empty for never.
    [[nodiscard]] QByteArray geometryOf(const QString &window) const;
    void setGeometryOf(const QString &window, const QByteArray &geometry);
    void saveWindow(const QByteArray &geometry, const QByteArray &state, const QByteArray &splitter,
                    const QByteArray &findingsHeader);

private:
    [[nodiscard]] ContentFont font(const char *name) const;
    void setFont(const char *name, const ContentFont &font);

    QSettings &m_settings;
};

} // namespace gouji
