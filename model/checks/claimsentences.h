#pragma once

#include "model/checks/check.h"

#include <vector>

namespace gouji {

/// Where the claims of a report stand: which share a sentence, and what is said before them there.
class ClaimSentences
{
public:
    explicit ClaimSentences(const CheckInput &input);

    [[nodiscard]] bool areTogether(std::size_t a, std::size_t b) const
    {
        return m_sentence[a].begin == m_sentence[b].begin;
    }
    /// The sentence around a claim (semicolons do not end it), as a span of the document's text.
    [[nodiscard]] Span of(std::size_t claim) const { return m_sentence[claim]; }
    /// Text of the document, folded as prose is, without white space.
    [[nodiscard]] QString words(Span span) const;

private:
    const CheckInput &m_input;
    std::vector<Span> m_sentence;
};

} // namespace gouji
