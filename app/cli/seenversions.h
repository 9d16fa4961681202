#pragma once

#include "app/session/pipeline.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace gouji {

/// The reports printed so far, by organ and year, to know a later one as a version of one of them. Of each
/// report only its values are kept, some hundred bytes, and of each organ and year the version printed last.
/// Used on one thread.
class SeenVersions
{
public:
    /// What printing needs to know of a report; made on any thread. Nothing for a report that does not say
    /// its organ and year: of what it may be a version cannot be told.
    struct Key
    {
        QString organ; ///< organKey()
        int year = 0;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.organ, key.year); }
    };
    struct Facts
    {
        Key key;
        QByteArray sha256;
        QDate signedOn;
        QString formId;
        PublishedValues values;
    };
    [[nodiscard]] static std::optional<Facts> factsOf(const CheckedReport &checked);

    /// The version printed before, null when there is none; `name` is the report's for those to come. The
    /// same bytes once more are no version.
    [[nodiscard]] std::shared_ptr<const OtherVersion> put(const Facts &facts, const QString &name);
    /// True once so much was kept that later reports are no longer remembered.
    [[nodiscard]] bool isFull() const { return m_bytes >= mostBytes; }

private:
    struct Seen
    {
        std::vector<QByteArray> hashes; ///< mostly one
        QDate signedOn;
        OtherVersion version;
    };
    /// Some 200,000 reports.
    static constexpr qsizetype mostBytes = qsizetype(256) << 20;

    QHash<Key, Seen> m_seen;
    qsizetype m_bytes = 0;
};

} // namespace gouji
