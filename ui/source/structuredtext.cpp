#include "ui/source/structuredtext.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace gouji {

namespace {

// A text table of more cells takes too long to lay out; such a document is no report.
constexpr int mostCells = 8000;
constexpr int mostColumns = 60;

class Filler
{
public:
    Filler(QTextDocument &document, const SourceDocument &source)
        : m_source(source)
        , m_cursor(&document)
    {
    }

    DisplayText fill()
    {
        const auto lines = static_cast<int>(m_source.lines.size());
        // One change, so that the view takes note of it once.
        m_cursor.beginEditBlock();
        for (int line = 0; line < lines;) {
            const int end = tableEnd(line);
            if (end > line && addTable(line, end)) {
                line = end;
            } else {
                addParagraph(m_source.lines[static_cast<std::size_t>(line)]);
                ++line;
            }
        }
        m_cursor.endEditBlock();
        return std::move(m_display);
    }

private:
    const SourceCell &cell(int index) const { return m_source.cells[static_cast<std::size_t>(index)]; }

    /// Behind the last row of cells of a table that begins here.
    int tableEnd(int line) const
    {
        const auto lines = static_cast<int>(m_source.lines.size());
        while (line < lines && m_source.lines[static_cast<std::size_t>(line)].kind == LineKind::Row)
            ++line;
        return line;
    }

    void put(Span span)
    {
        if (!span.isValid())
            return;
        m_display.addRun(span.begin, m_cursor.position(), span.length());
        QString text = m_source.at(span).toString();
        for (QChar &c : text)
            c = c == u'\n' ? QChar(u' ') : DisplayText::shown(c);
        m_cursor.insertText(text);
    }

    void addParagraph(const SourceLine &line)
    {
        if (line.kind == LineKind::Gap || line.cellCount == 0)
            return;
        QTextBlockFormat block;
        block.setBottomMargin(6);
        block.setTopMargin(line.kind == LineKind::Heading ? 8 : 0);
        QTextCharFormat characters;
        characters.setFontWeight(line.kind == LineKind::Heading ? QFont::DemiBold : QFont::Normal);
        if (m_isFresh) {
            m_cursor.setBlockFormat(block);
            m_cursor.setCharFormat(characters);
        } else {
            m_cursor.insertBlock(block, characters);
        }
        m_isFresh = false;
        for (int i = 0; i < line.cellCount; ++i) {
            if (i > 0)
                m_cursor.insertText(QStringLiteral("  "));
            put(cell(line.firstCell + i).where.span);
        }
    }

    int columnsOf(int first, int end) const
    {
        int columns = 0;
        for (int line = first; line < end; ++line) {
            const SourceLine &row = m_source.lines[static_cast<std::size_t>(line)];
            for (int i = 0; i < row.cellCount; ++i) {
                const SourceCell &c = cell(row.firstCell + i);
                columns = std::max(columns, c.column + std::max(c.columnSpan, 1));
            }
        }
        return columns;
    }

    bool addTable(int first, int end)
    {
        const int columns = columnsOf(first, end);
        const int rows = end - first;
        if (columns < 1 || columns > mostColumns || columns * rows > mostCells)
            return false;
        QTextTableFormat format;
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(QBrush(Qt::gray));
        format.setCellPadding(3);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 98));
        format.setTopMargin(4);
        format.setBottomMargin(8);
        QTextTable *table = m_cursor.insertTable(rows, columns, format);
        rule(*table);
        for (int r = 0; r < rows; ++r)
            merge(*table, r, m_source.lines[static_cast<std::size_t>(first + r)]);
        for (int r = 0; r < rows; ++r) {
            const SourceLine &row = m_source.lines[static_cast<std::size_t>(first + r)];
            for (int i = 0; i < row.cellCount; ++i) {
                const SourceCell &c = cell(row.firstCell + i);
                m_cursor = table->cellAt(r, c.column).firstCursorPosition();
                put(c.where.span);
            }
        }
        m_cursor = table->lastCursorPosition();
        m_cursor.movePosition(QTextCursor::NextBlock);
        m_isFresh = true;
        return true;
    }

    /// Collapsed borders are drawn cell by cell, each in its own colour.
    static void rule(QTextTable &table)
    {
        QTextTableCellFormat ruled;
        ruled.setBorder(1);
        ruled.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        ruled.setBorderBrush(QBrush(Qt::gray));
        for (int r = 0; r < table.rows(); ++r) {
            for (int c = 0; c < table.columns(); ++c)
                table.cellAt(r, c).setFormat(ruled);
        }
    }

    void merge(QTextTable &table, int r, const SourceLine &row)
    {
        for (int i = 0; i < row.cellCount; ++i) {
            const SourceCell &c = cell(row.firstCell + i);
            const int height = std::clamp(c.rowSpan, 1, table.rows() - r);
            const int width = std::clamp(c.columnSpan, 1, table.columns() - c.column);
            if (height > 1 || width > 1)
                table.mergeCells(r, c.column, height, width);
        }
    }

    const SourceDocument &m_source;
    QTextCursor m_cursor;
    DisplayText m_display;
    bool m_isFresh = true; ///< the block at the cursor is empty and may be used
};

} // namespace

bool isStructured(const SourceDocument &source)
{
    const bool isText = source.format == u"text" || source.format == u"markdown";
    return !isText && source.pages.empty() && !source.lines.empty();
}

DisplayText fillStructured(QTextDocument &document, const SourceDocument &source)
{
    return Filler(document, source).fill();
}

} // namespace gouji
