#pragma once

#include "parser/layout/textline.h"

namespace gouji {

/// What stands in a cell of a page's table.
struct TableCell
{
    int column = 0;
    int columnSpan = 1;
    int rowSpan = 1;
    QRectF box;
    std::vector<TextLine> lines;
};

struct TableRow
{
    std::vector<TableCell> cells; ///< from left to right
    double top = 0;
    double bottom = 0;
};

/// A table of one page.
struct Table
{
    std::vector<double> xs; ///< column bounds; empty where there are no ruled ones
    std::vector<TableRow> rows;
    double top = 0;
};

} // namespace gouji
