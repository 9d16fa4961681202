#include "parser/recognition/labelindex.h"

#include "parser/recognition/labelkey.h"
#include "parser/text/folding.h"

#include <algorithm>
#include <bit>

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
    for (int t = 0; t < static_cast<int>(form.tables().size()); ++t) {
        const std::vector<FormBlock> &blocks = form.tables()[static_cast<std::size_t>(t)].blocks;
        for (int b = 0; b < static_cast<int>(blocks.size()); ++b)
            addHeads(blocks[static_cast<std::size_t>(b)], t, b);
    }
    for (std::size_t p = 0; p < form.printedRows().size(); ++p) {
        const PrintedRow &printed = form.printedRows()[p];
        addSumGroups(printed);
        if (printed.row < 0)
            continue;
        const FormBlock &block = form.tables()[static_cast<std::size_t>(printed.table)]
                                     .blocks[static_cast<std::size_t>(printed.block)];
        addRow(block.rows[static_cast<std::size_t>(printed.row)], static_cast<int>(p));
    }
    for (const QString &word : form.furniture())
        addHead(word);
    fillSlots();
}

void LabelIndex::fillSlots()
{
    // At most a quarter full: a word that is not there ends at the first look.
    m_slots.resize(std::bit_ceil(m_words.size() * 4 + 1));
    m_mask = m_slots.size() - 1;
    for (const auto &[key, word] : m_words) {
        const std::uint32_t hash = hashOf(key);
        std::size_t at = hash & m_mask;
        while (m_slots[at].word != nullptr)
            at = (at + 1) & m_mask;
        m_slots[at] = {hash, key, &word};
    }
}

/// All words of a block but its rows' labels.
void LabelIndex::addHeads(const FormBlock &block, int tableIndex, int blockIndex)
{
    for (const FormRow &row : block.rows) {
        for (const QString &group : row.under)
            addHead(group);
        if (block.isSideBySide)
            addHead(row.label);
    }
    for (std::size_t c = 0; c < block.columns.size(); ++c) {
        const FormColumn &column = block.columns[c];
        m_words[keyOf(column.label)].isColumn = true;
        for (const QString &head : QStringList{column.label} + column.variants) {
            addHead(head);
            Word &word = m_words[keyOf(head)];
            word.columns.push_back({tableIndex, blockIndex, static_cast<int>(c)});
            word.isColumnHead = true;
        }
        for (const QString &head : column.under) {
            addHead(head);
            m_words[keyOf(head)].isColumnHead = true;
        }
    }
    addHead(block.label);
    addHead(block.rowHead);
}

void LabelIndex::addRow(const FormRow &row, int printedRow)
{
    for (const QString &label : QStringList{row.label} + row.variants) {
        if (addRowKey(keyOf(label), printedRow))
            m_rowLabels.push_back({keyOf(label), printedRow});
        // A group's label and the row's in one cell: "（六）其他处理 3.其他".
        std::u16string groups;
        std::u16string plainGroups;
        for (qsizetype g = row.under.size() - 1; g >= 0; --g) {
            const QString folded = foldText(row.under[g]).text;
            groups.insert(0, labelKey(folded));
            plainGroups.insert(0, labelKey(QStringView(folded).mid(numberingLength(folded))));
            for (const std::u16string &before : {groups, plainGroups}) {
                addRowKey(before + keyOf(label), printedRow);
                addRowKey(before + keyOf(row.number + label), printedRow);
            }
        }
    }
}

bool LabelIndex::addRowKey(const std::u16string &key, int printedRow)
{
    std::vector<int> &rows = m_words[key].rows;
    const bool isNew = std::find(rows.begin(), rows.end(), printedRow) == rows.end();
    if (isNew)
        rows.push_back(printedRow);
    m_characters.insert(key.begin(), key.end());
    return isNew;
}

void LabelIndex::addHead(const QString &label)
{
    const QString folded = foldText(label).text;
    if (const std::u16string key = labelKey(folded); !key.empty()) {
        m_words[key].isHead = true;
        m_characters.insert(key.begin(), key.end());
    }
    if (const qsizetype number = numberingLength(folded); number > 0)
        m_words[labelKey(QStringView(folded).mid(number))].isHead = true;
}

void LabelIndex::addSumGroups(const PrintedRow &row)
{
    std::vector<std::pair<int, int>> groups;
    for (const Identity &identity : m_form.identities()) {
        if (identity.left.size() != 1)
            continue;
        const int total = identity.left.front();
        const int first = total - static_cast<int>(identity.right.size());
        bool isRun =
            total >= row.firstCell && total < row.firstCell + row.cellCount && first >= row.firstCell;
        for (std::size_t i = 0; isRun && i < identity.right.size(); ++i)
            isRun = identity.right[i] == first + static_cast<int>(i);
        if (isRun)
            groups.emplace_back(first - row.firstCell, static_cast<int>(identity.right.size()) + 1);
    }
    m_sumGroups.push_back(std::move(groups));
}

const std::vector<int> &LabelIndex::rows(std::u16string_view key) const
{
    static const std::vector<int> none;
    const Word *word = find(key);
    return word == nullptr ? none : word->rows;
}

int LabelIndex::columnOf(int table, int block, std::u16string_view key) const
{
    const Word *word = find(key);
    if (word == nullptr)
        return -1;
    for (const Word::Column &column : word->columns) {
        if (column.table == table && column.block == block)
            return column.column;
    }
    return -1;
}

} // namespace gouji
