#include "app/cli/plaincell.h"

#include <charconv>
#include <cmath>
#include <cstring>

namespace gouji {

namespace {

constexpr qsizetype longestRaw = 20;

bool isPlain(const CellValue &cell)
{
    if (cell.state != CellState::Number || !cell.number.isValid() || cell.number.scale() != 0 ||
        !cell.unit.isEmpty() || !cell.where.isValid() || cell.where.page != 0 || cell.raw.isEmpty() ||
        cell.raw.size() > longestRaw || !(cell.confidence >= 0 && cell.confidence <= 1))
        return false;
    for (const QChar c : cell.raw) {
        if (c.unicode() < u'0' || c.unicode() > u'9')
            return false;
    }
    return true;
}

} // namespace

bool PlainCell::write(const CellValue &cell)
{
    m_size = 0;
    if (!isPlain(cell))
        return false;
    put(R"({"value":)");
    put(cell.number.units());
    put(R"(,"raw":")");
    for (const QChar c : cell.raw)
        m_bytes[static_cast<std::size_t>(m_size++)] = static_cast<char>(c.unicode());
    put(R"(","span":[)");
    put(cell.where.span.begin);
    put(",");
    put(cell.where.span.end);
    put(R"(],"confidence":)");
    const auto hundredths = static_cast<int>(std::lround(cell.confidence * 100));
    put(hundredths / 100);
    const char digits[] = {'.', static_cast<char>('0' + hundredths % 100 / 10),
                           static_cast<char>('0' + hundredths % 10), '}'};
    put(QByteArrayView(digits, sizeof digits));
    return true;
}

void PlainCell::put(QByteArrayView text)
{
    std::memcpy(m_bytes.data() + m_size, text.data(), static_cast<std::size_t>(text.size()));
    m_size += text.size();
}

void PlainCell::put(qint64 number)
{
    char *const begin = m_bytes.data();
    m_size = std::to_chars(begin + m_size, begin + m_bytes.size(), number).ptr - begin;
}

} // namespace gouji
