#pragma once

#include "parser/readers/htmltree.h"

#include <vector>

namespace gouji {

/// Counts over the nodes before each node, so that what an element holds is one subtraction.
struct HtmlCount
{
    int weight = 0; ///< of prose, rows of numbers, numbered headings
    int marks = 0;  ///< rows of numbers and numbered headings
    int characters = 0;
    int linked = 0; ///< characters in links
    int links = 0;
    int countingRows = 0; ///< rows of a calendar

    void operator+=(const HtmlCount &other)
    {
        weight += other.weight;
        marks += other.marks;
        characters += other.characters;
        linked += other.linked;
        links += other.links;
        countingRows += other.countingRows;
    }
    friend HtmlCount operator-(const HtmlCount &a, const HtmlCount &b)
    {
        return {a.weight - b.weight, a.marks - b.marks, a.characters - b.characters,
                a.linked - b.linked, a.links - b.links, a.countingRows - b.countingRows};
    }
    [[nodiscard]] bool isMostlyLinks() const { return linked * 2 > characters; }
};

/// Text between two ends of lines.
struct HtmlRun
{
    int first = 0; ///< its first text node
    qsizetype begin = 0;
    qsizetype end = 0;
    HtmlCount count;
};

/// Weighs a page: prose, rows of numbers and numbered headings have weight, links have none.
class HtmlWeights
{
public:
    explicit HtmlWeights(const HtmlTree &tree);

    /// What an element holds, itself included.
    [[nodiscard]] HtmlCount in(int node) const
    {
        return m_before[static_cast<std::size_t>(m_tree.at(node).end)] -
               m_before[static_cast<std::size_t>(node)];
    }
    /// What stands between two nodes, the second not included.
    [[nodiscard]] HtmlCount between(int first, int end) const
    {
        return m_before[static_cast<std::size_t>(end)] - m_before[static_cast<std::size_t>(first)];
    }
    [[nodiscard]] const HtmlCount &own(int node) const { return m_own[static_cast<std::size_t>(node)]; }
    [[nodiscard]] const std::vector<HtmlRun> &runs() const { return m_runs; }
    [[nodiscard]] QStringView words(const HtmlRun &run) const
    {
        return QStringView(m_tree.text).mid(run.begin, run.end - run.begin).trimmed();
    }
    [[nodiscard]] int rows() const { return m_rows; }

private:
    void findRuns();
    void addText(int node, bool isLinked);
    void weigh(const HtmlRun &run);
    void weighRow(int row);
    [[nodiscard]] bool isLinkIn(int cell) const;
    void sumUp();

    const HtmlTree &m_tree;
    std::vector<HtmlCount> m_own;
    std::vector<HtmlCount> m_before;
    std::vector<HtmlRun> m_runs;
    int m_rows = 0;
};

} // namespace gouji
