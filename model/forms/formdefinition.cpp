#include "model/forms/formdefinition.h"

#include "model/forms/formreader.h"

#include <algorithm>

namespace gouji {

namespace {

const FormBlock &blockOf(const FormDefinition &form, int table, int block)
{
    return form.tables()[static_cast<std::size_t>(table)].blocks[static_cast<std::size_t>(block)];
}

QString rowWords(const FormRow &row, bool english)
{
    if (english)
        return row.english;
    // The innermost group tells apart rows of like names; outer ones only make it long.
    const QString own = row.number + row.label;
    const bool hasGroup = row.under.size() > 1 || (row.under.size() == 1 && row.number.isEmpty());
    return hasGroup ? row.under.back() + QStringLiteral(" / ") + own : own;
}

} // namespace

Result<FormDefinition> FormDefinition::fromJson(const QByteArray &json, const QString &fileName)
{
    return FormReader(fileName).read(json);
}

int FormDefinition::identityIndex(const QString &name) const
{
    const auto found = std::find_if(m_identities.begin(), m_identities.end(),
                                    [&](const Identity &identity) { return identity.name == name; });
    return found == m_identities.end() ? -1 : static_cast<int>(found - m_identities.begin());
}

const FormRow &FormDefinition::rowOf(const FormCell &cell) const
{
    return blockOf(*this, cell.table, cell.block).rows[static_cast<std::size_t>(cell.row)];
}

const FormColumn &FormDefinition::columnOf(const FormCell &cell) const
{
    return blockOf(*this, cell.table, cell.block).columns[static_cast<std::size_t>(cell.column)];
}

QString FormDefinition::describeCell(int cell, bool english) const
{
    const FormCell &c = m_cells[static_cast<std::size_t>(cell)];
    const FormColumn &column = columnOf(c);
    return rowWords(rowOf(c), english) + QStringLiteral(" · ") + (english ? column.english : column.label);
}

QString FormDefinition::describeRow(int printedRow, bool english) const
{
    const PrintedRow &printed = m_printedRows[static_cast<std::size_t>(printedRow)];
    const FormTable &table = m_tables[static_cast<std::size_t>(printed.table)];
    if (printed.row < 0)
        return english ? table.english : table.title;
    return rowWords(
        table.blocks[static_cast<std::size_t>(printed.block)].rows[static_cast<std::size_t>(printed.row)],
        english);
}

} // namespace gouji
