#include "tests/unit/session/samplereport.h"

#include "app/session/session.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gouji;

namespace {

const QString copied = QStringLiteral(
    "我们把水库调度、渠道清淤和抗旱用水的安排逐项写成明白纸，张贴在二十三个村的公示栏和三处集市，"
    "同时录成方言广播，早晚各播一遍；对群众当面提出的疑问，由驻村干部记在专门的本子上，三天之内给答复，"
    "答复内容隔周汇总到镇里，凡是三个以上村子都问到的事情，一律补充公开。年中我们请人大代表走访了其中的"
    "六个村，听取意见之后又调整了公示栏的位置和字号，方便老人查看。");

/// Works on a review file that can be closed and opened again.
class Office
{
public:
    Office() { restart(); }

    void restart()
    {
        m_session.reset();
        m_session = std::make_unique<Session>(
            m_catalogue.value(), [this] { return m_now = m_now.addSecs(1); }, QStringLiteral("陈审核"));
    }
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] QString store() const { return folder.filePath(QStringLiteral("review.gouji")); }
    QString write(const QString &name, const QString &town, int year, const QString &overview)
    {
        SampleReport sample;
        sample.town = town;
        sample.year = year;
        sample.remark = overview;
        const QString path = folder.filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(sample.text(*m_catalogue.value().form(QStringLiteral("2021"))).toUtf8());
        return path;
    }
    /// The copied passages found in the report of that name, as "agency year".
    QStringList found(const QString &name)
    {
        QStringList list;
        for (const ReportSummary &row : m_session->reports()) {
            const auto open = row.name == name ? m_session->openReport(row.id).value() : nullptr;
            if (!open)
                continue;
            for (const Finding &finding : open->assessment.findings) {
                if (finding.check == u"text-copied")
                    list +=
                        QStringLiteral("%1 %2").arg(finding.arguments.value(2), finding.arguments.value(3));
            }
        }
        return list;
    }
    /// As the list has it.
    [[nodiscard]] bool isListed(const QString &name) const
    {
        for (const ReportSummary &row : m_session->reports()) {
            if (row.name == name)
                return row.checks.contains(QStringLiteral("text-copied"));
        }
        return false;
    }
    QTemporaryDir folder;

private:
    Result<FormCatalogue> m_catalogue = FormCatalogue::load(QStringLiteral(":/forms"));
    QDateTime m_now = QDateTime(QDate(2024, 3, 1), QTime(8, 0), Qt::UTC);
    std::unique_ptr<Session> m_session;
};

} // namespace

class TestSessionCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportImportedIsComparedWithTheOthers()
    {
        Office office;
        QVERIFY(office.session().openStore(office.store()));
        const QStringList paths{
            office.write(QStringLiteral("b.txt"), QStringLiteral("青石镇"), 2023, copied),
            office.write(QStringLiteral("a.txt"), QStringLiteral("青石镇"), 2022, copied)};
        QVERIFY(office.session().importNow(paths, 2, {}));
        QCOMPARE(office.found(QStringLiteral("b.txt")), QStringList{QStringLiteral("青石镇人民政府 2022")});
        QCOMPARE(office.found(QStringLiteral("a.txt")), QStringList());
        QVERIFY(office.isListed(QStringLiteral("b.txt")));
        QVERIFY(!office.isListed(QStringLiteral("a.txt")));
    }

    void aReportThatComesLaterIsFoundFromTheOneThatWasThere()
    {
        Office office;
        QVERIFY(office.session().openStore(office.store()));
        const QString first = office.write(QStringLiteral("a.txt"), QStringLiteral("青石镇"), 2023, copied);
        QVERIFY(office.session().importNow({first}, 1, {}));
        QCOMPARE(office.found(QStringLiteral("a.txt")), QStringList());
        const QString second = office.write(QStringLiteral("b.txt"), QStringLiteral("白沙镇"), 2023, copied);
        QVERIFY(office.session().importNow({second}, 1, {}));
        QCOMPARE(office.found(QStringLiteral("a.txt")), QStringList{QStringLiteral("白沙镇人民政府 2023")});
        QCOMPARE(office.found(QStringLiteral("b.txt")), QStringList{QStringLiteral("青石镇人民政府 2023")});
        QVERIFY(office.isListed(QStringLiteral("a.txt")) && office.isListed(QStringLiteral("b.txt")));
    }

    void anOpenReportLearnsOfItsCopiesWhenAllFingerprintsAreRead()
    {
        Office office;
        QVERIFY(office.session().openStore(office.store()));
        const QStringList paths{
            office.write(QStringLiteral("a.txt"), QStringLiteral("青石镇"), 2022, copied),
            office.write(QStringLiteral("b.txt"), QStringLiteral("青石镇"), 2023, copied)};
        QVERIFY(office.session().importNow(paths, 1, {}));
        office.restart();
        QVERIFY(office.session().openStore(office.store()));
        const QSignalSpy changed(&office.session(), &Session::reportChanged);
        QCOMPARE(office.found(QStringLiteral("b.txt")), QStringList());
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(office.found(QStringLiteral("b.txt")), QStringList{QStringLiteral("青石镇人民政府 2022")});
    }

    void fingerprintsThatAreNotKeptAreMadeFromTheReadings()
    {
        Office office;
        QVERIFY(office.session().openStore(office.store()));
        const QStringList paths{
            office.write(QStringLiteral("a.txt"), QStringLiteral("青石镇"), 2022, copied),
            office.write(QStringLiteral("b.txt"), QStringLiteral("青石镇"), 2023, copied)};
        QVERIFY(office.session().importNow(paths, 1, {}));
        // As if an earlier program had made them in another way.
        for (const ReportSummary &row : office.session().reports())
            QVERIFY(office.session().store()->putFingerprints(row.id, QByteArray("\0old", 4)));
        office.restart();
        QVERIFY(office.session().openStore(office.store()));
        const ReportId first = office.session().reports().front().id;
        QTRY_VERIFY(office.session().store()->fingerprints(first).value().size() > 4);
        QTRY_COMPARE(office.found(QStringLiteral("b.txt")),
                     QStringList{QStringLiteral("青石镇人民政府 2022")});
    }

    void aReportReadAgainIsComparedByItsNewText()
    {
        Office office;
        QVERIFY(office.session().openStore(office.store()));
        const QStringList paths{
            office.write(QStringLiteral("a.txt"), QStringLiteral("青石镇"), 2022, copied),
            office.write(QStringLiteral("b.txt"), QStringLiteral("青石镇"), 2023, copied)};
        QVERIFY(office.session().importNow(paths, 1, {}));
        const QString other = QStringLiteral("本镇围绕农田水利和道路养护发布信息，全年运行平稳。");
        const QString again = office.write(QStringLiteral("a.txt"), QStringLiteral("青石镇"), 2022, other);
        QVERIFY(office.session().importNow({again}, 1, {}));
        QCOMPARE(office.found(QStringLiteral("b.txt")), QStringList());
    }

    void aDecisionOnACopyStandsWhenTheFileIsOpenedAgain()
    {
        Office office;
        QVERIFY(office.session().openStore(office.store()));
        const QStringList paths{
            office.write(QStringLiteral("a.txt"), QStringLiteral("青石镇"), 2022, copied),
            office.write(QStringLiteral("b.txt"), QStringLiteral("青石镇"), 2023, copied)};
        QVERIFY(office.session().importNow(paths, 1, {}));
        const ReportId id = office.session().reports().back().id;
        const auto open = office.session().openReport(id).value();
        const auto &findings = open->assessment.findings;
        const auto at = std::find_if(findings.begin(), findings.end(),
                                     [](const Finding &f) { return f.check == u"text-copied"; });
        QVERIFY(at != findings.end());
        QVERIFY(office.session().decideFinding(id, static_cast<int>(at - findings.begin()),
                                               FindingDecision::Accepted,
                                               QStringLiteral("水利安排逐年相同")));
        office.restart();
        QVERIFY(office.session().openStore(office.store()));
        const QSignalSpy changed(&office.session(), &Session::reportChanged);
        static_cast<void>(office.session().openReport(id));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(office.session().openReport(id).value()->summary.decided, 1);
    }
};

QTEST_GUILESS_MAIN(TestSessionCopies)
#include "tst_sessioncopies.moc"
