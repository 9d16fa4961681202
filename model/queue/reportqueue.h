#pragma once

#include "model/review/reportsummary.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace gouji {

/// What the list of reports is narrowed by. The order is that in which they are offered.
enum class QueueFacet
{
    Stage,
    Severity, ///< of the open findings: "error", "warning", "notice", or "none"
    Check,    ///< with open findings: its id, or "" where there is none
    Year,     ///< "2023", "" when unknown
    OrganKind,
    Parent, ///< the organ above, "" when no roster says it
    Form,   ///< its id, "" when none was recognised
    Format,
    Reviewer, ///< of the last decision, "" when there is none
    Count
};
inline constexpr std::size_t facetCount = static_cast<std::size_t>(QueueFacet::Count);

/// The stable name of a facet, as it is kept with the review file: "year".
[[nodiscard]] QString facetName(QueueFacet facet);

enum class QueueOrder
{
    Received, ///< as the reports came in
    Severity, ///< most errors first, then warnings, then notices
    Organ,
    Year,    ///< newest first
    Touched, ///< last decided on first
    File,
    Count
};
[[nodiscard]] QString orderName(QueueOrder order);

/// One value of a facet: how many reports would be shown if it were the only one chosen of its facet.
struct FacetValue
{
    QString value; ///< as QueueFacet says
    int count = 0;
    bool isChosen = false;

    bool operator==(const FacetValue &) const = default;
};

/// What the list is narrowed to and how it is sorted.
struct QueueChoice
{
    std::array<QStringList, facetCount> values; ///< several of one facet: any of them; sorted
    QueueOrder order = QueueOrder::Received;
    bool isReversed = false;

    [[nodiscard]] bool isChosen(QueueFacet facet, const QString &value) const;
    void choose(QueueFacet facet, const QString &value, bool on);
    [[nodiscard]] bool isNarrowed() const;
    /// Keeps the order.
    void clear();
    [[nodiscard]] const QStringList &of(QueueFacet facet) const
    {
        return values[static_cast<std::size_t>(facet)];
    }

    bool operator==(const QueueChoice &) const = default;
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
        QStringList values;                 ///< by number
        QHash<QString, int> numbers;        ///< of the values
        std::vector<std::vector<int>> sets; ///< of values
        QHash<QString, int> setNumbers;     ///< by the values joined
        std::vector<char> passes;           ///< by set: one of its values is chosen, or none is
        std::vector<int> counts;            ///< by set: reports that all other facets leave
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

    [[nodiscard]] int setOf(QueueFacet facet, const QStringList &values);
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
    QStringList m_organs;
    QHash<QString, int> m_organNumbers;
    std::vector<bool> m_hits;
    bool m_isSearch = false;
    std::vector<int> m_order; ///< all reports, sorted
    bool m_isSorted = false;
    std::vector<int> m_shown;
};

} // namespace gouji
