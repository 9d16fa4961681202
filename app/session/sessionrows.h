#pragma once

#include "app/session/session.h"

namespace gouji {

/// The reports of the review file, as those who compare them want to know them.
class Session::RowSource : public NeighbourSource
{
public:
    explicit RowSource(const Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] std::optional<NeighbourFacts> factsOf(ReportId id, bool withFigures) const override;

private:
    const Session &m_session;
};

} // namespace gouji
