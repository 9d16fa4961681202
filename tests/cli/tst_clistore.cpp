#include "clitest.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_CliStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsGoInAndComeOut()
    {
        const CliTest cli;
        cli.writeClean(u"in/a.txt"_qs);
        cli.writeFaulty(u"in/b.txt"_qs);
        const CliRun import = cli.run({u"import"_qs, u"--store"_qs, u"r.gouji"_qs, u"in"_qs});
        QCOMPARE(import.errors, QByteArray());
        QCOMPARE(import.status, 0);
        QVERIFY(import.output.contains("2 added"));

        const CliRun list = cli.run({u"list"_qs, u"--store"_qs, u"r.gouji"_qs});
        QCOMPARE(list.status, 0);
        const QList<QByteArray> rows = list.output.trimmed().split('\n');
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).split('\t').at(1), QByteArray("青石镇人民政府"));
        QCOMPARE(rows.at(1).split('\t').at(4), QByteArray("1"));
        QCOMPARE(rows.at(1).split('\t').last(), QByteArray("b.txt"));

        const CliRun verify = cli.run({u"verify"_qs, u"--store"_qs, u"r.gouji"_qs});
        QVERIFY2(verify.status == 0, verify.output.constData());
        QVERIFY(verify.output.contains("2 reports"));

        const CliRun again = cli.run({u"import"_qs, u"--store"_qs, u"r.gouji"_qs, u"in"_qs});
        QVERIFY(again.output.contains("0 added, 0 read again, 2 unchanged"));
    }

    void theDatasetIsWrittenInEveryFormat()
    {
        const CliTest cli;
        cli.writeFaulty(u"a.txt"_qs);
        QCOMPARE(cli.run({u"import"_qs, u"--store"_qs, u"r.gouji"_qs, u"a.txt"_qs}).status, 0);
        const auto out = [&cli](const QString &format, const QString &to, const QStringList &rest = {}) {
            return cli.run(QStringList{u"export"_qs, u"--store"_qs, u"r.gouji"_qs, u"--to"_qs, to,
                                       u"--format"_qs, format} +
                           rest);
        };
        QCOMPARE(out(u"csv"_qs, u"out.csv"_qs).status, 0);
        QVERIFY(cli.read(u"out.csv"_qs).startsWith("\xEF\xBB\xBFreport,file,agency,"));
        QCOMPARE(cli.read(u"out.csv"_qs).count("\r\n"),
                 static_cast<qsizetype>(cli.form().cells().size()) + 1);
        QCOMPARE(cli.read(u"out-wide.csv"_qs).count("\r\n"), 2);
        QCOMPARE(out(u"xlsx"_qs, u"out.xlsx"_qs).status, 0);
        QVERIFY(cli.read(u"out.xlsx"_qs).startsWith("PK"));
        QCOMPARE(out(u"json"_qs, u"out.json"_qs, {u"--values"_qs, u"reviewed"_qs}).status, 0);
        const QJsonObject root = QJsonDocument::fromJson(cli.read(u"out.json"_qs)).object();
        QCOMPARE(root.value(u"values").toString(), u"reviewed"_qs);
        QCOMPARE(root.value(u"reports").toArray().size(), 1);
        QCOMPARE(out(u"json"_qs, u"out.json"_qs, {u"--values"_qs, u"guessed"_qs}).status, 2);
        QCOMPARE(out(u"json"_qs, u"nowhere/out.json"_qs).status, 4);
    }

    void aFileThatIsNoReviewFileIsLeftAlone()
    {
        const CliTest cli;
        const QByteArray letter(4000, 'x');
        cli.write(u"letter.doc"_qs, letter);
        cli.writeClean(u"a.txt"_qs);
        for (const QStringList &arguments :
             {QStringList{u"import"_qs, u"--store"_qs, u"letter.doc"_qs, u"a.txt"_qs},
              QStringList{u"list"_qs, u"--store"_qs, u"letter.doc"_qs},
              QStringList{u"verify"_qs, u"--store"_qs, u"letter.doc"_qs},
              QStringList{u"export"_qs, u"--store"_qs, u"letter.doc"_qs, u"--to"_qs, u"o.csv"_qs,
                          u"--format"_qs, u"csv"_qs}}) {
            const CliRun run = cli.run(arguments);
            QCOMPARE(run.status, 4);
            QVERIFY2(run.errors.startsWith("gouji-cli: "), run.errors.constData());
            QVERIFY(run.errors.contains("letter.doc"));
            QCOMPARE(cli.read(u"letter.doc"_qs), letter);
        }
        QVERIFY(!QFile::exists(cli.path(u"o.csv"_qs)));
        QCOMPARE(QDir(cli.path({})).entryList(QDir::Files).size(), 2);
    }

    void onlyImportMakesAReviewFile()
    {
        const CliTest cli;
        for (const QString &command : {u"list"_qs, u"verify"_qs})
            QCOMPARE(cli.run({command, u"--store"_qs, u"none.gouji"_qs}).status, 4);
        QVERIFY(QDir(cli.path({})).entryList(QDir::Files).isEmpty());
    }

    void whatCannotBeReadDoesNotStopTheRest()
    {
        const CliTest cli;
        cli.write(u"empty.txt"_qs, {});
        cli.writeClean(u"good.txt"_qs);
        const CliRun run = cli.run(
            {u"import"_qs, u"--store"_qs, u"r.gouji"_qs, u"empty.txt"_qs, u"missing.txt"_qs, u"good.txt"_qs});
        QCOMPARE(run.status, 3);
        QVERIFY(run.output.contains("1 added"));
        QVERIFY(run.errors.contains("gouji-cli: empty.txt: "));
        QVERIFY(run.errors.contains("gouji-cli: missing.txt: "));
    }

    void aChangedFileIsReadAgain()
    {
        const CliTest cli;
        cli.writeClean(u"a.txt"_qs);
        QCOMPARE(cli.run({u"import"_qs, u"--store"_qs, u"r.gouji"_qs, u"a.txt"_qs}).status, 0);
        cli.writeFaulty(u"a.txt"_qs);
        const CliRun run = cli.run({u"import"_qs, u"--store"_qs, u"r.gouji"_qs, u"a.txt"_qs});
        QVERIFY(run.output.contains("0 added, 1 read again"));
        QVERIFY(cli.run({u"list"_qs, u"--store"_qs, u"r.gouji"_qs}).output.contains("白杨乡"));
        QCOMPARE(cli.run({u"verify"_qs, u"--store"_qs, u"r.gouji"_qs}).status, 0);
    }

    void aTamperedReviewFileIsNamed()
    {
        const CliTest cli;
        cli.writeClean(u"a.txt"_qs);
        QCOMPARE(cli.run({u"import"_qs, u"--store"_qs, u"r.gouji"_qs, u"a.txt"_qs}).status, 0);
        QByteArray bytes = cli.read(u"r.gouji"_qs);
        // The original stands in the file; one digit of it is exchanged.
        const qsizetype place = bytes.indexOf("0000-1234567");
        QVERIFY(place > 0);
        bytes[place] = '9';
        cli.write(u"r.gouji"_qs, bytes);
        const CliRun run = cli.run({u"verify"_qs, u"--store"_qs, u"r.gouji"_qs});
        QCOMPARE(run.status, 1);
        QVERIFY(!run.output.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_CliStore)
#include "tst_clistore.moc"
