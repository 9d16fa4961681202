#pragma once

#include <QObject>

namespace gouji {

/// What is done behind the window without having been asked for.
enum class BackgroundWork
{
    Comparing, ///< the texts of all reports are made ready to be compared
    Judging    ///< reports are judged anew, since a rule or another report changed
};

/// The port that says how far the work behind the window is. It cannot be stopped: what lies on the
/// desk waits for none of it. Lives on the main thread.
class BackgroundService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// `done` of `total` reports; it is over when both are the same.
    void progressed(gouji::BackgroundWork work, int done, int total);
};

} // namespace gouji
