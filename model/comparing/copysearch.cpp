#include "model/comparing/copysearch.h"

#include "model/comparing/sharedpassages.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace gouji {

namespace {

/// Other organs' reports that are read for their passages, those that share most.
constexpr std::size_t mostRead = 4;
/// Fingerprints that must be shared for a report to be read: a passage worth telling of has that many.
constexpr int leastShared = 2;
/// Shorter passages are phrases.
constexpr int leastLetters = 24;
constexpr std::size_t mostPassages = 12;

/// The place whose government an organ is; empty for any other organ.
QStringView placeGoverned(QStringView organ)
{
    constexpr std::array<QStringView, 3> governments{u"人民政府办公厅", u"人民政府办公室", u"人民政府"};
    for (const QStringView government : governments) {
        if (organ.endsWith(government))
            return organ.chopped(government.size());
    }
    return {};
}

/// The letters that fingerprints in many reports cover, and those between two such neighbours.
std::vector<Span> commonRanges(const std::vector<Fingerprint> &fingerprints,
                               const std::vector<char> &isCommon)
{
    std::vector<Span> ranges;
    for (std::size_t i = 0; i < fingerprints.size(); ++i) {
        if (isCommon[i] == 0)
            continue;
        const Span range{fingerprints[i].at, fingerprints[i].at + gramLetters};
        const bool joins = i > 0 && isCommon[i - 1] != 0 && !ranges.empty() &&
                           range.begin - fingerprints[i - 1].at <= windowGrams;
        if (joins)
            ranges.back().end = range.end;
        else
            ranges.push_back(range);
    }
    return ranges;
}

/// The search for one report.
class CopySearch
{
    using Sharing = FingerprintIndex::Sharing;

public:
    CopySearch(const FingerprintIndex &index, const ComparedIdentity &own, const ComparedProse &prose,
               std::vector<Fingerprint> fingerprints, int common)
        : m_index(index)
        , m_own(own)
        , m_prose(prose)
        , m_fingerprints(std::move(fingerprints))
        , m_answer(index.sharing(own, m_fingerprints, common))
    {
    }

    void run(const ComparedLookup &lookup, CopiedText &text)
    {
        std::vector<Sharing> candidates = otherOrgans();
        candidates.resize(std::min(candidates.size(), mostRead));
        if (const auto last = lastYears(); last != m_answer.reports.end())
            candidates.insert(candidates.begin(), *last);
        if (candidates.empty())
            return;
        const TellingLetters telling(m_prose, commonRanges(m_fingerprints, m_answer.isCommon));
        for (const ComparedSection &section : m_prose.sections())
            text.sections.push_back({section.section, telling.count(section.letters)});
        for (const Sharing &candidate : candidates)
            read(candidate, telling, lookup, text);
    }

private:
    [[nodiscard]] bool isSameOrgan(const Sharing &other) const { return other.identity.organ == m_own.organ; }
    /// The same organ's report of the latest year before.
    [[nodiscard]] std::vector<Sharing>::const_iterator lastYears() const
    {
        const std::vector<Sharing> &all = m_answer.reports;
        auto best = all.end();
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (!isSameOrgan(*it) || it->count < leastShared || it->identity.year == 0 ||
                it->identity.year >= m_own.year)
                continue;
            if (best == all.end() || it->identity.year > best->identity.year ||
                (it->identity.year == best->identity.year && it->count > best->count))
                best = it;
        }
        return best;
    }
    /// Those that share most first; of equal ones the same year's, then the newest.
    [[nodiscard]] std::vector<Sharing> otherOrgans() const
    {
        std::vector<Sharing> others;
        for (const Sharing &other : m_answer.reports) {
            const ComparedIdentity &identity = other.identity;
            if (other.count < leastShared || identity.organ.isEmpty() || isSameOrgan(other) ||
                identity.year == 0 || identity.year > m_own.year)
                continue;
            if (!isOverOther(identity.organ, m_own.organ) && !isOverOther(m_own.organ, identity.organ))
                others.push_back(other);
        }
        std::sort(others.begin(), others.end(), [](const Sharing &a, const Sharing &b) {
            return std::tuple(-a.count, -a.identity.year, a.identity.report) <
                   std::tuple(-b.count, -b.identity.year, b.identity.report);
        });
        return others;
    }
    void read(const Sharing &sharing, const TellingLetters &telling, const ComparedLookup &lookup,
              CopiedText &text) const
    {
        std::vector<int> places;
        for (const int shared : m_index.sharedWith(sharing.slot, m_fingerprints)) {
            if (m_answer.isCommon[static_cast<std::size_t>(shared)] == 0)
                places.push_back(m_fingerprints[static_cast<std::size_t>(shared)].at);
        }
        const std::optional<ComparedReport> other = lookup(sharing.identity.report);
        if (!other || !other->prose)
            return;
        CopySource source{sharing.identity.report, other->name,          other->agency,
                          sharing.identity.year,   isSameOrgan(sharing), {}};
        const PassageMatcher matcher(m_prose, telling);
        for (const SharedPassage &passage : matcher.passages(*other->prose, places)) {
            if (passage.count < leastLetters || source.passages.size() >= mostPassages)
                break;
            source.passages.push_back(made(passage, *other->prose));
        }
        if (!source.passages.empty())
            text.sources.push_back(std::move(source));
    }
    [[nodiscard]] CopiedPassage made(const SharedPassage &passage, const ComparedProse &other) const
    {
        CopiedPassage made;
        for (const ComparedSection &section : m_prose.sections()) {
            if (section.letters.contains(passage.own.begin))
                made.section = section.section;
        }
        made.own = m_prose.inText(passage.own);
        made.other = other.inText(passage.other);
        made.words = other.words(made.other);
        made.count = passage.count;
        return made;
    }

    const FingerprintIndex &m_index;
    const ComparedIdentity &m_own;
    const ComparedProse &m_prose;
    std::vector<Fingerprint> m_fingerprints;
    FingerprintIndex::Answer m_answer;
};

} // namespace

bool isOverOther(const QString &organ, const QString &other)
{
    const QStringView place = placeGoverned(organ);
    return place.size() >= 2 && other != organ && other.startsWith(place);
}

CopiedText findCopiedText(const FingerprintIndex &index, const ComparedIdentity &own,
                          const ComparedProse &prose, int common, const ComparedLookup &lookup)
{
    return findCopiedText(index, own, prose, fingerprintsOf(prose), common, lookup);
}

CopiedText findCopiedText(const FingerprintIndex &index, const ComparedIdentity &own,
                          const ComparedProse &prose, std::vector<Fingerprint> fingerprints, int common,
                          const ComparedLookup &lookup)
{
    CopiedText text;
    const int others = index.reportCount() - (index.contains(own.report) ? 1 : 0);
    text.organs = index.organCount();
    text.hasCompared = others > 0 && !own.organ.isEmpty() && own.year != 0 && !prose.sections().empty();
    if (!text.hasCompared)
        return text;
    text.common = text.organs >= leastOrgans ? common : 0;
    // Of few organs a phrase is template when more than half of them have it, and one of them is a third.
    const int threshold = text.common > 0 ? common : std::max(3, text.organs / 2 + 1);
    CopySearch(index, own, prose, std::move(fingerprints), threshold).run(lookup, text);
    return text;
}

} // namespace gouji
