#include "tests/cli/clitest.h"

#include <QJsonArray>
#include <QTest>

namespace {

const QString copied = QStringLiteral(
    "我们把水库调度、渠道清淤和抗旱用水的安排逐项写成明白纸，张贴在二十三个村的公示栏和三处集市，"
    "同时录成方言广播，早晚各播一遍；对群众当面提出的疑问，由驻村干部记在专门的本子上，三天之内给答复，"
    "答复内容隔周汇总到镇里，凡是三个以上村子都问到的事情，一律补充公开。年中我们请人大代表走访了其中的"
    "六个村，听取意见之后又调整了公示栏的位置和字号，方便老人查看。");

/// The findings of copied text in a line of JSON.
QJsonArray copiesIn(const QJsonObject &report)
{
    QJsonArray found;
    for (const QJsonValue &finding : report.value(QStringLiteral("findings")).toArray()) {
        if (finding[QStringLiteral("check")] == QStringLiteral("text-copied"))
            found.append(finding);
    }
    return found;
}

bool isNotAssessable(const QJsonObject &report)
{
    return report[QStringLiteral("summary")][QStringLiteral("notAssessable")].toArray().contains(
        QStringLiteral("text-copied"));
}

} // namespace

class tst_CliCopies : public QObject
{
    Q_OBJECT

private:
    CliTest m_cli;
    const gouji::Result<gouji::FormCatalogue> m_forms = gouji::FormCatalogue::load(QStringLiteral(":/forms"));

    QString writeReport(const QString &name, const QString &town, int year, const QString &overview) const
    {
        SampleReport sample;
        sample.town = town;
        sample.year = year;
        sample.remark = overview;
        return m_cli.write(name, sample.text(*m_forms.value().form(QStringLiteral("2021"))).toUtf8());
    }

private Q_SLOTS:
    void theInputsAreComparedWithEachOtherInAnyOrder_data()
    {
        QTest::addColumn<QStringList>("order");
        QTest::newRow("last year first") << QStringList{QStringLiteral("old.txt"), QStringLiteral("new.txt")};
        QTest::newRow("last year behind")
            << QStringList{QStringLiteral("new.txt"), QStringLiteral("old.txt")};
    }
    void theInputsAreComparedWithEachOtherInAnyOrder()
    {
        QFETCH(QStringList, order);
        const QString old = writeReport(QStringLiteral("old.txt"), QStringLiteral("青石镇"), 2022, copied);
        writeReport(QStringLiteral("new.txt"), QStringLiteral("青石镇"), 2023, copied);
        const CliRun run =
            m_cli.run(QStringList{QStringLiteral("check"), QStringLiteral("--format"),
                                  QStringLiteral("jsonl"), QStringLiteral("--jobs"), QStringLiteral("1")} +
                      order);
        QCOMPARE(run.status, 1);
        for (const QJsonObject &report : run.lines()) {
            const bool isNew = report[QStringLiteral("file")] == QStringLiteral("new.txt");
            const QJsonArray found = copiesIn(report);
            QCOMPARE(found.size(), isNew ? 1 : 0);
            QVERIFY(!isNotAssessable(report));
            if (!isNew)
                continue;
            const QJsonValue place = found[0][QStringLiteral("elsewhere")][0];
            QCOMPARE(place[QStringLiteral("file")].toString(), QStringLiteral("old.txt"));
            QCOMPARE(place[QStringLiteral("year")].toInt(), 2022);
            QCOMPARE(place[QStringLiteral("quote")].toString(), copied);
            const QString text = QString::fromUtf8([&] {
                QFile file(old);
                return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            }());
            const QJsonValue span = place[QStringLiteral("span")];
            QCOMPARE(text.mid(span[0].toInt(), span[1].toInt() - span[0].toInt()), copied);
            QCOMPARE(found[0][QStringLiteral("where")][0][QStringLiteral("quote")].toString(), copied);
        }
    }

    void oneReportAloneCannotBeCompared()
    {
        writeReport(QStringLiteral("alone.txt"), QStringLiteral("青石镇"), 2023, copied);
        const CliRun run = m_cli.run({QStringLiteral("check"), QStringLiteral("--format"),
                                      QStringLiteral("jsonl"), QStringLiteral("alone.txt")});
        QCOMPARE(run.status, 0);
        QVERIFY(isNotAssessable(run.lines().at(0)));
    }

    void aReportIsComparedWithAReviewFile()
    {
        writeReport(QStringLiteral("old.txt"), QStringLiteral("白沙镇"), 2022, copied);
        writeReport(QStringLiteral("new.txt"), QStringLiteral("青石镇"), 2023, copied);
        const CliRun import = m_cli.run({QStringLiteral("import"), QStringLiteral("--store"),
                                         QStringLiteral("review.gouji"), QStringLiteral("old.txt")});
        QCOMPARE(import.status, 0);
        const CliRun run = m_cli.run({QStringLiteral("check"), QStringLiteral("--format"),
                                      QStringLiteral("jsonl"), QStringLiteral("--against"),
                                      QStringLiteral("review.gouji"), QStringLiteral("new.txt")});
        QCOMPARE(run.errors, QByteArray());
        const QJsonArray found = copiesIn(run.lines().at(0));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][QStringLiteral("code")].toString(), QStringLiteral("other-organ-few"));
        QCOMPARE(found[0][QStringLiteral("elsewhere")][0][QStringLiteral("agency")].toString(),
                 QStringLiteral("白沙镇人民政府"));
    }

    void jobsDoNotChangeWhatIsFound()
    {
        QStringList names;
        for (int i = 0; i < 30; ++i) {
            const QString name = QStringLiteral("%1.txt").arg(i);
            writeReport(name, QStringLiteral("甲%1镇").arg(QChar(0x4E00 + 31 * i)), 2023,
                        i % 10 == 3 ? copied + QStringLiteral("第%1处。").arg(i)
                                    : QStringLiteral("运行平稳。"));
            names += name;
        }
        const auto output = [&](const char *jobs) {
            return m_cli
                .run(QStringList{QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("jsonl"),
                                 QStringLiteral("--jobs"), QString::fromLatin1(jobs)} +
                     names)
                .output;
        };
        const QByteArray one = output("1");
        QCOMPARE(output("3"), one);
        QCOMPARE(one.count("\"check\":\"text-copied\""), 3);
    }

    void textNamesTheOtherPlaceToo()
    {
        writeReport(QStringLiteral("old.txt"), QStringLiteral("青石镇"), 2022, copied);
        writeReport(QStringLiteral("new.txt"), QStringLiteral("青石镇"), 2023, copied);
        const CliRun run =
            m_cli.run({QStringLiteral("check"), QStringLiteral("old.txt"), QStringLiteral("new.txt")});
        QVERIFY(run.output.contains("= old.txt: "));
    }

    void whatIsSwitchedOffIsNotCompared()
    {
        writeReport(QStringLiteral("old.txt"), QStringLiteral("青石镇"), 2022, copied);
        writeReport(QStringLiteral("new.txt"), QStringLiteral("青石镇"), 2023, copied);
        m_cli.write(QStringLiteral("rules.json"), R"({"checks": {"text-copied": {"on": false}}})");
        const CliRun run =
            m_cli.run({QStringLiteral("check"), QStringLiteral("--settings"), QStringLiteral("rules.json"),
                       QStringLiteral("old.txt"), QStringLiteral("new.txt")});
        QVERIFY(!run.output.contains("text-copied"));
    }
};

QTEST_GUILESS_MAIN(tst_CliCopies)
#include "tst_clicopies.moc"
