#include "parser/readers/docxnumbering.h"

#include "parser/readers/docxstyles.h"
#include "parser/readers/listnumber.h"
#include "parser/readers/xmlpart.h"

#include <pugixml.hpp>

namespace gouji {

namespace {

constexpr int mostCount = 1 << 20;

std::size_t at(int level)
{
    return static_cast<std::size_t>(level);
}

/// Behind "一、" or "（一）" nothing is printed but width; behind "1." or "1" a digit may follow.
QString separatorBehind(const QString &number, std::string_view suffix)
{
    if (number.isEmpty() || suffix == "nothing")
        return {};
    static constexpr QStringView closing = u"、，。）】〕》：；．";
    return closing.contains(number.back()) ? QString() : QStringLiteral(" ");
}

} // namespace

DocxNumbering::DocxNumbering(const pugi::xml_node &root)
{
    for (pugi::xml_node node = root.first_child(); node; node = node.next_sibling()) {
        const std::string_view name = localName(node);
        if (name == "abstractNum")
            readList(node);
        else if (name == "num")
            readInstance(node);
    }
}

void DocxNumbering::readLevel(const pugi::xml_node &node, Level &level)
{
    for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
        const std::string_view name = localName(child);
        if (name == "start")
            level.start = attributeNumber(child, "val", 1, 0, mostCount);
        else if (name == "numFmt")
            level.format = attributeText(child, "val");
        else if (name == "lvlText")
            level.text = attributeText(child, "val");
        else if (name == "suff")
            level.suffix = attributeText(child, "val");
        else if (name == "pStyle")
            level.style = attributeText(child, "val");
        else if (name == "isLgl")
            level.isLegal = isSwitchedOn(child);
        else if (name == "lvlRestart")
            level.restartAfter = attributeNumber(child, "val", -1, 0, levelCount);
        else if (name == "rPr")
            if (const pugi::xml_node hidden = childNamed(child, "vanish"))
                level.isHidden = isSwitchedOn(hidden);
    }
}

void DocxNumbering::readList(const pugi::xml_node &node)
{
    List &list = m_lists[attributeNumber(node, "abstractNumId", -1, 0, 1 << 30)];
    for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
        const std::string_view name = localName(child);
        if (name == "numStyleLink")
            list.styleLink = attributeText(child, "val");
        else if (name == "lvl")
            readLevel(child, list.levels[at(attributeNumber(child, "ilvl", 0, 0, levelCount - 1))]);
    }
}

void DocxNumbering::readInstance(const pugi::xml_node &node)
{
    Instance &instance = m_instances[attributeNumber(node, "numId", -1, 0, 1 << 30)];
    instance.start.fill(-1);
    for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
        const std::string_view name = localName(child);
        if (name == "abstractNumId")
            instance.list = attributeNumber(child, "val", -1, 0, 1 << 30);
        if (name != "lvlOverride")
            continue;
        const int level = attributeNumber(child, "ilvl", 0, 0, levelCount - 1);
        instance.start[at(level)] =
            attributeNumber(childNamed(child, "startOverride"), "val", -1, 0, mostCount);
        if (const pugi::xml_node changed = childNamed(child, "lvl"))
            readLevel(changed, instance.levels[level]);
    }
}

DocxNumbering::List *DocxNumbering::listOf(const Instance &instance, DocxStyles &styles)
{
    auto list = m_lists.find(instance.list);
    if (list == m_lists.end() || list->second.styleLink.empty())
        return list == m_lists.end() ? nullptr : &list->second;
    // A list may be that of a list style, which names an instance of its own.
    const auto linked = m_instances.find(styles.style(list->second.styleLink).numberingId);
    if (linked == m_instances.end())
        return &list->second;
    list = m_lists.find(linked->second.list);
    return list == m_lists.end() ? nullptr : &list->second;
}

const DocxNumbering::Level &DocxNumbering::levelOf(const List &list, const Instance &instance, int level)
{
    const auto changed = instance.levels.find(level);
    return changed == instance.levels.end() ? list.levels[at(level)] : changed->second;
}

void DocxNumbering::count(List &list, const Instance &instance, int level)
{
    for (int l = 0; l <= level; ++l) {
        if (l < level && list.isRunning[at(l)])
            continue;
        if (list.isRunning[at(l)]) {
            list.counters[at(l)] = std::min(list.counters[at(l)] + 1, mostCount);
            continue;
        }
        const int changed = instance.start[at(l)];
        list.counters[at(l)] = changed >= 0 ? changed : levelOf(list, instance, l).start;
        list.isRunning[at(l)] = true;
    }
    for (int l = level + 1; l < levelCount; ++l) {
        const int after = levelOf(list, instance, l).restartAfter;
        if (after < 0 || (after > 0 && level < after))
            list.isRunning[at(l)] = false;
    }
}

QString DocxNumbering::print(const List &list, const Instance &instance, int level)
{
    const Level &shown = levelOf(list, instance, level);
    if (shown.isHidden || shown.format == "bullet" || shown.format == "none")
        return {};
    const QString pattern = QString::fromUtf8(shown.text.data(), static_cast<qsizetype>(shown.text.size()));
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace =
            pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        if (!isPlace) {
            text += pattern[i];
            continue;
        }
        const int l = pattern[++i].unicode() - u'1';
        const Level &counted = levelOf(list, instance, l);
        text += listNumber(list.counters[at(l)], shown.isLegal && l < level ? "decimal" : counted.format);
    }
    return text + separatorBehind(text, shown.suffix);
}

QString DocxNumbering::next(int numberingId, int level, std::string_view styleId, DocxStyles &styles)
{
    const auto found = m_instances.find(numberingId);
    if (numberingId <= 0 || found == m_instances.end())
        return {};
    Instance &instance = found->second;
    List *const list = listOf(instance, styles);
    if (!list)
        return {};
    if (level < 0) {
        level = 0;
        for (int l = 0; l < levelCount && !styleId.empty(); ++l) {
            if (levelOf(*list, instance, l).style == styleId)
                level = l;
        }
    }
    // An instance that says where to begin begins there when it is first used.
    if (!instance.isUsed) {
        for (int l = 0; l < levelCount; ++l) {
            if (instance.start[at(l)] >= 0)
                list->isRunning[at(l)] = false;
        }
        instance.isUsed = true;
    }
    count(*list, instance, level);
    return print(*list, instance, level);
}

} // namespace gouji
