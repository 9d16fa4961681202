#include "model/checks/reportfigures.h"

#include <QtEndian>

#include <algorithm>

namespace gouji {

namespace {

constexpr qsizetype headSize = sizeof(quint32);

/// "cross-footing:2:1;…": check, severity, findings.
QByteArray packedCounts(const std::vector<CheckCount> &counts)
{
    QByteArrayList parts;
    for (const CheckCount &count : counts)
        parts += count.check.toUtf8() + ':' + QByteArray::number(static_cast<int>(count.severity)) + ':' +
                 QByteArray::number(count.findings);
    return parts.join(';');
}

std::vector<CheckCount> unpackedCounts(const QByteArray &bytes)
{
    std::vector<CheckCount> counts;
    for (const QByteArray &part : bytes.split(';')) {
        const QByteArrayList fields = part.split(':');
        if (fields.size() != 3 || fields[0].isEmpty())
            continue;
        const int severity = fields[1].toInt();
        const int findings = fields[2].toInt();
        if (findings > 0 && severity >= 0 && severity <= static_cast<int>(Severity::Error))
            counts.push_back({QString::fromUtf8(fields[0]), static_cast<Severity>(severity), findings});
    }
    return counts;
}

void putPart(QByteArray &bytes, const QByteArray &part)
{
    QByteArray size(headSize, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(part.size()), size.data());
    bytes += size + part;
}

/// The part at `at`, which is moved behind it; false when there is none whole.
bool takePart(const QByteArray &bytes, qsizetype &at, QByteArray &part)
{
    if (bytes.size() - at < headSize)
        return false;
    const auto size = static_cast<qsizetype>(qFromLittleEndian<quint32>(bytes.constData() + at));
    if (size > bytes.size() - at - headSize)
        return false;
    part = bytes.mid(at + headSize, size);
    at += headSize + size;
    return true;
}

} // namespace

std::vector<CheckCount> countsOf(const std::vector<const Finding *> &open)
{
    std::vector<CheckCount> counts;
    for (const Finding *finding : open) {
        const auto known = std::find_if(counts.begin(), counts.end(), [&](const CheckCount &count) {
            return count.check == finding->check && count.severity == finding->severity;
        });
        if (known != counts.end())
            ++known->findings;
        else
            counts.push_back({finding->check, finding->severity, 1});
    }
    return counts;
}

// The published values, the open findings, each behind its length, and the reviewed values unless they are
// the same as the published.
QByteArray ReportFigures::packed() const
{
    QByteArray bytes;
    putPart(bytes, published.packed());
    putPart(bytes, packedCounts(open));
    if (reviewed.packed() != published.packed())
        bytes += reviewed.packed();
    return bytes;
}

ReportFigures ReportFigures::unpacked(const QByteArray &bytes)
{
    qsizetype at = 0;
    QByteArray published;
    QByteArray counts;
    if (!takePart(bytes, at, published) || !takePart(bytes, at, counts))
        return {};
    const QByteArray reviewed = bytes.mid(at);
    return {PublishedValues::fromPacked(published),
            PublishedValues::fromPacked(reviewed.isEmpty() ? published : reviewed), unpackedCounts(counts)};
}

} // namespace gouji
