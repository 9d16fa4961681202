#pragma once

#include "model/forms/formdefinition.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace gouji {

/// What recognition needs to know of one form, prepared once: its printed words by their keys, and which
/// values of a row add up. Immutable after construction; the form must outlive it.
class LabelIndex
{
public:
    explicit LabelIndex(const FormDefinition &form);
    LabelIndex(const LabelIndex &) = delete;
    LabelIndex &operator=(const LabelIndex &) = delete;

    [[nodiscard]] const FormDefinition &form() const { return m_form; }

    /// What a word may be. One word may be several things: "其他" is a row and a column.
    struct Word
    {
        struct Column
        {
            int table = 0;
            int block = 0;
            int column = 0;
        };
        std::vector<int> rows;       ///< printed rows that it names
        std::vector<Column> columns; ///< columns that it names
        /// A head, note or group label of the tables: it belongs to a table, but has no values of its own.
        bool isHead = false;
        /// A column label in the form's own spelling; such words tell forms apart.
        bool isColumn = false;
        /// A column's label, a spelling of it, or a head over columns.
        bool isColumnHead = false;
    };
    /// Null when the form has no such word.
    [[nodiscard]] const Word *find(std::u16string_view key) const { return find(key, hashOf(key)); }
    /// The same with the key's hash, for looking it up in several forms.
    [[nodiscard]] const Word *find(std::u16string_view key, std::uint32_t hash) const
    {
        for (std::size_t at = hash & m_mask;; at = (at + 1) & m_mask) {
            const Slot &slot = m_slots[at];
            if (slot.word == nullptr || (slot.hash == hash && slot.key == key))
                return slot.word;
        }
    }
    [[nodiscard]] static std::uint32_t hashOf(std::u16string_view key)
    {
        std::uint64_t hash = key.size();
        for (const char16_t c : key)
            hash = (hash ^ c) * 0x9E3779B97F4A7C15ULL;
        return static_cast<std::uint32_t>(hash >> 32);
    }

    /// Printed rows that a key names, empty when none.
    [[nodiscard]] const std::vector<int> &rows(std::u16string_view key) const;
    [[nodiscard]] bool isRow(std::u16string_view key) const { return !rows(key).empty(); }
    [[nodiscard]] bool isHead(std::u16string_view key) const
    {
        const Word *word = find(key);
        return word != nullptr && word->isHead;
    }
    [[nodiscard]] bool isColumn(std::u16string_view key) const
    {
        const Word *word = find(key);
        return word != nullptr && word->isColumn;
    }
    /// Column of a block that a key names, -1 when none.
    [[nodiscard]] int columnOf(int table, int block, std::u16string_view key) const;

    /// Whether a word could be a piece of this form's words: all its characters stand in them.
    [[nodiscard]] bool couldBePiece(std::u16string_view key) const
    {
        return std::all_of(key.begin(), key.end(), [this](char16_t c) { return m_characters.contains(c); });
    }

    struct RowLabel
    {
        std::u16string key;
        int printedRow = 0;
    };
    /// Every spelling of every row, for comparing.
    [[nodiscard]] const std::vector<RowLabel> &rowLabels() const { return m_rowLabels; }

    /// Runs of values of a printed row, (first, count), whose last one is the sum of the others by an
    /// identity of the form.
    [[nodiscard]] const std::vector<std::pair<int, int>> &sumGroups(int printedRow) const
    {
        return m_sumGroups[static_cast<std::size_t>(printedRow)];
    }

private:
    /// Every word of every table is looked up, and most are not there: the answer is one look into a flat
    /// table.
    struct Slot
    {
        std::uint32_t hash = 0;
        std::u16string_view key;
        const Word *word = nullptr; ///< null for a free slot
    };

    void fillSlots();
    void addHeads(const FormBlock &block, int tableIndex, int blockIndex);
    void addRow(const FormRow &row, int printedRow);
    bool addRowKey(const std::u16string &key, int printedRow);
    void addHead(const QString &label);
    void addSumGroups(const PrintedRow &row);

    const FormDefinition &m_form;
    std::unordered_map<std::u16string, Word> m_words;
    std::vector<Slot> m_slots; ///< views of m_words; a power of two
    std::size_t m_mask = 0;
    std::set<char16_t> m_characters;
    std::vector<RowLabel> m_rowLabels;
    std::vector<std::vector<std::pair<int, int>>> m_sumGroups;
};

} // namespace gouji
