#include "parser/readers/odftext.h"

#include "parser/readers/xmlpart.h"

#include <pugixml.hpp>

#include <algorithm>

namespace gouji {

namespace {

constexpr int mostColumns = 1000;
constexpr int mostRepeated = 1000;

bool isRowGroup(std::string_view name)
{
    return name == "table-header-rows" || name == "table-rows" || name == "table-row-group";
}

bool isCell(std::string_view name)
{
    return name == "table-cell" || name == "covered-table-cell";
}

/// The style of an entry of a table of contents.
bool isContents(std::string_view style)
{
    return style.starts_with("Contents_20_");
}

/// Whether a cell of the table holds another table, or no row has more than one cell: it arranges the page.
struct TableShape
{
    bool hasTables = false;
    bool isOneColumn = true;
};

void look(const pugi::xml_node &parent, TableShape &shape)
{
    for (pugi::xml_node node = parent.first_child(); node; node = node.next_sibling()) {
        const std::string_view name = localName(node);
        if (isRowGroup(name)) {
            look(node, shape);
        } else if (name == "table-row") {
            int cells = 0;
            for (pugi::xml_node cell = node.first_child(); cell; cell = cell.next_sibling()) {
                if (localName(cell) != "table-cell")
                    continue;
                cells += attributeNumber(cell, "number-columns-repeated", 1, 1, mostRepeated);
                shape.hasTables = shape.hasTables || childNamed(cell, "table");
            }
            shape.isOneColumn = shape.isOneColumn && cells <= 1;
        }
    }
}

/// A row of several cells without tables in them.
bool isPlainRow(const pugi::xml_node &row)
{
    int cells = 0;
    for (pugi::xml_node cell = row.first_child(); cell; cell = cell.next_sibling()) {
        if (childNamed(cell, "table"))
            return false;
        cells += localName(cell) == "table-cell" ? 1 : 0;
    }
    return cells > 1;
}

} // namespace

void OdfText::readStyles(const pugi::xml_node &styles)
{
    for (pugi::xml_node node = styles.first_child(); node; node = node.next_sibling()) {
        if (isContents(attributeText(node, "parent-style-name")))
            m_contentsStyles.insert(attributeText(node, "name"));
        const pugi::xml_node properties = childNamed(node, "text-properties");
        if (properties && attributeText(properties, "display") == "none")
            m_hiddenStyles.insert(attributeText(node, "name"));
    }
}

bool OdfText::isTooMuch() const
{
    return m_builder.parts() > DocumentBuilder::mostParts;
}

bool OdfText::read(const pugi::xml_node &body)
{
    blocks(body);
    const std::vector<pugi::xml_node_struct *> notes = std::move(m_notes);
    for (pugi::xml_node_struct *note : notes)
        blocks(pugi::xml_node(note));
    return !isTooMuch();
}

// ---- blocks ----

void OdfText::blocks(const pugi::xml_node &parent)
{
    for (pugi::xml_node node = parent.first_child(); node && !isTooMuch(); node = node.next_sibling())
        block(node, localName(node));
}

void OdfText::block(const pugi::xml_node &node, std::string_view name)
{
    if (name == "p") {
        paragraph(node, 0);
    } else if (name == "h") {
        paragraph(node, attributeNumber(node, "outline-level", 1, 1, OdfLists::levelCount));
    } else if (name == "list") {
        list(node);
    } else if (name == "table") {
        table(node);
    } else if (name == "section" || name == "index-body" || name == "list-header" ||
               name == "numbered-paragraph") {
        blocks(node);
    } else if (name == "tracked-changes") {
        // What was deleted stands here, and only here.
        for (pugi::xml_node change = node.first_child(); change; change = change.next_sibling())
            m_changes += localName(change) == "changed-region" ? 1 : 0;
    } else if (name == "table-of-content") {
        const bool wasAside = m_isAside;
        m_isAside = true;
        blocks(node);
        m_isAside = wasAside;
    } else if (name == "frame") {
        inlineElement(node, name);
        const std::vector<pugi::xml_node_struct *> boxes = std::move(m_boxes);
        m_boxes.clear();
        for (pugi::xml_node_struct *box : boxes)
            blocks(pugi::xml_node(box));
    }
}

void OdfText::paragraph(const pugi::xml_node &node, int headingLevel)
{
    if (m_isInCell) {
        m_breakPending = m_lineHasText;
    } else {
        const std::string_view style = attributeText(node, "style-name");
        if (m_isAside || isContents(style) || m_contentsStyles.count(style) > 0)
            m_builder.beginAside();
        else if (headingLevel > 0)
            m_builder.beginHeading(headingLevel);
        else
            m_builder.beginParagraph();
        m_lineHasText = m_breakPending = false;
    }
    const bool wasHidden = m_isHidden;
    m_isHidden = wasHidden || m_hiddenStyles.count(attributeText(node, "style-name")) > 0;
    if (headingLevel > 0 && m_number.isEmpty() && attributeText(node, "is-list-header") != "true")
        m_number = m_lists.nextHeading(headingLevel);
    text(m_number);
    m_number.clear();
    inlines(node);
    m_isHidden = wasHidden;
    const std::vector<pugi::xml_node_struct *> boxes = std::move(m_boxes);
    m_boxes.clear();
    for (pugi::xml_node_struct *box : boxes)
        blocks(pugi::xml_node(box));
}

void OdfText::list(const pugi::xml_node &node)
{
    const bool continues =
        attributeText(node, "continue-numbering") == "true" || attributeNamed(node, "continue-list");
    m_lists.begin(attributeText(node, "style-name"), continues);
    for (pugi::xml_node item = node.first_child(); item; item = item.next_sibling()) {
        if (localName(item) == "list-item") {
            // An item that only holds a deeper list has no number of its own.
            const pugi::xml_node first = item.first_child();
            if (first && localName(first) != "list")
                m_number = m_lists.next(attributeNumber(item, "start-value", -1, 0, 1 << 20));
        }
        blocks(item);
        m_number.clear();
    }
    m_lists.end();
}

// ---- tables ----

void OdfText::table(const pugi::xml_node &node)
{
    TableShape shape;
    look(node, shape);
    rows(node, m_isInCell || m_isAside || shape.isOneColumn || shape.hasTables);
}

void OdfText::rows(const pugi::xml_node &parent, bool isLayout)
{
    for (pugi::xml_node node = parent.first_child(); node && !isTooMuch(); node = node.next_sibling()) {
        const std::string_view name = localName(node);
        if (isRowGroup(name))
            rows(node, isLayout);
        else if (name == "table-row")
            row(node, isLayout);
    }
}

void OdfText::row(const pugi::xml_node &node, bool isLayout)
{
    // Of a table that arranges the page, the rows with tables in them and those of one cell are no rows.
    const bool isRow = !isLayout || (!m_isInCell && !m_isAside && isPlainRow(node));
    if (isRow)
        m_builder.beginRow();
    int column = 0;
    for (pugi::xml_node cell = node.first_child(); cell && !isTooMuch(); cell = cell.next_sibling()) {
        const std::string_view name = localName(cell);
        if (!isCell(name))
            continue;
        const int repeated = attributeNumber(cell, "number-columns-repeated", 1, 1, mostRepeated);
        for (int i = 0; i < repeated && name == "table-cell" && !isTooMuch(); ++i) {
            if (isRow)
                rowCell(cell, std::min(column + i, mostColumns));
            else
                blocks(cell);
        }
        column = std::min(column + repeated, mostColumns);
    }
}

void OdfText::rowCell(const pugi::xml_node &cell, int column)
{
    m_builder.beginCell(column, attributeNumber(cell, "number-columns-spanned", 1, 1, mostColumns),
                        attributeNumber(cell, "number-rows-spanned", 1, 1, 1 << 20));
    m_isInCell = true;
    m_lineHasText = m_breakPending = false;
    blocks(cell);
    m_isInCell = false;
}

// ---- text ----

void OdfText::inlines(const pugi::xml_node &parent)
{
    for (pugi::xml_node node = parent.first_child(); node; node = node.next_sibling()) {
        if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata)
            text(QString::fromUtf8(node.value()));
        else
            inlineElement(node, localName(node));
    }
}

void OdfText::inlineElement(const pugi::xml_node &node, std::string_view name)
{
    if (name == "span") {
        const bool wasHidden = m_isHidden;
        m_isHidden = wasHidden || m_hiddenStyles.count(attributeText(node, "style-name")) > 0;
        inlines(node);
        m_isHidden = wasHidden;
    } else if (name == "s") {
        text(QString(attributeNumber(node, "c", 1, 1, 1000), u' '));
    } else if (name == "tab") {
        text(u" ");
    } else if (name == "line-break") {
        m_breakPending = m_lineHasText;
    } else if (name == "note") {
        if (const pugi::xml_node body = childNamed(node, "note-body"))
            m_notes.push_back(body.internal_object());
    } else if (name == "text-box") {
        if (!m_isHidden)
            m_boxes.push_back(node.internal_object());
    } else if (name == "object" || name == "object-ole" || name == "plugin") {
        ++m_ignored;
    } else if (name != "annotation" && name != "ruby-text" && name != "image" && name != "hidden-text" &&
               name != "tracked-changes" && name != "p") {
        // Links, fields, marks and frames: what they hold is text.
        inlines(node);
    }
}

void OdfText::text(QStringView text)
{
    if (text.isEmpty() || m_isHidden)
        return;
    if (m_breakPending) {
        if (m_isInCell)
            m_builder.breakInCell();
        else if (m_isAside)
            m_builder.beginAside();
        else
            m_builder.beginParagraph();
        m_breakPending = false;
    }
    m_builder.append(text);
    m_lineHasText = true;
}

} // namespace gouji
