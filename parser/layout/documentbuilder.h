#pragma once

#include "model/core/sourcedocument.h"

#include <QStringView>

namespace gouji {

/// Puts a SourceDocument together for formats that have structure of their own: the reader says what it finds
/// in reading order, the builder lays out the text and counts the spans. Paragraphs become lines of their
/// own; the cells of a row stand on one line, parted by tabs. White space at the ends of a cell or paragraph
/// stays in the text, but not in its span.
class DocumentBuilder
{
public:
    /// `format` as in SourceDocument. The rest of the document's head is the caller's: name, sha256,
    /// encoding.
    explicit DocumentBuilder(const QString &format);

    /// A paragraph of running text; all that is added until the next begin… is its text.
    void beginParagraph();
    /// `level` from 1.
    void beginHeading(int level);
    void beginRow();
    /// A cell of the row begun: `column` as SourceCell counts it, also over cells of rows above that reach
    /// down into this row.
    void beginCell(int column, int columnSpan = 1, int rowSpan = 1);
    /// Text that reaches no check: page numbers, headers.
    void beginAside();

    void append(QStringView text);
    /// Text that stands in a box on a page.
    void append(QStringView text, int page, const QRectF &box);
    /// A paragraph ends within a cell.
    void breakInCell();
    /// How sure the text of the cell begun is; SourceCell::confidence.
    void setCellConfidence(float confidence);

    void addPage(QSizeF size);
    /// A diagnostic at the place reached, or at `where`.
    void addDiagnostic(const QString &code, const QStringList &arguments = {});
    void addDiagnostic(const QString &code, const QStringList &arguments, Span where);

    /// Lines and cells so far: readers stop when a document has more than any report.
    [[nodiscard]] std::size_t parts() const { return m_document.lines.size() + m_document.cells.size(); }
    [[nodiscard]] qsizetype textLength() const { return m_document.text.size(); }
    /// No printed report has more lines and cells together.
    static constexpr std::size_t mostParts = 3'000'000;

    /// The finished document, folded.
    [[nodiscard]] SourceDocument take();

private:
    void endLine();
    void endCell();
    void beginLine(LineKind kind, int level);

    SourceDocument m_document;
    bool m_inLine = false;
    bool m_inCell = false;
    bool m_isAside = false;
    qsizetype m_begin = 0; ///< of the cell or paragraph begun
    SourceCell m_cell;
};

} // namespace gouji
