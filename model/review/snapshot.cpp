#include "model/review/snapshot.h"

namespace gouji {

namespace {

constexpr char16_t fullWidthOffset = 0xFF01 - u'!';

QChar halfWidth(QChar c)
{
    if (c >= QChar(0xFF01) && c <= QChar(0xFF5E))
        return QChar(char16_t(c.unicode() - fullWidthOffset));
    return c == QChar(0x2212) ? QChar(u'-') : c;
}

void dropTrailingZeros(QString &number)
{
    if (!number.contains(u'.'))
        return;
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
}

/// The number's digits in one notation, or nothing when the print holds more than a plain number.
QString canonicalNumber(const QString &raw)
{
    QString result;
    for (const QChar c : raw) {
        const QChar plain = halfWidth(c);
        if (plain == u',' || plain.isSpace())
            continue;
        const bool isDigit = plain >= u'0' && plain <= u'9';
        if (!isDigit && plain != u'.' && plain != u'-' && plain != u'+')
            return {};
        if (result == u"0" && isDigit)
            result.clear();
        if (plain != u'+')
            result.append(plain);
    }
    dropTrailingZeros(result);
    return result;
}

} // namespace

CellSnapshot snapshotOf(const CellValue &value)
{
    return {value.state, value.raw};
}

bool saysTheSame(const CellSnapshot &a, const CellSnapshot &b)
{
    if (a == b)
        return true;
    if (a.state != CellState::Number || b.state != CellState::Number)
        return false;
    const QString number = canonicalNumber(a.raw);
    return !number.isEmpty() && number == canonicalNumber(b.raw);
}

bool isDecision(const EventBody &body)
{
    return !std::holds_alternative<Undone>(body) && !std::holds_alternative<ReadAgain>(body);
}

} // namespace gouji
