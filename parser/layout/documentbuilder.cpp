#include "parser/layout/documentbuilder.h"

#include "model/core/characters.h"
#include "parser/text/folding.h"

namespace gouji {

namespace {

Span trimmed(const QString &text, Span span)
{
    while (span.begin < span.end && isSpaceOrInvisible(text[span.begin]))
        ++span.begin;
    while (span.end > span.begin && isSpaceOrInvisible(text[span.end - 1]))
        --span.end;
    return span;
}

} // namespace

DocumentBuilder::DocumentBuilder(const QString &format)
{
    m_document.format = format;
}

void DocumentBuilder::beginParagraph()
{
    beginLine(LineKind::Prose, 0);
}

void DocumentBuilder::beginHeading(int level)
{
    beginLine(LineKind::Heading, level);
}

void DocumentBuilder::beginRow()
{
    beginLine(LineKind::Row, 0);
}

void DocumentBuilder::beginAside()
{
    endLine();
    m_isAside = true;
    m_begin = m_document.text.size();
}

void DocumentBuilder::beginLine(LineKind kind, int level)
{
    endLine();
    const qsizetype begin = m_document.text.size();
    m_document.lines.push_back({kind, {begin, begin}, static_cast<int>(m_document.cells.size()), 0, level});
    m_inLine = true;
    m_begin = begin;
    m_cell = {};
    m_inCell = kind != LineKind::Row;
}

void DocumentBuilder::beginCell(int column, int columnSpan, int rowSpan)
{
    endCell();
    if (m_document.lines.back().cellCount > 0)
        m_document.text += u'\t';
    m_cell = {{}, column, columnSpan, rowSpan, 1};
    m_begin = m_document.text.size();
    m_inCell = true;
}

void DocumentBuilder::append(QStringView text)
{
    const qsizetype begin = m_document.text.size();
    m_document.text += text;
    // Line ends and tabs are the layout's own.
    for (qsizetype i = begin; i < m_document.text.size(); ++i) {
        const char16_t c = m_document.text[i].unicode();
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f' || c == u'\v' || c == 0x2029)
            m_document.text[i] = u' ';
    }
}

void DocumentBuilder::append(QStringView text, int page, const QRectF &box)
{
    const qsizetype begin = m_document.text.size();
    append(text);
    if (begin < m_document.text.size())
        m_document.pageRuns.push_back({{begin, m_document.text.size()}, page, box});
}

void DocumentBuilder::breakInCell()
{
    m_document.text += QChar(QChar::LineSeparator);
}

void DocumentBuilder::setCellConfidence(float confidence)
{
    m_cell.confidence = confidence;
}

void DocumentBuilder::addPage(QSizeF size)
{
    m_document.pages.push_back({size});
}

void DocumentBuilder::addDiagnostic(const QString &code, const QStringList &arguments)
{
    addDiagnostic(code, arguments, {m_document.text.size(), m_document.text.size()});
}

void DocumentBuilder::addDiagnostic(const QString &code, const QStringList &arguments, Span where)
{
    m_document.diagnostics.push_back({code, arguments, {where, 0, {}}});
}

void DocumentBuilder::endCell()
{
    if (!m_inCell)
        return;
    m_cell.where.span = trimmed(m_document.text, {m_begin, m_document.text.size()});
    m_document.cells.push_back(m_cell);
    ++m_document.lines.back().cellCount;
    m_inCell = false;
}

void DocumentBuilder::endLine()
{
    if (m_inLine) {
        endCell();
        SourceLine &line = m_document.lines.back();
        line.span.end = m_document.text.size();
        const bool isEmpty = line.kind != LineKind::Row && m_document.cells.back().where.span.length() == 0;
        if (isEmpty) {
            line.kind = LineKind::Gap;
            line.cellCount = 0;
            m_document.cells.pop_back();
        }
        m_document.text += u'\n';
    } else if (m_isAside) {
        m_document.text += u'\n';
    }
    m_inLine = false;
    m_isAside = false;
}

SourceDocument DocumentBuilder::take()
{
    endLine();
    FoldedText folded = foldText(m_document.text);
    m_document.folded = std::move(folded.text);
    m_document.foldedToText = std::move(folded.toOriginal);
    for (SourceCell &cell : m_document.cells)
        cell.where = m_document.provenanceOf(cell.where.span);
    for (Diagnostic &diagnostic : m_document.diagnostics)
        diagnostic.where = m_document.provenanceOf(diagnostic.where.span);
    return std::move(m_document);
}

} // namespace gouji
