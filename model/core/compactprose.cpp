#include "model/core/compactprose.h"

#include <algorithm>

namespace gouji {

namespace {

bool isLeftOut(char16_t c)
{
    if (c > 0x3000)
        return c == 0xFEFF;
    return c <= u' ' || c == u'*' || c == u'\\' || c == 0xA0 || (c >= 0x2000 && c <= 0x200F) || c == 0x2028 ||
           c == 0x2029 || c == 0x3000;
}

} // namespace

CompactProse::CompactProse(const SourceDocument &document, const Report &report, Include include)
    : m_document(document)
{
    m_text.reserve(document.folded.size());
    m_folded.reserve(static_cast<std::size_t>(document.folded.size()));
    for (std::size_t i = 0; i < report.paragraphs.size(); ++i) {
        const Paragraph &paragraph = report.paragraphs[i];
        const bool wanted = paragraph.kind == ParagraphKind::Body ||
                            (include == Include::BodyAndHeadings && paragraph.kind == ParagraphKind::Heading);
        if (!wanted || !paragraph.span.isValid())
            continue;
        const qsizetype begin = m_text.size();
        append({document.foldedToText.toFolded(paragraph.span.begin),
                document.foldedToText.toFolded(paragraph.span.end)});
        m_pieces.push_back({{begin, m_text.size()}, static_cast<int>(i)});
        m_text.append(u'\n');
        m_folded.push_back(m_folded.empty() ? 0 : m_folded.back() + 1);
    }
}

void CompactProse::append(Span folded)
{
    const QStringView source(m_document.folded);
    const qsizetype end = std::min(folded.end, source.size());
    for (qsizetype i = std::max<qsizetype>(folded.begin, 0); i < end; ++i) {
        const QChar c = source[i];
        if (isLeftOut(c.unicode()))
            continue;
        m_text.append(c);
        m_folded.push_back(static_cast<int>(i));
    }
}

Span CompactProse::inText(Span compact) const
{
    if (!compact.isValid() || compact.begin >= m_text.size())
        return {};
    const qsizetype first = m_folded[static_cast<std::size_t>(compact.begin)];
    if (compact.length() == 0)
        return m_document.foldedToText.toOriginal(Span{first, first});
    const qsizetype last = m_folded[static_cast<std::size_t>(std::min(compact.end, m_text.size()) - 1)];
    return m_document.foldedToText.toOriginal(Span{first, last + 1});
}

bool CompactProse::isTornBefore(qsizetype compact) const
{
    if (compact <= 0 || compact >= m_text.size())
        return false;
    const auto i = static_cast<std::size_t>(compact);
    return m_folded[i] != m_folded[i - 1] + 1;
}

QChar CompactProse::original(qsizetype compact) const
{
    const qsizetype offset =
        m_document.foldedToText.toOriginal(qsizetype{m_folded[static_cast<std::size_t>(compact)]});
    return offset < m_document.text.size() ? m_document.text[offset] : QChar();
}

} // namespace gouji
