#include "parser/recognition/formaligner.h"

#include <algorithm>

namespace gouji {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

void noteWhereValuesStand(const LogicalRow &row, const Placement &placement, ColumnHints &hints)
{
    const auto isItem = [](int item) { return item >= 0; };
    const auto first = std::find_if(placement.itemOf.begin(), placement.itemOf.end(), isItem);
    const auto last = std::find_if(placement.itemOf.rbegin(), placement.itemOf.rend(), isItem);
    if (first == placement.itemOf.end())
        return;
    hints.firstColumns[row.items[at(*first)].column] += 1;
    hints.itemsBefore[*first] += 1;
    hints.itemsBehind[static_cast<int>(row.items.size()) - *last - 1] += 1;
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

/// A side-by-side table that somebody printed as one row under the other: as many rows of values as it has
/// groups.
void FormAligner::matchStacked()
{
    for (int p = 0; p < static_cast<int>(m_matches.size()); ++p) {
        const FormBlock &block = blockOf(printed(p));
        if (printed(p).row >= 0 || m_matches[at(p)].row >= 0)
            continue;
        const int groups = static_cast<int>(block.rows.size());
        const int columns = static_cast<int>(block.columns.size());
        int lastUsed = -1;
        for (int row = 0; row < static_cast<int>(m_source.rows.size()); ++row)
            lastUsed = m_rowUsed[at(row)] ? row : lastUsed;
        std::vector<int> rows;
        for (int row = lastUsed + 1; row < static_cast<int>(m_source.rows.size()); ++row) {
            if (static_cast<int>(m_source.rows[at(row)].items.size()) == columns)
                rows.push_back(row);
        }
        if (static_cast<int>(rows.size()) != groups)
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

/// The most values that a row of the block has.
int FormAligner::mostFilled(int table, int block) const
{
    int most = 0;
    for (int p = 0; p < static_cast<int>(m_matches.size()); ++p) {
        if (printed(p).table == table && printed(p).block == block && m_matches[at(p)].row >= 0)
            most = std::max(most, m_source.rows[at(m_matches[at(p)].row)].filled());
    }
    return most;
}

/// How many values most rows of the block have.
int FormAligner::usualItems(int table, int block) const
{
    constexpr int fewestRows = 4;
    std::map<int, int> rowsWith;
    int rows = 0;
    for (int p = 0; p < static_cast<int>(m_matches.size()); ++p) {
        if (printed(p).table != table || printed(p).block != block || m_matches[at(p)].row < 0)
            continue;
        ++rowsWith[static_cast<int>(m_source.rows[at(m_matches[at(p)].row)].items.size())];
        ++rows;
    }
    if (rows < fewestRows)
        return 0;
    const auto most = std::max_element(rowsWith.begin(), rowsWith.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most->second * 2 > rows ? most->first : -1;
}

/// What the words before the block's first row say of its columns.
ColumnHints FormAligner::headHints(int table, int block) const
{
    ColumnHints hints;
    const auto &columns = m_form.tables()[at(table)].blocks[at(block)].columns;
    hints.headColumn.assign(columns.size(), -1);
    int firstLine = -1;
    int previousLine = -1;
    for (int p = 0; p < static_cast<int>(m_matches.size()); ++p) {
        if (m_matches[at(p)].row < 0)
            continue;
        const LogicalRow &row = m_source.rows[at(m_matches[at(p)].row)];
        if (printed(p).table == table && printed(p).block == block) {
            firstLine = row.lastLine;
            break;
        }
        previousLine = row.lastLine;
    }
    std::vector<bool> present(columns.size(), false);
    bool isShredded = false;
    const auto take = [&](const Token &label) {
        const int column = m_index.columnOf(table, block, label.key);
        const bool isKnown = column >= 0 || m_index.isHead(label.key) || m_index.isHead(label.numberedKey) ||
                             m_index.isRow(label.key);
        isShredded = isShredded || !isKnown;
        if (column < 0)
            return;
        present[at(column)] = true;
        hints.headColumn[at(column)] = m_document.cells[at(label.cell)].column;
    };
    for (const HeadLine &head : m_source.heads) {
        if (head.line <= previousLine || head.line >= firstLine)
            continue;
        std::for_each(head.labels.begin(), head.labels.end(), take);
    }
    const auto named = std::count(present.begin(), present.end(), true);
    // A word that nobody knows may be what is left of the column that seems to lack.
    const bool isPartial = named >= 4 && named < static_cast<std::ptrdiff_t>(columns.size()) && !isShredded &&
                           mostFilled(table, block) <= named;
    for (std::size_t c = 0; isPartial && c < columns.size(); ++c) {
        if (present[c])
            hints.columnsPresent.push_back(static_cast<int>(c));
    }
    return hints;
}

ColumnHints FormAligner::hintsFor(int table, int block) const
{
    ColumnHints hints = headHints(table, block);
    const std::size_t columns = m_form.tables()[at(table)].blocks[at(block)].columns.size();
    std::vector<int> filled(columns, 0);
    int rows = 0;
    for (int p = 0; p < static_cast<int>(m_matches.size()); ++p) {
        const Placement &placement = m_placements[at(p)];
        if (printed(p).table != table || printed(p).block != block || !placement.isCertain)
            continue;
        const LogicalRow &row = m_source.rows[at(m_matches[at(p)].row)];
        if (row.filled() == 0)
            continue;
        ++rows;
        noteWhereValuesStand(row, placement, hints);
        for (std::size_t c = 0; c < columns && c < placement.itemOf.size(); ++c) {
            const int item = placement.itemOf[c];
            filled[c] += item >= 0 && row.items[at(item)].value.state != CellState::Blank ? 1 : 0;
        }
    }
    for (std::size_t c = 0; rows > 0 && c < columns; ++c)
        hints.occupancy.push_back(static_cast<float>(filled[c]) / static_cast<float>(rows));
    for (std::map<int, float> *shares : {&hints.firstColumns, &hints.itemsBefore, &hints.itemsBehind}) {
        for (auto &[place, share] : *shares)
            share /= static_cast<float>(rows);
    }
    return hints;
}

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

/// The head names every column, yet no row reaches the last one: a program cut the empty cells at the lines'
/// ends.
bool FormAligner::endsAreLost(int table, int block, const ColumnHints &head) const
{
    const bool namesAll =
        std::none_of(head.headColumn.begin(), head.headColumn.end(), [](int c) { return c < 0; });
    bool allShort = namesAll && head.headColumn.size() > 3;
    int rows = 0;
    for (int p = 0; allShort && p < static_cast<int>(m_matches.size()); ++p) {
        if (printed(p).table != table || printed(p).block != block || m_matches[at(p)].row < 0)
            continue;
        const LogicalRow &row = m_source.rows[at(m_matches[at(p)].row)];
        allShort = row.isOneLine && static_cast<int>(row.items.size()) < printed(p).cellCount;
        ++rows;
    }
    return allShort && rows > 2;
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
    m_placements[at(printedRow)] =
        placeValues(row, printed(printedRow).cellCount, hints, m_index.sumGroups(printedRow));
    store(printedRow, row, m_placements[at(printedRow)]);
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
