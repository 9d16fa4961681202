#pragma once

#include "parser/recognition/celltokens.h"

#include <vector>

namespace gouji {

struct RowCell
{
    CellKind kind = CellKind::Blank;
    CellValue value; ///< all but words
    Token token;     ///< words only
};

/// The cells of a line that stand side by side, read as labels and values. One object serves all lines of a
/// document, one after the other.
class RowCells
{
public:
    /// The tokens must outlive it.
    explicit RowCells(const CellTokens &tokens)
        : m_tokens(tokens)
    {
    }

    /// Reads a line; the cells stay good until the next one is read.
    std::vector<RowCell> &read(int line, const SourceLine &source);

    /// Index of the first value cell of the line read: behind the last word before the first number, or,
    /// where there is no number, behind a row's label that no other label follows. The number of cells when
    /// the line has no values.
    [[nodiscard]] std::size_t firstValue() const;

private:
    [[nodiscard]] bool isWordForNumber(const RowCell &cell) const;
    [[nodiscard]] std::size_t firstValueWithoutNumbers() const;

    const CellTokens &m_tokens;
    std::vector<RowCell> m_cells;
};

} // namespace gouji
