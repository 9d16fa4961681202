#include "model/exporting/csvsink.h"

#include "model/exporting/spreadsheettext.h"

#include <utility>

namespace gouji {

CsvSink::CsvSink()
    : m_bytes("\xEF\xBB\xBF")
{
}

void CsvSink::separate()
{
    if (!m_isRowBegin)
        m_bytes += ',';
    m_isRowBegin = false;
}

void CsvSink::text(const QString &value)
{
    separate();
    if (value.isEmpty())
        return;
    QByteArray utf8 = neutralised(value).toUtf8();
    if (utf8.contains('"') || utf8.contains(',') || utf8.contains('\n') || utf8.contains('\r')) {
        utf8.replace('"', "\"\"");
        m_bytes += '"' + utf8 + '"';
    } else {
        m_bytes += utf8;
    }
}

void CsvSink::word(const char *value)
{
    separate();
    m_bytes += value;
}

void CsvSink::number(const Decimal &value)
{
    separate();
    m_bytes += value.toString().toLatin1();
}

void CsvSink::empty()
{
    separate();
}

void CsvSink::endRow()
{
    m_bytes += "\r\n";
    m_isRowBegin = true;
}

QByteArray CsvSink::take()
{
    return std::exchange(m_bytes, QByteArray());
}

} // namespace gouji
