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

/// The length of a line's end at `i`, 0 where none is.
qsizetype lineEndAt(QStringView s, qsizetype i)
{
    if (s.mid(i).startsWith(u"\r\n"))
        return 2;
    return i < s.size() && (s[i] == u'\n' || s[i] == u'\r') ? 1 : 0;
}

/// Four digits of one kind, no digit before or behind; 0 for none. Lines of fixed width also end between
/// them.
int yearAt(QStringView s, qsizetype &i)
{
    if (i > 0 && isDigit(s[i - 1]))
        return 0;
    const bool isAscii = i < s.size() && isDigit(s[i]);
    int year = 0;
    int digits = 0;
    qsizetype end = i;
    while (end < s.size() && digits < 4) {
        const int digit = digitOf(s[end]);
        if (digit < 0 || isDigit(s[end]) != isAscii)
            return 0;
        year = year * 10 + digit;
        ++end;
        if (++digits < 4)
            end += lineEndAt(s, end);
    }
    const bool isFollowed = end < s.size() && (isAscii ? isDigit(s[end]) : digitOf(s[end]) >= 0);
    if (digits != 4 || isFollowed || year < 1949 || year > 2100)
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

/// A number of two digits that a line's end parts, with its mark behind it; 0 for none.
int tornNumberAt(QStringView s, qsizetype &i, QStringView marks)
{
    if (i >= s.size() || !isDigit(s[i]))
        return 0;
    const qsizetype second = i + 1 + lineEndAt(s, i + 1);
    if (second == i + 1 || second >= s.size() || !isDigit(s[second]))
        return 0;
    const int value = digitOf(s[i]) * 10 + digitOf(s[second]);
    qsizetype end = second + 1;
    if (!takeMark(s, end, marks))
        return 0;
    i = end;
    return value;
}

/// A month or day with its mark; 0, and `i` unmoved, for none.
int markedNumberAt(QStringView s, qsizetype &i, QStringView marks)
{
    qsizetype end = i;
    const int value = smallNumberAt(s, end);
    if (value == 0 || !takeMark(s, end, marks))
        return tornNumberAt(s, i, marks);
    i = end;
    return value;
}

/// A month of the calendar that no digit follows; 0, and `i` unmoved, for none.
int monthAt(QStringView s, qsizetype &i)
{
    qsizetype end = i;
    const int month = smallNumberAt(s, end);
    if (month < 1 || month > 12 || (end < s.size() && isDigit(s[end])))
        return 0;
    i = end;
    return month;
}

/// "至", "-", "——": leads from the beginning of a period to its end.
bool takeRange(QStringView s, qsizetype &i)
{
    const qsizetype at = skipSpace(s, i);
    qsizetype end = at;
    while (end < s.size() && QStringView(u"至到-—–~").contains(s[end]))
        ++end;
    if (end == at)
        return false;
    i = skipSpace(s, end);
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
    if (!isNumeric && s.mid(i).startsWith(u"元月")) {
        date.month = 1;
        i = skipSpace(s, i + 2);
    } else {
        date.month = markedNumberAt(s, i, isNumeric ? u".-/" : u"月");
    }
    const bool hasMonth = date.month > 0 && date.month <= 12;
    if (!hasMonth) {
        date.month = 0;
        const bool isPlainYear = monthBegin > at && !isNumeric;
        return isPlainYear ? std::optional(date) : std::nullopt;
    }
    date.span.end = i;
    date.day = isNumeric ? smallNumberAt(s, i) : markedNumberAt(s, i, u"日号");
    if (date.day > 0 && date.day <= 31)
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

std::optional<PrintedMonths> monthsAt(QStringView s, qsizetype at)
{
    PrintedMonths months;
    qsizetype i = at;
    months.begin.year = months.end.year = yearAt(s, i);
    if (months.begin.year == 0 || i >= s.size())
        return std::nullopt;
    // "2023.1-2023.12" says the year twice, with the mark between it and the month.
    const bool isNumeric = s[i] == u'.' || s[i] == u'/';
    const QChar mark = s[i];
    if (isNumeric)
        ++i;
    else if (!takeMark(s, i, u"年"))
        return std::nullopt;
    else if (i < s.size() && s[i] == QChar(0x5EA6)) // 年度
        i = skipSpace(s, i + 1);
    months.begin.month = monthAt(s, i);
    months.begin.span = {at, i};
    if (months.begin.month == 0)
        return std::nullopt;
    if (!isNumeric)
        takeMark(s, i, u"月");
    if (!takeRange(s, i))
        return std::nullopt;
    const qsizetype end = i;
    if (isNumeric) {
        months.end.year = yearAt(s, i);
        if (months.end.year == 0 || i >= s.size() || s[i++] != mark)
            return std::nullopt;
    }
    months.end.month = monthAt(s, i);
    if (months.end.month == 0 || (!isNumeric && !takeMark(s, i, u"月")))
        return std::nullopt;
    months.end.span = {end, i};
    while (s[months.end.span.end - 1].isSpace())
        --months.end.span.end;
    return months;
}

} // namespace gouji
