#pragma once

#include "model/core/result.h"

#include <QObject>
#include <QString>

#include <optional>

namespace gouji {

enum class ExportFormat
{
    Csv,
    Xlsx,
    Json
};
enum class ExportValues
{
    Published,
    Reviewed,
    Both
};

/// How an export ended.
struct ExportOutcome
{
    QString path;
    bool wasCancelled = false;
    std::optional<Error> failure; ///< the file is as it was before
};

/// The port for writing the dataset of all reports. Works some milliseconds at a time between turns of the
/// event loop. Lives on the main thread.
class ExportService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins to write; progress and the end are signalled. Each report is written as it stands when its turn
    /// comes. One export at a time: InvalidArgument while one runs. FileNotWritable at once.
    [[nodiscard]] virtual Result<void> startExport(const QString &path, ExportFormat format,
                                                   ExportValues values) = 0;
    [[nodiscard]] virtual bool isExporting() const = 0;
    /// Leaves the file as it was before.
    virtual void cancelExport() = 0;

Q_SIGNALS:
    void exportProgressed(int done, int total);
    void exportFinished(const gouji::ExportOutcome &outcome);
};

} // namespace gouji

Q_DECLARE_METATYPE(gouji::ExportOutcome)
