#include "parser/readers/xlsxsheet.h"

#include "parser/readers/xmlpart.h"

#include <pugixml.hpp>

#include <algorithm>
#include <string_view>

namespace gouji {

namespace {

// Excel's own limits.
constexpr int mostRows = 1'048'576;
constexpr int mostColumns = 16'384;
constexpr std::size_t mostMerges = 20'000;

/// "B3" as column 1 and row 2; -1 where there is none.
struct CellPlace
{
    int column = -1;
    int row = -1;
};

CellPlace placeOf(std::string_view reference)
{
    CellPlace place;
    int column = 0;
    int row = 0;
    for (const char c : reference) {
        if (c >= 'A' && c <= 'Z')
            column = std::min(column * 26 + (c - 'A' + 1), mostColumns);
        else if (c >= 'a' && c <= 'z')
            column = std::min(column * 26 + (c - 'a' + 1), mostColumns);
        else if (c >= '0' && c <= '9')
            row = std::min(row * 10 + (c - '0'), mostRows);
    }
    place.column = column - 1;
    place.row = row - 1;
    return place;
}

struct Merge
{
    CellPlace first;
    CellPlace last;
};

std::vector<Merge> readMerges(const pugi::xml_node &worksheet)
{
    std::vector<Merge> merges;
    const pugi::xml_node list = childNamed(worksheet, "mergeCells");
    for (pugi::xml_node node = list.first_child(); node && merges.size() < mostMerges;
         node = node.next_sibling()) {
        const std::string_view range = attributeText(node, "ref");
        const std::size_t colon = range.find(':');
        if (colon == std::string_view::npos)
            continue;
        const Merge merge{placeOf(range.substr(0, colon)), placeOf(range.substr(colon + 1))};
        const bool isRange = merge.first.column >= 0 && merge.first.row >= 0 &&
                             merge.last.column >= merge.first.column && merge.last.row >= merge.first.row;
        if (isRange)
            merges.push_back(merge);
    }
    std::stable_sort(merges.begin(), merges.end(),
                     [](const Merge &a, const Merge &b) { return a.first.row < b.first.row; });
    return merges;
}

/// Columns from `first` to `last`, counted from 0.
struct ColumnRange
{
    int first = 0;
    int last = 0;
};

class SheetReader
{
public:
    SheetReader(const XlsxWorkbook &workbook, DocumentBuilder &builder, XlsxHidden &hidden)
        : m_workbook(workbook)
        , m_builder(builder)
        , m_writer(builder)
        , m_hidden(hidden)
    {
    }

    bool read(const pugi::xml_node &worksheet)
    {
        m_merges = readMerges(worksheet);
        readHiddenColumns(childNamed(worksheet, "cols"));
        const pugi::xml_node data = childNamed(worksheet, "sheetData");
        for (pugi::xml_node row = data.first_child(); row; row = row.next_sibling()) {
            if (m_builder.parts() > DocumentBuilder::mostParts)
                return false;
            if (localName(row) == "row")
                readRow(row);
        }
        m_writer.writeGap();
        return true;
    }

private:
    void readHiddenColumns(const pugi::xml_node &columns)
    {
        for (pugi::xml_node node = columns.first_child(); node && m_hiddenColumns.size() < 1000;
             node = node.next_sibling()) {
            const std::string_view hidden = attributeText(node, "hidden");
            if (hidden != "1" && hidden != "true")
                continue;
            const ColumnRange range{attributeNumber(node, "min", 1, 1, mostColumns) - 1,
                                    attributeNumber(node, "max", 1, 1, mostColumns) - 1};
            m_hiddenColumns.push_back(range);
        }
    }

    [[nodiscard]] bool isHiddenColumn(int column) const
    {
        const bool isHidden =
            std::any_of(m_hiddenColumns.begin(), m_hiddenColumns.end(), [&](const ColumnRange &range) {
                return column >= range.first && column <= range.last;
            });
        return isHidden;
    }

    void readRow(const pugi::xml_node &node)
    {
        const int row = attributeNumber(node, "r", m_row + 2, 1, mostRows) - 1;
        if (row > m_row + 1)
            m_writer.writeGap();
        m_covered.goDown(std::max(1, row - m_row));
        m_row = std::max(row, m_row + 1);
        beginMerges();
        std::vector<SheetCell> cells = readCells(node);
        const std::string_view hidden = attributeText(node, "hidden");
        if (hidden != "1" && hidden != "true") {
            m_writer.writeRow(std::move(cells), m_covered.covered());
            return;
        }
        const bool hasText =
            std::any_of(cells.begin(), cells.end(), [](const SheetCell &c) { return !c.text.isEmpty(); });
        m_hidden.rows += hasText ? 1 : 0;
    }

    /// Merged cells that begin in this row.
    void beginMerges()
    {
        m_begun.clear();
        for (; m_nextMerge < m_merges.size() && m_merges[m_nextMerge].first.row <= m_row; ++m_nextMerge) {
            const Merge &merge = m_merges[m_nextMerge];
            if (merge.last.row < m_row)
                continue;
            const int width = merge.last.column - merge.first.column + 1;
            m_covered.add(merge.first.column, width, merge.last.row - m_row + 1);
            m_begun.push_back({merge.first, {merge.last.column, merge.last.row}});
        }
    }

    std::vector<SheetCell> readCells(const pugi::xml_node &row)
    {
        std::vector<SheetCell> cells;
        int next = 0;
        int coveredUntil = 0;
        for (pugi::xml_node node = row.first_child(); node; node = node.next_sibling()) {
            if (localName(node) != "c")
                continue;
            const CellPlace place = placeOf(attributeText(node, "r"));
            SheetCell cell;
            cell.column = place.column < 0 ? next : std::max(place.column, next);
            next = cell.column + 1;
            const auto at = static_cast<std::size_t>(cell.column);
            const bool isCovered = at < m_covered.covered().size() && m_covered.covered()[at];
            if (isCovered || cell.column < coveredUntil)
                continue;
            readCell(node, cell);
            coveredUntil = cell.column + cell.columnSpan;
            if (!isHiddenColumn(cell.column))
                cells.push_back(std::move(cell));
            else if (!cell.text.isEmpty())
                ++m_hidden.columns;
        }
        return cells;
    }

    void readCell(const pugi::xml_node &node, SheetCell &cell) const
    {
        const XlsxFormat format = m_workbook.styles.format(attributeNumber(node, "s", 0, 0, 65'000));
        cell.text = textOf(node, format);
        cell.isFramed = format.hasBorder;
        for (const Merge &merge : m_begun) {
            if (merge.first.column != cell.column)
                continue;
            cell.columnSpan = merge.last.column - merge.first.column + 1;
            cell.rowSpan = merge.last.row - m_row + 1;
        }
    }

    [[nodiscard]] QString textOf(const pugi::xml_node &node, const XlsxFormat &format) const
    {
        const std::string_view type = attributeText(node, "t");
        if (type == "inlineStr")
            return richText(childNamed(node, "is"));
        const pugi::xml_node value = childNamed(node, "v");
        if (!value)
            return {};
        const char *const stored = value.child_value();
        if (type == "s") {
            bool isIndex = false;
            const int index = QByteArray(stored).toInt(&isIndex);
            const bool isThere =
                isIndex && index >= 0 && static_cast<std::size_t>(index) < m_workbook.strings.size();
            return isThere ? m_workbook.strings[static_cast<std::size_t>(index)] : QString();
        }
        if (type == "str" || type == "e")
            return QString::fromUtf8(stored);
        if (type == "b")
            return stored[0] == '1' ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        return displayedNumber(stored, format, m_workbook.is1904);
    }

    const XlsxWorkbook &m_workbook;
    DocumentBuilder &m_builder;
    GridWriter m_writer;
    XlsxHidden &m_hidden;
    std::vector<Merge> m_merges; ///< by their first row
    std::size_t m_nextMerge = 0;
    std::vector<Merge> m_begun; ///< those that begin in the present row
    std::vector<ColumnRange> m_hiddenColumns;
    CoveredColumns m_covered;
    int m_row = -1;
};

} // namespace

bool readSheet(const pugi::xml_node &worksheet, const XlsxWorkbook &workbook, DocumentBuilder &builder,
               XlsxHidden &hidden)
{
    return SheetReader(workbook, builder, hidden).read(worksheet);
}

QString richText(const pugi::xml_node &node)
{
    QString text;
    for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
        const std::string_view name = localName(child);
        if (name == "t")
            text += QString::fromUtf8(child.child_value());
        else if (name == "r")
            text += QString::fromUtf8(childNamed(child, "t").child_value());
    }
    return text.replace(QLatin1String("_x000D_"), QString()).remove(u'\r');
}

} // namespace gouji
