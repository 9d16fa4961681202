#include "parser/recognition/foreignrows.h"

#include <algorithm>

namespace gouji {

namespace {

/// The line of the head that stands between a row and the one before, -1 where none does: three words or more
/// on one line.
int headOf(const LogicalRow &row)
{
    constexpr int fewestWords = 3;
    int words = 0;
    for (auto label = row.labels.rbegin() + std::min<std::ptrdiff_t>(row.ownLabels, std::ssize(row.labels));
         label != row.labels.rend(); ++label) {
        words = label == row.labels.rbegin() || label->line == (label - 1)->line ? words + 1 : 1;
        if (words == fewestWords)
            return label->line;
    }
    return -1;
}

/// Hardly a word of the head is one of the form's, or a piece of one.
bool isForeignHead(const LogicalRow &row, int line, const LabelIndex &index)
{
    int words = 0;
    int known = 0;
    for (const Token &label : row.labels) {
        if (label.line != line)
            continue;
        ++words;
        known += label.isKnown() || index.couldBePiece(label.key) ? 1 : 0;
    }
    return known * 3 <= words;
}

} // namespace

std::vector<bool> findForeignRows(const std::vector<LogicalRow> &rows, const LabelIndex &index)
{
    std::vector<bool> found;
    found.reserve(rows.size());
    bool isForeign = false;
    int lastLine = -1;
    for (const LogicalRow &row : rows) {
        if (const int head = headOf(row); head >= 0)
            isForeign = row.isOneLine && isForeignHead(row, head, index);
        else
            isForeign = isForeign && row.isOneLine && row.valueLine == lastLine + 1;
        found.push_back(isForeign);
        lastLine = row.lastLine;
    }
    return found;
}

} // namespace gouji
