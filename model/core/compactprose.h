#pragma once

#include "model/core/report.h"
#include "model/core/sourcedocument.h"

#include <QString>

#include <memory>
#include <vector>

namespace gouji {

/// The prose of a report as one string: the folded text of its paragraphs, in reading order, without white
/// space and without the asterisks and backslashes of Markdown, a line feed behind every paragraph. What
/// reads prose looks for its words here, where a wrapped line or "2020 年" cannot hide them, and gets its
/// spans back through inText(). Offsets here are "compact" offsets; only inText() gives spans of the
/// document's text.
class CompactProse
{
public:
    struct Piece
    {
        Span range;        ///< compact, without the line feed
        int paragraph = 0; ///< index in Report::paragraphs
    };
    enum class Include
    {
        Body,
        BodyAndHeadings
    };

    /// The document must outlive the prose. Paragraphs are taken in ascending order and do not overlap.
    CompactProse(const SourceDocument &document, const Report &report, Include include = Include::Body);

    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] QStringView at(Span compact) const
    {
        return QStringView(m_text).mid(compact.begin, compact.length());
    }
    [[nodiscard]] const std::vector<Piece> &pieces() const { return m_pieces; }

    /// The place of a compact range in the document's text, without white space at its ends.
    [[nodiscard]] Span inText(Span compact) const;
    /// The offset of a compact character in the folded text: for those who keep places beyond the prose's life.
    [[nodiscard]] int foldedOffset(qsizetype compact) const
    {
        return m_folded[static_cast<std::size_t>(compact)];
    }
    /// True when something was left out just before this character.
    [[nodiscard]] bool isTornBefore(qsizetype compact) const;
    /// The character of the document's text, before folding.
    [[nodiscard]] QChar original(qsizetype compact) const;

private:
    void append(Span folded);

    const SourceDocument &m_document;
    QString m_text;
    qsizetype m_length = 0;
    std::unique_ptr<int[]> m_folded; ///< folded offset of every compact character
    std::vector<Piece> m_pieces;
};

/// True for a piece of running text, false for a heading.
[[nodiscard]] inline bool isBody(const CompactProse::Piece &piece, const Report &report)
{
    return report.paragraphs[static_cast<std::size_t>(piece.paragraph)].kind == ParagraphKind::Body;
}

} // namespace gouji
