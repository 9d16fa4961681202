#include "parser/readers/docxstyles.h"

#include "parser/readers/xmlpart.h"

#include <pugixml.hpp>

namespace gouji {

namespace {

// No office program lets styles inherit further; a circle ends here, too.
constexpr int longestInheritance = 20;

void inherit(int &value, int inherited)
{
    if (value < 0)
        value = inherited;
}

bool isContentsName(std::string_view name)
{
    return name.size() >= 4 && (name.starts_with("toc ") || name.starts_with("TOC "));
}

} // namespace

void readParagraphProperty(const pugi::xml_node &property, std::string_view name, DocxStyle &into)
{
    if (name == "numPr") {
        const int list = attributeNumber(childNamed(property, "numId"), "val", -1, 0, 1 << 30);
        const int level = attributeNumber(childNamed(property, "ilvl"), "val", -1, 0, 8);
        into.numberingId = list < 0 ? into.numberingId : list;
        into.listLevel = level < 0 ? into.listLevel : level;
    } else if (name == "outlineLvl") {
        into.outlineLevel = attributeNumber(property, "val", -1, 0, 9);
    }
}

DocxStyles::DocxStyles(const pugi::xml_node &root)
{
    for (pugi::xml_node node = root.first_child(); node; node = node.next_sibling()) {
        if (localName(node) != "style")
            continue;
        DocxStyle style;
        for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
            const std::string_view name = localName(child);
            if (name == "name")
                style.isContents = isContentsName(attributeText(child, "val"));
            else if (name == "basedOn")
                style.basedOn = attributeText(child, "val");
            else if (name == "pPr")
                for (pugi::xml_node each = child.first_child(); each; each = each.next_sibling())
                    readParagraphProperty(each, localName(each), style);
            else if (name == "rPr")
                if (const pugi::xml_node hidden = childNamed(child, "vanish"))
                    style.isHidden = isSwitchedOn(hidden) ? 1 : 0;
        }
        m_styles.emplace(attributeText(node, "styleId"), style);
    }
}

DocxStyle DocxStyles::style(std::string_view id)
{
    const auto known = m_resolved.find(id);
    if (known != m_resolved.end())
        return known->second;
    DocxStyle result;
    std::string_view at = id;
    for (int step = 0; step < longestInheritance; ++step) {
        const auto found = m_styles.find(at);
        if (found == m_styles.end())
            break;
        inherit(result.numberingId, found->second.numberingId);
        inherit(result.listLevel, found->second.listLevel);
        inherit(result.outlineLevel, found->second.outlineLevel);
        inherit(result.isHidden, found->second.isHidden);
        result.isContents = result.isContents || found->second.isContents;
        at = found->second.basedOn;
    }
    return m_resolved.emplace(id, result).first->second;
}

} // namespace gouji
