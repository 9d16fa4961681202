#pragma once

#include "model/core/report.h"
#include "model/core/sourcedocument.h"
#include "parser/recognition/celltokens.h"
#include "parser/recognition/labelindex.h"

#include <vector>

namespace gouji {

struct RowItem
{
    CellValue value;    ///< state Number, Blank or Text; where in the document
    int column = 0;     ///< printed column in its line
    int gapsBefore = 0; ///< empty lines between it and the item before (one cell per line only)
    /// Key of the column's label where the source names it beside the value; looks into SourceRows::keys.
    std::u16string_view name;
};

/// Words followed by values, as they stand in the source: what a row of the form looks like before it is
/// known which.
struct LogicalRow
{
    std::vector<Token> labels; ///< in reading order; the row's own label is among the last ones
    int ownLabels = 0;         ///< how many of them stand in the values' own line
    std::vector<RowItem> items;
    int trailingGaps = 0; ///< empty lines behind the last item
    int firstLine = 0;    ///< of the last label, or of the values where none stands before them
    int valueLine = 0;    ///< of the first value
    int lastLine = 0;
    bool isOneLine = false; ///< cells side by side on one line

    [[nodiscard]] int filled() const; ///< items that are not blank
};

/// Words of a line without values: heads, torn labels. Kept for finding the columns of a table.
struct HeadLine
{
    int line = 0;
    std::vector<Token> labels;
};

struct SourceRows
{
    std::vector<LogicalRow> rows;
    std::vector<HeadLine> heads;
    KeyStore keys; ///< what the tokens of rows and heads look into
};

/// Cuts a document into logical rows, whatever its lines look like: cells side by side, one per line, or
/// mixed, torn by page breaks or not. The indexes say which words are labels.
[[nodiscard]] SourceRows findRows(const SourceDocument &document,
                                  const std::vector<const LabelIndex *> &indexes);

} // namespace gouji
