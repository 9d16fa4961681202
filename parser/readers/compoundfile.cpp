#include "parser/readers/compoundfile.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace gouji {

namespace {

constexpr qsizetype headerSize = 512;
constexpr qsizetype entrySize = 128;
// Directories of documents have some dozens of entries.
constexpr int mostSectors = 4096;
constexpr quint32 lastSector = 0xFFFFFFFA; ///< and above: no sector

quint32 littleEndian(const QByteArray &bytes, qsizetype at, int size)
{
    if (at < 0 || at + size > bytes.size())
        return 0xFFFFFFFF;
    quint32 value = 0;
    for (int i = size; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

struct Stream
{
    QString name;
    quint32 firstSector = 0;
};

class Directory
{
public:
    explicit Directory(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_shift(static_cast<int>(littleEndian(bytes, 30, 2)))
    {
    }

    [[nodiscard]] bool isValid() const
    {
        return m_bytes.size() >= headerSize && (m_shift == 9 || m_shift == 12);
    }

    [[nodiscard]] std::vector<Stream> streams() const
    {
        std::vector<Stream> found;
        quint32 sector = littleEndian(m_bytes, 48, 4);
        for (int i = 0; i < mostSectors && sector < lastSector; ++i) {
            const qsizetype begin = offsetOf(sector);
            if (begin + sectorSize() > m_bytes.size())
                break;
            for (qsizetype at = begin; at < begin + sectorSize(); at += entrySize)
                addEntry(at, found);
            sector = next(sector);
        }
        return found;
    }

    [[nodiscard]] qsizetype offsetOf(quint32 sector) const
    {
        return (static_cast<qsizetype>(sector) + 1) << m_shift;
    }

private:
    [[nodiscard]] qsizetype sectorSize() const { return qsizetype(1) << m_shift; }

    /// The sector behind this one, by the table whose first 109 sectors the header lists.
    [[nodiscard]] quint32 next(quint32 sector) const
    {
        const quint32 perSector = static_cast<quint32>(sectorSize() / 4);
        const quint32 table = sector / perSector;
        if (table >= 109)
            return 0xFFFFFFFF;
        const quint32 tableSector = littleEndian(m_bytes, 76 + 4 * static_cast<qsizetype>(table), 4);
        if (tableSector >= lastSector)
            return 0xFFFFFFFF;
        return littleEndian(m_bytes, offsetOf(tableSector) + 4 * static_cast<qsizetype>(sector % perSector),
                            4);
    }

    void addEntry(qsizetype at, std::vector<Stream> &into) const
    {
        const quint32 length = littleEndian(m_bytes, at + 64, 2);
        if (length < 4 || length > 64)
            return;
        QString name;
        for (qsizetype i = 0; i < static_cast<qsizetype>(length) - 2; i += 2)
            name += QChar(static_cast<char16_t>(littleEndian(m_bytes, at + i, 2)));
        into.push_back({name, littleEndian(m_bytes, at + 116, 4)});
    }

    const QByteArray &m_bytes;
    int m_shift;
};

/// A Word document says in its first bytes that it is encrypted.
bool isEncryptedDocument(const QByteArray &bytes, qsizetype at)
{
    constexpr quint32 wordMark = 0xA5EC;
    constexpr quint32 encryptedFlag = 0x0100;
    const quint32 flags = littleEndian(bytes, at + 10, 2);
    return littleEndian(bytes, at, 2) == wordMark && flags != 0xFFFFFFFF && (flags & encryptedFlag) != 0;
}

} // namespace

CompoundContent compoundContent(const QByteArray &bytes)
{
    const Directory directory(bytes);
    if (!directory.isValid())
        return CompoundContent::Damaged;
    const std::vector<Stream> streams = directory.streams();
    if (streams.empty())
        return CompoundContent::Damaged;
    const auto find = [&](QStringView name) {
        return std::find_if(streams.begin(), streams.end(),
                            [&](const Stream &stream) { return stream.name == name; });
    };
    if (find(u"EncryptedPackage") != streams.end())
        return CompoundContent::Encrypted;
    if (const auto document = find(u"WordDocument"); document != streams.end()) {
        const bool isLocked = isEncryptedDocument(bytes, directory.offsetOf(document->firstSector));
        return isLocked ? CompoundContent::Encrypted : CompoundContent::Text;
    }
    const bool isSheet = find(u"Workbook") != streams.end() || find(u"Book") != streams.end();
    return isSheet ? CompoundContent::Spreadsheet : CompoundContent::Other;
}

} // namespace gouji
