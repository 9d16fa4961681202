#pragma once

#include "ui/desk.h"
#include "ui/inspector/detailtree.h"

namespace gouji {

/// Shows the sums a cell is in: each part with its value and place, what is missing, and what does not come
/// out.
class SumLines
{
public:
    SumLines(const Desk &desk, DetailTree &tree)
        : m_desk(desk)
        , m_facts(desk.facts())
        , m_tree(tree)
    {
    }

    /// One group for each identity of the cell, the broken ones first and open.
    void add(int cell);
    /// One line for a cell: its name, value, place and marks.
    QTreeWidgetItem *addCell(QTreeWidgetItem *parent, int cell, int chosen);

private:
    struct Sum
    {
        Decimal value;
        bool isComplete = true;
        /// A part that is no number, other than the chosen cell.
        bool hasGapElsewhere = false;
    };

    void addIdentity(int identity, int chosen);
    void addSide(QTreeWidgetItem *group, const QString &title, const std::vector<int> &cells, int chosen);
    void addOutcome(QTreeWidgetItem *group, const Identity &rule, int chosen);
    [[nodiscard]] Sum sumOf(const std::vector<int> &cells, int chosen) const;
    [[nodiscard]] const CellValue &valueOf(int cell) const
    {
        return (*m_facts.reviewed)[static_cast<std::size_t>(cell)];
    }

    const Desk &m_desk;
    const ReportFacts &m_facts;
    DetailTree &m_tree;
};

} // namespace gouji
