#include "model/comparing/comparedprose.h"

#include "model/core/characters.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

/// Stands for a number, and for a title in 《》.
constexpr char16_t numberMark(u'0');
constexpr char16_t titleMark(u'《');
/// A title mark that is not closed by then was none.
constexpr qsizetype longestTitle = 120;

/// 总体情况, problems and further matters: in the others stand the tables.
constexpr bool isCompared(int section)
{
    return section == 0 || section == 4 || section == 5;
}

constexpr bool isSentenceEnd(char16_t c)
{
    return c == u'。' || c == u';' || c == u'!' || c == u'?';
}

constexpr bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

constexpr bool isLatin(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Sentences that reports have in common without one being copied from another.
bool isOrdinary(QStringView sentence)
{
    static constexpr std::array<QStringView, 31> words{
        u"本报告",   u"本年报",   u"本年度报告", u"统计期限", u"数据期限", u"电子版",   u"特此报告",
        u"报告如下", u"联系电话", u"邮政编码",   u"邮编",     u"电子邮箱", u"通信地址", u"通讯地址",
        u"联系地址", u"http",     u"www.",       u"未收到",   u"未发生",   u"未收取",   u"未产生",
        u"没有收",   u"无其他",   u"没有其他",   u"无其它",   u"暂无",     u"均为0",    u"未出现",
        u"未接到",   u"不存在因", u"未受理"};
    static constexpr CharacterSieve beginnings = beginningsOf(words);
    return holdsAnyOf(sentence, words, beginnings);
}

} // namespace

ComparedProse::ComparedProse(const SourceDocument &document, const Report &report)
    : ComparedProse(document, report, CompactProse(document, report, CompactProse::Include::BodyAndHeadings))
{
}

ComparedProse::ComparedProse(const SourceDocument &document, const Report &report, const CompactProse &prose)
    : m_text(document.text)
    , m_toText(document.foldedToText)
{
    m_letters.resize(prose.text().size());
    m_folded.resize(static_cast<std::size_t>(prose.text().size()));
    int open = -1; // the mark of the section in work
    for (const CompactProse::Piece &piece : prose.pieces()) {
        const Paragraph &paragraph = report.paragraphs[static_cast<std::size_t>(piece.paragraph)];
        if (paragraph.sectionMark < 0)
            continue;
        const SectionMark &mark = report.sections[static_cast<std::size_t>(paragraph.sectionMark)];
        // Of headings only the section's own may have its text behind it.
        if (!isCompared(mark.section) ||
            (!isBody(piece, report) && paragraph.span.begin > mark.heading.begin))
            continue;
        Span range = piece.range;
        if (paragraph.span.begin < mark.body.begin) {
            const auto folded = static_cast<int>(document.foldedToText.toFolded(mark.body.begin));
            while (range.begin < range.end && prose.foldedOffset(range.begin) < folded)
                ++range.begin;
        }
        if (open != paragraph.sectionMark)
            m_sections.push_back({mark.section, {m_count, m_count}});
        open = paragraph.sectionMark;
        append(prose, range);
        m_sections.back().letters.end = m_count;
    }
    m_letters.resize(m_count);
    m_letters.squeeze();
    m_folded.resize(static_cast<std::size_t>(m_count));
    m_folded.shrink_to_fit();
}

void ComparedProse::append(const CompactProse &prose, Span range)
{
    const char16_t *const text = prose.text().utf16();
    qsizetype begin = range.begin;
    for (qsizetype i = range.begin; i < range.end; ++i) {
        if (!isSentenceEnd(text[i]))
            continue;
        appendSentence(prose, {begin, i + 1});
        begin = i + 1;
    }
    if (begin < range.end)
        appendSentence(prose, {begin, range.end});
}

/// Written by pointer: this runs over every character of every report.
void ComparedProse::appendSentence(const CompactProse &prose, Span sentence)
{
    const char16_t *const text = prose.text().utf16();
    QChar *const letters = m_letters.data();
    const qsizetype first = m_count;
    const auto put = [&](char16_t c, qsizetype at) {
        letters[m_count] = c;
        m_folded[static_cast<std::size_t>(m_count++)] = prose.foldedOffset(at);
    };
    bool isNumber = false; // the letter before is one, with nothing but its points since
    for (qsizetype i = sentence.begin; i < sentence.end; ++i) {
        const char16_t c = text[i];
        if (isHan(c)) {
            put(c, i);
            isNumber = false;
        } else if (isDigit(c)) {
            if (!std::exchange(isNumber, true))
                put(numberMark, i);
        } else if (!isNumber || (c != u'.' && c != u',')) {
            isNumber = false;
            if (c == titleMark) {
                put(titleMark, i);
                const qsizetype end = prose.text().mid(i, longestTitle).indexOf(u'》');
                if (end > 0 && i + end < sentence.end)
                    i += end;
            } else if (isLatin(c)) {
                put(c, i);
            }
        }
    }
    if (m_count > first && isOrdinary(prose.at(sentence))) {
        if (!m_ordinary.empty() && m_ordinary.back().end == first)
            m_ordinary.back().end = m_count;
        else
            m_ordinary.push_back({first, m_count});
    }
}

Span ComparedProse::inText(Span letters) const
{
    if (!letters.isValid() || letters.length() == 0 || letters.end > m_letters.size())
        return {};
    const qsizetype first = m_folded[static_cast<std::size_t>(letters.begin)];
    const qsizetype last = m_folded[static_cast<std::size_t>(letters.end - 1)];
    Span span = m_toText.toOriginal(Span{first, last + 1});
    const QChar mark = m_letters[letters.end - 1];
    if (mark == titleMark) {
        const qsizetype end = QStringView(m_text).mid(span.end, longestTitle).indexOf(u'》');
        span.end += end + 1;
    }
    while (mark == numberMark && span.end < m_text.size() && m_text[span.end].isDigit())
        ++span.end;
    constexpr QStringView openings = u"（(“‘《【";
    while (span.begin > 0 && openings.contains(m_text[span.begin - 1]))
        --span.begin;
    constexpr QStringView stops = u"。；;！!？?";
    if (span.end < m_text.size() && stops.contains(m_text[span.end]))
        ++span.end;
    return span;
}

qsizetype ComparedProse::byteCount() const
{
    return m_letters.size() * 2 + static_cast<qsizetype>(m_folded.size() * sizeof(int)) + m_text.size() * 2 +
           static_cast<qsizetype>(sizeof(*this));
}

} // namespace gouji
