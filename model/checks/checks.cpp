#include "model/checks/check.h"

#include "model/checks/checklist.h"
#include "model/checks/derived.h"
#include "model/checks/findingwords.h"
#include "model/checks/identities.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gouji {

namespace {

struct CheckTitle
{
    const char *id;
    const char *title;
};

constexpr std::array titles{
    CheckTitle{"cross-footing", QT_TRANSLATE_NOOP("gouji::checks", "Sums that do not balance")},
    CheckTitle{"row-missing", QT_TRANSLATE_NOOP("gouji::checks", "Rows or columns not found")},
    CheckTitle{"cell-blank", QT_TRANSLATE_NOOP("gouji::checks", "Empty cells")},
    CheckTitle{"cell-not-number", QT_TRANSLATE_NOOP("gouji::checks", "Cells without a number")},
    CheckTitle{"column-mismatch", QT_TRANSLATE_NOOP("gouji::checks", "Too many or too few values")},
    CheckTitle{"form-outdated", QT_TRANSLATE_NOOP("gouji::checks", "Wrong form for the year")},
    CheckTitle{"section-missing",
               QT_TRANSLATE_NOOP("gouji::checks", "Sections missing, doubled or out of order")},
    CheckTitle{"metadata-missing",
               QT_TRANSLATE_NOOP("gouji::checks", "Organ, year, period or contact missing")},
    CheckTitle{"period-not-full-year", QT_TRANSLATE_NOOP("gouji::checks", "Period is not the whole year")},
    CheckTitle{"year-mismatch", QT_TRANSLATE_NOOP("gouji::checks", "Years that disagree")},
    CheckTitle{"text-duplicate", QT_TRANSLATE_NOOP("gouji::checks", "Passages that stand twice")},
    CheckTitle{"numbering", QT_TRANSLATE_NOOP("gouji::checks", "List numbers that skip, repeat or mix")},
    CheckTitle{"claim-sum", QT_TRANSLATE_NOOP("gouji::checks", "Breakdowns that do not add up")},
    CheckTitle{"claim-table", QT_TRANSLATE_NOOP("gouji::checks", "Prose and tables disagree")},
    CheckTitle{"claim-conflict", QT_TRANSLATE_NOOP("gouji::checks", "The same count given differently")},
    CheckTitle{"percentage", QT_TRANSLATE_NOOP("gouji::checks", "Percentages that do not recompute")},
    CheckTitle{"part-missing", QT_TRANSLATE_NOOP("gouji::checks", "Topics missing from the overview")},
    CheckTitle{"parts-count", QT_TRANSLATE_NOOP("gouji::checks", "Number of parts miscounted")},
    CheckTitle{"problems-empty", QT_TRANSLATE_NOOP("gouji::checks", "Problems or improvements not stated")},
    CheckTitle{"basis-outdated", QT_TRANSLATE_NOOP("gouji::checks", "Superseded notice cited")},
    CheckTitle{"placeholder", QT_TRANSLATE_NOOP("gouji::checks", "Words of a template left standing")},
    CheckTitle{"agency-mismatch", QT_TRANSLATE_NOOP("gouji::checks", "Another organ speaks")},
    CheckTitle{"implausible-value", QT_TRANSLATE_NOOP("gouji::checks", "Values that can hardly be")},
    CheckTitle{"text-stutter", QT_TRANSLATE_NOOP("gouji::checks", "Doubled and mistaken words")},
    CheckTitle{"carry-over",
               QT_TRANSLATE_NOOP("gouji::checks", "Carried over otherwise than last year said")},
    CheckTitle{"stock-flow", QT_TRANSLATE_NOOP("gouji::checks", "Stock does not follow from last year's")},
    CheckTitle{"aggregate",
               QT_TRANSLATE_NOOP("gouji::checks", "Sum report differs from its organs' reports")},
    CheckTitle{"text-copied", QT_TRANSLATE_NOOP("gouji::checks", "Text shared with other reports")},
    CheckTitle{"resubmission-changed", QT_TRANSLATE_NOOP("gouji::checks", "Values changed between versions")},
    CheckTitle{"late", QT_TRANSLATE_NOOP("gouji::checks", "Published after the deadline")},
};

qsizetype firstOffset(const Finding &finding)
{
    for (const Place &place : finding.where) {
        if (place.where.isValid())
            return place.where.span.begin;
    }
    return finding.section >= 0 ? 0 : -1;
}

/// Sums of which none has all its operands are not judged.
bool hasWholeSums(const CheckInput &input)
{
    if (input.form == nullptr)
        return false;
    const std::vector<IdentityState> states = identityStates(*input.form, input.cells);
    return std::any_of(states.begin(), states.end(), [](IdentityState state) {
        return state == IdentityState::Holds || state == IdentityState::Broken;
    });
}

bool isAssessable(const Check &check, const CheckInput &input)
{
    if (check.canJudge != nullptr && !check.canJudge(input))
        return false;
    const Metadata &metadata = input.report.metadata;
    const auto lacks = [&](CheckNeeds need, bool isThere) { return (check.needs & need) != 0 && !isThere; };
    return !lacks(NeedsForm, input.form != nullptr) && !lacks(NeedsYear, metadata.year.has_value()) &&
           !lacks(NeedsPeriod, metadata.periodBegin && metadata.periodEnd) &&
           !lacks(NeedsPublication, input.publication != nullptr && input.publication->published.isValid() &&
                                        input.publication->due.isValid()) &&
           !lacks(NeedsAgency, metadata.agency.has_value()) &&
           !lacks(NeedsSections, !input.report.sections.empty()) &&
           !lacks(NeedsOthers, input.others.copies != nullptr && input.others.copies->hasCompared);
}

/// Runs a check as the settings have it; what a check finds without all that it needs is found nevertheless.
CheckState runCheck(const Check &check, const CheckInput &input, std::vector<Finding> &findings)
{
    const QString id = input.settings ? QString::fromLatin1(check.id) : QString();
    if (input.settings && !input.settings->isOn(id))
        return CheckState::Off;
    const std::size_t before = findings.size();
    check.run(input, findings);
    if (findings.size() == before)
        return isAssessable(check, input) ? CheckState::Passed : CheckState::NotAssessable;
    if (const std::optional<Severity> severity =
            input.settings ? input.settings->severity(id) : std::nullopt) {
        for (std::size_t i = before; i < findings.size(); ++i)
            findings[i].severity = *severity;
    }
    return CheckState::Found;
}

int placeInList(const QString &check)
{
    const std::vector<Check> &all = allChecks();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Check &one) { return check == QLatin1String(one.id); });
    return static_cast<int>(found - all.begin());
}

/// Gravest first, then in the order of the document, then of the checks; a check's own stay in its order.
void sortFindings(std::vector<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        if (a.severity != b.severity)
            return a.severity > b.severity;
        const qsizetype first = firstOffset(a);
        const qsizetype second = firstOffset(b);
        if (first != second)
            return first < second;
        return a.check != b.check && placeInList(a.check) < placeInList(b.check);
    });
}

int comparedWith(const OtherReports &others)
{
    return (others.version != nullptr ? ComparesVersion : 0) |
           (others.lastYear != nullptr ? ComparesLastYear : 0) |
           (others.parts != nullptr ? ComparesParts : 0) | (others.copies != nullptr ? ComparesCopies : 0);
}

/// What checks look at besides what they are given; outlives the input it is put into.
class MadeInput
{
public:
    explicit MadeInput(const CheckInput &given)
        : m_prose(given.document, given.report, CompactProse::Include::BodyAndHeadings)
        , m_input(given)
    {
        m_input.prose = &m_prose;
        if (given.form != nullptr && (given.others.lastYear != nullptr || given.others.parts != nullptr)) {
            m_own = PublishedValues(given.document, given.cells).unpacked();
            m_input.own = &m_own;
        }
    }
    MadeInput(const MadeInput &) = delete;
    MadeInput &operator=(const MadeInput &) = delete;

    [[nodiscard]] const CheckInput &input() const { return m_input; }

private:
    CompactProse m_prose;
    std::vector<PublishedValue> m_own;
    CheckInput m_input;
};

} // namespace

const std::vector<Check> &allChecks()
{
    static const std::vector<Check> checks{
        {"cross-footing", Severity::Error, "form: 勾稽关系", checkCrossFooting, NeedsForm, hasWholeSums,
         ComparesLastYear},
        {"row-missing", Severity::Warning, "form", checkRowMissing},
        {"cell-blank", Severity::Warning, "form", checkCellBlank, NeedsForm},
        {"cell-not-number", Severity::Warning, "form", checkCellNotNumber, NeedsForm},
        {"column-mismatch", Severity::Warning, "form", checkColumnMismatch, NeedsForm},
        {"form-outdated", Severity::Error, "国办公开办函〔2019〕60号, 〔2021〕30号", checkFormOutdated,
         NeedsForm | NeedsYear},
        {"section-missing", Severity::Warning, "政府信息公开条例 art. 50; form", checkSectionMissing},
        {"metadata-missing", Severity::Notice, "form", checkMetadataMissing},
        {"period-not-full-year", Severity::Warning, "政府信息公开条例 art. 49, 50", checkPeriodNotFullYear,
         NeedsPeriod},
        {"year-mismatch", Severity::Error, "政府信息公开条例 art. 49", checkYearMismatch, NeedsYear},
        {"text-duplicate", Severity::Warning, "review practice", checkTextDuplicate},
        {"numbering", Severity::Notice, "GB/T 9704-2012, 7.3.3", checkNumbering},
        {"claim-sum", Severity::Warning, "arithmetic", checkClaimSum},
        {"claim-table", Severity::Warning, "form", checkClaimTable, NeedsForm},
        {"claim-conflict", Severity::Warning, "arithmetic", checkClaimConflict},
        {"percentage", Severity::Notice, "arithmetic", checkPercentage},
        {"part-missing", Severity::Notice, "国办公开办函〔2021〕30号", checkPartMissing, NeedsSections},
        {"parts-count", Severity::Notice, "form", checkPartsCount, NeedsSections},
        {"problems-empty", Severity::Notice, "政府信息公开条例 art. 50", checkProblemsEmpty, NeedsSections},
        {"basis-outdated", Severity::Warning, "国办公开办函〔2021〕30号", checkBasisOutdated, NeedsYear},
        {"placeholder", Severity::Error, "review practice", checkPlaceholder},
        {"agency-mismatch", Severity::Warning, "review practice", checkAgencyMismatch, NeedsAgency},
        {"implausible-value", Severity::Notice, "立法法 art. 91, 93", checkImplausibleValue, NeedsNothing,
         nullptr, ComparesLastYear},
        {"text-stutter", Severity::Notice, "review practice", checkTextStutter},
        {"carry-over", Severity::Error, "form: 上年结转", checkCarryOver, NeedsForm, canJudgeCarryOver,
         ComparesLastYear},
        {"stock-flow", Severity::Notice, "arithmetic", checkStockFlow, NeedsForm, canJudgeStockFlow,
         ComparesLastYear},
        {"aggregate", Severity::Notice, "review practice", checkAggregate, NeedsNothing, canJudgeAggregate,
         ComparesParts},
        {"text-copied", Severity::Warning, "review practice", checkTextCopied,
         NeedsYear | NeedsAgency | NeedsSections | NeedsOthers, nullptr, ComparesCopies},
        {"resubmission-changed", Severity::Notice, "review practice", checkResubmissionChanged, NeedsNothing,
         nullptr, ComparesVersion},
        {"late", Severity::Warning, "政府信息公开条例 art. 49", checkLate, NeedsPublication},
    };
    return checks;
}

int Assessment::count(Severity severity) const
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.severity == severity;
    }));
}

int Assessment::count(IdentityState state) const
{
    return static_cast<int>(std::count(identities.begin(), identities.end(), state));
}

CheckSummary Assessment::summary() const
{
    CheckSummary summary;
    for (CheckState state : states) {
        summary.ran += state != CheckState::Off ? 1 : 0;
        summary.off += state == CheckState::Off ? 1 : 0;
        summary.passed += state == CheckState::Passed ? 1 : 0;
        summary.found += state == CheckState::Found ? 1 : 0;
        summary.notAssessable += state == CheckState::NotAssessable ? 1 : 0;
    }
    return summary;
}

Assessment assess(const CheckInput &input)
{
    const MadeInput made(input);
    Assessment assessment;
    if (input.form != nullptr)
        assessment.identities = identityStates(*input.form, input.cells);
    for (const Check &check : allChecks())
        assessment.states.push_back(runCheck(check, made.input(), assessment.findings));
    assessment.ledger = makeLedger(made.input());
    if (input.form != nullptr)
        assessment.derived = derivedValues(*input.form, input.cells);
    sortFindings(assessment.findings);
    return assessment;
}

void compareWithOthers(const CheckInput &input, Assessment &assessment)
{
    const int compared = comparedWith(input.others);
    if (compared == 0)
        return;
    const MadeInput made(input);
    std::vector<Finding> &findings = assessment.findings;
    for (std::size_t i = 0; i < allChecks().size(); ++i) {
        const Check &check = allChecks()[i];
        if ((check.compares & compared) == 0)
            continue;
        std::erase_if(findings, [&](const Finding &one) { return one.check == QLatin1String(check.id); });
        assessment.states[i] = runCheck(check, made.input(), findings);
    }
    sortFindings(findings);
}

QString checkTitle(const QString &check)
{
    for (const CheckTitle &entry : titles) {
        if (check == QLatin1String(entry.id))
            return QCoreApplication::translate("gouji::checks", entry.title);
    }
    return check;
}

QString findingText(const Finding &finding, const FormDefinition *form, bool english)
{
    if (const QString copied = copiedFindingText(finding); !copied.isEmpty())
        return copied;
    if (const QString version = versionFindingText(finding, form, english); !version.isEmpty())
        return version;
    if (const QString other = comparisonFindingText(finding, form, english); !other.isEmpty())
        return other;
    const QString table = tableFindingText(finding, form, english);
    if (!table.isEmpty())
        return table;
    const QString prose = proseFindingText(finding, form, english);
    return prose.isEmpty() ? contentFindingText(finding) : prose;
}

} // namespace gouji
