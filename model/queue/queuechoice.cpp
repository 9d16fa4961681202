#include "model/queue/queuechoice.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr std::array<const char *, facetCount> facetNames{"stage",  "severity", "check",  "year",    "kind",
                                                          "parent", "form",     "format", "reviewer"};
constexpr std::array<const char *, static_cast<std::size_t>(QueueOrder::Count)> orderNames{
    "received", "severity", "organ", "year", "touched", "file"};

} // namespace

QString facetName(QueueFacet facet)
{
    return QString::fromLatin1(facetNames[static_cast<std::size_t>(facet)]);
}

QString orderName(QueueOrder order)
{
    return QString::fromLatin1(orderNames[static_cast<std::size_t>(order)]);
}

bool QueueChoice::isChosen(QueueFacet facet, const QString &value) const
{
    return of(facet).contains(value);
}

void QueueChoice::choose(QueueFacet facet, const QString &value, bool on)
{
    QStringList &chosen = values[static_cast<std::size_t>(facet)];
    chosen.removeAll(value);
    if (on)
        chosen.insert(std::lower_bound(chosen.begin(), chosen.end(), value), value);
}

bool QueueChoice::isNarrowed() const
{
    return std::any_of(values.begin(), values.end(), [](const QStringList &v) { return !v.isEmpty(); });
}

void QueueChoice::clear()
{
    values = {};
}

} // namespace gouji
