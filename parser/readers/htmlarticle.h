#pragma once

#include "parser/readers/htmltree.h"

#include <vector>

namespace gouji {

/// What of a page is its article.
struct HtmlArticle
{
    int root = 0;              ///< the element that holds it
    std::vector<bool> leftOut; ///< per node: menus, tools and lists of links within the root
    /// The article's title where it stands outside of the root, or only in the page's head; else empty.
    QString title;
    bool isFound = false; ///< the page has prose or rows of numbers at all
    int rows = 0;         ///< of labels and numbers
};

/// Finds the article by where prose, rows of numbers and numbered headings stand, and by how much of the text
/// is links. Takes too much rather than too little: no row of numbers and no numbered heading of the page is
/// left out.
[[nodiscard]] HtmlArticle findHtmlArticle(const HtmlTree &tree);

} // namespace gouji
