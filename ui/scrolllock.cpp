#include "ui/scrolllock.h"

#include "ui/source/sourcecanvas.h"
#include "ui/source/sourcepane.h"
#include "ui/tables/tablespane.h"

#include <QAbstractScrollArea>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

/// Both panes are compared a third of the way down: there the eye is, and the first rows have room above.
int lineOf(const QAbstractScrollArea &area)
{
    return area.viewport()->height() / 3;
}

double between(double low, double high, double share)
{
    return low + (high - low) * std::clamp(share, 0.0, 1.0);
}

} // namespace

ScrollLock::ScrollLock(Desk &desk, SourcePane &source, TablesPane &tables, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_source(source)
    , m_tables(tables)
{
    // Made after the panes, so told after them: what they do on their own is done by then.
    connect(&desk, &Desk::reportReplaced, this, &ScrollLock::takeReport);
    connect(&desk, &Desk::reportUpdated, this, [this] { m_report = m_desk.report(); });
    connect(&desk.selection(), &SelectionBus::changed, this, &ScrollLock::followSelection);
    connect(&source, &SourcePane::viewChanged, this, &ScrollLock::takeView);
    connect(tables.verticalScrollBar(), &QScrollBar::valueChanged, this, &ScrollLock::followTables);
    takeView();
    takeReport();
}

void ScrollLock::setLocked(bool locked)
{
    m_isLocked = locked;
    if (locked)
        agree(true);
}

void ScrollLock::moveBoth(const std::function<void()> &move)
{
    {
        const QScopedValueRollback moving(m_isMoving, true);
        move();
    }
    agree(false);
}

void ScrollLock::takeReport()
{
    m_report = m_desk.report();
    m_anchors.clear();
    m_apart = m_slack = 0;
    const ReportFacts &facts = m_desk.facts();
    if (facts.hasCells()) {
        for (const PrintedRow &row : facts.form->printedRows()) {
            const Span span = facts.report->cells[static_cast<std::size_t>(row.firstCell)].where.span;
            // A row that is missing has no place; one out of order would make the other pane jump.
            if (span.isValid() && (m_anchors.empty() || span.begin > m_anchors.back().offset))
                m_anchors.push_back({span.begin, row.firstCell});
        }
    }
    followSource();
}

void ScrollLock::takeView()
{
    disconnect(m_sourceMoved);
    disconnect(m_textMoved);
    QAbstractScrollArea &area = m_source.canvas().area();
    m_sourceMoved =
        connect(area.verticalScrollBar(), &QScrollBar::valueChanged, this, &ScrollLock::followSource);
    // A text edit that moves with its cursor keeps its scroll bar silent.
    if (const auto *text = qobject_cast<QPlainTextEdit *>(&area))
        m_textMoved = connect(text, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int dy) {
            if (dy != 0)
                followSource();
        });
    if (isSettled())
        agree(false);
}

void ScrollLock::tellPlace()
{
    if (m_report)
        Q_EMIT sourceStandsAt(m_source.canvas().offsetAt(sourceLine()));
}

/// False while the panes follow another report or choice, one after the other.
bool ScrollLock::isSettled() const
{
    const SelectionBus &selection = m_desk.selection();
    return m_report && m_report == m_desk.report() && m_cell == selection.cell() &&
           m_finding == selection.finding() && m_passage == selection.passage();
}

int ScrollLock::sourceLine() const
{
    return lineOf(m_source.canvas().area());
}

int ScrollLock::tablesLine() const
{
    return lineOf(m_tables);
}

double ScrollLock::heightOf(const Anchor &anchor) const
{
    return m_tables.rectOfCell(anchor.cell).top();
}

/// Between two rows both panes move evenly; before the first and behind the last there is only prose.
double ScrollLock::tablesHeightAt(qsizetype offset) const
{
    const auto next = std::upper_bound(m_anchors.begin(), m_anchors.end(), offset,
                                       [](qsizetype at, const Anchor &anchor) { return at < anchor.offset; });
    const double end = m_tables.widget()->height();
    const auto low = next == m_anchors.begin() ? Anchor{} : *std::prev(next);
    const double lowHeight = next == m_anchors.begin() ? 0 : heightOf(low);
    const bool isLast = next == m_anchors.end();
    const qsizetype highOffset = isLast ? m_desk.facts().document->text.size() : next->offset;
    const double highHeight = isLast ? end : heightOf(*next);
    const auto length = static_cast<double>(std::max<qsizetype>(highOffset - low.offset, 1));
    return between(lowHeight, highHeight, static_cast<double>(offset - low.offset) / length);
}

qsizetype ScrollLock::offsetAtTablesHeight(double height) const
{
    const auto next =
        std::upper_bound(m_anchors.begin(), m_anchors.end(), height,
                         [this](double at, const Anchor &anchor) { return at < heightOf(anchor); });
    const auto low = next == m_anchors.begin() ? Anchor{} : *std::prev(next);
    const double lowHeight = next == m_anchors.begin() ? 0 : heightOf(low);
    const bool isLast = next == m_anchors.end();
    const qsizetype highOffset = isLast ? m_desk.facts().document->text.size() : next->offset;
    const double highHeight = isLast ? m_tables.widget()->height() : heightOf(*next);
    const double share = (height - lowHeight) / std::max(highHeight - lowHeight, 1.0);
    return static_cast<qsizetype>(
        between(static_cast<double>(low.offset), static_cast<double>(highOffset), share));
}

void ScrollLock::followSource()
{
    if (!m_report)
        return;
    tellPlace();
    if (!m_isLocked || m_isMoving || m_anchors.empty() || !isSettled())
        return;
    const QScopedValueRollback moving(m_isMoving, true);
    const qsizetype offset = m_source.canvas().offsetAt(sourceLine());
    QScrollBar &bar = *m_tables.verticalScrollBar();
    const int before = bar.value();
    const auto wanted = [&] { return tablesHeightAt(offset) + m_apart + m_slack - tablesLine(); };
    // What a choice put between them goes while the panes move anyway.
    const double step = std::abs(wanted() - before) / 2;
    m_slack -= std::clamp(m_slack, -step, step);
    bar.setValue(static_cast<int>(std::lround(wanted())));
}

void ScrollLock::followTables()
{
    if (!m_isLocked || m_isMoving || m_anchors.empty() || !isSettled())
        return;
    const QScopedValueRollback moving(m_isMoving, true);
    const double height = m_tables.verticalScrollBar()->value() + tablesLine();
    m_source.canvas().alignOffset(offsetAtTablesHeight(height - m_apart - m_slack), sourceLine());
}

void ScrollLock::followSelection()
{
    m_cell = m_desk.selection().cell();
    m_finding = m_desk.selection().finding();
    m_passage = m_desk.selection().passage();
    if (isSettled())
        agree(false);
    tellPlace();
}

/// Where both stand now is abreast: for good, or until scrolling has evened it out.
void ScrollLock::agree(bool forGood)
{
    if (!m_report || m_anchors.empty())
        return;
    const qsizetype offset = m_source.canvas().offsetAt(sourceLine());
    const double apart =
        m_tables.verticalScrollBar()->value() + tablesLine() - tablesHeightAt(offset) - m_apart;
    m_slack = forGood ? 0 : apart;
    if (forGood)
        m_apart += apart;
}

} // namespace gouji
