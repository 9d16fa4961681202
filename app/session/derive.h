#pragma once

#include "app/session/neighbours.h"
#include "app/session/pipeline.h"
#include "model/exporting/dataset.h"
#include "model/review/reviewlog.h"
#include "model/review/versions.h"
#include "model/service/reviewservice.h"
#include "model/store/reviewstore.h"

#include <memory>
#include <optional>

namespace gouji {

/// A report as read, before any decision.
struct ReportReading
{
    std::shared_ptr<const SourceDocument> document;
    std::shared_ptr<const Report> report;
    const FormDefinition *form = nullptr; ///< null when no form was recognised
    QStringList keys;                     ///< of the form's cells; empty without a form
};

/// What is known of a report's other versions, and of the reports of other years and organs beside it.
struct ReportVersions
{
    VersionPlace place;
    QString firstName;                           ///< file name of the version received first
    std::shared_ptr<const OtherVersion> earlier; ///< the one before this, to compare with; null for none
    ReportNeighbours beside;
    std::optional<Publication> publication; ///< nothing for an organ that is not in the roster
    /// What it shares with other reports; null while they are not known.
    std::shared_ptr<const CopiedText> copies;
};

/// The report as the review file keeps it: what was read at import, unless the reader or the form has changed
/// since; then it is read again from the bytes.
[[nodiscard]] Result<ReportReading> readingOf(const Pipeline &pipeline, const StoredReading &stored,
                                              const QString &name);
[[nodiscard]] ReportReading makeReading(const Pipeline &pipeline, SourceDocument document, Report report);

/// What a reading and the decisions on it amount to. `row` gives the summary's name, origin and id.
[[nodiscard]] std::shared_ptr<const OpenReport> derive(const Pipeline &pipeline, const ReportReading &reading,
                                                       const ReviewLog &log, const StoredReport &row,
                                                       const ReportVersions &versions = {});

/// The same report after something was added to its log, where the findings are known to be the same.
[[nodiscard]] std::shared_ptr<const OpenReport> withLog(const OpenReport &open, const ReportReading &reading,
                                                        const ReviewLog &log);

/// The store's row for a report on which nothing is decided yet; without id and origin.
[[nodiscard]] StoredReport rowOf(const CheckedReport &checked, const CheckSettings &settings);
/// The store's row for a report in this state, with its values: its facts and counts, of open findings only.
[[nodiscard]] StoredReport rowOf(const OpenReport &open, const QByteArray &sha256);
[[nodiscard]] ReportSummary summaryOf(const StoredReport &row);
void putVersions(ReportSummary &summary, const VersionPlace &place, const QString &firstName);
/// The report as another version is compared with it.
[[nodiscard]] OtherVersion versionOf(const ReportReading &reading, const ReviewLog &log, const QString &name);
/// For the export. `english` chooses the language of the form's names in messages.
[[nodiscard]] DatasetReport datasetOf(const OpenReport &open, bool english);

} // namespace gouji
