#pragma once

#include "ui/remainingtime.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace gouji {

enum class WorkKind
{
    Import,
    Export,
    Counting,
    Indexing,
    Comparing,
    Judging
};

/// A long work that goes on, one of each kind.
struct Work
{
    WorkKind kind = WorkKind::Import;
    int done = 0;
    int total = 0;  ///< 0 while it is not known
    QString detail; ///< what is in hand, or what waits behind it; may be empty
    std::optional<int> secondsLeft;
    bool isStopping = false; ///< it was told to, and has not ended yet
};

/// Something that a work left to be read. It stays until it is dismissed.
struct WorkNotice
{
    int id = 0;
    QDateTime time; ///< UTC
    QString title;
    QString text;
    QString details;                ///< what is copied: for those who help, may be long
    std::function<void()> showMore; ///< null when there is nothing more to see
};

/// The long works that go on, and what they left to be read: what the notification area shows. Knows nothing
/// of services; WorkWatch tells it.
class Works : public QObject
{
    Q_OBJECT

public:
    explicit Works(std::function<QDateTime()> clock, QObject *parent = nullptr);

    /// Those to be shown, in the order they began. One that nobody asked for is shown when it takes long.
    [[nodiscard]] std::vector<Work> running() const;
    /// Oldest first.
    [[nodiscard]] const std::vector<WorkNotice> &notices() const { return m_notices; }

    /// A work goes on, or begins.
    void progress(WorkKind kind, int done, int total, const QString &detail = {});
    /// What waits behind a work, in words; empty for nothing.
    void setWaiting(WorkKind kind, const QString &words);
    void finish(WorkKind kind);
    /// Leaves a message. `details` are added to its title and text when it is copied.
    void tell(const QString &title, const QString &text, const QString &details = {},
              std::function<void()> showMore = {});

    [[nodiscard]] static QString title(WorkKind kind);
    /// "12 of 200", empty while the total is not known.
    [[nodiscard]] static QString countWords(const Work &work);
    /// "about 3 minutes left", empty while it cannot be told.
    [[nodiscard]] static QString leftWords(const Work &work);
    /// All that is to be said of a work, for the tip and for screen readers.
    [[nodiscard]] static QString words(const Work &work);
    /// Whether what is done by then stays whole when it is ended.
    [[nodiscard]] static bool canStop(WorkKind kind);

public Q_SLOTS:
    void stop(gouji::WorkKind kind);
    void dismiss(int notice);

Q_SIGNALS:
    void changed();
    void noticed();
    void stopWanted(gouji::WorkKind kind);

private:
    struct Entry
    {
        Work work;
        QString waiting;
        QElapsedTimer clock;
        RemainingTime remaining;
        bool isShown = false;
    };
    [[nodiscard]] Entry *entry(WorkKind kind);
    void showLate();

    std::function<QDateTime()> m_clock;
    std::vector<Entry> m_entries; ///< in the order they began
    std::vector<WorkNotice> m_notices;
    int m_lastNotice = 0;
    QTimer m_tick; ///< between two tellings of progress
    QTimer m_late; ///< looks for works that take long by now
};

} // namespace gouji
