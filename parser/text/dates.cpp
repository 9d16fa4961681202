#include "parser/text/dates.h"

#include <algorithm>

namespace gouji {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

int digitOf(QChar c)
{
    if (isDigit(c))
        return c.unicode() - u'0';
    static constexpr QStringView numerals = u"〇一二三四五六七八九";
    if (c == QChar(0x25CB) || c == QChar(0x96F6) || c == u'O') // ○, 零 and a letter that people type for them
        return 0;
    const qsizetype index = numerals.indexOf(c);
    return index < 0 ? -1 : static_cast<int>(index);
}

qsizetype skipSpace(QStringView s, qsizetype i)
{
    while (i < s.size() && s[i].isSpace())
        ++i;
    return i;
}

/// Four digits of one kind, no digit before or behind; 0 for none.
int yearAt(QStringView s, qsizetype &i)
{
    if (i > 0 && isDigit(s[i - 1]))
        return 0;
    const bool isAscii = i < s.size() && isDigit(s[i]);
    int year = 0;
    qsizetype end = i;
    for (; end < s.size() && end < i + 4; ++end) {
        const int digit = digitOf(s[end]);
        if (digit < 0 || isDigit(s[end]) != isAscii)
            return 0;
        year = year * 10 + digit;
    }
    const bool isFollowed = end < s.size() && (isAscii ? isDigit(s[end]) : digitOf(s[end]) >= 0);
    if (end != i + 4 || isFollowed || year < 1949 || year > 2100)
        return 0;
    i = end;
    return year;
}

/// A number of one or two digits, or Chinese up to 三十一; 0 for none.
int smallNumberAt(QStringView s, qsizetype &i)
{
    qsizetype end = i;
    if (end < s.size() && isDigit(s[end])) {
        int value = 0;
        while (end < s.size() && isDigit(s[end]) && end < i + 3)
            value = value * 10 + digitOf(s[end++]);
        if (end - i > 2)
            return 0;
        i = end;
        return value;
    }
    int value = 0;
    bool hasTen = false;
    for (; end < s.size(); ++end) {
        if (s[end] == QChar(0x5341)) { // 十
            value = value == 0 ? 10 : value * 10;
            hasTen = true;
        } else if (const int digit = digitOf(s[end]); digit > 0) {
            value += digit;
            if (!hasTen && value > 9)
                return 0;
        } else {
            break;
        }
    }
    i = value > 0 ? end : i;
    return value;
}

bool takeMark(QStringView s, qsizetype &i, QStringView marks)
{
    const qsizetype at = skipSpace(s, i);
    if (at >= s.size() || !marks.contains(s[at]))
        return false;
    i = skipSpace(s, at + 1);
    return true;
}

} // namespace

QDate PrintedDate::first() const
{
    return QDate(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
}

QDate PrintedDate::last() const
{
    if (day > 0)
        return QDate(year, month, day);
    const QDate begin(year, month == 0 ? 12 : month, 1);
    return begin.addMonths(1).addDays(-1);
}

std::optional<PrintedDate> dateAt(QStringView s, qsizetype at, int defaultYear)
{
    PrintedDate date;
    qsizetype i = at;
    date.year = yearAt(s, i);
    bool isNumeric = false;
    if (date.year > 0) {
        const qsizetype afterYear = i;
        if (!takeMark(s, i, u"年")) {
            if (i >= s.size() || !QStringView(u".-/").contains(s[i]))
                return std::nullopt;
            isNumeric = true;
            ++i;
        }
        date.span = {at, isNumeric ? afterYear : i};
        if (!isNumeric && i < s.size() && s[i] == QChar(0x5EA6)) { // 年度
            i = skipSpace(s, i + 1);
            if (i >= s.size() || !isDigit(s[i]))
                return date;
        }
    } else if (defaultYear > 0) {
        date.year = defaultYear;
        date.span = {at, at};
    } else {
        return std::nullopt;
    }
    const qsizetype monthBegin = i;
    const bool isFirstMonth = !isNumeric && s.mid(i).startsWith(u"元月");
    i += isFirstMonth ? 1 : 0;
    date.month = isFirstMonth ? 1 : smallNumberAt(s, i);
    const bool hasMonth = date.month > 0 && date.month <= 12 && takeMark(s, i, isNumeric ? u".-/" : u"月");
    if (!hasMonth) {
        date.month = 0;
        const bool isPlainYear = monthBegin > at && !isNumeric;
        return isPlainYear ? std::optional(date) : std::nullopt;
    }
    date.span.end = i;
    date.day = smallNumberAt(s, i);
    if (date.day > 0 && date.day <= 31 && (isNumeric || takeMark(s, i, u"日号")))
        date.span.end = i;
    else
        date.day = 0;
    while (date.span.end > at && s[date.span.end - 1].isSpace())
        --date.span.end;
    return date;
}

std::optional<PrintedDate> nextDate(QStringView s, qsizetype from)
{
    for (qsizetype i = from; i < s.size(); ++i) {
        if (s[i] != u'1' && s[i] != u'2' && s[i] != QChar(0x4E8C) && s[i] != QChar(0x4E00)) // 二, 一
            continue;
        if (std::optional<PrintedDate> date = dateAt(s, i))
            return date;
    }
    return std::nullopt;
}

} // namespace gouji
