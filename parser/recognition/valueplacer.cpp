#include "parser/recognition/valueplacer.h"

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

using SumGroups = std::vector<std::pair<int, int>>;

class Placer
{
public:
    Placer(const LogicalRow &row, int columns, const ColumnHints &hints, const SumGroups &groups)
        : m_row(row)
        , m_items(static_cast<int>(row.items.size()))
        , m_columns(columns)
        , m_hints(hints)
        , m_groups(groups)
    {
    }

    Placement place()
    {
        if (m_items == m_columns)
            return inOrder(0, 0.99F, true);
        return m_items > m_columns ? placeSurplus() : placeShort();
    }

private:
    [[nodiscard]] const CellValue &value(int item) const
    {
        return m_row.items[static_cast<std::size_t>(item)].value;
    }
    [[nodiscard]] bool isBlank(int item) const { return value(item).state == CellState::Blank; }

    Placement empty() const
    {
        Placement p;
        p.itemOf.assign(static_cast<std::size_t>(m_columns), -1);
        p.blankByGap.assign(static_cast<std::size_t>(m_columns), false);
        return p;
    }

    Placement inOrder(int firstItem, float confidence, bool isCertain) const
    {
        Placement p = empty();
        for (int c = 0; c < m_columns; ++c)
            p.itemOf[static_cast<std::size_t>(c)] = firstItem + c;
        p.valuesFound = m_columns;
        p.confidence = confidence;
        p.isCertain = isCertain;
        return p;
    }

    /// Items that a window of consecutive ones leaves out must be blank: they are merged cells' leftovers.
    [[nodiscard]] bool dropsOnlyBlanks(int firstItem) const
    {
        for (int i = 0; i < m_items; ++i) {
            if ((i < firstItem || i >= firstItem + m_columns) && !isBlank(i))
                return false;
        }
        return true;
    }

    Placement placeSurplus()
    {
        std::vector<int> windows;
        for (int first = 0; first + m_columns <= m_items; ++first) {
            if (dropsOnlyBlanks(first))
                windows.push_back(first);
        }
        if (windows.size() == 1)
            return inOrder(windows.front(), 0.97F, true);
        if (!windows.empty())
            return bestWindow(windows);
        std::vector<int> filled;
        for (int i = 0; i < m_items; ++i) {
            if (!isBlank(i))
                filled.push_back(i);
        }
        if (static_cast<int>(filled.size()) <= m_columns)
            return spread(filled);
        // A cell that spans the table's width is printed once per column by programs that unmerge cells.
        const bool isOneCell = m_columns == 1 && std::all_of(filled.begin(), filled.end(), [&](int i) {
                                   return value(i).raw == value(filled.front()).raw;
                               });
        return isOneCell ? inOrder(filled.front(), 0.8F, false) : dropOne(filled);
    }

    Placement bestWindow(const std::vector<int> &windows) const
    {
        double bestScore = -1e9;
        int best = windows.back();
        bool isTie = false;
        // From the right: where nothing speaks for a side, the cells that a merged label covered are the
        // surplus.
        for (auto it = windows.rbegin(); it != windows.rend(); ++it) {
            const double score = windowScore(*it);
            isTie = std::abs(score - bestScore) < 1e-6;
            if (score > bestScore + 1e-6) {
                bestScore = score;
                best = *it;
            }
        }
        const bool isAllBlank = m_row.filled() == 0;
        return inOrder(best, isTie && !isAllBlank ? 0.5F : 0.85F, isAllBlank);
    }

    [[nodiscard]] double windowScore(int firstItem) const
    {
        double score = 0;
        for (int c = 0; c < m_columns; ++c) {
            const auto column = static_cast<std::size_t>(c);
            const bool blank = isBlank(firstItem + c);
            if (!m_hints.occupancy.empty()) {
                const double filled = 0.02 + 0.96 * static_cast<double>(m_hints.occupancy[column]);
                score += std::log(blank ? 1 - filled : filled);
            }
            const bool knowsHead = column < m_hints.headColumn.size() && m_hints.headColumn[column] >= 0;
            if (!blank && knowsHead &&
                m_row.items[static_cast<std::size_t>(firstItem + c)].column == m_hints.headColumn[column])
                score += 0.5;
        }
        if (m_row.isOneLine) {
            score +=
                usualScore(m_hints.firstColumns, m_row.items[static_cast<std::size_t>(firstItem)].column);
            score += usualScore(m_hints.itemsBefore, firstItem);
            score += usualScore(m_hints.itemsBehind, m_items - firstItem - m_columns);
        }
        return score + sumScore(firstItem);
    }

    static double usualScore(const std::map<int, float> &shares, int value)
    {
        if (shares.empty())
            return 0;
        const auto found = shares.find(value);
        return std::log(0.05 + (found == shares.end() ? 0.0 : 0.9 * static_cast<double>(found->second)));
    }

    /// How well the sums hold when blanks count as nothing; 0 = 0 says little.
    [[nodiscard]] double sumScore(int firstItem) const
    {
        double score = 0;
        for (const auto &[first, count] : m_groups) {
            const int total = firstItem + first + count - 1;
            Decimal sum;
            bool isNumeric = value(total).state == CellState::Number;
            for (int item = firstItem + first; item < total; ++item) {
                isNumeric = isNumeric && value(item).state != CellState::Text;
                if (value(item).state == CellState::Number)
                    sum = sum + value(item).number;
            }
            if (isNumeric && sum == value(total).number)
                score += sum.isZero() ? 0.3 : 3.0;
        }
        return score;
    }

    /// Filled items with blanks strewn in that no window takes: in order, without the blanks when that fills
    /// the row.
    Placement spread(const std::vector<int> &filled) const
    {
        Placement p = empty();
        const bool isFull = static_cast<int>(filled.size()) == m_columns;
        for (std::size_t i = 0; i < filled.size(); ++i)
            p.itemOf[i] = filled[i];
        p.valuesFound = isFull ? m_columns : static_cast<int>(filled.size());
        p.confidence = isFull ? 0.9F : 0.3F;
        p.isCertain = isFull;
        return p;
    }

    /// More values than columns. One is left out where the sums tell which; where several could be, what they
    /// agree on stays. Else the last ones are.
    Placement dropOne(const std::vector<int> &filled) const
    {
        const int found = static_cast<int>(filled.size());
        Placement p = empty();
        p.valuesFound = found;
        p.confidence = 0.4F;
        std::copy(filled.begin(), filled.begin() + m_columns, p.itemOf.begin());
        if (found != m_columns + 1)
            return p;
        int bestScore = -1;
        std::vector<std::vector<int>> best;
        for (int out = found - 1; out >= 0; --out) {
            std::vector<int> rest = filled;
            rest.erase(rest.begin() + out);
            const int score = heldSums(m_row, rest, m_groups);
            if (score > bestScore)
                best.clear();
            bestScore = std::max(score, bestScore);
            if (score == bestScore)
                best.push_back(std::move(rest));
        }
        p.itemOf = best.front();
        // A column that all rows have too many is the same in all; one value too many in this row is a page
        // number.
        const bool isUsual = m_hints.usualItems == m_items;
        for (std::size_t c = 0; !isUsual && c < p.itemOf.size(); ++c) {
            const bool agree = std::all_of(best.begin(), best.end(), [&](const std::vector<int> &rest) {
                return value(rest[c]).state == value(best.front()[c]).state &&
                       value(rest[c]).raw == value(best.front()[c]).raw;
            });
            if (!agree)
                p.itemOf[c] = -1;
        }
        p.confidence = best.size() == 1 ? 0.7F : 0.5F;
        return p;
    }

    /// Read from the left, a group would be whole whose total is none: then what lacks does not lack at the
    /// end.
    [[nodiscard]] bool breaksSums() const
    {
        for (const auto &[first, count] : m_groups) {
            if (m_groups.size() < 2 || first + count > m_items)
                continue;
            Decimal sum;
            bool isNumeric = true;
            for (int item = first; item < first + count; ++item) {
                isNumeric = isNumeric && value(item).state == CellState::Number;
                if (isNumeric && item < first + count - 1)
                    sum = sum + value(item).number;
            }
            if (!isNumeric || sum != value(first + count - 1).number)
                return true;
        }
        return false;
    }

    Placement placeShort()
    {
        if (const Placement p = withGaps(); p.valuesFound == m_columns)
            return p;
        Placement p = empty();
        p.valuesFound = m_items;
        p.confidence = 0.3F;
        if (m_hints.usualItems != 0 && m_hints.usualItems != m_items && !m_hints.endsAreLost)
            return p;
        if (m_items == 1 && !m_groups.empty() && !m_row.isOneLine) {
            // One figure where seven stand: organs that fill in one column only fill in the total.
            p.itemOf[static_cast<std::size_t>(m_columns - 1)] = 0;
            p.confidence = 0.3F;
            return p;
        }
        // One figure beside its label where many stand: of which column it is nobody says.
        if (m_items == 1 && m_columns > 1 && !m_hints.endsAreLost)
            return p;
        if (breaksSums())
            return p;
        for (int i = 0; i < m_items; ++i)
            p.itemOf[static_cast<std::size_t>(i)] = i;
        p.confidence = 0.4F;
        if (m_hints.endsAreLost && m_row.isOneLine) {
            std::fill(p.blankByGap.begin() + m_items, p.blankByGap.end(), true);
            p.valuesFound = m_columns;
            p.confidence = 0.6F;
        }
        return p;
    }

    /// One value per line, where an empty line is an empty cell: exactly as many empty lines as values lack.
    Placement withGaps() const
    {
        Placement p = empty();
        if (m_row.isOneLine)
            return p;
        int column = 0;
        for (int i = 0; i < m_items; ++i) {
            const int gaps = i == 0 ? 0 : m_row.items[static_cast<std::size_t>(i)].gapsBefore;
            for (int g = 0; g < gaps && column < m_columns; ++g)
                p.blankByGap[static_cast<std::size_t>(column++)] = true;
            if (column >= m_columns)
                return p;
            p.itemOf[static_cast<std::size_t>(column++)] = i;
        }
        if (column != m_columns)
            return p;
        p.valuesFound = m_columns;
        p.confidence = 0.6F;
        return p;
    }

    const LogicalRow &m_row;
    int m_items;
    int m_columns;
    const ColumnHints &m_hints;
    const SumGroups &m_groups;
};

ColumnHints hintsOfPresent(const ColumnHints &hints)
{
    ColumnHints present;
    present.firstColumns = hints.firstColumns;
    present.itemsBefore = hints.itemsBefore;
    present.itemsBehind = hints.itemsBehind;
    for (const int c : hints.columnsPresent) {
        const auto column = static_cast<std::size_t>(c);
        if (!hints.occupancy.empty())
            present.occupancy.push_back(hints.occupancy[column]);
        if (!hints.headColumn.empty())
            present.headColumn.push_back(hints.headColumn[column]);
    }
    return present;
}

} // namespace

int heldSums(const LogicalRow &row, const std::vector<int> &itemOf,
             const std::vector<std::pair<int, int>> &sumGroups)
{
    int held = 0;
    for (const auto &[first, count] : sumGroups) {
        Decimal sum;
        bool isNumeric = true;
        const CellValue *last = nullptr;
        for (int c = first; c < first + count && isNumeric; ++c) {
            const int item = itemOf[static_cast<std::size_t>(c)];
            last = item < 0 ? nullptr : &row.items[static_cast<std::size_t>(item)].value;
            isNumeric = last != nullptr && last->state == CellState::Number;
            if (isNumeric && c < first + count - 1)
                sum = sum + last->number;
        }
        if (isNumeric && !sum.isZero() && sum == last->number)
            ++held;
    }
    return held;
}

Placement placeValues(const LogicalRow &row, int columns, const ColumnHints &hints,
                      const std::vector<std::pair<int, int>> &sumGroups)
{
    const int present = static_cast<int>(hints.columnsPresent.size());
    const int items = static_cast<int>(row.items.size());
    const bool lacksColumns =
        present > 0 && row.filled() <= present && (items == present || (row.isOneLine && items > present));
    if (!lacksColumns)
        return Placer(row, columns, hints, sumGroups).place();
    const Placement narrow = Placer(row, present, hintsOfPresent(hints), {}).place();
    Placement wide = narrow;
    wide.itemOf.assign(static_cast<std::size_t>(columns), -1);
    wide.blankByGap.assign(static_cast<std::size_t>(columns), false);
    for (std::size_t i = 0; i < hints.columnsPresent.size(); ++i)
        wide.itemOf[static_cast<std::size_t>(hints.columnsPresent[i])] = narrow.itemOf[i];
    wide.confidence *= 0.9F;
    return wide;
}

} // namespace gouji
