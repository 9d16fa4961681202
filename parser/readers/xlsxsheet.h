#pragma once

#include "parser/readers/gridwriter.h"
#include "parser/readers/xlsxstyles.h"

#include <QString>

#include <vector>

namespace pugi {
class xml_node;
}

namespace gouji {

/// What the sheets of a workbook share.
struct XlsxWorkbook
{
    XlsxStyles styles;
    std::vector<QString> strings;
    bool is1904 = false;
};

/// Rows and columns of a sheet that are hidden; they are not read.
struct XlsxHidden
{
    int rows = 0;
    int columns = 0;
};

/// Reads a worksheet into the builder. False when it has more cells than any report.
[[nodiscard]] bool readSheet(const pugi::xml_node &worksheet, const XlsxWorkbook &workbook,
                             DocumentBuilder &builder, XlsxHidden &hidden);

/// The text of a shared or inline string: its runs without phonetic guides.
[[nodiscard]] QString richText(const pugi::xml_node &node);

} // namespace gouji
