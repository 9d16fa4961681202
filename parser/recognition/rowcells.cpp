#include "parser/recognition/rowcells.h"

#include <algorithm>

namespace gouji {

std::vector<RowCell> &RowCells::read(int line, const SourceLine &source)
{
    m_cells.clear();
    for (int c = 0; c < source.cellCount; ++c) {
        RowCell &cell = m_cells.emplace_back();
        cell.kind = m_tokens.read(source.firstCell + c, cell.value);
        if (cell.kind == CellKind::Word)
            cell.token = m_tokens.token(source.firstCell + c, line);
    }
    return m_cells;
}

std::size_t RowCells::firstValue() const
{
    const auto isValue = [](const RowCell &c) {
        return c.kind == CellKind::Number || c.kind == CellKind::Mark;
    };
    const auto number = std::find_if(m_cells.begin(), m_cells.end(), isValue);
    if (number == m_cells.end())
        return firstValueWithoutNumbers();
    std::size_t labelEnd = 0;
    for (auto it = m_cells.begin(); it != number; ++it) {
        if (it->kind == CellKind::Word)
            labelEnd = static_cast<std::size_t>(it - m_cells.begin()) + 1;
    }
    // A running number may stand before the label: the last row label with values behind it counts.
    for (std::size_t i = static_cast<std::size_t>(number - m_cells.begin()); i + 1 < m_cells.size(); ++i) {
        if (m_cells[i].kind == CellKind::Word && m_cells[i].token.isRow &&
            std::any_of(m_cells.begin() + static_cast<std::ptrdiff_t>(i), m_cells.end(), isValue))
            labelEnd = i + 1;
    }
    return labelEnd;
}

/// Words that people write where a number belongs ("不涉及") are short, unnumbered and no labels.
bool RowCells::isWordForNumber(const RowCell &cell) const
{
    return m_tokens.text(cell.token.cell).size() <= 8 && cell.token.numberedKey.empty() &&
           !cell.token.isKnown();
}

std::size_t RowCells::firstValueWithoutNumbers() const
{
    std::size_t labelEnd = 0;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].kind != CellKind::Word)
            continue;
        // Some columns are called like rows ("其他", "总计"); beside other columns they are heads.
        if (m_cells[i].token.isRow)
            labelEnd = i + 1;
        else if (m_cells[i].token.isColumnHead || (labelEnd > 0 && !isWordForNumber(m_cells[i])))
            return m_cells.size();
    }
    const bool isAllBlank = std::all_of(m_cells.begin(), m_cells.end(),
                                        [](const RowCell &c) { return c.kind == CellKind::Blank; });
    if (isAllBlank)
        return 0;
    return labelEnd == 0 ? m_cells.size() : labelEnd;
}

} // namespace gouji
