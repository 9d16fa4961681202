#include "ui/source/structuredtext.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace gouji {

namespace {

/// Cells and paragraphs of one piece: a usual report is one, fifty pages are five. Longer tables are drawn as
/// several.
constexpr int mostAtOnce = 500;
/// Of tables; such a document is no report, and the rest of it is shown as lines.
constexpr int mostCells = 20000;
constexpr int mostColumns = 60;

} // namespace

class StructuredFilling::Filler
{
public:
    Filler(QTextDocument &document, std::shared_ptr<const SourceDocument> source)
        : m_held(std::move(source))
        , m_source(*m_held)
        , m_cursor(&document)
    {
    }

    bool addSome()
    {
        const auto lines = static_cast<int>(m_source.lines.size());
        m_added = 0;
        // One change, so that the view takes note of it once.
        m_cursor.beginEditBlock();
        while (m_line < lines && m_added < mostAtOnce) {
            const int end = tableEnd(m_line);
            // A table is not begun that the piece has no more room for.
            if (end > m_line && m_added > 0 && m_added + cellsOf(m_line, end) > mostAtOnce)
                break;
            if (end == m_line || !addTable(m_line, end))
                addParagraph(m_source.lines[static_cast<std::size_t>(m_line++)]);
        }
        m_cursor.endEditBlock();
        return m_line < lines;
    }
    [[nodiscard]] const DisplayText &display() const { return m_display; }

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

    int cellsOf(int first, int end) const
    {
        int cells = 0;
        for (int line = first; line < end; ++line)
            cells += m_source.lines[static_cast<std::size_t>(line)].cellCount;
        return cells;
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
        ++m_added;
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

    /// Adds the rows from `first`, or as many of them as one piece may have.
    bool addTable(int first, int end)
    {
        const int columns = columnsOf(first, end);
        if (columns < 1 || columns > mostColumns || m_cells > mostCells)
            return false;
        const int rows = std::min(end - first, mostAtOnce / columns);
        m_added += rows * columns;
        m_cells += rows * columns;
        m_line = first + rows;
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

    std::shared_ptr<const SourceDocument> m_held;
    const SourceDocument &m_source;
    QTextCursor m_cursor;
    int m_line = 0;  ///< the next one
    int m_added = 0; ///< cells and paragraphs of this piece
    int m_cells = 0; ///< of all tables
    DisplayText m_display;
    bool m_isFresh = true; ///< the block at the cursor is empty and may be used
};

bool isStructured(const SourceDocument &source)
{
    const bool isText = source.format == u"text" || source.format == u"markdown";
    return !isText && source.pages.empty() && !source.lines.empty();
}

StructuredFilling::StructuredFilling(QTextDocument &document, std::shared_ptr<const SourceDocument> source)
    : m_filler(std::make_unique<Filler>(document, std::move(source)))
{
}

StructuredFilling::~StructuredFilling() = default;

bool StructuredFilling::addSome()
{
    return m_filler->addSome();
}

const DisplayText &StructuredFilling::display() const
{
    return m_filler->display();
}

} // namespace gouji
