#include "parser/readers/htmlwriter.h"

#include "parser/readers/textcells.h"
#include "parser/readers/textreader.h"

#include <array>
#include <utility>

namespace gouji {

namespace {

// A heading longer than this is a paragraph in a large type.
constexpr qsizetype longestHeading = 100;

bool isSpace(QChar c)
{
    const char16_t u = c.unicode();
    return u == u' ' || u == u'\n' || u == u'\t' || u == u'\r' || u == u'\f';
}

/// Characters between which no space is written.
bool isWide(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2E80 && u <= 0x9FFF) || (u >= 0xF900 && u <= 0xFAFF) || (u >= 0xFE30 && u <= 0xFE4F) ||
           (u >= 0xFF01 && u <= 0xFF60) || c.isSurrogate();
}

QString letters(int number, char16_t first)
{
    QString word;
    for (int n = number; n > 0 && word.size() < 8; n = (n - 1) / 26)
        word.prepend(QChar(first + static_cast<char16_t>((n - 1) % 26)));
    return word;
}

QString roman(int number)
{
    static constexpr std::array<std::pair<int, QStringView>, 13> steps{{{1000, u"m"},
                                                                        {900, u"cm"},
                                                                        {500, u"d"},
                                                                        {400, u"cd"},
                                                                        {100, u"c"},
                                                                        {90, u"xc"},
                                                                        {50, u"l"},
                                                                        {40, u"xl"},
                                                                        {10, u"x"},
                                                                        {9, u"ix"},
                                                                        {5, u"v"},
                                                                        {4, u"iv"},
                                                                        {1, u"i"}}};
    QString word;
    for (const auto &[value, sign] : steps) {
        for (; number >= value && number < 4000; number -= value)
            word += sign;
    }
    return word;
}

QString han(int number)
{
    static constexpr QStringView digits = u"零一二三四五六七八九";
    if (number <= 0 || number > 99)
        return QString::number(number);
    QString word;
    if (number >= 20)
        word += digits[number / 10];
    if (number >= 10)
        word += QChar(0x5341);
    if (number % 10 > 0)
        word += digits[number % 10];
    return word;
}

QString numberText(HtmlCounting counting, int number)
{
    switch (counting) {
    case HtmlCounting::None:
        return {};
    case HtmlCounting::Decimal:
        return QString::number(number) + u'.';
    case HtmlCounting::Han:
        return han(number) + QChar(0x3001);
    case HtmlCounting::LowerLetter:
        return letters(number, u'a') + u'.';
    case HtmlCounting::UpperLetter:
        return letters(number, u'A') + u'.';
    case HtmlCounting::LowerRoman:
        return roman(number) + u'.';
    case HtmlCounting::UpperRoman:
        return roman(number).toUpper() + u'.';
    }
    return {};
}

/// "1.", "（一）", "一、": text that has its number already, in a list whose own numbers the page's style
/// hides.
bool beginsWithNumber(QStringView text)
{
    static constexpr QStringView numerals = u"0123456789一二三四五六七八九十";
    static constexpr QStringView opening = u"(（〔[";
    static constexpr QStringView closing = u".、．)）〕]，:：";
    qsizetype i = 0;
    while (i < text.size() && (text[i].isSpace() || opening.contains(text[i])))
        ++i;
    const qsizetype begin = i;
    while (i < text.size() && numerals.contains(text[i]))
        ++i;
    return i > begin && i < text.size() && closing.contains(text[i]);
}

} // namespace

void HtmlLine::clear()
{
    m_text.clear();
    m_isSpaced = false;
    m_hasLineEnd = false;
    m_isBroken = false;
}

void HtmlLine::add(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size()) {
        for (; i < text.size() && isSpace(text[i]); ++i) {
            m_isSpaced = true;
            m_hasLineEnd = m_hasLineEnd || text[i] == u'\n' || text[i] == u'\r';
        }
        const qsizetype begin = i;
        while (i < text.size() && !isSpace(text[i]))
            ++i;
        if (i > begin)
            addWord(text.mid(begin, i - begin));
    }
}

void HtmlLine::addWord(QStringView word)
{
    if (m_isBroken)
        m_text += QChar(QChar::LineSeparator);
    else if (m_isSpaced && !m_text.isEmpty() && !(m_hasLineEnd && isWide(m_text.back()) && isWide(word[0])))
        m_text += u' ';
    m_text += word;
    m_isSpaced = false;
    m_hasLineEnd = false;
    m_isBroken = false;
}

HtmlWriter::HtmlWriter(const HtmlTree &tree, const std::vector<bool> &leftOut, DocumentBuilder &builder)
    : m_tree(tree)
    , m_leftOut(leftOut)
    , m_builder(builder)
{
    m_wideRowsBefore.reserve(tree.nodes.size() + 1);
    int count = 0;
    for (int node = 0; node < static_cast<int>(tree.nodes.size()); ++node) {
        m_wideRowsBefore.push_back(count);
        count += tree.at(node).tag == HtmlTag::Row && cellsOf(node) > 1 ? 1 : 0;
    }
    m_wideRowsBefore.push_back(count);
}

bool HtmlWriter::write(int node)
{
    visit(node);
    endLine();
    return !m_isFull;
}

void HtmlWriter::visitChildren(int node)
{
    for (int child = node + 1; child < m_tree.at(node).end && !m_isFull; child = m_tree.at(child).end)
        visit(child);
}

void HtmlWriter::visit(int node)
{
    if (m_leftOut[static_cast<std::size_t>(node)])
        return;
    const HtmlTag tag = m_tree.at(node).tag;
    if (isHtmlBlock(tag) && m_headingLevel == 0)
        endLine();
    switch (tag) {
    case HtmlTag::Text:
        m_line.add(m_tree.textOf(node));
        return;
    case HtmlTag::Break:
        if (m_headingLevel > 0)
            m_line.add(u"\n");
        else
            endLine();
        return;
    case HtmlTag::Heading:
        visitHeading(node);
        break;
    case HtmlTag::Preformatted:
        visitPreformatted(node);
        break;
    case HtmlTag::OrderedList:
        m_nextNumber.push_back(m_tree.at(node).rowSpan);
        visitChildren(node);
        m_nextNumber.pop_back();
        break;
    case HtmlTag::Item:
        visitItem(node);
        break;
    case HtmlTag::Table:
        visitTable(node);
        break;
    default:
        visitChildren(node);
        break;
    }
    if (isHtmlBlock(tag) && m_headingLevel == 0)
        endLine();
}

void HtmlWriter::endLine()
{
    if (m_line.isEmpty())
        return m_line.clear();
    const QStringView text = m_line.text();
    const std::vector<Span> cells =
        m_headingLevel > 0 ? std::vector<Span>() : TextCells(text).cutValues({0, text.size()});
    if (cells.size() > 1) {
        // A row of a table whose cells are parted by nothing but spaces.
        appendRow(text, cells);
    } else {
        m_headingLevel > 0 ? m_builder.beginHeading(m_headingLevel) : m_builder.beginParagraph();
        m_builder.append(text);
    }
    m_line.clear();
    m_isFull = m_isFull || m_builder.parts() > DocumentBuilder::mostParts;
}

void HtmlWriter::visitHeading(int node)
{
    const bool isPlain = m_headingLevel == 0 && m_tree.textOf(node).trimmed().size() <= longestHeading &&
                         m_wideRowsBefore[static_cast<std::size_t>(m_tree.at(node).end)] ==
                             m_wideRowsBefore[static_cast<std::size_t>(node)];
    if (!isPlain) {
        visitChildren(node);
        return;
    }
    m_headingLevel = m_tree.at(node).level;
    visitChildren(node);
    endLine();
    m_headingLevel = 0;
}

/// Text whose lines, tabs and spaces are its author's: read as a text file is.
void HtmlWriter::visitPreformatted(int node)
{
    QString text;
    for (int i = node + 1; i < m_tree.at(node).end; ++i) {
        if (m_tree.at(i).tag == HtmlTag::Text)
            text += m_tree.textOf(i);
        else if (m_tree.at(i).tag == HtmlTag::Break)
            text += u'\n';
    }
    SourceDocument lines;
    lines.text = text;
    m_isFull = !readTextLines(lines);
    for (const SourceLine &line : lines.lines) {
        if (m_isFull)
            return;
        std::vector<Span> cells;
        for (int cell = line.firstCell; cell < line.firstCell + line.cellCount; ++cell)
            cells.push_back(lines.cells[static_cast<std::size_t>(cell)].where.span);
        if (line.kind == LineKind::Row || line.kind == LineKind::Lone) {
            appendRow(text, cells);
        } else {
            m_builder.beginParagraph();
            m_builder.append(lines.at(line.span));
        }
        m_isFull = m_builder.parts() > DocumentBuilder::mostParts;
    }
}

void HtmlWriter::appendRow(QStringView text, const std::vector<Span> &cells)
{
    m_builder.beginRow();
    int column = 0;
    for (const Span cell : cells) {
        m_builder.beginCell(column++);
        m_builder.append(text.mid(cell.begin, cell.length()));
    }
}

QString HtmlWriter::numberOf(int item)
{
    const int list = m_tree.at(item).parent;
    if (m_nextNumber.empty() || m_tree.at(list).tag != HtmlTag::OrderedList)
        return {};
    if (m_tree.at(item).rowSpan != 0)
        m_nextNumber.back() = m_tree.at(item).rowSpan;
    const int number = m_nextNumber.back()++;
    const QStringView text = m_tree.textOf(item);
    if (text.trimmed().isEmpty() || beginsWithNumber(text))
        return {};
    return numberText(static_cast<HtmlCounting>(m_tree.at(list).columnSpan), number);
}

/// The number that a browser prints before the item is text to a reader.
void HtmlWriter::visitItem(int node)
{
    const QString number = numberOf(node);
    if (number.isEmpty()) {
        visitChildren(node);
        return;
    }
    m_line.add(number);
    // The item's own first paragraph goes on behind the number.
    int child = node + 1;
    while (child < m_tree.at(node).end && m_tree.textOf(child).trimmed().isEmpty())
        child = m_tree.at(child).end;
    if (child < m_tree.at(node).end && m_tree.at(child).tag == HtmlTag::Block) {
        visitChildren(child);
        endLine();
        child = m_tree.at(child).end;
    }
    for (; child < m_tree.at(node).end && !m_isFull; child = m_tree.at(child).end)
        visit(child);
}

} // namespace gouji
