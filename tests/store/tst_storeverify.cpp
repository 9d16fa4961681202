#include "tests/store/storetest.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace gouji;
using namespace gouji::storetest;

class TestStoreVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGoodFileHasNoProblems();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void everyFieldOfEveryEventIsGuarded();
    void changedEventsAreNotShown();
    void changedOriginalsAreNotShown();
    void flippedBytesNeverShowAnotherDecision();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("review.gouji")); }
    /// Drops the guards of the log, as somebody who tampers would.
    [[nodiscard]] bool tamper(const QByteArray &sql) const
    {
        return runSql(path(), "PRAGMA foreign_keys = OFF; DROP TRIGGER event_is_never_changed;"
                              " DROP TRIGGER event_is_never_deleted; DROP TRIGGER event_goes_to_the_end;" +
                                  sql);
    }
    [[nodiscard]] QStringList problems() const
    {
        auto store = openReviewStore(path(), false);
        if (!store)
            return {QStringLiteral("cannot be opened")};
        const auto outcome = store.value()->verify();
        return outcome ? outcome.value().problems : QStringList{QStringLiteral("cannot be verified")};
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreVerify::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(makeStore(path()));
}

void TestStoreVerify::aGoodFileHasNoProblems()
{
    auto store = openReviewStore(path(), false);
    VERIFY_OK(store);
    const auto outcome = store.value()->verify();
    VERIFY_OK(outcome);
    QCOMPARE(outcome.value().problems, QStringList());
    QCOMPARE(outcome.value().events, 4);
    QCOMPARE(outcome.value().reports, 2);
}

void TestStoreVerify::tamperingIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *sql, const char *said) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(said);
    };
    row("first event gone", "DELETE FROM event WHERE sequence = 1", "does not follow");
    row("an event gone", "DELETE FROM event WHERE sequence = 3", "does not follow");
    row("last event gone", "DELETE FROM event WHERE sequence = 4", "does not end");
    row("all events gone", "DELETE FROM event", "does not end");
    row("end moved too", "DELETE FROM event WHERE sequence = 4; UPDATE log_end SET events = 3",
        "does not end");
    row("end gone", "DELETE FROM log_end", "log ends is gone");
    row("events moved", "UPDATE event SET sequence = 40 WHERE sequence = 4", "was changed");
    row("event moved to another report", "UPDATE event SET report = 2 WHERE sequence = 1", "was changed");
    row("event of no report", "UPDATE event SET report = 9 WHERE sequence = 1", "refers to something");
    row("event doubled",
        "INSERT INTO event SELECT 5, report, time_ms, reviewer, kind, body, previous, hash FROM event"
        " WHERE sequence = 4",
        "was changed");
    row("original changed",
        "UPDATE source SET bytes = CAST(replace(bytes, 'aaaa', 'aaab') AS BLOB) WHERE id = 1",
        "is not the file");
    row("original emptied", "UPDATE source SET bytes = x'' WHERE id = 2", "is not the file");
    row("original gone", "DELETE FROM source WHERE id = 2", "refers to something");
    row("originals exchanged",
        "UPDATE source SET bytes = (SELECT bytes FROM source AS other WHERE other.id = 3 - source.id)",
        "is not the file");
    row("reading changed", "UPDATE reading SET body = x'00' WHERE id = 1", "was changed after it was stored");
    row("reading gone", "DELETE FROM reading WHERE id = 1", "does not belong");
    row("report points elsewhere",
        "UPDATE report SET sha256 = (SELECT sha256 FROM report WHERE id = 1) WHERE id = 2",
        "does not belong");
}

void TestStoreVerify::tamperingIsFound()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, said);
    QVERIFY(tamper(sql));
    const QString all = problems().join(u'\n');
    QVERIFY2(all.contains(said), qPrintable(all));
}

void TestStoreVerify::everyFieldOfEveryEventIsGuarded()
{
    const QList<QByteArray> changes{
        "report = report + 1", "time_ms = time_ms + 1", "reviewer = reviewer || ' '", "kind = kind || ' '",
        "body = body || ' '",  "previous = x'01'",      "hash = zeroblob(32)"};
    for (int sequence = 1; sequence <= 4; ++sequence) {
        for (const QByteArray &change : changes) {
            init();
            QVERIFY(
                tamper("UPDATE event SET " + change + " WHERE sequence = " + QByteArray::number(sequence)));
            QVERIFY2(!problems().isEmpty(), (change + " " + QByteArray::number(sequence)).constData());
        }
    }
}

void TestStoreVerify::changedEventsAreNotShown()
{
    QVERIFY(tamper("UPDATE event SET body = replace(body, '12', '13') WHERE sequence = 1"));
    auto store = openReviewStore(path(), false);
    VERIFY_OK(store);
    COMPARE_ERROR(store.value()->events(1), ErrorCode::StoreDamaged);
    QVERIFY(store.value()->events(2).ok());
}

void TestStoreVerify::changedOriginalsAreNotShown()
{
    QVERIFY(
        tamper("UPDATE source SET bytes = x'41' WHERE id = 1; UPDATE reading SET body = x'41' WHERE id = 2"));
    auto store = openReviewStore(path(), false);
    VERIFY_OK(store);
    COMPARE_ERROR(store.value()->reading(1), ErrorCode::StoreDamaged);
    COMPARE_ERROR(store.value()->reading(2), ErrorCode::StoreDamaged);
}

void TestStoreVerify::flippedBytesNeverShowAnotherDecision()
{
    const QByteArray good = folderContent(m_folder->path()).first();
    const std::vector<Event> events = openReviewStore(path(), false).value()->events(1).value();
    QRandomGenerator random(31);
    int refused = 0;
    for (int run = 0; run < 300; ++run) {
        QByteArray bad = good;
        for (int flip = random.bounded(1, 6); flip > 0; --flip) {
            const auto at = static_cast<qsizetype>(random.bounded(100, static_cast<int>(good.size())));
            bad[at] = static_cast<char>(bad[at] ^ (1 << random.bounded(8)));
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bad) == bad.size());
        file.close();
        auto store = openReviewStore(path(), false);
        const auto shown = store ? store.value()->events(1) : Result<std::vector<Event>>(store.error());
        if (!shown)
            ++refused;
        else if (shown.value() != events)
            // Pages lost from an index leave fewer events, which verify() must say.
            QVERIFY(shown.value().size() < events.size() &&
                    !store.value()->verify().value().problems.isEmpty());
        for (int report = 1; store && report <= 2; ++report) {
            const auto reading = store.value()->reading(report);
            QVERIFY(!reading || reading.value().bytes == sampleReading(report - 1).bytes);
        }
    }
    QVERIFY(refused > 0);
}

QTEST_APPLESS_MAIN(TestStoreVerify)
#include "tst_storeverify.moc"
