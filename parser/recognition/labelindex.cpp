#include "parser/recognition/labelindex.h"

#include "parser/recognition/labelkey.h"
#include "parser/text/folding.h"

#include <algorithm>

namespace gouji {

namespace {

std::u16string keyOf(const QString &label)
{
    return labelKey(foldText(label).text);
}

} // namespace

LabelIndex::LabelIndex(const FormDefinition &form)
    : m_form(form)
{
    for (std::size_t p = 0; p < form.printedRows().size(); ++p) {
        const PrintedRow &printed = form.printedRows()[p];
        const FormBlock &block = form.tables()[static_cast<std::size_t>(printed.table)]
                                     .blocks[static_cast<std::size_t>(printed.block)];
        for (const FormRow &row : block.rows) {
            for (const QString &group : row.under)
                addHead(group);
            if (block.isSideBySide)
                addHead(row.label);
        }
        for (std::size_t c = 0; c < block.columns.size(); ++c) {
            const FormColumn &column = block.columns[c];
            m_ownColumns.emplace(keyOf(column.label), true);
            for (const QString &head : QStringList{column.label} + column.variants) {
                addHead(head);
                m_columns[keyOf(head)].push_back({printed.table, printed.block, static_cast<int>(c)});
            }
            for (const QString &head : column.under)
                addHead(head);
        }
        addHead(block.label);
        addHead(block.rowHead);
        if (printed.row < 0)
            continue;
        const FormRow &row = block.rows[static_cast<std::size_t>(printed.row)];
        addRow(row.label, static_cast<int>(p));
        for (const QString &variant : row.variants)
            addRow(variant, static_cast<int>(p));
    }
    for (const QString &word : form.furniture())
        addHead(word);
}

void LabelIndex::addRow(const QString &label, int printedRow)
{
    std::u16string key = keyOf(label);
    std::vector<int> &rows = m_rows[key];
    if (std::find(rows.begin(), rows.end(), printedRow) == rows.end()) {
        rows.push_back(printedRow);
        m_rowLabels.push_back({std::move(key), printedRow});
    }
}

void LabelIndex::addHead(const QString &label)
{
    const QString folded = foldText(label).text;
    if (std::u16string key = labelKey(folded); !key.empty())
        m_heads.emplace(std::move(key), true);
    if (const qsizetype number = numberingLength(folded); number > 0)
        m_heads.emplace(labelKey(QStringView(folded).mid(number)), true);
}

const std::vector<int> &LabelIndex::rows(std::u16string_view key) const
{
    static const std::vector<int> none;
    const auto found = m_rows.find(key);
    return found == m_rows.end() ? none : found->second;
}

int LabelIndex::columnOf(int table, int block, std::u16string_view key) const
{
    const auto found = m_columns.find(key);
    if (found == m_columns.end())
        return -1;
    for (const ColumnRef &column : found->second) {
        if (column.table == table && column.block == block)
            return column.column;
    }
    return -1;
}

} // namespace gouji
