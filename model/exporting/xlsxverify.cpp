#include "model/exporting/xlsxverify.h"

#include <QFile>
#include <QHash>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace gouji {

namespace {

struct Entry
{
    QByteArray name;
    quint16 method = 0;
    quint32 checksum = 0;
    quint32 packedSize = 0;
    quint32 size = 0;
    quint32 offset = 0;
};

template <typename T>
T at(const QByteArray &bytes, qsizetype offset)
{
    if (offset < 0 || offset + static_cast<qsizetype>(sizeof(T)) > bytes.size())
        return 0;
    return qFromLittleEndian<T>(bytes.constData() + offset);
}

Error broken(const QString &path, const QByteArray &place)
{
    return Error{ErrorCode::WriteFailed, path, QString::fromUtf8(place)};
}

/// The zip's list of parts, from its end; empty when it is cut off or inconsistent.
std::vector<Entry> directoryOf(const QByteArray &zip)
{
    constexpr quint32 endMark = 0x06054b50;
    constexpr quint32 entryMark = 0x02014b50;
    const qsizetype end = zip.size() - 22; // there is no comment
    if (end < 0 || at<quint32>(zip, end) != endMark)
        return {};
    std::vector<Entry> entries(at<quint16>(zip, end + 10));
    qsizetype position = at<quint32>(zip, end + 16);
    for (Entry &entry : entries) {
        if (at<quint32>(zip, position) != entryMark)
            return {};
        entry.method = at<quint16>(zip, position + 10);
        entry.checksum = at<quint32>(zip, position + 16);
        entry.packedSize = at<quint32>(zip, position + 20);
        entry.size = at<quint32>(zip, position + 24);
        entry.offset = at<quint32>(zip, position + 42);
        const quint16 nameLength = at<quint16>(zip, position + 28);
        entry.name = zip.mid(position + 46, nameLength);
        position += 46 + nameLength + at<quint16>(zip, position + 30) + at<quint16>(zip, position + 32);
    }
    return position == end ? entries : std::vector<Entry>();
}

/// Counts "<row " in a stream of blocks and remembers how it ends.
class RowCounter
{
public:
    void feed(QByteArrayView block)
    {
        QByteArray text = m_tail + block.toByteArray();
        m_rows += static_cast<unsigned>(text.count("<row "));
        // Long enough for the end tag; a mark that was counted already is not kept whole.
        m_end = text.right(32);
        m_tail = text.right(4);
    }
    [[nodiscard]] unsigned rows() const { return m_rows; }
    [[nodiscard]] bool isClosed() const { return m_end.trimmed().endsWith("</worksheet>"); }

private:
    QByteArray m_tail;
    QByteArray m_end;
    unsigned m_rows = 0;
};

/// Unpacks one part piece by piece; true when size and checksum are as stated.
bool unpacks(const QByteArray &zip, const Entry &entry, RowCounter &rows)
{
    const qsizetype data = qsizetype(entry.offset) + 30 + at<quint16>(zip, qsizetype(entry.offset) + 26) +
                           at<quint16>(zip, qsizetype(entry.offset) + 28);
    if (data + qsizetype(entry.packedSize) > zip.size() || entry.method != Z_DEFLATED)
        return false;
    z_stream stream = {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return false;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(zip.constData() + data));
    stream.avail_in = entry.packedSize;
    QByteArray block(1 << 16, Qt::Uninitialized);
    uLong checksum = crc32(0, nullptr, 0);
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(block.data());
        stream.avail_out = static_cast<uInt>(block.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const QByteArrayView made = QByteArrayView(block).first(block.size() - qsizetype(stream.avail_out));
        checksum =
            crc32(checksum, reinterpret_cast<const Bytef *>(made.data()), static_cast<uInt>(made.size()));
        rows.feed(made);
    }
    const bool whole = state == Z_STREAM_END && stream.total_out == entry.size && checksum == entry.checksum;
    inflateEnd(&stream);
    return whole;
}

} // namespace

Result<void> verifyWorkbook(const QString &path, const std::vector<SheetRows> &sheets)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return broken(path, file.errorString().toUtf8());
    const uchar *mapped = file.map(0, file.size());
    const QByteArray zip = mapped
                               ? QByteArray::fromRawData(reinterpret_cast<const char *>(mapped), file.size())
                               : file.readAll();
    const std::vector<Entry> entries = directoryOf(zip);
    if (entries.empty())
        return broken(path, "zip directory");
    QHash<QByteArray, RowCounter> parts;
    for (const Entry &entry : entries) {
        RowCounter rows;
        if (!unpacks(zip, entry, rows))
            return broken(path, entry.name);
        parts.insert(entry.name, rows);
    }
    // The library numbers the sheets in the order they were added, over all names.
    for (const SheetRows &sheet : sheets) {
        const QByteArray part = "xl/worksheets/sheet" + QByteArray::number(sheet.number) + ".xml";
        const auto found = parts.constFind(part);
        if (found == parts.constEnd() || !found->isClosed() || found->rows() != sheet.rows)
            return broken(path, part);
    }
    return {};
}

} // namespace gouji
