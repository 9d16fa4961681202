#include "parser/layout/pagelayout.h"

#include "parser/layout/documentflow.h"
#include "parser/layout/furniture.h"

namespace gouji {

SourceDocument layOut(const std::vector<LayoutPage> &pages, const QString &format)
{
    std::vector<PageContent> contents;
    contents.reserve(pages.size());
    for (const LayoutPage &page : pages)
        contents.push_back(takeApart(page));
    setFurnitureAside(contents);
    for (PageContent &content : contents)
        findAlignedTables(content);
    const TextBody all = bodyOf(contents);
    DocumentFlow flow(format);
    for (std::size_t i = 0; i < pages.size(); ++i)
        flow.addPage(contents[i], pages[i].size, bodyOf(contents[i], all));
    return flow.take();
}

} // namespace gouji
