#include "tests/unit/session/samplereport.h"

#include "app/session/session.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gouji;

namespace {

/// A review file in a folder of its own, with a clock that goes one second per look.
class Desk
{
public:
    Desk()
        : session(
              m_catalogue.value(), [this] { return m_now = m_now.addSecs(1); }, QStringLiteral("陈审核"))
    {
    }
    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] const FormDefinition &form(const char *id = "2021") const
    {
        return *m_catalogue.value().form(QString::fromLatin1(id));
    }
    QString write(const char *name, const SampleReport &sample, const char *formId = "2021")
    {
        QDir(folder.path()).mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(sample.text(form(formId)).toUtf8());
        return path(name);
    }
    Result<void> open() { return session.openStore(path("review.gouji")); }
    Result<ImportSummary> import(const QStringList &paths) { return session.importNow(paths, 2, {}); }
    std::shared_ptr<const OpenReport> report(ReportId id)
    {
        const Result<std::shared_ptr<const OpenReport>> opened = session.openReport(id);
        return opened ? opened.value() : nullptr;
    }
    ReportId only() { return session.reports().size() == 1 ? session.reports().front().id : 0; }

    QTemporaryDir folder;

private:
    Result<FormCatalogue> m_catalogue = FormCatalogue::load(QStringLiteral(":/forms"));
    QDateTime m_now = QDateTime(QDate(2024, 3, 1), QTime(8, 0), Qt::UTC);

public:
    Session session;
};

const QString granted = QStringLiteral("requests.granted.total");

/// One request received and granted, but the granted total says 2.
SampleReport brokenReport()
{
    SampleReport sample;
    for (const char *row : {"received", "granted", "total_processed"}) {
        sample.values.insert(QStringLiteral("requests.%1.natural_person").arg(QLatin1String(row)),
                             QStringLiteral("1"));
        sample.values.insert(QStringLiteral("requests.%1.total").arg(QLatin1String(row)),
                             QStringLiteral("1"));
    }
    sample.values.insert(granted, QStringLiteral("2"));
    return sample;
}

std::size_t index(const OpenReport &open, const QString &key)
{
    return static_cast<std::size_t>(open.form->cellIndex(key));
}

int findingOf(const OpenReport &open, const char *check)
{
    for (std::size_t i = 0; i < open.assessment.findings.size(); ++i) {
        if (open.assessment.findings[i].check == QLatin1String(check))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

class tst_Session : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingCanBeDoneWithoutAReviewFile()
    {
        Desk desk;
        QVERIFY(!desk.import({QStringLiteral("x")}).ok());
        QVERIFY(!desk.session.startImport({}).ok());
        QVERIFY(!desk.session.openReport(1).ok());
        QVERIFY(!desk.session.exportTo(desk.path("out.csv"), ExportFormat::Csv, ExportValues::Both).ok());
        QVERIFY(!QFile::exists(desk.path("out.csv")));
        QVERIFY(desk.session.storePath().isEmpty());
    }

    void anImportedReportIsListedAndOpened()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        desk.write("in/a.txt", brokenReport());
        const auto summary = desk.import({desk.path("in")});
        QVERIFY(summary.ok());
        QCOMPARE(summary.value().added, 1);
        const std::vector<ReportSummary> listed = desk.session.reports();
        QCOMPARE(listed.size(), 1U);
        QCOMPARE(listed.front().agency, QStringLiteral("青石镇人民政府"));
        QCOMPARE(listed.front().year, 2023);
        QCOMPARE(listed.front().formId, QStringLiteral("2021"));
        QVERIFY(listed.front().errors > 0);
        const auto open = desk.report(desk.only());
        QVERIFY(open);
        QCOMPARE(open->summary, listed.front());
        QCOMPARE(open->reviewed[index(*open, granted)].number, Decimal(2));
        QCOMPARE(open->findingKeys.size(), static_cast<qsizetype>(open->assessment.findings.size()));
        QVERIFY(!open->canUndo);
    }

    void aCorrectionIsCheckedAgainSavedAndUndone()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        QVERIFY(desk.import({desk.write("a.txt", brokenReport())}).ok());
        const ReportId id = desk.only();
        const auto before = desk.report(id);
        QVERIFY(findingOf(*before, "cross-footing") >= 0);
        QSignalSpy changed(&desk.session, &ReviewService::reportChanged);
        QVERIFY(desk.session
                    .correctCell(id, granted, QStringLiteral("1"), Verdict::WrongInOriginal,
                                 QStringLiteral("与各列不符"))
                    .ok());
        QCOMPARE(changed.size(), 1);
        const auto after = desk.report(id);
        QCOMPARE(findingOf(*after, "cross-footing"), -1);
        QCOMPARE(after->reviewed[index(*after, granted)].number, Decimal(1));
        QCOMPARE(after->published[index(*after, granted)].number, Decimal(2));
        QCOMPARE(after->summary.corrections, 1);
        QCOMPARE(desk.session.reports().front().corrections, 1);
        QCOMPARE(after->history.size(), 1U);
        QCOMPARE(after->history.front().reviewer, QStringLiteral("陈审核"));
        QVERIFY(after->canUndo && !after->canRedo);
        // What was seen before stays as it was.
        QCOMPARE(before->reviewed[index(*before, granted)].number, Decimal(2));

        QVERIFY(desk.session.undo(id).ok());
        QCOMPARE(desk.report(id)->reviewed[index(*after, granted)].number, Decimal(2));
        QVERIFY(findingOf(*desk.report(id), "cross-footing") >= 0);
        QVERIFY(!desk.session.undo(id).ok());
        QVERIFY(desk.session.redo(id).ok());
        QCOMPARE(desk.report(id)->reviewed[index(*after, granted)].number, Decimal(1));
        QCOMPARE(desk.session.redo(id).error().code, ErrorCode::NothingToUndo);
    }

    void aMisreadingIsCorrectedInWhatWasPublished()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        QVERIFY(desk.import({desk.write("a.txt", brokenReport())}).ok());
        QVERIFY(
            desk.session.correctCell(desk.only(), granted, QStringLiteral("1"), Verdict::Misread, {}).ok());
        const auto open = desk.report(desk.only());
        QCOMPARE(open->published[index(*open, granted)].number, Decimal(1));
        QCOMPARE(open->report->cells[index(*open, granted)].number, Decimal(2));
    }

    void severalCellsAreCorrectedAsOneDecision()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        QVERIFY(desk.import({desk.write("a.txt", brokenReport())}).ok());
        const ReportId id = desk.only();
        const QString person = QStringLiteral("requests.granted.natural_person");
        const QString received = QStringLiteral("requests.received.total");
        // One of them says what stands there: it is left out.
        QVERIFY(desk.session
                    .correctCells(id,
                                  {{granted, QStringLiteral("3")},
                                   {person, QStringLiteral("3")},
                                   {received, QStringLiteral("1")}},
                                  Verdict::Misread, QStringLiteral("from the sheet"))
                    .ok());
        auto open = desk.report(id);
        QCOMPARE(open->history.size(), std::size_t(1));
        QCOMPARE(open->reviewed[index(*open, granted)].number, Decimal(3));
        QCOMPARE(open->published[index(*open, person)].number, Decimal(3));
        QVERIFY(!open->state.cells.contains(received));
        QVERIFY(desk.session.undo(id).ok());
        open = desk.report(id);
        QCOMPARE(open->reviewed[index(*open, granted)].number, Decimal(2));
        QCOMPARE(open->reviewed[index(*open, person)].number, Decimal(1));
        QVERIFY(!open->canUndo);
        QVERIFY(desk.session.redo(id).ok());
        // What was decided together is there after closing.
        QVERIFY(desk.open().ok());
        QCOMPARE(desk.report(id)->reviewed[index(*open, granted)].number, Decimal(3));
        QVERIFY(desk.session.verify().value().problems.isEmpty());
    }

    void ofSeveralCellsAllAreCorrectedOrNone()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        QVERIFY(desk.import({desk.write("a.txt", brokenReport())}).ok());
        const ReportId id = desk.only();
        const QString received = QStringLiteral("requests.received.total");
        const auto correct = [&](const std::vector<TypedCell> &cells) {
            return desk.session.correctCells(id, cells, Verdict::Misread, {});
        };
        QCOMPARE(correct({{granted, QStringLiteral("3")}, {received, QStringLiteral("1.5")}}).error().code,
                 ErrorCode::NotANumber);
        QCOMPARE(correct({{granted, QStringLiteral("3")}, {granted, QStringLiteral("4")}}).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(correct({{granted, QStringLiteral("3")}, {QStringLiteral("no.such"), {}}}).error().code,
                 ErrorCode::NotFound);
        QVERIFY(correct({{granted, QStringLiteral("2")}}).ok());
        QVERIFY(desk.report(id)->history.empty());
        QCOMPARE(desk.session.readTyped(id, granted, QStringLiteral("1,200")).value().number, Decimal(1200));
        QCOMPARE(desk.session.readTyped(id, granted, QStringLiteral("x1")).error().code,
                 ErrorCode::NotANumber);
        QVERIFY(desk.report(id)->history.empty());
    }

    void everythingIsThereAfterClosing()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        QVERIFY(desk.import({desk.write("a.txt", brokenReport())}).ok());
        const ReportId id = desk.only();
        QVERIFY(
            desk.session.correctCell(id, granted, QStringLiteral("1"), Verdict::WrongInOriginal, {}).ok());
        QVERIFY(desk.session.markCell(id, QStringLiteral("requests.received.total"), CellMark::Doubtful, {})
                    .ok());
        QVERIFY(desk.session.undo(id).ok());
        const auto before = desk.report(id);
        const ReportSummary listed = desk.session.reports().front();

        QVERIFY(desk.open().ok());
        const auto after = desk.report(id);
        QVERIFY(after != before);
        QCOMPARE(desk.session.reports().front(), listed);
        QVERIFY(after->reviewed == before->reviewed);
        QVERIFY(after->history == before->history);
        QVERIFY(after->state == before->state);
        QVERIFY(after->assessment.findings == before->assessment.findings);
        QVERIFY(*after->report == *before->report);
        QVERIFY(after->canRedo);
        QVERIFY(desk.session.redo(id).ok());
        QVERIFY(desk.report(id)->state.cells.value(QStringLiteral("requests.received.total")).mark);
    }

    void decidedFindingsAreNotCountedAsOpen()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        QVERIFY(desk.import({desk.write("a.txt", brokenReport())}).ok());
        const ReportId id = desk.only();
        const auto before = desk.report(id);
        const int finding = findingOf(*before, "cross-footing");
        QVERIFY(finding >= 0);
        QVERIFY(desk.session.decideFinding(id, finding, FindingDecision::WrongInOriginal, {}).ok());
        const auto after = desk.report(id);
        QCOMPARE(after->summary.errors, before->summary.errors - 1);
        QCOMPARE(after->summary.decided, 1);
        QVERIFY(after->state.findings.contains(after->findingKeys.at(finding)));
        QVERIFY(!desk.session.decideFinding(id, 10'000, FindingDecision::Accepted, {}).ok());
        QVERIFY(!desk.session.decideFinding(id, -1, FindingDecision::Accepted, {}).ok());
    }

    void whatCannotStandInACellIsRefused_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isAllowed");
        QTest::addColumn<CellState>("state");
        const QString count = QStringLiteral("requests.received.business");
        const QString amount = QStringLiteral("disclosure.administrative_fees.amount");
        QTest::newRow("number") << count << QStringLiteral("１２") << true << CellState::Number;
        QTest::newRow("thousands") << count << QStringLiteral("1,200") << true << CellState::Number;
        QTest::newRow("blank") << count << QString() << true << CellState::Blank;
        QTest::newRow("stroke") << count << QStringLiteral("/") << true << CellState::Text;
        QTest::newRow("negative count") << count << QStringLiteral("-1") << false << CellState::Missing;
        QTest::newRow("half a request") << count << QStringLiteral("1.5") << false << CellState::Missing;
        QTest::newRow("digits that are no number")
            << count << QStringLiteral("1.2.3") << false << CellState::Missing;
        QTest::newRow("letter among digits") << count << QStringLiteral("1O") << false << CellState::Missing;
        QTest::newRow("money") << amount << QStringLiteral("160.5964") << true << CellState::Number;
        QTest::newRow("negative money") << amount << QStringLiteral("-2") << false << CellState::Missing;
        QTest::newRow("a page of text") << count << QString(300, u'文') << false << CellState::Missing;
    }
    void whatCannotStandInACellIsRefused()
    {
        QFETCH(const QString, cell);
        QFETCH(const QString, typed);
        QFETCH(const bool, isAllowed);
        QFETCH(const CellState, state);
        Desk desk;
        QVERIFY(desk.open().ok());
        QVERIFY(desk.import({desk.write("a.txt", SampleReport())}).ok());
        const Result<void> done = desk.session.correctCell(desk.only(), cell, typed, Verdict::Misread, {});
        QCOMPARE(done.ok(), isAllowed);
        const auto open = desk.report(desk.only());
        if (isAllowed) {
            QCOMPARE(open->reviewed[index(*open, cell)].state, state);
        } else {
            QCOMPARE(done.error().code, ErrorCode::NotANumber);
            QVERIFY(open->history.empty());
        }
    }

    void aChangeMayBeNegative()
    {
        Desk desk;
        SampleReport sample;
        sample.year = 2020;
        QVERIFY(desk.open().ok());
        QVERIFY(desk.import({desk.write("a.txt", sample, "2019")}).ok());
        const QString cell = QStringLiteral("disclosure.licensing.change");
        QVERIFY(desk.session.correctCell(desk.only(), cell, QStringLiteral("-3"), Verdict::Misread, {}).ok());
        const auto open = desk.report(desk.only());
        QCOMPARE(open->reviewed[index(*open, cell)].number, Decimal(-3));
    }

    void typingWhatStandsThereConfirmsIt()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        QVERIFY(desk.import({desk.write("a.txt", brokenReport())}).ok());
        QVERIFY(
            desk.session.correctCell(desk.only(), granted, QStringLiteral("２"), Verdict::Misread, {}).ok());
        const auto open = desk.report(desk.only());
        QCOMPARE(open->summary.corrections, 0);
        const CellReview review = open->state.cells.value(granted);
        QVERIFY(review.mark && review.mark->mark == CellMark::Confirmed);
    }

    void unknownCellsAndReportsAreRefused()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        QVERIFY(desk.import({desk.write("a.txt", brokenReport())}).ok());
        const QString nowhere = QStringLiteral("requests.nothing.total");
        QCOMPARE(desk.session.correctCell(desk.only(), nowhere, QStringLiteral("1"), Verdict::Misread, {})
                     .error()
                     .code,
                 ErrorCode::NotFound);
        QCOMPARE(desk.session.markCell(99, granted, CellMark::Confirmed, {}).error().code,
                 ErrorCode::NotFound);
    }

    void theSameBytesAreImportedOnce()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        desk.write("in/a.txt", SampleReport());
        desk.write("in/copy.txt", SampleReport());
        const auto first = desk.import({desk.path("in")});
        QCOMPARE(first.value().added, 1);
        QCOMPARE(first.value().unchanged, 1);
        const auto second = desk.import({desk.path("in")});
        QCOMPARE(second.value().added, 0);
        QCOMPARE(second.value().unchanged, 2);
        QCOMPARE(desk.session.reports().size(), 1U);
    }

    void aChangedFileKeepsDecisionsThatStand()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        SampleReport sample = brokenReport();
        QVERIFY(desk.import({desk.write("a.txt", sample)}).ok());
        const ReportId id = desk.only();
        const QString other = QStringLiteral("requests.received.business");
        QVERIFY(
            desk.session.correctCell(id, granted, QStringLiteral("1"), Verdict::WrongInOriginal, {}).ok());
        QVERIFY(desk.session.correctCell(id, other, QStringLiteral("4"), Verdict::Misread, {}).ok());

        sample.values.insert(other, QStringLiteral("6"));
        sample.remark += QStringLiteral("又补充了两条渠道建设的做法。");
        QSignalSpy changed(&desk.session, &ReviewService::reportChanged);
        const auto again = desk.import({desk.write("a.txt", sample)});
        QCOMPARE(again.value().readAgain, 1);
        QCOMPARE(again.value().added, 0);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(desk.only(), id);
        const auto open = desk.report(id);
        QCOMPARE(open->reviewed[index(*open, granted)].number, Decimal(1));
        QVERIFY(!open->state.cells.value(granted).isStale);
        QCOMPARE(open->reviewed[index(*open, other)].number, Decimal(6));
        QVERIFY(open->state.cells.value(other).isStale);
        QCOMPARE(open->summary.corrections, 1);
        QCOMPARE(desk.session.reports().front().corrections, 1);
    }

    void bytesThatMovedToAnotherFileAreAReportOfTheirOwn()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        QVERIFY(desk.import({desk.write("a.txt", brokenReport())}).ok());
        QVERIFY(QFile::copy(desk.path("a.txt"), desk.path("b.txt")));
        const auto both = desk.import({desk.write("a.txt", SampleReport()), desk.path("b.txt")});
        QVERIFY(both.ok());
        QCOMPARE(both.value().readAgain, 1);
        QCOMPARE(both.value().added, 1);
        QCOMPARE(desk.session.reports().size(), 2U);
        for (const ReportSummary &listed : desk.session.reports())
            QVERIFY(desk.report(listed.id) && desk.report(listed.id)->form);
        QVERIFY(desk.session.verify().value().problems.isEmpty());
    }

    void whatAnOlderReaderReadIsReadAgain()
    {
        Desk desk;
        const QString file = desk.write("a.txt", brokenReport());
        {
            auto store = openReviewStore(desk.path("review.gouji"), true);
            QVERIFY(store.ok());
            QFile source(file);
            QVERIFY(source.open(QIODevice::ReadOnly));
            const QByteArray bytes = source.readAll();
            StoredReport row;
            row.name = QStringLiteral("a.txt");
            row.origin = file;
            row.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
            QVERIFY(store.value()->add({row}, {{bytes, "of another time", 0, {}}}).ok());
        }
        QVERIFY(desk.open().ok());
        QCOMPARE(desk.session.reports().front().agency, QString());
        const auto open = desk.report(desk.only());
        QVERIFY(open);
        QCOMPARE(open->reviewed[index(*open, granted)].number, Decimal(2));
        QCOMPARE(desk.import({file}).value().readAgain, 1);
        QCOMPARE(desk.session.reports().front().agency, QStringLiteral("青石镇人民政府"));
        QCOMPARE(desk.import({file}).value().unchanged, 1);
        QVERIFY(desk.session.verify().value().problems.isEmpty());
    }

    void unreadableFilesAreNamedAndTheRestIsImported()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        QFile empty(desk.path("empty.txt"));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        const QString good = desk.write("good.txt", SampleReport());
        const auto summary = desk.import({empty.fileName(), desk.path("missing.txt"), good});
        QVERIFY(summary.ok());
        QCOMPARE(summary.value().added, 1);
        QCOMPARE(summary.value().failures.size(), 2U);
        QCOMPARE(summary.value().failures[0].path, empty.fileName());
        QCOMPARE(summary.value().failures[0].error.code, ErrorCode::EmptyFile);
        QCOMPARE(summary.value().failures[1].error.code, ErrorCode::FileNotFound);
    }

    void aBackgroundImportTellsHowFarItIs()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        for (int i = 0; i < 80; ++i) {
            SampleReport sample;
            sample.remark += QString::number(i);
            desk.write(qPrintable(QStringLiteral("in/%1.txt").arg(i, 3, 10, QLatin1Char('0'))), sample);
        }
        QSignalSpy finished(&desk.session, &ReviewService::importFinished);
        QSignalSpy progress(&desk.session, &ReviewService::importProgressed);
        QVERIFY(desk.session.startImport({desk.path("in")}).ok());
        QVERIFY(desk.session.isImporting());
        QCOMPARE(desk.session.startImport({desk.path("in")}).error().code, ErrorCode::InvalidArgument);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY(!desk.session.isImporting());
        const auto summary = finished.front().front().value<ImportSummary>();
        QCOMPARE(summary.added, 80);
        QVERIFY(!summary.wasCancelled);
        QCOMPARE(progress.back().at(0).toInt(), 80);
        QCOMPARE(progress.back().at(1).toInt(), 80);
        const std::vector<ReportSummary> listed = desk.session.reports();
        QCOMPARE(listed.size(), 80U);
        for (std::size_t i = 1; i < listed.size(); ++i)
            QVERIFY(listed[i - 1].name < listed[i].name);
    }

    void aCancelledImportStoresNothingInPart()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        for (int i = 0; i < 300; ++i) {
            SampleReport sample;
            sample.remark += QString::number(i);
            desk.write(qPrintable(QStringLiteral("in/%1.txt").arg(i, 3, 10, QLatin1Char('0'))), sample);
        }
        QSignalSpy finished(&desk.session, &ReviewService::importFinished);
        connect(&desk.session, &ReviewService::importProgressed, &desk.session,
                [&desk] { desk.session.cancelImport(); });
        QVERIFY(desk.session.startImport({desk.path("in")}).ok());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        const auto summary = finished.front().front().value<ImportSummary>();
        QVERIFY(summary.wasCancelled);
        QVERIFY(summary.added < 300);
        QCOMPARE(desk.session.reports().size(), static_cast<std::size_t>(summary.added));
        for (const ReportSummary &listed : desk.session.reports())
            QVERIFY(desk.report(listed.id));
        QVERIFY(desk.session.verify().value().problems.isEmpty());
        // What is there is passed over the next time.
        const auto rest = desk.import({desk.path("in")});
        QCOMPARE(rest.value().added + rest.value().unchanged, 300);
    }

    void closingDuringAnImportIsSafe()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        for (int i = 0; i < 50; ++i) {
            SampleReport sample;
            sample.remark += QString::number(i);
            desk.write(qPrintable(QStringLiteral("in/%1.txt").arg(i)), sample);
        }
        QVERIFY(desk.session.startImport({desk.path("in")}).ok());
        QVERIFY(desk.session.openStore(desk.path("other.gouji")).ok());
        QVERIFY(!desk.session.isImporting());
        QCoreApplication::processEvents();
        QVERIFY(desk.session.reports().empty());
        QVERIFY(desk.session.startImport({desk.path("in")}).ok());
    }

    void everyFormatIsExported()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        QVERIFY(desk.import({desk.write("a.txt", brokenReport())}).ok());
        QVERIFY(
            desk.session.correctCell(desk.only(), granted, QStringLiteral("1"), Verdict::WrongInOriginal, {})
                .ok());
        QVERIFY(desk.session.exportTo(desk.path("out.csv"), ExportFormat::Csv, ExportValues::Both).ok());
        QVERIFY(desk.session.exportTo(desk.path("out.xlsx"), ExportFormat::Xlsx, ExportValues::Both).ok());
        QVERIFY(desk.session.exportTo(desk.path("out.json"), ExportFormat::Json, ExportValues::Both).ok());
        QFile csv(desk.path("out.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().contains(",2,number,件,1,number,件,wrong-in-original,"));
        QVERIFY(QFile::exists(desk.path("out-wide.csv")));
        QVERIFY(QFileInfo(desk.path("out.xlsx")).size() > 5000);
        QCOMPARE(desk.session.exportTo(desk.path("nowhere/out.csv"), ExportFormat::Csv, ExportValues::Both)
                     .error()
                     .code,
                 ErrorCode::FileNotWritable);
    }

    void aFileThatIsNotOursIsNotOpened()
    {
        Desk desk;
        QFile foreign(desk.path("letter.doc"));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write(QByteArray(5000, 'w'));
        foreign.close();
        QVERIFY(!desk.session.openStore(foreign.fileName()).ok());
        QVERIFY(desk.session.storePath().isEmpty());
        QVERIFY(foreign.open(QIODevice::ReadOnly));
        QCOMPARE(foreign.readAll(), QByteArray(5000, 'w'));
    }

    void aLaterVersionIsComparedWithTheEarlierAlsoAfterReopening()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        SampleReport sample;
        QVERIFY(desk.import({desk.write("draft.txt", sample)}).ok());
        sample.town = QStringLiteral("白杨镇");
        QVERIFY(desk.import({desk.write("other.txt", sample)}).ok());
        sample.town = QStringLiteral("青石镇");
        sample.values.insert(granted, QStringLiteral("2"));
        QVERIFY(desk.import({desk.write("sealed.txt", sample)}).ok());
        for (const bool again : {false, true}) {
            if (again)
                QVERIFY(desk.open().ok());
            const auto reports = desk.session.reports();
            QCOMPARE(reports.size(), 3U);
            QCOMPARE(reports[0].version, 1);
            QCOMPARE(reports[1].version, 0);
            QCOMPARE(reports[2].version, 2);
            QCOMPARE(reports[2].versions, 2);
            QCOMPARE(reports[2].firstVersion, QStringLiteral("draft.txt"));
            QVERIFY(findingOf(*desk.report(reports[0].id), "resubmission-changed") < 0);
            QVERIFY(findingOf(*desk.report(reports[1].id), "resubmission-changed") < 0);
            const auto open = desk.report(reports[2].id);
            QCOMPARE(open->summary.version, 2);
            // What the list counts is what the report has.
            QCOMPARE(open->summary, reports[2]);
            const int found = findingOf(*open, "resubmission-changed");
            QVERIFY(found >= 0);
            const Finding &finding = open->assessment.findings[static_cast<std::size_t>(found)];
            QCOMPARE(finding.arguments.front(), QStringLiteral("draft.txt"));
            QCOMPARE(finding.where.size(), 1U);
            QCOMPARE(finding.where.front().cell, static_cast<int>(index(*open, granted)));
        }
    }

    void theVersionSignedLaterIsTheLaterOne()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        SampleReport sample;
        sample.values.insert(granted, QStringLiteral("2"));
        const QString path = desk.write("a.txt", sample);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray text = file.readAll().replace("2024年1月20日", "2024年3月5日");
        QVERIFY(file.resize(0) && file.seek(0));
        file.write(text);
        file.close();
        QVERIFY(desk.import({path}).ok());
        sample.values.clear();
        QVERIFY(desk.import({desk.write("b.txt", sample)}).ok());
        QVERIFY(findingOf(*desk.report(1), "resubmission-changed") >= 0);
        QVERIFY(findingOf(*desk.report(2), "resubmission-changed") < 0);
    }

    void aCorrectionOfOneVersionReachesTheOther()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        SampleReport sample;
        QVERIFY(desk.import({desk.write("draft.txt", sample)}).ok());
        QVERIFY(desk.report(1));
        sample.values.insert(granted, QStringLiteral("2"));
        QVERIFY(desk.import({desk.write("sealed.txt", sample)}).ok());
        QVERIFY(findingOf(*desk.report(2), "resubmission-changed") >= 0);
        QCOMPARE(desk.report(1)->summary.versions, 2);
        // Misread, not changed: the draft says 2 as well.
        QSignalSpy changed(&desk.session, &ReviewService::reportChanged);
        QVERIFY(desk.session.correctCell(1, granted, QStringLiteral("2"), Verdict::Misread, {}).ok());
        QCOMPARE(changed.size(), 2);
        QVERIFY(findingOf(*desk.report(2), "resubmission-changed") < 0);
        QVERIFY(desk.session.undo(1).ok());
        const auto open = desk.report(2);
        const int found = findingOf(*open, "resubmission-changed");
        QVERIFY(found >= 0);
        QVERIFY(
            desk.session.decideFinding(2, found, FindingDecision::Accepted, QStringLiteral("已核对")).ok());
        QCOMPARE(desk.report(2)->summary.decided, 1);
    }
};

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
