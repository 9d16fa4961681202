// text-duplicate: a passage of body prose stands twice, exactly or nearly.
// Source: review practice; a paragraph pasted twice is among the faults that supervisors send reports back
// for. Whole sentences of at least 20 Han characters count. Labels of tables, headings, titles in 《》,
// contact lines and phrases that different sentences share do not. One finding per passage, all its places
// marked.

#include "model/checks/checklist.h"
#include "model/checks/duplicatepassages.h"

#include <cmath>

namespace gouji {

void checkTextDuplicate(const CheckInput &input, std::vector<Finding> &findings)
{
    const auto length = [&input](const char *name) {
        return static_cast<int>(std::lround(input.threshold("text-duplicate", name)));
    };
    const PassageLengths lengths{length("shortest"), length("shortest-near")};
    for (const DuplicatePassage &passage : findDuplicatePassages(*input.prose, input.report, lengths)) {
        Finding finding;
        finding.check = QStringLiteral("text-duplicate");
        finding.severity = Severity::Warning;
        finding.code = passage.isExact ? QStringLiteral("exact") : QStringLiteral("nearly");
        finding.arguments = {QString::number(passage.places.size())};
        if (!passage.isExact)
            finding.arguments << passage.first << passage.second;
        for (const Span place : passage.places)
            finding.where.push_back({-1, {place, 0, {}}});
        findings.push_back(std::move(finding));
    }
}

} // namespace gouji
