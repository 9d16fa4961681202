// agency-mismatch: the text speaks as an organ of another kind ("我局" in a town's report).
// Source: review practice; text taken over from another organ's report gives itself away by how it calls
// itself. Superior organs are no others (我县 in a town's or a bureau's report), nor are organs in titles and
// quotations, nor words that only look alike (我局部, 本乡本土).

#include "model/checks/checklist.h"
#include "model/checks/organkind.h"
#include "model/checks/prosesearch.h"

#include <map>

namespace gouji {

namespace {

struct SelfName
{
    QStringView word;
    OrganKind kind;
    QStringView notBefore; ///< characters that make it another word
};

constexpr std::array<SelfName, 10> selfNames{{
    {u"我街道", OrganKind::Street, u""},
    {u"本街道", OrganKind::Street, u""},
    {u"我镇", OrganKind::Town, u""},
    {u"本镇", OrganKind::Town, u""},
    {u"我乡", OrganKind::Township, u"镇"},
    {u"本乡", OrganKind::Township, u"本镇"},
    {u"我局", OrganKind::Bureau, u"部"},
    {u"本局", OrganKind::Bureau, u"部"},
    {u"我委", OrganKind::Commission, u"托派员"},
    {u"本委", OrganKind::Commission, u"托派员"},
}};

/// How organs call themselves that are neither governments nor their offices: no town speaks so.
constexpr std::array<QStringView, 10> otherSelfNames{u"我社",   u"我院",   u"我校",   u"我馆", u"我公司",
                                                     u"我集团", u"我协会", u"我医院", u"本校", u"本公司"};

bool isLocal(OrganKind kind)
{
    return kind == OrganKind::Town || kind == OrganKind::Township || kind == OrganKind::Street;
}

/// Does an organ of this kind, with this name, rightly call itself so?
bool maySay(OrganKind kind, QStringView name, const SelfName &self)
{
    const bool isOther = kind == OrganKind::Unknown || kind == OrganKind::Other;
    if (kind == self.kind || (isOther && !isLocal(self.kind)))
        return true;
    // A town's bureau or station speaks of its town; a county's does not.
    if (isLocal(self.kind) && !isLocal(kind))
        return name.contains(u'镇') || name.contains(u'乡') || name.contains(u"街道");
    return false;
}

} // namespace

void checkAgencyMismatch(const CheckInput &input, std::vector<Finding> &findings)
{
    const auto &agency = input.report.metadata.agency;
    const OrganKind kind = agency ? organKind(agency->value) : OrganKind::Unknown;
    const QStringView text = input.prose->text();
    const bool isOther = kind == OrganKind::Unknown || kind == OrganKind::Other;
    if (!agency || (isOther && !holdsAny(text, otherSelfNames)))
        return;
    std::map<OrganKind, Finding> byKind;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'我' && text[at] != u'本')
            continue;
        for (const SelfName &self : selfNames) {
            if (!text.mid(at).startsWith(self.word))
                continue;
            const qsizetype end = at + self.word.size();
            const bool isOtherWord =
                end < text.size() && self.notBefore.contains(text[end]) && !text.mid(end).startsWith(u"部门");
            if (isOtherWord || maySay(kind, agency->value, self) || isQuoted(text, at))
                continue;
            Finding &finding = byKind[self.kind];
            if (finding.where.empty())
                finding.arguments = {self.word.toString(), agency->value};
            finding.where.push_back({-1, {input.prose->inText({at, end}), 0, {}}});
        }
    }
    const double least = input.threshold("agency-mismatch", "least");
    for (auto &[self, finding] : byKind) {
        if (static_cast<double>(finding.where.size()) < least)
            continue;
        finding.check = QStringLiteral("agency-mismatch");
        finding.severity = Severity::Warning;
        finding.code = QStringLiteral("speaks-as");
        findings.push_back(std::move(finding));
    }
}

} // namespace gouji
