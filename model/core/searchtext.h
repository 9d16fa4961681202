#pragma once

#include "model/core/sourcedocument.h"

#include <QString>

#include <vector>

namespace gouji {

/// What two texts are compared by when a person searches: full width, half width and case are one, and white
/// space that only wraps or spaces out Chinese text does not count. Between two digits it does ("1 2" is not
/// 12), and a cell's end (a tab, or a line separator inside a cell) always does.
[[nodiscard]] QString searchKey(const QString &text);

/// A document prepared for being searched again and again.
class SearchText
{
public:
    SearchText() = default;
    /// The document must outlive it.
    explicit SearchText(const SourceDocument &document);

    /// Where the words stand in the document's text, in its order, not overlapping. Nothing for words that
    /// are empty or only white space.
    [[nodiscard]] std::vector<Span> find(const QString &words) const;

private:
    const SourceDocument *m_document = nullptr;
    QString m_key;
    std::vector<int> m_folded; ///< offset in SourceDocument::folded of every character of the key
};

} // namespace gouji
