#pragma once

#include "model/core/report.h"
#include "model/core/sourcedocument.h"
#include "parser/recognition/labelindex.h"

#include <memory>
#include <string_view>
#include <vector>

namespace gouji {

/// A printed word as recognition sees it: a source cell with its key. The keys live in the KeyStore of the
/// CellTokens that made it.
struct Token
{
    int cell = 0; ///< index in SourceDocument::cells
    int line = 0;
    std::u16string_view key;         ///< labelKey() without its list number
    std::u16string_view numberedKey; ///< with it; empty when there is none
    bool isRow = false;              ///< names a row of some form
    bool isHead = false;             ///< is a head, note or group label of some form
    bool isColumnHead = false;       ///< names a column of some form

    [[nodiscard]] bool isKnown() const { return isRow || isHead; }
    [[nodiscard]] std::u16string_view fullKey() const { return numberedKey.empty() ? key : numberedKey; }
};

/// Where keys live: they are many and short-lived, and go together. Views into it stay good when it moves.
class KeyStore
{
public:
    /// The key of folded words, as labelKey() makes it.
    [[nodiscard]] std::u16string_view add(QStringView folded);

private:
    std::vector<std::unique_ptr<char16_t[]>> m_blocks;
    std::size_t m_free = 0; ///< characters left in the last block
    char16_t *m_next = nullptr;
};

enum class CellKind
{
    Blank,
    Number,
    Mark, ///< "/", "-", "无": what people write into a number cell for "nothing"
    Word
};

/// Reads the cells of a document as values and words.
class CellTokens
{
public:
    CellTokens(const SourceDocument &document, const std::vector<const LabelIndex *> &indexes, KeyStore &keys)
        : m_document(document)
        , m_indexes(indexes)
        , m_keys(keys)
    {
    }

    [[nodiscard]] QStringView text(int cell) const
    {
        return m_document.at(m_document.cells[static_cast<std::size_t>(cell)].where.span);
    }
    [[nodiscard]] QStringView folded(int cell) const;

    /// What a cell holds, with the value placed in the document. A word's value is read only by wordValue():
    /// most words are labels.
    CellKind read(int cell, CellValue &value) const;
    [[nodiscard]] CellValue wordValue(int cell) const;

    [[nodiscard]] Token token(int cell, int line) const { return tokenOf(folded(cell), cell, line); }
    /// The token of some of a cell's words.
    [[nodiscard]] Token tokenOf(QStringView words, int cell, int line) const;

private:
    const SourceDocument &m_document;
    const std::vector<const LabelIndex *> &m_indexes;
    KeyStore &m_keys;
};

} // namespace gouji
