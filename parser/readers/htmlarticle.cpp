#include "parser/readers/htmlarticle.h"

#include "parser/readers/htmlweights.h"
#include "parser/readers/htmlwords.h"

#include <algorithm>

namespace gouji {

namespace {

// What may be left beside the article, of all prose: notices, a description of the site.
constexpr double mostBeside = 0.08;
// Titles, dates and sources that stand around an article have no more characters together.
constexpr int mostTitles = 120;

class Finder
{
public:
    explicit Finder(const HtmlTree &tree)
        : m_tree(tree)
        , m_weights(tree)
    {
    }

    HtmlArticle find()
    {
        m_article.rows = m_weights.rows();
        m_article.leftOut.resize(m_tree.nodes.size());
        m_article.isFound = countOf(0).weight > 0;
        if (!m_article.isFound)
            return std::move(m_article);
        m_article.root = climb(descend());
        prune(m_article.root);
        trimBeforeTitle();
        if (!hasTitle())
            m_article.title = titleOutside();
        return std::move(m_article);
    }

private:
    [[nodiscard]] HtmlCount countOf(int node) const { return m_weights.in(node); }
    [[nodiscard]] QStringView words(const HtmlRun &run) const { return m_weights.words(run); }

    // ---- the element that holds it ----

    /// The innermost element beside which there is nothing of weight.
    [[nodiscard]] int descend() const
    {
        int node = 0;
        for (;;) {
            int best = -1;
            for (int child = node + 1; child < m_tree.at(node).end; child = m_tree.at(child).end) {
                if (best < 0 || countOf(child).weight > countOf(best).weight)
                    best = child;
            }
            if (best < 0 || m_tree.at(best).tag == HtmlTag::Text)
                return node;
            const HtmlCount inside = countOf(best);
            const HtmlCount beside = countOf(node) - inside;
            if (beside.marks > 0 || beside.weight > mostBeside * inside.weight)
                return node;
            node = best;
        }
    }

    /// What stands around it and is no list of links belongs to it: titles, signatures, short paragraphs.
    [[nodiscard]] int climb(int node) const
    {
        while (m_tree.at(node).parent >= 0) {
            const int parent = m_tree.at(node).parent;
            const HtmlTag tag = m_tree.at(node).tag;
            const bool isPart =
                tag == HtmlTag::Row || tag == HtmlTag::RowGroup || tag == HtmlTag::Table || !isHtmlBlock(tag);
            const HtmlCount beside = countOf(parent) - countOf(node);
            const bool hasChrome = beside.countingRows > 0 ||
                                   (beside.links > 2 && beside.linked * 5 > beside.characters) ||
                                   (beside.links > 0 && beside.characters > mostTitles);
            if (!isPart && (hasChrome || isFootBeside(parent, node)))
                break;
            node = parent;
        }
        return node;
    }

    [[nodiscard]] bool isFootBeside(int parent, int node) const
    {
        const QStringView behind =
            QStringView(m_tree.text)
                .mid(m_tree.at(node).textEnd, m_tree.at(parent).textEnd - m_tree.at(node).textEnd);
        return isHtmlFootBlock(behind);
    }

    // ---- what is left out within it ----

    void prune(int node)
    {
        for (int child = node + 1; child < m_tree.at(node).end; child = m_tree.at(child).end) {
            const HtmlTag tag = m_tree.at(child).tag;
            const HtmlCount count = countOf(child);
            const bool isData = tag == HtmlTag::Row && m_weights.own(child).marks > 0;
            if (isData || (!isHtmlBlock(tag) && m_tree.at(child).end == child + 1))
                continue;
            if (count.marks == 0 && isChrome(child, count))
                m_article.leftOut[static_cast<std::size_t>(child)] = true;
            else if (count.links > 0 || count.weight > 0 || count.characters > 0)
                prune(child);
        }
    }

    [[nodiscard]] bool isChrome(int node, const HtmlCount &count) const
    {
        const HtmlTag tag = m_tree.at(node).tag;
        if (tag == HtmlTag::Chrome)
            return count.weight * 3 < count.characters * 2;
        if (count.weight > 0 || count.characters == 0 || !isHtmlBlock(tag))
            return false;
        if (tag == HtmlTag::Table && count.countingRows > 2)
            return true;
        if (count.links > 1 && (count.isMostlyLinks() ||
                                (count.characters < longestHtmlTitle && count.linked * 3 > count.characters)))
            return true;
        const QStringView text = m_tree.textOf(node);
        if (text.size() > 1000)
            return false;
        return isHtmlTools(text) || (isHtmlPath(text) && isBeforeAll(node)) ||
               (count.links > 0 && isHtmlFoot(text)) || isHtmlFootBlock(text);
    }

    /// Nothing of weight stands before it in the article.
    [[nodiscard]] bool isBeforeAll(int node) const
    {
        return m_weights.between(m_article.root, node).weight == 0;
    }

    // ---- the title ----

    [[nodiscard]] bool isLeftOut(int node) const
    {
        for (; node >= 0; node = m_tree.at(node).parent) {
            if (m_article.leftOut[static_cast<std::size_t>(node)])
                return true;
        }
        return false;
    }

    /// A short line that names a report stands before the first prose or number.
    [[nodiscard]] bool hasTitle() const
    {
        const int end = m_tree.at(m_article.root).end;
        for (const HtmlRun &run : m_weights.runs()) {
            if (run.first < m_article.root || run.count.characters == 0 || isLeftOut(run.first))
                continue;
            if (run.first >= end || m_weights.own(run.first).weight > 0)
                return false;
            const QString text = withoutSpace(words(run));
            if (text.size() >= 4 && text.size() <= longestHtmlTitle && namesReport(text))
                return true;
        }
        return false;
    }

    /// A line outside of the article that says what the page's head says, or what the head says itself.
    [[nodiscard]] QString titleOutside() const
    {
        const QString head = withoutSpace(m_tree.articleTitle.isEmpty() ? m_tree.title : m_tree.articleTitle);
        QString best;
        for (const HtmlRun &run : m_weights.runs()) {
            if (run.first >= m_article.root)
                break;
            const QString text = withoutSpace(words(run));
            if (text.size() >= 8 && text.size() <= longestHtmlTitle && text.size() > best.size() &&
                namesReport(text) && (head.contains(text) || run.count.linked == 0))
                best = text;
        }
        if (!best.isEmpty())
            return best;
        return m_tree.articleTitle.isEmpty() ? headTitle() : m_tree.articleTitle;
    }

    /// "Title_Channel_Site", "Title - Site", "Channel | Title": the part that names a report and a year, or
    /// a report, or else the first.
    [[nodiscard]] QString headTitle() const
    {
        QString best;
        int bestRank = -1;
        qsizetype begin = 0;
        const QString &title = m_tree.title;
        for (qsizetype i = 0; i <= title.size(); ++i) {
            if (i < title.size() && !QStringView(u"_|-—>»").contains(title[i]))
                continue;
            const QString part = title.mid(begin, i - begin).trimmed();
            begin = i + 1;
            const bool hasYear =
                std::count_if(part.begin(), part.end(), [](QChar c) { return c.isDigit(); }) >= 4;
            const int rank = namesReport(part) ? (hasYear ? 2 : 1) : 0;
            if (!part.isEmpty() && rank > bestRank) {
                best = part;
                bestRank = rank;
            }
        }
        return best;
    }

    /// What stands before the line that says what the page's head says, where that is more than lines of a
    /// title: columns beside the article. Never rows of numbers or numbered headings.
    void trimBeforeTitle()
    {
        const QString head = withoutSpace(m_tree.articleTitle.isEmpty() ? m_tree.title : m_tree.articleTitle);
        const int root = m_article.root;
        for (const HtmlRun &run : m_weights.runs()) {
            if (run.first < root || run.count.characters < 8 || run.count.linked > 0)
                continue;
            const HtmlCount before = m_weights.between(root, run.first);
            if (run.first >= m_tree.at(root).end || before.marks > 0)
                return;
            const QString text = withoutSpace(words(run));
            if (text.size() > longestHtmlTitle || !namesReport(text) || !head.contains(text))
                continue;
            if (before.weight > 0)
                leaveOutBefore(run.first);
            return;
        }
    }

    void leaveOutBefore(int first)
    {
        int node = m_article.root + 1;
        while (node < first) {
            const bool isBefore = m_tree.at(node).end <= first;
            if (isBefore)
                m_article.leftOut[static_cast<std::size_t>(node)] = true;
            node = isBefore ? m_tree.at(node).end : node + 1;
        }
    }

    const HtmlTree &m_tree;
    HtmlWeights m_weights;
    HtmlArticle m_article;
};

} // namespace

HtmlArticle findHtmlArticle(const HtmlTree &tree)
{
    return Finder(tree).find();
}

} // namespace gouji
