#include "parser/text/cellnumber.h"

#include "model/core/characters.h"
#include <algorithm>
#include <array>

namespace gouji {

namespace {

// Measure words and currency units that may stand behind the number of a cell.
constexpr std::array<QStringView, 25> units{
    u"元", u"万元", u"亿元", u"千元", u"百万元", u"万", u"亿", u"件", u"项", u"条", u"个", u"份", u"宗",
    u"起", u"次",   u"人次", u"件次", u"人",     u"家", u"部", u"篇", u"例", u"圆", u"笔", u"批"};

bool isInk(QChar c)
{
    // Byte order marks and zero-width characters come in from web pages.
    return !isSpace(c) && c != QChar(0x200B) && c != QChar(0xFEFF) && c != QChar(0x200C) &&
           c != QChar(0x200D);
}

int digitOf(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= 0xFF10 && u <= 0xFF19)
        return u - 0xFF10;
    return -1;
}

bool isMinus(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'-' || u == 0x2212 || u == 0xFF0D || u == 0xFE63 || u == 0x2013;
}

bool isPlus(QChar c)
{
    return c == QLatin1Char('+') || c == QChar(0xFF0B);
}

bool isGroupMark(QChar c)
{
    return c == QLatin1Char(',') || c == QChar(0xFF0C);
}

bool isPoint(QChar c)
{
    return c == QLatin1Char('.') || c == QChar(0xFF0E);
}

/// "12 345": a space before exactly three digits, and none behind them, groups digits too. A number that
/// begins with 0 has no groups.
bool isGroupSpace(QStringView s, qsizetype at)
{
    const char16_t u = s[at].unicode();
    if ((u != u' ' && u != 0x00A0 && u != 0x2009 && u != 0x202F) || at == 0 || at + 3 >= s.size())
        return false;
    const bool isThree = digitOf(s[at + 1]) >= 0 && digitOf(s[at + 2]) >= 0 && digitOf(s[at + 3]) >= 0;
    return isThree && (at + 4 == s.size() || digitOf(s[at + 4]) < 0);
}

struct Scan
{
    qsizetype end = 0; ///< behind the last digit
    Decimal number = Decimal::invalid();
};

/// Reads sign, digits, group marks and decimals from the front. An invalid number means: this is none.
Scan scanNumber(QStringView s)
{
    qsizetype i = 0;
    const bool negative = !s.isEmpty() && isMinus(s[0]);
    if (negative || (!s.isEmpty() && isPlus(s[0])))
        ++i;
    std::int64_t value = 0;
    int digits = 0;
    int sinceMark = -1; // digits since the last group mark, -1 before the first
    while (i < s.size()) {
        const int digit = digitOf(s[i]);
        if (digit >= 0) {
            value = value * 10 + digit;
            ++digits;
            sinceMark += sinceMark >= 0 ? 1 : 0;
            if (digits > 17)
                return {};
        } else if ((isGroupMark(s[i]) || (value > 0 && isGroupSpace(s, i))) && digits > 0 &&
                   (sinceMark == 3 || (sinceMark < 0 && digits <= 3))) {
            sinceMark = 0;
        } else {
            break;
        }
        ++i;
    }
    if (digits == 0 || (sinceMark >= 0 && sinceMark != 3))
        return {};
    int scale = 0;
    if (i + 1 < s.size() && isPoint(s[i]) && digitOf(s[i + 1]) >= 0) {
        ++i;
        for (; i < s.size() && digitOf(s[i]) >= 0; ++i) {
            value = value * 10 + digitOf(s[i]);
            if (++scale > 12 || ++digits > 17)
                return {};
        }
    }
    return {i, Decimal::fromUnits(negative ? -value : value, scale)};
}

QStringView trimmedInk(QStringView s)
{
    while (!s.isEmpty() && !isInk(s.front()))
        s = s.mid(1);
    while (!s.isEmpty() && !isInk(s.back()))
        s.chop(1);
    return s;
}

/// Most cells of most reports hold one digit: those share their text.
QString rawOf(QStringView piece)
{
    static const std::array<QString, 10> digits = [] {
        std::array<QString, 10> all;
        for (int digit = 0; digit < 10; ++digit)
            all[static_cast<std::size_t>(digit)] = QString::number(digit);
        return all;
    }();
    const bool isDigit = piece.size() == 1 && piece[0] >= u'0' && piece[0] <= u'9';
    return isDigit ? digits[static_cast<std::size_t>(piece[0].unicode() - u'0')] : piece.toString();
}

/// The value of up to nine ASCII digits; -1 for anything else.
int plainNumber(QStringView content)
{
    constexpr qsizetype mostDigits = 9;
    if (content.isEmpty() || content.size() > mostDigits)
        return -1;
    int value = 0;
    for (const QChar c : content) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

bool isOpening(QChar c)
{
    return c == QLatin1Char('(') || c == QChar(0xFF08);
}

bool isClosing(QChar c)
{
    return c == QLatin1Char(')') || c == QChar(0xFF09);
}

} // namespace

bool mayBeCellNumber(QStringView content)
{
    for (const QChar c : content) {
        if (isInk(c))
            return digitOf(c) >= 0 || isMinus(c) || isPlus(c);
    }
    return true;
}

CellValue readCellNumber(QStringView content)
{
    CellValue cell;
    cell.confidence = 1;
    // What nearly every cell holds: a few digits and nothing else.
    if (const int digits = plainNumber(content); digits >= 0) {
        cell.state = CellState::Number;
        cell.number = Decimal(digits);
        cell.raw = rawOf(content);
        cell.where.span = {0, content.size()};
        return cell;
    }
    qsizetype begin = 0;
    while (begin < content.size() && !isInk(content[begin]))
        ++begin;
    const QStringView ink = trimmedInk(content);
    if (ink.isEmpty()) {
        cell.state = CellState::Blank;
        cell.where.span = {0, 0};
        return cell;
    }
    const Scan scan = scanNumber(ink);
    QStringView unit = trimmedInk(ink.mid(scan.end));
    if (unit.size() > 2 && isOpening(unit.front()) && isClosing(unit.back()))
        unit = unit.mid(1, unit.size() - 2);
    const bool isNumber = scan.number.isValid() &&
                          (unit.isEmpty() || std::find(units.begin(), units.end(), unit) != units.end());
    cell.state = isNumber ? CellState::Number : CellState::Text;
    const QStringView piece = isNumber ? ink.left(scan.end) : ink;
    if (isNumber) {
        cell.number = scan.number;
        cell.unit = unit.toString();
    }
    cell.raw = isNumber ? rawOf(piece) : piece.toString();
    cell.where.span = {begin, begin + piece.size()};
    return cell;
}

} // namespace gouji
