#pragma once

#include "model/core/result.h"
#include "model/review/event.h"

#include <QByteArray>

namespace gouji {

/// An event as it stands in the file. Each one carries the hash of the one before it, over the whole file, so
/// that changing, moving or taking out any of them shows.
struct EventRecord
{
    qint64 sequence = 0;
    ReportId report = 0;
    qint64 timeMs = 0; ///< since 1970, UTC
    QByteArray reviewer;
    QByteArray kind;
    QByteArray body;     ///< JSON
    QByteArray previous; ///< hash of the event before, 32 bytes
    QByteArray hash;     ///< of all the fields above, 32 bytes
};

/// What stands before the first event.
[[nodiscard]] QByteArray firstPreviousHash();
/// SHA-256 over all fields but `hash` itself.
[[nodiscard]] QByteArray hashOf(const EventRecord &record);

/// `hash` and `previous` are filled in too.
[[nodiscard]] EventRecord makeRecord(const Event &event, const QByteArray &previous);
/// StoreDamaged when the record's hash is not that of its fields, or its body cannot be read.
[[nodiscard]] Result<Event> makeEvent(const EventRecord &record);

} // namespace gouji
