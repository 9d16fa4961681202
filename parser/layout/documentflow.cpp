#include "parser/layout/documentflow.h"

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

// Points between the column bounds of one table on two pages.
constexpr double sameBound = 3;
// A table's head has no more rows.
constexpr qsizetype mostHeadRows = 6;

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || c == u'.' || c == u',' || c == u'-' || c == u'+' || c == u'%';
    });
}

bool isNumeral(QChar c)
{
    static const QString numerals = QStringLiteral("一二三四五六七八九十");
    return c.isDigit() || numerals.contains(c);
}

/// "1.", "（一）", "三、": what begins with it begins anew.
bool isEnumerated(const QString &text)
{
    qsizetype i = 0;
    const auto at = [&text](qsizetype k) { return k < text.size() ? text[k] : QChar(); };
    if (at(i) == u'(' || at(i) == QChar(0xFF08))
        ++i;
    const qsizetype begin = i;
    while (i < text.size() && isNumeral(at(i)))
        ++i;
    if (i == begin || i - begin > 3)
        return false;
    const QChar c = at(i);
    return c == u'.' || c == QChar(0xFF0E) || c == QChar(0x3001) || c == u')' || c == QChar(0xFF09);
}

template <typename Cells>
QString textOf(const Cells &cells)
{
    QString text;
    for (const auto &cell : cells)
        text += cell.text.text() + u'\t';
    return text;
}

} // namespace

DocumentFlow::DocumentFlow(const QString &format)
    : m_builder(format)
{
}

void DocumentFlow::addPage(const PageContent &page, QSizeF shown, const TextBody &body)
{
    m_builder.addPage(shown);
    ++m_page;
    m_body = body;
    for (const TextLine &aside : page.asides) {
        PlacedText text;
        text.addLine(aside, m_page, true);
        m_asides.push_back(std::move(text));
    }
    auto table = page.tables.begin();
    for (const TextLine &line : page.lines) {
        for (; table != page.tables.end() && table->top < line.box.top(); ++table)
            addTable(*table);
        addLine(line);
    }
    for (; table != page.tables.end(); ++table)
        addTable(*table);
}

void DocumentFlow::addLine(const TextLine &line)
{
    endRow();
    bool isContinuation = false;
    if (m_lastLine)
        isContinuation = m_lastPage == m_page ? continuesParagraph(*m_lastLine, line, m_body)
                                              : continuesOverPage(*m_lastLine, m_lastBody, line, m_body);
    if (!isContinuation)
        endParagraph();
    m_paragraph.addLine(line, m_page, true);
    m_lastLine = line;
    m_lastBody = m_body;
    m_lastPage = m_page;
}

void DocumentFlow::endParagraph()
{
    if (m_paragraph.isEmpty()) {
        writeAsides();
        return;
    }
    m_builder.beginParagraph();
    m_paragraph.writeTo(m_builder);
    m_paragraph = {};
    m_lastLine.reset();
    writeAsides();
}

void DocumentFlow::writeAsides()
{
    for (const PlacedText &aside : m_asides) {
        m_builder.beginAside();
        aside.writeTo(m_builder);
    }
    m_asides.clear();
}

DocumentFlow::Row DocumentFlow::rowOf(const TableRow &row, bool isRuled) const
{
    Row result{isRuled, {}, m_page};
    for (const TableCell &cell : row.cells) {
        result.cells.push_back({cell.column, cell.columnSpan, cell.rowSpan, cell.box.left(), cell.box.right(),
                                textOfCell(cell.lines, cell.box, m_page),
                                !cell.lines.empty() && fillsCell(cell.lines.back(), cell.box)});
    }
    return result;
}

void DocumentFlow::addTable(const Table &table)
{
    endParagraph();
    std::vector<Row> rows;
    rows.reserve(table.rows.size());
    for (const TableRow &row : table.rows)
        rows.push_back(rowOf(row, !table.xs.empty()));
    const bool isContinuing = m_row && m_row->page + 1 == m_page;
    const std::size_t repeated = isContinuing ? repeatedRows(rows) : 0;
    for (std::size_t i = 0; i < repeated; ++i)
        setAside(rows[i]);
    if (!isContinuing)
        m_head.clear();
    for (std::size_t i = repeated; i < rows.size(); ++i) {
        if (m_head.size() < mostHeadRows && repeated == 0)
            m_head << textOf(rows[i].cells);
        if (isContinuing && i == repeated && isContinued(*m_row, rows[i])) {
            join(*m_row, rows[i]);
            continue;
        }
        if (isContinuing && i == repeated)
            doubtHalves(*m_row, rows[i]);
        addRow(std::move(rows[i]));
    }
}

/// A first row of a few numbers without any words may be the other halves of the last row's.
void DocumentFlow::doubtHalves(Row &above, Row &row)
{
    const auto isFilled = [](const Cell &cell) { return !cell.text.isEmpty(); };
    const auto isHalf = [&](const Cell &cell) { return !isFilled(cell) || isNumber(cell.text.text()); };
    if (!std::all_of(row.cells.begin(), row.cells.end(), isHalf) ||
        std::count_if(row.cells.begin(), row.cells.end(), isFilled) >
            std::count_if(above.cells.begin(), above.cells.end(), isFilled))
        return;
    for (Row *half : {&above, &row}) {
        for (Cell &cell : half->cells)
            cell.isCut = isFilled(cell);
    }
}

std::size_t DocumentFlow::repeatedRows(const std::vector<Row> &rows) const
{
    std::size_t count = 0;
    while (count + 1 < rows.size() && static_cast<qsizetype>(count) < m_head.size() &&
           m_head[static_cast<qsizetype>(count)] == textOf(rows[count].cells))
        ++count;
    // Rows that hold only numbers may be alike by chance.
    const auto hasWords = [&](std::size_t i) {
        const QString &text = m_head[static_cast<qsizetype>(i)];
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    };
    return count > 0 && hasWords(0) ? count : 0;
}

void DocumentFlow::setAside(const Row &row)
{
    for (const Cell &cell : row.cells) {
        if (!cell.text.isEmpty())
            m_asides.push_back(cell.text);
    }
}

void DocumentFlow::addRow(Row row)
{
    endRow();
    m_row = std::move(row);
}

void DocumentFlow::endRow()
{
    if (!m_row)
        return;
    m_builder.beginRow();
    for (const Cell &cell : m_row->cells) {
        m_builder.beginCell(cell.column, cell.columnSpan, cell.rowSpan);
        m_builder.setCellConfidence(cell.text.confidence());
        if (cell.isCut && isNumber(cell.text.text()))
            m_builder.addDiagnostic(QStringLiteral("row-split-by-page"), {QString::number(m_row->page)});
        cell.text.writeTo(m_builder);
    }
    m_row.reset();
    writeAsides();
}

DocumentFlow::Cell *DocumentFlow::matchOf(Row &above, const Cell &cell)
{
    const auto match = std::find_if(above.cells.begin(), above.cells.end(), [&](const Cell &c) {
        return std::abs(c.left - cell.left) <= sameBound && std::abs(c.right - cell.right) <= sameBound;
    });
    return match == above.cells.end() ? nullptr : &*match;
}

bool DocumentFlow::isOfNumbers(const Row &row)
{
    return !row.cells.empty() && std::all_of(row.cells.begin(), row.cells.end(),
                                             [](const Cell &cell) { return isNumber(cell.text.text()); });
}

/// No digit more had room in any cell.
bool DocumentFlow::isFullOfNumbers(const Row &row)
{
    return isOfNumbers(row) &&
           std::all_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.isFull; });
}

/// A row goes on over a page's end when the part behind it lacks what every row has: its label, or most of
/// its values.
bool DocumentFlow::isContinued(Row &above, const Row &row)
{
    if (!above.isRuled || !row.isRuled)
        return false;
    int both = 0;
    int onlyAbove = 0;
    int onlyBelow = 0;
    bool beginsAnew = false;
    for (const Cell &cell : row.cells) {
        const QString text = cell.text.text();
        // The label of a group goes on beside its rows.
        beginsAnew = beginsAnew || (cell.rowSpan == 1 && isEnumerated(text));
        const Cell *const match = matchOf(above, cell);
        if (!match) {
            if (!cell.text.isEmpty() && cell.rowSpan == 1)
                return false;
            continue;
        }
        both += !cell.text.isEmpty() && !match->text.isEmpty() ? 1 : 0;
        onlyAbove += cell.text.isEmpty() && !match->text.isEmpty() ? 1 : 0;
        onlyBelow += !cell.text.isEmpty() && match->text.isEmpty() ? 1 : 0;
    }
    if (beginsAnew || both + onlyBelow == 0)
        return false;
    return onlyAbove > 0 || onlyBelow > 0 || (isOfNumbers(row) && isFullOfNumbers(above));
}

void DocumentFlow::join(Row &above, const Row &row)
{
    for (const Cell &cell : row.cells) {
        Cell *const match = matchOf(above, cell);
        if (match) {
            match->isCut = !match->text.isEmpty() && !cell.text.isEmpty();
            match->text.addText(cell.text, match->isFull);
        }
    }
    // It may go on over this page, too.
    above.page = row.page;
}

SourceDocument DocumentFlow::take()
{
    endParagraph();
    endRow();
    return m_builder.take();
}

} // namespace gouji
