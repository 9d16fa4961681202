#include "ui/search.h"

#include <algorithm>

namespace gouji {

void Search::setReport(const ReportFacts &facts)
{
    const bool isSameText = facts.isOpen() && m_facts.isOpen() && facts.document == m_facts.document;
    m_facts = facts;
    if (!isSameText) {
        m_text.reset();
        m_at = -1;
        m_originOffset = 0;
        m_originCell = -1;
    }
    m_entries.reset();
    m_wrapped = false;
    if (m_words.isEmpty())
        return;
    findAll();
    m_at = std::min(m_at, count() - 1);
    Q_EMIT changed();
}

std::optional<Span> Search::sourceHit() const
{
    return m_pane == Pane::Source && m_at >= 0 ? std::optional(m_source[static_cast<std::size_t>(m_at)])
                                               : std::nullopt;
}

std::optional<TablePlace> Search::tableHit() const
{
    return m_pane == Pane::Tables && m_at >= 0 ? std::optional(m_tables[static_cast<std::size_t>(m_at)])
                                               : std::nullopt;
}

int Search::count() const
{
    return static_cast<int>(m_pane == Pane::Source ? m_source.size() : m_tables.size());
}

void Search::findAll()
{
    m_source.clear();
    m_tables.clear();
    if (m_words.isEmpty() || !m_facts.isOpen())
        return;
    if (!m_text)
        m_text.emplace(*m_facts.document);
    if (!m_entries)
        m_entries.emplace(m_facts);
    m_source = m_text->find(m_words);
    m_tables = m_entries->find(m_words);
}

int Search::firstFromOrigin() const
{
    if (count() == 0)
        return -1;
    std::ptrdiff_t at = 0;
    if (m_pane == Pane::Source) {
        at = std::lower_bound(m_source.begin(), m_source.end(), m_originOffset,
                              [](Span hit, qsizetype offset) { return hit.begin < offset; }) -
             m_source.begin();
    } else {
        at = std::find_if(m_tables.begin(), m_tables.end(),
                          [this](const TablePlace &place) { return place.cell >= m_originCell; }) -
             m_tables.begin();
    }
    return at < count() ? static_cast<int>(at) : 0;
}

void Search::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_wrapped = false;
    findAll();
    m_at = firstFromOrigin();
    Q_EMIT changed();
    if (m_at >= 0)
        Q_EMIT wentTo();
}

void Search::setPane(Pane pane)
{
    if (pane == m_pane)
        return;
    m_pane = pane;
    m_wrapped = false;
    m_at = firstFromOrigin();
    Q_EMIT changed();
}

void Search::setOrigin(qsizetype offset, int cell)
{
    m_originOffset = offset;
    m_originCell = cell;
}

void Search::step(int step)
{
    const int hits = count();
    if (hits == 0)
        return;
    const int next = m_at < 0 ? (step > 0 ? 0 : hits - 1) : m_at + step;
    m_wrapped = next < 0 || next >= hits;
    m_at = (next + hits) % hits;
    Q_EMIT changed();
    Q_EMIT wentTo();
}

void Search::clear()
{
    if (m_words.isEmpty())
        return;
    m_words.clear();
    m_source.clear();
    m_tables.clear();
    m_at = -1;
    m_wrapped = false;
    Q_EMIT changed();
}

} // namespace gouji
