#include "parser/recognition/rowmatcher.h"

#include "parser/recognition/foreignrows.h"
#include "parser/recognition/labelkey.h"

#include <algorithm>

namespace gouji {

namespace {

// How much a printed row that is not found costs less than a bad match brings.
constexpr float leastLabelScore = 0.6F;
// A label may have been cut into this many cells or lines.
constexpr std::size_t mostPieces = 12;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

class RowMatcher
{
public:
    RowMatcher(const std::vector<LogicalRow> &rows, const LabelIndex &index)
        : m_rows(rows)
        , m_index(index)
        , m_form(index.form())
    {
    }

    RowMatches match()
    {
        m_found.matches.resize(m_form.printedRows().size());
        collectCandidates();
        chain();
        fillGaps();
        dropUnprovenRows();
        return std::move(m_found);
    }

private:
    [[nodiscard]] const PrintedRow &printed(int index) const { return m_form.printedRows()[at(index)]; }
    void collectCandidates();
    [[nodiscard]] std::vector<RowCandidate> candidatesOf(const LogicalRow &row, const LogicalRow *next) const;
    void addExact(const LogicalRow &row, std::vector<RowCandidate> &into) const;
    void addContinued(const LogicalRow &row, const LogicalRow &next, std::vector<RowCandidate> &into) const;
    void addFuzzy(const LogicalRow &row, std::vector<RowCandidate> &into) const;
    void addSideBySide(const LogicalRow &row, std::vector<RowCandidate> &into) const;
    [[nodiscard]] float countScore(const LogicalRow &row, int printedRow) const;
    void chain();
    void fillGaps();
    void dropUnprovenRows();
    [[nodiscard]] bool isProof(const LogicalRow &row, int printedRow) const;

    const std::vector<LogicalRow> &m_rows;
    const LabelIndex &m_index;
    const FormDefinition &m_form;
    RowMatches m_found;
};

void RowMatcher::collectCandidates()
{
    m_found.candidates.reserve(m_rows.size());
    const std::vector<bool> isForeign = findForeignRows(m_rows, m_index);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (isForeign[row])
            m_found.candidates.emplace_back();
        else
            m_found.candidates.push_back(
                candidatesOf(m_rows[row], row + 1 < m_rows.size() ? &m_rows[row + 1] : nullptr));
    }
}

std::vector<RowCandidate> RowMatcher::candidatesOf(const LogicalRow &row, const LogicalRow *next) const
{
    std::vector<RowCandidate> found;
    addExact(row, found);
    if (found.empty() && next != nullptr)
        addContinued(row, *next, found);
    if (found.empty())
        addFuzzy(row, found);
    for (RowCandidate &candidate : found)
        candidate.score += countScore(row, candidate.printedRow);
    addSideBySide(row, found);
    std::erase_if(found, [](const RowCandidate &candidate) { return candidate.score < 0.3F; });
    return found;
}

/// The row's label is the last words before the values, possibly cut into pieces, or one of the words on its
/// line.
void RowMatcher::addExact(const LogicalRow &row, std::vector<RowCandidate> &into) const
{
    const auto take = [&](std::u16string_view key, float score) {
        for (const int printedRow : m_index.rows(key))
            into.push_back({printedRow, score});
        return !into.empty();
    };
    const std::size_t count = row.labels.size();
    std::u16string key;
    if (count > 0 && take(row.labels.back().key, 1.0F))
        return; // nearly always
    for (std::size_t pieces = 1; pieces <= std::min(count, mostPieces); ++pieces) {
        const Token &first = row.labels[count - pieces];
        const float score = 1.0F - 0.01F * static_cast<float>(pieces - 1);
        if (take(std::u16string(first.key) + key, score))
            return;
        key.insert(0, first.fullKey());
        if (!first.numberedKey.empty() && take(key, score))
            return;
    }
    for (std::size_t own = 1; own <= at(row.ownLabels) && own <= count; ++own) {
        if (take(row.labels[count - own].key, 0.9F))
            return;
    }
}

/// A label of several lines with the values beside its middle: its end stands before the next row's label.
void RowMatcher::addContinued(const LogicalRow &row, const LogicalRow &next,
                              std::vector<RowCandidate> &into) const
{
    constexpr std::size_t most = 3;
    std::u16string begin;
    for (std::size_t back = 1; back <= std::min(row.labels.size(), most); ++back) {
        const Token &first = row.labels[row.labels.size() - back];
        std::u16string key = std::u16string(first.key) + begin;
        begin.insert(0, first.fullKey());
        for (std::size_t ahead = 0; ahead < std::min(next.labels.size(), most); ++ahead) {
            const Token &token = next.labels[ahead];
            key += token.fullKey();
            for (const int printedRow : m_index.rows(key))
                into.push_back({printedRow, 0.9F});
            if (!into.empty())
                return;
        }
    }
}

void RowMatcher::addFuzzy(const LogicalRow &row, std::vector<RowCandidate> &into) const
{
    const std::size_t count = row.labels.size();
    std::u16string key;
    for (std::size_t pieces = 1; pieces <= std::min<std::size_t>(count, 4); ++pieces) {
        const Token &first = row.labels[count - pieces];
        const std::u16string whole = std::u16string(first.key) + key;
        key.insert(0, first.fullKey());
        if (whole.size() < 3)
            continue;
        for (const LabelIndex::RowLabel &label : m_index.rowLabels()) {
            const float score = similarity(whole, label.key) * 0.95F;
            if (score < leastLabelScore)
                continue;
            const auto same = std::find_if(into.begin(), into.end(), [&](const RowCandidate &candidate) {
                return candidate.printedRow == label.printedRow;
            });
            if (same == into.end())
                into.push_back({label.printedRow, score});
            else
                same->score = std::max(same->score, score);
        }
    }
}

/// A row of many values under shredded heads is known by its count, and by whatever heads are whole.
void RowMatcher::addSideBySide(const LogicalRow &row, std::vector<RowCandidate> &into) const
{
    const int count = static_cast<int>(row.items.size());
    for (int p = 0; p < static_cast<int>(m_form.printedRows().size()); ++p) {
        if (printed(p).row >= 0)
            continue;
        const int columns = printed(p).cellCount;
        const bool couldBe = count >= columns - 2 && (row.filled() <= columns + 2 || count <= columns + 2);
        if (!couldBe || count < columns / 2 + 1)
            continue;
        float score = count == columns || row.filled() == columns ? 0.8F : 0.45F;
        const bool hasHeads = std::any_of(row.labels.begin(), row.labels.end(), [&](const Token &label) {
            return m_index.columnOf(printed(p).table, printed(p).block, label.key) >= 0;
        });
        into.push_back({p, score + (hasHeads ? 0.3F : 0)});
    }
}

float RowMatcher::countScore(const LogicalRow &row, int printedRow) const
{
    if (printed(printedRow).row < 0)
        return -1;
    const int columns = printed(printedRow).cellCount;
    const int count = static_cast<int>(row.items.size());
    const int filled = row.filled();
    if (filled == 0 && count < columns)
        return -0.8F;
    if (count == columns)
        return 0.15F;
    if (filled <= columns && count > columns)
        return count <= columns + 4 ? 0.1F : -0.2F;
    if (filled > columns)
        return filled <= columns + 2 ? -0.1F : -0.6F;
    return -0.3F * static_cast<float>(columns - count) / static_cast<float>(columns);
}

/// The chain of matches with the highest sum of scores that goes down both the source and the form.
void RowMatcher::chain()
{
    struct Node
    {
        float sum = 0;
        int row = -1;
        int printedRow = -1;
        float score = 0;
        int previous = -1;
    };
    std::vector<Node> nodes;
    const int count = static_cast<int>(m_form.printedRows().size());
    std::vector<int> best(at(count), -1); // node with the highest sum that ends exactly at a printed row
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        const std::size_t firstNew = nodes.size();
        for (const RowCandidate &candidate : m_found.candidates[at(row)]) {
            int previous = -1;
            for (int p = 0; p < candidate.printedRow; ++p) {
                const int node = best[at(p)];
                if (node >= 0 && (previous < 0 || nodes[at(node)].sum > nodes[at(previous)].sum + 1e-5F))
                    previous = node;
            }
            const float before = previous < 0 ? 0 : nodes[at(previous)].sum;
            nodes.push_back({before + candidate.score, row, candidate.printedRow, candidate.score, previous});
        }
        for (std::size_t n = firstNew; n < nodes.size(); ++n) {
            int &entry = best[at(nodes[n].printedRow)];
            if (entry < 0 || nodes[n].sum > nodes[at(entry)].sum + 1e-5F)
                entry = static_cast<int>(n);
        }
    }
    int last = -1;
    for (const int node : best) {
        if (node >= 0 && (last < 0 || nodes[at(node)].sum > nodes[at(last)].sum))
            last = node;
    }
    m_found.rowUsed.assign(m_rows.size(), false);
    m_found.score = last < 0 ? 0 : nodes[at(last)].sum;
    for (; last >= 0; last = nodes[at(last)].previous) {
        const Node &node = nodes[at(last)];
        m_found.matches[at(node.printedRow)] = {node.row, std::min(1.0F, node.score)};
        m_found.rowUsed[at(node.row)] = true;
        ++m_found.rowsFound;
    }
}

/// Rows whose labels were lost between two rows that were found: placed only when there are exactly as many
/// as the form has there and their values fit, for otherwise nobody can tell which is which.
void RowMatcher::fillGaps()
{
    const int count = static_cast<int>(m_found.matches.size());
    for (int p = 0; p + 1 < count; ++p) {
        if (m_found.matches[at(p)].row < 0 || m_found.matches[at(p + 1)].row >= 0)
            continue;
        int next = p + 1;
        while (next < count && m_found.matches[at(next)].row < 0)
            ++next;
        const bool isInside = next < count && printed(next).table == printed(p).table &&
                              printed(next).block == printed(p).block;
        const int from = m_found.matches[at(p)].row + 1;
        if (!isInside || m_found.matches[at(next)].row - from != next - p - 1)
            continue;
        const int columns = printed(p).cellCount;
        const bool allFit = std::all_of(m_rows.begin() + from, m_rows.begin() + m_found.matches[at(next)].row,
                                        [&](const LogicalRow &row) {
                                            return row.labels.empty() && row.filled() <= columns &&
                                                   static_cast<int>(row.items.size()) >= columns;
                                        });
        for (int i = 0; allFit && i < next - p - 1; ++i) {
            m_found.matches[at(p + 1 + i)] = {from + i, 0.5F};
            m_found.rowUsed[at(from + i)] = true;
        }
    }
}

bool RowMatcher::isProof(const LogicalRow &row, int printedRow) const
{
    const auto isOfRow = [&](const Token &label) {
        return !label.isColumnHead || !label.numberedKey.empty();
    };
    return row.labels.empty() || isOfRow(row.labels.back()) || printed(printedRow).row < 0;
}

/// "其他" and "总计" are rows of many tables, and columns of this one's: where no other row of a large block
/// was found, these are another table's.
void RowMatcher::dropUnprovenRows()
{
    constexpr int fewestRows = 6;
    const int count = static_cast<int>(m_found.matches.size());
    for (int first = 0; first < count;) {
        int end = first;
        bool isProven = false;
        while (end < count && printed(end).table == printed(first).table &&
               printed(end).block == printed(first).block) {
            const int row = m_found.matches[at(end)].row;
            isProven = isProven || (row >= 0 && isProof(m_rows[at(row)], end));
            ++end;
        }
        for (int p = first; !isProven && end - first >= fewestRows && p < end; ++p) {
            if (m_found.matches[at(p)].row < 0)
                continue;
            m_found.rowUsed[at(m_found.matches[at(p)].row)] = false;
            m_found.matches[at(p)] = {};
            --m_found.rowsFound;
        }
        first = end;
    }
}

} // namespace

RowMatches matchRows(const std::vector<LogicalRow> &rows, const LabelIndex &index)
{
    return RowMatcher(rows, index).match();
}

namespace {

/// How many rows a labelled row of one line is made of: the lines without labels right below it, where they
/// hold exactly the values that it lacks.
std::size_t partsOfWrapped(const std::vector<LogicalRow> &rows, std::size_t first, const LabelIndex &index)
{
    const auto printed = at(index.rows(rows[first].labels.back().key).front());
    const auto columns = at(index.form().printedRows()[printed].cellCount);
    std::size_t sum = rows[first].items.size();
    for (std::size_t next = first + 1; next < rows.size() && sum < columns; ++next) {
        if (!rows[next].labels.empty() || rows[next].valueLine != rows[next - 1].lastLine + 1)
            break;
        sum += rows[next].items.size();
        if (sum == columns)
            return next - first + 1;
    }
    return 1;
}

} // namespace

/// Rows without labels that follow each other and together have as many values as a side-by-side row: torn by
/// a page break or by narrow columns.
void joinTornRows(std::vector<LogicalRow> &rows, const LabelIndex &index)
{
    std::vector<std::size_t> sizes;
    for (const PrintedRow &row : index.form().printedRows()) {
        if (row.row < 0)
            sizes.push_back(at(row.cellCount));
    }
    const std::size_t most = sizes.empty() ? 0 : *std::max_element(sizes.begin(), sizes.end());
    const auto partsFrom = [&](std::size_t first) {
        // A row that has its label and its values is whole, or goes on below where just as many are lacking;
        // else what follows lost its own label.
        const bool isLabelled =
            rows[first].isOneLine && rows[first].ownLabels > 0 && index.isRow(rows[first].labels.back().key);
        if (isLabelled)
            return partsOfWrapped(rows, first, index);
        std::size_t sum = rows[first].items.size();
        for (std::size_t next = first + 1; next < rows.size() && rows[next].labels.empty() && sum < most;
             ++next) {
            sum += rows[next].items.size();
            if (std::find(sizes.begin(), sizes.end(), sum) != sizes.end() && rows[first].filled() > 0)
                return next - first + 1;
        }
        return std::size_t(1);
    };
    std::vector<LogicalRow> joined;
    joined.reserve(rows.size());
    for (std::size_t first = 0; first < rows.size();) {
        const std::size_t parts = partsFrom(first);
        LogicalRow row = std::move(rows[first]);
        for (std::size_t part = first + 1; part < first + parts; ++part) {
            row.items.insert(row.items.end(), rows[part].items.begin(), rows[part].items.end());
            row.lastLine = rows[part].lastLine;
        }
        joined.push_back(std::move(row));
        first += parts;
    }
    rows = std::move(joined);
}

} // namespace gouji
