#include "app/session/exporting.h"

#include "app/session/derive.h"

#include <QElapsedTimer>
#include <QSet>

namespace gouji {

namespace {

/// Writing works and rests by turns, so that the window lives on.
constexpr int workMilliseconds = 20;
/// The texts of the reports are not known yet: looked at again then.
constexpr int waitMilliseconds = 50;

DatasetFormat formatOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return DatasetFormat::Csv;
    case ExportFormat::Xlsx:
        return DatasetFormat::Xlsx;
    case ExportFormat::Json:
        return DatasetFormat::Json;
    }
    return DatasetFormat::Csv;
}

DatasetValues valuesOf(ExportValues values)
{
    switch (values) {
    case ExportValues::Published:
        return DatasetValues::Published;
    case ExportValues::Reviewed:
        return DatasetValues::Reviewed;
    case ExportValues::Both:
        return DatasetValues::Both;
    }
    return DatasetValues::Both;
}

/// The forms whose cells an export has columns for: those in use, or all where none is.
std::vector<const FormDefinition *> formsIn(const StoredRows &rows, const FormCatalogue &catalogue)
{
    std::vector<const FormDefinition *> all;
    std::vector<const FormDefinition *> used;
    QSet<QString> ids;
    for (std::size_t i = 0; i < rows.size(); ++i)
        ids.insert(rows.formId(i));
    for (const auto &form : catalogue.forms()) {
        all.push_back(form.get());
        if (ids.contains(form->id()))
            used.push_back(form.get());
    }
    return used.empty() ? all : used;
}

} // namespace

Result<std::unique_ptr<DatasetExport>> DatasetExport::begin(Session &session, const QString &path,
                                                            ExportFormat format, ExportValues values)
{
    if (!session.store())
        return Error{ErrorCode::NotFound, {}, {}};
    const DatasetOptions options{formsIn(session.rows(), session.forms()), valuesOf(values)};
    Result<std::unique_ptr<DatasetWriter>> writer = openDatasetWriter(path, formatOf(format), options);
    if (!writer)
        return writer.error();
    std::unique_ptr<DatasetExport> begun(new DatasetExport(session));
    begun->m_writer = std::move(writer.value());
    for (std::size_t i = 0; i < session.rows().size(); ++i)
        begun->m_reports.push_back(session.rows().id(i));
    return begun;
}

Result<void> DatasetExport::addNext()
{
    const Result<std::shared_ptr<const OpenReport>> report = m_session.lookAt(m_reports[m_next]);
    if (!report)
        return report.error();
    ++m_next;
    return m_writer->add(datasetOf(*report.value(), m_session.isEnglish()));
}

Result<void> Session::exportTo(const QString &path, ExportFormat format, ExportValues values)
{
    Result<std::unique_ptr<DatasetExport>> begun = DatasetExport::begin(*this, path, format, values);
    if (!begun)
        return begun.error();
    compareNow();
    DatasetExport &all = *begun.value();
    while (all.done() < all.total()) {
        if (const Result<void> added = all.addNext(); !added)
            return added;
    }
    return all.finish();
}

Exporting::Exporting(Session &session, QObject *parent)
    : ExportService(parent)
    , m_session(session)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &Exporting::writeOnThisTurn);
    // The reports of another review file are not those it began with.
    connect(&session, &Session::storeOpened, this, &Exporting::cancelExport);
}

Result<void> Exporting::startExport(const QString &path, ExportFormat format, ExportValues values)
{
    if (m_export)
        return Error{ErrorCode::InvalidArgument, path, {}};
    Result<std::unique_ptr<DatasetExport>> begun = DatasetExport::begin(m_session, path, format, values);
    if (!begun)
        return begun.error();
    m_export = std::move(begun.value());
    m_path = path;
    Q_EMIT exportProgressed(0, m_export->total());
    m_turn.start(0);
    return {};
}

void Exporting::cancelExport()
{
    if (m_export)
        end({m_path, true, {}});
}

void Exporting::writeOnThisTurn()
{
    if (!m_export)
        return;
    // Without the others' texts known, less would be found.
    if (!m_session.isCompared()) {
        m_turn.start(waitMilliseconds);
        return;
    }
    QElapsedTimer timer;
    timer.start();
    while (m_export->done() < m_export->total() && timer.elapsed() < workMilliseconds) {
        if (const Result<void> added = m_export->addNext(); !added)
            return end({m_path, false, added.error()});
    }
    if (m_export->done() < m_export->total()) {
        Q_EMIT exportProgressed(m_export->done(), m_export->total());
        m_turn.start(0);
        return;
    }
    const Result<void> finished = m_export->finish();
    end({m_path, false, finished ? std::nullopt : std::optional(finished.error())});
}

void Exporting::end(ExportOutcome outcome)
{
    m_turn.stop();
    m_export.reset();
    Q_EMIT exportFinished(outcome);
}

} // namespace gouji
