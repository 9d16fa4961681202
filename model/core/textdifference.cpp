#include "model/core/textdifference.h"

#include "model/core/characters.h"

#include <algorithm>

namespace gouji {

namespace {

/// Characters that may differ before the rest is called different as a whole.
constexpr int mostDifferences = 800;
/// So few characters alike between two differences are chance.
constexpr qsizetype leastAlike = 2;

/// A text without its white space.
struct Inked
{
    explicit Inked(QStringView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (isSpaceOrInvisible(text[i]))
                continue;
            characters.push_back(text[i].unicode());
            places.push_back(i);
        }
        places.push_back(text.size());
    }
    [[nodiscard]] int size() const { return static_cast<int>(characters.size()); }
    [[nodiscard]] char16_t at(int i) const { return characters[static_cast<std::size_t>(i)]; }
    /// In the text, with the white space behind.
    [[nodiscard]] Span span(int begin, int end) const
    {
        const qsizetype from = begin == 0 ? 0 : places[static_cast<std::size_t>(begin)];
        return {from, end == 0 ? from : places[static_cast<std::size_t>(end)]};
    }

    std::vector<char16_t> characters;
    std::vector<qsizetype> places;
};

/// Characters [first, first + length) of one are [second, second + length) of the other.
struct Run
{
    int first = 0;
    int second = 0;
    int length = 0;
};

/// The shortest way from one text to the other (Myers, "An O(ND) difference algorithm", 1986).
class ShortestWay
{
public:
    ShortestWay(const Inked &first, const Inked &second)
        : m_first(first)
        , m_second(second)
    {
    }

    /// What is alike, ascending; nothing of the middle where too much differs.
    std::vector<Run> runs()
    {
        int head = 0;
        const int most = std::min(m_first.size(), m_second.size());
        while (head < most && m_first.at(head) == m_second.at(head))
            ++head;
        int tail = 0;
        while (tail < most - head &&
               m_first.at(m_first.size() - 1 - tail) == m_second.at(m_second.size() - 1 - tail))
            ++tail;
        m_begin = head;
        m_firstEnd = m_first.size() - tail;
        m_secondEnd = m_second.size() - tail;
        std::vector<Run> runs;
        if (head > 0)
            runs.push_back({0, 0, head});
        addMiddle(runs);
        if (tail > 0)
            runs.push_back({m_firstEnd, m_secondEnd, tail});
        return runs;
    }

private:
    /// The farthest first-text offset on diagonal k, for every number of differences.
    using Front = std::vector<int>;

    [[nodiscard]] int step(const Front &before, int differences, int k) const
    {
        const auto at = [&](int diagonal) {
            return before[static_cast<std::size_t>(diagonal + differences)];
        };
        int x = k == -differences || (k != differences && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
        const int width = m_firstEnd - m_begin;
        const int height = m_secondEnd - m_begin;
        while (x < width && x - k < height && m_first.at(m_begin + x) == m_second.at(m_begin + x - k))
            ++x;
        return x;
    }
    void addMiddle(std::vector<Run> &runs)
    {
        const int width = m_firstEnd - m_begin;
        const int height = m_secondEnd - m_begin;
        std::vector<Front> fronts;
        Front before;
        for (int differences = 0; differences <= std::min(mostDifferences, width + height); ++differences) {
            // Room for a diagonal more on either side than will be asked for.
            Front front(static_cast<std::size_t>(2 * differences + 5), 0);
            bool isThere = false;
            for (int k = -differences; k <= differences && !isThere; k += 2) {
                // The common head is cut off.
                const int x = differences == 0 ? 0 : step(before, differences, k);
                front[static_cast<std::size_t>(k + differences + 1)] = x;
                isThere = x >= width && x - k >= height;
            }
            fronts.push_back(front);
            if (isThere)
                return goBack(fronts, runs);
            before = std::move(front);
        }
    }
    void goBack(const std::vector<Front> &fronts, std::vector<Run> &runs) const
    {
        const std::size_t from = runs.size();
        int x = m_firstEnd - m_begin;
        int y = m_secondEnd - m_begin;
        for (auto d = static_cast<int>(fronts.size()) - 1; d > 0; --d) {
            const int k = x - y;
            const Front &before = fronts[static_cast<std::size_t>(d - 1)];
            const auto at = [&](int diagonal) { return before[static_cast<std::size_t>(diagonal + d)]; };
            const bool isDown = k == -d || (k != d && at(k - 1) < at(k + 1));
            const int cameFrom = isDown ? k + 1 : k - 1;
            const int beginX = at(cameFrom);
            const int snake = isDown ? beginX : beginX + 1;
            if (x > snake)
                runs.push_back({m_begin + snake, m_begin + snake - k, x - snake});
            x = beginX;
            y = beginX - cameFrom;
        }
        std::reverse(runs.begin() + static_cast<std::ptrdiff_t>(from), runs.end());
    }

    const Inked &m_first;
    const Inked &m_second;
    int m_begin = 0;
    int m_firstEnd = 0;
    int m_secondEnd = 0;
};

} // namespace

std::vector<DifferencePiece> textDifference(QStringView first, QStringView second)
{
    const Inked a(first);
    const Inked b(second);
    std::vector<Run> runs = ShortestWay(a, b).runs();
    std::erase_if(runs, [&](const Run &run) {
        const bool isInside = run.first > 0 && run.first + run.length < a.size() && run.second > 0 &&
                              run.second + run.length < b.size();
        return isInside && run.length < leastAlike;
    });
    std::vector<DifferencePiece> pieces;
    int i = 0;
    int j = 0;
    const auto differTo = [&](int endA, int endB) {
        if (endA > i || endB > j)
            pieces.push_back({a.span(i, endA), b.span(j, endB), false});
    };
    for (const Run &run : runs) {
        differTo(run.first, run.second);
        i = run.first + run.length;
        j = run.second + run.length;
        pieces.push_back({a.span(run.first, i), b.span(run.second, j), true});
    }
    differTo(a.size(), b.size());
    return pieces;
}

} // namespace gouji
