#include "parser/recognition/labelkey.h"

#include "model/core/characters.h"

#include <QChar>

#include <algorithm>
#include <vector>

namespace gouji {

namespace {

bool isHanNumeral(QChar c)
{
    // QStringView::contains costs ten times this, and every word of every table comes here.
    static constexpr std::u16string_view numerals = u"一二三四五六七八九十";
    return numerals.find(c.unicode()) != std::u16string_view::npos;
}

bool isKeyCharacter(char16_t c)
{
    if (c >= 0x4E00 && c <= 0x9FFF)
        return true;
    if (c < 0x80)
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    return QChar(c).isLetterOrNumber() || QChar::isSurrogate(c);
}

qsizetype skipSpace(QStringView s, qsizetype i)
{
    while (i < s.size() && isSpace(s[i]))
        ++i;
    return i;
}

} // namespace

std::size_t writeLabelKey(QStringView folded, char16_t *into)
{
    char16_t *next = into;
    for (const QChar c : folded) {
        const char16_t u = c.unicode();
        if (isKeyCharacter(u))
            *next++ = u >= u'A' && u <= u'Z' ? static_cast<char16_t>(u + 0x20) : u;
    }
    return static_cast<std::size_t>(next - into);
}

std::size_t labelKeyLength(QStringView folded)
{
    return static_cast<std::size_t>(
        std::count_if(folded.begin(), folded.end(), [](QChar c) { return isKeyCharacter(c.unicode()); }));
}

std::u16string labelKey(QStringView folded)
{
    std::u16string key(static_cast<std::size_t>(folded.size()), u'\0');
    key.resize(writeLabelKey(folded, key.data()));
    return key;
}

qsizetype numberingLength(QStringView s)
{
    qsizetype i = skipSpace(s, 0);
    const bool isOrdinal = i < s.size() && s[i] == QChar(0x7B2C); // 第
    const bool isOpened = i < s.size() && (s[i] == u'(' || s[i] == QChar(0x3014) || s[i] == u'[');
    if (isOpened || isOrdinal)
        i = skipSpace(s, i + 1);
    const qsizetype numeral = i;
    while (i < s.size() && i - numeral < 3 && (isHanNumeral(s[i]) || (s[i] >= u'0' && s[i] <= u'9')))
        ++i;
    if (i == numeral)
        return 0;
    i = skipSpace(s, i);
    if (isOrdinal) {
        for (const QStringView tail : {QStringView(u"部分"), QStringView(u"章"), QStringView(u"节")}) {
            if (s.mid(i).startsWith(tail)) {
                i = skipSpace(s, i + tail.size());
                while (i < s.size() && (s[i] == u':' || s[i] == QChar(0x3001) || s[i] == u','))
                    i = skipSpace(s, i + 1);
                return i;
            }
        }
        return 0;
    }
    const qsizetype mark = i;
    while (i < s.size() && (s[i] == u')' || s[i] == u'.' || s[i] == u',' || s[i] == QChar(0x3001) ||
                            s[i] == QChar(0x3015) || s[i] == u']' || s[i] == u':'))
        i = skipSpace(s, i + 1);
    // "3.5" is a number, not a third item.
    const bool isDecimal = i < s.size() && s[mark] == u'.' && s[i].isDigit() && i == mark + 1;
    return i == mark || isDecimal ? 0 : i;
}

int editDistance(std::u16string_view a, std::u16string_view b, int limit)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (static_cast<int>(b.size() - a.size()) > limit)
        return limit + 1;
    thread_local std::vector<int> row;
    row.resize(a.size() + 1);
    for (std::size_t i = 0; i <= a.size(); ++i)
        row[i] = static_cast<int>(i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
        int diagonal = row[0];
        row[0] = static_cast<int>(j);
        int best = row[0];
        for (std::size_t i = 1; i <= a.size(); ++i) {
            const int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[i];
            row[i] = std::min({row[i] + 1, row[i - 1] + 1, replaced});
            best = std::min(best, row[i]);
        }
        if (best > limit)
            return limit + 1;
    }
    return std::min(row[a.size()], limit + 1);
}

float similarity(std::u16string_view a, std::u16string_view b)
{
    if (a.empty() || b.empty())
        return 0;
    if (a == b)
        return 1;
    const std::size_t longer = std::max(a.size(), b.size());
    const std::size_t shorter = std::min(a.size(), b.size());
    const std::u16string_view big = a.size() > b.size() ? a : b;
    const std::u16string_view small = a.size() > b.size() ? b : a;
    const auto share = static_cast<float>(shorter) / static_cast<float>(longer);
    if (shorter >= 4 && big.starts_with(small))
        return 0.7F + 0.25F * share;
    if (shorter >= 4 && big.ends_with(small))
        return 0.62F + 0.25F * share;
    const int limit = static_cast<int>(longer * 2 / 5);
    const int distance = editDistance(a, b, limit);
    return distance > limit ? 0 : 1.0F - static_cast<float>(distance) / static_cast<float>(longer);
}

} // namespace gouji
