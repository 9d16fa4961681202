#include "model/checks/otherversion.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <climits>
#include <cstdint>
#include <optional>

namespace gouji {

namespace {

/// Below this it is a guess which cell a value belongs in.
constexpr float leastConfidence = 0.5F;
/// Of a cell that holds words.
constexpr qsizetype longestText = 80;

// The first byte of a value: state, flags, and the scale of a number.
constexpr unsigned stateBits = 0x03;
constexpr unsigned doubtfulBit = 0x04;
constexpr unsigned wordsBit = 0x08;
constexpr int scaleShift = 4;

/// Room for the values of a report; those with many words need more.
using Packing = QVarLengthArray<char, 1024>;

void putVarint(Packing &bytes, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        bytes.append(static_cast<char>((value & 0x7F) | 0x80));
    bytes.append(static_cast<char>(value));
}

/// Reads what putVarint() wrote.
class Unpacking
{
public:
    explicit Unpacking(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    /// 0 behind the end.
    unsigned byte() { return atEnd() ? 0 : static_cast<unsigned char>(m_bytes[m_at++]); }
    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const unsigned next = byte();
            value |= std::uint64_t(next & 0x7F) << shift;
            if (next < 0x80)
                break;
        }
        return value;
    }
    QString words()
    {
        const std::uint64_t length = varint();
        const auto size =
            std::min(static_cast<qsizetype>(std::min<std::uint64_t>(length, INT_MAX)), m_bytes.size() - m_at);
        const QString text = QString::fromUtf8(m_bytes.sliced(m_at, size));
        m_at += size;
        return text;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

/// A number that is out of range is what is printed.
CellState stateOf(const CellValue &cell)
{
    return cell.state == CellState::Number && !cell.number.isValid() ? CellState::Text : cell.state;
}

/// The words that go with a value: the unit of a number, or what stands in the place of one.
QString wordsOf(const CellValue &cell)
{
    switch (stateOf(cell)) {
    case CellState::Number:
        return cell.unit;
    case CellState::Text:
        return cell.raw.left(longestText);
    default:
        return {};
    }
}

void put(Packing &bytes, const CellValue &cell, bool isDoubtful)
{
    const bool isNumber = stateOf(cell) == CellState::Number;
    const QString words = wordsOf(cell);
    unsigned first = static_cast<unsigned>(stateOf(cell)) & stateBits;
    first |= isDoubtful ? doubtfulBit : 0;
    first |= words.isEmpty() ? 0 : wordsBit;
    first |= isNumber ? static_cast<unsigned>(cell.number.scale()) << scaleShift : 0;
    bytes.append(static_cast<char>(first));
    if (isNumber) {
        // Small numbers of either sign in few bytes.
        const std::int64_t units = cell.number.units();
        putVarint(bytes, units < 0 ? (static_cast<std::uint64_t>(-units) << 1) - 1
                                   : static_cast<std::uint64_t>(units) << 1);
    }
    if (!words.isEmpty()) {
        const QByteArray utf8 = words.toUtf8();
        putVarint(bytes, static_cast<std::uint64_t>(utf8.size()));
        bytes.append(utf8.constData(), utf8.size());
    }
}

PublishedValue take(Unpacking &bytes)
{
    const unsigned first = bytes.byte();
    PublishedValue value;
    value.state = static_cast<CellState>(first & stateBits);
    value.isDoubtful = (first & doubtfulBit) != 0;
    if (value.state == CellState::Number) {
        const std::uint64_t units = bytes.varint();
        const auto half = static_cast<std::int64_t>((units + 1) >> 1);
        value.number =
            Decimal::fromUnits((units & 1) != 0 ? -half : half, static_cast<int>(first >> scaleShift));
    }
    if ((first & wordsBit) != 0)
        (value.state == CellState::Number ? value.unit : value.text) = bytes.words();
    return value;
}

/// The spans of the numbers that were recognised with doubt, ascending.
std::vector<Span> doubtfulSpans(const SourceDocument &document)
{
    std::vector<Span> spans;
    for (const Diagnostic &diagnostic : document.diagnostics) {
        if (diagnostic.code == u"doubtful-digits" && diagnostic.where.isValid())
            spans.push_back(diagnostic.where.span);
    }
    std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.begin < b.begin; });
    return spans;
}

bool isDoubtful(const CellValue &cell, const SourceDocument &document, const std::vector<Span> &doubtful)
{
    if (cell.state == CellState::Missing)
        return false;
    if (std::find(cell.raw.begin(), cell.raw.end(), QChar(QChar::ReplacementCharacter)) != cell.raw.end())
        return true;
    if (!cell.where.isValid())
        return false; // a person typed it
    if (cell.confidence < leastConfidence)
        return true;
    if (doubtful.empty())
        return false;
    // What a person put in the place of a misread value is sure.
    const Span span = cell.where.span;
    const auto after = std::upper_bound(doubtful.begin(), doubtful.end(), span.begin,
                                        [](qsizetype begin, Span s) { return begin < s.end; });
    return after != doubtful.end() && after->begin < span.end && document.at(span) == cell.raw;
}

struct MoneyUnit
{
    QStringView name;
    int power; ///< of ten, from 元
};

constexpr std::array<MoneyUnit, 5> moneyUnits{
    {{u"元", 0}, {u"千元", 3}, {u"万元", 4}, {u"百万元", 6}, {u"亿元", 8}}};

bool isSameNumber(const PublishedValue &one, const PublishedValue &other, const FormColumn &column)
{
    const auto power = moneyPower(one.unit.isEmpty() ? column.unit : one.unit);
    const auto otherPower = moneyPower(other.unit.isEmpty() ? column.unit : other.unit);
    if (power && otherPower && *power != *otherPower) {
        const Decimal money = one.number.timesPowerOfTen(*power);
        const Decimal otherMoney = other.number.timesPowerOfTen(*otherPower);
        return money.isValid() && money == otherMoney;
    }
    return one.number == other.number;
}

QString squeezed(const QString &text)
{
    QString words = text.normalized(QString::NormalizationForm_KC);
    words.removeIf([](QChar c) { return c.isSpace(); });
    return words;
}

} // namespace

std::optional<int> moneyPower(const QString &unit)
{
    for (const MoneyUnit &money : moneyUnits) {
        if (unit == money.name)
            return money.power;
    }
    return std::nullopt;
}

QString PublishedValue::words() const
{
    return state == CellState::Number ? number.toString() + unit : text;
}

PublishedValues::PublishedValues(const SourceDocument &document, const std::vector<CellValue> &cells)
{
    const std::vector<Span> doubtful = doubtfulSpans(document);
    Packing packed;
    for (const CellValue &cell : cells)
        put(packed, cell, isDoubtful(cell, document, doubtful));
    m_packed = QByteArray(packed.constData(), packed.size());
}

PublishedValues PublishedValues::fromPacked(const QByteArray &bytes)
{
    PublishedValues values;
    values.m_packed = bytes;
    return values;
}

std::vector<PublishedValue> PublishedValues::unpacked() const
{
    std::vector<PublishedValue> values;
    for (Unpacking bytes(m_packed); !bytes.atEnd();)
        values.push_back(take(bytes));
    return values;
}

ValueDifference differenceOf(const PublishedValue &one, const PublishedValue &other, const FormColumn &column)
{
    if (one.state == CellState::Missing || other.state == CellState::Missing)
        return one.state == other.state ? ValueDifference::None : ValueDifference::NotComparable;
    bool isSame = one.state == other.state;
    if (isSame && one.state == CellState::Number)
        isSame = isSameNumber(one, other, column);
    else if (isSame && one.state == CellState::Text)
        isSame = squeezed(one.text) == squeezed(other.text);
    if (isSame)
        return ValueDifference::None;
    return one.isDoubtful || other.isDoubtful ? ValueDifference::Doubtful : ValueDifference::Changed;
}

} // namespace gouji
