#include "parser/recognition/paragraphs.h"

#include "parser/recognition/labelkey.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr qsizetype longestHeading = 45;
// A line shorter than this ends where its author ended it.
constexpr qsizetype shortestTornLine = 15;

QStringView foldedOf(const SourceDocument &document, Span span)
{
    const qsizetype begin = document.foldedToText.toFolded(span.begin);
    return QStringView(document.folded).mid(begin, document.foldedToText.toFolded(span.end) - begin);
}

bool endsSentence(QStringView s)
{
    static constexpr QStringView ends = u"。!?;:”’)…》」』.";
    return s.isEmpty() || ends.contains(s.back());
}

/// "一是", "二是": items that begin a paragraph of their own.
bool startsItem(QStringView s)
{
    static constexpr QStringView numerals = u"一二三四五六七八九十";
    return numberingLength(s) > 0 || (s.size() > 1 && numerals.contains(s[0]) && s[1] == QChar(0x662F));
}

class ParagraphFinder
{
public:
    ParagraphFinder(const SourceDocument &document, const Report &report,
                    const std::vector<bool> &isTableLine)
        : m_document(document)
        , m_report(report)
        , m_isTableLine(isTableLine)
    {
    }

    std::vector<Paragraph> find()
    {
        for (std::size_t line = 0; line < m_document.lines.size(); ++line) {
            const SourceLine &source = m_document.lines[line];
            if (source.kind == LineKind::Gap || source.cellCount == 0)
                continue;
            add(source, m_isTableLine[line]);
        }
        return std::move(m_paragraphs);
    }

private:
    void add(const SourceLine &source, bool isTable)
    {
        Span span = m_document.cells[static_cast<std::size_t>(source.firstCell)].where.span;
        span.end = m_document.cells[static_cast<std::size_t>(source.firstCell + source.cellCount - 1)]
                       .where.span.end;
        if (span.begin == span.end && !isTable)
            return;
        const int mark = sectionMarkAt(span.begin);
        if (mark >= 0 && m_report.sections[static_cast<std::size_t>(mark)].heading.begin == span.begin) {
            const Span heading = m_report.sections[static_cast<std::size_t>(mark)].heading;
            m_paragraphs.push_back({ParagraphKind::Heading, heading, mark});
            span.begin = heading.end;
            if (span.end - span.begin < 2)
                return;
        }
        const Paragraph paragraph{isTable ? ParagraphKind::Table : kindOf(source, span, mark), span, mark};
        m_hasBody = m_hasBody || paragraph.kind == ParagraphKind::Body;
        if (continuesLast(paragraph))
            m_paragraphs.back().span.end = span.end;
        else
            m_paragraphs.push_back(paragraph);
    }

    /// The last section that begins at or before the offset; they are in order.
    [[nodiscard]] int sectionMarkAt(qsizetype offset) const
    {
        const auto after = std::upper_bound(
            m_report.sections.begin(), m_report.sections.end(), offset,
            [](qsizetype place, const SectionMark &mark) { return place < mark.heading.begin; });
        return static_cast<int>(after - m_report.sections.begin()) - 1;
    }

    [[nodiscard]] ParagraphKind kindOf(const SourceLine &source, Span span, int mark) const
    {
        const QStringView words = foldedOf(m_document, span);
        const bool isShort = words.size() <= longestHeading && !words.contains(QChar(0x3002)) &&
                             !words.endsWith(u';') && !words.endsWith(u',');
        if (source.kind == LineKind::Heading && isShort)
            return mark < 0 && !m_hasBody ? ParagraphKind::Title : ParagraphKind::Heading;
        if (isShort && mark < 0 && !m_hasBody && words.size() > 1)
            return ParagraphKind::Title;
        return isShort && numberingLength(words) > 0 ? ParagraphKind::Heading : ParagraphKind::Body;
    }

    [[nodiscard]] bool continuesLast(const Paragraph &next) const
    {
        if (m_paragraphs.empty() || next.kind != ParagraphKind::Body)
            return false;
        const Paragraph &last = m_paragraphs.back();
        const QStringView words = foldedOf(m_document, last.span);
        return last.kind == ParagraphKind::Body && last.sectionMark == next.sectionMark &&
               words.size() >= shortestTornLine && !endsSentence(words) &&
               !startsItem(foldedOf(m_document, next.span));
    }

    const SourceDocument &m_document;
    const Report &m_report;
    const std::vector<bool> &m_isTableLine;
    std::vector<Paragraph> m_paragraphs;
    bool m_hasBody = false;
};

} // namespace

std::vector<Paragraph> findParagraphs(const SourceDocument &document, const Report &report,
                                      const std::vector<bool> &isTableLine)
{
    return ParagraphFinder(document, report, isTableLine).find();
}

} // namespace gouji
