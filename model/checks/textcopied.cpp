// text-copied: a section shares long passages with the same organ's report of an earlier year, or with
// another organ's report. Source: review practice; 国办公开办函〔2021〕30号 wants a report of the year's own
// work, and reports that repeat last year's or a neighbour's are sent back. What many organs' reports have in
// common is template and counts for nothing; neither do titles, numbers, contact lines and statements that
// there was none of something (ComparedProse). Where too few reports are known to tell a template, only
// longer passages are a warning, and the finding says so. What an organ says under further matters is much
// the same every year: there it takes more.

#include "model/checks/checklist.h"

#include <algorithm>
#include <map>

namespace gouji {

namespace {

constexpr int furtherMatters = 5; ///< index in FormDefinition::sections()
/// Places a finding points at.
constexpr std::size_t mostPlaces = 6;

/// What a section shares with one other report.
struct Share
{
    const CopySource *source = nullptr;
    std::vector<const CopiedPassage *> passages; ///< longest first
    int total = 0;                               ///< Han characters of all passages

    [[nodiscard]] int longest() const { return passages.front()->count; }
};

/// Which passages are worth a finding, and how grave it is.
class Judge
{
public:
    Judge(const CheckInput &input, const CopiedText &text)
        : m_text(text)
        , m_least(input.threshold("text-copied", "least"))
        , m_share(input.threshold("text-copied", "share"))
    {
    }

    [[nodiscard]] bool isTemplateKnown() const { return m_text.common > 0; }
    /// Nothing when the share is not worth a finding.
    [[nodiscard]] std::optional<Severity> severity(int section, const Share &share) const
    {
        const bool isSameOrgan = share.source->isSameOrgan;
        const double least = m_least * (isSameOrgan && section == furtherMatters ? 2 : 1);
        if (!reaches(section, share, least))
            return std::nullopt;
        // An unknown template is shared by neighbours rather than by the years of one organ.
        const double sure = isTemplateKnown() ? least : least * (isSameOrgan ? 1.5 : 2);
        return reaches(section, share, sure) ? Severity::Warning : Severity::Notice;
    }
    [[nodiscard]] int percent(int section, const Share &share) const
    {
        const int all = measure(section);
        return all > 0 ? std::min(100, share.total * 100 / all) : 0;
    }

private:
    /// A long passage, or a section that consists of shorter ones.
    [[nodiscard]] bool reaches(int section, const Share &share, double least) const
    {
        return share.longest() >= least || (share.longest() >= least / 2 && share.total >= least * 3 / 4 &&
                                            share.total * 100 >= m_share * measure(section));
    }
    [[nodiscard]] int measure(int section) const
    {
        int count = 0;
        for (const SectionMeasure &measured : m_text.sections)
            count += measured.section == section ? measured.count : 0;
        return count;
    }

    const CopiedText &m_text;
    double m_least;
    double m_share;
};

/// By section, what the report shares with each source, the largest share first.
std::map<int, std::vector<Share>> sharesOf(const CopiedText &text, bool isSameOrgan)
{
    std::map<int, std::vector<Share>> all;
    for (const CopySource &source : text.sources) {
        if (source.isSameOrgan != isSameOrgan)
            continue;
        std::map<int, Share> shares;
        for (const CopiedPassage &passage : source.passages) {
            Share &share = shares[passage.section];
            share.source = &source;
            share.passages.push_back(&passage);
            share.total += passage.count;
        }
        for (auto &[section, share] : shares)
            all[section].push_back(std::move(share));
    }
    for (auto &[section, shares] : all)
        std::stable_sort(shares.begin(), shares.end(),
                         [](const Share &a, const Share &b) { return a.total > b.total; });
    return all;
}

Finding makeFinding(int section, const Share &share, const Judge &judge, Severity severity)
{
    const CopySource &source = *share.source;
    Finding finding;
    finding.check = QStringLiteral("text-copied");
    finding.severity = severity;
    finding.code = source.isSameOrgan ? QStringLiteral("last-year") : QStringLiteral("other-organ");
    if (!judge.isTemplateKnown())
        finding.code += QStringLiteral("-few");
    finding.section = section;
    finding.arguments = {QString::number(share.total), QString::number(judge.percent(section, share)),
                         source.agency, QString::number(source.year)};
    for (std::size_t i = 0; i < std::min(share.passages.size(), mostPlaces); ++i) {
        const CopiedPassage &passage = *share.passages[i];
        finding.where.push_back({-1, {passage.own, 0, {}}});
        finding.elsewhere.push_back(
            {source.report, source.name, source.agency, source.year, passage.other, passage.words});
    }
    return finding;
}

} // namespace

void checkTextCopied(const CheckInput &input, std::vector<Finding> &findings)
{
    if (input.others.copies == nullptr)
        return;
    const CopiedText &text = *input.others.copies;
    const Judge judge(input, text);
    for (const bool isSameOrgan : {true, false}) {
        for (const auto &[section, shares] : sharesOf(text, isSameOrgan)) {
            // One finding for a section: who else shares less of it is found in that one's report.
            if (const std::optional<Severity> severity = judge.severity(section, shares.front()))
                findings.push_back(makeFinding(section, shares.front(), judge, *severity));
        }
    }
}

} // namespace gouji
