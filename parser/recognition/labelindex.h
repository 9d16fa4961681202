#pragma once

#include "model/forms/formdefinition.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gouji {

/// The printed words of one form by their keys. Immutable after construction; the form must outlive it.
class LabelIndex
{
public:
    explicit LabelIndex(const FormDefinition &form);

    [[nodiscard]] const FormDefinition &form() const { return m_form; }

    /// Printed rows that a key names, empty when none.
    [[nodiscard]] const std::vector<int> &rows(std::u16string_view key) const;
    [[nodiscard]] bool isRow(std::u16string_view key) const { return !rows(key).empty(); }
    /// A head, note or group label of the tables: it belongs to a table, but has no values of its own.
    [[nodiscard]] bool isHead(std::u16string_view key) const { return m_heads.contains(key); }
    /// A column label in the form's own spelling; such words tell forms apart.
    [[nodiscard]] bool isColumn(std::u16string_view key) const { return m_ownColumns.contains(key); }
    /// A column's label, a spelling of it, or a head over columns.
    [[nodiscard]] bool isColumnHead(std::u16string_view key) const { return m_columnHeads.contains(key); }
    /// Column of a block that a key names, -1 when none.
    [[nodiscard]] int columnOf(int table, int block, std::u16string_view key) const;

    struct RowLabel
    {
        std::u16string key;
        int printedRow = 0;
    };
    /// Every spelling of every row, for comparing.
    [[nodiscard]] const std::vector<RowLabel> &rowLabels() const { return m_rowLabels; }

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::u16string_view key) const
        {
            return std::hash<std::u16string_view>{}(key);
        }
    };
    template <typename T>
    using Map = std::unordered_map<std::u16string, T, Hash, std::equal_to<>>;

    void addRow(const FormRow &row, int printedRow);
    bool addRowKey(const std::u16string &key, int printedRow);
    void addHead(const QString &label);

    const FormDefinition &m_form;
    Map<std::vector<int>> m_rows;
    Map<bool> m_heads;
    Map<bool> m_ownColumns;
    Map<bool> m_columnHeads;
    struct ColumnRef
    {
        int table = 0;
        int block = 0;
        int column = 0;
    };
    Map<std::vector<ColumnRef>> m_columns;
    std::vector<RowLabel> m_rowLabels;
};

} // namespace gouji
