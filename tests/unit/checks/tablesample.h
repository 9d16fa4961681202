#pragma once

#include "model/checks/check.h"
#include "tests/unit/recognition/reportprinter.h"

namespace gouji::testing {

/// A form filled with balanced values, for tests of the table checks.
class TableSample
{
public:
    static const FormCatalogue &catalogue()
    {
        static const FormCatalogue forms = std::move(FormCatalogue::load(QStringLiteral(":/forms")).value());
        return forms;
    }

    TableSample(const QString &formId, unsigned seed, int size = 20)
        : m_form(*catalogue().form(formId))
    {
        Random random(seed);
        qsizetype place = 10;
        for (const qint64 value : balancedValues(m_form, random, size)) {
            CellValue cell;
            cell.confidence = 1;
            cell.where.span = {place, place + 1};
            place += 2;
            m_cells.push_back(cell);
            set(static_cast<int>(m_cells.size()) - 1, value);
        }
        for (int p = 0; p < static_cast<int>(m_form.printedRows().size()); ++p) {
            const PrintedRow &row = m_form.printedRows()[static_cast<std::size_t>(p)];
            m_report.rows.push_back({p, at(row.firstCell).where.span, row.cellCount, row.cellCount, 1});
        }
        m_report.formId = formId;
        m_report.metadata.year = Traced<int>{m_form.firstYear(), {{0, 4}, 0, {}}};
    }

    [[nodiscard]] const FormDefinition &form() const { return m_form; }
    [[nodiscard]] int index(const char *key) const { return m_form.cellIndex(QLatin1String(key)); }
    [[nodiscard]] CellValue &at(int cell) { return m_cells[static_cast<std::size_t>(cell)]; }
    [[nodiscard]] CellValue &at(const char *key) { return at(index(key)); }
    [[nodiscard]] qint64 value(int cell) { return at(cell).number.units(); }

    void set(int cell, qint64 value)
    {
        at(cell).state = CellState::Number;
        at(cell).number = Decimal(value);
        at(cell).raw = QString::number(value);
    }
    void set(const char *key, qint64 value) { set(index(key), value); }
    void setBlank(int cell) { clear(cell, CellState::Blank); }
    void setText(int cell, const QString &words)
    {
        clear(cell, CellState::Text);
        at(cell).raw = words;
    }
    void setMissing(int cell)
    {
        clear(cell, CellState::Missing);
        at(cell).where = {};
    }
    void setRowMissing(int printedRow)
    {
        const PrintedRow &row = m_form.printedRows()[static_cast<std::size_t>(printedRow)];
        for (int c = row.firstCell; c < row.firstCell + row.cellCount; ++c)
            setMissing(c);
    }

    [[nodiscard]] CheckInput input() const { return {m_document, m_report, &m_form, catalogue(), m_cells}; }

    template <typename CheckFunction>
    [[nodiscard]] std::vector<Finding> run(CheckFunction check) const
    {
        std::vector<Finding> findings;
        check(input(), findings);
        return findings;
    }

    const FormDefinition &m_form;
    SourceDocument m_document;
    Report m_report;
    std::vector<CellValue> m_cells;

private:
    void clear(int cell, CellState state)
    {
        at(cell).state = state;
        at(cell).number = {};
        at(cell).raw.clear();
    }
};

} // namespace gouji::testing
