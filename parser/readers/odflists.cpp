#include "parser/readers/odflists.h"

#include "parser/readers/listnumber.h"
#include "parser/readers/xmlpart.h"

#include <pugixml.hpp>

#include <algorithm>

namespace gouji {

namespace {

constexpr int mostCount = 1 << 20;

struct FormatName
{
    std::string_view begins; ///< of OpenDocument's name
    std::string_view name;   ///< OOXML's
};

constexpr std::array formatNames{
    FormatName{"1", "decimal"},
    FormatName{"a", "lowerLetter"},
    FormatName{"A", "upperLetter"},
    FormatName{"i", "lowerRoman"},
    FormatName{"I", "upperRoman"},
    FormatName{"\xE4\xB8\x80", "chineseCounting"},        // 一
    FormatName{"\xE5\xA3\xB9", "chineseLegalSimplified"}, // 壹
    FormatName{"\xE5\xA3\xB1", "chineseLegalSimplified"}, // 壱
    FormatName{"\xE2\x91\xA0", "decimalEnclosedCircle"},  // ①
    FormatName{"\xEF\xBC\x91", "decimalFullWidth"},       // １
    FormatName{"\xE7\x94\xB2", "ideographTraditional"},   // 甲
    FormatName{"\xE5\xAD\x90", "ideographZodiac"},        // 子
};

std::string_view officeName(std::string_view format)
{
    if (format.empty())
        return "none";
    const auto found = std::find_if(formatNames.begin(), formatNames.end(),
                                    [&](const FormatName &each) { return format.starts_with(each.begins); });
    return found == formatNames.end() ? "decimal" : found->name;
}

QString stringOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::size_t at(int level)
{
    return static_cast<std::size_t>(level);
}

} // namespace

void OdfLists::readStyles(const pugi::xml_node &styles)
{
    for (pugi::xml_node node = styles.first_child(); node; node = node.next_sibling()) {
        const std::string_view name = localName(node);
        if (name == "list-style")
            readList(node, m_lists[attributeText(node, "name")]);
        else if (name == "outline-style")
            readList(node, m_headings);
    }
}

void OdfLists::readList(const pugi::xml_node &node, List &list)
{
    for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
        const std::string_view name = localName(child);
        if (name != "list-level-style-number" && name != "outline-level-style")
            continue;
        Level &level = list.levels[at(attributeNumber(child, "level", 1, 1, levelCount) - 1)];
        level.format = attributeText(child, "num-format");
        level.prefix = attributeText(child, "num-prefix");
        level.suffix = attributeText(child, "num-suffix");
        level.shownLevels = attributeNumber(child, "display-levels", 1, 1, levelCount);
        level.start = attributeNumber(child, "start-value", 1, 0, mostCount);
    }
}

void OdfLists::restart(List &list, int level)
{
    for (int l = level; l < levelCount; ++l)
        list.isRunning[at(l)] = false;
}

void OdfLists::begin(std::string_view style, bool continues)
{
    if (style.empty() && !m_open.empty())
        style = m_open.back();
    m_open.push_back(style);
    const auto list = m_lists.find(style);
    if (list != m_lists.end() && !continues)
        restart(list->second, std::min(static_cast<int>(m_open.size()), levelCount) - 1);
}

void OdfLists::end()
{
    m_open.pop_back();
}

QString OdfLists::next(int start)
{
    const auto list = m_lists.find(m_open.empty() ? std::string_view() : m_open.back());
    if (list == m_lists.end())
        return {};
    return count(list->second, std::min(static_cast<int>(m_open.size()), levelCount) - 1, start);
}

QString OdfLists::nextHeading(int level)
{
    return count(m_headings, std::clamp(level, 1, levelCount) - 1, -1);
}

QString OdfLists::count(List &list, int level, int start)
{
    int &counter = list.counters[at(level)];
    const int first = list.levels[at(level)].start;
    counter = start >= 0 ? start : (list.isRunning[at(level)] ? std::min(counter + 1, mostCount) : first);
    list.isRunning[at(level)] = true;
    restart(list, level + 1);
    const Level &shown = list.levels[at(level)];
    if (shown.format.empty())
        return {};
    QString text = stringOf(shown.prefix);
    for (int l = std::max(0, level + 1 - shown.shownLevels); l <= level; ++l) {
        const int number = list.isRunning[at(l)] ? list.counters[at(l)] : list.levels[at(l)].start;
        const QString part = listNumber(number, officeName(list.levels[at(l)].format));
        text += part + (l < level && !part.isEmpty() ? QStringLiteral(".") : QString());
    }
    text += stringOf(shown.suffix);
    // Behind "一、" nothing is printed but width; behind "1." a digit may follow.
    static constexpr QStringView closing = u"、，。）】〕》：；．";
    return text.isEmpty() || closing.contains(text.back()) ? text : text + u' ';
}

} // namespace gouji
