#include "model/core/offsetmap.h"

#include <algorithm>

namespace gouji {

void OffsetMap::append(qsizetype folded, qsizetype original)
{
    if (!m_runs.empty()) {
        Run &last = m_runs.back();
        const bool continues = last.originalLength == 0 && original - last.original == folded - last.folded;
        if (continues)
            return;
        if (last.folded == folded) {
            last = Run{folded, original, 0};
            return;
        }
    } else if (folded == original) {
        m_runs.push_back({0, 0, 0});
        return;
    }
    m_runs.push_back({folded, original, 0});
}

void OffsetMap::appendReplacement(Span folded, Span original)
{
    if (m_runs.empty() && folded.begin > 0)
        m_runs.push_back({0, 0, 0});
    if (!m_runs.empty() && m_runs.back().folded == folded.begin)
        m_runs.pop_back();
    m_runs.push_back({folded.begin, original.begin, std::max<qsizetype>(original.length(), 1)});
    m_runs.push_back({folded.end, original.end, 0});
}

std::size_t OffsetMap::runAt(qsizetype folded) const
{
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), folded,
                                        [](qsizetype offset, const Run &run) { return offset < run.folded; });
    return after == m_runs.begin() ? 0 : static_cast<std::size_t>(after - m_runs.begin()) - 1;
}

qsizetype OffsetMap::toOriginal(qsizetype folded) const
{
    if (m_runs.empty() || folded < 0)
        return folded;
    const Run &run = m_runs[runAt(folded)];
    return run.originalLength > 0 ? run.original : run.original + (folded - run.folded);
}

Span OffsetMap::toOriginal(Span folded) const
{
    if (!folded.isValid() || m_runs.empty())
        return folded;
    const qsizetype begin = toOriginal(folded.begin);
    if (folded.begin == folded.end)
        return {begin, begin};
    const Run &last = m_runs[runAt(folded.end - 1)];
    const qsizetype end = last.originalLength > 0 ? last.original + last.originalLength
                                                  : last.original + (folded.end - last.folded);
    return {begin, std::max(begin, end)};
}

qsizetype OffsetMap::toFolded(qsizetype original) const
{
    if (m_runs.empty() || original < 0)
        return original;
    auto after = std::upper_bound(m_runs.begin(), m_runs.end(), original,
                                  [](qsizetype offset, const Run &run) { return offset < run.original; });
    if (after == m_runs.begin())
        return m_runs.front().folded;
    const Run &run = *(after - 1);
    const qsizetype offset = run.originalLength > 0 ? run.folded : run.folded + (original - run.original);
    return after == m_runs.end() ? offset : std::min(offset, after->folded);
}

bool OffsetMap::isIdentity() const
{
    return m_runs.empty() || (m_runs.size() == 1 && m_runs[0].folded == 0 && m_runs[0].original == 0 &&
                              m_runs[0].originalLength == 0);
}

} // namespace gouji
