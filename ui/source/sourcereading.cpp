#include "ui/source/sourcereading.h"

#include "ui/look/findingroles.h"

namespace gouji {

namespace {

bool isNumberPart(QChar c)
{
    return c.isDigit() || c == u'.' || c == u',' || c == u'，' || c == u'．';
}

} // namespace

void SourceReading::setDisplay(DisplayText display)
{
    m_display = std::move(display);
    refresh();
    followSearch();
}

void SourceReading::refresh()
{
    m_marks = SourceMarks(m_desk.facts(), m_desk.cells(), m_display);
    followSelection();
}

void SourceReading::followSelection()
{
    m_roles = findingRoles(m_desk.facts(), m_desk.selection().finding());
}

SourcePainter::Chosen SourceReading::chosen() const
{
    const Span passage = m_desk.selection().passage();
    return {m_desk.selection().cell(), m_desk.selection().finding(), &m_roles,
            passage.isValid() ? m_display.toDisplay(passage) : Span()};
}

void SourceReading::followSearch()
{
    const Search &search = m_desk.search();
    m_hits.clear();
    for (const Span hit : search.sourceHits())
        m_hits.push_back(m_display.toDisplay(hit));
    m_hit = search.sourceHit() ? m_display.toDisplay(*search.sourceHit()) : Span();
}

std::optional<Span> SourceReading::chosenPlace() const
{
    if (m_desk.selection().passage().isValid())
        return m_display.toDisplay(m_desk.selection().passage());
    if (const ValueMark *mark = m_marks.valueOfCell(m_desk.selection().cell()))
        return mark->span;
    for (const PassageMark &mark : m_marks.passages()) {
        if (m_desk.selection().finding() >= 0 && mark.finding == m_desk.selection().finding())
            return mark.span;
    }
    return std::nullopt;
}

bool SourceReading::chooseAt(int position, const QObject *origin)
{
    if (const ValueMark *mark = m_marks.valueAt(position))
        m_desk.selection().chooseCell(mark->cell, origin);
    else if (const PassageMark *passage = m_marks.passageAt(position))
        m_desk.selection().chooseFinding(passage->finding, origin);
    else
        return false;
    return true;
}

QString SourceReading::tipAt(int position) const
{
    const ReportFacts &facts = m_desk.facts();
    if (const ValueMark *mark = m_marks.valueAt(position))
        return facts.form->describeCell(mark->cell, m_desk.isEnglish()).toHtmlEscaped();
    if (const PassageMark *passage = m_marks.passageAt(position))
        return findingText(facts.assessment->findings[static_cast<std::size_t>(passage->finding)], facts.form,
                           m_desk.isEnglish())
            .toHtmlEscaped();
    return {};
}

std::optional<SourceReading::Number> SourceReading::numberAt(qsizetype offset) const
{
    if (!m_desk.facts().isOpen())
        return std::nullopt;
    const QString &text = m_desk.facts().document->text;
    qsizetype begin = std::min(offset, text.size());
    qsizetype end = begin;
    while (begin > 0 && isNumberPart(text[begin - 1]))
        --begin;
    while (end < text.size() && isNumberPart(text[end]))
        ++end;
    // Sentences end in the same signs that numbers contain.
    while (begin < end && !text[begin].isDigit())
        ++begin;
    while (end > begin && !text[end - 1].isDigit())
        --end;
    if (begin == end)
        return std::nullopt;
    return Number{text.mid(begin, end - begin), m_desk.facts().document->provenanceOf({begin, end})};
}

} // namespace gouji
