#pragma once

#include "model/core/compactprose.h"
#include "model/core/offsetmap.h"
#include "model/core/report.h"
#include "model/core/sourcedocument.h"

#include <QString>

#include <vector>

namespace gouji {

/// A section's part of the letters.
struct ComparedSection
{
    int section = 0; ///< index in FormDefinition::sections()
    Span letters;
};

/// The prose of a report as it is compared with other reports: of the sections that an organ writes itself
/// (一, 五, 六) the running text, without punctuation, every number one mark and every title in 《》 one
/// mark, so that a sentence copied with other figures is the same sentence. Keeps what it needs of the
/// document: it may outlive it.
class ComparedProse
{
public:
    ComparedProse() = default;
    ComparedProse(const SourceDocument &document, const Report &report, const CompactProse &prose);
    /// The same, for who has no compact prose at hand.
    ComparedProse(const SourceDocument &document, const Report &report);

    [[nodiscard]] QStringView letters() const { return m_letters; }
    [[nodiscard]] const std::vector<ComparedSection> &sections() const { return m_sections; }
    /// Letters of sentences that every report has, whoever wrote it: how to reach the organ, what the report
    /// says of itself, that there was none of something. Ascending, not overlapping.
    [[nodiscard]] const std::vector<Span> &ordinary() const { return m_ordinary; }

    /// Where letters stand in the document's text, with the brackets that open before the first one and the
    /// full stop behind the last one.
    [[nodiscard]] Span inText(Span letters) const;
    /// The document's words at a span of its text.
    [[nodiscard]] QString words(Span text) const { return m_text.mid(text.begin, text.length()); }
    /// About what it takes in memory.
    [[nodiscard]] qsizetype byteCount() const;

private:
    void append(const CompactProse &prose, Span range);
    void appendSentence(const CompactProse &prose, Span sentence);

    QString m_letters;
    qsizetype m_count = 0;     ///< of m_letters and m_folded in use, while they are filled
    std::vector<int> m_folded; ///< folded offset of every letter
    std::vector<ComparedSection> m_sections;
    std::vector<Span> m_ordinary;
    QString m_text;
    OffsetMap m_toText;
};

} // namespace gouji
