#include "parser/recognition/transposedrows.h"

#include <algorithm>

namespace gouji {

namespace {

// Fewer lines, or fewer labels in their head, are a coincidence of words.
constexpr std::size_t fewestLines = 3;
constexpr std::size_t fewestLabels = 3;

bool isLineOfColumn(const LogicalRow &row)
{
    return row.isOneLine && row.ownLabels == 1 && row.labels.back().isColumnHead &&
           row.labels.back().numberedKey.empty();
}

class Turner
{
public:
    Turner(const SourceDocument &document, SourceRows &found)
        : m_document(document)
        , m_found(found)
    {
    }

    void turn()
    {
        std::vector<LogicalRow> rows;
        bool hasTurned = false;
        for (std::size_t first = 0; first < m_found.rows.size();) {
            const std::size_t end = endOfColumns(first);
            std::vector<LogicalRow> turned;
            if (end - first >= fewestLines)
                turned = turnedRows(first, end);
            if (!turned.empty() && !hasTurned) {
                // Nearly no document has such a table: only now are the rows before it moved.
                hasTurned = true;
                rows.assign(
                    std::make_move_iterator(m_found.rows.begin()),
                    std::make_move_iterator(m_found.rows.begin() + static_cast<std::ptrdiff_t>(first)));
            }
            const std::size_t next = std::max(end, first + 1);
            if (!turned.empty())
                rows.insert(rows.end(), std::make_move_iterator(turned.begin()),
                            std::make_move_iterator(turned.end()));
            for (std::size_t row = first; turned.empty() && hasTurned && row < next; ++row)
                rows.push_back(std::move(m_found.rows[row]));
            first = next;
        }
        if (hasTurned)
            m_found.rows = std::move(rows);
    }

private:
    /// Behind the lines from `first` on that begin with a column's label and follow each other.
    [[nodiscard]] std::size_t endOfColumns(std::size_t first) const
    {
        std::size_t end = first;
        while (end < m_found.rows.size() && isLineOfColumn(m_found.rows[end]) &&
               (end == first || m_found.rows[end].valueLine == m_found.rows[end - 1].valueLine + 1))
            ++end;
        return end;
    }

    [[nodiscard]] int columnOf(const Token &label) const
    {
        return m_document.cells[static_cast<std::size_t>(label.cell)].column;
    }

    /// The labels right above the lines that have values below them; none where they are not rows' labels.
    [[nodiscard]] std::vector<Token> headAbove(const LogicalRow &row) const
    {
        const auto head = std::lower_bound(m_found.heads.begin(), m_found.heads.end(), row.valueLine - 1,
                                           [](const HeadLine &h, int line) { return h.line < line; });
        std::vector<Token> labels;
        if (head == m_found.heads.end() || head->line != row.valueLine - 1)
            return labels;
        for (const Token &label : head->labels) {
            const bool hasValue = std::any_of(row.items.begin(), row.items.end(), [&](const RowItem &item) {
                return item.column == columnOf(label);
            });
            if (hasValue)
                labels.push_back(label);
        }
        // Columns' own heads name columns; rows' labels are rows, or heads over a row's groups.
        const auto rows = std::count_if(labels.begin(), labels.end(), [](const Token &label) {
            return label.isKnown() && (!label.isColumnHead || !label.numberedKey.empty());
        });
        const bool areRows = labels.size() >= fewestLabels && labels.size() == row.items.size() &&
                             static_cast<std::size_t>(rows) * 5 >= labels.size() * 4;
        return areRows ? labels : std::vector<Token>{};
    }

    [[nodiscard]] std::vector<LogicalRow> turnedRows(std::size_t first, std::size_t end) const
    {
        std::vector<LogicalRow> turned;
        for (const Token &label : headAbove(m_found.rows[first])) {
            LogicalRow row;
            row.labels.push_back(label);
            row.ownLabels = 1;
            row.isOneLine = true;
            row.firstLine = label.line;
            row.valueLine = m_found.rows[first].valueLine;
            row.lastLine = m_found.rows[end - 1].lastLine;
            for (std::size_t line = first; line < end; ++line) {
                const LogicalRow &source = m_found.rows[line];
                const auto item = std::find_if(source.items.begin(), source.items.end(),
                                               [&](const RowItem &i) { return i.column == columnOf(label); });
                if (item == source.items.end())
                    return {};
                row.items.push_back(*item);
                row.items.back().name = source.labels.back().key;
            }
            turned.push_back(std::move(row));
        }
        return turned;
    }

    const SourceDocument &m_document;
    SourceRows &m_found;
};

} // namespace

void turnTransposedRows(const SourceDocument &document, SourceRows &found)
{
    Turner(document, found).turn();
}

} // namespace gouji
