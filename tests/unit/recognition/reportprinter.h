#pragma once

#include "model/core/report.h"
#include "model/forms/formcatalogue.h"

#include <QString>

#include <algorithm>
#include <functional>
#include <random>
#include <set>
#include <vector>

namespace gouji::testing {

/// How the lines of a table look.
enum class Style
{
    Tabs,         ///< cells parted by tabs
    Pipes,        ///< Markdown table rows
    BarePipes,    ///< "a | b | c" without pipes at the ends
    LoneTab,      ///< one cell per line behind a tab, an empty line between rows
    LoneTabTight, ///< one cell per line behind a tab, nothing between rows
    ValueLines,   ///< one cell per line, no tab, an empty line between rows
    ValueTight,   ///< one cell per line, nothing else
    Spaces        ///< label and values parted by runs of spaces
};

/// Where the label cells of table 三 stand.
enum class Labels
{
    Grid,     ///< three label columns; what merged cells cover is blank
    GridLost, ///< as Grid, but covered leading cells are lost and come back as surplus at the end
    Flat,     ///< one label cell
    Repeated, ///< the group's label in every row
    SameCell  ///< group and row label in one cell in the group's first row
};

struct Layout
{
    Style style = Style::Tabs;
    Labels labels = Labels::Grid;
    bool hasHeads = true;
    bool hasNumbers = true; ///< "1.", "（一）" before labels
    bool hasSpacesInLabels = false;
    bool hasBrokenLabels = false; ///< long labels run over two lines (one cell per line only)
    bool stripsTrailing = false;  ///< trailing tabs are cut off
    bool addsTrailing = false;    ///< one more tab at the end of each row
    bool isPadded = false;        ///< rows of table 二 padded with blanks to the widest row
    bool hasWideDigits = false;
    bool hasThousands = false;
    bool hasCarriageReturns = false;
    bool isMarkdown = false;     ///< # before headings
    bool tears = false;          ///< table 三 torn by a page break
    bool repeatsHead = false;    ///< and its head printed again behind it
    bool hasPageNumbers = false; ///< a page number where it is torn
    bool hasSectionHeadings = true;
    int droppedColumn = -1;    ///< column of table 三 that is not printed
    bool addsColumn = false;   ///< a column of remarks, blank, at the end of table 三
    std::set<int> droppedRows; ///< printed rows left out
    bool hasVariants = false;  ///< labels in any spelling that the form knows
    bool hasRunningNumbers =
        false;             ///< a column of running numbers before the labels of table 三 (one line per row)
    double blankShare = 0; ///< share of table 三's cells left blank
    bool onlyTotals = false; ///< all columns of table 三 but the last are blank
};

struct PrintedReport
{
    QString text;
    std::vector<CellValue> expected; ///< state, raw, number, span
};

class Random
{
public:
    explicit Random(unsigned seed)
        : m_engine(seed)
    {
    }
    int below(int bound) { return static_cast<int>(m_engine() % static_cast<unsigned>(bound)); }
    bool chance(double share) { return below(10000) < static_cast<int>(share * 10000); }

private:
    std::mt19937 m_engine;
};

/// Values for all cells of a form for which every identity holds. `size` bounds the single counts.
inline std::vector<qint64> balancedValues(const FormDefinition &form, Random &random, int size = 20)
{
    std::vector<qint64> values(form.cells().size());
    for (qint64 &value : values)
        value = random.chance(0.4) ? 0 : random.below(size);
    const auto solve = [&](const QString &rule) {
        for (const Identity &identity : form.identities()) {
            if (identity.rule != rule)
                continue;
            qint64 sum = 0;
            for (const int operand : identity.right)
                sum += values[static_cast<std::size_t>(operand)];
            for (std::size_t i = 1; i < identity.left.size(); ++i)
                sum -= values[static_cast<std::size_t>(identity.left[i])];
            values[static_cast<std::size_t>(identity.left.front())] = sum;
        }
    };
    // What came over from last year is no more than what went out.
    for (const Identity &identity : form.identities()) {
        if (identity.rule == QStringLiteral("BAL"))
            values[static_cast<std::size_t>(identity.left.back())] = 0;
    }
    solve(QStringLiteral("COL"));
    for (const Identity &identity : form.identities()) {
        if (identity.rule != QStringLiteral("BAL"))
            continue;
        const qint64 out = values[static_cast<std::size_t>(identity.right.front())];
        if (out > 0)
            values[static_cast<std::size_t>(identity.left.back())] = random.below(static_cast<int>(out) + 1);
    }
    solve(QStringLiteral("BAL"));
    solve(QStringLiteral("ROW"));
    solve(QStringLiteral("T4"));
    return values;
}

/// Prints a form's tables, filled with values, as a report's text in a layout; knows where every value
/// stands.
class ReportPrinter
{
public:
    ReportPrinter(const FormDefinition &form, const Layout &layout, std::vector<qint64> values,
                  Random &random)
        : m_form(form)
        , m_layout(layout)
        , m_values(std::move(values))
        , m_random(random)
    {
        m_out.expected.resize(form.cells().size());
    }

    PrintedReport print(int year = 2022)
    {
        line(QStringLiteral("青岩镇人民政府%1年政府信息公开工作年度报告").arg(year));
        endLine();
        line(QStringLiteral("本报告所列数据的统计期限为%1年1月1日至%1年12月31日。").arg(year));
        heading(0);
        line(QStringLiteral(
            "今年以来，我镇认真做好政府信息公开工作，全年在网站上发布信息 128 条，办好群众来信 3 件。"));
        for (int t = 0; t < static_cast<int>(m_form.tables().size()); ++t) {
            heading(m_form.tables()[at(t)].section);
            printTable(t);
        }
        heading(4);
        line(QStringLiteral("公开的内容还不够丰富，下一年将加强学习，多听群众的意见。"));
        heading(5);
        line(QStringLiteral("没有需要报告的其他事项。"));
        return std::move(m_out);
    }

private:
    struct Cell
    {
        QString text;
        int cell = -1;
    };
    using Line = std::vector<Cell>;

    static std::size_t at(int i) { return static_cast<std::size_t>(i); }

    void endLine()
    {
        m_out.text += m_layout.hasCarriageReturns ? QStringLiteral("\r\n") : QStringLiteral("\n");
    }
    void line(const QString &text)
    {
        m_out.text += text;
        endLine();
    }
    void heading(int section)
    {
        endLine();
        if (m_layout.hasSectionHeadings) {
            const FormSection &s = m_form.sections()[at(section)];
            line((m_layout.isMarkdown ? QStringLiteral("## ") : QString()) + s.numeral +
                 QStringLiteral("、") + s.label);
        } else {
            line(QStringLiteral("以下是有关的情况，请看表格，并请各位提出意见。"));
        }
        endLine();
    }

    // ---- words ----

    QString label(const QString &words)
    {
        if (!m_layout.hasSpacesInLabels)
            return words;
        QString spaced;
        for (qsizetype i = 0; i < words.size(); ++i) {
            spaced += words[i];
            if (i + 1 < words.size() && m_random.chance(0.25))
                spaced += QLatin1Char(' ');
        }
        return spaced;
    }

    QString withoutNumber(const QString &group) const
    {
        if (m_layout.hasNumbers)
            return group;
        if (group.startsWith(QStringLiteral("三、")))
            return group.mid(2);
        if (group.startsWith(QStringLiteral("（")) && group.indexOf(QStringLiteral("）")) == 2)
            return group.mid(3);
        return group;
    }

    QString rowLabel(const FormRow &row)
    {
        return label((m_layout.hasNumbers ? row.number : QString()) + spelling(row.label, row.variants));
    }

    QString spelling(const QString &words, const QStringList &variants)
    {
        if (!m_layout.hasVariants || variants.isEmpty())
            return words;
        const int choice = m_random.below(static_cast<int>(variants.size()) + 1);
        return choice == 0 ? words : variants[choice - 1];
    }

    Cell value(int cell)
    {
        const FormCell &c = m_form.cells()[at(cell)];
        CellValue &expected = m_out.expected[at(cell)];
        const bool isRequests = m_form.tableOf(c).id == QStringLiteral("requests");
        const bool isLast = m_form.columnOf(c).id == QStringLiteral("total");
        const bool isBlank =
            isRequests && ((m_layout.onlyTotals && !isLast) ||
                           (m_layout.blankShare > 0 && m_random.chance(m_layout.blankShare)));
        if (isBlank) {
            expected.state = CellState::Blank;
            return {QString(), cell};
        }
        expected.state = CellState::Number;
        expected.number = Decimal(m_values[at(cell)]);
        expected.raw = number(m_values[at(cell)]);
        return {expected.raw, cell};
    }

    QString number(qint64 value) const
    {
        QString digits = QString::number(value);
        if (m_layout.hasThousands) {
            for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
                digits.insert(i, QLatin1Char(','));
        }
        if (m_layout.hasWideDigits) {
            for (QChar &c : digits) {
                if (c.isDigit())
                    c = QChar(c.unicode() + 0xFEE0);
            }
        }
        return digits;
    }

    // ---- tables ----

    void printTable(int t)
    {
        std::vector<Line> head;
        std::vector<Line> lines;
        const FormTable &table = m_form.tables()[at(t)];
        for (int b = 0; b < static_cast<int>(table.blocks.size()); ++b) {
            const FormBlock &block = table.blocks[at(b)];
            std::vector<Line> blockHead = headLines(table, block);
            if (table.id == QStringLiteral("requests"))
                head = blockHead;
            if (m_layout.hasHeads)
                lines.insert(lines.end(), blockHead.begin(), blockHead.end());
            for (int p = 0; p < static_cast<int>(m_form.printedRows().size()); ++p) {
                const PrintedRow &row = m_form.printedRows()[at(p)];
                if (row.table == t && row.block == b && !m_layout.droppedRows.contains(p))
                    lines.push_back(rowLine(table, block, row));
            }
        }
        const int tear = m_layout.tears && head.size() && lines.size() > head.size() + 3
                             ? static_cast<int>(head.size()) + 1 +
                                   m_random.below(static_cast<int>(lines.size() - head.size()) - 2)
                             : -1;
        m_isTableStart = true;
        for (int i = 0; i < static_cast<int>(lines.size()); ++i) {
            if (i == tear)
                pageBreak(head);
            printLine(lines[at(i)]);
        }
        endLine();
    }

    void pageBreak(const std::vector<Line> &head)
    {
        endLine();
        if (m_layout.hasPageNumbers) {
            line(QStringLiteral("- %1 -").arg(2 + m_random.below(7)));
            endLine();
        }
        m_isTableStart = true;
        if (m_layout.repeatsHead) {
            for (const Line &l : head)
                printLine(l);
        }
    }

    bool isGrid() const { return m_layout.labels == Labels::Grid || m_layout.labels == Labels::GridLost; }

    int labelColumns(const FormTable &table) const
    {
        return table.id == QStringLiteral("requests") && isGrid() ? 3 : 1;
    }

    int widest(const FormTable &table) const
    {
        std::size_t most = 0;
        for (const FormBlock &block : table.blocks)
            most = std::max(most, block.columns.size());
        return static_cast<int>(most);
    }

    std::vector<Line> headLines(const FormTable &table, const FormBlock &block)
    {
        std::vector<Line> lines;
        if (!block.label.isEmpty())
            lines.push_back({{label(block.label), -1}});
        if (block.isSideBySide) {
            Line groups;
            Line columns;
            for (const FormRow &row : block.rows) {
                groups.push_back({label(row.label), -1});
                for (std::size_t c = 0; c < block.columns.size(); ++c) {
                    if (c > 0)
                        groups.push_back({});
                    columns.push_back({label(block.columns[c].label), -1});
                }
            }
            lines.push_back(groups);
            lines.push_back(columns);
            return lines;
        }
        Line columns{{label(block.rowHead), -1}};
        for (int i = 1; i < labelColumns(table); ++i)
            columns.push_back({});
        for (int c = 0; c < static_cast<int>(block.columns.size()); ++c) {
            if (table.id == QStringLiteral("requests") && c == m_layout.droppedColumn)
                continue;
            columns.push_back(
                {label(spelling(block.columns[at(c)].label, block.columns[at(c)].variants)), -1});
        }
        if (table.id == QStringLiteral("requests") && m_layout.addsColumn)
            columns.push_back({QStringLiteral("备注"), -1});
        pad(columns, table);
        lines.push_back(columns);
        return lines;
    }

    void pad(Line &cells, const FormTable &table) const
    {
        if (!m_layout.isPadded || table.id != QStringLiteral("disclosure"))
            return;
        while (static_cast<int>(cells.size()) < widest(table) + 1)
            cells.push_back({});
    }

    Line rowLine(const FormTable &table, const FormBlock &block, const PrintedRow &row)
    {
        Line cells;
        if (row.row >= 0)
            cells = labelCells(table, block, row.row);
        if (m_layout.hasRunningNumbers && table.id == QStringLiteral("requests"))
            cells.insert(cells.begin(), {QString::number(row.row + 1), -1});
        for (int c = row.firstCell; c < row.firstCell + row.cellCount; ++c) {
            if (table.id == QStringLiteral("requests") && c - row.firstCell == m_layout.droppedColumn)
                continue;
            cells.push_back(value(c));
        }
        if (table.id == QStringLiteral("requests") && m_layout.addsColumn)
            cells.push_back({});
        for (int i = 0; i < m_surplus; ++i)
            cells.push_back({});
        m_surplus = 0;
        pad(cells, table);
        return cells;
    }

    Line labelCells(const FormTable &table, const FormBlock &block, int r)
    {
        const FormRow &row = block.rows[at(r)];
        if (table.id != QStringLiteral("requests") || m_layout.labels == Labels::Flat)
            return {{rowLabel(row), -1}};
        const QStringList before = r > 0 ? block.rows[at(r - 1)].under : QStringList();
        if (m_layout.labels == Labels::SameCell) {
            const bool isNew = !row.under.isEmpty() && row.under.back() != before.value(row.under.size() - 1);
            return {{isNew ? label(withoutNumber(row.under.back())) + QLatin1Char(' ') + rowLabel(row)
                           : rowLabel(row),
                     -1}};
        }
        Line cells;
        for (int g = 0; g < row.under.size(); ++g) {
            const bool isShown = m_layout.labels == Labels::Repeated || before.value(g) != row.under[g];
            cells.push_back({isShown ? label(withoutNumber(row.under[g])) : QString(), -1});
        }
        cells.push_back({rowLabel(row), -1});
        if (m_layout.labels == Labels::Repeated)
            return cells;
        while (cells.size() < 3)
            cells.push_back({});
        if (m_layout.labels == Labels::GridLost && m_random.chance(0.3)) {
            // The cells that a merged one covers are lost in front and come back at the end.
            while (cells.front().text.isEmpty()) {
                cells.erase(cells.begin());
                ++m_surplus;
            }
        }
        return cells;
    }

    // ---- lines ----

    void printLine(Line cells)
    {
        switch (m_layout.style) {
        case Style::Tabs:
        case Style::Pipes:
        case Style::BarePipes:
        case Style::Spaces:
            printRow(cells);
            break;
        default:
            printLone(cells);
        }
    }

    void put(const Cell &cell)
    {
        if (cell.cell >= 0)
            m_out.expected[at(cell.cell)].where.span = {m_out.text.size(),
                                                        m_out.text.size() + cell.text.size()};
        m_out.text += cell.text;
    }

    void printRow(const Line &cells)
    {
        const bool isPipes = m_layout.style == Style::Pipes;
        const QString gap = m_layout.style == Style::Tabs     ? QStringLiteral("\t")
                            : m_layout.style == Style::Spaces ? QStringLiteral("   ")
                                                              : QStringLiteral(" | ");
        std::size_t count = cells.size();
        if (m_layout.stripsTrailing || m_layout.style == Style::Spaces) {
            while (count > 1 && cells[count - 1].text.isEmpty() && cells[count - 1].cell < 0)
                --count;
        }
        if (isPipes)
            m_out.text += QStringLiteral("| ");
        for (std::size_t i = 0; i < count; ++i) {
            const bool isSkipped = m_layout.style == Style::Spaces && cells[i].text.isEmpty();
            if (i > 0 && !isSkipped)
                m_out.text += gap;
            put(cells[i]);
        }
        if (m_layout.addsTrailing && !isPipes)
            m_out.text += gap;
        if (isPipes)
            m_out.text += QStringLiteral(" |");
        endLine();
        if (isPipes && m_isTableStart) {
            m_out.text += QStringLiteral("|");
            for (std::size_t i = 0; i < count; ++i)
                m_out.text += QStringLiteral(" --- |");
            endLine();
        }
        m_isTableStart = false;
    }

    void printLone(const Line &cells)
    {
        const bool hasTab = m_layout.style == Style::LoneTab || m_layout.style == Style::LoneTabTight;
        for (const Cell &cell : cells) {
            if (cell.cell < 0 && cell.text.isEmpty())
                continue; // merged cells are one cell here
            if (hasTab)
                m_out.text += QLatin1Char('\t');
            const bool breaks = m_layout.hasBrokenLabels && cell.cell < 0 && cell.text.size() > 5;
            if (breaks) {
                const qsizetype cut = 2 + m_random.below(static_cast<int>(cell.text.size()) - 3);
                line(cell.text.left(cut));
                if (hasTab && m_random.chance(0.5))
                    m_out.text += QLatin1Char('\t');
                m_out.text += cell.text.mid(cut);
            } else {
                put(cell);
            }
            endLine();
        }
        if (m_layout.style == Style::LoneTab || m_layout.style == Style::ValueLines)
            endLine();
    }

    const FormDefinition &m_form;
    const Layout m_layout;
    std::vector<qint64> m_values;
    Random &m_random;
    PrintedReport m_out;
    bool m_isTableStart = false;
    int m_surplus = 0;
};

} // namespace gouji::testing
