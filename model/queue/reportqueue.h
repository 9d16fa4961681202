#pragma once

#include "model/core/textpool.h"
#include "model/queue/queuechoice.h"
#include "model/review/reportsummary.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace gouji {

/// One value of a facet: how many reports would be shown if it were the only one chosen of its facet.
struct FacetValue
{
    QString value; ///< as QueueFacet says
    int count = 0;
    bool isChosen = false;

    bool operator==(const FacetValue &) const = default;
};

/// Knows of every report what the facets ask, in a few numbers each, and says which reports a choice leaves,
/// in order, and how many each value would leave. A change of the choice is one pass over the numbers.
class ReportQueue
{
public:
    /// The organ above that of a report, "" when unknown.
    using Parents = std::function<QString(const ReportRow &row)>;
    /// The file name of a report by its index: asked for only to sort by it.
    using FileNames = std::function<QString(int index)>;

    explicit ReportQueue(FileNames files = {})
        : m_files(std::move(files))
    {
    }

    /// Forgets the reports; the choice stays.
    void clear();
    /// What put() asks from now on; null knows none.
    void setParents(Parents parents) { m_parents = std::move(parents); }
    /// Says what a report is; `index` is below size() for one known already, or size() to add one.
    void put(int index, const ReportRow &row);
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }

    void setChoice(const QueueChoice &choice);
    [[nodiscard]] const QueueChoice &choice() const { return m_choice; }
    /// Leaves only the reports of which `hits` is true; one that it does not reach is not left.
    void setHits(std::vector<bool> hits);
    void clearHits();
    [[nodiscard]] bool hasHits() const { return m_isSearch; }

    /// Does what setChoice(), setHits() and put() ask for. Until then shown() and values() are as they were.
    void refresh();
    /// Brings values() up to date alone; shown() stays.
    void recount();
    /// The reports left, in order: indices.
    [[nodiscard]] const std::vector<int> &shown() const { return m_shown; }
    /// Whether the report would be left by refresh().
    [[nodiscard]] bool fits(int index) const;
    /// In the order to be shown: years and counts of severity by size, others by name; never those that no
    /// report has.
    [[nodiscard]] std::vector<FacetValue> values(QueueFacet facet) const;

private:
    /// One facet: the reports share a few sets of values.
    struct Column
    {
        TextPool values;
        std::vector<std::vector<int>> sets; ///< of numbers of values
        QHash<QString, int> setNumbers;     ///< by the values joined
        QString lastKey;                    ///< of the set asked for last: neighbours are alike
        int lastSet = -1;
        std::vector<char> passes; ///< by set: one of its values is chosen, or none is
        std::vector<int> counts;  ///< by set: reports that all other facets leave
    };
    struct Row
    {
        std::array<std::int32_t, facetCount> sets{};
        std::int32_t errors = 0;
        std::int32_t warnings = 0;
        std::int32_t notices = 0;
        std::int32_t year = 0;
        std::int32_t organ = 0; ///< number of the name
        std::int64_t touchedMs = 0;
    };

    [[nodiscard]] int setOf(QueueFacet facet, const QString &joined);
    [[nodiscard]] int kindOf(int organ);
    void choosePasses();
    void pass(std::vector<int> *shown);
    [[nodiscard]] unsigned failuresOf(const Row &row) const;
    void sort();
    [[nodiscard]] std::vector<std::int64_t> sortKeys() const;

    FileNames m_files;
    Parents m_parents;
    QueueChoice m_choice;
    std::array<Column, facetCount> m_columns;
    std::vector<Row> m_rows;
    TextPool m_organs;
    std::vector<int> m_kinds; ///< by number of the organ: its set of the facet
    std::vector<bool> m_hits;
    bool m_isSearch = false;
    std::vector<int> m_order; ///< all reports, sorted
    bool m_isSorted = false;
    std::vector<int> m_shown;
};

} // namespace gouji
