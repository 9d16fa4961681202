#pragma once

#include <QString>
#include <QStringList>

#include <array>

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

} // namespace gouji
