#pragma once

#include "app/session/derive.h"
#include "model/comparing/copysearch.h"

#include <QCache>
#include <QObject>

#include <deque>
#include <memory>

namespace gouji {

class Session;

/// What the reports of the review file share with each other: their fingerprints, read a few at a time while
/// the event loop runs. Fingerprints that are not kept yet, in files of an earlier version, are made from the
/// readings the same way, and kept. Lives beside the session, on its thread.
class CopiedTexts : public QObject
{
    Q_OBJECT

public:
    explicit CopiedTexts(Session &session);

    /// Knows nothing any more.
    void clear();
    /// Begins to read the fingerprints of the review file that was opened.
    void start();
    /// Reads on to the end now.
    void finishLoading();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    /// A report that was added to the review file, or read again.
    void take(const StoredReport &row);
    /// The reports whose findings may be others now because of those taken since the last call, the taken
    /// ones among them; none before all is loaded.
    [[nodiscard]] std::vector<ReportId> takeTouched();

    /// What a report shares with the others; null before all is loaded.
    [[nodiscard]] std::shared_ptr<const CopiedText> of(const StoredReport &row, const ReportReading &reading);

Q_SIGNALS:
    /// All fingerprints are known.
    void loaded();
    /// Reports whose texts are known, while the event loop runs; the same number twice when none is left.
    void progressed(int done, int total);

private:
    void loadOnThisTurn(int round);
    /// Reads some more; false when there is nothing left to read.
    [[nodiscard]] bool loadSome();
    [[nodiscard]] bool makeNext();
    [[nodiscard]] ComparedIdentity identityOf(const StoredReport &row) const;
    void put(const StoredReport &row, const QByteArray &packed);
    [[nodiscard]] std::optional<ComparedReport> look(ReportId id);
    [[nodiscard]] int common() const;

    Session &m_session;
    FingerprintIndex m_index;
    QCache<ReportId, std::shared_ptr<const ComparedProse>> m_prose; ///< of reports passages were looked up in
    ReportId m_last = 0;            ///< the report whose fingerprints were read last
    std::deque<ReportId> m_missing; ///< reports whose fingerprints are to be made
    std::vector<ReportId> m_taken;  ///< since takeTouched()
    int m_known = 0;                ///< reports whose fingerprints were read
    bool m_isLoaded = false;
    bool m_isRead = false; ///< all that is kept was read
    int m_round = 0;       ///< tells calls that were posted for another review file
};

} // namespace gouji
