#include "ui/tables/pasteplan.h"

#include "model/core/errortext.h"
#include "ui/inspector/words.h"

#include <QCoreApplication>

namespace gouji {

namespace {

QString words(const char *text, int n = -1)
{
    return QCoreApplication::translate("PastePlan", text, nullptr, n);
}

/// Heads and labels that were copied along with the values fall on themselves.
bool saysTheSameLabel(const QString &pasted, const QString &printed)
{
    return QString(pasted).remove(u' ').remove(u'\n') == QString(printed).remove(u' ');
}

class Planner
{
public:
    Planner(Desk &desk, const FormTableModel &table)
        : m_desk(desk)
        , m_table(table)
    {
    }

    void lay(int row, int column, const QString &text)
    {
        const FormGrid &grid = m_table.grid();
        const bool isInside = row < grid.rowCount() && column < grid.columnCount();
        if (!isInside || grid.at(row, column).cell < 0 || !grid.isOrigin(row, column)) {
            layBeside(isInside ? grid.at(row, column).text : QString(), isInside, text);
            return;
        }
        layOn(grid.at(row, column).cell, text);
    }

    [[nodiscard]] PastePlan take() { return std::move(m_plan); }

private:
    void layBeside(const QString &printed, bool isInside, const QString &text)
    {
        if (text.isEmpty() || (isInside && saysTheSameLabel(text, printed)))
            return;
        PasteLine line;
        line.where = isInside
                         ? (printed.isEmpty() ? words(QT_TRANSLATE_NOOP("PastePlan", "no cell")) : printed)
                         : words(QT_TRANSLATE_NOOP("PastePlan", "outside of the table"));
        line.after = text;
        line.refusal = words(QT_TRANSLATE_NOOP("PastePlan", "The form has no cell there."));
        m_plan.lines.push_back(std::move(line));
        ++m_plan.refused;
    }

    void layOn(int cell, const QString &text)
    {
        const ReportFacts &facts = m_desk.facts();
        const CellValue &present = (*facts.reviewed)[static_cast<std::size_t>(cell)];
        PasteLine line{
            cell, facts.form->describeCell(cell, m_desk.isEnglish()), valueWords(present), text, text, {}};
        const Result<CellValue> value = m_desk.readTyped(cell, text);
        if (!value) {
            line.refusal = errorText(value.error());
            ++m_plan.refused;
        } else if (isTheSame(value.value(), present)) {
            ++m_plan.unchanged;
            return;
        } else {
            line.after = valueWords(value.value());
            ++m_plan.changes;
        }
        m_plan.lines.push_back(std::move(line));
    }

    static bool isTheSame(const CellValue &a, const CellValue &b)
    {
        // Nothing pasted on a cell that is missing leaves it missing.
        const auto isEmpty = [](const CellValue &value) {
            return value.state == CellState::Blank || value.state == CellState::Missing;
        };
        if (isEmpty(a) || isEmpty(b))
            return isEmpty(a) && isEmpty(b);
        if (a.state != b.state)
            return false;
        return a.state == CellState::Number ? a.number == b.number && a.unit == b.unit : a.raw == b.raw;
    }

    Desk &m_desk;
    const FormTableModel &m_table;
    PastePlan m_plan;
};

} // namespace

std::vector<TypedCell> PastePlan::typed(const FormDefinition &form) const
{
    std::vector<TypedCell> cells;
    for (const PasteLine &line : lines)
        if (line.refusal.isEmpty())
            cells.push_back({form.cells()[static_cast<std::size_t>(line.cell)].key, line.typed});
    return cells;
}

PastePlan planPaste(Desk &desk, const FormTableModel &table, QPoint at, const std::vector<QStringList> &rows)
{
    // What lies far outside would only make a long list of refusals.
    constexpr int slack = 3;
    const int mostRows = table.rowCount() - at.y() + slack;
    const int mostColumns = table.columnCount() - at.x() + slack;
    Planner planner(desk, table);
    for (int r = 0; r < std::min(static_cast<int>(rows.size()), mostRows); ++r) {
        const QStringList &row = rows[static_cast<std::size_t>(r)];
        for (int c = 0; c < std::min(static_cast<int>(row.size()), mostColumns); ++c)
            planner.lay(at.y() + r, at.x() + c, row.at(c).trimmed());
    }
    return planner.take();
}

} // namespace gouji
