// implausible-value: a value that can hardly be: rules (规章) in the table of an organ that may issue none, a
// rate above 100 %, a jump against last year.
// Source: 立法法 art. 91, 93: 规章 are issued by the State Council's departments and by the governments of
// provinces, cities with districts and autonomous prefectures. Cities get no judgement: the name does not
// tell their level. Growth, completion and execution rates may exceed 100 %.

#include "model/checks/checklist.h"
#include "model/checks/organkind.h"
#include "model/checks/prosesearch.h"
#include "model/checks/tenfold.h"

namespace gouji {

namespace {

/// Rates of a part in a whole.
constexpr std::array<QStringView, 16> shares{u"办结率", u"答复率", u"满意率", u"满意度", u"公开率", u"及时率",
                                             u"回复率", u"回收率", u"合格率", u"覆盖率", u"占",     u"采纳率",
                                             u"办复率", u"解读率", u"正确率", u"准确率"};
constexpr std::array<QStringView, 10> notShares{u"增长", u"增加", u"上升", u"提高", u"增幅",
                                                u"同比", u"环比", u"完成", u"超额", u"执行率"};

void judgeRules(const CheckInput &input, std::vector<Finding> &findings)
{
    const auto &agency = input.report.metadata.agency;
    if (!input.form || !agency || !mayNotIssueRules(organKind(agency->value), agency->value))
        return;
    Finding finding;
    for (std::size_t i = 0; i < input.cells.size(); ++i) {
        const CellValue &value = input.cells[i];
        const bool isRule = input.form->cells()[i].key.startsWith(u"disclosure.rules.");
        if (isRule && value.state == CellState::Number && !value.number.isZero())
            finding.where.push_back({static_cast<int>(i), value.where});
    }
    if (finding.where.empty())
        return;
    finding.check = QStringLiteral("implausible-value");
    finding.severity = Severity::Notice;
    finding.code = QStringLiteral("rules");
    finding.arguments = {agency->value};
    findings.push_back(std::move(finding));
}

void judgeRates(const CheckInput &input, std::vector<Finding> &findings)
{
    const double highest = input.threshold("implausible-value", "highest-rate");
    for (const Claim &claim : input.report.claims) {
        if (claim.unit != u"%" || claim.value.toDouble() <= highest)
            continue;
        const QString clause = input.document.at(claim.clause).toString().remove(u' ');
        if (!holdsAny(clause, shares) || holdsAny(clause, notShares))
            continue;
        Finding finding;
        finding.check = QStringLiteral("implausible-value");
        finding.severity = Severity::Notice;
        finding.code = QStringLiteral("rate");
        finding.arguments = {claim.value.toString() + claim.unit};
        finding.printed = claim.value;
        finding.where.push_back({-1, {claim.clause, 0, {}}});
        findings.push_back(std::move(finding));
    }
}

} // namespace

void checkImplausibleValue(const CheckInput &input, std::vector<Finding> &findings)
{
    judgeRules(input, findings);
    judgeRates(input, findings);
    judgeJumps(input, findings);
}

} // namespace gouji
