#include "tests/cli/clitest.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

namespace {

/// A report in balance that carries `in` requests over and `out` forward.
QByteArray report(const CliTest &cli, int year, int in, int out,
                  const QString &town = QStringLiteral("青石镇"))
{
    SampleReport sample;
    sample.town = town;
    sample.remark = QStringLiteral("全年围绕群众关心的农田水利和道路养护及时发布信息，运行平稳。");
    sample.year = year;
    const auto set = [&](const char *row, int value) {
        for (const char *column : {"natural_person", "total"})
            sample.values.insert(
                QStringLiteral("requests.%1.%2").arg(QLatin1String(row), QLatin1String(column)),
                QString::number(value));
    };
    set("received", 20);
    set("carried_over_in", in);
    set("granted", 20 + in - out);
    set("total_processed", 20 + in - out);
    set("carried_forward", out);
    return sample.text(cli.form()).toUtf8();
}

QJsonObject findingOf(const QJsonObject &line, const char *check)
{
    for (const QJsonValue &finding : line.value(QStringLiteral("findings")).toArray()) {
        if (finding.toObject().value(QStringLiteral("check")).toString() == QLatin1String(check))
            return finding.toObject();
    }
    return {};
}

const QString check = QStringLiteral("check");
const QStringList asLines{QStringLiteral("--format"), QStringLiteral("jsonl")};

} // namespace

class tst_CliAgainst : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inputsAreEachOthersLastYearInAnyOrder()
    {
        CliTest cli;
        QStringList files{cli.write(QStringLiteral("a.txt"), report(cli, 2021, 0, 3)),
                          cli.write(QStringLiteral("b.txt"), report(cli, 2022, 4, 1)),
                          cli.write(QStringLiteral("c.txt"), report(cli, 2023, 1, 0))};
        do {
            for (const char *jobs : {"1", "4"}) {
                const CliRun run =
                    cli.run(QStringList{check} + asLines +
                            QStringList{QStringLiteral("--jobs"), QLatin1String(jobs)} + files);
                QCOMPARE(run.status, 1);
                const auto lines = run.lines();
                QCOMPARE(lines.size(), std::size_t(3));
                for (qsizetype i = 0; i < files.size(); ++i) {
                    const QJsonObject &line = lines[static_cast<std::size_t>(i)];
                    QCOMPARE(line.value(QStringLiteral("file")).toString(), files.at(i));
                    const bool isWrong = files.at(i).endsWith(QStringLiteral("b.txt"));
                    QCOMPARE(findingOf(line, "carry-over").isEmpty(), !isWrong);
                    QCOMPARE(line.contains(QStringLiteral("last_year")),
                             !files.at(i).endsWith(QStringLiteral("a.txt")));
                }
            }
        } while (std::next_permutation(files.begin(), files.end()));
    }

    void theFindingNamesTheOtherReportAndBothValues()
    {
        CliTest cli;
        const QString before = cli.write(QStringLiteral("before.txt"), report(cli, 2021, 0, 3));
        const QString now = cli.write(QStringLiteral("now.txt"), report(cli, 2022, 4, 0));
        const CliRun run = cli.run(QStringList{check} + asLines + QStringList{now, before});
        const QJsonObject finding = findingOf(run.lines().front(), "carry-over");
        QCOMPARE(finding.value(QStringLiteral("severity")).toString(), QStringLiteral("error"));
        QCOMPARE(finding.value(QStringLiteral("other")).toString(), before);
        QCOMPARE(finding.value(QStringLiteral("printed")).toInt(), 4);
        QCOMPARE(finding.value(QStringLiteral("expected")).toInt(), 3);
        const QJsonArray differences = finding.value(QStringLiteral("differences")).toArray();
        QCOMPARE(differences.size(), 2);
        QCOMPARE(differences.last().toObject().value(QStringLiteral("cell")).toString(),
                 QStringLiteral("requests.carried_over_in.total"));
        const CliRun text = cli.run({check, now, before});
        QVERIFY(text.output.contains("before.txt"));
        QVERIFY(text.output.contains("[carry-over]"));
    }

    void aReviewFileGivesLastYear()
    {
        CliTest cli;
        const QString before = cli.write(QStringLiteral("before.txt"), report(cli, 2021, 0, 3));
        const QString now = cli.write(QStringLiteral("now.txt"), report(cli, 2022, 4, 0));
        const QString store = cli.path(QStringLiteral("review.gouji"));
        QCOMPARE(cli.run({QStringLiteral("import"), QStringLiteral("--store"), store, before}).status, 0);
        QCOMPARE(cli.run({check, now}).status, 0);
        const CliRun run =
            cli.run(QStringList{check} + asLines + QStringList{QStringLiteral("--against"), store, now});
        QCOMPARE(run.status, 1);
        QCOMPARE(findingOf(run.lines().front(), "carry-over").value(QStringLiteral("other")).toString(),
                 QStringLiteral("before.txt"));
        // The same findings as in the review file itself.
        QCOMPARE(cli.run({QStringLiteral("import"), QStringLiteral("--store"), store, now}).status, 0);
        const QByteArray listed = cli.run({QStringLiteral("list"), QStringLiteral("--store"), store}).output;
        const QList<QByteArray> fields = listed.trimmed().split('\n').last().split('\t');
        QCOMPARE(fields.value(4), QByteArray("1"));
    }

    void whatIsReadNowCountsMoreThanTheReviewFile()
    {
        CliTest cli;
        const QString store = cli.path(QStringLiteral("review.gouji"));
        const QString old = cli.write(QStringLiteral("old.txt"), report(cli, 2021, 0, 3));
        QCOMPARE(cli.run({QStringLiteral("import"), QStringLiteral("--store"), store, old}).status, 0);
        const QString again = cli.write(QStringLiteral("again.txt"), report(cli, 2021, 0, 4));
        const QString now = cli.write(QStringLiteral("now.txt"), report(cli, 2022, 4, 0));
        const CliRun run = cli.run(QStringList{check} + asLines +
                                   QStringList{QStringLiteral("--against"), store, now, again});
        QVERIFY(findingOf(run.lines().front(), "carry-over").isEmpty());
    }

    void manyReportsAreReadAheadNoFurtherThanNeeded()
    {
        CliTest cli;
        QStringList files{cli.write(QStringLiteral("now.txt"), report(cli, 2022, 4, 0))};
        for (int i = 0; i < 300; ++i)
            files << cli.write(QStringLiteral("x%1.txt").arg(i),
                               report(cli, 2022, 0, 0, QStringLiteral("白沙镇%1").arg(i)));
        files << cli.write(QStringLiteral("z.txt"), report(cli, 2023, 9, 0));
        const CliRun run = cli.run(QStringList{check} + asLines + files);
        const auto lines = run.lines();
        QCOMPARE(static_cast<qsizetype>(lines.size()), files.size());
        for (qsizetype i = 0; i < files.size(); ++i)
            QCOMPARE(lines[static_cast<std::size_t>(i)].value(QStringLiteral("file")).toString(),
                     files.at(i));
        // What was printed before is compared with however long ago.
        QVERIFY(!findingOf(lines.back(), "carry-over").isEmpty());
    }

    void aReviewFileThatCannotBeUsedStopsTheCommand()
    {
        CliTest cli;
        const QString now = cli.write(QStringLiteral("now.txt"), report(cli, 2022, 4, 0));
        const CliRun none =
            cli.run({check, QStringLiteral("--against"), cli.path(QStringLiteral("no.gouji")), now});
        QCOMPARE(none.status, 4);
        QVERIFY(none.errors.contains("no.gouji"));
        QVERIFY(none.output.isEmpty());
        QVERIFY(!QFile::exists(cli.path(QStringLiteral("no.gouji"))));
        const CliRun other = cli.run({check, QStringLiteral("--against"), now, now});
        QCOMPARE(other.status, 4);
    }

    void aSimilarOrganIsAskedAbout()
    {
        CliTest cli;
        const QString before =
            cli.write(QStringLiteral("before.txt"), report(cli, 2021, 0, 3, QStringLiteral("平川县青石乡")));
        const QString now =
            cli.write(QStringLiteral("now.txt"), report(cli, 2022, 4, 0, QStringLiteral("平川县青石镇")));
        const CliRun run = cli.run(QStringList{check} + asLines + QStringList{now, before});
        const QJsonObject finding = findingOf(run.lines().front(), "carry-over");
        QCOMPARE(finding.value(QStringLiteral("severity")).toString(), QStringLiteral("notice"));
        QCOMPARE(finding.value(QStringLiteral("organs")).toArray().first().toString(),
                 QStringLiteral("平川县青石乡人民政府"));
        QCOMPARE(run.status, 0);
    }
};

QTEST_GUILESS_MAIN(tst_CliAgainst)
#include "tst_cliagainst.moc"
