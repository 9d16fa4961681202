// The review file as this session has it: for itself, or beside another program.

#include "app/session/session.h"

#include "app/session/copiedtexts.h"
#include "app/session/sessionloaded.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace gouji {

Result<void> Session::open(const QString &path, bool create)
{
    m_import.reset();
    m_loaded.clear();
    m_rows = {};
    m_versions.clear();
    m_toCount.clear();
    m_isToCount.clear();
    m_counted = 0;
    Q_EMIT backgroundProgressed(BackgroundWork::Judging, 0, 0);
    m_copies->clear();
    m_shared = {};
    const StoreHolder self{m_reviewer, QSysInfo::machineHostName(), QCoreApplication::applicationPid(),
                           m_clock()};
    Result<SharedStore> shared = openSharedStore(path, create, self);
    if (!shared)
        return shared.error();
    Result<StoredRows> rows = shared.value().store->reports();
    if (!rows)
        return rows.error();
    m_shared = std::move(shared.value());
    if (const Result<void> taken = takeRows(std::move(rows.value())); !taken) {
        m_shared = {};
        m_rows = {};
        m_versions.clear();
        return taken;
    }
    Q_EMIT storeOpened();
    Q_EMIT reportsChanged();
    m_copies->start();
    judgeOutdated();
    return {};
}

/// The rows of the file and the office's lists, before anything is judged by them.
Result<void> Session::takeRows(StoredRows rows)
{
    m_rows = std::move(rows);
    m_versions.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_versions.put(m_rows.id(i), m_rows.agency(i), m_rows.year(i), m_rows.sha256(i));
    if (const Result<void> office = loadOffice(); !office)
        return office;
    takeLists();
    return {};
}

Result<void> Session::readFileAgain()
{
    if (const Result<void> ready = needStore(); !ready)
        return ready;
    Result<StoredRows> rows = store()->reports();
    if (!rows)
        return rows.error();
    if (const Result<void> taken = takeRows(std::move(rows.value())); !taken)
        return taken;
    std::vector<ReportId> open;
    for (const auto &loaded : m_loaded)
        open.push_back(loaded->id);
    m_loaded.clear();
    m_copies->clear();
    m_copies->start();
    Q_EMIT reportsChanged();
    // Which of them changed is not known: reading them again is quick.
    for (const ReportId id : open)
        Q_EMIT reportChanged(id);
    return {};
}

void Session::setReviewer(const QString &name)
{
    m_reviewer = name;
    if (m_shared.lock)
        m_shared.lock->rename(name);
    Q_EMIT reviewerChanged();
}

Result<void> Session::needWritable() const
{
    if (const Result<void> ready = needStore(); !ready)
        return ready;
    if (!store()->isReadOnly())
        return {};
    if (const auto &holder = m_shared.holder)
        return Error{ErrorCode::StoreHeld, storePath(),
                     QStringList{holder->reviewer, holder->host}.join(QStringLiteral(" @ "))};
    return Error{ErrorCode::StoreReadOnly, storePath(), QString()};
}

} // namespace gouji
