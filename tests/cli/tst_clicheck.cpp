#include "clitest.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace {

/// The report as a web page: lines with tabs are rows of tables.
QByteArray pageOf(const QString &text)
{
    QString html = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>.</title></head><body>\n"_qs;
    bool isTable = false;
    for (const QString &line : text.split(u'\n')) {
        const bool isRow = line.contains(u'\t');
        if (isRow != isTable)
            html += isRow ? u"<table>\n"_qs : u"</table>\n"_qs;
        isTable = isRow;
        if (isRow)
            html += u"<tr><td>"_qs + QString(line).replace(u'\t', u"</td><td>"_qs) + u"</td></tr>\n"_qs;
        else if (!line.isEmpty())
            html += u"<p>"_qs + line + u"</p>\n"_qs;
    }
    return (html + u"</body></html>\n"_qs).toUtf8();
}

QJsonObject findingOf(const QJsonObject &report, const QString &check)
{
    for (const QJsonValue finding : report.value(u"findings").toArray()) {
        if (finding[u"check"].toString() == check)
            return finding.toObject();
    }
    return {};
}

QStringList check(const QStringList &rest)
{
    return QStringList{u"check"_qs, u"--format"_qs, u"jsonl"_qs} + rest;
}

/// A ZIP archive of the files, not compressed.
QByteArray archiveOf(const std::vector<std::pair<QByteArray, QByteArray>> &files)
{
    QByteArray local;
    QByteArray directory;
    const auto number = [](QByteArray &bytes, quint32 value, int size) {
        for (int i = 0; i < size; ++i)
            bytes += static_cast<char>((value >> (8 * i)) & 0xFF);
    };
    for (const auto &[name, content] : files) {
        const auto at = static_cast<quint32>(local.size());
        QByteArray head;
        number(head, 20, 2);     // version
        number(head, 0x0800, 2); // the name is UTF-8
        number(head, 0, 4);      // stored, no time
        number(head, 0x21, 2);   // a day
        number(head,
               static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef *>(content.constData()),
                                          static_cast<uInt>(content.size()))),
               4);
        number(head, static_cast<quint32>(content.size()), 4);
        number(head, static_cast<quint32>(content.size()), 4);
        number(head, static_cast<quint32>(name.size()), 2);
        number(head, 0, 2);
        local += "PK\3\4" + head + name + content;
        directory += QByteArray("PK\1\2\24\0", 6) + head + QByteArray(10, '\0');
        number(directory, at, 4);
        directory += name;
    }
    QByteArray end("PK\5\6\0\0\0\0", 8);
    number(end, static_cast<quint32>(files.size()), 2);
    number(end, static_cast<quint32>(files.size()), 2);
    number(end, static_cast<quint32>(directory.size()), 4);
    number(end, static_cast<quint32>(local.size()), 4);
    number(end, 0, 2);
    return local + directory + end;
}

/// A PDF encrypted with a password that nobody knows.
QByteArray lockedPdf()
{
    const QByteArray key(32, 'k');
    const std::vector<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
        "<< /Filter /Standard /V 1 /R 2 /P -4 /O (" + key + ") /U (" + key + ") >>"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "xref\n0 5\n0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(static_cast<int>(i) + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray place = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [(a) (a)] >>\nstartxref\n" +
           place + "\n%%EOF\n";
}

} // namespace

class tst_CliCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCleanReportSucceeds()
    {
        const CliTest cli;
        const CliRun run = cli.run(check({cli.writeClean(u"a.txt"_qs)}));
        QCOMPARE(run.errors, QByteArray());
        QCOMPARE(run.lines().size(), 1U);
        QVERIFY2(run.status == 0, run.output.constData());
        const QJsonObject report = run.lines().front();
        QCOMPARE(report.value(u"file").toString(), cli.path(u"a.txt"_qs));
        QCOMPARE(report.value(u"form").toString(), u"2021"_qs);
        QCOMPARE(report.value(u"year").toInt(), 2023);
        QCOMPARE(report.value(u"agency").toString(), u"青石镇人民政府"_qs);
        QCOMPARE(report.value(u"period").toArray(), QJsonArray({u"2023-01-01"_qs, u"2023-12-31"_qs}));
        QCOMPARE(report.value(u"sections").toArray().size(), 6);
        QCOMPARE(report.value(u"cells").toObject().size(), static_cast<qsizetype>(cli.form().cells().size()));
        QCOMPARE(report.value(u"identities").toObject().value(u"held").toInt(), 42);
        QCOMPARE(report.value(u"sha256").toString().toLatin1(),
                 QCryptographicHash::hash(cli.read(u"a.txt"_qs), QCryptographicHash::Sha256).toHex());
    }

    void hostileFilesCostOneMessageEachAndTheRestIsRead()
    {
        const CliTest cli;
        const QByteArray zip = archiveOf({{"甲.txt", "甲镇\n"}});
        const QStringList files{
            cli.writeClean(u"1.txt"_qs),
            cli.write(u"locked.pdf"_qs, lockedPdf()),
            cli.write(u"cut.zip"_qs, zip.left(zip.size() / 2)),
            cli.write(u"cut.pdf"_qs, "%PDF-1.7\n1 0 obj\n<< /Type /Catalog"),
            cli.write(u"noise.png"_qs, "\x89PNG\r\n\x1A\n" + QByteArray(5000, '\x5A')),
            cli.write(u"noise.tif"_qs, QByteArray("II*\0", 4) + QByteArray(5000, '\xFF')),
            cli.write(u"noise.doc"_qs, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(2000, '\xEE')),
            cli.writeClean(u"2.txt"_qs)};
        const CliRun run = cli.run(check(QStringList{u"--jobs"_qs, u"2"_qs} + files));
        QCOMPARE(run.status, 3);
        const std::vector<QJsonObject> lines = run.lines();
        QCOMPARE(lines.size(), static_cast<std::size_t>(files.size()));
        for (std::size_t i = 0; i < lines.size(); ++i)
            QCOMPARE(lines[i].value(u"file").toString(), files.at(static_cast<qsizetype>(i)));
        QVERIFY(lines.front().contains(u"cells"_qs) && lines.back().contains(u"cells"_qs));
        const auto code = [&lines](std::size_t i) { return lines[i].value(u"error")[u"code"].toString(); };
        QCOMPARE(code(1), u"password-protected"_qs);
        for (const std::size_t damaged : {2, 3, 4, 5})
            QCOMPARE(code(damaged), u"file-damaged"_qs);
        QVERIFY(!code(6).isEmpty());
        // Under the sanitizers the reading processes keep their standard error, and libraries write to it.
        QCOMPARE(("\n" + run.errors).count("\ngouji-cli: "), 6);
        QVERIFY(run.errors.contains("locked.pdf"));
    }

    void theFilesOfAnArchiveAreReportsOfTheirOwn()
    {
        const CliTest cli;
        static_cast<void>(cli.writeClean(u"a.txt"_qs));
        static_cast<void>(cli.writeFaulty(u"b.txt"_qs));
        const QString zip = cli.write(u"包.zip"_qs, archiveOf({{"甲镇.txt", cli.read(u"a.txt"_qs)},
                                                               {"乡/乙.txt", cli.read(u"b.txt"_qs)},
                                                               {"空.pdf", "%PDF-1.7\n"}}));
        const CliRun run = cli.run(check({zip}));
        QCOMPARE(run.status, 3);
        const std::vector<QJsonObject> lines = run.lines();
        QCOMPARE(lines.size(), 3U);
        QCOMPARE(lines[0].value(u"file").toString(), zip + u"/甲镇.txt"_qs);
        QCOMPARE(lines[0].value(u"agency").toString(), u"青石镇人民政府"_qs);
        QCOMPARE(lines[1].value(u"file").toString(), zip + u"/乡/乙.txt"_qs);
        QCOMPARE(lines[2].value(u"error")[u"code"].toString(), u"file-damaged"_qs);
        QVERIFY(run.errors.contains("包.zip/空.pdf"));
    }

    void aFindingIsReportedWithItsPlaceAndSuspect()
    {
        const CliTest cli;
        const CliRun run = cli.run(check({cli.writeFaulty(u"a.txt"_qs)}));
        QCOMPARE(run.status, 1);
        const QJsonObject report = run.lines().front();
        const QJsonArray findings = report.value(u"findings").toArray();
        QJsonObject sums;
        for (const QJsonValue finding : findings) {
            if (finding[u"check"].toString() == u"cross-footing")
                sums = finding.toObject();
        }
        QCOMPARE(sums.value(u"severity").toString(), u"error"_qs);
        QVERIFY(!sums.value(u"message").toString().isEmpty());
        QVERIFY(sums.value(u"broken").toArray().contains(u"ROW:granted"_qs));
        const QJsonObject suspect = sums.value(u"suspects").toArray().at(0).toObject();
        QCOMPARE(suspect.value(u"cell").toString(), u"requests.granted.total"_qs);
        QCOMPARE(suspect.value(u"value").toInt(-1), 0);
        const QJsonObject place = sums.value(u"where").toArray().at(0).toObject();
        QCOMPARE(place.value(u"cell").toString(), u"requests.granted.total"_qs);
        QCOMPARE(place.value(u"quote").toString(), u"2"_qs);
        // The span cuts the number out of the file's text.
        const QString text = QString::fromUtf8(cli.read(u"a.txt"_qs));
        const QJsonArray span = place.value(u"span").toArray();
        QCOMPARE(text.mid(span.at(0).toInt(), span.at(1).toInt() - span.at(0).toInt()), u"2"_qs);
    }

    void everyInputGivesOneLineInOrder_data()
    {
        QTest::addColumn<QString>("jobs");
        QTest::newRow("one thread") << u"1"_qs;
        QTest::newRow("two threads") << u"2"_qs;
        QTest::newRow("more threads than files") << u"50"_qs;
    }
    void everyInputGivesOneLineInOrder()
    {
        QFETCH(const QString, jobs);
        const CliTest cli;
        QStringList files;
        for (int i = 0; i < 40; ++i) {
            const QString name = u"%1.txt"_qs.arg((i * 17) % 40);
            files += i % 10 == 3   ? cli.write(name, {})
                     : i % 10 == 7 ? cli.path(u"missing%1.txt"_qs.arg(i))
                                   : cli.writeClean(name, u"第%1村"_qs.arg(i));
        }
        const CliRun run = cli.run(check({u"--jobs"_qs, jobs}) + files);
        QCOMPARE(run.status, 3);
        const std::vector<QJsonObject> lines = run.lines();
        QCOMPARE(lines.size(), 40U);
        for (int i = 0; i < 40; ++i) {
            const QJsonObject &line = lines[static_cast<std::size_t>(i)];
            QCOMPARE(line.value(u"file").toString(), files.at(i));
            QCOMPARE(line.contains(u"error"), i % 10 == 3 || i % 10 == 7);
            QCOMPARE(line.contains(u"cells"), !line.contains(u"error"));
        }
        QCOMPARE(run.errors.count("gouji-cli: "), 8);
    }

    void jobsDoNotChangeTheOutput()
    {
        const CliTest cli;
        for (int i = 0; i < 10; ++i)
            i % 2 ? cli.writeClean(u"in/%1.txt"_qs.arg(i)) : cli.writeFaulty(u"in/%1.txt"_qs.arg(i));
        const CliRun one = cli.run(check({u"--jobs"_qs, u"1"_qs, u"in"_qs}));
        const CliRun three = cli.run(check({u"--jobs"_qs, u"3"_qs, u"in"_qs}));
        QCOMPARE(one.lines().size(), 10U);
        QCOMPARE(one.output, three.output);
    }

    void whatCannotBeReadIsNamedWithAWayOut()
    {
        const CliTest cli;
        cli.write(u"empty.txt"_qs, {});
        const CliRun run = cli.run(check({u"empty.txt"_qs}));
        QCOMPARE(run.status, 3);
        QVERIFY2(run.errors.startsWith("gouji-cli: empty.txt: "), run.errors.constData());
        const QJsonObject error = run.lines().front().value(u"error").toObject();
        QCOMPARE(error.value(u"code").toString(), u"empty-file"_qs);
        QVERIFY(error.value(u"message").toString().size() > 10);
    }

    void aFolderIsWalkedAndAListIsRead()
    {
        const CliTest cli;
        cli.writeClean(u"in/b.txt"_qs);
        cli.writeClean(u"in/a/deep.md"_qs);
        cli.write(u"in/clip.mp4"_qs, "not read");
        const CliRun folder = cli.run(check({u"in"_qs}));
        QCOMPARE(folder.lines().size(), 2U);
        QCOMPARE(folder.lines()[0].value(u"file").toString(), u"in/a/deep.md"_qs);
        QCOMPARE(folder.lines()[1].value(u"file").toString(), u"in/b.txt"_qs);

        const CliRun lines = cli.run(check({u"-"_qs}), "in/b.txt\r\nin/a/deep.md\n\n");
        QCOMPARE(lines.lines().size(), 2U);
        QCOMPARE(lines.lines()[0].value(u"file").toString(), u"in/b.txt"_qs);
        cli.writeClean(u"odd\nname.txt"_qs);
        const CliRun nul = cli.run(check({u"-0"_qs, u"-"_qs}), QByteArray("odd\nname.txt\0in/b.txt", 21));
        QCOMPARE(nul.lines().size(), 2U);
        QCOMPARE(nul.lines()[0].value(u"file").toString(), u"odd\nname.txt"_qs);
        QVERIFY(!nul.lines()[0].contains(u"error"));
    }

    void anEmptyFolderIsAnError()
    {
        const CliTest cli;
        QDir(cli.path({})).mkdir(u"nothing"_qs);
        const CliRun run = cli.run(check({u"nothing"_qs}));
        QCOMPARE(run.status, 3);
        QVERIFY(run.errors.startsWith("gouji-cli: nothing: "));
    }

    void jsonIsOneArray()
    {
        const CliTest cli;
        const QString good = cli.writeClean(u"a.txt"_qs);
        const CliRun run =
            cli.run({u"check"_qs, u"--format"_qs, u"json"_qs, good, cli.path(u"missing.txt"_qs)});
        const QJsonArray array = QJsonDocument::fromJson(run.output).array();
        QCOMPARE(array.size(), 2);
        QVERIFY(array.at(1).toObject().contains(u"error"));
    }

    void textIsForPeople()
    {
        const CliTest cli;
        const CliRun run = cli.run({u"check"_qs, cli.writeFaulty(u"a.txt"_qs)});
        QCOMPARE(run.status, 1);
        QVERIFY(run.output.contains("白杨乡人民政府"));
        QVERIFY(run.output.contains("[cross-footing]"));
        QVERIFY(run.output.contains("1 errors"));
    }

    void terminalSequencesInDocumentsAreMadeVisible()
    {
        const CliTest cli;
        SampleReport sample;
        sample.values.insert(u"requests.granted.total"_qs, u"\u001B[31m红\u202E"_qs);
        const QString file = cli.write(u"a.txt"_qs, sample.text(cli.form()).toUtf8());
        const CliRun run = cli.run({u"check"_qs, file});
        QVERIFY(run.output.contains("[31m"));
        QVERIFY(run.output.contains("<U+001B>"));
        QVERIFY(!run.output.contains('\x1B'));
        QVERIFY(!run.output.contains("\u202E"));
    }

    void unknownUsageIsToldFromFailure_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"improve"_qs};
        QTest::newRow("no path") << QStringList{u"check"_qs};
        QTest::newRow("unknown option") << QStringList{u"check"_qs, u"--wish"_qs, u"x"_qs};
        QTest::newRow("unknown format") << QStringList{u"check"_qs, u"--format"_qs, u"xml"_qs, u"x"_qs};
        QTest::newRow("no jobs") << QStringList{u"check"_qs, u"--jobs"_qs, u"0"_qs, u"x"_qs};
        QTest::newRow("jobs in words") << QStringList{u"check"_qs, u"--jobs"_qs, u"two"_qs, u"x"_qs};
        QTest::newRow("format without a value") << QStringList{u"check"_qs, u"x"_qs, u"--format"_qs};
        QTest::newRow("unknown language") << QStringList{u"--language"_qs, u"fr"_qs, u"forms"_qs};
        QTest::newRow("operand for forms") << QStringList{u"forms"_qs, u"x"_qs};
        QTest::newRow("export without store") << QStringList{u"export"_qs, u"--to"_qs, u"x"_qs};
        QTest::newRow("import without store") << QStringList{u"import"_qs, u"x"_qs};
        QTest::newRow("export as letters") << QStringList{
            u"export"_qs, u"--store"_qs, u"s"_qs, u"--to"_qs, u"x"_qs, u"--format"_qs, u"letters"_qs};
    }
    void unknownUsageIsToldFromFailure()
    {
        QFETCH(const QStringList, arguments);
        const CliTest cli;
        const CliRun run = cli.run(arguments);
        QCOMPARE(run.status, 2);
        QVERIFY(run.errors.startsWith("gouji-cli: "));
        QCOMPARE(run.output, QByteArray());
    }

    void everyCommandHasHelp()
    {
        const CliTest cli;
        for (const char *command : {"check", "import", "export", "verify", "list", "forms", "checks"}) {
            const CliRun run = cli.run({QString::fromLatin1(command), u"--help"_qs});
            QCOMPARE(run.status, 0);
            QVERIFY2(run.output.contains("gouji-cli " + QByteArray(command)), command);
        }
        const CliRun overview = cli.run({u"--help"_qs});
        QCOMPARE(overview.status, 0);
        QVERIFY(overview.output.contains("verify"));
        QVERIFY(cli.run({u"export"_qs, u"--help"_qs}).output.contains("out-wide.csv"));
    }

    void formsAndChecksAreListed()
    {
        const CliTest cli;
        const CliRun forms = cli.run({u"forms"_qs});
        QCOMPARE(forms.status, 0);
        QVERIFY(forms.output.contains("2019\t") && forms.output.contains("2021\t"));
        const CliRun checks = cli.run({u"checks"_qs});
        QCOMPARE(checks.status, 0);
        QVERIFY(checks.output.contains("cross-footing\terror\t"));
    }

    void aFullDiskBehindStandardOutputIsAnError()
    {
        if (!QFile::exists(u"/dev/full"_qs))
            QSKIP("there is no /dev/full on this system");
        const CliTest cli;
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_qs);
        process.start(QStringLiteral(GOUJI_CLI), check({cli.writeClean(u"a.txt"_qs)}));
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 4);
    }

    void aVersionNamesTheOneBeforeAndWhatChanged()
    {
        const CliTest cli;
        SampleReport sample;
        const QByteArray text = sample.text(cli.form()).toUtf8();
        cli.write(u"a.txt"_qs, text);
        sample.values.insert(u"disclosure.licensing.decisions"_qs, u"7"_qs);
        cli.write(u"b.html"_qs, pageOf(sample.text(cli.form())));
        cli.write(u"copy.txt"_qs, text);
        sample.values.clear();
        cli.write(u"same.html"_qs, pageOf(sample.text(cli.form())));
        sample.year = 2022;
        cli.write(u"other-year.txt"_qs, sample.text(cli.form()).toUtf8());
        cli.writeClean(u"other-organ.txt"_qs, u"白杨镇"_qs);
        const QStringList files{u"a.txt"_qs,           u"copy.txt"_qs, u"other-year.txt"_qs,
                                u"other-organ.txt"_qs, u"b.html"_qs,   u"same.html"_qs};
        for (const char *jobs : {"1", "2"}) {
            const CliRun run = cli.run(check(QStringList{u"--jobs"_qs, QString::fromLatin1(jobs)} + files));
            QVERIFY2(run.status == 0, run.output.constData());
            const auto reports = run.lines();
            QCOMPARE(reports.size(), 6U);
            for (std::size_t i = 0; i < 4; ++i) {
                QVERIFY(!reports[i].contains(u"version_of"_qs));
                QVERIFY(findingOf(reports[i], u"resubmission-changed"_qs).isEmpty());
            }
            QCOMPARE(reports[4].value(u"version_of").toString(), u"a.txt"_qs);
            const QJsonObject finding = findingOf(reports[4], u"resubmission-changed"_qs);
            QCOMPARE(finding.value(u"severity").toString(), u"notice"_qs);
            QCOMPARE(finding.value(u"where").toArray().size(), 1);
            const QJsonObject place = finding.value(u"where").toArray().at(0).toObject();
            QCOMPARE(place.value(u"cell").toString(), u"disclosure.licensing.decisions"_qs);
            QCOMPARE(place.value(u"quote").toString(), u"7"_qs);
            const QJsonObject change = finding.value(u"changes").toArray().at(0).toObject();
            QCOMPARE(change.value(u"before").toString(), u"0"_qs);
            QCOMPARE(change.value(u"after").toString(), u"7"_qs);
            QVERIFY(finding.value(u"message").toString().contains(u"a.txt"_qs));
            // Compared with the version before it, which is the changed one.
            QCOMPARE(reports[5].value(u"version_of").toString(), u"b.html"_qs);
        }
        const CliRun same = cli.run(check({u"a.txt"_qs, u"same.html"_qs}));
        QCOMPARE(same.lines().back().value(u"version_of").toString(), u"a.txt"_qs);
        QVERIFY(findingOf(same.lines().back(), u"resubmission-changed"_qs).isEmpty());
        const CliRun words = cli.run({u"check"_qs, u"a.txt"_qs, u"b.html"_qs});
        QVERIFY2(words.output.contains("another version of the report in a.txt"), words.output.constData());
        QVERIFY2(words.output.contains("0 \u2192 7"), words.output.constData());
        QVERIFY2(words.output.contains("0 warnings, 1 notices"), words.output.constData());
    }

    void aVersionPrintedAfterALaterOneSaysSo()
    {
        const CliTest cli;
        SampleReport sample;
        sample.values.insert(u"disclosure.licensing.decisions"_qs, u"7"_qs);
        QString later = sample.text(cli.form());
        later.replace(u"2024年1月20日"_qs, u"2024年3月5日"_qs);
        cli.write(u"a.txt"_qs, later.toUtf8());
        sample.values.clear();
        cli.write(u"b.txt"_qs, sample.text(cli.form()).toUtf8());
        const CliRun run = cli.run(check({u"a.txt"_qs, u"b.txt"_qs}));
        const QJsonObject finding = findingOf(run.lines().back(), u"resubmission-changed"_qs);
        QCOMPARE(finding.value(u"code").toString(), u"changed-later"_qs);
        QCOMPARE(finding.value(u"changes").toArray().at(0).toObject().value(u"after").toString(), u"7"_qs);
    }
};

QTEST_GUILESS_MAIN(tst_CliCheck)
#include "tst_clicheck.moc"
