#include "app/session/session.h"

#include "app/session/derive.h"
#include "app/session/sessionloaded.h"
#include "app/session/typedvalue.h"
#include "model/review/snapshot.h"

namespace gouji {

namespace {

Error notFound(const QString &what)
{
    return Error{ErrorCode::NotFound, what, QString()};
}

/// The correction that a value typed into a cell amounts to; nothing when it agrees with what stands there:
/// then only another verdict would be news.
std::optional<CellCorrected> correctionOf(const OpenReport &open, int index, const CellValue &value,
                                          Verdict verdict, const QString &reason)
{
    const auto place = static_cast<std::size_t>(index);
    const QString &cell = open.form->cells()[place].key;
    const CellSnapshot present = snapshotOf(open.reviewed[place]);
    if (!saysTheSame(snapshotOf(value), present))
        return CellCorrected{cell, present, value, verdict, reason};
    const auto review = open.state.cells.constFind(cell);
    const bool isCorrected = review != open.state.cells.constEnd() && review->correction && !review->isStale;
    if (!isCorrected || review->correction->verdict == verdict)
        return std::nullopt;
    return CellCorrected{cell, snapshotOf(open.report->cells[place]), value, verdict, reason};
}

} // namespace

/// Whether an event may follow on what the log says. Once the review has come to its end, values and findings
/// stay as they were judged; a change of stage opens it again, and undoing one takes it back.
Result<void> Session::mayRecord(const Loaded &loaded, const EventBody &body) const
{
    if (const Result<void> writable = needWritable(); !writable)
        return writable;
    const StageState &stage = loaded.open->state.stage;
    if (!isFinal(stage.stage) || std::holds_alternative<StageChanged>(body))
        return {};
    const auto *undone = std::get_if<Undone>(&body);
    if (undone && undone->target >= stage.sequence)
        return {};
    return Error{ErrorCode::ReviewEnded, loaded.open->summary.name, QString()};
}

Result<void> Session::record(ReportId report, const EventBody &body)
{
    const Result<std::shared_ptr<Loaded>> loaded = load(report);
    return loaded ? record(*loaded.value(), body) : loaded.error();
}

/// Stores a decision with the counts it leads to, in one transaction, and shows it.
Result<void> Session::record(Loaded &loaded, const EventBody &body)
{
    if (const Result<void> may = mayRecord(loaded, body); !may)
        return may;
    Event event;
    event.sequence = loaded.log.events().empty() ? 1 : loaded.log.events().back().sequence + 1;
    event.report = loaded.id;
    event.time = m_clock();
    event.reviewer = m_reviewer;
    event.body = body;
    ReviewLog next = loaded.log;
    next.append(event);
    const std::optional<StoredReport> known = rowFor(loaded.id);
    if (!known)
        return notFound(QString::number(loaded.id));
    const std::shared_ptr<const OpenReport> open =
        derive(m_pipeline, loaded.reading, next, *known, loaded.versions);
    StoredReport row = rowOf(*open, loaded.sha256);
    const Result<Event> stored = store()->append(row, body, m_reviewer, event.time);
    if (!stored) {
        // A commit that was reported as failed may have happened: what stands in the file is shown next.
        forget(loaded.id);
        return stored.error();
    }
    loaded.log.append(stored.value());
    // The file numbers its events over all reports; nothing but the number differs.
    loaded.open = withLog(*open, loaded.reading, loaded.log);
    row.values.clear();
    putRow(row);
    Q_EMIT reportChanged(loaded.id);
    tellVersionsOf(loaded.id);
    tellNeighboursOf(row, YearPairing::Change::Values);
    return {};
}

Result<void> Session::correctCell(ReportId report, const QString &cell, const QString &typed, Verdict verdict,
                                  const QString &reason, const Provenance &from)
{
    const Result<std::shared_ptr<Loaded>> loaded = load(report);
    if (!loaded)
        return loaded.error();
    const OpenReport &open = *loaded.value()->open;
    const int index = open.form ? open.form->cellIndex(cell) : -1;
    if (index < 0)
        return notFound(cell);
    const Result<CellValue> value = typedValue(*open.form, index, typed, from, *open.document);
    if (!value)
        return value.error();
    const auto correction = correctionOf(open, index, value.value(), verdict, reason);
    if (!correction)
        return markCell(report, cell, CellMark::Confirmed, reason);
    return record(*loaded.value(), *correction);
}

Result<CellValue> Session::readTyped(ReportId report, const QString &cell, const QString &typed)
{
    const Result<std::shared_ptr<Loaded>> loaded = load(report);
    if (!loaded)
        return loaded.error();
    const OpenReport &open = *loaded.value()->open;
    const int index = open.form ? open.form->cellIndex(cell) : -1;
    if (index < 0)
        return notFound(cell);
    return typedValue(*open.form, index, typed, {}, *open.document);
}

Result<void> Session::correctCells(ReportId report, const std::vector<TypedCell> &cells, Verdict verdict,
                                   const QString &reason)
{
    const Result<std::shared_ptr<Loaded>> loaded = load(report);
    if (!loaded)
        return loaded.error();
    const OpenReport &open = *loaded.value()->open;
    CellsCorrected all;
    QSet<int> seen;
    for (const TypedCell &typed : cells) {
        const int index = open.form ? open.form->cellIndex(typed.cell) : -1;
        if (index < 0)
            return notFound(typed.cell);
        if (seen.contains(index))
            return Error{ErrorCode::InvalidArgument, typed.cell, QString()};
        seen.insert(index);
        const Result<CellValue> value = typedValue(*open.form, index, typed.typed, {}, *open.document);
        if (!value)
            return value.error();
        if (auto correction = correctionOf(open, index, value.value(), verdict, reason))
            all.corrections.push_back(std::move(*correction));
    }
    if (all.corrections.empty())
        return {};
    if (all.corrections.size() == 1)
        return record(*loaded.value(), all.corrections.front());
    return record(*loaded.value(), all);
}

Result<void> Session::markCell(ReportId report, const QString &cell, CellMark mark, const QString &reason)
{
    const Result<std::shared_ptr<Loaded>> loaded = load(report);
    if (!loaded)
        return loaded.error();
    const OpenReport &open = *loaded.value()->open;
    const int index = open.form ? open.form->cellIndex(cell) : -1;
    if (index < 0)
        return notFound(cell);
    const CellSnapshot present = snapshotOf(open.reviewed[static_cast<std::size_t>(index)]);
    return record(*loaded.value(), CellMarked{cell, present, mark, reason});
}

Result<void> Session::decideFinding(ReportId report, int finding, FindingDecision decision,
                                    const QString &reason)
{
    const Result<std::shared_ptr<Loaded>> loaded = load(report);
    if (!loaded)
        return loaded.error();
    const std::shared_ptr<const OpenReport> seen =
        loaded.value()->shown ? loaded.value()->shown : loaded.value()->open;
    if (finding < 0 || finding >= seen->findingKeys.size())
        return notFound(QString::number(finding));
    const QString check = seen->assessment.findings[static_cast<std::size_t>(finding)].check;
    return record(*loaded.value(),
                  FindingDecided{seen->findingKeys.at(finding), seen->findingSubjects.at(finding), check,
                                 decision, reason});
}

Result<void> Session::undo(ReportId report)
{
    const Result<std::shared_ptr<Loaded>> loaded = load(report);
    if (!loaded)
        return loaded.error();
    const std::optional<qint64> target = loaded.value()->log.undoTarget();
    if (!target)
        return Error{ErrorCode::NothingToUndo, QString(), QString()};
    return record(*loaded.value(), Undone{*target});
}

Result<void> Session::redo(ReportId report)
{
    const Result<std::shared_ptr<Loaded>> loaded = load(report);
    if (!loaded)
        return loaded.error();
    const std::optional<qint64> target = loaded.value()->log.redoTarget();
    if (!target)
        return Error{ErrorCode::NothingToUndo, QString(), QString()};
    return record(*loaded.value(), Undone{*target});
}

} // namespace gouji
