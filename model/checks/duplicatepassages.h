#pragma once

#include "model/core/compactprose.h"
#include "model/core/report.h"

#include <QString>

#include <vector>

namespace gouji {

/// A passage of body prose that stands more than once: whole sentences, 20 Han characters or more.
struct DuplicatePassage
{
    std::vector<Span>
        places; ///< in the document's text, in its order, each with its item marker (三是) and full stop
    bool isExact = true;
    /// Where it is not exact: the first words that differ, as they stand in the first and in the second
    /// place.
    QString first;
    QString second;
};

/// How long a passage is that counts, in Han characters.
struct PassageLengths
{
    int exact = 20; ///< standing twice word for word
    int near = 30;  ///< standing twice nearly
};

/// All duplicated passages, in the order of their second places. Titles in 《》, headings, tables, contact
/// lines and phrases shared by different sentences do not count. Linear in the length of the text.
[[nodiscard]] std::vector<DuplicatePassage>
findDuplicatePassages(const CompactProse &prose, const Report &report, const PassageLengths &lengths = {});

} // namespace gouji
