#include "model/checks/reportfigures.h"

#include <QtEndian>

namespace gouji {

namespace {

constexpr qsizetype headSize = sizeof(quint32);

} // namespace

// The length of the published values, those, and the reviewed ones unless they are the same.
QByteArray ReportFigures::packed() const
{
    QByteArray bytes(headSize, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(published.packed().size()), bytes.data());
    bytes += published.packed();
    if (reviewed.packed() != published.packed())
        bytes += reviewed.packed();
    return bytes;
}

ReportFigures ReportFigures::unpacked(const QByteArray &bytes)
{
    if (bytes.size() < headSize)
        return {};
    const auto size = static_cast<qsizetype>(qFromLittleEndian<quint32>(bytes.constData()));
    if (size > bytes.size() - headSize)
        return {};
    const QByteArray published = bytes.mid(headSize, size);
    const QByteArray reviewed = bytes.mid(headSize + size);
    return {PublishedValues::fromPacked(published),
            PublishedValues::fromPacked(reviewed.isEmpty() ? published : reviewed)};
}

} // namespace gouji
