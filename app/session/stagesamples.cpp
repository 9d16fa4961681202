// The blind second pass of a report.

#include "app/session/stagedesk.h"
#include "app/session/typedvalue.h"
#include "model/review/snapshot.h"

#include <QSet>

#include <algorithm>

namespace gouji {

namespace {

Error notAllowed(const QString &subject)
{
    return {ErrorCode::StageNotAllowed, subject, QString()};
}

/// Two persons read the same where the value is the same: how it is printed makes no difference, nor does a
/// unit that one of them left out.
bool agree(const CellValue &first, const CellValue &second)
{
    if (first.state != second.state)
        return false;
    if (first.state != CellState::Number)
        return saysTheSame(snapshotOf(first), snapshotOf(second));
    const bool isSameUnit = first.unit == second.unit || first.unit.isEmpty() || second.unit.isEmpty();
    return first.number == second.number && isSameUnit;
}

QSet<int> totalsOf(const FormDefinition &form)
{
    QSet<int> totals;
    for (const Identity &identity : form.identities()) {
        if (identity.left.size() == 1)
            totals += identity.left.front();
        if (identity.right.size() == 1)
            totals += identity.right.front();
    }
    return totals;
}

QSet<int> checkedCells(const FormDefinition &form, const Assessment &assessment)
{
    QSet<int> checked;
    for (std::size_t i = 0; i < assessment.identities.size(); ++i) {
        if (assessment.identities[i] != IdentityState::Holds)
            continue;
        for (const auto *side : {&form.identities()[i].left, &form.identities()[i].right})
            checked.unite(QSet<int>(side->begin(), side->end()));
    }
    return checked;
}

const SampledCell *sampled(const OpenReport &open, const QString &cell)
{
    const std::optional<SampleState> &sample = open.state.stage.sample;
    if (!sample)
        return nullptr;
    const auto found = std::find_if(sample->cells.begin(), sample->cells.end(),
                                    [&cell](const SampledCell &c) { return c.cell == cell; });
    return found == sample->cells.end() ? nullptr : &*found;
}

} // namespace

std::vector<CellRisk> cellRisks(const Pipeline &pipeline, const OpenReport &open, qint64 before)
{
    std::vector<CellRisk> risks;
    if (!open.form)
        return risks;
    QStringList keys;
    for (const FormCell &cell : open.form->cells())
        keys += cell.key;
    const std::vector<CellValue> &read = open.report->cells;
    const ReviewState state = ReviewLog(open.history).before(before).state(keys, read);
    const std::vector<CellValue> published = publishedCells(keys, read, state);
    const Assessment assessment =
        pipeline.check(*open.document, *open.report, reviewedCells(keys, read, state));
    const QSet<int> totals = totalsOf(*open.form);
    const QSet<int> checked = checkedCells(*open.form, assessment);
    for (std::size_t i = 0; i < published.size(); ++i) {
        if (published[i].state == CellState::Missing || !published[i].where.isValid())
            continue;
        const int cell = static_cast<int>(i);
        const auto review = state.cells.constFind(keys.at(cell));
        CellRisk risk;
        risk.cell = keys.at(cell);
        risk.isTotal = totals.contains(cell);
        risk.isUnsure = read[i].confidence < unsureConfidence;
        risk.isCorrected = review != state.cells.cend() && review->correction && !review->isStale;
        risk.isBlank = published[i].state == CellState::Blank;
        risk.isUnchecked = !checked.contains(cell);
        risks.push_back(risk);
    }
    return risks;
}

Result<StageDesk::Opened> StageDesk::openForSample(ReportId report)
{
    Result<Opened> opened = m_session.openReport(report);
    if (!opened)
        return opened;
    const StageState &state = opened.value()->state.stage;
    const bool isOther = rules().mayBeOnePerson || !isSamePerson(m_session.reviewer(), state.firstReviewer);
    if (state.stage != Stage::SecondReview || !isOther)
        return notAllowed(opened.value()->summary.name);
    return opened;
}

Result<void> StageDesk::drawSample(ReportId report)
{
    const Result<Opened> opened = openForSample(report);
    if (!opened)
        return opened.error();
    const OpenReport &open = *opened.value();
    const std::optional<StoredReport> row = m_session.rowFor(report);
    const std::optional<SampleState> &sample = open.state.stage.sample;
    if (!row || (sample && !sample->isTyped()))
        return notAllowed(open.summary.name);
    const SecondReviewRules rules = this->rules();
    SampleDrawn drawn;
    // A report that the office's seed drew has its values drawn from that seed too.
    drawn.seed = isSampleDue(*row) && !sample ? reportSeed(rules.seed, row->sha256) : newSeed();
    const qint64 next = open.history.empty() ? 1 : open.history.back().sequence + 1;
    drawn.cells = drawCells(drawn.seed, cellRisks(m_session.pipeline(), open, next), rules.cells);
    if (drawn.cells.isEmpty())
        return notAllowed(open.summary.name);
    // In the order of the form: the eye goes through the source once.
    const FormDefinition &form = *open.form;
    std::sort(drawn.cells.begin(), drawn.cells.end(),
              [&form](const QString &a, const QString &b) { return form.cellIndex(a) < form.cellIndex(b); });
    return m_session.record(report, drawn);
}

bool StageDesk::isDrawVerified(ReportId report)
{
    const Result<Opened> opened = m_session.openReport(report);
    if (!opened || !opened.value()->state.stage.sample)
        return false;
    const OpenReport &open = *opened.value();
    const SampleState &sample = *open.state.stage.sample;
    const QStringList again = drawCells(sample.seed, cellRisks(m_session.pipeline(), open, sample.sequence),
                                        static_cast<int>(sample.cells.size()));
    QSet<QString> cells(again.begin(), again.end());
    for (const SampledCell &cell : sample.cells) {
        if (!cells.remove(cell.cell))
            return false;
    }
    return cells.isEmpty();
}

Result<void> StageDesk::typeSample(ReportId report, const QString &cell, const QString &typed)
{
    const Result<Opened> opened = openForSample(report);
    if (!opened)
        return opened.error();
    const OpenReport &open = *opened.value();
    // Once all are typed the first values are shown: nothing that is typed then is blind.
    if (!sampled(open, cell) || open.state.stage.sample->isTyped())
        return notAllowed(open.summary.name);
    const int index = open.form ? open.form->cellIndex(cell) : -1;
    if (index < 0)
        return Error{ErrorCode::NotFound, cell, QString()};
    const Result<CellValue> value = typedValue(*open.form, index, typed, {}, *open.document);
    if (!value)
        return value.error();
    const CellValue &first = open.published[static_cast<std::size_t>(index)];
    return m_session.record(report,
                            SampleTyped{cell, snapshotOf(first), value.value(), agree(first, value.value())});
}

Result<void> StageDesk::settle(ReportId report, const QString &cell, Settlement settlement,
                               const QString &third, const QString &reason)
{
    const Result<Opened> opened = openForSample(report);
    if (!opened)
        return opened.error();
    const SampledCell *found = sampled(*opened.value(), cell);
    if (!found || !found->isDisagreement() || found->settled)
        return notAllowed(opened.value()->summary.name);
    const CellValue second = found->typed->typed;
    if (settlement != Settlement::FirstRight) {
        const QString right = settlement == Settlement::SecondRight ? second.raw + second.unit : third;
        const Result<void> corrected = m_session.correctCell(report, cell, right, Verdict::Misread, reason);
        if (!corrected)
            return corrected;
    }
    return m_session.record(report, SampleSettled{cell, settlement, reason});
}

} // namespace gouji
