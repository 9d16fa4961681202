#include "parser/readers/htmlarticle.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

// A run of text with a full stop and at least this many characters is prose.
constexpr int shortestProse = 20;
constexpr int headingWeight = 30;
constexpr int rowWeight = 15;
// What may be left beside the article, of all prose: notices, a description of the site.
constexpr double mostBeside = 0.08;
// Longer text in a cell is no label and no number; spaces of the source count.
constexpr qsizetype longestCell = 400;
constexpr qsizetype longestTitle = 80;
// Titles, dates and sources that stand around an article have no more characters together.
constexpr int mostTitles = 120;

constexpr QStringView hanNumerals = u"一二三四五六七八九十";

bool isHan(QChar c)
{
    return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF;
}

/// "一、…" or "（一）…"
bool beginsLikeSection(QStringView text)
{
    qsizetype i = 0;
    const bool isBracketed = !text.isEmpty() && (text[0] == u'(' || text[0] == QChar(0xFF08));
    i += isBracketed ? 1 : 0;
    const qsizetype begin = i;
    while (i < text.size() && hanNumerals.contains(text[i]))
        ++i;
    if (i == begin || i >= text.size() - 1)
        return false;
    return isBracketed ? QStringView(u")）").contains(text[i]) : QStringView(u"、.．,，").contains(text[i]);
}

/// A number, or a mark that stands for none, as it stands in a cell.
bool isValue(QStringView text)
{
    if (text.isEmpty() || text.size() > 20)
        return false;
    bool hasDigit = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        hasDigit = hasDigit || c.isDigit();
        const bool isSign = i == 0 && QStringView(u"-－+—−/").contains(c);
        if (!c.isDigit() && !isSign && !QStringView(u".,，％%").contains(c))
            return false;
    }
    return hasDigit || text.size() == 1;
}

// Words of a page's foot, and of the tools beside an article.
constexpr std::array<QStringView, 8> footWords{u"主办单位",   u"承办单位", u"备案",     u"版权所有",
                                               u"网站标识码", u"技术支持", u"网站地图", u"ICP"};
constexpr std::array<QStringView, 16> toolWords{
    u"打印本页", u"关闭窗口", u"返回顶部", u"扫一扫", u"打印", u"关闭", u"分享到", u"分享",
    u"字号",     u"字体",     u"收藏",     u"返回",   u"大",   u"中",   u"小",     u"默认"};

bool isFoot(QStringView text)
{
    return std::any_of(footWords.begin(), footWords.end(),
                       [&](QStringView word) { return text.contains(word); });
}

/// Nothing but names of tools.
bool isTools(QStringView text)
{
    if (text.size() > 60)
        return false;
    bool hasTool = false;
    for (qsizetype i = 0; i < text.size();) {
        const auto tool = std::find_if(toolWords.begin(), toolWords.end(),
                                       [&](QStringView word) { return text.mid(i).startsWith(word); });
        if (tool == toolWords.end() && text[i].isLetterOrNumber())
            return false;
        hasTool = hasTool || (tool != toolWords.end() && tool->size() > 1);
        i += tool == toolWords.end() ? 1 : tool->size();
    }
    return hasTool;
}

/// "Home > Channel > Article"
bool isPath(QStringView text)
{
    static constexpr QStringView marks = u">＞»›";
    return text.size() <= longestTitle &&
           std::any_of(text.begin(), text.end(), [](QChar c) { return marks.contains(c); });
}

QString withoutSpace(QStringView text)
{
    QString words;
    for (const QChar c : text) {
        if (!c.isSpace())
            words.append(c);
    }
    return words;
}

/// Counts over the nodes before each node, so that what an element holds is one subtraction.
struct Count
{
    int weight = 0; ///< of prose, rows of numbers, numbered headings
    int marks = 0;  ///< rows of numbers and numbered headings
    int characters = 0;
    int linked = 0; ///< characters in links
    int links = 0;
    int countingRows = 0; ///< rows of a calendar

    void operator+=(const Count &other)
    {
        weight += other.weight;
        marks += other.marks;
        characters += other.characters;
        linked += other.linked;
        links += other.links;
        countingRows += other.countingRows;
    }
    friend Count operator-(const Count &a, const Count &b)
    {
        return {a.weight - b.weight, a.marks - b.marks, a.characters - b.characters,
                a.linked - b.linked, a.links - b.links, a.countingRows - b.countingRows};
    }
    [[nodiscard]] bool isMostlyLinks() const { return linked * 2 > characters; }
};

/// Text between two ends of lines.
struct Run
{
    int first = 0; ///< its first text node
    qsizetype begin = 0;
    qsizetype end = 0;
    Count count;
};

class Finder
{
public:
    explicit Finder(const HtmlTree &tree)
        : m_tree(tree)
        , m_own(tree.nodes.size())
    {
    }

    HtmlArticle find()
    {
        findRuns();
        weighRows();
        sumUp();
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
    [[nodiscard]] Count countOf(int node) const
    {
        return m_before[static_cast<std::size_t>(m_tree.at(node).end)] -
               m_before[static_cast<std::size_t>(node)];
    }

    [[nodiscard]] QStringView words(const Run &run) const
    {
        return QStringView(m_tree.text).mid(run.begin, run.end - run.begin).trimmed();
    }

    // ---- weighing ----

    void findRuns()
    {
        std::vector<int> blockOf(m_tree.nodes.size());
        int linkEnd = 0;
        int lastBlock = -1;
        bool isNew = true;
        for (int i = 0; i < static_cast<int>(m_tree.nodes.size()); ++i) {
            const HtmlNode &node = m_tree.at(i);
            const auto at = static_cast<std::size_t>(i);
            blockOf[at] = isHtmlBlock(node.tag) ? i : blockOf[static_cast<std::size_t>(node.parent)];
            isNew = isNew || isHtmlBlock(node.tag) || node.tag == HtmlTag::Break;
            if (node.tag == HtmlTag::Link) {
                linkEnd = std::max(linkEnd, node.end);
                m_own[at].links = 1;
            }
            if (node.tag != HtmlTag::Text)
                continue;
            if (isNew || blockOf[at] != lastBlock)
                m_runs.push_back({i, node.textBegin, node.textBegin, {}});
            isNew = false;
            lastBlock = blockOf[at];
            addText(i, i < linkEnd);
        }
        for (const Run &run : m_runs)
            weigh(run);
    }

    void addText(int node, bool isLinked)
    {
        Count &own = m_own[static_cast<std::size_t>(node)];
        for (const QChar c : m_tree.textOf(node))
            own.characters += c.isSpace() ? 0 : 1;
        own.linked = isLinked ? own.characters : 0;
        m_runs.back().end = m_tree.at(node).textEnd;
        m_runs.back().count += own;
    }

    void weigh(const Run &run)
    {
        if (run.count.characters < 3 || run.count.isMostlyLinks())
            return;
        static constexpr QStringView stops = u"。；！？";
        const QStringView text = words(run);
        Count &own = m_own[static_cast<std::size_t>(run.first)];
        const bool isProse = run.count.characters >= shortestProse &&
                             std::any_of(text.begin(), text.end(), [](QChar c) { return stops.contains(c); });
        own.weight += isProse ? run.count.characters : 0;
        if (beginsLikeSection(text)) {
            own.weight += headingWeight;
            own.marks += 1;
        }
    }

    void weighRows()
    {
        for (int row = 0; row < static_cast<int>(m_tree.nodes.size()); ++row) {
            if (m_tree.at(row).tag == HtmlTag::Row)
                weighRow(row);
        }
    }

    /// Rows with a label and a value have weight, and so have rows of many values, unless they count up like
    /// the days of a calendar.
    void weighRow(int row)
    {
        bool hasLabel = false;
        int values = 0;
        int steps = 0; // values that are one more than the value before
        int last = -1;
        for (int cell = row + 1; cell < m_tree.at(row).end; cell = m_tree.at(cell).end) {
            if (m_tree.textOf(cell).size() > longestCell)
                continue;
            const QStringView text = m_tree.textOf(cell).trimmed();
            hasLabel = hasLabel || (std::any_of(text.begin(), text.end(), isHan) && !isLinkIn(cell));
            if (!isValue(text))
                continue;
            ++values;
            const int value = text.toInt();
            steps += value == last + 1 ? 1 : 0;
            last = value;
        }
        Count &own = m_own[static_cast<std::size_t>(row)];
        const bool isCounting = !hasLabel && steps > 2 && steps + 1 >= values;
        own.countingRows = isCounting ? 1 : 0;
        if (!isCounting && (hasLabel ? values > 0 : values > 2)) {
            own.weight += rowWeight;
            own.marks += 1;
            ++m_article.rows;
        }
    }

    [[nodiscard]] bool isLinkIn(int cell) const
    {
        for (int i = cell + 1; i < m_tree.at(cell).end; ++i) {
            if (m_tree.at(i).tag == HtmlTag::Link)
                return true;
        }
        return false;
    }

    void sumUp()
    {
        m_before.reserve(m_own.size() + 1);
        Count sum;
        for (const Count &own : m_own) {
            m_before.push_back(sum);
            sum += own;
        }
        m_before.push_back(sum);
    }

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
            const Count inside = countOf(best);
            const Count beside = countOf(node) - inside;
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
            const Count beside = countOf(parent) - countOf(node);
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
        return isFoot(behind);
    }

    // ---- what is left out within it ----

    void prune(int node)
    {
        for (int child = node + 1; child < m_tree.at(node).end; child = m_tree.at(child).end) {
            const HtmlTag tag = m_tree.at(child).tag;
            const Count count = countOf(child);
            if (!isHtmlBlock(tag) && m_tree.at(child).end == child + 1)
                continue;
            if (count.marks == 0 && isChrome(child, count))
                m_article.leftOut[static_cast<std::size_t>(child)] = true;
            else if (count.links > 0 || count.weight > 0 || count.characters > 0)
                prune(child);
        }
    }

    [[nodiscard]] bool isChrome(int node, const Count &count) const
    {
        const HtmlTag tag = m_tree.at(node).tag;
        if (tag == HtmlTag::Chrome)
            return count.weight * 3 < count.characters * 2;
        if (count.weight > 0 || count.characters == 0 || !isHtmlBlock(tag))
            return false;
        if (tag == HtmlTag::Table && count.countingRows > 2)
            return true;
        if (count.links > 1 && (count.isMostlyLinks() ||
                                (count.characters < longestTitle && count.linked * 3 > count.characters)))
            return true;
        const QStringView text = m_tree.textOf(node);
        if (text.size() > 1000)
            return false;
        return isTools(text) || (isPath(text) && isBeforeAll(node)) || (count.links > 0 && isFoot(text)) ||
               isFootBlock(text);
    }

    /// Nothing of weight stands before it in the article.
    [[nodiscard]] bool isBeforeAll(int node) const
    {
        return m_before[static_cast<std::size_t>(node)].weight ==
               m_before[static_cast<std::size_t>(m_article.root)].weight;
    }

    /// A foot without links: it names more than one thing that only feet name.
    static bool isFootBlock(QStringView text)
    {
        return std::count_if(footWords.begin(), footWords.end(),
                             [&](QStringView word) { return text.contains(word); }) > 1;
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

    static bool namesReport(QStringView text) { return text.contains(u"报告") || text.contains(u"年报"); }

    /// A short line that names a report stands before the first prose or number.
    [[nodiscard]] bool hasTitle() const
    {
        const int end = m_tree.at(m_article.root).end;
        for (const Run &run : m_runs) {
            if (run.first < m_article.root || run.count.characters == 0 || isLeftOut(run.first))
                continue;
            if (run.first >= end || m_own[static_cast<std::size_t>(run.first)].weight > 0)
                return false;
            const QString text = withoutSpace(words(run));
            if (text.size() >= 4 && text.size() <= longestTitle && namesReport(text))
                return true;
        }
        return false;
    }

    /// A line outside of the article that says what the page's head says, or what the head says itself.
    [[nodiscard]] QString titleOutside() const
    {
        const QString head = withoutSpace(m_tree.articleTitle.isEmpty() ? m_tree.title : m_tree.articleTitle);
        QString best;
        for (const Run &run : m_runs) {
            if (run.first >= m_article.root)
                break;
            const QString text = withoutSpace(words(run));
            if (text.size() >= 8 && text.size() <= longestTitle && text.size() > best.size() &&
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
        for (const Run &run : m_runs) {
            if (run.first < root || run.count.characters < 8 || run.count.linked > 0)
                continue;
            const Count before =
                m_before[static_cast<std::size_t>(run.first)] - m_before[static_cast<std::size_t>(root)];
            if (run.first >= m_tree.at(root).end || before.marks > 0)
                return;
            const QString text = withoutSpace(words(run));
            if (text.size() > longestTitle || !namesReport(text) || !head.contains(text))
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
    std::vector<Count> m_own;
    std::vector<Count> m_before;
    std::vector<Run> m_runs;
    HtmlArticle m_article;
};

} // namespace

HtmlArticle findHtmlArticle(const HtmlTree &tree)
{
    return Finder(tree).find();
}

} // namespace gouji
