#include "model/checks/claimsentences.h"

#include <algorithm>

namespace gouji {

namespace {

bool endsSentence(QChar c)
{
    return c == QChar(0x3002) || c == u'!' || c == u'?' || c == QChar(0xFF01) || c == QChar(0xFF1F);
}

} // namespace

ClaimSentences::ClaimSentences(const CheckInput &input)
    : m_input(input)
{
    const auto &paragraphs = input.report.paragraphs;
    const QStringView text = input.document.text;
    m_sentence.reserve(input.report.claims.size());
    for (const Claim &claim : input.report.claims) {
        const qsizetype at = claim.where.span.begin;
        const auto next = std::upper_bound(
            paragraphs.begin(), paragraphs.end(), at,
            [](qsizetype offset, const Paragraph &paragraph) { return offset < paragraph.span.begin; });
        const Span paragraph = next == paragraphs.begin() ? Span{0, text.size()} : std::prev(next)->span;
        Span sentence{at, std::max(at, claim.where.span.end)};
        while (sentence.begin > paragraph.begin && !endsSentence(text[sentence.begin - 1]))
            --sentence.begin;
        while (sentence.end < paragraph.end && !endsSentence(text[sentence.end]))
            ++sentence.end;
        m_sentence.push_back(sentence);
    }
}

QString ClaimSentences::words(Span span) const
{
    const OffsetMap &map = m_input.document.foldedToText;
    const qsizetype begin = map.toFolded(span.begin);
    QString out;
    out.reserve(span.length());
    for (QChar c : QStringView(m_input.document.folded).mid(begin, map.toFolded(span.end) - begin)) {
        if (!c.isSpace())
            out += c;
    }
    return out;
}

} // namespace gouji
