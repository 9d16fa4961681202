#pragma once

#include "model/comparing/copiedtext.h"
#include "model/comparing/fingerprintindex.h"

#include <functional>
#include <memory>
#include <optional>

namespace gouji {

/// A report that passages are looked up in.
struct ComparedReport
{
    QString name;
    QString agency;
    std::shared_ptr<const ComparedProse> prose;
};

/// Gives the prose of a report of the index; nothing when it cannot be read.
using ComparedLookup = std::function<std::optional<ComparedReport>(qint64 report)>;

/// With fewer organs than this what is template cannot be told from what was copied.
inline constexpr int leastOrgans = 8;

/// What a report has in common with the reports of the index: with its organ's report of the last year there
/// is before, and with other organs' reports of the same year or an earlier one. Left out: versions of the
/// report, reports that do not say whose they are or of what year, and those of an organ that stands over
/// this one or under it, whose reports contain each other's text. `common` as FingerprintIndex::sharing() has
/// it, once leastOrgans are known.
[[nodiscard]] CopiedText findCopiedText(const FingerprintIndex &index, const ComparedIdentity &own,
                                        const ComparedProse &prose, int common, const ComparedLookup &lookup);
/// The same, for who has the prose's fingerprints at hand.
[[nodiscard]] CopiedText findCopiedText(const FingerprintIndex &index, const ComparedIdentity &own,
                                        const ComparedProse &prose, std::vector<Fingerprint> fingerprints,
                                        int common, const ComparedLookup &lookup);

/// True when one of two organs is the government of a place that the other one's name begins with.
[[nodiscard]] bool isOverOther(const QString &organ, const QString &other);

} // namespace gouji
