// claim-table: a count in prose fits no admissible reading of the table.
// Source: article 50 of the Regulation (国务院令第711号) asks for one report with one set of figures; text
// and table contradicting each other is the third most frequent fault in supervisors' lists. What a count may
// mean is the form's matter (FormDefinition::claims): 受理 may take in last year's, 复议 may leave out the
// pending. Silent where a cell that a reading needs is blank, missing or text.

#include "model/checks/checklist.h"
#include "model/checks/claimfit.h"

#include <algorithm>
#include <map>
#include <optional>

namespace gouji {

namespace {

Place placeOf(const CheckInput &input, int cell)
{
    return {cell, input.cells[static_cast<std::size_t>(cell)].where};
}

Finding makeFinding(const CheckInput &input, const ClaimSubject &subject, const Claim &claim)
{
    Finding finding;
    finding.check = QStringLiteral("claim-table");
    finding.severity = Severity::Warning;
    finding.code = claim.isNegation ? QStringLiteral("denied") : QStringLiteral("differs");
    finding.printed = claim.value;
    finding.expected = readingValue(input.cells, subject.readings.front());
    finding.arguments = {subject.id, claim.value.toString() + claim.unit, finding.expected->toString()};
    return finding;
}

bool contains(const std::vector<int> &cells, int cell)
{
    return std::find(cells.begin(), cells.end(), cell) != cells.end();
}

/// A broken sum whose first repair gives the cell the value that the text says: the sum's finding says so.
bool isMendedBySum(const CheckInput &input, const ClaimSubject &subject, const Claim &claim,
                   const std::vector<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        if (finding.check != u"cross-footing" || finding.repairs.empty())
            return false;
        std::vector<CellValue> mended = input.cells;
        bool isRead = false;
        for (const CellChange &change : finding.repairs.front().changes) {
            mended[static_cast<std::size_t>(change.cell)].number = change.value;
            isRead = isRead || std::any_of(subject.readings.begin(), subject.readings.end(),
                                           [&](const ClaimSubject::Reading &reading) {
                                               return contains(reading.plus, change.cell) ||
                                                      contains(reading.minus, change.cell);
                                           });
        }
        return isRead && fitsIn(mended, subject, claim);
    });
}

} // namespace

void checkClaimTable(const CheckInput &input, std::vector<Finding> &findings)
{
    if (!input.form)
        return;
    // The same wrong count, said several times, is one cause.
    std::map<std::pair<const ClaimSubject *, QString>, Finding> byCause;
    std::vector<std::pair<const ClaimSubject *, QString>> order;
    for (std::size_t i = 0; i < input.report.claims.size(); ++i) {
        const Claim &claim = input.report.claims[i];
        if (claim.subject.isEmpty() || !claim.isExact)
            continue;
        const ClaimSubject *subject = subjectOf(input, claim);
        if (!subject || fitOf(input, i) != ClaimFit::Contradicts ||
            isMendedBySum(input, *subject, claim, findings))
            continue;
        const std::pair key{subject, claim.value.toString()};
        auto found = byCause.find(key);
        if (found == byCause.end()) {
            found = byCause.emplace(key, makeFinding(input, *subject, claim)).first;
            order.push_back(key);
        }
        found->second.where.push_back({-1, {claim.clause, claim.where.page, {}}});
    }
    for (const auto &key : order) {
        Finding &finding = byCause.at(key);
        for (int cell : key.first->readings.front().plus)
            finding.where.push_back(placeOf(input, cell));
        findings.push_back(std::move(finding));
    }
}

} // namespace gouji
