#include "app/session/counting.h"
#include "model/statistics/statistics.h"
#include "tests/unit/session/samplereport.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gouji;

namespace {

/// A review file with its counting.
class File
{
public:
    File()
        : session(
              m_catalogue.value(), [this] { return m_now = m_now.addSecs(60); }, QStringLiteral("陈审核"))
        , counting(session)
    {
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    QString write(const QString &name, const SampleReport &sample)
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(sample.text(*m_catalogue.value().form(QStringLiteral("2021"))).toUtf8());
        return path(name);
    }
    bool import(const QStringList &paths) { return session.importNow(paths, 1, {}).ok(); }
    /// A report of this town that received so many requests, all granted.
    QString report(const QString &town, int received, int year = 2023)
    {
        SampleReport sample;
        sample.town = town;
        sample.year = year;
        for (const char *row : {"received", "granted", "total_processed"}) {
            for (const char *column : {"natural_person", "total"})
                sample.values.insert(
                    QStringLiteral("requests.%1.%2").arg(QLatin1String(row), QLatin1String(column)),
                    QString::number(received));
        }
        return write(QStringLiteral("%1-%2-%3.txt").arg(town).arg(year).arg(received), sample);
    }
    [[nodiscard]] const CountedReport *counted(const QString &organ) const
    {
        for (const CountedReport &report : counting.reports()) {
            if (report.organ == organ)
                return &report;
        }
        return nullptr;
    }
    [[nodiscard]] double received() const
    {
        const Picture picture = Statistics(counting.reports(), counting.forms()).requests();
        return picture.categoryCount() == 0 ? -1 : picture.mark(0, 0).value.value_or(-1);
    }

    QTemporaryDir folder;

private:
    Result<FormCatalogue> m_catalogue = FormCatalogue::load(QStringLiteral(":/forms"));
    QDateTime m_now = QDateTime(QDate(2024, 3, 1), QTime(8, 0), Qt::UTC);

public:
    Session session;
    Counting counting;
};

const QString town = QStringLiteral("青石镇");
const QString townOrgan = QStringLiteral("青石镇人民政府");

} // namespace

/// Counting the reports of a review file for its pictures.
class TestCounting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCountedUnwatched();
    void rowsAndFiguresAreCounted();
    void aCorrectionIsCountedAgain();
    void aPublishedErrorCountsAsItShouldBe();
    void aDecidedFindingIsNoLongerOpen();
    void importedReportsJoin();
    void anotherFileIsCountedAfresh();
    void moreThanOneTurnIsSaid();
    void aPictureIsSavedWholeOrNotAtAll();
};

void TestCounting::nothingIsCountedUnwatched()
{
    File file;
    QSignalSpy counted(&file.counting, &StatisticsService::counted);
    QVERIFY(file.session.openStore(file.path(QStringLiteral("a.gouji"))).ok());
    QVERIFY(file.import({file.report(town, 5)}));
    QCoreApplication::processEvents();
    QCOMPARE(counted.size(), 0);
    QVERIFY(!file.counting.isCurrent());
    file.counting.setWatched(true);
    QTRY_COMPARE(counted.size(), 1);
    QVERIFY(file.counting.isCurrent());
}

void TestCounting::rowsAndFiguresAreCounted()
{
    File file;
    QVERIFY(file.session.openStore(file.path(QStringLiteral("a.gouji"))).ok());
    QVERIFY(file.import({file.report(town, 5)}));
    file.counting.setWatched(true);
    QTRY_VERIFY(file.counting.isCurrent());
    const CountedReport *report = file.counted(townOrgan);
    QVERIFY(report);
    QCOMPARE(report->year, 2023);
    QCOMPARE(report->format, QStringLiteral("text"));
    QCOMPARE(report->stage, QStringLiteral("imported"));
    QCOMPARE(report->signedOn, QDate(2024, 1, 20));
    QCOMPARE(report->cells, 200);
    QCOMPARE(report->missing, 0);
    QVERIFY(report->day.isValid());
    QCOMPARE(report->figures.front().value, qint64(5));
    const Result<std::shared_ptr<const OpenReport>> open = file.session.openReport(report->id);
    QVERIFY(open.ok());
    int findings = 0;
    for (const CheckCount &count : report->findings)
        findings += count.findings;
    QCOMPARE(findings, static_cast<int>(open.value()->assessment.findings.size()));
}

void TestCounting::aCorrectionIsCountedAgain()
{
    File file;
    QVERIFY(file.session.openStore(file.path(QStringLiteral("a.gouji"))).ok());
    QVERIFY(file.import({file.report(town, 5), file.report(QStringLiteral("白石镇"), 7)}));
    file.counting.setWatched(true);
    QTRY_COMPARE(file.received(), 12.0);
    const ReportId id = file.counted(townOrgan)->id;
    QVERIFY(file.session
                .correctCell(id, QStringLiteral("requests.received.total"), QStringLiteral("6"),
                             Verdict::Misread, {})
                .ok());
    QTRY_COMPARE(file.received(), 13.0);
    QCOMPARE(file.counted(townOrgan)->misread, 1);
    QVERIFY(file.session.undo(id).ok());
    QTRY_COMPARE(file.received(), 12.0);
    QCOMPARE(file.counted(townOrgan)->misread, 0);
}

void TestCounting::aPublishedErrorCountsAsItShouldBe()
{
    File file;
    QVERIFY(file.session.openStore(file.path(QStringLiteral("a.gouji"))).ok());
    QVERIFY(file.import({file.report(town, 5)}));
    file.counting.setWatched(true);
    QTRY_COMPARE(file.received(), 5.0);
    const ReportId id = file.counted(townOrgan)->id;
    QVERIFY(file.session
                .correctCell(id, QStringLiteral("requests.received.total"), QStringLiteral("9"),
                             Verdict::WrongInOriginal, {})
                .ok());
    QTRY_COMPARE(file.received(), 9.0);
    QCOMPARE(file.counted(townOrgan)->misread, 0);
    // A value that is put right as blank gives no figure.
    QVERIFY(file.session
                .correctCell(id, QStringLiteral("requests.received.total"), QString(), Verdict::Misread, {})
                .ok());
    QTRY_COMPARE(file.received(), -1.0);
}

void TestCounting::aDecidedFindingIsNoLongerOpen()
{
    File file;
    QVERIFY(file.session.openStore(file.path(QStringLiteral("a.gouji"))).ok());
    SampleReport sample;
    sample.values.insert(QStringLiteral("requests.granted.total"), QStringLiteral("2"));
    QVERIFY(file.import({file.write(QStringLiteral("a.txt"), sample)}));
    file.counting.setWatched(true);
    QTRY_VERIFY(file.counting.isCurrent());
    const CountedReport report = *file.counted(townOrgan);
    const auto sums = [](const CountedReport &counted) {
        int errors = 0;
        for (const CheckCount &count : counted.findings)
            errors += count.check == QLatin1String("cross-footing") ? count.findings : 0;
        return errors;
    };
    QVERIFY(sums(report) > 0);
    const auto open = file.session.openReport(report.id);
    QVERIFY(open.ok());
    int finding = -1;
    for (std::size_t i = 0; i < open.value()->assessment.findings.size(); ++i) {
        if (open.value()->assessment.findings[i].check == QLatin1String("cross-footing"))
            finding = static_cast<int>(i);
    }
    QVERIFY(file.session.decideFinding(report.id, finding, FindingDecision::WrongInOriginal, {}).ok());
    QTRY_COMPARE(sums(*file.counted(townOrgan)), sums(report) - 1);
}

void TestCounting::importedReportsJoin()
{
    File file;
    QVERIFY(file.session.openStore(file.path(QStringLiteral("a.gouji"))).ok());
    file.counting.setWatched(true);
    QTRY_VERIFY(file.counting.isCurrent());
    QVERIFY(file.counting.reports().empty());
    QVERIFY(file.import({file.report(town, 5)}));
    QTRY_COMPARE(file.received(), 5.0);
    // A second version of it takes the first one's place.
    QVERIFY(file.import({file.report(town, 8)}));
    QTRY_COMPARE(file.received(), 8.0);
    QCOMPARE(file.counting.reports().size(), std::size_t(2));
}

void TestCounting::anotherFileIsCountedAfresh()
{
    File file;
    QVERIFY(file.session.openStore(file.path(QStringLiteral("a.gouji"))).ok());
    QVERIFY(file.import({file.report(town, 5)}));
    file.counting.setWatched(true);
    QTRY_COMPARE(file.received(), 5.0);
    // Its first report has the same id.
    QVERIFY(file.session.openStore(file.path(QStringLiteral("b.gouji"))).ok());
    QVERIFY(file.import({file.report(QStringLiteral("黑石镇"), 6)}));
    QTRY_COMPARE(file.received(), 6.0);
    QVERIFY(!file.counted(townOrgan));
}

void TestCounting::moreThanOneTurnIsSaid()
{
    File file;
    QVERIFY(file.session.openStore(file.path(QStringLiteral("a.gouji"))).ok());
    QVERIFY(file.import({file.report(town, 5)}));
    const StoredReport first = file.session.rows()[0];
    const Result<QByteArray> values = file.session.store()->values(first.id);
    const Result<StoredReading> reading = file.session.store()->reading(first.id);
    QVERIFY(values.ok() && reading.ok());
    std::vector<StoredReport> rows(Counting::perTurn + 500, first);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].agency = QStringLiteral("镇%1").arg(i);
        rows[i].values = values.value();
    }
    const std::vector<StoredReading> readings(rows.size(), reading.value());
    QVERIFY(file.session.store()->add(rows, readings).ok());
    QVERIFY(file.session.openStore(file.path(QStringLiteral("a.gouji"))).ok());
    QSignalSpy progress(&file.counting, &StatisticsService::countingProgressed);
    file.counting.setWatched(true);
    QTRY_VERIFY(file.counting.isCurrent());
    QCOMPARE(progress.size(), 1);
    QCOMPARE(progress.front().at(1).toInt(), static_cast<int>(rows.size()) + 1);
    QCOMPARE(file.received(), 5.0 * static_cast<double>(rows.size() + 1));
}

void TestCounting::aPictureIsSavedWholeOrNotAtAll()
{
    File file;
    const QString path = file.path(QStringLiteral("a.svg"));
    QVERIFY(file.counting.save(path, "<svg/>").ok());
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), QByteArray("<svg/>"));
    QVERIFY(!file.counting.save(file.path(QStringLiteral("none/a.svg")), "<svg/>").ok());
}

QTEST_GUILESS_MAIN(TestCounting)
#include "tst_counting.moc"
