#include "parser/readers/docxtable.h"

#include "parser/readers/xmlpart.h"

#include <pugixml.hpp>

#include <algorithm>
#include <unordered_map>

namespace gouji {

namespace {

// Word's own limit is 63 columns.
constexpr int mostColumns = 1000;

/// Elements that stand around rows, cells or blocks without a meaning of their own here.
bool isWrapper(std::string_view name)
{
    return name == "sdt" || name == "sdtContent" || name == "customXml" || name == "ins" ||
           name == "moveTo" || name == "smartTag";
}

/// Counts cells of the tables below `node`, up to two.
int countCells(const pugi::xml_node &node, bool isInTable, int depth)
{
    int count = 0;
    for (pugi::xml_node child = node.first_child(); child && count < 2 && depth < deepestXml;
         child = child.next_sibling()) {
        const std::string_view name = localName(child);
        if (name == "p" || name == "tcPr")
            continue;
        if (isInTable && name == "tc")
            ++count;
        if (name == "tbl" || name == "tr" || name == "tc" || isWrapper(name))
            count += countCells(child, isInTable || name == "tbl", depth + 1);
    }
    return count;
}

class TableReader
{
public:
    DocxTable read(const pugi::xml_node &table)
    {
        readRows(table);
        return std::move(m_table);
    }

private:
    struct Origin
    {
        std::size_t row = 0;
        std::size_t cell = 0;
        std::size_t lastRow = 0; ///< the merged cell reached so far
    };

    void readRows(const pugi::xml_node &parent)
    {
        const XmlNesting nesting(m_depth);
        if (nesting.isTooDeep()) {
            m_table.isTooDeep = true;
            return;
        }
        for (pugi::xml_node node = parent.first_child(); node; node = node.next_sibling()) {
            const std::string_view name = localName(node);
            if (name == "tr")
                readRow(node);
            else if (isWrapper(name))
                readRows(node);
        }
    }

    void readRow(const pugi::xml_node &node)
    {
        const pugi::xml_node properties = childNamed(node, "trPr");
        if (childNamed(properties, "del")) {
            ++m_table.deleted;
            return;
        }
        m_table.rows.emplace_back();
        m_column = attributeNumber(childNamed(properties, "gridBefore"), "val", 0, 0, mostColumns);
        readCells(node);
    }

    void readCells(const pugi::xml_node &parent)
    {
        const XmlNesting nesting(m_depth);
        if (nesting.isTooDeep()) {
            m_table.isTooDeep = true;
            return;
        }
        for (pugi::xml_node node = parent.first_child(); node; node = node.next_sibling()) {
            const std::string_view name = localName(node);
            if (name == "tc")
                readCell(node);
            else if (isWrapper(name))
                readCells(node);
        }
    }

    void readCell(const pugi::xml_node &node)
    {
        int span = 1;
        std::string_view down;
        bool continues = false;
        const pugi::xml_node properties = childNamed(node, "tcPr");
        for (pugi::xml_node child = properties.first_child(); child; child = child.next_sibling()) {
            const std::string_view name = localName(child);
            if (name == "gridSpan")
                span = attributeNumber(child, "val", 1, 1, mostColumns);
            else if (name == "vMerge")
                down = attributeText(child, "val") == "restart" ? "restart" : "continue";
            else if (name == "hMerge")
                continues = attributeText(child, "val") != "restart";
            else if (name == "cellDel") {
                ++m_table.deleted;
                return;
            }
        }
        place(node, span, down, continues);
    }

    void place(const pugi::xml_node &node, int span, std::string_view down, bool continuesLeft)
    {
        const int column = m_column;
        m_column = std::min(m_column + span, mostColumns);
        const std::size_t row = m_table.rows.size() - 1;
        std::vector<DocxCell> &cells = m_table.rows.back().cells;
        if (continuesLeft && !cells.empty()) {
            cells.back().columnSpan += span;
            return;
        }
        const auto origin = m_origins.find(column);
        if (down == "continue" && origin != m_origins.end() && origin->second.lastRow + 1 == row) {
            origin->second.lastRow = row;
            ++m_table.rows[origin->second.row].cells[origin->second.cell].rowSpan;
            return;
        }
        if (!down.empty())
            m_origins[column] = {row, cells.size(), row};
        cells.push_back({node.internal_object(), column, span, 1, countCells(node, false, 0) > 1});
    }

    DocxTable m_table;
    std::unordered_map<int, Origin> m_origins; ///< by column: cells that reach down
    int m_column = 0;
    int m_depth = 0;
};

} // namespace

DocxTable readDocxTable(const pugi::xml_node &table)
{
    return TableReader().read(table);
}

} // namespace gouji
