#pragma once

#include <vector>

namespace pugi {
class xml_node;
struct xml_node_struct;
} // namespace pugi

namespace gouji {

struct DocxCell
{
    pugi::xml_node_struct *node = nullptr; ///< w:tc
    int column = 0;                        ///< over cells from rows above and skipped columns, too
    int columnSpan = 1;
    int rowSpan = 1;
    bool isDeep = false; ///< holds a table of more than one cell
};

struct DocxRow
{
    std::vector<DocxCell> cells;
};

/// The cells of a table as printed: merged cells once, with their spans; rows and cells that tracked changes
/// deleted left out, and counted.
struct DocxTable
{
    std::vector<DocxRow> rows;
    int deleted = 0;
    bool isTooDeep = false; ///< rows or cells are missing
};

/// Reads a w:tbl; the tables nested in its cells are only looked for.
[[nodiscard]] DocxTable readDocxTable(const pugi::xml_node &table);

} // namespace gouji
