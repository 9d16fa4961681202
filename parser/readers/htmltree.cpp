#include "parser/readers/htmltree.h"

#include "parser/readers/htmlarena.h"

#include <QStringDecoder>

#include <gumbo.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace gouji {

namespace {

// No printed table is wider; browsers stop at 1000 columns.
constexpr int widestSpan = 1000;
constexpr int tallestSpan = 65'534;
constexpr std::size_t deepest = 1500;
constexpr qsizetype longestStyle = 16'384;

QByteArrayView viewOf(const char *text)
{
    return text == nullptr ? QByteArrayView() : QByteArrayView(text);
}

/// What a declaration of an inline style says: "none" for `display` in "color:red; display : none". Styles
/// longer than any author's say nothing.
QByteArray declared(QByteArrayView style, QByteArrayView property)
{
    if (style.size() > longestStyle)
        return {};
    const auto skipSpace = [&style](qsizetype i) {
        while (i < style.size() && (style[i] == ' ' || (style[i] >= '\t' && style[i] <= '\r')))
            ++i;
        return i;
    };
    qsizetype begin = 0;
    while (begin < style.size()) {
        begin = skipSpace(begin);
        const qsizetype behind = skipSpace(begin + property.size());
        const bool isIt = behind < style.size() && style[behind] == ':' &&
                          style.sliced(begin, property.size()).compare(property, Qt::CaseInsensitive) == 0;
        qsizetype end = style.indexOf(';', begin);
        end = end < 0 ? style.size() : end;
        if (isIt && behind < end)
            return style.sliced(behind + 1, end - behind - 1).trimmed().toByteArray().toLower();
        begin = end + 1;
    }
    return {};
}

/// Most styles declare nothing that begins with these letters, which is soon seen.
bool mayDeclare(QByteArrayView style, const char *letters)
{
    return std::any_of(style.begin(), style.end(), [previous = ';', letters](char c) mutable {
        const bool isStart =
            (previous == ';' || previous == ' ') && c != '\0' && std::strchr(letters, c) != nullptr;
        previous = c;
        return isStart;
    });
}

bool isHiddenByStyle(QByteArrayView style)
{
    if (!mayDeclare(style, "dDvVmM"))
        return false;
    return declared(style, "display").startsWith("none") ||
           declared(style, "visibility").startsWith("hidden") ||
           declared(style, "mso-hide").startsWith("all");
}

bool isBlockByStyle(QByteArrayView style)
{
    if (!mayDeclare(style, "dD"))
        return false;
    const QByteArray display = declared(style, "display");
    return display.startsWith("block") || display.startsWith("flex") || display.startsWith("list-item");
}

class Builder
{
public:
    Builder(HtmlTree &tree, qsizetype bytes, bool withHidden)
        : m_tree(tree)
        , m_withHidden(withHidden)
    {
        m_tree.text.resize(bytes + 8);
        m_tree.nodes.reserve(static_cast<std::size_t>(bytes / 24) + 16);
        m_write = m_tree.text.data();
    }

    void build(const GumboNode *root)
    {
        m_tree.nodes.push_back({HtmlTag::Block, 0, 1, 1, -1, 0, 0, 0});
        m_stack.push_back({root, 0, 0});
        while (!m_stack.empty())
            step();
        m_tree.text.truncate(m_write - m_tree.text.data());
    }

private:
    /// An element being read: its next child, and its node.
    struct Level
    {
        const GumboNode *element = nullptr;
        unsigned next = 0;
        int node = 0;
    };

    void step()
    {
        Level &level = m_stack.back();
        const GumboVector &children = level.element->v.element.children;
        if (level.next == children.length) {
            HtmlNode &node = m_tree.nodes[static_cast<std::size_t>(level.node)];
            node.end = static_cast<std::int32_t>(m_tree.nodes.size());
            node.textEnd = here();
            m_stack.pop_back();
            return;
        }
        const auto *child = static_cast<const GumboNode *>(children.data[level.next++]);
        const int parent = level.node;
        if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE ||
            child->type == GUMBO_NODE_CDATA)
            addText(child->v.text.text, parent);
        else if (child->type == GUMBO_NODE_ELEMENT)
            addElement(child, parent);
    }

    [[nodiscard]] std::int32_t here() const
    {
        return static_cast<std::int32_t>(m_write - m_tree.text.constData());
    }

    void addText(const char *text, int parent)
    {
        const std::int32_t begin = here();
        m_write = m_decoder.appendToBuffer(m_write, viewOf(text));
        m_tree.nodes.push_back({HtmlTag::Text, 0, 1, 1, parent,
                                static_cast<std::int32_t>(m_tree.nodes.size()) + 1, begin, here()});
    }

    void addElement(const GumboNode *child, int parent)
    {
        const GumboElement &element = child->v.element;
        if (element.tag == GUMBO_TAG_TITLE || element.tag == GUMBO_TAG_META)
            readHead(element);
        if (isLeftOut(element))
            return;
        m_tree.isTooDeep = m_tree.isTooDeep || m_stack.size() > deepest;
        if (m_tree.isTooDeep)
            return;
        HtmlNode node{tagOf(element), 0, 1, 1, parent, 0, here(), 0};
        if (node.tag == HtmlTag::Inline && isBlockByStyle(attribute(element, "style")))
            node.tag = HtmlTag::Block;
        if (node.tag == HtmlTag::Heading)
            node.level = static_cast<std::uint8_t>(element.tag - GUMBO_TAG_H1 + 1);
        if (node.tag == HtmlTag::Cell)
            readSpans(element, node);
        if (node.tag == HtmlTag::OrderedList)
            readCounting(element, node);
        if (node.tag == HtmlTag::Item)
            node.rowSpan = number(element, "value", 0);
        m_stack.push_back({child, 0, static_cast<int>(m_tree.nodes.size())});
        m_tree.nodes.push_back(node);
        // A form that was filled in.
        if (element.tag == GUMBO_TAG_INPUT && isTextField(element) && isInCell())
            addText(gumbo_get_attribute(&element.attributes, "value")->value,
                    static_cast<int>(m_tree.nodes.size()) - 1);
    }

    [[nodiscard]] bool isInCell() const
    {
        return std::any_of(m_stack.begin(), m_stack.end(),
                           [this](const Level &level) { return m_tree.at(level.node).tag == HtmlTag::Cell; });
    }

    static bool isTextField(const GumboElement &element)
    {
        const QByteArray type = attribute(element, "type").toByteArray().toLower();
        return gumbo_get_attribute(&element.attributes, "value") != nullptr &&
               (type.isEmpty() || type == "text" || type == "number");
    }

    static QByteArrayView attribute(const GumboElement &element, const char *name)
    {
        const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
        return found == nullptr ? QByteArrayView() : viewOf(found->value);
    }

    static int number(const GumboElement &element, const char *name, int otherwise)
    {
        const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
        if (found == nullptr)
            return otherwise;
        char *end = nullptr;
        const long value = std::strtol(found->value, &end, 10);
        return end == found->value ? otherwise
                                   : static_cast<int>(std::clamp<long>(value, -1'000'000, 1'000'000));
    }

    void readHead(const GumboElement &element)
    {
        if (element.tag == GUMBO_TAG_TITLE && element.children.length > 0 && m_tree.title.isEmpty()) {
            const auto *text = static_cast<const GumboNode *>(element.children.data[0]);
            if (text->type == GUMBO_NODE_TEXT)
                m_tree.title = QString::fromUtf8(text->v.text.text).simplified();
        } else if (element.tag == GUMBO_TAG_META &&
                   attribute(element, "name").compare("ArticleTitle", Qt::CaseInsensitive) == 0) {
            m_tree.articleTitle = QString::fromUtf8(attribute(element, "content")).simplified();
        }
    }

    [[nodiscard]] bool isLeftOut(const GumboElement &element)
    {
        switch (element.tag) {
        case GUMBO_TAG_SCRIPT:
        case GUMBO_TAG_STYLE:
        case GUMBO_TAG_TEMPLATE:
        case GUMBO_TAG_NOSCRIPT:
        case GUMBO_TAG_TITLE:
        case GUMBO_TAG_DATALIST:
        case GUMBO_TAG_DEL:
        case GUMBO_TAG_S:
        case GUMBO_TAG_STRIKE:
        case GUMBO_TAG_RT:
        case GUMBO_TAG_RP:
        case GUMBO_TAG_BUTTON:
        case GUMBO_TAG_IFRAME:
        case GUMBO_TAG_NOFRAMES:
        case GUMBO_TAG_NOEMBED:
        case GUMBO_TAG_SVG:
        case GUMBO_TAG_MATH:
        case GUMBO_TAG_AUDIO:
        case GUMBO_TAG_VIDEO:
        case GUMBO_TAG_CANVAS:
            return true;
        case GUMBO_TAG_TEXTAREA:
        case GUMBO_TAG_SELECT:
            if (!isInCell())
                return true;
            break;
        case GUMBO_TAG_OPTION:
            return gumbo_get_attribute(&element.attributes, "selected") == nullptr;
        case GUMBO_TAG_UNKNOWN: {
            // Office programs put the document's properties into the page.
            GumboStringPiece name = element.original_tag;
            gumbo_tag_from_original_text(&name);
            if (QByteArrayView(name.data, static_cast<qsizetype>(name.length)) == QByteArrayView("xml"))
                return true;
            break;
        }
        default:
            break;
        }
        if (element.attributes.length == 0 || m_withHidden)
            return false;
        const bool isHidden = gumbo_get_attribute(&element.attributes, "hidden") != nullptr ||
                              isHiddenByStyle(attribute(element, "style"));
        m_tree.hasHidden = m_tree.hasHidden || (isHidden && element.children.length > 0);
        return isHidden;
    }

    static HtmlTag tagOf(const GumboElement &element)
    {
        switch (element.tag) {
        case GUMBO_TAG_BR:
            return HtmlTag::Break;
        case GUMBO_TAG_SUP:
            return HtmlTag::Raised;
        case GUMBO_TAG_A:
            return gumbo_get_attribute(&element.attributes, "href") != nullptr ? HtmlTag::Link
                                                                               : HtmlTag::Inline;
        case GUMBO_TAG_NAV:
        case GUMBO_TAG_FOOTER:
        case GUMBO_TAG_ASIDE:
        case GUMBO_TAG_MENU:
            return HtmlTag::Chrome;
        case GUMBO_TAG_H1:
        case GUMBO_TAG_H2:
        case GUMBO_TAG_H3:
        case GUMBO_TAG_H4:
        case GUMBO_TAG_H5:
        case GUMBO_TAG_H6:
            return HtmlTag::Heading;
        case GUMBO_TAG_PRE:
        case GUMBO_TAG_XMP:
        case GUMBO_TAG_LISTING:
        case GUMBO_TAG_PLAINTEXT:
            return HtmlTag::Preformatted;
        case GUMBO_TAG_OL:
            return HtmlTag::OrderedList;
        case GUMBO_TAG_UL:
        case GUMBO_TAG_DIR:
            return HtmlTag::List;
        case GUMBO_TAG_LI:
            return HtmlTag::Item;
        case GUMBO_TAG_TABLE:
            return HtmlTag::Table;
        case GUMBO_TAG_CAPTION:
            return HtmlTag::Caption;
        case GUMBO_TAG_THEAD:
        case GUMBO_TAG_TBODY:
        case GUMBO_TAG_TFOOT:
            return HtmlTag::RowGroup;
        case GUMBO_TAG_TR:
            return HtmlTag::Row;
        case GUMBO_TAG_TD:
        case GUMBO_TAG_TH:
            return HtmlTag::Cell;
        case GUMBO_TAG_P:
        case GUMBO_TAG_DIV:
        case GUMBO_TAG_SECTION:
        case GUMBO_TAG_ARTICLE:
        case GUMBO_TAG_MAIN:
        case GUMBO_TAG_HEADER:
        case GUMBO_TAG_HGROUP:
        case GUMBO_TAG_CENTER:
        case GUMBO_TAG_BLOCKQUOTE:
        case GUMBO_TAG_ADDRESS:
        case GUMBO_TAG_DL:
        case GUMBO_TAG_DT:
        case GUMBO_TAG_DD:
        case GUMBO_TAG_FIELDSET:
        case GUMBO_TAG_LEGEND:
        case GUMBO_TAG_FIGURE:
        case GUMBO_TAG_FIGCAPTION:
        case GUMBO_TAG_FORM:
        case GUMBO_TAG_DETAILS:
        case GUMBO_TAG_SUMMARY:
        case GUMBO_TAG_HR:
        case GUMBO_TAG_BODY:
            return HtmlTag::Block;
        default:
            return HtmlTag::Inline;
        }
    }

    static void readSpans(const GumboElement &element, HtmlNode &node)
    {
        // As browsers do: a column span of 0 is 1; a row span of 0 is "to the end".
        const int columns = number(element, "colspan", 1);
        const int rows = number(element, "rowspan", 1);
        node.columnSpan = columns < 1 ? 1 : std::min(columns, widestSpan);
        node.rowSpan = rows < 0 ? 1 : std::min(rows, tallestSpan);
    }

    static void readCounting(const GumboElement &element, HtmlNode &node)
    {
        node.rowSpan = number(element, "start", 1);
        const QByteArrayView type = attribute(element, "type");
        const QByteArrayView inlineStyle = attribute(element, "style");
        QByteArray style = declared(inlineStyle, "list-style-type");
        if (style.isEmpty())
            style = declared(inlineStyle, "list-style");
        HtmlCounting counting = HtmlCounting::Decimal;
        if (style.contains("none"))
            counting = HtmlCounting::None;
        else if (style.contains("cjk") || style.contains("chinese") || style.contains("han"))
            counting = HtmlCounting::Han;
        else if (style.contains("lower-alpha") || style.contains("lower-latin") || type == "a")
            counting = HtmlCounting::LowerLetter;
        else if (style.contains("upper-alpha") || style.contains("upper-latin") || type == "A")
            counting = HtmlCounting::UpperLetter;
        else if (style.contains("lower-roman") || type == "i")
            counting = HtmlCounting::LowerRoman;
        else if (style.contains("upper-roman") || type == "I")
            counting = HtmlCounting::UpperRoman;
        node.columnSpan = static_cast<std::int32_t>(counting);
    }

    HtmlTree &m_tree;
    bool m_withHidden;
    std::vector<Level> m_stack;
    QStringDecoder m_decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    QChar *m_write = nullptr;
};

} // namespace

HtmlTree parseHtml(QByteArrayView utf8, bool withHidden)
{
    HtmlArena arena; // outlives the parser's output, which is never taken apart
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    options.userdata = &arena;
    options.allocator = [](void *user, std::size_t size) {
        return static_cast<HtmlArena *>(user)->allocate(size);
    };
    options.deallocator = [](void *user, void *pointer) { static_cast<HtmlArena *>(user)->release(pointer); };
    const GumboOutput *output =
        gumbo_parse_with_options(&options, utf8.data(), static_cast<std::size_t>(utf8.size()));
    HtmlTree tree;
    Builder(tree, utf8.size(), withHidden).build(output->root);
    return tree;
}

} // namespace gouji
