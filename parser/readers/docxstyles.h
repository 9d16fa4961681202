#pragma once

#include <string_view>
#include <unordered_map>

namespace pugi {
class xml_node;
}

namespace gouji {

/// What a paragraph style says about structure. -1: nothing.
struct DocxStyle
{
    std::string_view basedOn;
    int numberingId = -1; ///< 0 takes the numbering away
    int listLevel = -1;
    int outlineLevel = -1; ///< from 0; 9 is body text
    int isHidden = -1;
    bool isContents = false; ///< an entry of a table of contents
};

/// The paragraph and character styles of a DOCX. Views its part, which must live longer.
class DocxStyles
{
public:
    DocxStyles() = default;
    explicit DocxStyles(const pugi::xml_node &root);

    /// The style with what it inherits; an empty one for an unknown name.
    [[nodiscard]] DocxStyle style(std::string_view id);

private:
    std::unordered_map<std::string_view, DocxStyle> m_styles;
    std::unordered_map<std::string_view, DocxStyle> m_resolved;
};

/// What one of a paragraph's own properties (a child of w:pPr called `name`) says; it overrides the style's.
void readParagraphProperty(const pugi::xml_node &property, std::string_view name, DocxStyle &into);

} // namespace gouji
