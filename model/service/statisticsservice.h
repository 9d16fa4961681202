#pragma once

#include "model/forms/formcatalogue.h"
#include "model/statistics/countedreport.h"

#include <QObject>

namespace gouji {

/// The port through which pictures get what they show. Counts only while somebody watches: at once, in pieces
/// between which the window lives on, and again what changed. Lives on the main thread.
class StatisticsService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void setWatched(bool isWatched) = 0;
    /// What was counted last, by rising id; valid until the next turn of the event loop.
    [[nodiscard]] virtual const std::vector<CountedReport> &reports() const = 0;
    /// reports() is complete and up to date.
    [[nodiscard]] virtual bool isCurrent() const = 0;
    [[nodiscard]] virtual const FormCatalogue &forms() const = 0;

    /// Writes a picture's bytes to a file, which is replaced only when all are on the disk.
    [[nodiscard]] virtual Result<void> save(const QString &path, const QByteArray &bytes) = 0;

Q_SIGNALS:
    /// reports() is complete, and may be other than before.
    void counted();
    /// Of a count that takes more than one turn of the event loop.
    void countingProgressed(int done, int total);
};

} // namespace gouji
