#include "tests/store/storetest.h"

#include <QTemporaryDir>

using namespace gouji;
using namespace gouji::storetest;

class TestReviewStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void reportsComeBackAsTheyWentIn();
    void theSameFileTwiceIsStoredOnce();
    void nothingIsAddedWhenOneReportIsWrong();
    void decisionsOfEveryKindComeBack();
    void aDecisionUpdatesOnlyTheCounts();
    void countsAloneLeaveNoTraceInTheLog();
    void figuresComeWithTheRowAndGoWithTheDecision();
    void fingerprintsComeWithTheReading();
    void theNewestOfficeListIsInForce();
    void theStateOfTheDeskIsReplaced();
    void sequencesRiseOverTheWholeFile();
    void timesAreKeptInUtc();
    void readingAgainKeepsTheEarlierReading();
    void anUnknownReportIsNotFound();
    void undoNeedsAnEventOfTheSameReport();
    void theLogRefusesChanges_data();
    void theLogRefusesChanges();
    void oneFileRemainsWhenClosed();
    void theFileSaysWhatItIs();
    void aPathMayHoldAnyCharacters();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("复核.gouji")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReviewStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestReviewStore::reportsComeBackAsTheyWentIn()
{
    std::vector<StoredReport> rows;
    std::vector<StoredReading> readings;
    for (int i = 0; i < 5; ++i) {
        rows.push_back(sampleReport(i));
        readings.push_back(sampleReading(i));
    }
    readings[3].reading.clear();
    {
        auto store = openReviewStore(path(), true);
        VERIFY_OK(store);
        const auto ids = store.value()->add(rows, readings);
        VERIFY_OK(ids);
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].id = ids.value()[i];
    }
    auto store = openReviewStore(path(), false);
    VERIFY_OK(store);
    VERIFY_OK(store.value()->reports());
    const StoredRows kept = store.value()->reports().value();
    QVERIFY(std::equal(kept.begin(), kept.end(), rows.begin(), rows.end()));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto reading = store.value()->reading(rows[i].id);
        VERIFY_OK(reading);
        QCOMPARE(reading.value().bytes, readings[i].bytes);
        QCOMPARE(reading.value().reading, readings[i].reading);
        QCOMPARE(reading.value().document, readings[i].document);
        QCOMPARE(reading.value().readerVersion, readings[i].readerVersion);
    }
}

void TestReviewStore::theSameFileTwiceIsStoredOnce()
{
    {
        auto store = openReviewStore(path(), true);
        VERIFY_OK(store);
        const auto ids =
            store.value()->add({sampleReport(1), sampleReport(1)}, {sampleReading(1), sampleReading(1)});
        VERIFY_OK(ids);
        QVERIFY(ids.value()[0] != ids.value()[1]);
    }
    auto database = SqliteDatabase::open(path(), SqliteDatabase::Mode::ReadWrite);
    VERIFY_OK(database);
    QCOMPARE(database.value()->integer("SELECT count(*) FROM source").value(), 1);
    QCOMPARE(database.value()->integer("SELECT count(*) FROM reading").value(), 2);
}

void TestReviewStore::nothingIsAddedWhenOneReportIsWrong()
{
    auto store = openReviewStore(path(), true);
    VERIFY_OK(store);
    StoredReport wrong = sampleReport(2);
    wrong.sha256 = QByteArray(64, '0');
    COMPARE_ERROR(store.value()->add({sampleReport(1), wrong}, {sampleReading(1), sampleReading(2)}),
                  ErrorCode::InvalidArgument);
    COMPARE_ERROR(store.value()->add({sampleReport(1)}, {}), ErrorCode::InvalidArgument);
    QVERIFY(store.value()->reports().value().empty());
}

void TestReviewStore::decisionsOfEveryKindComeBack()
{
    QVERIFY(makeStore(path()));
    auto store = openReviewStore(path(), false);
    VERIFY_OK(store);
    const auto events = store.value()->events(1);
    VERIFY_OK(events);
    const std::vector<EventBody> bodies = sampleBodies();
    QCOMPARE(events.value().size(), bodies.size());
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        const Event expected{static_cast<qint64>(i) + 1, 1, sampleTime(), QStringLiteral("林"), bodies[i]};
        QVERIFY(events.value()[i] == expected);
    }
    QVERIFY(store.value()->events(2).value().empty());
}

void TestReviewStore::aDecisionUpdatesOnlyTheCounts()
{
    const auto store = makeStore(path());
    QVERIFY(store);
    StoredReport row = sampleReport(1);
    row.id = 2;
    StoredReport changed = row;
    changed.name = QStringLiteral("other");
    changed.year = 1999;
    for (StoredReport *report : {&row, &changed}) {
        report->errors = 70;
        report->warnings = 71;
        report->notices = 72;
        report->decided = 73;
        report->corrections = 74;
        report->notAssessable = 75;
    }
    const auto event = store->append(changed, sampleCorrection(), QStringLiteral("Lin"), sampleTime());
    VERIFY_OK(event);
    QVERIFY(store->reports().value()[1] == row);
    QVERIFY(store->events(2).value() == std::vector<Event>{event.value()});
}

void TestReviewStore::countsAloneLeaveNoTraceInTheLog()
{
    const auto store = makeStore(path());
    QVERIFY(store);
    const std::vector<Event> events = store->events(2).value();
    StoredReport row = store->reports().value()[1];
    const StoredReport before = row;
    row.notices += 1;
    row.agency = QStringLiteral("not a count");
    VERIFY_OK(store->setCounts(row));
    row.agency = before.agency;
    QVERIFY(store->reports().value()[1] == row);
    QVERIFY(store->events(2).value() == events);
    row.id = 99;
    COMPARE_ERROR(store->setCounts(row), ErrorCode::NotFound);
}

void TestReviewStore::figuresComeWithTheRowAndGoWithTheDecision()
{
    auto opened = openReviewStore(path(), true);
    VERIFY_OK(opened);
    ReviewStore &store = *opened.value();
    std::vector<StoredReport> rows{sampleReport(0), sampleReport(1)};
    rows[0].values = QByteArray("fig\0ures", 8);
    const auto ids = store.add(rows, {sampleReading(0), sampleReading(1)});
    VERIFY_OK(ids);
    QCOMPARE(store.values(ids.value()[0]).value(), rows[0].values);
    QCOMPARE(store.values(ids.value()[1]).value(), QByteArray());
    rows[0].id = ids.value()[0];
    rows[0].values = QByteArray("later");
    VERIFY_OK(store.append(rows[0], sampleCorrection(), QStringLiteral("Lin"), sampleTime()));
    QMap<ReportId, QByteArray> all;
    VERIFY_OK(store.eachValues([&all](ReportId id, const QByteArray &body) { all.insert(id, body); }));
    QCOMPARE(all.value(rows[0].id), QByteArray("later"));
    const auto visited = [&store](ReportId after, ReportId last) {
        QList<ReportId> seen;
        if (!store.eachValues([&seen](ReportId id, const QByteArray &) { seen << id; }, after, last))
            seen << -1;
        return seen;
    };
    QCOMPARE(visited(rows[0].id - 1, rows[0].id), QList<ReportId>{rows[0].id});
    QCOMPARE(visited(rows[0].id, rows[0].id), QList<ReportId>());
    rows[0].values.clear();
    VERIFY_OK(store.setCounts(rows[0]));
    QCOMPARE(store.values(rows[0].id).value(), QByteArray("later"));
}

void TestReviewStore::theNewestOfficeListIsInForce()
{
    auto opened = openReviewStore(path(), true);
    VERIFY_OK(opened);
    ReviewStore &store = *opened.value();
    const QString name = QStringLiteral("roster");
    QVERIFY(!store.officeList(name).value());
    VERIFY_OK(store.putOfficeList(name, "first", QStringLiteral("Lin"), sampleTime()));
    VERIFY_OK(store.putOfficeList(name, "second", QStringLiteral("Wu"), sampleTime(5)));
    VERIFY_OK(store.putOfficeList(QStringLiteral("aliases"), "other", QStringLiteral("Wu"), sampleTime(6)));
    const std::optional<OfficeList> list = store.officeList(name).value();
    QVERIFY(list);
    QCOMPARE(list->body, QByteArray("second"));
    QCOMPARE(list->reviewer, QStringLiteral("Wu"));
    QCOMPARE(list->time, sampleTime(5));
    QStringList names;
    QList<QByteArray> bodies;
    VERIFY_OK(store.putOfficeList(QStringLiteral("rosters"), "third", QStringLiteral("Wu"), sampleTime(7)));
    VERIFY_OK(store.eachOfficeList(name, [&](const QString &each, const OfficeList &its) {
        names += each;
        bodies += its.body;
    }));
    QCOMPARE(names, QStringList({QStringLiteral("roster"), QStringLiteral("rosters")}));
    QCOMPARE(bodies, QList<QByteArray>({"second", "third"}));
}

void TestReviewStore::fingerprintsComeWithTheReading()
{
    auto opened = openReviewStore(path(), true);
    VERIFY_OK(opened);
    ReviewStore &store = *opened.value();
    std::vector<StoredReport> rows;
    std::vector<StoredReading> readings;
    for (int i = 0; i < 5; ++i) {
        rows.push_back(sampleReport(i));
        readings.push_back(sampleReading(i));
        readings.back().fingerprints = QByteArray("prints ") + QByteArray::number(i);
    }
    readings[1].fingerprints.clear();
    const std::vector<ReportId> ids = store.add(rows, readings).value();
    QCOMPARE(store.fingerprints(ids[4]).value(), QByteArray("prints 4"));
    QCOMPARE(store.fingerprints(ids[1]).value(), QByteArray());
    const auto each = [&store](ReportId after, int most) {
        QByteArrayList list;
        const auto done = store.eachFingerprints(
            after, most, [&](ReportId id, const QByteArray &body) { list += QByteArray::number(id) + body; });
        return done ? list.join(';') : QByteArray("failed");
    };
    QCOMPARE(each(0, 2), QByteArray("1prints 0;3prints 2"));
    QCOMPARE(each(3, 2), QByteArray("4prints 3;5prints 4"));
    VERIFY_OK(store.putFingerprints(ids[1], "late"));
    StoredReading again = sampleReading(7);
    again.fingerprints = "again";
    StoredReport row = sampleReport(7);
    row.id = ids[0];
    VERIFY_OK(store.replaceReading(row, again, QStringLiteral("林"), sampleTime()));
    QCOMPARE(each(0, 9), QByteArray("1again;2late;3prints 2;4prints 3;5prints 4"));
    QCOMPARE(store.verify().value().problems, QStringList());
}

void TestReviewStore::theStateOfTheDeskIsReplaced()
{
    auto opened = openReviewStore(path(), true);
    VERIFY_OK(opened);
    ReviewStore &store = *opened.value();
    const QString name = QStringLiteral("facets");
    QCOMPARE(store.deskState(name).value(), QByteArray());
    VERIFY_OK(store.setDeskState(name, "one"));
    VERIFY_OK(store.setDeskState(name, "two"));
    QCOMPARE(store.deskState(name).value(), QByteArray("two"));
}

void TestReviewStore::sequencesRiseOverTheWholeFile()
{
    const auto store = makeStore(path());
    QVERIFY(store);
    StoredReport first = sampleReport(0);
    StoredReport second = sampleReport(1);
    first.id = 1;
    second.id = 2;
    qint64 last = 4;
    for (int i = 0; i < 6; ++i) {
        const auto event =
            store->append(i % 2 ? first : second, sampleCorrection(i), QStringLiteral("Lin"), sampleTime());
        VERIFY_OK(event);
        QCOMPARE(event.value().sequence, ++last);
    }
    QCOMPARE(store->events(2).value().size(), std::size_t(3));
}

void TestReviewStore::timesAreKeptInUtc()
{
    const auto store = makeStore(path());
    QVERIFY(store);
    StoredReport row = sampleReport(0);
    row.id = 1;
    const QDateTime beijing = sampleTime().toOffsetFromUtc(8 * 3600);
    const auto event = store->append(row, sampleCorrection(), QStringLiteral("Lin"), beijing);
    VERIFY_OK(event);
    QCOMPARE(event.value().time, sampleTime());
    QCOMPARE(event.value().time.timeSpec(), Qt::UTC);
    QVERIFY(store->events(1).value().back() == event.value());
    COMPARE_ERROR(store->append(row, sampleCorrection(), QStringLiteral("Lin"), QDateTime()),
                  ErrorCode::InvalidArgument);
}

void TestReviewStore::readingAgainKeepsTheEarlierReading()
{
    {
        const auto store = makeStore(path());
        QVERIFY(store);
        StoredReport row = sampleReport(9);
        row.id = 1;
        const auto event = store->replaceReading(row, sampleReading(9), QStringLiteral("Lin"), sampleTime());
        VERIFY_OK(event);
        QVERIFY(event.value().body == EventBody(ReadAgain{QString::fromLatin1(row.sha256)}));
        QCOMPARE(store->reading(1).value().bytes, sampleReading(9).bytes);
        QVERIFY(store->reports().value()[0] == row);
        QVERIFY(store->events(1).value().back() == event.value());
        QVERIFY(store->verify().value().problems.isEmpty());
        row.sha256 = QByteArray(64, '0');
        COMPARE_ERROR(store->replaceReading(row, sampleReading(9), QStringLiteral("Lin"), sampleTime()),
                      ErrorCode::InvalidArgument);
    }
    auto database = SqliteDatabase::open(path(), SqliteDatabase::Mode::ReadWrite);
    VERIFY_OK(database);
    QCOMPARE(database.value()->integer("SELECT count(*) FROM reading WHERE report = 1").value(), 2);
    QCOMPARE(database.value()->integer("SELECT count(*) FROM source").value(), 3);
}

void TestReviewStore::anUnknownReportIsNotFound()
{
    const auto store = makeStore(path());
    QVERIFY(store);
    StoredReport row = sampleReport(1);
    row.id = 77;
    COMPARE_ERROR(store->reading(77), ErrorCode::NotFound);
    COMPARE_ERROR(store->append(row, sampleCorrection(), QStringLiteral("Lin"), sampleTime()),
                  ErrorCode::NotFound);
    COMPARE_ERROR(store->replaceReading(row, sampleReading(1), QStringLiteral("Lin"), sampleTime()),
                  ErrorCode::NotFound);
    QCOMPARE(store->verify().value().events, 4);
}

void TestReviewStore::undoNeedsAnEventOfTheSameReport()
{
    const auto store = makeStore(path());
    QVERIFY(store);
    StoredReport row = sampleReport(1);
    row.id = 2;
    COMPARE_ERROR(store->append(row, Undone{1}, QStringLiteral("Lin"), sampleTime()),
                  ErrorCode::InvalidArgument);
    COMPARE_ERROR(store->append(row, Undone{99}, QStringLiteral("Lin"), sampleTime()),
                  ErrorCode::InvalidArgument);
    row.id = 1;
    VERIFY_OK(store->append(row, Undone{1}, QStringLiteral("Lin"), sampleTime()));
}

void TestReviewStore::theLogRefusesChanges_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("update") << QByteArray("UPDATE event SET reviewer = 'x' WHERE sequence = 1");
    QTest::newRow("delete") << QByteArray("DELETE FROM event WHERE sequence = 4");
    QTest::newRow("replace") << QByteArray(
        "INSERT OR REPLACE INTO event SELECT 4, report, time_ms, 'x', kind, body,"
        " previous, hash FROM event WHERE sequence = 4");
    QTest::newRow("gap") << QByteArray("INSERT INTO event SELECT 9, report, time_ms, reviewer, kind, body,"
                                       " previous, hash FROM event WHERE sequence = 4");
}

void TestReviewStore::theLogRefusesChanges()
{
    QFETCH(QByteArray, sql);
    QVERIFY(makeStore(path()));
    QVERIFY(!runSql(path(), sql));
    QVERIFY(runSql(path(), "SELECT 1"));
    auto store = openReviewStore(path(), false);
    VERIFY_OK(store);
    QVERIFY(store.value()->verify().value().problems.isEmpty());
}

void TestReviewStore::oneFileRemainsWhenClosed()
{
    {
        const auto store = makeStore(path());
        QVERIFY(store);
        QVERIFY(folderContent(m_folder->path()).size() > 1); // the log beside it
    }
    QCOMPARE(folderContent(m_folder->path()).keys(), QStringList{QStringLiteral("复核.gouji")});
}

void TestReviewStore::theFileSaysWhatItIs()
{
    QVERIFY(makeStore(path()));
    const QByteArray header = folderContent(m_folder->path()).first().left(100);
    QVERIFY(header.startsWith("SQLite format 3"));
    QCOMPARE(header.mid(68, 4), QByteArray("GOUJ"));
    QCOMPARE(header.mid(60, 4), QByteArray("\0\0\0\3", 4));
    QCOMPARE(header.mid(18, 2), QByteArray("\2\2")); // write-ahead log
}

void TestReviewStore::aPathMayHoldAnyCharacters()
{
    for (const QString &name : {QStringLiteral("a b?mode=memory#x%20.gouji"), QStringLiteral(":memory:"),
                                QStringLiteral("file:x"), QStringLiteral("’\"\n")}) {
        const QString odd = m_folder->path() + u'/' + name;
        QVERIFY(makeStore(odd));
        QVERIFY(QFile::exists(odd));
        auto store = openReviewStore(odd, false);
        VERIFY_OK(store);
        QCOMPARE(store.value()->path(), odd);
        QCOMPARE(store.value()->reports().value().size(), std::size_t(2));
    }
}

QTEST_APPLESS_MAIN(TestReviewStore)
#include "tst_reviewstore.moc"
