#include "parser/readers/odfsheet.h"

#include "parser/readers/xmlpart.h"

#include <pugixml.hpp>

#include <algorithm>

namespace gouji {

namespace {

constexpr int mostColumns = 16'384;
constexpr int mostRows = 1'048'576;
/// A cell or row that is said to stand there more often than this is filling, not content.
constexpr int mostRepeated = 1000;

void collectText(const pugi::xml_node &parent, QString &text)
{
    for (pugi::xml_node node = parent.first_child(); node; node = node.next_sibling()) {
        const std::string_view name = localName(node);
        if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata)
            text += QString::fromUtf8(node.value());
        else if (name == "s")
            text += QString(attributeNumber(node, "c", 1, 1, 1000), u' ');
        else if (name == "tab")
            text += u' ';
        else if (name == "line-break")
            text += u'\n';
        else if (name != "annotation" && name != "ruby-text")
            collectText(node, text);
    }
}

/// The paragraphs of a cell, as it shows them.
QString cellText(const pugi::xml_node &cell)
{
    QString text;
    for (pugi::xml_node node = cell.first_child(); node; node = node.next_sibling()) {
        if (localName(node) != "p")
            continue;
        if (!text.isEmpty())
            text += u'\n';
        collectText(node, text);
    }
    return text;
}

bool isGroup(std::string_view name)
{
    return name == "table-header-rows" || name == "table-rows" || name == "table-row-group";
}

bool isFrame(const pugi::xml_node &properties)
{
    for (const char *const side : {"border", "border-left", "border-right", "border-top", "border-bottom"}) {
        const std::string_view line = attributeText(properties, side);
        if (!line.empty() && line != "none")
            return true;
    }
    return false;
}

} // namespace

void OdfSheets::readStyles(const pugi::xml_node &styles)
{
    for (pugi::xml_node node = styles.first_child(); node; node = node.next_sibling()) {
        if (isFrame(childNamed(node, "table-cell-properties")))
            m_framed.insert(attributeText(node, "name"));
        if (attributeText(childNamed(node, "table-properties"), "display") == "false")
            m_hidden.insert(attributeText(node, "name"));
    }
}

bool OdfSheets::isTooMuch() const
{
    return m_builder.parts() > DocumentBuilder::mostParts;
}

bool OdfSheets::read(const pugi::xml_node &spreadsheet)
{
    for (pugi::xml_node sheet = spreadsheet.first_child(); sheet; sheet = sheet.next_sibling()) {
        if (localName(sheet) != "table")
            continue;
        if (m_hidden.count(attributeText(sheet, "style-name")) > 0) {
            ++m_hiddenSheets;
            continue;
        }
        GridWriter writer(m_builder);
        CoveredColumns covered;
        rows(sheet, writer, covered);
        writer.writeGap();
    }
    return !isTooMuch();
}

void OdfSheets::rows(const pugi::xml_node &parent, GridWriter &writer, CoveredColumns &covered)
{
    for (pugi::xml_node node = parent.first_child(); node && !isTooMuch(); node = node.next_sibling()) {
        const std::string_view name = localName(node);
        if (isGroup(name))
            rows(node, writer, covered);
        else if (name == "table-row")
            row(node, writer, covered);
    }
}

void OdfSheets::row(const pugi::xml_node &node, GridWriter &writer, CoveredColumns &covered)
{
    std::vector<SheetCell> cells;
    int column = 0;
    covered.goDown(1);
    for (pugi::xml_node cell = node.first_child(); cell; cell = cell.next_sibling()) {
        const std::string_view name = localName(cell);
        if (name != "table-cell" && name != "covered-table-cell")
            continue;
        const int repeated = attributeNumber(cell, "number-columns-repeated", 1, 1, mostColumns);
        SheetCell read{cellText(cell), column,
                       attributeNumber(cell, "number-columns-spanned", 1, 1, mostColumns),
                       attributeNumber(cell, "number-rows-spanned", 1, 1, mostRows),
                       m_framed.count(attributeText(cell, "style-name")) > 0};
        const bool isFilling = read.text.isEmpty() && (!read.isFramed || repeated > mostRepeated);
        for (int i = 0; i < std::min(repeated, mostRepeated) && name == "table-cell" && !isFilling; ++i) {
            read.column = column + i;
            cells.push_back(read);
        }
        if (name == "table-cell" && read.rowSpan > 1)
            covered.add(column, read.columnSpan, read.rowSpan);
        column = std::min(column + repeated, mostColumns);
    }
    const std::string_view visibility = attributeText(node, "visibility");
    const bool isHidden = visibility == "collapse" || visibility == "filter";
    const int repeated = attributeNumber(node, "number-rows-repeated", 1, 1, mostRows);
    const bool hasText =
        std::any_of(cells.begin(), cells.end(), [](const SheetCell &c) { return !c.text.isEmpty(); });
    if (isHidden) {
        m_hiddenRows += hasText ? 1 : 0;
        return;
    }
    for (int i = 0; i < (hasText ? std::min(repeated, mostRepeated) : 1) && !isTooMuch(); ++i)
        writer.writeRow(cells, covered.covered());
    covered.goDown(repeated - 1);
}

} // namespace gouji
