#include "parser/recognition/period.h"

#include "parser/text/dates.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

constexpr std::array<QStringView, 10> periodWords{u"跨度", u"统计", u"期限",   u"时限",     u"时段",
                                                  u"起止", u"数据", u"报告期", u"时间范围", u"统计周期"};

class PeriodReader
{
public:
    PeriodReader(const SourceDocument &document, Report &report)
        : m_document(document)
        , m_text(document.folded)
        , m_report(report)
        , m_metadata(report.metadata)
    {
    }

    /// "2023年1月1日(起)至(2023年)12月31日(止)", in a sentence that speaks of the data's period.
    void read()
    {
        for (const Paragraph &paragraph : m_report.paragraphs) {
            if (paragraph.kind == ParagraphKind::Table || paragraph.kind == ParagraphKind::Heading)
                continue;
            const Span span = foldedSpan(paragraph.span);
            qsizetype from = span.begin;
            while (const std::optional<PrintedDate> begin = nextDate(m_text.left(span.end), from)) {
                from = begin->span.end;
                if (takePeriod(begin->month > 0 ? *begin : behindYear(*begin, span.end), span))
                    return;
            }
        }
        if (!readMonths())
            findPeriodPhrase();
    }

private:
    [[nodiscard]] Provenance place(Span folded) const
    {
        return {m_document.foldedToText.toOriginal(folded), 0, {}};
    }
    [[nodiscard]] Span foldedSpan(Span span) const
    {
        return {m_document.foldedToText.toFolded(span.begin), m_document.foldedToText.toFolded(span.end)};
    }

    [[nodiscard]] bool hasPeriodWord(Span around) const
    {
        const QStringView s = m_text.mid(around.begin, around.length());
        return std::any_of(periodWords.begin(), periodWords.end(),
                           [&](QStringView word) { return s.contains(word); });
    }

    static qsizetype skip(QStringView s, qsizetype i, QStringView characters)
    {
        while (i < s.size() && (s[i].isSpace() || characters.contains(s[i])))
            ++i;
        return i;
    }

    /// "2023年1-12月", "2023.1—2023.12", where the period stands in no other way.
    bool readMonths()
    {
        for (const Paragraph &paragraph : m_report.paragraphs) {
            if (paragraph.kind == ParagraphKind::Table || paragraph.kind == ParagraphKind::Heading)
                continue;
            const Span span = foldedSpan(paragraph.span);
            for (qsizetype at = span.begin; at < span.end; ++at) {
                const std::optional<PrintedMonths> months = monthsAt(m_text.left(span.end), at);
                if (months && takeIfPeriod(months->begin, months->end, span))
                    return true;
            }
        }
        return false;
    }

    /// "2023年度(1月1日至12月31日)": the days stand behind the year that they are of.
    [[nodiscard]] PrintedDate behindYear(const PrintedDate &year, qsizetype end) const
    {
        const QStringView s = m_text.left(end);
        const qsizetype at = skip(s, year.span.end, u"年度全(,:即从自");
        const std::optional<PrintedDate> date = dateAt(s, at, year.year);
        return date && date->day > 0 ? *date : year;
    }

    /// A whole year needs no word that says what it is, before the first section.
    [[nodiscard]] bool isWholeYear(const PrintedDate &begin, const PrintedDate &end, qsizetype at) const
    {
        return begin.first().isValid() && begin.first() == QDate(begin.year, 1, 1) &&
               end.last() == QDate(begin.year, 12, 31) && !m_report.sections.empty() &&
               at < m_document.foldedToText.toFolded(m_report.sections.front().heading.begin);
    }

    bool takePeriod(const PrintedDate &begin, Span paragraph)
    {
        const QStringView s = m_text.left(paragraph.end);
        qsizetype at = skip(s, begin.span.end, u"起始开始,日0零:点时(含)");
        const qsizetype mark = at;
        at = skip(s, at, u"至到-—–~止截于终");
        if (at == mark || begin.month == 0)
            return false;
        at += s.mid(at).startsWith(u"同年") ? 2 : 0;
        std::optional<PrintedDate> end = dateAt(s, at, begin.year);
        const bool isLike = end && end->month > 0 && (end->day > 0) == (begin.day > 0);
        return isLike && takeIfPeriod(begin, *end, paragraph);
    }

    /// Takes two dates of a paragraph for the period where its words, or its place, say so.
    bool takeIfPeriod(const PrintedDate &begin, const PrintedDate &end, Span paragraph)
    {
        const Span context{std::max(paragraph.begin, begin.span.begin - 40),
                           std::min(paragraph.end, end.span.end + 16)};
        if (!hasPeriodWord(context) && !isWholeYear(begin, end, begin.span.begin))
            return false;
        const Span phrase{begin.span.begin, end.span.end};
        m_metadata.periodPhrase = place(phrase);
        if (!begin.first().isValid() || !end.last().isValid()) {
            m_report.diagnostics.push_back({QStringLiteral("date-unreadable"),
                                            {m_text.mid(phrase.begin, phrase.length()).toString()},
                                            place(phrase)});
            return true;
        }
        m_metadata.periodBegin = Traced<QDate>{begin.first(), place(begin.span)};
        m_metadata.periodEnd = Traced<QDate>{end.last(), place(end.span)};
        return true;
    }

    /// Words about the period whose dates cannot be read: the place is kept, nothing is made of it.
    void findPeriodPhrase()
    {
        for (const QStringView word :
             {QStringView(u"统计期限"), QStringView(u"统计时限"), QStringView(u"统计时间")}) {
            const qsizetype at = m_text.indexOf(word);
            if (at < 0)
                continue;
            qsizetype end = at;
            while (end < m_text.size() && end - at < 60 && m_text[end] != QChar(0x3002) &&
                   m_text[end] != u'\n')
                ++end;
            const QStringView phrase = m_text.mid(at, end - at);
            if (std::any_of(phrase.begin(), phrase.end(), [](QChar c) { return c.isDigit(); })) {
                m_metadata.periodPhrase = place({at, end});
                m_report.diagnostics.push_back(
                    {QStringLiteral("date-unreadable"), {phrase.toString()}, place({at, end})});
            }
            return;
        }
    }

    const SourceDocument &m_document;
    QStringView m_text;
    Report &m_report;
    Metadata &m_metadata;
};

} // namespace

void readPeriod(const SourceDocument &document, Report &report)
{
    PeriodReader(document, report).read();
}

} // namespace gouji
