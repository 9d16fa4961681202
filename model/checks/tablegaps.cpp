// Rule: the statutory form (its notice, FormDefinition::basis()) prescribes every row, column and cell; no
// national sentence says what an empty cell means, so it is a question to the agency, never 0.

#include "model/checks/checklist.h"

#include <algorithm>
#include <map>
#include <utility>

namespace gouji {

namespace {

using BlockKey = std::pair<int, int>; // table, block

Finding makeFinding(const char *check, const char *code, Severity severity = Severity::Warning)
{
    Finding finding;
    finding.check = QLatin1String(check);
    finding.code = QLatin1String(code);
    finding.severity = severity;
    return finding;
}

void addCell(Finding &finding, int cell, const CheckInput &input)
{
    finding.where.push_back({cell, input.cells[static_cast<std::size_t>(cell)].where});
}

const CellValue &valueAt(const CheckInput &input, int cell)
{
    return input.cells[static_cast<std::size_t>(cell)];
}

bool isRowMissing(const CheckInput &input, const PrintedRow &row)
{
    for (int c = row.firstCell; c < row.firstCell + row.cellCount; ++c) {
        if (valueAt(input, c).state != CellState::Missing)
            return false;
    }
    return true;
}

/// Rows that are printed with values of which none could be placed: column-mismatch speaks of them.
std::vector<bool> unplacedRows(const CheckInput &input)
{
    std::vector<bool> rows(input.form->printedRows().size(), false);
    for (const RowReading &row : input.report.rows) {
        if (row.valuesFound > 0 && row.valuesFound != row.valuesExpected)
            rows[static_cast<std::size_t>(row.printedRow)] = true;
    }
    return rows;
}

/// Columns of a block that no row of it has, though rows of it were found.
void findMissingColumns(const CheckInput &input, std::vector<Finding> &findings)
{
    struct Count
    {
        int rows = 0;
        std::map<int, std::vector<int>> missing; ///< column → its cells
    };
    std::map<BlockKey, Count> blocks;
    for (const PrintedRow &row : input.form->printedRows()) {
        if (row.row < 0 || isRowMissing(input, row))
            continue;
        Count &count = blocks[{row.table, row.block}];
        ++count.rows;
        for (int c = row.firstCell; c < row.firstCell + row.cellCount; ++c) {
            if (valueAt(input, c).state == CellState::Missing)
                count.missing[input.form->cells()[static_cast<std::size_t>(c)].column].push_back(c);
        }
    }
    for (const auto &[key, count] : blocks) {
        Finding finding = makeFinding("row-missing", "columns");
        for (const auto &[column, cells] : count.missing) {
            if (static_cast<int>(cells.size()) != count.rows || count.rows < 2)
                continue;
            for (const int cell : cells)
                addCell(finding, cell, input);
        }
        if (!finding.where.empty())
            findings.push_back(std::move(finding));
    }
}

} // namespace

void checkRowMissing(const CheckInput &input, std::vector<Finding> &findings)
{
    if (input.form == nullptr) {
        if (input.report.formId.isEmpty())
            findings.push_back(makeFinding("row-missing", "no-table"));
        return;
    }
    const std::vector<PrintedRow> &rows = input.form->printedRows();
    const std::vector<bool> unplaced = unplacedRows(input);
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t end = first;
        while (end < rows.size() && rows[end].table == rows[first].table && !unplaced[end] &&
               isRowMissing(input, rows[end]))
            ++end;
        if (end == first) {
            ++first;
            continue;
        }
        const bool startsTable = first == 0 || rows[first - 1].table != rows[first].table;
        const bool endsTable = end == rows.size() || rows[end].table != rows[first].table;
        Finding finding = makeFinding("row-missing", startsTable && endsTable ? "table" : "rows");
        finding.section = input.form->tables()[static_cast<std::size_t>(rows[first].table)].section;
        for (std::size_t row = first; row < end; ++row) {
            for (int c = rows[row].firstCell; c < rows[row].firstCell + rows[row].cellCount; ++c)
                addCell(finding, c, input);
        }
        finding.arguments << QString::number(end - first);
        findings.push_back(std::move(finding));
        first = end;
    }
    findMissingColumns(input, findings);
}

void checkCellBlank(const CheckInput &input, std::vector<Finding> &findings)
{
    if (input.form == nullptr)
        return;
    std::map<BlockKey, Finding> blocks;
    for (int c = 0; c < static_cast<int>(input.cells.size()); ++c) {
        if (valueAt(input, c).state != CellState::Blank)
            continue;
        const FormCell &cell = input.form->cells()[static_cast<std::size_t>(c)];
        addCell(
            blocks.try_emplace({cell.table, cell.block}, makeFinding("cell-blank", "blank")).first->second, c,
            input);
    }
    for (auto &[key, finding] : blocks) {
        finding.arguments << QString::number(finding.where.size());
        findings.push_back(std::move(finding));
    }
}

void checkCellNotNumber(const CheckInput &input, std::vector<Finding> &findings)
{
    if (input.form == nullptr)
        return;
    std::map<std::tuple<int, int, QString, QString>, Finding> groups; // table, block, code, raw
    for (int c = 0; c < static_cast<int>(input.cells.size()); ++c) {
        const CellValue &value = valueAt(input, c);
        const FormCell &cell = input.form->cells()[static_cast<std::size_t>(c)];
        const ValueKind kind = input.form->columnOf(cell).kind;
        const char *code = nullptr;
        if (value.state == CellState::Text)
            code = "text";
        else if (value.state == CellState::Number && value.number.isNegative() && kind != ValueKind::Change)
            code = "negative";
        else if (value.state == CellState::Number && !value.number.isInteger() && kind != ValueKind::Amount)
            code = "fraction";
        if (code == nullptr)
            continue;
        Finding &finding = groups
                               .try_emplace({cell.table, cell.block, QLatin1String(code), value.raw},
                                            makeFinding("cell-not-number", code))
                               .first->second;
        addCell(finding, c, input);
    }
    for (auto &[key, finding] : groups) {
        finding.arguments << std::get<3>(key) << QString::number(finding.where.size());
        findings.push_back(std::move(finding));
    }
}

void checkColumnMismatch(const CheckInput &input, std::vector<Finding> &findings)
{
    if (input.form == nullptr)
        return;
    const RowReading *last = nullptr;
    for (const RowReading &row : input.report.rows) {
        if (row.valuesFound == row.valuesExpected)
            continue;
        const PrintedRow &printed = input.form->printedRows()[static_cast<std::size_t>(row.printedRow)];
        const bool continues =
            last != nullptr && last->valuesFound == row.valuesFound &&
            last->valuesExpected == row.valuesExpected &&
            input.form->printedRows()[static_cast<std::size_t>(last->printedRow)].table == printed.table;
        last = &row;
        if (!continues) {
            Finding finding =
                makeFinding("column-mismatch", row.valuesFound > row.valuesExpected ? "surplus" : "short");
            finding.arguments << QString::number(row.valuesFound) << QString::number(row.valuesExpected);
            finding.printed = Decimal(row.valuesFound);
            finding.expected = Decimal(row.valuesExpected);
            findings.push_back(std::move(finding));
        }
        // The row's whole place goes with its first cell: the surplus value stands there too.
        findings.back().where.push_back({printed.firstCell, {row.span, 0, {}}});
    }
}

void checkFormOutdated(const CheckInput &input, std::vector<Finding> &findings)
{
    // Source: the forms' notices name the report years they are for.
    const auto &year = input.report.metadata.year;
    if (input.form == nullptr || !year || input.form->isForYear(year->value))
        return;
    const FormDefinition *due = input.catalogue.formForYear(year->value);
    if (due == nullptr)
        return;
    Finding finding = makeFinding("form-outdated", "form-outdated", Severity::Error);
    finding.arguments << QString::number(year->value) << input.form->id() << due->id() << due->basis();
    finding.where.push_back({-1, year->where});
    findings.push_back(std::move(finding));
}

} // namespace gouji
