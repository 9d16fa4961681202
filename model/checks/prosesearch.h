#pragma once

#include "model/checks/check.h"
#include "model/core/characters.h"

#include <algorithm>
#include <array>

// Small tools of the checks that read prose.

namespace gouji {

template <std::size_t N>
[[nodiscard]] bool holdsAny(QStringView text, const std::array<QStringView, N> &words)
{
    return holdsAnyOf(text, words);
}

[[nodiscard]] inline bool endsSentence(QChar c)
{
    return c == u'。' || c == u';' || c == u'!' || c == u'?' || c == u'\n' || c == QChar(0xFF1B);
}

/// The sentence of a compact text around an offset, without its full stop.
[[nodiscard]] inline Span sentenceAt(QStringView text, qsizetype at)
{
    Span sentence{at, at};
    while (sentence.begin > 0 && !endsSentence(text[sentence.begin - 1]))
        --sentence.begin;
    while (sentence.end < text.size() && !endsSentence(text[sentence.end]))
        ++sentence.end;
    return sentence;
}

/// True inside 《》 or quotation marks that open before `at` and have not closed.
[[nodiscard]] inline bool isQuoted(QStringView text, qsizetype at)
{
    const Span sentence = sentenceAt(text, at);
    const QStringView before = text.mid(sentence.begin, at - sentence.begin);
    return before.lastIndexOf(u'《') > before.lastIndexOf(u'》') ||
           before.lastIndexOf(QChar(0x201C)) > before.lastIndexOf(QChar(0x201D));
}

/// What a statutory section holds, folded and without white space; its heading is not part of it. Empty
/// where the section was not found.
[[nodiscard]] inline QString sectionWords(const CheckInput &input, int section)
{
    QString out;
    const auto &marks = input.report.sections; // in the order of the document
    for (const CompactProse::Piece &piece : input.prose->pieces()) {
        const Span span = input.report.paragraphs[static_cast<std::size_t>(piece.paragraph)].span;
        const auto next =
            std::upper_bound(marks.begin(), marks.end(), span.begin,
                             [](qsizetype at, const SectionMark &mark) { return at < mark.heading.begin; });
        if (next == marks.begin() || std::prev(next)->section != section)
            continue;
        const Span body = std::prev(next)->body;
        if (span.end <= body.begin || span.begin >= body.end)
            continue;
        // A heading may have its text behind it in one paragraph.
        qsizetype begin = piece.range.begin;
        while (begin < piece.range.end && input.prose->inText({begin, begin + 1}).begin < body.begin)
            ++begin;
        out += input.prose->at({begin, piece.range.end});
    }
    return out;
}

[[nodiscard]] inline const SectionMark *markOf(const CheckInput &input, int section)
{
    const auto &marks = input.report.sections;
    const auto found =
        std::find_if(marks.begin(), marks.end(), [&](const SectionMark &m) { return m.section == section; });
    return found == marks.end() ? nullptr : &*found;
}

} // namespace gouji
