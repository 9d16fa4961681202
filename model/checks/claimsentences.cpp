#include "model/checks/claimsentences.h"

#include "model/core/characters.h"

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
        // Most sentences with numbers have several.
        if (!m_sentence.empty() && at >= m_sentence.back().begin &&
            claim.where.span.end <= m_sentence.back().end) {
            m_sentence.push_back(m_sentence.back());
            continue;
        }
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
    const QStringView folded =
        QStringView(m_input.document.folded).mid(begin, map.toFolded(span.end) - begin);
    QString out(folded.size(), Qt::Uninitialized);
    qsizetype length = 0;
    for (QChar c : folded) {
        out[length] = c;
        length += isSpace(c) ? 0 : 1;
    }
    out.truncate(length);
    return out;
}

} // namespace gouji
