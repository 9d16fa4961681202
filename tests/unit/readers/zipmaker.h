#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <utility>
#include <vector>

namespace gouji {

/// Makes ZIP archives for tests, also broken ones.
class ZipMaker
{
public:
    struct Options
    {
        bool isCompressed = false;
        bool isEncrypted = false; ///< says so only
        int wrongChecksum = 0;    ///< added to the right one
        qint64 claimedSize = -1;  ///< instead of the real one
        bool hasUtf8Flag = true;
    };

    ZipMaker &add(const QByteArray &name, const QByteArray &bytes) { return add(name, bytes, Options()); }

    ZipMaker &add(const QByteArray &name, const QByteArray &bytes, const Options &options)
    {
        QByteArray packed = bytes;
        if (options.isCompressed) {
            // Four bytes of length and two of zlib's head before, four of its checksum behind.
            packed = qCompress(bytes, 9);
            packed = packed.mid(6, packed.size() - 10);
        }
        const quint32 flags = (options.hasUtf8Flag ? 0x800u : 0u) | (options.isEncrypted ? 1u : 0u);
        const qint64 size = options.claimedSize < 0 ? bytes.size() : options.claimedSize;
        QByteArray head =
            number(20, 2) + number(flags, 2) + number(options.isCompressed ? 8 : 0, 2) + number(0, 4) +
            number(crc32(bytes) + static_cast<quint32>(options.wrongChecksum), 4) +
            number(static_cast<quint32>(packed.size()), 4) + number(static_cast<quint32>(size), 4) +
            number(static_cast<quint32>(name.size()), 2) + number(0, 2);
        m_directory += "PK\x01\x02" + number(20, 2) + head + number(0, 2) + number(0, 2) + number(0, 2) +
                       number(0, 4) + number(static_cast<quint32>(m_bytes.size()), 4) + name;
        m_bytes += "PK\x03\x04" + head + name + packed;
        ++m_count;
        return *this;
    }

    [[nodiscard]] QByteArray make() const
    {
        return m_bytes + m_directory + "PK\x05\x06" + number(0, 4) + number(m_count, 2) + number(m_count, 2) +
               number(static_cast<quint32>(m_directory.size()), 4) +
               number(static_cast<quint32>(m_bytes.size()), 4) + number(0, 2);
    }

private:
    static QByteArray number(quint32 value, int size)
    {
        QByteArray bytes;
        for (int i = 0; i < size; ++i)
            bytes += static_cast<char>(value >> (8 * i) & 0xFF);
        return bytes;
    }

    static quint32 crc32(const QByteArray &bytes)
    {
        static const std::array<quint32, 256> table = [] {
            std::array<quint32, 256> made{};
            for (quint32 i = 0; i < 256; ++i) {
                quint32 c = i;
                for (int bit = 0; bit < 8; ++bit)
                    c = (c & 1) ? 0xEDB88320u ^ (c >> 1) : c >> 1;
                made[i] = c;
            }
            return made;
        }();
        quint32 crc = 0xFFFFFFFFu;
        for (const char byte : bytes)
            crc = table[(crc ^ static_cast<unsigned char>(byte)) & 0xFF] ^ (crc >> 8);
        return crc ^ 0xFFFFFFFFu;
    }

    QByteArray m_bytes;
    QByteArray m_directory;
    quint32 m_count = 0;
};

} // namespace gouji
