#pragma once

#include "model/exporting/rowsink.h"

#include <QByteArray>

namespace gouji {

/// Writes rows as CSV: RFC 4180, UTF-8 with a byte order mark (Excel and WPS want it), CRLF. Text that a
/// spreadsheet would run as a formula is neutralised; numbers are written plain.
class CsvSink : public RowSink
{
public:
    CsvSink();
    void text(const QString &value) override;
    void word(const char *value) override;
    void number(const Decimal &value) override;
    void empty() override;
    void endRow() override;

    /// The bytes written since the last call.
    [[nodiscard]] QByteArray take();

private:
    void separate();

    QByteArray m_bytes;
    bool m_isRowBegin = true;
};

} // namespace gouji
