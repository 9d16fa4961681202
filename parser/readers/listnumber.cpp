#include "parser/readers/listnumber.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

constexpr QStringView plainDigits = u"〇一二三四五六七八九";
constexpr QStringView legalDigits = u"零壹贰叁肆伍陆柒捌玖";
constexpr QStringView plainUnits = u"十百千";
constexpr QStringView legalUnits = u"拾佰仟";

/// 十一, 二十, 一百零三: `isTenShort` says 十 for 一十 where the number begins with it.
QString counting(int number, QStringView digits, QStringView units, bool isTenShort)
{
    if (number <= 0 || number > 9999)
        return QString::number(number);
    QString text;
    bool gap = false;
    for (int power = 3, unit = 1000; power >= 0; --power, unit /= 10) {
        const int digit = number / unit % 10;
        if (digit == 0) {
            gap = !text.isEmpty();
            continue;
        }
        if (gap)
            text += QChar(0x96F6); // 零
        gap = false;
        const bool isBareTen = isTenShort && power == 1 && digit == 1 && text.isEmpty();
        if (!isBareTen)
            text += digits[digit];
        if (power > 0)
            text += units[power - 1];
    }
    return text;
}

QString eachDigit(int number, QStringView digits)
{
    QString text = QString::number(number);
    for (QChar &c : text) {
        if (c.isDigit())
            c = digits[c.digitValue()];
    }
    return text;
}

QString roman(int number)
{
    struct Step
    {
        int value;
        QLatin1String text;
    };
    static const std::array steps{
        Step{1000, QLatin1String("M")}, Step{900, QLatin1String("CM")}, Step{500, QLatin1String("D")},
        Step{400, QLatin1String("CD")}, Step{100, QLatin1String("C")},  Step{90, QLatin1String("XC")},
        Step{50, QLatin1String("L")},   Step{40, QLatin1String("XL")},  Step{10, QLatin1String("X")},
        Step{9, QLatin1String("IX")},   Step{5, QLatin1String("V")},    Step{4, QLatin1String("IV")},
        Step{1, QLatin1String("I")}};
    if (number <= 0 || number > 4999)
        return QString::number(number);
    QString text;
    for (const Step &step : steps) {
        for (; number >= step.value; number -= step.value)
            text += step.text;
    }
    return text;
}

/// a … z, aa, bb, …
QString letters(int number, char16_t first)
{
    if (number <= 0 || number > 26 * 20)
        return QString::number(number);
    return QString((number - 1) / 26 + 1, QChar(static_cast<char16_t>(first + (number - 1) % 26)));
}

/// A run of characters made for the purpose, plain digits beyond its end.
QString fromRun(int number, char16_t first, int count)
{
    if (number < 1 || number > count)
        return QString::number(number);
    return QString(QChar(static_cast<char16_t>(first + number - 1)));
}

QString circled(int number)
{
    if (number >= 21 && number <= 35)
        return QString(QChar(static_cast<char16_t>(0x3251 + number - 21)));
    if (number >= 36 && number <= 50)
        return QString(QChar(static_cast<char16_t>(0x32B1 + number - 36)));
    return fromRun(number, 0x2460, 20);
}

QString fromList(int number, QStringView list)
{
    return number >= 1 && number <= list.size() ? QString(list[number - 1]) : QString::number(number);
}

bool isOneOf(std::string_view format, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), format) != names.end();
}

QString chinese(int number, std::string_view format)
{
    if (isOneOf(format,
                {"ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital"}))
        return eachDigit(number, plainDigits);
    if (isOneOf(format, {"chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal"}))
        return counting(number, legalDigits, legalUnits, false);
    if (format == "ideographTraditional")
        return fromList(number, u"甲乙丙丁戊己庚辛壬癸");
    if (format == "ideographZodiac")
        return fromList(number, u"子丑寅卯辰巳午未申酉戌亥");
    if (format == "ideographEnclosedCircle")
        return fromRun(number, 0x3280, 10);
    return {};
}

} // namespace

QString listNumber(int number, std::string_view format)
{
    if (isOneOf(format, {"bullet", "none"}))
        return {};
    if (isOneOf(format, {"chineseCounting", "chineseCountingThousand", "japaneseCounting",
                         "taiwaneseCounting", "taiwaneseCountingThousand"}))
        return counting(number, plainDigits, plainUnits, true);
    if (const QString text = chinese(number, format); !text.isEmpty())
        return text;
    if (isOneOf(format, {"decimalEnclosedCircle", "decimalEnclosedCircleChinese"}))
        return circled(number);
    if (format == "decimalEnclosedParen")
        return fromRun(number, 0x2474, 20);
    if (format == "decimalEnclosedFullstop")
        return fromRun(number, 0x2488, 20);
    if (isOneOf(format, {"decimalFullWidth", "decimalFullWidth2"}))
        return eachDigit(number, u"０１２３４５６７８９");
    if (format == "decimalZero")
        return QString::number(number).rightJustified(2, u'0');
    if (format == "numberInDash")
        return QStringLiteral("- %1 -").arg(number);
    if (isOneOf(format, {"upperRoman", "lowerRoman"}))
        return format == "upperRoman" ? roman(number) : roman(number).toLower();
    if (isOneOf(format, {"upperLetter", "lowerLetter"}))
        return letters(number, format == "upperLetter" ? u'A' : u'a');
    return QString::number(number);
}

} // namespace gouji
