#include "model/store/eventrows.h"

#include "model/store/sqlitedb.h"

namespace gouji {

EventRecord recordAt(const SqliteStatement &row)
{
    EventRecord record;
    record.sequence = row.integer(0);
    record.report = row.integer(1);
    record.timeMs = row.integer(2);
    record.reviewer = row.utf8(3);
    record.kind = row.utf8(4);
    record.body = row.utf8(5);
    record.previous = row.blob(6);
    record.hash = row.blob(7);
    return record;
}

} // namespace gouji
