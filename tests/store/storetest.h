#pragma once

#include "model/store/reviewstore.h"
#include "model/store/sqlitedb.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QTest>

#include <functional>
#include <sys/wait.h>
#include <unistd.h>

/// What the tests of the review file share: sample rows, decisions of every kind, a look at the folder.
namespace gouji::storetest {

inline QDateTime sampleTime(qint64 offsetMs = 0)
{
    return QDateTime::fromMSecsSinceEpoch(1'612'137'600'123 + offsetMs, Qt::UTC);
}

inline StoredReading sampleReading(int number)
{
    StoredReading reading;
    reading.bytes = "松溪镇2020年政府信息公开工作年度报告\n第" + QByteArray::number(number) + "份\n";
    reading.bytes += QByteArray(3000 + number, static_cast<char>('a' + number % 26));
    reading.reading = QByteArray("serialised\0reading ", 19) + QByteArray::number(number);
    reading.readerVersion = 3;
    // As with real ones: some formats keep what was read, others are read again.
    if (number % 2 == 1)
        reading.document = QByteArray("document\0", 9) + QByteArray::number(number);
    return reading;
}

inline StoredReport sampleReport(int number)
{
    StoredReport row;
    row.name = QStringLiteral("松溪镇 %1.txt").arg(number);
    row.origin = QStringLiteral("/home/lin/报告/松溪镇 %1.txt").arg(number);
    row.sha256 = QCryptographicHash::hash(sampleReading(number).bytes, QCryptographicHash::Sha256).toHex();
    row.format = QStringLiteral("text");
    row.agency = QStringLiteral("松溪镇人民政府");
    row.year = 2020;
    row.formId = QStringLiteral("2019");
    row.errors = number;
    row.warnings = 2;
    row.notices = 3;
    row.notAssessable = 4;
    row.misread = 5;
    row.missing = 6;
    row.doubtful = 7;
    row.checks = {QStringLiteral("cross-footing"), QStringLiteral("numbering")};
    row.stage = QStringLiteral("first-review");
    row.dated = QDate(2021, 1, 15);
    row.imported = sampleTime(-1000);
    row.touched = sampleTime();
    row.reviewer = QStringLiteral("林");
    row.ruleSet = QStringLiteral("own");
    return row;
}

inline CellCorrected sampleCorrection(qint64 value = 12)
{
    CellCorrected body;
    body.cell = QStringLiteral("requests.received.total");
    body.oldValue = {CellState::Text, QStringLiteral("l2")};
    body.newValue.state = CellState::Number;
    body.newValue.number = Decimal::fromUnits(value, 0);
    body.newValue.raw = QString::number(value);
    body.newValue.unit = QStringLiteral("件");
    body.newValue.where = {{120, 122}, 3, QRectF(0.1, 72.25, 1.0 / 3.0, 12)};
    body.newValue.confidence = 0.87F;
    body.verdict = Verdict::Misread;
    body.reason = QStringLiteral("“l” 与 “1” 混淆");
    return body;
}

inline std::vector<EventBody> sampleBodies()
{
    return {
        sampleCorrection(),
        CellMarked{QStringLiteral("a.b"), {CellState::Blank, {}}, CellMark::Doubtful, QStringLiteral("?")},
        FindingDecided{QStringLiteral("key"), QStringLiteral("subject"), QStringLiteral("numbering"),
                       FindingDecision::FalseAlarm, QStringLiteral("原文如此")},
        Undone{2}};
}

/// A store with `reports` reports and one decision of every kind on the first.
inline std::unique_ptr<ReviewStore> makeStore(const QString &path, int reports = 2)
{
    auto opened = openReviewStore(path, true);
    if (!opened)
        return nullptr;
    std::unique_ptr<ReviewStore> store = std::move(opened.value());
    std::vector<StoredReport> rows;
    std::vector<StoredReading> readings;
    for (int i = 0; i < reports; ++i) {
        rows.push_back(sampleReport(i));
        readings.push_back(sampleReading(i));
    }
    if (!store->add(rows, readings))
        return nullptr;
    rows[0].id = 1;
    for (const EventBody &body : sampleBodies()) {
        if (!store->append(rows[0], body, QStringLiteral("林"), sampleTime()))
            return nullptr;
    }
    return store;
}

/// Every file of a folder with its bytes: equal before and after means that nothing was touched.
inline QMap<QString, QByteArray> folderContent(const QString &folder)
{
    QMap<QString, QByteArray> result;
    const auto filters = QDir::Files | QDir::Hidden | QDir::System;
    for (const QString &name : QDir(folder).entryList(filters)) {
        QFile file(folder + u'/' + name);
        result.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable"));
    }
    return result;
}

/// Changes the file behind the store's back.
inline bool runSql(const QString &path, const QByteArray &sql)
{
    const auto database = SqliteDatabase::open(path, SqliteDatabase::Mode::ReadWrite);
    const auto done = database ? database.value()->execute(sql.constData()) : database.error();
    if (!done)
        qInfo() << sql << done.error().detail;
    return done.ok();
}

/// Runs `work` in a child process and gives its answer (0 to 100), -1 when it crashed.
inline int inChild(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

} // namespace gouji::storetest

#define VERIFY_OK(result)                                                                                    \
    do {                                                                                                     \
        const auto &checked = (result);                                                                      \
        if (!checked)                                                                                        \
            QFAIL(qPrintable(QStringLiteral("error %1: %2 %3")                                               \
                                 .arg(static_cast<int>(checked.error().code))                                \
                                 .arg(checked.error().subject, checked.error().detail)));                    \
    } while (false)

#define COMPARE_ERROR(result, expected)                                                                      \
    do {                                                                                                     \
        const auto &checked = (result);                                                                      \
        QVERIFY2(!checked.ok(), "succeeded");                                                                \
        QVERIFY2(checked.error().code == (expected),                                                         \
                 qPrintable(QStringLiteral("error %1: %2")                                                   \
                                .arg(static_cast<int>(checked.error().code))                                 \
                                .arg(checked.error().detail)));                                              \
    } while (false)
