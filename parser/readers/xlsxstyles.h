#pragma once

#include <QString>

#include <string_view>
#include <vector>

namespace pugi {
class xml_node;
}

namespace gouji {

/// How a cell of a spreadsheet shows what it holds.
struct XlsxFormat
{
    int decimals = -1; ///< -1: as many as there are
    bool hasThousands = false;
    bool isPercent = false;
    bool isDate = false;
    bool hasBorder = false; ///< an empty cell with a border is a cell of a table
};

/// The cell formats of a workbook by their index.
class XlsxStyles
{
public:
    XlsxStyles() = default;
    explicit XlsxStyles(const pugi::xml_node &root);

    [[nodiscard]] XlsxFormat format(int index) const;

private:
    std::vector<XlsxFormat> m_formats;
};

/// A number format's code: "#,##0.00", "0%", "yyyy-mm-dd". Colours, texts and what stands behind the first
/// semicolon are passed over.
[[nodiscard]] XlsxFormat readNumberFormat(std::string_view code);

/// A number as the cell shows it: whole numbers without a point, never in powers of ten. Text that is no
/// number is given back as it is. `is1904`: days are counted from 1904.
[[nodiscard]] QString displayedNumber(std::string_view stored, const XlsxFormat &format, bool is1904);

} // namespace gouji
