#include "app/cli/seenversions.h"

#include "model/review/versions.h"

#include <algorithm>

namespace gouji {

namespace {

/// What the hash and the small objects of a report take besides its values and its name.
constexpr qsizetype overhead = 512;

} // namespace

std::optional<SeenVersions::Facts> SeenVersions::factsOf(const CheckedReport &checked)
{
    const Metadata &metadata = checked.report.metadata;
    if (!metadata.agency || !metadata.year)
        return std::nullopt;
    Key key{organKey(metadata.agency->value), metadata.year->value};
    if (key.organ.isEmpty() || key.year == 0)
        return std::nullopt;
    return Facts{std::move(key), checked.document.sha256,
                 metadata.signatureDate ? metadata.signatureDate->value : QDate(), checked.report.formId,
                 PublishedValues(checked.document, checked.report.cells)};
}

std::shared_ptr<const OtherVersion> SeenVersions::put(const Facts &facts, const QString &name)
{
    auto seen = m_seen.find(facts.key);
    const bool isNew = seen == m_seen.end();
    if (isNew && isFull())
        return nullptr;
    if (isNew)
        seen = m_seen.insert(facts.key, {});
    if (std::find(seen->hashes.begin(), seen->hashes.end(), facts.sha256) != seen->hashes.end())
        return nullptr;
    std::shared_ptr<OtherVersion> before;
    if (!isNew) {
        before = std::make_shared<OtherVersion>(seen->version);
        // Printed before, but signed later: the change went the other way.
        before->isLater =
            seen->signedOn.isValid() && facts.signedOn.isValid() && facts.signedOn < seen->signedOn;
    }
    m_bytes += facts.sha256.size() + (isNew ? overhead + facts.values.byteCount() + 2 * name.size() : 0);
    seen->hashes.push_back(facts.sha256);
    seen->signedOn = facts.signedOn;
    seen->version = {name, facts.formId, facts.values, false};
    return before;
}

} // namespace gouji
