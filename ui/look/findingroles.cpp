#include "ui/look/findingroles.h"

namespace gouji {

namespace {

void addIdentity(const Identity &identity, std::vector<std::uint8_t> &roles)
{
    for (int cell : identity.left)
        roles[static_cast<std::size_t>(cell)] |= LeftOperand;
    for (int cell : identity.right)
        roles[static_cast<std::size_t>(cell)] |= RightOperand;
}

} // namespace

std::vector<std::uint8_t> findingRoles(const ReportFacts &facts, int finding)
{
    if (!facts.hasCells() || finding < 0 || finding >= static_cast<int>(facts.assessment->findings.size()))
        return {};
    const Finding &found = facts.assessment->findings[static_cast<std::size_t>(finding)];
    std::vector<std::uint8_t> roles(facts.form->cells().size(), NoRole);
    for (int identity : found.broken)
        addIdentity(facts.form->identities()[static_cast<std::size_t>(identity)], roles);
    for (const Repair &repair : found.repairs)
        for (const CellChange &change : repair.changes)
            roles[static_cast<std::size_t>(change.cell)] |= Suspect;
    for (const Place &place : found.where)
        if (place.cell >= 0)
            roles[static_cast<std::size_t>(place.cell)] |= Involved;
    return roles;
}

} // namespace gouji
