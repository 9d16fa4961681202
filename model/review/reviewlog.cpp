#include "model/review/reviewlog.h"

#include "model/review/snapshot.h"

#include <QSet>

#include <algorithm>

namespace gouji {

namespace {

/// The events that an Undone in force takes back. Read from the newest on, because only later events decide
/// whether an Undone is itself in force.
QSet<qint64> takenBack(const std::vector<Event> &events)
{
    QSet<qint64> result;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        const auto *undone = std::get_if<Undone>(&event->body);
        if (undone && undone->target < event->sequence && !result.contains(event->sequence))
            result.insert(undone->target);
    }
    return result;
}

/// Gathers the decisions in force on one cell, oldest first, and tells the fresh ones from the stale.
class CellHistory
{
public:
    void setRead(const CellSnapshot &read)
    {
        m_read = read;
        m_current = read;
    }

    void add(const Event &event, const CellCorrected &correction)
    {
        const bool continues = m_current && saysTheSame(correction.oldValue, *m_current);
        const bool restarts = !continues && m_read && saysTheSame(correction.oldValue, *m_read);
        if (!continues && !restarts) {
            m_staleCorrection = {&event, &correction};
            return;
        }
        if (restarts)
            m_misreading = nullptr;
        if (correction.verdict == Verdict::Misread)
            m_misreading = &correction;
        m_correction = {&event, &correction};
        m_current = snapshotOf(correction.newValue);
    }

    void add(const Event &event, const CellMarked &mark) { m_marks.push_back({&event, &mark}); }

    [[nodiscard]] CellReview review() const
    {
        const Decided<CellMarked> mark = freshMark();
        CellReview result;
        result.isStale = !m_correction.event && !mark.event;
        if (result.isStale) {
            put(result, m_staleCorrection, m_marks.empty() ? Decided<CellMarked>{} : m_marks.back());
        } else {
            put(result, m_correction, mark);
            if (m_misreading)
                result.misreading = *m_misreading;
        }
        return result;
    }

private:
    template <typename T>
    struct Decided
    {
        const Event *event = nullptr;
        const T *what = nullptr;
    };

    [[nodiscard]] Decided<CellMarked> freshMark() const
    {
        const auto found = std::find_if(m_marks.rbegin(), m_marks.rend(), [this](const auto &mark) {
            return m_current && saysTheSame(mark.what->value, *m_current);
        });
        return found == m_marks.rend() ? Decided<CellMarked>{} : *found;
    }

    static void put(CellReview &review, const Decided<CellCorrected> &correction,
                    const Decided<CellMarked> &mark)
    {
        if (correction.what)
            review.correction = *correction.what;
        if (mark.what)
            review.mark = *mark.what;
        for (const Event *event : {correction.event, mark.event}) {
            if (!event || event->sequence < review.sequence)
                continue;
            review.sequence = event->sequence;
            review.reviewer = event->reviewer;
            review.time = event->time;
        }
    }

    std::optional<CellSnapshot> m_read;    // nothing: the form as read has no such cell
    std::optional<CellSnapshot> m_current; // with the fresh corrections so far
    Decided<CellCorrected> m_correction;
    Decided<CellCorrected> m_staleCorrection;
    const CellCorrected *m_misreading = nullptr;
    std::vector<Decided<CellMarked>> m_marks;
};

QHash<QString, CellSnapshot> snapshots(const QStringList &keys, const std::vector<CellValue> &read)
{
    QHash<QString, CellSnapshot> result;
    const qsizetype count = std::min(keys.size(), static_cast<qsizetype>(read.size()));
    for (qsizetype i = 0; i < count; ++i)
        result.insert(keys.at(i), snapshotOf(read[static_cast<std::size_t>(i)]));
    return result;
}

template <typename Choose>
std::vector<CellValue> replaced(const QStringList &keys, const std::vector<CellValue> &read,
                                const ReviewState &state, Choose choose)
{
    std::vector<CellValue> result = read;
    const qsizetype count = std::min(keys.size(), static_cast<qsizetype>(read.size()));
    for (qsizetype i = 0; i < count; ++i) {
        const auto review = state.cells.constFind(keys.at(i));
        if (review == state.cells.cend() || review->isStale)
            continue;
        const std::optional<CellCorrected> &correction = choose(*review);
        if (!correction)
            continue;
        CellValue &cell = result[static_cast<std::size_t>(i)];
        const Provenance printedAt = cell.where;
        cell = correction->newValue;
        // A typed value was taken from no place; the cell still stands where it was read.
        if (!cell.where.isValid())
            cell.where = printedAt;
    }
    return result;
}

} // namespace

std::optional<qint64> ReviewLog::undoTarget() const
{
    const QSet<qint64> gone = takenBack(m_events);
    for (auto event = m_events.rbegin(); event != m_events.rend(); ++event) {
        if (isDecision(event->body) && !gone.contains(event->sequence))
            return event->sequence;
    }
    return std::nullopt;
}

std::optional<qint64> ReviewLog::redoTarget() const
{
    const QSet<qint64> gone = takenBack(m_events);
    QSet<qint64> undos;
    for (const Event &event : m_events) {
        if (std::holds_alternative<Undone>(event.body))
            undos.insert(event.sequence);
    }
    for (auto event = m_events.rbegin(); event != m_events.rend() && !isDecision(event->body); ++event) {
        const auto *undone = std::get_if<Undone>(&event->body);
        // An Undone of an Undone was a redo: there is nothing to redo in it.
        if (undone && !undos.contains(undone->target) && !gone.contains(event->sequence))
            return event->sequence;
    }
    return std::nullopt;
}

bool ReviewLog::isInForce(qint64 sequence) const
{
    return !takenBack(m_events).contains(sequence);
}

StageState ReviewLog::stage() const
{
    const QSet<qint64> gone = takenBack(m_events);
    std::vector<const Event *> inForce;
    for (const Event &event : m_events) {
        if (!std::holds_alternative<Undone>(event.body) && !gone.contains(event.sequence))
            inForce.push_back(&event);
    }
    return stageState(inForce);
}

ReviewLog ReviewLog::before(qint64 sequence) const
{
    ReviewLog result;
    for (const Event &event : m_events) {
        if (event.sequence < sequence)
            result.append(event);
    }
    return result;
}

ReviewState ReviewLog::state(const QStringList &keys, const std::vector<CellValue> &read) const
{
    const QSet<qint64> gone = takenBack(m_events);
    const QHash<QString, CellSnapshot> readNow = snapshots(keys, read);
    QHash<QString, CellHistory> cells;
    const auto historyOf = [&](const QString &cell) -> CellHistory & {
        const auto known = cells.find(cell);
        if (known != cells.end())
            return *known;
        CellHistory history;
        if (const auto snapshot = readNow.constFind(cell); snapshot != readNow.cend())
            history.setRead(*snapshot);
        return *cells.insert(cell, history);
    };

    ReviewState result;
    for (const Event &event : m_events) {
        if (gone.contains(event.sequence))
            continue;
        for (const CellCorrected &correction : correctionsOf(event.body))
            historyOf(correction.cell).add(event, correction);
        if (const auto *mark = std::get_if<CellMarked>(&event.body)) {
            historyOf(mark->cell).add(event, *mark);
        } else if (const auto *decided = std::get_if<FindingDecided>(&event.body)) {
            const FindingReview review{*decided, event.sequence, event.reviewer, event.time};
            result.findings.insert(decided->findingKey, review);
            result.bySubject.insert(decided->findingSubject, review);
        }
    }
    for (auto history = cells.cbegin(); history != cells.cend(); ++history)
        result.cells.insert(history.key(), history->review());
    result.stage = stage();
    return result;
}

std::vector<CellValue> reviewedCells(const QStringList &keys, const std::vector<CellValue> &read,
                                     const ReviewState &state)
{
    return replaced(
        keys, read, state, [](const CellReview &review) -> const auto & { return review.correction; });
}

std::vector<CellValue> publishedCells(const QStringList &keys, const std::vector<CellValue> &read,
                                      const ReviewState &state)
{
    return replaced(
        keys, read, state, [](const CellReview &review) -> const auto & { return review.misreading; });
}

} // namespace gouji
