#include "model/store/eventrecord.h"

#include "model/store/eventjson.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace gouji {

namespace {

void addInteger(QCryptographicHash &hash, qint64 value)
{
    const qint64 bigEndian = qToBigEndian(value);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian));
}

/// With its length in front, so that no text can be moved from one field to the next.
void addBytes(QCryptographicHash &hash, const QByteArray &bytes)
{
    addInteger(hash, bytes.size());
    hash.addData(bytes);
}

} // namespace

QByteArray firstPreviousHash()
{
    return QByteArray(QCryptographicHash::hashLength(QCryptographicHash::Sha256), '\0');
}

QByteArray hashOf(const EventRecord &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addBytes(hash, "gouji event 1");
    addBytes(hash, record.previous);
    addInteger(hash, record.sequence);
    addInteger(hash, record.report);
    addInteger(hash, record.timeMs);
    addBytes(hash, record.reviewer);
    addBytes(hash, record.kind);
    addBytes(hash, record.body);
    return hash.result();
}

EventRecord makeRecord(const Event &event, const QByteArray &previous)
{
    EventRecord record;
    record.sequence = event.sequence;
    record.report = event.report;
    record.timeMs = event.time.toMSecsSinceEpoch();
    record.reviewer = event.reviewer.toUtf8();
    record.kind = eventKind(event.body);
    record.body = eventBodyToJson(event.body);
    record.previous = previous;
    record.hash = hashOf(record);
    return record;
}

Result<Event> makeEvent(const EventRecord &record)
{
    if (record.hash != hashOf(record))
        return Error{ErrorCode::StoreDamaged, {}, QStringLiteral("event %1").arg(record.sequence)};
    Result<EventBody> body = eventBodyFromJson(record.kind, record.body);
    if (!body)
        return body.error();
    return Event{record.sequence, record.report, QDateTime::fromMSecsSinceEpoch(record.timeMs, Qt::UTC),
                 QString::fromUtf8(record.reviewer), std::move(body.value())};
}

} // namespace gouji
