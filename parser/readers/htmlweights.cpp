#include "parser/readers/htmlweights.h"

#include "parser/readers/htmlwords.h"

#include <algorithm>

namespace gouji {

namespace {

// A run of text with a full stop and at least this many characters is prose.
constexpr int shortestProse = 20;
constexpr int headingWeight = 30;
constexpr int rowWeight = 15;
// Longer text in a cell is no label and no number; spaces of the source count.
constexpr qsizetype longestCell = 400;

} // namespace

HtmlWeights::HtmlWeights(const HtmlTree &tree)
    : m_tree(tree)
    , m_own(tree.nodes.size())
{
    findRuns();
    for (int row = 0; row < static_cast<int>(tree.nodes.size()); ++row) {
        if (tree.at(row).tag == HtmlTag::Row)
            weighRow(row);
    }
    sumUp();
}

void HtmlWeights::findRuns()
{
    std::vector<int> blockOf(m_tree.nodes.size());
    int linkEnd = 0;
    int lastBlock = -1;
    bool isNew = true;
    for (int i = 0; i < static_cast<int>(m_tree.nodes.size()); ++i) {
        const HtmlNode &node = m_tree.at(i);
        const auto at = static_cast<std::size_t>(i);
        blockOf[at] = isHtmlBlock(node.tag) ? i : blockOf[static_cast<std::size_t>(node.parent)];
        isNew = isNew || isHtmlBlock(node.tag) || node.tag == HtmlTag::Break;
        if (node.tag == HtmlTag::Link) {
            linkEnd = std::max(linkEnd, node.end);
            m_own[at].links = 1;
        }
        if (node.tag != HtmlTag::Text)
            continue;
        if (isNew || blockOf[at] != lastBlock)
            m_runs.push_back({i, node.textBegin, node.textBegin, {}});
        isNew = false;
        lastBlock = blockOf[at];
        addText(i, i < linkEnd);
    }
    for (const HtmlRun &run : m_runs)
        weigh(run);
}

void HtmlWeights::addText(int node, bool isLinked)
{
    HtmlCount &own = m_own[static_cast<std::size_t>(node)];
    for (const QChar c : m_tree.textOf(node))
        own.characters += c.isSpace() ? 0 : 1;
    own.linked = isLinked ? own.characters : 0;
    m_runs.back().end = m_tree.at(node).textEnd;
    m_runs.back().count += own;
}

void HtmlWeights::weigh(const HtmlRun &run)
{
    if (run.count.characters < 3 || run.count.isMostlyLinks())
        return;
    static constexpr QStringView stops = u"。；！？";
    const QStringView text = words(run);
    HtmlCount &own = m_own[static_cast<std::size_t>(run.first)];
    const bool isProse = run.count.characters >= shortestProse &&
                         std::any_of(text.begin(), text.end(), [](QChar c) { return stops.contains(c); });
    own.weight += isProse ? run.count.characters : 0;
    if (beginsLikeSection(text)) {
        own.weight += headingWeight;
        own.marks += 1;
    }
}

/// Rows with a label and a value have weight, and so have rows of many values, unless they count up like
/// the days of a calendar.
void HtmlWeights::weighRow(int row)
{
    bool hasLabel = false;
    int values = 0;
    int steps = 0; // values that are one more than the value before
    int last = -1;
    for (int cell = row + 1; cell < m_tree.at(row).end; cell = m_tree.at(cell).end) {
        if (m_tree.textOf(cell).size() > longestCell)
            continue;
        const QStringView text = m_tree.textOf(cell).trimmed();
        hasLabel = hasLabel || (std::any_of(text.begin(), text.end(), isHanCharacter) && !isLinkIn(cell));
        if (!isHtmlValue(text))
            continue;
        ++values;
        const int value = text.toInt();
        steps += value == last + 1 ? 1 : 0;
        last = value;
    }
    HtmlCount &own = m_own[static_cast<std::size_t>(row)];
    const bool isCounting = !hasLabel && steps > 2 && steps + 1 >= values;
    own.countingRows = isCounting ? 1 : 0;
    if (!isCounting && (hasLabel ? values > 0 : values > 2)) {
        own.weight += rowWeight;
        own.marks += 1;
        ++m_rows;
    }
}

bool HtmlWeights::isLinkIn(int cell) const
{
    for (int i = cell + 1; i < m_tree.at(cell).end; ++i) {
        if (m_tree.at(i).tag == HtmlTag::Link)
            return true;
    }
    return false;
}

void HtmlWeights::sumUp()
{
    m_before.reserve(m_own.size() + 1);
    HtmlCount sum;
    for (const HtmlCount &own : m_own) {
        m_before.push_back(sum);
        sum += own;
    }
    m_before.push_back(sum);
}

} // namespace gouji
