#include "model/items/cellfacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

/// Worst first, so that the smaller rank wins.
int rank(IdentityState state)
{
    switch (state) {
    case IdentityState::Broken:
        return 0;
    case IdentityState::NotAssessable:
        return 1;
    case IdentityState::HoldsIfBlankIsZero:
        return 2;
    case IdentityState::Holds:
        break;
    }
    return 3;
}

CellStanding standingOf(const CellFact &fact, const CellReview *review)
{
    if (review && !review->isStale) {
        if (review->mark && review->mark->mark == CellMark::Doubtful)
            return CellStanding::Doubtful;
        if (review->correction)
            return review->correction->verdict == Verdict::Misread ? CellStanding::Corrected
                                                                   : CellStanding::WrongInOriginal;
        if (review->mark)
            return CellStanding::ConfirmedByPerson;
    }
    return fact.identity == IdentityState::Holds ? CellStanding::ConfirmedByIdentity
                                                 : CellStanding::MachineRead;
}

void addFindings(const ReportFacts &facts, std::vector<CellFact> &cells)
{
    const std::vector<Finding> &findings = facts.assessment->findings;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const bool open = isOpen(decisionState(facts, static_cast<int>(i)));
        for (const Place &place : findings[i].where) {
            if (place.cell < 0 || place.cell >= static_cast<int>(cells.size()))
                continue;
            CellFact &fact = cells[static_cast<std::size_t>(place.cell)];
            if (fact.findings.empty() || fact.findings.back() != static_cast<int>(i))
                fact.findings.push_back(static_cast<int>(i));
            if (open && (!fact.severity || *fact.severity < findings[i].severity))
                fact.severity = findings[i].severity;
        }
    }
}

} // namespace

std::vector<CellFact> cellFacts(const ReportFacts &facts)
{
    if (!facts.hasCells())
        return {};
    const FormDefinition &form = *facts.form;
    std::vector<CellFact> cells(form.cells().size());
    addFindings(facts, cells);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        CellFact &fact = cells[i];
        for (int identity : form.identitiesOf(static_cast<int>(i))) {
            if (static_cast<std::size_t>(identity) >= facts.assessment->identities.size())
                continue;
            const IdentityState state = facts.assessment->identities[static_cast<std::size_t>(identity)];
            if (!fact.identity || rank(state) < rank(*fact.identity))
                fact.identity = state;
        }
        const auto review = facts.state->cells.constFind(form.cells()[i].key);
        const CellReview *decided = review == facts.state->cells.constEnd() ? nullptr : &*review;
        fact.isStale = decided && decided->isStale;
        fact.standing = standingOf(fact, decided);
    }
    return cells;
}

DecisionState decisionState(const ReportFacts &facts, int finding, const FindingReview **review)
{
    const FindingReview *found = nullptr;
    DecisionState state = DecisionState::Open;
    const auto exact = facts.state->findings.constFind(facts.findingKeys->value(finding));
    if (exact != facts.state->findings.constEnd()) {
        found = &*exact;
        switch (found->decision.decision) {
        case FindingDecision::WrongInOriginal:
            state = DecisionState::WrongInOriginal;
            break;
        case FindingDecision::MisreadCorrected:
            state = DecisionState::MisreadCorrected;
            break;
        case FindingDecision::Accepted:
            state = DecisionState::Accepted;
            break;
        case FindingDecision::FalseAlarm:
            state = DecisionState::FalseAlarm;
            break;
        }
    } else {
        const auto earlier = facts.state->bySubject.constFind(facts.findingSubjects->value(finding));
        if (earlier != facts.state->bySubject.constEnd()) {
            found = &*earlier;
            state = DecisionState::Stale;
        }
    }
    if (review)
        *review = found;
    return state;
}

QString standingText(CellStanding standing)
{
    switch (standing) {
    case CellStanding::MachineRead:
        return QCoreApplication::translate("Words", "read by the program, not confirmed");
    case CellStanding::ConfirmedByIdentity:
        return QCoreApplication::translate("Words", "confirmed by its sums");
    case CellStanding::ConfirmedByPerson:
        return QCoreApplication::translate("Words", "confirmed by the reviewer");
    case CellStanding::Corrected:
        return QCoreApplication::translate("Words", "corrected: misread by the program");
    case CellStanding::WrongInOriginal:
        return QCoreApplication::translate("Words", "wrong in the original");
    case CellStanding::Doubtful:
        return QCoreApplication::translate("Words", "doubtful");
    }
    return {};
}

const QString &cellKey(const FormDefinition &form, int cell)
{
    return form.cells()[static_cast<std::size_t>(cell)].key;
}

} // namespace gouji
