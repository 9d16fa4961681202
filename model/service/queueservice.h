#pragma once

#include "model/review/reportsummary.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <vector>

namespace gouji {

/// The port for the list of reports: single rows, so that a list of a hundred thousand is never copied, and
/// how the window stood when it last showed this review file.
class QueueService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// By rising id, as they were received.
    [[nodiscard]] virtual std::vector<ReportId> reports() const = 0;
    /// One that is not there has the id 0.
    [[nodiscard]] virtual ReportSummary report(ReportId id) const = 0;

    /// The organ above that of a report, by the office's roster; empty when the roster does not say.
    [[nodiscard]] virtual QString parentOf(ReportId id) const = 0;

    /// What was kept under this name with the review file; empty when nothing was.
    [[nodiscard]] virtual QByteArray kept(const QString &name) const = 0;
    /// No decision: lost without a word when the file cannot be written.
    virtual void keep(const QString &name, const QByteArray &body) = 0;

Q_SIGNALS:
    /// Reports came.
    void grew();
    /// What the list says of a report changed.
    void rowChanged(gouji::ReportId report);
};

} // namespace gouji
