#pragma once

#include "model/core/result.h"
#include "model/store/reviewstore.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace gouji {

/// Who has a review file open.
struct StoreHolder
{
    QString reviewer;
    QString host;
    qint64 process = 0;
    QDateTime since; ///< UTC; invalid when not known

    bool operator==(const StoreHolder &) const = default;
};

/// The right to change a review file: one program at a time has it. It is a lock of the system on a note
/// beside the file ("review.gouji.lock"), which says who has it. The lock goes when the process ends, however
/// it ends; a note without a lock is nobody's.
class StoreLock
{
public:
    enum class State
    {
        Held,
        HeldByOther,
        NotPossible ///< no note can be written here, or the file system has no locks
    };

    /// Tries once, without waiting. `self` is what the note says.
    StoreLock(const QString &storePath, const StoreHolder &self);
    ~StoreLock();
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;

    [[nodiscard]] State state() const { return m_state; }
    /// Who has it; without a name when the note cannot be read.
    [[nodiscard]] const StoreHolder &holder() const { return m_holder; }
    /// Says another name from now on, if held.
    void rename(const QString &reviewer);

    [[nodiscard]] static QString notePath(const QString &storePath);
    /// Whether a program holds the lock now, and who.
    [[nodiscard]] static std::optional<StoreHolder> holderOf(const QString &storePath);

private:
    [[nodiscard]] bool take();
    void writeNote() const;

    QString m_path;
    int m_handle = -1;
    State m_state = State::NotPossible;
    StoreHolder m_holder;
};

/// A review file as one of several programs has it.
struct SharedStore
{
    std::unique_ptr<StoreLock> lock; ///< held, unless the file is open to read only
    std::unique_ptr<ReviewStore> store;
    std::optional<StoreHolder> holder; ///< the other program that has it, if that is why it is read-only
};

/// Opens a review file for writing if no other program has it, else to read. Errors as openReviewStore().
[[nodiscard]] Result<SharedStore> openSharedStore(const QString &path, bool create, const StoreHolder &self);

} // namespace gouji
