#include "parser/recognition/metadata.h"

#include "model/core/characters.h"
#include "parser/recognition/agency.h"
#include "parser/recognition/period.h"
#include "parser/text/dates.h"

#include <algorithm>

namespace gouji {

namespace {

class MetadataReader
{
public:
    MetadataReader(const SourceDocument &document, Report &report)
        : m_document(document)
        , m_text(document.folded)
        , m_report(report)
        , m_metadata(report.metadata)
    {
    }

    void read()
    {
        readTitle();
        readPeriod(m_document, m_report);
        readYear();
        readSignature();
        readContacts();
        m_metadata.agency = findAgency(m_document, m_report);
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
    [[nodiscard]] QStringView words(Span span) const
    {
        const Span folded = foldedSpan(span);
        return m_text.mid(folded.begin, folded.length());
    }

    static bool isReportName(QStringView s)
    {
        const bool isReport = s.contains(u"报告") || s.contains(u"年报");
        return isReport && (s.contains(u"公开") || s.contains(u"年度报告"));
    }

    /// The title may run over several short lines: the organ, the report's name, its end.
    void readTitle()
    {
        std::vector<Span> lines;
        for (const Paragraph &paragraph : m_report.paragraphs) {
            if (paragraph.kind != ParagraphKind::Title) {
                if (paragraph.kind != ParagraphKind::Table)
                    break;
                continue;
            }
            lines.push_back(paragraph.span);
            if (isReportName(words(paragraph.span)) || lines.size() >= 12)
                break;
            // "…政府信息公开工作" / "年度报告"
            if (lines.size() >= 2 && words(lines.back()).contains(u"报告"))
                break;
        }
        if (lines.empty() || !words(lines.back()).contains(u"报"))
            return;
        std::size_t first = lines.size() - 1;
        while (first > 0 && lines.size() - first < 3 &&
               !isWhole(words({lines[first].begin, lines.back().end})) &&
               isTitlePiece(words(lines[first - 1])))
            --first;
        const Span span{lines[first].begin, lines.back().end};
        QString title;
        for (const QChar c : words(span)) {
            // Marks of headings and emphasis stand between the title's lines in copied Markdown.
            if (!c.isSpace() && c != u'#' && c != u'*')
                title.append(c);
        }
        m_metadata.title = Traced<QString>{title, {span, 0, {}}};
    }

    /// A title that names year and organ needs no line before it.
    static bool isWhole(QStringView s)
    {
        const qsizetype name = s.indexOf(u"公开");
        const std::optional<PrintedDate> year = nextDate(s, 0);
        QStringView before = s.left(name < 0 ? s.size() : name);
        if (year && year->span.begin < before.size())
            before = before.left(year->span.begin);
        const auto han =
            std::count_if(before.begin(), before.end(), [](QChar c) { return c.unicode() >= 0x4E00; });
        return year && name >= 0 && han >= 3;
    }

    static bool isTitlePiece(QStringView s)
    {
        return !s.contains(u':') && !s.contains(u'>') && !s.contains(u'|') && s.size() <= 40;
    }

    /// The title's year; else the period's; else the year that the preamble calls this report's.
    void readYear()
    {
        if (m_metadata.title) {
            const Span title = foldedSpan(m_metadata.title->where.span);
            const std::optional<PrintedDate> date = dateWithSpaces(title);
            if (date) {
                m_metadata.year = Traced<int>{date->year, place(date->span)};
                return;
            }
        }
        if (m_metadata.periodBegin && m_metadata.periodEnd &&
            m_metadata.periodBegin->value.year() == m_metadata.periodEnd->value.year()) {
            m_metadata.year =
                Traced<int>{m_metadata.periodBegin->value.year(), m_metadata.periodBegin->where};
            return;
        }
        for (qsizetype at = m_text.indexOf(u"年度报告"); at >= 0; at = m_text.indexOf(u"年度报告", at + 1)) {
            const std::optional<PrintedDate> date =
                nextDate(m_text.left(at + 1), std::max<qsizetype>(0, at - 30));
            if (date && !m_text.mid(date->span.end, at - date->span.end).contains(QChar(0x3002))) {
                m_metadata.year = Traced<int>{date->year, place(date->span)};
                return;
            }
        }
    }

    /// The first year in a title; titles also print it without 年 ("2023政府信息公开年报") or with spaces.
    [[nodiscard]] std::optional<PrintedDate> dateWithSpaces(Span title) const
    {
        const QStringView s = m_text.left(title.end);
        if (const std::optional<PrintedDate> date = nextDate(s, title.begin))
            return date;
        for (qsizetype i = title.begin; i + 4 <= title.end; ++i) {
            const bool isStart = s[i] == u'2' && (i == 0 || !s[i - 1].isDigit());
            const bool isFour = isStart && s[i + 1] == u'0' && s[i + 2].isDigit() && s[i + 3].isDigit() &&
                                (i + 4 == s.size() || !s[i + 4].isDigit());
            if (isFour)
                return PrintedDate{s.mid(i, 4).toInt(), 0, 0, {i, i + 4}};
        }
        return std::nullopt;
    }

    /// A line at the end that is nothing but a day.
    void readSignature()
    {
        int looked = 0;
        for (auto line = m_document.lines.rbegin(); line != m_document.lines.rend() && looked < 12; ++line) {
            if (line->kind == LineKind::Gap || line->kind == LineKind::Row || line->cellCount != 1)
                continue;
            ++looked;
            const Span span =
                foldedSpan(m_document.cells[static_cast<std::size_t>(line->firstCell)].where.span);
            if (span.length() < 8 || span.length() > 24)
                continue;
            const std::optional<PrintedDate> date = dateAt(m_text.left(span.end), span.begin);
            if (date && date->day > 0 && date->first().isValid() && span.end - date->span.end <= 1) {
                m_metadata.signatureDate = Traced<QDate>{date->first(), place(date->span)};
                return;
            }
        }
    }

    void addContact(ContactKind kind, Span folded)
    {
        while (folded.length() > 0 && m_text[folded.begin].isSpace())
            ++folded.begin;
        while (folded.length() > 0 && m_text[folded.end - 1].isSpace())
            --folded.end;
        if (folded.length() > 0)
            m_metadata.contacts.push_back(
                {kind, m_text.mid(folded.begin, folded.length()).toString(), place(folded)});
    }

    /// One pass over the text: what may begin a contact is rare.
    void readContacts()
    {
        static constexpr CharacterSieve beginnings(u"传电邮地@");
        const char16_t *const text = m_text.utf16();
        for (qsizetype at = 0, size = m_text.size(); at < size; ++at) {
            if (!beginnings.mayHave(text[at]))
                continue;
            switch (text[at]) {
            case u'传':
                readLabelled(at, u"传真", ContactKind::Fax);
                break;
            case u'电':
                readLabelled(at, u"电话", ContactKind::Phone);
                break;
            case u'邮':
                readLabelled(at, u"邮编", ContactKind::PostCode);
                readLabelled(at, u"邮政编码", ContactKind::PostCode);
                break;
            case u'地':
                readAddress(at);
                break;
            case u'@':
                readEmail(at);
                break;
            default:
                break;
            }
        }
        if (m_metadata.contacts.empty())
            readBarePhone();
    }

    /// Where nothing is called a telephone, a number shaped like one is: "请联系党政办(0999-6210034)".
    void readBarePhone()
    {
        for (qsizetype at = 0; at + 10 < m_text.size(); ++at) {
            if (m_text[at] != u'0' ||
                (at > 0 && m_text[at - 1].unicode() < 0x80 && m_text[at - 1].isLetterOrNumber()))
                continue;
            qsizetype dash = at;
            while (dash < m_text.size() && m_text[dash].isDigit())
                ++dash;
            const QChar mark = dash < m_text.size() ? m_text[dash] : QChar();
            const bool isCode = (dash - at == 3 || dash - at == 4) && (mark == u'-' || mark == u'—');
            qsizetype end = isCode ? dash + 1 : at;
            while (isCode && end < m_text.size() && m_text[end].isDigit())
                ++end;
            if (isCode && (end - dash == 8 || end - dash == 9)) {
                addContact(ContactKind::Phone, {at, end});
                return;
            }
        }
    }

    void readEmail(qsizetype at)
    {
        const auto isPart = [](QChar c) {
            return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"._-+").contains(c));
        };
        Span span{at, at + 1};
        while (span.begin > 0 && isPart(m_text[span.begin - 1]))
            --span.begin;
        while (span.end < m_text.size() && isPart(m_text[span.end]))
            ++span.end;
        if (span.begin < at && span.end > at + 3)
            addContact(ContactKind::Email, span);
    }

    /// Digits behind a word such as 电话, at most a few words between.
    void readLabelled(qsizetype at, QStringView word, ContactKind kind)
    {
        if (!m_text.mid(at).startsWith(word))
            return;
        qsizetype i = at + word.size();
        const qsizetype limit = std::min(m_text.size(), i + 10);
        while (i < limit && !m_text[i].isDigit() && m_text[i] != u'(' && m_text[i] != QChar(0x3002))
            ++i;
        qsizetype end = i;
        int digits = 0;
        while (end < m_text.size() &&
               (m_text[end].isDigit() || QStringView(u"-()— ").contains(m_text[end]))) {
            digits += m_text[end].isDigit() ? 1 : 0;
            ++end;
        }
        while (end > i && !m_text[end - 1].isDigit())
            --end;
        const int least = kind == ContactKind::PostCode ? 6 : 7;
        if (digits >= least && digits <= 16)
            addContact(kind, {i, end});
    }

    void readAddress(qsizetype at)
    {
        if (!m_text.mid(at).startsWith(u"地址:"))
            return;
        const qsizetype begin = at + 3;
        qsizetype end = begin;
        while (end < m_text.size() && end - begin < 60 && !QStringView(u",;)。(\n\r").contains(m_text[end]))
            ++end;
        addContact(ContactKind::Address, {begin, end});
    }

    const SourceDocument &m_document;
    QStringView m_text;
    Report &m_report;
    Metadata &m_metadata;
};

} // namespace

void readMetadata(const SourceDocument &document, Report &report)
{
    MetadataReader(document, report).read();
}

} // namespace gouji
