#include "model/checks/itemmarker.h"

#include <string_view>

namespace gouji {

namespace {

struct Number
{
    int value = 0;
    qsizetype length = 0;
    bool isNumeral = false; ///< 一, not 1
};

int numeralDigit(QChar c)
{
    constexpr std::u16string_view digits = u"一二三四五六七八九";
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (digits[i] == c.unicode())
            return static_cast<int>(i) + 1;
    }
    return 0;
}

/// 1..99 in digits or numerals.
Number readNumber(QStringView text)
{
    Number number;
    while (number.length < text.size() && number.length < 3 && text[number.length] >= u'0' &&
           text[number.length] <= u'9') {
        number.value = number.value * 10 + text[number.length].unicode() - u'0';
        ++number.length;
    }
    if (number.length > 0)
        return number.length <= 2 ? number : Number{};
    number.isNumeral = true;
    qsizetype i = 0;
    const int first = i < text.size() ? numeralDigit(text[i]) : 0;
    i += first > 0 ? 1 : 0;
    const bool hasTen = i < text.size() && text[i] == u'十';
    if (!hasTen)
        return {first, i, true};
    ++i;
    const int last = i < text.size() ? numeralDigit(text[i]) : 0;
    return {(first > 0 ? first : 1) * 10 + last, i + (last > 0 ? 1 : 0), true};
}

ItemMarker bracketed(QStringView text)
{
    const Number number = readNumber(text.mid(1));
    const qsizetype closing = number.length + 1;
    if (number.value == 0 || closing >= text.size() || text[closing] != u')')
        return {};
    return {number.isNumeral ? MarkerKind::Bracketed : MarkerKind::BracketedDigit, number.value, closing + 1};
}

} // namespace

ItemMarker readItemMarker(QStringView text)
{
    if (text.startsWith(u'('))
        return bracketed(text);
    const Number number = readNumber(text);
    if (number.value == 0 || number.length >= text.size())
        return {};
    const QChar mark = text[number.length];
    const bool digitFollows = number.length + 1 < text.size() && text[number.length + 1].isDigit();
    if (number.isNumeral && mark == u'是')
        return {MarkerKind::Is, number.value, number.length + 1};
    if (number.isNumeral && (mark == u'、' || mark == u'.'))
        return {MarkerKind::Numeral, number.value, number.length + 1};
    if (!number.isNumeral && (mark == u'、' || (mark == u'.' && !digitFollows)))
        return {MarkerKind::Digit, number.value, number.length + 1};
    return {};
}

} // namespace gouji
