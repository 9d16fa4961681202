#include "parser/readers/ziparchive.h"

#include "parser/text/encoding.h"

#include <zip.h>

#include <algorithm>

namespace gouji {

namespace {

/// File names of Chinese programs are UTF-8 or GB18030, whatever the flag in the archive says.
QString decodeName(const char *raw)
{
    const QByteArray bytes(raw);
    const bool isAscii = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0; });
    QString name;
    if (isAscii) {
        name = QString::fromLatin1(bytes);
    } else {
        const Result<DecodedText> decoded = decodeText(bytes);
        name = decoded ? decoded.value().text : QString::fromLatin1(bytes);
    }
    return name.replace(u'\\', u'/');
}

struct FileCloser
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

} // namespace

struct ZipArchive::Handle
{
    explicit Handle(zip_t *archive)
        : zip(archive)
    {
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle() { zip_discard(zip); }

    zip_t *zip;
};

ZipArchive::ZipArchive() = default;
ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive &ZipArchive::operator=(ZipArchive &&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, const QString &name)
{
    ZipArchive archive;
    archive.m_bytes = bytes;
    archive.m_name = name;
    zip_error_t failure;
    zip_error_init(&failure);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &failure);
    zip_t *zip = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &failure) : nullptr;
    if (!zip && source)
        zip_source_free(source);
    zip_error_fini(&failure);
    if (!zip)
        return Error{ErrorCode::FileDamaged, name, {}};
    archive.m_handle = std::make_unique<Handle>(zip);
    if (zip_get_num_entries(zip, 0) > mostEntries)
        return Error{ErrorCode::TooComplex, name, {}};
    if (!archive.list())
        return Error{ErrorCode::TooComplex, name, {}};
    return archive;
}

/// False when the members together say to be larger than any report.
bool ZipArchive::list()
{
    const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(m_handle->zip, 0));
    m_entries.reserve(count);
    zip_uint64_t total = 0;
    for (zip_uint64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        ZipEntry entry;
        if (const char *raw = zip_get_name(m_handle->zip, i, ZIP_FL_ENC_RAW))
            entry.name = decodeName(raw);
        if (zip_stat_index(m_handle->zip, i, 0, &stat) == 0) {
            if (stat.size > static_cast<zip_uint64_t>(mostBytes) || total + stat.size > mostBytes)
                return false;
            total += stat.size;
            entry.size = static_cast<qint64>(stat.size);
            entry.compressedSize = static_cast<qint64>(std::min<zip_uint64_t>(stat.comp_size, mostBytes));
            entry.isEncrypted = stat.encryption_method != ZIP_EM_NONE;
        }
        entry.isDirectory = entry.name.endsWith(u'/');
        m_entries.push_back(std::move(entry));
    }
    return true;
}

int ZipArchive::find(QStringView name) const
{
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const ZipEntry &entry) {
            return entry.name.compare(name, sensitivity) == 0;
        });
        if (found != m_entries.end())
            return static_cast<int>(found - m_entries.begin());
    }
    return -1;
}

Error ZipArchive::error(ErrorCode code, int index) const
{
    return {code, m_name, m_entries[static_cast<std::size_t>(index)].name};
}

Result<QByteArray> ZipArchive::read(int index)
{
    const ZipEntry &entry = m_entries[static_cast<std::size_t>(index)];
    if (entry.isEncrypted)
        return error(ErrorCode::PasswordProtected, index);
    const std::unique_ptr<zip_file_t, FileCloser> file(
        zip_fopen_index(m_handle->zip, static_cast<zip_uint64_t>(index), 0));
    if (!file)
        return error(ErrorCode::FileDamaged, index);
    const qint64 most = std::min(mostBytes - m_read, std::max(smallSize, mostRatio * entry.compressedSize));
    if (entry.size > most)
        return error(ErrorCode::TooComplex, index);
    // One byte more than promised, so that a member that goes on is noticed and the checksum is compared.
    QByteArray bytes(entry.size + 1, Qt::Uninitialized);
    qint64 filled = 0;
    while (true) {
        const zip_int64_t got =
            zip_fread(file.get(), bytes.data() + filled, static_cast<zip_uint64_t>(bytes.size() - filled));
        if (got < 0)
            return error(ErrorCode::FileDamaged, index);
        filled += got;
        if (got == 0)
            break;
        if (filled > entry.size)
            return error(ErrorCode::FileDamaged, index);
    }
    if (filled != entry.size)
        return error(ErrorCode::FileDamaged, index);
    m_read += filled;
    bytes.truncate(filled);
    return bytes;
}

} // namespace gouji
