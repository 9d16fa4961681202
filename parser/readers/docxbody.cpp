#include "parser/readers/docxbody.h"

#include "parser/readers/docxtable.h"
#include "parser/readers/xmlpart.h"

#include <pugixml.hpp>

#include <algorithm>

namespace gouji {

namespace {

// Office programs give outline levels to whole paragraphs, too; a heading is short and is no sentence.
constexpr qsizetype longestHeading = 80;

bool isTransparent(std::string_view name)
{
    return name == "ins" || name == "moveTo" || name == "hyperlink" || name == "smartTag" || name == "sdt" ||
           name == "sdtContent" || name == "customXml" || name == "fldSimple" || name == "dir" ||
           name == "bdo" || name == "ruby" || name == "rubyBase";
}

bool isDeleted(std::string_view name)
{
    return name == "del" || name == "moveFrom";
}

QByteArray idOf(const pugi::xml_node &node)
{
    return QByteArray(attributeNamed(node, "id"));
}

/// Length of a paragraph's text and whether it holds a full stop, as far as needed to tell a heading.
struct HeadingText
{
    qsizetype bytes = 0;
    bool hasFullStop = false;
};

void measure(const pugi::xml_node &node, HeadingText &into, int depth)
{
    for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
        if (localName(child) == "t") {
            const std::string_view text = child.text().get();
            into.bytes += static_cast<qsizetype>(text.size());
            into.hasFullStop = into.hasFullStop || text.find("\xE3\x80\x82") != std::string_view::npos; // 。
        } else {
            measure(child, into, depth + 1);
        }
        if (into.hasFullStop || into.bytes > 3 * longestHeading || depth > deepestXml)
            return;
    }
}

bool looksLikeHeading(const pugi::xml_node &paragraph)
{
    HeadingText text;
    measure(paragraph, text, 0);
    return !text.hasFullStop && text.bytes <= 3 * longestHeading;
}

} // namespace

DocxBody::DocxBody(DocumentBuilder &builder, DocxStyles &styles, DocxNumbering &numbering)
    : m_builder(builder)
    , m_styles(styles)
    , m_numbering(numbering)
{
}

bool DocxBody::read(const pugi::xml_node &body)
{
    blocks(body);
    return !m_isTooDeep && m_builder.parts() <= DocumentBuilder::mostParts;
}

bool DocxBody::readAside(const pugi::xml_node &part)
{
    m_isAside = true;
    blocks(part);
    m_isAside = false;
    return !m_isTooDeep && m_builder.parts() <= DocumentBuilder::mostParts;
}

// ---- blocks ----

void DocxBody::blocks(const pugi::xml_node &parent)
{
    const XmlNesting nesting(m_depth);
    m_isTooDeep = m_isTooDeep || nesting.isTooDeep();
    if (m_isTooDeep)
        return;
    for (pugi::xml_node node = parent.first_child(); node; node = node.next_sibling()) {
        if (m_builder.parts() > DocumentBuilder::mostParts)
            return;
        block(node, localName(node));
    }
}

void DocxBody::block(const pugi::xml_node &node, std::string_view name)
{
    if (name == "p") {
        paragraph(node);
    } else if (name == "tbl") {
        table(node);
    } else if (isTransparent(name)) {
        if (name == "ins" || name == "moveTo")
            change();
        blocks(node);
    } else if (isDeleted(name)) {
        change();
    } else if (name == "AlternateContent") {
        alternate(node, &DocxBody::blocks);
    } else if (name == "altChunk") {
        ++m_ignored;
    }
}

void DocxBody::alternate(const pugi::xml_node &node, void (DocxBody::*reading)(const pugi::xml_node &))
{
    const pugi::xml_node choice = childNamed(node, "Choice");
    (this->*reading)(choice ? choice : childNamed(node, "Fallback"));
}

DocxBody::Paragraph DocxBody::propertiesOf(const pugi::xml_node &node)
{
    Paragraph result;
    pugi::xml_node mark;
    // The style stands first.
    for (pugi::xml_node property = childNamed(node, "pPr").first_child(); property;
         property = property.next_sibling()) {
        const std::string_view name = localName(property);
        if (name == "pStyle") {
            result.styleId = attributeText(property, "val");
            result.style = m_styles.style(result.styleId);
        } else if (name == "rPr") {
            mark = property;
        } else {
            readParagraphProperty(property, name, result.style);
        }
    }
    result.isHidden = result.style.isHidden == 1;
    bool isMarkInserted = false;
    for (pugi::xml_node change = mark.first_child(); change; change = change.next_sibling()) {
        const std::string_view name = localName(change);
        result.isMarkDeleted = result.isMarkDeleted || isDeleted(name);
        isMarkInserted = isMarkInserted || name == "ins";
    }
    if (result.isMarkDeleted || isMarkInserted)
        change();
    return result;
}

void DocxBody::beginParagraph(const pugi::xml_node &node, const Paragraph &paragraph)
{
    if (m_joinsNext)
        return;
    if (m_isInCell) {
        m_breakPending = m_lineHasText;
    } else if (m_isAside || paragraph.style.isContents) {
        m_builder.beginAside();
    } else {
        const int outline = paragraph.style.outlineLevel;
        if (outline >= 0 && outline < 9 && looksLikeHeading(node))
            m_builder.beginHeading(outline + 1);
        else
            m_builder.beginParagraph();
    }
    if (!m_isInCell)
        m_lineHasText = m_breakPending = false;
}

void DocxBody::paragraph(const pugi::xml_node &node)
{
    const Paragraph properties = propertiesOf(node);
    beginParagraph(node, properties);
    const bool wasHidden = m_isHidden;
    m_isHidden = wasHidden || properties.isHidden;
    if (properties.style.numberingId > 0 && !m_joinsNext && !properties.isHidden)
        text(m_numbering.next(properties.style.numberingId, properties.style.listLevel, properties.styleId,
                              m_styles));
    m_joinsNext = false;
    inlines(node);
    m_isHidden = wasHidden;
    m_joinsNext = properties.isMarkDeleted;
    if (!m_textBoxes.empty())
        textBoxes();
}

void DocxBody::textBoxes()
{
    const std::vector<pugi::xml_node_struct *> boxes = std::move(m_textBoxes);
    m_textBoxes.clear();
    m_joinsNext = false;
    for (pugi::xml_node_struct *box : boxes)
        blocks(pugi::xml_node(box));
}

// ---- tables ----

void DocxBody::table(const pugi::xml_node &node)
{
    m_joinsNext = false;
    const DocxTable table = readDocxTable(node);
    m_isTooDeep = m_isTooDeep || table.isTooDeep;
    for (int i = 0; i < table.deleted; ++i)
        change();
    const auto isDeep = [](const DocxRow &each) {
        return std::any_of(each.cells.begin(), each.cells.end(),
                           [](const DocxCell &cell) { return cell.isDeep; });
    };
    const bool isOneColumn = std::all_of(table.rows.begin(), table.rows.end(),
                                         [](const DocxRow &each) { return each.cells.size() <= 1; });
    const bool arrangesPage = isOneColumn || std::any_of(table.rows.begin(), table.rows.end(), isDeep);
    for (const DocxRow &each : table.rows) {
        if (m_builder.parts() > DocumentBuilder::mostParts)
            return;
        const bool isLayout =
            m_isInCell || m_isAside || isDeep(each) || (arrangesPage && each.cells.size() == 1);
        if (!isLayout) {
            row(each);
            continue;
        }
        // A table that only arranges the page: its cells are read one behind the other.
        for (const DocxCell &cell : each.cells)
            blocks(pugi::xml_node(cell.node));
        m_joinsNext = false;
    }
}

void DocxBody::row(const DocxRow &row)
{
    if (row.cells.empty())
        return;
    m_builder.beginRow();
    m_isInCell = true;
    for (const DocxCell &cell : row.cells) {
        m_builder.beginCell(cell.column, cell.columnSpan, cell.rowSpan);
        m_lineHasText = m_breakPending = m_joinsNext = false;
        blocks(pugi::xml_node(cell.node));
    }
    m_isInCell = false;
    m_joinsNext = false;
}

// ---- text ----

void DocxBody::inlines(const pugi::xml_node &parent)
{
    const XmlNesting nesting(m_depth);
    m_isTooDeep = m_isTooDeep || nesting.isTooDeep();
    if (m_isTooDeep)
        return;
    for (pugi::xml_node node = parent.first_child(); node; node = node.next_sibling())
        inlineElement(node, localName(node));
}

void DocxBody::inlineElement(const pugi::xml_node &node, std::string_view name)
{
    if (name == "r") {
        run(node);
    } else if (isTransparent(name)) {
        if (name == "ins" || name == "moveTo")
            change();
        inlines(node);
    } else if (isDeleted(name)) {
        change();
    } else if (name == "oMath" || name == "oMathPara") {
        formula(node);
    } else if (name == "AlternateContent") {
        alternate(node, &DocxBody::inlines);
    }
}

void DocxBody::run(const pugi::xml_node &node)
{
    const bool wasHidden = m_isHidden;
    for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
        const std::string_view name = localName(child);
        if (name == "t") {
            const char *const words = child.child_value();
            text(QString::fromUtf8(words));
        } else if (name == "rPr") {
            if (const pugi::xml_node hidden = childNamed(child, "vanish"))
                m_isHidden = wasHidden || isSwitchedOn(hidden);
        } else {
            runElement(child, name);
        }
    }
    m_isHidden = wasHidden;
}

void DocxBody::runElement(const pugi::xml_node &node, std::string_view name)
{
    if (name == "tab" || name == "ptab") {
        text(u" ");
    } else if (name == "br" || name == "cr") {
        // A page break parts nothing that a paragraph does not part.
        if (attributeText(node, "type").empty() || attributeText(node, "type") == "textWrapping")
            lineEnd();
    } else if (name == "noBreakHyphen") {
        text(u"-");
    } else if (name == "drawing" || name == "pict") {
        drawing(node);
    } else if (name == "object") {
        ++m_ignored;
        drawing(node);
    } else if (name == "AlternateContent") {
        alternate(node, &DocxBody::drawing);
    } else if (name == "footnoteReference") {
        m_footnotes.push_back(idOf(node));
    } else if (name == "endnoteReference") {
        m_endnotes.push_back(idOf(node));
    } else if (name == "ruby") {
        inlines(node);
    }
}

/// Text boxes are read behind the paragraph that holds them. Programs that do not know how to draw a shape
/// find it once more in a fallback.
void DocxBody::drawing(const pugi::xml_node &node)
{
    const XmlNesting nesting(m_depth);
    m_isTooDeep = m_isTooDeep || nesting.isTooDeep();
    if (m_isTooDeep)
        return;
    for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
        const std::string_view name = localName(child);
        if (name == "txbxContent") {
            if (!m_isHidden)
                m_textBoxes.push_back(child.internal_object());
        } else if (name == "AlternateContent") {
            alternate(child, &DocxBody::drawing);
        } else {
            drawing(child);
        }
    }
}

void DocxBody::formula(const pugi::xml_node &node)
{
    const XmlNesting nesting(m_depth);
    m_isTooDeep = m_isTooDeep || nesting.isTooDeep();
    if (m_isTooDeep)
        return;
    for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
        if (localName(child) == "t")
            text(QString::fromUtf8(child.child_value()));
        else
            formula(child);
    }
}

void DocxBody::text(QStringView text)
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

void DocxBody::lineEnd()
{
    if (!m_isHidden)
        m_breakPending = m_lineHasText;
}

void DocxBody::change()
{
    if (m_changes++ == 0)
        m_firstChange = {m_builder.textLength(), m_builder.textLength()};
}

} // namespace gouji
