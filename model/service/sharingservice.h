#pragma once

#include "model/core/result.h"

#include <QDateTime>
#include <QObject>
#include <QString>

namespace gouji {

/// Whether the review file can be changed here, and if not, why.
struct FileSharing
{
    enum class State
    {
        Own,     ///< no file is open, or this program has it
        Held,    ///< another program has it; it is open here to read
        Left,    ///< open to read; the program that had it has closed it
        ReadOnly ///< the medium or the permissions do not let it be changed
    };
    State state = State::Own;
    QString reviewer; ///< who has it; empty when not known
    QString host;
    QDateTime since; ///< UTC, invalid when not known

    [[nodiscard]] bool isReadOnly() const { return state != State::Own; }
    bool operator==(const FileSharing &) const = default;
};

/// The port that says who has the review file, and follows what another program does to it.
class SharingService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual FileSharing sharing() const = 0;
    /// Looks now whether the file changed or its holder has gone; it is looked at regularly anyway.
    virtual void look() = 0;
    /// Opens the file again, for changing if nobody has it by now.
    [[nodiscard]] virtual Result<void> takeOver() = 0;

Q_SIGNALS:
    void sharingChanged();
};

} // namespace gouji
