#include "parser/layout/furniture.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <optional>

namespace gouji {

namespace {

// Parts of a page's height: headers and footers stand no further in.
constexpr double margin = 0.14;
// Lines of a header or footer at most.
constexpr std::size_t mostLines = 3;
// Points between the places of the same line on different pages.
constexpr double samePlace = 8;

bool isFrame(QChar c)
{
    return c == u'-' || c == QChar(0x2013) || c == QChar(0x2014) || c == u'~' || c == QChar(0x00B7) ||
           c == QChar(0xFF0D) || c == QChar(0x2015) || c == QChar(0x2500);
}

/// The number of "3", "- 3 -", "第3页", "第 3 页 共 7 页", "3/7"; none for anything else.
std::optional<int> pageNumber(const QString &text, bool &isFramed)
{
    QString digits;
    bool hasPage = false;
    bool isBehind = false;
    for (const QChar c : text) {
        if (c.isDigit()) {
            if (!isBehind)
                digits += QChar(u'0' + c.digitValue());
        } else if (c == QChar(0x9875) || c == u'/' || c == QChar(0xFF0F)) { // 页
            hasPage = true;
            isBehind = isBehind || !digits.isEmpty();
        } else if (isFrame(c)) {
            isBehind = isBehind || !digits.isEmpty();
        } else if (c != QChar(0x7B2C) && c != QChar(0x5171)) { // 第, 共
            return {};
        }
    }
    if (digits.isEmpty() || digits.size() > 4)
        return {};
    isFramed = hasPage || (text.size() > 2 && isFrame(text.front()) && isFrame(text.back()));
    return digits.toInt();
}

/// A line near a page's edge that may be its header or footer.
struct Candidate
{
    std::size_t page = 0;
    std::size_t line = 0;
    double place = 0; ///< from the page's top, or negative: from its bottom
    QString text;     ///< with all numbers alike
    std::optional<int> number;
    bool isFramed = false;
};

QString withoutNumbers(const QString &text)
{
    QString same;
    for (const QChar c : text) {
        if (!c.isDigit())
            same += c;
        else if (!same.endsWith(u'#'))
            same += u'#';
    }
    return same;
}

class FurnitureFinder
{
public:
    explicit FurnitureFinder(std::vector<PageContent> &pages)
        : m_pages(pages)
    {
    }

    void setAside()
    {
        collect();
        std::vector<std::vector<bool>> isAside;
        for (const PageContent &page : m_pages)
            isAside.emplace_back(page.lines.size(), false);
        for (const Candidate &candidate : m_candidates) {
            if (isRepeated(candidate) || isPageNumber(candidate))
                isAside[candidate.page][candidate.line] = true;
        }
        for (std::size_t p = 0; p < m_pages.size(); ++p)
            move(m_pages[p], isAside[p]);
    }

private:
    void collect()
    {
        for (std::size_t p = 0; p < m_pages.size(); ++p) {
            const PageContent &page = m_pages[p];
            const std::size_t count = page.lines.size();
            const double height = page.size.height();
            for (std::size_t i = 0; i < count; ++i) {
                const QRectF &box = page.lines[i].box;
                const bool isTop = i < mostLines && box.bottom() < height * margin;
                const bool isBottom = i + mostLines >= count && box.top() > height * (1 - margin);
                if (isTop || isBottom)
                    add(p, i, isTop ? box.top() : box.bottom() - height);
            }
        }
    }

    void add(std::size_t page, std::size_t line, double place)
    {
        Candidate candidate{page, line, place, m_pages[page].lines[line].text(), {}, false};
        candidate.number = pageNumber(candidate.text, candidate.isFramed);
        candidate.text = withoutNumbers(candidate.text);
        m_byText[candidate.text].push_back(m_candidates.size());
        m_candidates.push_back(std::move(candidate));
    }

    /// The same line at the same place of other pages; of many, a good part of them.
    [[nodiscard]] bool isRepeated(const Candidate &candidate) const
    {
        // Lines of numbers alone are alike in every table.
        if (candidate.text == u"#" ||
            !std::any_of(candidate.text.begin(), candidate.text.end(), [](QChar c) { return c.isLetter(); }))
            return false;
        std::size_t same = 0;
        for (const std::size_t other : m_byText.value(candidate.text)) {
            if (std::abs(m_candidates[other].place - candidate.place) <= samePlace)
                ++same;
        }
        return same >= 2 && same * 4 >= m_pages.size();
    }

    [[nodiscard]] bool isPageNumber(const Candidate &candidate) const
    {
        if (!candidate.number)
            return false;
        return candidate.isFramed || countsPages(candidate) || isAlone(candidate);
    }

    /// The numbers go up with the pages, on most of them.
    [[nodiscard]] bool countsPages(const Candidate &candidate) const
    {
        const int before = *candidate.number - static_cast<int>(candidate.page);
        const auto same =
            std::count_if(m_candidates.begin(), m_candidates.end(), [&](const Candidate &other) {
                return other.number && *other.number - static_cast<int>(other.page) == before &&
                       std::abs(other.place - candidate.place) <= samePlace;
            });
        return same >= 2 && static_cast<std::size_t>(same) * 2 >= m_pages.size();
    }

    /// The page's own number far from the other text at the bottom.
    [[nodiscard]] bool isAlone(const Candidate &candidate) const
    {
        const PageContent &page = m_pages[candidate.page];
        const TextLine &line = page.lines[candidate.line];
        const bool isLast = candidate.line + 1 == page.lines.size() && candidate.place < 0;
        if (!isLast || *candidate.number != static_cast<int>(candidate.page) + 1)
            return false;
        double above = candidate.line > 0 ? page.lines[candidate.line - 1].box.bottom() : 0;
        for (const Table &table : page.tables) {
            if (!table.rows.empty())
                above = std::max(above, table.rows.back().bottom);
        }
        return line.box.top() - above > line.em() * 1.5;
    }

    static void move(PageContent &page, const std::vector<bool> &isAside)
    {
        std::vector<TextLine> left;
        for (std::size_t i = 0; i < page.lines.size(); ++i)
            (isAside[i] ? page.asides : left).push_back(std::move(page.lines[i]));
        page.lines = std::move(left);
    }

    std::vector<PageContent> &m_pages;
    std::vector<Candidate> m_candidates;
    QHash<QString, std::vector<std::size_t>> m_byText;
};

} // namespace

void setFurnitureAside(std::vector<PageContent> &pages)
{
    FurnitureFinder(pages).setAside();
}

} // namespace gouji
