#pragma once

#include "model/checks/finding.h"
#include "model/core/report.h"
#include "model/forms/formdefinition.h"
#include "model/review/event.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace gouji {

/// How far a value has been verified, for the reader of an export.
enum class CellStatus
{
    AsRead,           ///< read by the machine, nobody has said anything
    Confirmed,        ///< a person looked and agreed
    CorrectedMisread, ///< we had read it wrongly
    WrongInOriginal,  ///< published wrongly; the reviewed value is what it should be
    Doubtful,         ///< a person marked it as doubtful
    Stale             ///< decided on another reading; to be looked at again
};

/// One cell of the reviewed dataset: what was read, what was published, what the reviewer holds right.
struct DatasetCell
{
    CellValue extracted;
    CellValue published;
    CellValue reviewed;
    CellStatus status = CellStatus::AsRead;
    QString reviewer; ///< of the decision in force, empty without one
    QDateTime time;   ///< UTC
    QString reason;
};

/// A finding with what was decided on it.
struct DatasetFinding
{
    Finding finding;
    QString message; ///< the finding in words
    QString key;     ///< findingKey()
    std::optional<FindingDecision> decision;
    bool isStale = false; ///< the decision was made on other values
    QString reviewer;
    QDateTime time; ///< UTC
    QString reason;
};

/// One report of the reviewed dataset.
struct DatasetReport
{
    qint64 id = 0;
    QString name;
    QString origin; ///< full path it was imported from
    QByteArray sha256;
    QString format;
    Metadata metadata;
    QString formId;                       ///< as recognised; may be known without a form
    const FormDefinition *form = nullptr; ///< null when none was recognised; `cells` is then empty
    std::vector<int> sections;            ///< indices of FormDefinition::sections(), in the order found
    std::vector<DatasetCell> cells;       ///< form order
    std::vector<DatasetFinding> findings;
    int identitiesHeld = 0;
    int identitiesBroken = 0;
    int identitiesNotAssessable = 0;
};

/// Which of the two values of a cell a table shows.
enum class DatasetValues
{
    Published,
    Reviewed,
    Both
};

/// Stable names for machine-readable output.
[[nodiscard]] const char *nameOf(CellState state);          ///< "number", "blank", "missing", "text"
[[nodiscard]] const char *nameOf(CellStatus status);        ///< "as-read", "corrected-misread", ...
[[nodiscard]] const char *nameOf(FindingDecision decision); ///< "wrong-in-original", ...
[[nodiscard]] const char *nameOf(Severity severity);        ///< "error", "warning", "notice"
[[nodiscard]] const char *nameOf(RepairKind kind);          ///< "single-cell", "two-cells", "slip"
[[nodiscard]] const char *nameOf(ContactKind kind);         ///< "phone", ...

} // namespace gouji
