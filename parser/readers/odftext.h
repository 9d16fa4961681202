#pragma once

#include "parser/layout/documentbuilder.h"
#include "parser/readers/odflists.h"

#include <string_view>
#include <unordered_set>
#include <vector>

namespace pugi {
class xml_node;
struct xml_node_struct;
} // namespace pugi

namespace gouji {

/// Walks an OpenDocument text in reading order.
class OdfText
{
public:
    OdfText(DocumentBuilder &builder, OdfLists &lists)
        : m_builder(builder)
        , m_lists(lists)
    {
    }

    /// Takes the styles of hidden text among the children of `styles`.
    void readStyles(const pugi::xml_node &styles);
    /// The blocks below office:text, then the notes. False when there are more than in any report.
    [[nodiscard]] bool read(const pugi::xml_node &body);

    /// Changes recorded in the file; the text is that with all of them accepted.
    [[nodiscard]] int changes() const { return m_changes; }
    [[nodiscard]] int ignored() const { return m_ignored; }

private:
    void blocks(const pugi::xml_node &parent);
    void block(const pugi::xml_node &node, std::string_view name);
    void paragraph(const pugi::xml_node &node, int headingLevel);
    void list(const pugi::xml_node &node);
    void table(const pugi::xml_node &node);
    void rows(const pugi::xml_node &parent, bool isLayout);
    void row(const pugi::xml_node &node, bool isLayout);
    void rowCell(const pugi::xml_node &cell, int column);
    void inlines(const pugi::xml_node &parent);
    void inlineElement(const pugi::xml_node &node, std::string_view name);
    void text(QStringView text);
    [[nodiscard]] bool isTooMuch() const;

    DocumentBuilder &m_builder;
    OdfLists &m_lists;
    std::unordered_set<std::string_view> m_hiddenStyles;
    std::unordered_set<std::string_view> m_contentsStyles; ///< entries of a table of contents
    std::vector<pugi::xml_node_struct *> m_boxes;          ///< text boxes of the paragraph, read behind it
    std::vector<pugi::xml_node_struct *> m_notes;
    QString m_number; ///< waits for the item's first paragraph
    bool m_isInCell = false;
    bool m_isAside = false;
    bool m_breakPending = false;
    bool m_lineHasText = false;
    bool m_isHidden = false;
    int m_changes = 0;
    int m_ignored = 0;
};

} // namespace gouji
