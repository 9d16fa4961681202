#pragma once

#include "model/core/span.h"
#include "parser/layout/documentbuilder.h"
#include "parser/readers/docxnumbering.h"
#include "parser/readers/docxstyles.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace pugi {
class xml_node;
struct xml_node_struct;
} // namespace pugi

namespace gouji {

struct DocxRow;

/// Walks the body of a DOCX in reading order and hands what a reader of the accepted text sees to a builder.
class DocxBody
{
public:
    DocxBody(DocumentBuilder &builder, DocxStyles &styles, DocxNumbering &numbering);

    /// The blocks below w:body (or a header, or a note). False when there are more than in any report.
    [[nodiscard]] bool read(const pugi::xml_node &body);
    /// Blocks that are no part of the report's text: headers and footers.
    [[nodiscard]] bool readAside(const pugi::xml_node &part);

    /// Ids of the notes referred to, in order: footnotes, endnotes.
    [[nodiscard]] const std::vector<QByteArray> &footnotes() const { return m_footnotes; }
    [[nodiscard]] const std::vector<QByteArray> &endnotes() const { return m_endnotes; }
    /// Embedded objects and documents passed over.
    [[nodiscard]] int ignored() const { return m_ignored; }
    /// Insertions, deletions and moves, and where the first one stands.
    [[nodiscard]] int changes() const { return m_changes; }
    [[nodiscard]] Span firstChange() const { return m_firstChange; }

private:
    struct Paragraph
    {
        DocxStyle style;
        std::string_view styleId;
        bool isMarkDeleted = false; ///< the next paragraph goes on in this one
        bool isHidden = false;
    };

    void blocks(const pugi::xml_node &parent);
    void block(const pugi::xml_node &node, std::string_view name);
    void paragraph(const pugi::xml_node &node);
    [[nodiscard]] Paragraph propertiesOf(const pugi::xml_node &node);
    void beginParagraph(const pugi::xml_node &node, const Paragraph &paragraph);
    void textBoxes();
    void table(const pugi::xml_node &node);
    void row(const DocxRow &row);
    void inlines(const pugi::xml_node &parent);
    void inlineElement(const pugi::xml_node &node, std::string_view name);
    void run(const pugi::xml_node &node);
    void runElement(const pugi::xml_node &node, std::string_view name);
    void drawing(const pugi::xml_node &node);
    void formula(const pugi::xml_node &node);
    void alternate(const pugi::xml_node &node, void (DocxBody::*reading)(const pugi::xml_node &));
    void text(QStringView text);
    void lineEnd();
    void change();

    DocumentBuilder &m_builder;
    DocxStyles &m_styles;
    DocxNumbering &m_numbering;
    std::vector<pugi::xml_node_struct *> m_textBoxes; ///< of the paragraph, to be read behind it
    std::vector<QByteArray> m_footnotes;
    std::vector<QByteArray> m_endnotes;
    bool m_isInCell = false;
    bool m_isAside = false;
    bool m_joinsNext = false;
    bool m_breakPending = false; ///< a line end that counts only when more text follows
    bool m_lineHasText = false;
    bool m_isHidden = false; ///< text is dropped
    int m_depth = 0;         ///< of the tree, guarded here
    bool m_isTooDeep = false;
    int m_ignored = 0;
    int m_changes = 0;
    Span m_firstChange;
};

} // namespace gouji
