#include "model/service/letter.h"

#include "model/review/sampling.h"
#include "model/review/snapshot.h"

#include <algorithm>

namespace gouji {

namespace {

QString words(const CellValue &value)
{
    return value.raw + value.unit;
}

LetterEntry entryOf(const OpenReport &report, int index, bool english)
{
    const Finding &finding = report.assessment.findings[static_cast<std::size_t>(index)];
    LetterEntry entry;
    entry.check = finding.check;
    entry.code = finding.code;
    entry.subject = report.findingSubjects.at(index);
    entry.section = finding.section;
    entry.words = findingText(finding, report.form, english);
    if (finding.printed)
        entry.printed = finding.printed->toString();
    if (finding.expected)
        entry.expected = finding.expected->toString();
    if (!report.form)
        return entry;
    entry.form = report.form->id();
    for (const Place &place : finding.where) {
        if (place.cell >= 0)
            entry.cells += report.form->cells()[static_cast<std::size_t>(place.cell)].key;
    }
    for (const int identity : finding.broken)
        entry.identities += report.form->identities()[static_cast<std::size_t>(identity)].name;
    return entry;
}

void addFindings(std::vector<LetterItem> &items, const OpenReport &report, bool english)
{
    for (qsizetype i = 0; i < report.findingKeys.size(); ++i) {
        const auto review = report.state.findings.constFind(report.findingKeys.at(i));
        if (review == report.state.findings.cend() ||
            review->decision.decision != FindingDecision::WrongInOriginal)
            continue;
        LetterItem item;
        item.finding = static_cast<int>(i);
        item.entry = entryOf(report, item.finding, english);
        item.places = report.assessment.findings[static_cast<std::size_t>(i)].where;
        const auto first = std::find_if(item.places.begin(), item.places.end(),
                                        [](const Place &place) { return place.cell >= 0; });
        item.cell = first == item.places.end() ? -1 : first->cell;
        items.push_back(std::move(item));
    }
}

/// Decided, and no longer found under any values: a correction of the same fault put it right here, but it is
/// still published.
void addGone(std::vector<LetterItem> &items, const OpenReport &report)
{
    std::vector<FindingReview> gone;
    for (auto review = report.state.findings.cbegin(); review != report.state.findings.cend(); ++review) {
        if (review->decision.decision == FindingDecision::WrongInOriginal &&
            !report.findingSubjects.contains(review->decision.findingSubject))
            gone.push_back(*review);
    }
    std::sort(gone.begin(), gone.end(),
              [](const FindingReview &a, const FindingReview &b) { return a.sequence < b.sequence; });
    for (const FindingReview &review : gone) {
        LetterItem item;
        item.entry.check = review.decision.check;
        item.entry.subject = review.decision.findingSubject;
        item.entry.words = checkTitle(review.decision.check);
        items.push_back(std::move(item));
    }
}

void addValues(std::vector<LetterItem> &items, const OpenReport &report, bool english)
{
    for (std::size_t i = 0; report.form && i < report.reviewed.size(); ++i) {
        const QString &key = report.form->cells()[i].key;
        const auto review = report.state.cells.constFind(key);
        if (review == report.state.cells.cend() || review->isStale || !review->correction ||
            review->correction->verdict != Verdict::WrongInOriginal)
            continue;
        LetterItem item;
        item.cell = static_cast<int>(i);
        item.places.push_back({item.cell, report.published[i].where});
        item.entry.form = report.form->id();
        item.entry.cells = QStringList{key};
        item.entry.section = report.form->tableOf(report.form->cells()[i]).section;
        item.entry.published = snapshotOf(report.published[i]);
        item.entry.printed = words(report.published[i]);
        item.entry.expected = words(report.reviewed[i]);
        item.entry.words = report.form->describeCell(item.cell, english);
        items.push_back(std::move(item));
    }
}

/// Judges the items of one letter by one version.
class Answering
{
public:
    explicit Answering(const AnsweringVersion &version)
        : m_version(version)
    {
    }

    [[nodiscard]] LetterAnswer answer(const LetterEntry &entry) const
    {
        LetterAnswer answer;
        answer.entry = entry;
        if (!entry.cells.isEmpty() && (!m_version.form || m_version.form->id() != entry.form))
            set(answer, AnswerState::CannotTell, AnswerReason::OtherForm);
        else if (entry.check.isEmpty())
            judgeValue(answer);
        else
            judgeFinding(answer);
        return answer;
    }

private:
    static void set(LetterAnswer &answer, AnswerState state, AnswerReason reason)
    {
        answer.state = state;
        answer.reason = reason;
    }

    void judgeValue(LetterAnswer &answer) const
    {
        const int cell = m_version.form->cellIndex(answer.entry.cells.value(0));
        const auto at = static_cast<std::size_t>(cell);
        if (cell < 0 || m_version.published[at].state == CellState::Missing)
            return set(answer, AnswerState::CannotTell, AnswerReason::NotInVersion);
        const CellValue &now = m_version.published[at];
        answer.now = words(now);
        if (now.confidence < unsureConfidence)
            return set(answer, AnswerState::CannotTell, AnswerReason::ReadWithDoubt);
        if (saysTheSame(snapshotOf(now), answer.entry.published))
            return set(answer, AnswerState::Open, AnswerReason::SameValue);
        if (answer.now == answer.entry.expected)
            return set(answer, AnswerState::Closed, AnswerReason::AsExpected);
        if (isErrorAt(cell))
            return set(answer, AnswerState::Open, AnswerReason::ChangedStillWrong);
        set(answer, AnswerState::CannotTell, AnswerReason::ChangedOtherwise);
    }

    void judgeFinding(LetterAnswer &answer) const
    {
        const LetterEntry &entry = answer.entry;
        if (m_version.subjects.contains(entry.subject))
            return set(answer, AnswerState::Open, AnswerReason::FoundAgain);
        const std::optional<IdentityState> sum = worstSum(entry);
        if (sum == IdentityState::Broken)
            return set(answer, AnswerState::Open, AnswerReason::SumStillBroken);
        if (sum && sum != IdentityState::Holds)
            return set(answer, AnswerState::CannotTell, AnswerReason::SumNotAssessable);
        if (!hasRun(entry.check))
            return set(answer, AnswerState::CannotTell, AnswerReason::CheckDidNotRun);
        // A sum that holds is closed, whatever else the check finds.
        if (!sum && isSimilarFound(entry))
            return set(answer, AnswerState::CannotTell, AnswerReason::SimilarFound);
        set(answer, AnswerState::Closed, AnswerReason::NotFoundAgain);
    }

    [[nodiscard]] bool isErrorAt(int cell) const
    {
        const auto pointsAt = [cell](const Finding &finding) {
            return finding.severity == Severity::Error &&
                   std::any_of(finding.where.begin(), finding.where.end(),
                               [cell](const Place &place) { return place.cell == cell; });
        };
        const std::vector<Finding> &findings = m_version.assessment.findings;
        return std::any_of(findings.begin(), findings.end(), pointsAt);
    }

    /// Of the sums that the finding was about: one that is broken, else one that cannot be assessed.
    [[nodiscard]] std::optional<IdentityState> worstSum(const LetterEntry &entry) const
    {
        std::optional<IdentityState> worst;
        for (std::size_t i = 0; m_version.form && i < m_version.assessment.identities.size(); ++i) {
            if (!entry.identities.contains(m_version.form->identities()[i].name))
                continue;
            const IdentityState state = m_version.assessment.identities[i];
            if (!worst || *worst == IdentityState::Holds || state == IdentityState::Broken)
                worst = state;
        }
        return worst;
    }

    [[nodiscard]] bool hasRun(const QString &id) const
    {
        const std::vector<Check> &checks = allChecks();
        const std::vector<CheckState> &states = m_version.assessment.states;
        for (std::size_t i = 0; i < checks.size() && i < states.size(); ++i) {
            if (id == QLatin1String(checks[i].id))
                return states[i] == CheckState::Passed || states[i] == CheckState::Found;
        }
        return false;
    }

    [[nodiscard]] bool isSimilarFound(const LetterEntry &entry) const
    {
        const std::vector<Finding> &findings = m_version.assessment.findings;
        return std::any_of(findings.begin(), findings.end(), [&entry](const Finding &finding) {
            return finding.check == entry.check && finding.section == entry.section;
        });
    }

    const AnsweringVersion &m_version;
};

} // namespace

std::vector<LetterItem> letterItems(const OpenReport &report, bool english)
{
    std::vector<LetterItem> items;
    addFindings(items, report, english);
    addValues(items, report, english);
    // A value that is listed says more than the finding it made go.
    if (std::none_of(items.begin(), items.end(), [](const LetterItem &item) { return item.finding < 0; }))
        addGone(items, report);
    return items;
}

std::vector<LetterAnswer> answersTo(const std::vector<LetterEntry> &letter, const AnsweringVersion &version)
{
    const Answering answering(version);
    std::vector<LetterAnswer> answers;
    answers.reserve(letter.size());
    for (const LetterEntry &entry : letter)
        answers.push_back(answering.answer(entry));
    return answers;
}

} // namespace gouji
