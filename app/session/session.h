#pragma once

#include "app/session/importer.h"
#include "app/session/neighbours.h"
#include "app/session/officebooks.h"
#include "app/session/pagedrawing.h"
#include "app/session/pipeline.h"
#include "model/checks/reportfigures.h"
#include "model/service/backgroundservice.h"
#include "model/service/exportservice.h"
#include "model/service/reviewservice.h"
#include "model/store/reviewstore.h"
#include "model/store/storelock.h"

#include <QDateTime>
#include <QSet>

#include <deque>
#include <functional>
#include <list>
#include <memory>

namespace gouji {

class CopiedTexts;

/// The review desk behind the windows and the batch program: one review file, the pipeline, and the
/// reviewer's decisions. Lives on one thread, which owns the store; only reading files happens on others. The
/// catalogue must outlive it. `clock` gives the present in UTC.
class Session : public ReviewService
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// `workerProgram` as DocumentReader has it.
    Session(const FormCatalogue &catalogue, Clock clock, QString reviewer, QObject *parent = nullptr,
            const QString &workerProgram = {});
    /// Waits for files being read at the moment; what is not stored by then is dropped.
    ~Session() override;

    [[nodiscard]] Result<void> openStore(const QString &path) override;
    /// Opens a review file that must be there already.
    [[nodiscard]] Result<void> openExistingStore(const QString &path);
    [[nodiscard]] QString storePath() const override;
    [[nodiscard]] QString reviewer() const override { return m_reviewer; }
    void setReviewer(const QString &name) override;

    /// Whether exports name rows and columns in English; Chinese otherwise.
    void setEnglish(bool english) { m_isEnglish = english; }
    [[nodiscard]] bool isEnglish() const { return m_isEnglish; }

    [[nodiscard]] const FormCatalogue &forms() const override { return m_pipeline.catalogue(); }
    [[nodiscard]] std::vector<ReportSummary> reports() const override;
    [[nodiscard]] Result<std::shared_ptr<const OpenReport>> openReport(ReportId id) override;

    void requestPage(ReportId report, int page, double dotsPerInch) override;

    [[nodiscard]] Result<void> startImport(const QStringList &paths) override;
    [[nodiscard]] bool isImporting() const override { return m_import != nullptr; }
    void cancelImport() override;

    /// Reads files and folders with `jobs` threads and returns when all is stored. `progress` is called
    /// between reports with done, total and name. An error says that the store failed; what was stored by
    /// then stays.
    using Progress = std::function<void(int done, int total, const QString &name)>;
    [[nodiscard]] Result<ImportSummary> importNow(const QStringList &paths, int jobs,
                                                  const Progress &progress,
                                                  const ImportReading::OnPage &onPage = {});

    [[nodiscard]] Result<void> correctCell(ReportId report, const QString &cell, const QString &typed,
                                           Verdict verdict, const QString &reason,
                                           const Provenance &from = {}) override;
    [[nodiscard]] Result<CellValue> readTyped(ReportId report, const QString &cell,
                                              const QString &typed) override;
    [[nodiscard]] Result<void> correctCells(ReportId report, const std::vector<TypedCell> &cells,
                                            Verdict verdict, const QString &reason) override;
    [[nodiscard]] Result<void> markCell(ReportId report, const QString &cell, CellMark mark,
                                        const QString &reason) override;
    [[nodiscard]] Result<void> decideFinding(ReportId report, int finding, FindingDecision decision,
                                             const QString &reason) override;
    [[nodiscard]] Result<void> undo(ReportId report) override;
    [[nodiscard]] Result<void> redo(ReportId report) override;

    /// Writes the dataset of all reports now: replaces the file only when complete.
    [[nodiscard]] Result<void> exportTo(const QString &path, ExportFormat format, ExportValues values);

    /// Integrity of the review file. NotFound when none is open.
    [[nodiscard]] Result<VerifyOutcome> verify();

    /// For the services beside this one; they follow its signals.
    [[nodiscard]] ReviewStore *store() const { return m_shared.store.get(); } ///< null when none is open
    [[nodiscard]] const StoredRows &rows() const { return m_rows; }
    /// Nothing when there is no such report.
    [[nodiscard]] std::optional<StoredReport> rowFor(ReportId id) const;
    [[nodiscard]] const VersionIndex &versions() const { return m_versions; }
    [[nodiscard]] const Pipeline &pipeline() const { return m_pipeline; }
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    /// The report's values as kept in the review file; without any for one that was not judged yet.
    [[nodiscard]] Result<ReportFigures> figuresOf(ReportId id) const;
    /// Records what a service beside this one decided, as the decisions above are. ReviewEnded when the
    /// report's review has come to its end and the event is no change of stage.
    [[nodiscard]] Result<void> record(ReportId report, const EventBody &body);
    /// StoreHeld, with who has it, or StoreReadOnly when nothing can be changed.
    [[nodiscard]] Result<void> needWritable() const;
    /// The program that has the file, where that is why nothing can be changed.
    [[nodiscard]] const std::optional<StoreHolder> &holder() const { return m_shared.holder; }
    /// Another program changed the file: shows what stands in it now.
    [[nodiscard]] Result<void> readFileAgain();
    /// What reports are compared with, under the office's lists.
    [[nodiscard]] const Neighbours &neighbours() const { return *m_neighbours; }
    /// Keep the office's lists in the review file and bring up to date what hangs on them.
    [[nodiscard]] Result<void> setAliases(const OrganAliases &aliases);
    [[nodiscard]] Result<void> setAggregates(const std::vector<Aggregate> &aggregates);
    /// The office's lists; whoever changes them calls useRuleSet() or judgeAgain().
    [[nodiscard]] OfficeBooks &office() { return m_office; }
    /// A report as it stands, for what goes through all of them: it is not kept open.
    [[nodiscard]] Result<std::shared_ptr<const OpenReport>> lookAt(ReportId id);
    /// The texts of all reports are known: what is found in one by comparing is complete.
    [[nodiscard]] bool isCompared() const;
    /// Makes them known now.
    void compareNow();
    /// Judges all reports by the office's rule set, in the background. Not while an import runs.
    void useRuleSet();
    /// Does at once what waits to be judged in the background.
    void judgeNow();
    /// Judges these anew, in the background; what lies on the desk at once.
    void judgeAgain(const std::vector<ReportId> &reports);

Q_SIGNALS:
    /// What the list says of a report that it knows changed.
    void rowChanged(gouji::ReportId report);
    /// As BackgroundService has it.
    void backgroundProgressed(gouji::BackgroundWork work, int done, int total);

private:
    struct Loaded;
    class RowSource;

    [[nodiscard]] Result<void> open(const QString &path, bool create);
    [[nodiscard]] Result<std::shared_ptr<Loaded>> load(ReportId id);
    [[nodiscard]] Result<std::shared_ptr<Loaded>> loadFromStore(ReportId id);
    [[nodiscard]] Result<std::shared_ptr<Loaded>> readFromStore(ReportId id);
    [[nodiscard]] ReportVersions versionsOf(const Loaded &loaded);
    [[nodiscard]] std::shared_ptr<const OtherVersion> earlierOf(const Loaded &loaded,
                                                                std::vector<ReportId> others);
    [[nodiscard]] QString nameOf(ReportId id) const;
    void tellVersionsOf(ReportId id);
    void tellNeighboursOf(const StoredReport &row, YearPairing::Change change);
    void tell(ReportId id);
    [[nodiscard]] bool hasToCount(ReportId id) const;
    void takeLists();
    void countOrgans(const QSet<QString> &keys);
    [[nodiscard]] Result<void> loadOffice();
    void tellOfficeOf(ReportId id);
    void nameOffice();
    void judgeOutdated();
    void tellCopiesLoaded();
    void countCopies();
    void countIfChanged(const Loaded &loaded);
    void countLater(ReportId id);
    [[nodiscard]] bool countNext();
    void countOnThisTurn();
    [[nodiscard]] Result<void> takeRows(StoredRows rows);
    [[nodiscard]] Result<void> mayRecord(const Loaded &loaded, const EventBody &body) const;
    [[nodiscard]] Result<void> record(Loaded &loaded, const EventBody &body);
    [[nodiscard]] Result<void> needStore() const;
    void putRow(const StoredReport &row);
    void forget(ReportId id);
    void drainImport();
    void takeStoredRows();
    void finishImport();

    Pipeline m_pipeline;
    Clock m_clock;
    QString m_reviewer;
    bool m_isEnglish = false;
    SharedStore m_shared;
    StoredRows m_rows;
    VersionIndex m_versions;                     ///< of the rows
    std::unique_ptr<RowSource> m_source;         ///< of the rows
    std::unique_ptr<Neighbours> m_neighbours;    ///< of the rows
    OfficeBooks m_office{m_rows};                ///< of the rows
    std::list<std::shared_ptr<Loaded>> m_loaded; ///< most recently used first
    std::unique_ptr<CopiedTexts> m_copies;       ///< of the rows
    std::deque<ReportId> m_toCount; ///< reports whose counts in the list may have changed through another's
    QSet<ReportId> m_isToCount;     ///< the same
    int m_counted = 0;              ///< since the last time that none was left
    std::unique_ptr<ImportRun> m_import;
    std::unique_ptr<PageDrawing> m_drawing; ///< made when a page is first asked for
};

} // namespace gouji
