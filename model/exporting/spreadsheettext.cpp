#include "model/exporting/spreadsheettext.h"

namespace gouji {

namespace {

constexpr qsizetype longestCell = 32767;

bool isNoncharacter(char32_t c)
{
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}

} // namespace

bool looksLikeFormula(QStringView text)
{
    static constexpr char16_t starters[] = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    return !text.isEmpty() && QStringView(starters).contains(text.front());
}

QString neutralised(const QString &text)
{
    return looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
}

QString sheetText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            const QChar low = text.at(++i);
            if (isNoncharacter(QChar::surrogateToUcs4(c, low)))
                clean += QChar::ReplacementCharacter;
            else
                clean += QString(c) + low;
        } else {
            clean += c.isSurrogate() || isNoncharacter(c.unicode()) ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    if (clean.size() > longestCell) {
        clean.truncate(clean.at(longestCell - 2).isHighSurrogate() ? longestCell - 2 : longestCell - 1);
        clean += QChar(0x2026);
    }
    return clean;
}

} // namespace gouji
