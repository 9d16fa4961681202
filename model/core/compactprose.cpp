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
    // Every paragraph is at most as long as its folded text, and has a line feed behind it.
    const qsizetype most = document.folded.size() + static_cast<qsizetype>(report.paragraphs.size()) + 1;
    m_text = QString(most, Qt::Uninitialized);
    m_folded = std::make_unique_for_overwrite<int[]>(static_cast<std::size_t>(most));
    m_pieces.reserve(report.paragraphs.size());
    qsizetype last = 0;
    for (std::size_t i = 0; i < report.paragraphs.size(); ++i) {
        const Paragraph &paragraph = report.paragraphs[i];
        const bool wanted = paragraph.kind == ParagraphKind::Body ||
                            (include == Include::BodyAndHeadings && paragraph.kind == ParagraphKind::Heading);
        if (!wanted || !paragraph.span.isValid())
            continue;
        const qsizetype begin = m_length;
        const Span folded{std::max(last, document.foldedToText.toFolded(paragraph.span.begin)),
                          document.foldedToText.toFolded(paragraph.span.end)};
        append(folded);
        last = std::max(last, folded.end);
        m_pieces.push_back({{begin, m_length}, static_cast<int>(i)});
        m_text[m_length] = u'\n';
        m_folded[static_cast<std::size_t>(m_length++)] = static_cast<int>(last);
    }
    m_text.truncate(m_length);
}

/// Appends a range of the folded text; `m_length` of m_text and m_folded are in use. Written by pointer: this
/// runs over every character of every report several times.
void CompactProse::append(Span folded)
{
    const qsizetype begin = std::max<qsizetype>(folded.begin, 0);
    const qsizetype end = std::min(folded.end, m_document.folded.size());
    const char16_t *const source = QStringView(m_document.folded).utf16();
    QChar *const text = m_text.data();
    int *const offsets = m_folded.get();
    qsizetype length = m_length;
    for (qsizetype i = begin; i < end; ++i) {
        text[length] = source[i];
        offsets[length] = static_cast<int>(i);
        length += isLeftOut(source[i]) ? 0 : 1;
    }
    m_length = length;
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
