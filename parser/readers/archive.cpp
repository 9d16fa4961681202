#include "parser/readers/archive.h"

#include "parser/readers/fileformat.h"
#include "parser/readers/reader.h"
#include "parser/readers/ziparchive.h"

#include <QStringList>

#include <algorithm>

namespace gouji {

namespace {

// As readFileBytes() takes.
constexpr qint64 largestMember = 64 * 1024 * 1024;

/// The name without anything that could lead out of a folder or break a line of a list.
QString harmlessName(const QString &name)
{
    QStringList steps;
    for (const QString &step : name.split(u'/')) {
        const bool isDrive = step.size() == 2 && step[1] == u':';
        if (!step.isEmpty() && !isDrive && step != QLatin1String(".") && step != QLatin1String(".."))
            steps.append(step);
    }
    QString harmless = steps.join(u'/');
    for (QChar &c : harmless) {
        if (c.category() == QChar::Other_Control)
            c = QChar(QChar::ReplacementCharacter);
    }
    return harmless;
}

/// Lock files, thumbnails and what else is no document of anybody.
bool isLeftover(const QString &name)
{
    const QString file = name.mid(name.lastIndexOf(u'/') + 1);
    return name.split(u'/').contains(QLatin1String("__MACOSX")) || file.startsWith(u'.') ||
           file.startsWith(QLatin1String("~$")) || file.startsWith(QLatin1String(".~")) ||
           file.compare(QLatin1String("Thumbs.db"), Qt::CaseInsensitive) == 0 ||
           file.compare(QLatin1String("desktop.ini"), Qt::CaseInsensitive) == 0;
}

bool hasReadableSuffix(const QString &name)
{
    const QString suffix = name.mid(name.lastIndexOf(u'.') + 1);
    return readableSuffixes().contains(suffix, Qt::CaseInsensitive);
}

bool isReport(FileFormat format, const QString &name)
{
    const bool isPlain =
        format == FileFormat::Text || format == FileFormat::Markdown || format == FileFormat::Unknown;
    return hasReadableSuffix(name) || !isPlain;
}

class ArchiveReader
{
public:
    std::optional<Error> read(const QByteArray &bytes, const QString &name, const QString &prefix)
    {
        Result<ZipArchive> archive = ZipArchive::open(bytes, name);
        if (!archive)
            return archive.error();
        for (int i = 0; i < static_cast<int>(archive.value().entries().size()); ++i) {
            const ZipEntry &entry = archive.value().entries()[static_cast<std::size_t>(i)];
            if (entry.isDirectory || isLeftover(entry.name))
                continue;
            if (m_members.size() >= ZipArchive::mostEntries || m_total > ZipArchive::mostBytes)
                return Error{ErrorCode::TooComplex, name, {}};
            const QString shown = harmlessName(prefix + entry.name);
            if (entry.size > largestMember)
                addFailed(shown, {ErrorCode::FileTooLarge, shown, {}});
            else
                readMember(archive.value(), i, shown, !prefix.isEmpty());
        }
        return std::nullopt;
    }

    Result<std::vector<ArchiveMember>> finish(const QString &name)
    {
        if (m_members.empty())
            return Error{ErrorCode::NothingInArchive, name, {}};
        const bool isAnyRead = std::any_of(m_members.begin(), m_members.end(),
                                           [](const ArchiveMember &member) { return !member.error; });
        if (!isAnyRead)
            return Error{m_members.front().error->code, name, m_members.front().name};
        return std::move(m_members);
    }

private:
    void readMember(ZipArchive &archive, int index, const QString &shown, bool isNested)
    {
        Result<QByteArray> bytes = archive.read(index);
        if (!bytes) {
            addFailed(shown, {bytes.error().code, shown, {}});
            return;
        }
        m_total += bytes.value().size();
        const FileFormat format = detectFormat(bytes.value(), shown);
        if (format == FileFormat::Zip && !isNested) {
            if (const std::optional<Error> failure = read(bytes.value(), shown, shown + u'/'))
                m_members.push_back({shown, {}, *failure});
        } else if (isReport(format, shown)) {
            m_members.push_back({shown, std::move(bytes.value()), std::nullopt});
        }
    }

    /// Only what would have been a report is missed.
    void addFailed(const QString &shown, const Error &error)
    {
        if (hasReadableSuffix(shown) || shown.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive))
            m_members.push_back({shown, {}, error});
    }

    std::vector<ArchiveMember> m_members;
    qint64 m_total = 0;
};

} // namespace

Result<std::vector<ArchiveMember>> readArchive(const QByteArray &bytes, const QString &name)
{
    ArchiveReader reader;
    if (const std::optional<Error> failure = reader.read(bytes, name, {}))
        return *failure;
    return reader.finish(name);
}

} // namespace gouji
