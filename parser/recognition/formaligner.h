#pragma once

#include "model/core/report.h"
#include "parser/recognition/labelindex.h"
#include "parser/recognition/logicalrows.h"
#include "parser/recognition/rowmatcher.h"
#include "parser/recognition/valueplacer.h"

#include <vector>

namespace gouji {

/// The rows of one document laid onto one form.
struct FormReading
{
    std::vector<CellValue> cells; ///< in the form's order; Missing where nothing was found
    std::vector<RowReading> rows;
    std::vector<Diagnostic> diagnostics;
    /// First and last line of each row that holds cells of the form.
    std::vector<std::pair<int, int>> lines;
    int rowsFound = 0;
    float score = 0; ///< the higher, the better the form fits
};

/// Aligns logical rows to the printed rows of a form by dynamic programming: monotone, form rows may be
/// missing, source rows may be left over; labels are compared fuzzily, values counted. One aligner serves one
/// document.
class FormAligner
{
public:
    FormAligner(const SourceDocument &document, const SourceRows &source, const LabelIndex &index);

    [[nodiscard]] FormReading align();

private:
    [[nodiscard]] const PrintedRow &printed(int index) const;
    [[nodiscard]] const FormBlock &blockOf(const PrintedRow &row) const;
    void matchStacked();
    [[nodiscard]] ColumnHints hintsFor(int table, int block) const;
    [[nodiscard]] int mostFilled(int table, int block) const;
    [[nodiscard]] int usualItems(int table, int block) const;
    [[nodiscard]] ColumnHints headHints(int table, int block) const;
    void placeBlock(int table, int block);
    [[nodiscard]] bool endsAreLost(int table, int block, const ColumnHints &head) const;
    void orderByHead(int table, int block, const ColumnHints &head);
    void placeRow(int printedRow, const ColumnHints &hints);
    void store(int printedRow, const LogicalRow &row, const Placement &placement);
    void noteLines();
    void dropGuesses();
    void noteLeftovers();

    const SourceDocument &m_document;
    const SourceRows &m_source;
    const LabelIndex &m_index;
    const FormDefinition &m_form;
    std::vector<bool> m_rowUsed;                         ///< per logical row: it holds cells of the form
    std::vector<std::vector<RowCandidate>> m_candidates; ///< per logical row
    std::vector<RowMatch> m_matches;                     ///< per printed row
    std::vector<Placement> m_placements;                 ///< per printed row, empty itemOf = not placed
    FormReading m_reading;
};

} // namespace gouji
