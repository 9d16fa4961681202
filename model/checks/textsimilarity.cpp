#include "model/checks/textsimilarity.h"

#include <algorithm>
#include <array>

namespace gouji {

int editDistance(QStringView a, QStringView b, int limit)
{
    // What stands alike at both ends needs no edits.
    while (!a.isEmpty() && !b.isEmpty() && a.front() == b.front()) {
        a = a.sliced(1);
        b = b.sliced(1);
    }
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        a.chop(1);
        b.chop(1);
    }
    const int width = 2 * limit + 1;
    std::array<int, 2 * mostEdits + 1> row{};
    for (int k = 0; k < width; ++k)
        row[static_cast<std::size_t>(k)] = k >= limit ? k - limit : limit + 1;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int left = limit + 1;
        int fewest = limit + 1;
        for (int k = 0; k < width; ++k) {
            const qsizetype j = i + k - limit;
            const auto at = static_cast<std::size_t>(k);
            int best = limit + 1;
            if (j == 0)
                best = static_cast<int>(std::min<qsizetype>(i, limit + 1));
            else if (j > 0 && j <= b.size())
                best = std::min({row[at] + (a[i - 1] == b[j - 1] ? 0 : 1), left + 1,
                                 k + 1 < width ? row[at + 1] + 1 : limit + 1});
            row[at] = left = best;
            fewest = std::min(fewest, best);
        }
        if (fewest > limit)
            return limit + 1;
    }
    const qsizetype last = b.size() - a.size() + limit;
    return last < 0 || last >= width ? limit + 1 : std::min(row[static_cast<std::size_t>(last)], limit + 1);
}

std::pair<QString, QString> differingMiddles(QStringView a, QStringView b)
{
    qsizetype head = 0;
    while (head < std::min(a.size(), b.size()) && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < std::min(a.size(), b.size()) - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    constexpr qsizetype longestQuote = 24;
    const auto quote = [&](QStringView s) {
        const QStringView middle = s.mid(head, s.size() - head - tail);
        return middle.size() > longestQuote ? middle.left(longestQuote).toString() + u'…' : middle.toString();
    };
    return {quote(a), quote(b)};
}

} // namespace gouji
