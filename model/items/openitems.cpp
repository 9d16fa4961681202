#include "model/items/openitems.h"

#include <optional>

namespace gouji {

namespace {

std::optional<OpenItem::Why> whyOpen(const CellFact &fact, const CellValue &reviewed, float confidence)
{
    if (fact.standing == CellStanding::Doubtful)
        return OpenItem::Why::Doubtful;
    // What a person has decided on is settled, whatever the machine thought of it.
    if (fact.standing != CellStanding::MachineRead)
        return std::nullopt;
    const bool isGap = reviewed.state == CellState::Blank || reviewed.state == CellState::Missing;
    if (isGap)
        return fact.severity ? std::optional(OpenItem::Why::Gap) : std::nullopt;
    return confidence < sureReading ? std::optional(OpenItem::Why::Unsure) : std::nullopt;
}

} // namespace

std::vector<OpenItem> openItems(const ReportFacts &facts, const std::vector<CellFact> &cells)
{
    std::vector<OpenItem> items;
    if (!facts.isOpen())
        return items;
    // The assessment lists its findings gravest first.
    for (std::size_t i = 0; i < facts.assessment->findings.size(); ++i)
        if (isOpen(decisionState(facts, static_cast<int>(i))))
            items.push_back({OpenItem::Why::Finding, static_cast<int>(i), -1});
    if (!facts.hasCells())
        return items;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (const auto why = whyOpen(cells[i], (*facts.reviewed)[i], facts.report->cells[i].confidence))
            items.push_back({*why, -1, static_cast<int>(i)});
    return items;
}

} // namespace gouji
