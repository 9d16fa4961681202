#pragma once

#include "app/session/session.h"
#include "model/exporting/datasetwriter.h"
#include "model/service/exportservice.h"

#include <QTimer>

namespace gouji {

/// One writing of the dataset of the session's reports, report by report. Dropped before finish() it leaves
/// the file as it was. The session outlives it, with the review file it has.
class DatasetExport
{
public:
    /// NotFound without a review file; the writer's errors.
    [[nodiscard]] static Result<std::unique_ptr<DatasetExport>>
    begin(Session &session, const QString &path, ExportFormat format, ExportValues values);

    [[nodiscard]] int done() const { return static_cast<int>(m_next); }
    [[nodiscard]] int total() const { return static_cast<int>(m_reports.size()); }
    [[nodiscard]] Result<void> addNext();
    [[nodiscard]] Result<void> finish() { return m_writer->finish(); }

private:
    explicit DatasetExport(Session &session)
        : m_session(session)
    {
    }

    Session &m_session;
    std::unique_ptr<DatasetWriter> m_writer;
    std::vector<ReportId> m_reports; ///< those of the file when it began
    std::size_t m_next = 0;
};

/// Writes the dataset between turns of the event loop. The session outlives it.
class Exporting : public ExportService
{
    Q_OBJECT

public:
    explicit Exporting(Session &session, QObject *parent = nullptr);

    [[nodiscard]] Result<void> startExport(const QString &path, ExportFormat format,
                                           ExportValues values) override;
    [[nodiscard]] bool isExporting() const override { return m_export != nullptr; }
    void cancelExport() override;

private:
    void writeOnThisTurn();
    void end(ExportOutcome outcome);

    Session &m_session;
    QString m_path;
    std::unique_ptr<DatasetExport> m_export; ///< null while none runs
    QTimer m_turn;
};

} // namespace gouji
