#include "parser/recognition/formaligner.h"

#include <algorithm>

namespace gouji {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

FormAligner::FormAligner(const SourceDocument &document, const SourceRows &source, const LabelIndex &index)
    : m_document(document)
    , m_source(source)
    , m_index(index)
    , m_form(index.form())
{
}

const PrintedRow &FormAligner::printed(int index) const
{
    return m_form.printedRows()[at(index)];
}

const FormBlock &FormAligner::blockOf(const PrintedRow &row) const
{
    return m_form.tables()[at(row.table)].blocks[at(row.block)];
}

FormReading FormAligner::align()
{
    RowMatches found = matchRows(m_source.rows, m_index);
    m_matches = std::move(found.matches);
    m_candidates = std::move(found.candidates);
    m_rowUsed = std::move(found.rowUsed);
    m_isForeign = std::move(found.isForeign);
    m_reading.rowsFound = found.rowsFound;
    m_reading.score = found.score;
    m_placements.resize(m_form.printedRows().size());
    m_reading.cells.resize(m_form.cells().size());
    for (int t = 0; t < static_cast<int>(m_form.tables().size()); ++t) {
        for (int b = 0; b < static_cast<int>(m_form.tables()[at(t)].blocks.size()); ++b)
            placeBlock(t, b);
    }
    matchStacked();
    dropGuesses();
    noteLeftovers();
    noteLines();
    return std::move(m_reading);
}

/// Whether a row left over could hold whole groups of a side-by-side table: all their values, in order.
bool FormAligner::holdsGroups(int row, int printedRow) const
{
    const LogicalRow &source = m_source.rows[at(row)];
    const FormBlock &block = blockOf(printed(printedRow));
    const std::size_t columns = block.columns.size();
    bool isWhole = !m_isForeign[at(row)] && !source.items.empty() && source.items.size() % columns == 0;
    for (std::size_t i = 0; isWhole && i < source.items.size(); ++i) {
        const std::u16string_view name = source.items[i].name;
        isWhole = name.empty() || m_index.columnOf(printed(printedRow).table, printed(printedRow).block,
                                                   name) == static_cast<int>(i % columns);
    }
    return isWhole;
}

/// A side-by-side table that somebody printed as rows under each other: of a group, or two.
void FormAligner::matchStacked()
{
    for (int p = 0; p < static_cast<int>(m_matches.size()); ++p) {
        if (printed(p).row >= 0 || m_matches[at(p)].row >= 0)
            continue;
        int lastUsed = -1;
        for (int row = 0; row < static_cast<int>(m_source.rows.size()); ++row)
            lastUsed = m_rowUsed[at(row)] ? row : lastUsed;
        std::vector<int> rows;
        std::size_t values = 0;
        for (int row = lastUsed + 1; row < static_cast<int>(m_source.rows.size()); ++row) {
            if (!holdsGroups(row, p))
                continue;
            rows.push_back(row);
            values += m_source.rows[at(row)].items.size();
        }
        if (rows.size() < 2 || values != at(printed(p).cellCount))
            continue;
        LogicalRow joined = m_source.rows[at(rows.front())];
        for (std::size_t r = 0; r < rows.size(); ++r) {
            const LogicalRow &part = m_source.rows[at(rows[r])];
            if (r > 0)
                joined.items.insert(joined.items.end(), part.items.begin(), part.items.end());
            joined.lastLine = part.lastLine;
            m_rowUsed[at(rows[r])] = true;
        }
        m_matches[at(p)] = {rows.front(), 0.7F};
        ++m_reading.rowsFound;
        m_reading.score += 0.7F;
        store(p, joined, placeValues(joined, printed(p).cellCount, {}, m_index.sumGroups(p)));
    }
}

// ---- which value goes into which column ----

/// Certain rows first: they show which columns the others fill.
void FormAligner::placeBlock(int table, int block)
{
    ColumnHints head = headHints(table, block);
    head.endsAreLost = endsAreLost(table, block, head);
    head.usualItems = usualItems(table, block);
    std::vector<int> unsure;
    for (int p = 0; p < static_cast<int>(m_matches.size()); ++p) {
        if (printed(p).table != table || printed(p).block != block || m_matches[at(p)].row < 0)
            continue;
        placeRow(p, head);
        if (!m_placements[at(p)].isCertain)
            unsure.push_back(p);
    }
    if (!unsure.empty()) {
        ColumnHints hints = hintsFor(table, block);
        hints.endsAreLost = head.endsAreLost;
        hints.usualItems = head.usualItems;
        for (const int p : unsure)
            placeRow(p, hints);
    }
    orderByHead(table, block, head);
}

/// A head may name the columns in another order than the form ("总计" first). Positions in a torn head prove
/// little, so its order counts only where more sums hold by it.
void FormAligner::orderByHead(int table, int block, const ColumnHints &head)
{
    std::vector<int> sorted = head.headColumn;
    std::sort(sorted.begin(), sorted.end());
    const bool isOrder = sorted.front() >= 0 &&
                         std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end() &&
                         sorted != head.headColumn;
    if (!isOrder)
        return;
    std::vector<int> byHead; // per form column: its place among the values
    for (const int column : head.headColumn)
        byHead.push_back(
            static_cast<int>(std::lower_bound(sorted.begin(), sorted.end(), column) - sorted.begin()));
    const auto reordered = [&](const Placement &placement) {
        Placement other = placement;
        for (std::size_t c = 0; c < byHead.size(); ++c)
            other.itemOf[c] = placement.itemOf[at(byHead[c])];
        return other;
    };
    int heldByForm = 0;
    int heldByHead = 0;
    std::vector<int> rows;
    for (int p = 0; p < static_cast<int>(m_matches.size()); ++p) {
        const Placement &placement = m_placements[at(p)];
        if (printed(p).table != table || printed(p).block != block ||
            placement.itemOf.size() != byHead.size())
            continue;
        rows.push_back(p);
        const LogicalRow &row = m_source.rows[at(m_matches[at(p)].row)];
        heldByForm += heldSums(row, placement.itemOf, m_index.sumGroups(p));
        heldByHead += heldSums(row, reordered(placement).itemOf, m_index.sumGroups(p));
    }
    for (const int p : rows) {
        if (heldByHead <= heldByForm)
            return;
        m_placements[at(p)] = reordered(m_placements[at(p)]);
        store(p, m_source.rows[at(m_matches[at(p)].row)], m_placements[at(p)]);
    }
}

void FormAligner::placeRow(int printedRow, const ColumnHints &hints)
{
    const LogicalRow &row = m_source.rows[at(m_matches[at(printedRow)].row)];
    if (!row.items.empty() && !row.items.front().name.empty())
        m_placements[at(printedRow)] = placeByName(row, printedRow);
    else
        m_placements[at(printedRow)] =
            placeValues(row, printed(printedRow).cellCount, hints, m_index.sumGroups(printedRow));
    store(printedRow, row, m_placements[at(printedRow)]);
}

/// Every value into the column that the source names for it; none where it names one twice, or none of the
/// row's.
Placement FormAligner::placeByName(const LogicalRow &row, int printedRow) const
{
    const auto columns = at(printed(printedRow).cellCount);
    Placement placement;
    placement.blankByGap.assign(columns, false);
    placement.itemOf.assign(columns, -1);
    placement.valuesFound = static_cast<int>(row.items.size());
    for (std::size_t i = 0; i < row.items.size(); ++i) {
        const int column =
            m_index.columnOf(printed(printedRow).table, printed(printedRow).block, row.items[i].name);
        if (column < 0 || placement.itemOf[at(column)] >= 0) {
            placement.itemOf.assign(columns, -1);
            return placement;
        }
        placement.itemOf[at(column)] = static_cast<int>(i);
    }
    placement.confidence = 0.95F;
    placement.isCertain = true;
    return placement;
}

void FormAligner::store(int printedRow, const LogicalRow &row, const Placement &placement)
{
    const PrintedRow &form = printed(printedRow);
    const float confidence = m_matches[at(printedRow)].confidence * placement.confidence;
    qsizetype place = row.items.empty() ? 0 : row.items.front().value.where.span.begin;
    for (int c = 0; c < form.cellCount; ++c) {
        CellValue &cell = m_reading.cells[at(form.firstCell + c)];
        const int item = placement.itemOf[at(c)];
        if (item >= 0) {
            cell = row.items[at(item)].value;
            cell.confidence *= confidence;
            place = cell.where.span.end;
        } else if (placement.blankByGap[at(c)]) {
            cell = {};
            cell.state = CellState::Blank;
            cell.where.span = {place, place};
            cell.confidence = confidence;
        } else {
            cell = {};
        }
    }
    Span span = row.items.empty()
                    ? Span{}
                    : Span{row.items.front().value.where.span.begin, row.items.back().value.where.span.end};
    if (row.ownLabels > 0 && !row.labels.empty())
        span.begin = std::min(span.begin, m_document.cells[at(row.labels.back().cell)].where.span.begin);
    const RowReading reading{printedRow, span, placement.valuesFound, form.cellCount, confidence};
    const auto known = std::find_if(m_reading.rows.begin(), m_reading.rows.end(),
                                    [&](const RowReading &r) { return r.printedRow == printedRow; });
    if (known == m_reading.rows.end())
        m_reading.rows.push_back(reading);
    else
        *known = reading;
}

/// Words before a row that has no label of its own may be the section's heading: only its values are the
/// table's.
void FormAligner::noteLines()
{
    std::vector<bool> hasLabel(m_source.rows.size(), false);
    for (std::size_t p = 0; p < m_matches.size(); ++p) {
        if (m_matches[p].row >= 0 && m_form.printedRows()[p].row >= 0)
            hasLabel[at(m_matches[p].row)] = true;
    }
    for (std::size_t r = 0; r < m_source.rows.size(); ++r) {
        const LogicalRow &row = m_source.rows[r];
        if (m_rowUsed[r])
            m_reading.lines.emplace_back(hasLabel[r] ? row.firstLine : row.valueLine, row.lastLine);
    }
}

/// Values that stand in their row, but nearly anywhere in it: a wrong number is worse than none.
void FormAligner::dropGuesses()
{
    constexpr float leastConfidence = 0.3F;
    for (RowReading &reading : m_reading.rows) {
        if (reading.confidence >= leastConfidence)
            continue;
        const PrintedRow &form = printed(reading.printedRow);
        bool hasDropped = false;
        for (int c = form.firstCell; c < form.firstCell + form.cellCount; ++c) {
            hasDropped = hasDropped || m_reading.cells[at(c)].state != CellState::Missing;
            m_reading.cells[at(c)] = {};
        }
        if (hasDropped)
            m_reading.diagnostics.push_back({QStringLiteral("row-not-placed"),
                                             {QString::number(reading.valuesFound)},
                                             {reading.span, 0, {}}});
    }
}

void FormAligner::noteLeftovers()
{
    for (std::size_t r = 0; r < m_source.rows.size(); ++r) {
        const LogicalRow &row = m_source.rows[r];
        if (m_rowUsed[r] || row.filled() == 0)
            continue;
        const Span span{row.items.front().value.where.span.begin, row.items.back().value.where.span.end};
        const bool isRepeat =
            std::any_of(m_candidates[r].begin(), m_candidates[r].end(), [&](const RowCandidate &c) {
                return c.score > 0.9F && m_matches[at(c.printedRow)].row >= 0;
            });
        if (isRepeat)
            m_reading.diagnostics.push_back({QStringLiteral("table-repeated"), {}, {span, 0, {}}});
        else if (row.isOneLine && row.items.size() >= 3)
            m_reading.diagnostics.push_back(
                {QStringLiteral("row-not-placed"), {QString::number(row.items.size())}, {span, 0, {}}});
    }
}

} // namespace gouji
