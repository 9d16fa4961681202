#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <vector>

namespace gouji {

/// What an element means for reading; elements that mean the same are one.
enum class HtmlTag : std::uint8_t
{
    Text, ///< no element: a run of characters
    Inline,
    Raised, ///< <sup>
    Link,   ///< an anchor that leads somewhere
    Break,  ///< <br>
    Block,  ///< a paragraph, a division: begins and ends lines
    Chrome, ///< nav, footer, aside: beside the article by the page's own word
    Heading,
    Preformatted,
    OrderedList,
    List,
    Item,
    Table,
    Caption,
    RowGroup,
    Row,
    Cell
};

/// A node of the page, without what is never shown (scripts, styles, comments, hidden elements).
struct HtmlNode
{
    HtmlTag tag = HtmlTag::Inline;
    std::uint8_t level = 0; ///< of a heading, 1..6
    /// Of a cell; 0 rows reaches down to the end of its group. An ordered list keeps its first number and its
    /// HtmlCounting here, an item its own number (0: the next).
    std::int32_t rowSpan = 1;
    std::int32_t columnSpan = 1;
    std::int32_t parent = -1;
    std::int32_t end = 0;       ///< the nodes behind this one up to here are in it
    std::int32_t textBegin = 0; ///< in HtmlTree::text, of everything in it
    std::int32_t textEnd = 0;
};

/// How an ordered list counts.
enum class HtmlCounting : std::int32_t
{
    None,
    Decimal,
    Han,
    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman
};

/// Begins and ends a line of text.
[[nodiscard]] constexpr bool isHtmlBlock(HtmlTag tag)
{
    return tag >= HtmlTag::Block;
}

/// A page as a flat tree in document order; node 0 is the body.
struct HtmlTree
{
    QString text; ///< of the text nodes one behind the other, as in the source but for entities
    std::vector<HtmlNode> nodes;
    QString title;          ///< <title>
    QString articleTitle;   ///< the page's own name for its article (meta ArticleTitle)
    bool hasHidden = false; ///< elements with content were left out because they are hidden
    bool isTooDeep = false; ///< elements nest deeper than anybody's; what is further in is left out

    [[nodiscard]] const HtmlNode &at(int node) const { return nodes[static_cast<std::size_t>(node)]; }
    [[nodiscard]] QStringView textOf(int node) const
    {
        return QStringView(text).mid(at(node).textBegin, at(node).textEnd - at(node).textBegin);
    }
};

/// Parses like a browser does (HTML5). The bytes are UTF-8 and have passed isBearableHtml(). Nothing that
/// the page refers to is looked at. `withHidden`: elements hidden by their own style or attribute as well.
[[nodiscard]] HtmlTree parseHtml(QByteArrayView utf8, bool withHidden = false);

} // namespace gouji
