#pragma once

#include "model/checks/check.h"
#include "model/core/pageimage.h"
#include "model/core/report.h"
#include "model/core/sourcedocument.h"
#include "model/forms/formcatalogue.h"
#include "model/review/reportsummary.h"
#include "model/review/reviewlog.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace gouji {

/// A report opened for review: everything the panes show. Replaced as a whole after each decision; immutable.
struct OpenReport
{
    ReportSummary summary;
    std::shared_ptr<const SourceDocument> document;
    std::shared_ptr<const Report> report;
    const FormDefinition *form = nullptr; ///< null when no form was recognised
    std::vector<CellValue> published;     ///< form order
    std::vector<CellValue> reviewed;      ///< form order
    ReviewState state;
    Assessment assessment;       ///< of the reviewed values
    QStringList findingKeys;     ///< one per assessment.findings
    QStringList findingSubjects; ///< one per assessment.findings
    std::vector<Event> history;  ///< oldest first
    bool canUndo = false;
    bool canRedo = false;
};

struct ImportFailure
{
    QString path;
    Error error;
};

struct ImportSummary
{
    int added = 0;
    int readAgain = 0; ///< known reports read again; their decisions were carried over
    int unchanged = 0;
    bool wasCancelled = false;
    std::vector<ImportFailure> failures;
};

/// A cell and what was typed into it.
struct TypedCell
{
    QString cell; ///< FormCell::key
    QString typed;
};

/// The port through which the windows ask for work. Orders are slots, facts are signals; every order that
/// changes something is durable when it returns. Lives on the main thread; only reading files happens
/// elsewhere.
class ReviewService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Opens the review file, creating it if absent. Closes the one open before, also when this fails.
    [[nodiscard]] virtual Result<void> openStore(const QString &path) = 0;
    /// Empty when none is open.
    [[nodiscard]] virtual QString storePath() const = 0;
    [[nodiscard]] virtual QString reviewer() const = 0;
    virtual void setReviewer(const QString &name) = 0;

    [[nodiscard]] virtual const FormCatalogue &forms() const = 0;
    [[nodiscard]] virtual std::vector<ReportSummary> reports() const = 0;
    [[nodiscard]] virtual Result<std::shared_ptr<const OpenReport>> openReport(ReportId id) = 0;

    /// Asks for a page of the original as a picture, as shown, for pageDrawn() to bring on a later turn of
    /// the event loop. What was asked for last comes first; a page that cannot be drawn never comes.
    virtual void requestPage(ReportId report, int page, double dotsPerInch) = 0;

    /// Starts reading files and folders in the background; progress and the end are signalled. One import at
    /// a time: InvalidArgument while one runs.
    [[nodiscard]] virtual Result<void> startImport(const QStringList &paths) = 0;
    [[nodiscard]] virtual bool isImporting() const = 0;
    /// What was stored by then stays; nothing is stored in part.
    virtual void cancelImport() = 0;

    /// Records a correction. `typed` is what the reviewer typed: a number with an optional unit, "" for
    /// blank, "/" for a text. `from` is the place in the source it was taken from, invalid if typed.
    /// NotANumber when the text cannot stand in that cell.
    [[nodiscard]] virtual Result<void> correctCell(ReportId report, const QString &cell, const QString &typed,
                                                   Verdict verdict, const QString &reason,
                                                   const Provenance &from = {}) = 0;
    /// What a text typed into a cell would mean there; records nothing. NotANumber as correctCell().
    [[nodiscard]] virtual Result<CellValue> readTyped(ReportId report, const QString &cell,
                                                      const QString &typed) = 0;
    /// Records corrections of several cells as one decision, which one undo takes back. Cells that hold what
    /// was typed are left out. When one text cannot stand in its cell nothing is recorded.
    [[nodiscard]] virtual Result<void> correctCells(ReportId report, const std::vector<TypedCell> &cells,
                                                    Verdict verdict, const QString &reason) = 0;
    [[nodiscard]] virtual Result<void> markCell(ReportId report, const QString &cell, CellMark mark,
                                                const QString &reason) = 0;
    /// `finding` is the index in OpenReport::assessment.findings of the report as last opened.
    [[nodiscard]] virtual Result<void> decideFinding(ReportId report, int finding, FindingDecision decision,
                                                     const QString &reason) = 0;
    /// Takes back the newest decision on the report; NothingToUndo when there is none.
    [[nodiscard]] virtual Result<void> undo(ReportId report) = 0;
    [[nodiscard]] virtual Result<void> redo(ReportId report) = 0;

Q_SIGNALS:
    void storeOpened();
    void reviewerChanged();
    void pageDrawn(gouji::ReportId report, int page, double dotsPerInch, const gouji::PageImage &image);
    /// Reports came or went.
    void reportsChanged();
    /// A report's decisions or reading changed: open it again to see.
    void reportChanged(gouji::ReportId report);
    void importProgressed(int done, int total, const QString &name);
    void importFinished(const gouji::ImportSummary &summary);
};

} // namespace gouji

Q_DECLARE_METATYPE(gouji::ImportSummary)
