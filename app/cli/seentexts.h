#pragma once

#include "app/session/pipeline.h"
#include "model/comparing/copysearch.h"
#include "model/store/reviewstore.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace gouji {

/// The texts that a report's text is compared with: those of a review file, of which only fingerprints are
/// held, and those read so far, some 20 KB each. Used on one thread.
class SeenTexts
{
public:
    explicit SeenTexts(const Pipeline &pipeline)
        : m_pipeline(pipeline)
    {
    }

    /// Takes the fingerprints that a review file keeps, and keeps it open to look passages up. Call it before
    /// put(). Gives the number of reports without any, which are not compared with.
    [[nodiscard]] Result<int> load(const QString &store);

    /// What is to be kept of a report; made on any thread. Nothing for one that cannot be compared.
    struct Facts
    {
        QString agency;
        int year = 0;
        std::shared_ptr<const ComparedProse> prose;
        std::vector<Fingerprint> fingerprints;
    };
    [[nodiscard]] static std::optional<Facts> factsOf(const CheckedReport &checked);

    /// Remembers a report; `name` is its file's. Gives its number for copiesOf(), 0 when there is no more
    /// room.
    qint64 put(const Facts &facts, const QString &name);
    /// What the report of that number shares with the others that are known by now; its own fingerprints are
    /// taken.
    [[nodiscard]] CopiedText copiesOf(qint64 number, std::vector<Fingerprint> fingerprints) const;
    /// True once so much was kept that later reports are no longer remembered.
    [[nodiscard]] bool isFull() const { return m_bytes >= mostBytes; }

private:
    /// Some 10,000 reports.
    static constexpr qsizetype mostBytes = qsizetype(256) << 20;

    struct Seen
    {
        ComparedIdentity identity;
        QString name;
        QString agency;
        std::shared_ptr<const ComparedProse> prose; ///< null for a report of the review file
    };
    [[nodiscard]] std::optional<ComparedReport> look(qint64 number) const;

    const Pipeline &m_pipeline;
    std::unique_ptr<ReviewStore> m_store; ///< null without --against
    FingerprintIndex m_index;
    QHash<qint64, Seen> m_seen;
    qint64 m_last = 0; ///< numbers of the review file first
    qsizetype m_bytes = 0;
};

} // namespace gouji
