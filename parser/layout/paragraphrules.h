#pragma once

#include "parser/layout/pagecontent.h"

namespace gouji {

/// Where the running text of a page begins and ends, and how far apart its lines are.
struct TextBody
{
    double left = 0;
    double right = 0;
    double gap = 0; ///< between the lines of a paragraph, points
    double em = 10;
};

/// Of one page; with `others` where the page has too little text to tell.
[[nodiscard]] TextBody bodyOf(const PageContent &page, const TextBody &others);
/// Of all pages together.
[[nodiscard]] TextBody bodyOf(const std::vector<PageContent> &pages);

/// A line goes on with the paragraph of the line above it.
[[nodiscard]] bool continuesParagraph(const TextLine &above, const TextLine &line, const TextBody &body);
/// The same where `line` is the first of a page and `above` the last of the page before.
[[nodiscard]] bool continuesOverPage(const TextLine &above, const TextBody &aboveBody, const TextLine &line,
                                     const TextBody &body);

} // namespace gouji
