#include "parser/readers/xlsxstyles.h"

#include "parser/readers/xmlpart.h"

#include <QDate>

#include <pugixml.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <unordered_map>

namespace gouji {

namespace {

// Excel's own limit.
constexpr int mostFormats = 65'000;

std::string_view builtInCode(int id)
{
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return "yyyy-mm-dd";
    switch (id) {
    case 1:
        return "0";
    case 2:
        return "0.00";
    case 3:
    case 37:
    case 38:
        return "#,##0";
    case 4:
    case 39:
    case 40:
        return "#,##0.00";
    case 9:
        return "0%";
    case 10:
        return "0.00%";
    default:
        return "General";
    }
}

std::vector<bool> readBorders(const pugi::xml_node &borders)
{
    std::vector<bool> drawn;
    for (pugi::xml_node border = borders.first_child(); border && drawn.size() < mostFormats;
         border = border.next_sibling()) {
        bool any = false;
        for (pugi::xml_node side = border.first_child(); side; side = side.next_sibling()) {
            const std::string_view style = attributeText(side, "style");
            any = any || (!style.empty() && style != "none");
        }
        drawn.push_back(any);
    }
    return drawn;
}

/// Fifteen digits are what a spreadsheet keeps; more would show how it stores them.
QString plainNumber(double value)
{
    QString text = QString::number(value, 'g', 15);
    if (text.contains(u'e')) {
        const int whole = static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
        text = QString::number(value, 'f', std::clamp(15 - whole, 0, 20));
        if (text.contains(u'.')) {
            while (text.endsWith(u'0'))
                text.chop(1);
            if (text.endsWith(u'.'))
                text.chop(1);
        }
    }
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

void groupThousands(QString &text)
{
    const qsizetype point = text.indexOf(u'.');
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > 0 && text[at - 1].isDigit(); at -= 3)
        text.insert(at, u',');
}

QString dateText(double value, bool is1904)
{
    const QDate epoch = is1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    return epoch.addDays(static_cast<qint64>(std::floor(value))).toString(Qt::ISODate);
}

} // namespace

XlsxStyles::XlsxStyles(const pugi::xml_node &root)
{
    std::unordered_map<int, XlsxFormat> codes;
    for (pugi::xml_node node = childNamed(root, "numFmts").first_child(); node; node = node.next_sibling())
        codes[attributeNumber(node, "numFmtId", -1, 0, 1 << 20)] =
            readNumberFormat(attributeText(node, "formatCode"));
    const std::vector<bool> borders = readBorders(childNamed(root, "borders"));
    for (pugi::xml_node node = childNamed(root, "cellXfs").first_child();
         node && m_formats.size() < mostFormats; node = node.next_sibling()) {
        const int id = attributeNumber(node, "numFmtId", 0, 0, 1 << 20);
        const auto own = codes.find(id);
        XlsxFormat format = own != codes.end() ? own->second : readNumberFormat(builtInCode(id));
        const auto border = static_cast<std::size_t>(attributeNumber(node, "borderId", 0, 0, mostFormats));
        format.hasBorder = border < borders.size() && borders[border];
        m_formats.push_back(format);
    }
}

XlsxFormat XlsxStyles::format(int index) const
{
    const auto at = static_cast<std::size_t>(index);
    return index >= 0 && at < m_formats.size() ? m_formats[at] : XlsxFormat();
}

XlsxFormat readNumberFormat(std::string_view code)
{
    XlsxFormat format;
    bool hasDigits = false;
    bool isBehindPoint = false;
    int decimals = 0;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"' || c == '[') {
            const std::size_t end = code.find(c == '"' ? '"' : ']', i + 1);
            i = end == std::string_view::npos ? code.size() : end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '0' || c == '#' || c == '?') {
            hasDigits = true;
            decimals += isBehindPoint ? 1 : 0;
        } else if (c == '.') {
            isBehindPoint = true;
        } else if (c == ',') {
            format.hasThousands = hasDigits && !isBehindPoint;
        } else if (c == '%') {
            format.isPercent = true;
        } else if (c == 'y' || c == 'd' || c == 'Y' || c == 'D') {
            format.isDate = true;
        } else if (c == 'G') {
            return {}; // General
        }
    }
    format.isDate = format.isDate && !hasDigits;
    if (hasDigits)
        format.decimals = std::min(decimals, 15);
    return format;
}

QString displayedNumber(std::string_view stored, const XlsxFormat &format, bool is1904)
{
    const QString asStored =
        QString::fromUtf8(stored.data(), static_cast<qsizetype>(stored.size())).trimmed();
    bool isNumber = false;
    double value = asStored.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return asStored;
    if (format.isDate && value >= 0 && value < 3'000'000)
        return dateText(value, is1904);
    if (format.isPercent)
        value *= 100;
    if (std::abs(value) > 1e30)
        return asStored;
    QString text = format.decimals < 0 ? plainNumber(value) : QString::number(value, 'f', format.decimals);
    if (format.hasThousands)
        groupThousands(text);
    return format.isPercent ? text + u'%' : text;
}

} // namespace gouji
