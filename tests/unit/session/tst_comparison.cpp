#include "tests/unit/session/samplereport.h"

#include "app/session/comparison.h"
#include "app/session/session.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace gouji;

namespace {

const QString town = QStringLiteral("青石镇");
const QString office = QStringLiteral("青石镇人民政府");

/// A review file in a folder of its own, its session and its comparisons.
class Desk
{
public:
    Desk()
        : session(
              m_catalogue.value(), [this] { return m_now = m_now.addSecs(1); }, QStringLiteral("陈审核"))
        , comparison(session)
    {
        m_isOpen = session.openStore(m_folder.filePath(QStringLiteral("review.gouji"))).ok();
    }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const FormDefinition &form(const char *id = "2021") const
    {
        return *m_catalogue.value().form(QString::fromLatin1(id));
    }
    QString write(const SampleReport &sample, const char *formId = "2021")
    {
        const QString path = m_folder.filePath(QStringLiteral("%1-%2.txt").arg(sample.town).arg(sample.year));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(sample.text(form(formId)).toUtf8());
        return path;
    }
    bool import(const QStringList &paths) { return session.importNow(paths, 2, {}).ok(); }
    bool import(const SampleReport &sample, const char *formId = "2021")
    {
        return import(QStringList{write(sample, formId)});
    }
    ReportId idOf(const QString &organ, int year)
    {
        for (const ReportSummary &report : session.reports()) {
            if (report.agency == organ && report.year == year)
                return report.id;
        }
        return 0;
    }
    std::shared_ptr<const OpenReport> report(const QString &organ, int year)
    {
        const auto opened = session.openReport(idOf(organ, year));
        return opened ? opened.value() : nullptr;
    }
    /// The codes of the report's findings of that check.
    QStringList codes(const QString &organ, int year, const char *check)
    {
        QStringList found;
        const auto open = report(organ, year);
        for (std::size_t i = 0; open && i < open->assessment.findings.size(); ++i) {
            if (open->assessment.findings[i].check == QLatin1String(check))
                found << open->assessment.findings[i].code;
        }
        return found;
    }
    /// What the list says, without opening the report.
    bool listHas(const QString &organ, int year, const char *check)
    {
        for (const ReportSummary &report : session.reports()) {
            if (report.agency == organ && report.year == year)
                return report.checks.contains(QLatin1String(check));
        }
        return false;
    }

private:
    QTemporaryDir m_folder;
    Result<FormCatalogue> m_catalogue = FormCatalogue::load(QStringLiteral(":/forms"));
    QDateTime m_now = QDateTime(QDate(2024, 3, 1), QTime(8, 0), Qt::UTC);
    bool m_isOpen = false;

public:
    Session session;
    Comparison comparison;
};

/// A report in balance that carries `in` requests over and `out` forward.
SampleReport carrying(int year, int in, int out, const QString &name = town)
{
    SampleReport sample;
    sample.town = name;
    sample.year = year;
    const auto set = [&](const char *row, int value) {
        for (const char *column : {"natural_person", "total"})
            sample.values.insert(
                QStringLiteral("requests.%1.%2").arg(QLatin1String(row), QLatin1String(column)),
                QString::number(value));
    };
    const int received = 20;
    set("received", received);
    set("carried_over_in", in);
    set("granted", received + in - out);
    set("total_processed", received + in - out);
    set("carried_forward", out);
    return sample;
}

int findingOf(const OpenReport &open, const char *check)
{
    for (std::size_t i = 0; i < open.assessment.findings.size(); ++i) {
        if (open.assessment.findings[i].check == QLatin1String(check))
            return static_cast<int>(i);
    }
    return -1;
}

const QString forwardTotal = QStringLiteral("requests.carried_forward.total");
const QString forwardPersons = QStringLiteral("requests.carried_forward.natural_person");
const QString carriedTotal = QStringLiteral("requests.carried_over_in.total");

} // namespace

class tst_Comparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeYearsAreComparedInWhateverOrderTheyCome_data()
    {
        QTest::addColumn<QList<int>>("order");
        QTest::addColumn<bool>("isTogether");
        QList<int> order{2020, 2021, 2022};
        do {
            for (const bool isTogether : {false, true})
                QTest::addRow("%d %d %d %s", order[0], order[1], order[2], isTogether ? "together" : "apart")
                    << order << isTogether;
        } while (std::next_permutation(order.begin(), order.end()));
    }
    void threeYearsAreComparedInWhateverOrderTheyCome()
    {
        QFETCH(QList<int>, order);
        QFETCH(bool, isTogether);
        Desk desk;
        QVERIFY(desk.isOpen());
        // 2020 in the old form; 2022 carries over 4 where 3 were left.
        QStringList paths;
        for (const int year : order) {
            const SampleReport sample = carrying(year,
                                                 year == 2020   ? 0
                                                 : year == 2021 ? 2
                                                                : 4,
                                                 year == 2020 ? 2 : 3);
            paths << desk.write(sample, year == 2020 ? "2019" : "2021");
        }
        if (isTogether) {
            QVERIFY(desk.import(paths));
        } else {
            for (const QString &path : paths)
                QVERIFY(desk.import(QStringList{path}));
        }
        QVERIFY(!desk.listHas(office, 2020, "carry-over"));
        QVERIFY(!desk.listHas(office, 2021, "carry-over"));
        QVERIFY(desk.listHas(office, 2022, "carry-over"));
        QCOMPARE(desk.codes(office, 2021, "carry-over"), QStringList());
        QCOMPARE(desk.codes(office, 2022, "carry-over"), QStringList{QStringLiteral("differs")});
        const auto open = desk.report(office, 2022);
        const Finding &finding =
            open->assessment.findings[static_cast<std::size_t>(findingOf(*open, "carry-over"))];
        QCOMPARE(finding.otherId, desk.idOf(office, 2021));
        QCOMPARE(*finding.printed, Decimal(4));
        QCOMPARE(*finding.expected, Decimal(3));
    }

    void aCorrectionOfLastYearsReportReachesThisYears()
    {
        Desk desk;
        QVERIFY(desk.import(carrying(2021, 0, 3)) && desk.import(carrying(2022, 4, 0)));
        const ReportId before = desk.idOf(office, 2021);
        const ReportId now = desk.idOf(office, 2022);
        QCOMPARE(desk.codes(office, 2022, "carry-over").size(), 1);
        QSignalSpy changed(&desk.session, &ReviewService::reportChanged);
        // We had read a 3 where a 4 stands.
        for (const QString &cell : {forwardTotal, forwardPersons})
            QVERIFY(desk.session.correctCell(before, cell, QStringLiteral("4"), Verdict::Misread, {}).ok());
        QVERIFY(std::any_of(changed.begin(), changed.end(), [now](const QList<QVariant> &arguments) {
            return arguments.first().toLongLong() == now;
        }));
        QCOMPARE(desk.codes(office, 2022, "carry-over"), QStringList());
        QTRY_VERIFY(!desk.listHas(office, 2022, "carry-over"));
        QVERIFY(desk.session.undo(before).ok());
        QCOMPARE(desk.codes(office, 2022, "carry-over").size(), 1);
        QTRY_VERIFY(desk.listHas(office, 2022, "carry-over"));
    }

    void aDecisionGoesStaleWhenLastYearsFiguresChange()
    {
        Desk desk;
        QVERIFY(desk.import(carrying(2021, 0, 3)) && desk.import(carrying(2022, 4, 0)));
        const ReportId now = desk.idOf(office, 2022);
        auto open = desk.report(office, 2022);
        QVERIFY(desk.session
                    .decideFinding(now, findingOf(*open, "carry-over"), FindingDecision::Accepted,
                                   QStringLiteral("已核实"))
                    .ok());
        QVERIFY(!desk.listHas(office, 2022, "carry-over"));
        QVERIFY(
            desk.session
                .correctCell(desk.idOf(office, 2021), forwardTotal, QStringLiteral("5"), Verdict::Misread, {})
                .ok());
        open = desk.report(office, 2022);
        const int finding = findingOf(*open, "carry-over");
        QVERIFY(finding >= 0);
        QVERIFY(!open->state.findings.contains(open->findingKeys.at(finding)));
        QVERIFY(open->state.bySubject.contains(open->findingSubjects.at(finding)));
        QTRY_VERIFY(desk.listHas(office, 2022, "carry-over"));
    }

    void theVersionInForceIsTheOneCompared()
    {
        Desk desk;
        QVERIFY(desk.import(carrying(2021, 0, 3)) && desk.import(carrying(2022, 4, 0)));
        QVERIFY(desk.listHas(office, 2022, "carry-over"));
        // The town files its report of 2021 once more, in another file.
        const QString first = desk.write(carrying(2021, 0, 4));
        const QString again = first + QStringLiteral("-again.txt");
        QVERIFY(QFile::rename(first, again));
        QVERIFY(desk.import(QStringList{again}));
        QCOMPARE(desk.session.reports().size(), std::size_t(3));
        QCOMPARE(desk.codes(office, 2022, "carry-over"), QStringList());
        QVERIFY(!desk.listHas(office, 2022, "carry-over"));
    }

    void aRenamedOrganIsAskedAboutUntilTheListSaysSo()
    {
        Desk desk;
        const QString oldName = QStringLiteral("平川县青石乡");
        const QString newName = QStringLiteral("平川县青石镇");
        const QString now = newName + QStringLiteral("人民政府");
        const QString then = oldName + QStringLiteral("人民政府");
        QVERIFY(desk.import(carrying(2022, 4, 0, newName)));
        QVERIFY(!desk.listHas(now, 2022, "carry-over"));
        QVERIFY(desk.import(carrying(2021, 0, 3, oldName)));
        QCOMPARE(desk.codes(now, 2022, "carry-over"), QStringList{QStringLiteral("similar-name")});
        QVERIFY(desk.listHas(now, 2022, "carry-over"));
        QSignalSpy told(&desk.comparison, &ComparisonService::comparisonsChanged);
        QVERIFY(desk.comparison.setAliases(OrganAliases({{then, now, 2021}})).ok());
        QVERIFY(!told.isEmpty());
        QCOMPARE(desk.codes(now, 2022, "carry-over"), QStringList{QStringLiteral("differs")});
        QCOMPARE(desk.comparison.aliases().aliases().size(), std::size_t(1));
        // It stays in the review file.
        QVERIFY(desk.session.openStore(desk.session.storePath()).ok());
        QCOMPARE(desk.codes(now, 2022, "carry-over"), QStringList{QStringLiteral("differs")});
    }

    void mergedOrgansFiguresAreAddedUp()
    {
        Desk desk;
        const QString one = QStringLiteral("青石镇人民政府");
        const QString other = QStringLiteral("白沙镇人民政府");
        const QString now = QStringLiteral("石沙镇人民政府");
        QVERIFY(desk.comparison.setAliases(OrganAliases({{one, now, 2021}, {other, now, 2021}})).ok());
        QVERIFY(desk.import(carrying(2022, 7, 0, QStringLiteral("石沙镇"))));
        QVERIFY(desk.import(carrying(2021, 0, 3, QStringLiteral("青石镇"))));
        QCOMPARE(desk.codes(now, 2022, "carry-over"), QStringList{QStringLiteral("forebear-missing")});
        QVERIFY(desk.import(carrying(2021, 0, 4, QStringLiteral("白沙镇"))));
        QCOMPARE(desk.codes(now, 2022, "carry-over"), QStringList());
        QVERIFY(desk.import(carrying(2021, 0, 4, QStringLiteral("白沙镇"))));
        const int cell = desk.form().cellIndex(carriedTotal);
        const auto years = desk.comparison.yearsBack(desk.idOf(now, 2022), cell);
        QCOMPARE(years.size(), std::size_t(2));
        QCOMPARE(years.front().year, 2021);
        QCOMPARE(years.front().value.number, Decimal(0));
        QCOMPARE(years.back().value.number, Decimal(7));
    }

    void aSumReportIsComparedWithItsOrgans()
    {
        Desk desk;
        const QString county = QStringLiteral("平川县人民政府");
        SampleReport whole = carrying(2022, 0, 5, QStringLiteral("平川县"));
        for (const char *column : {"natural_person", "total"}) {
            const auto cell = [&](const char *row) {
                return QStringLiteral("requests.%1.%2").arg(QLatin1String(row), QLatin1String(column));
            };
            whole.values.insert(cell("received"), QStringLiteral("40"));
            whole.values.insert(cell("granted"), QStringLiteral("35"));
            whole.values.insert(cell("total_processed"), QStringLiteral("35"));
        }
        QVERIFY(desk.comparison
                    .setAggregates(
                        {{county, {QStringLiteral("青石镇人民政府"), QStringLiteral("白沙镇人民政府")}}})
                    .ok());
        QVERIFY(desk.import(whole));
        QVERIFY(desk.import(carrying(2022, 0, 2, QStringLiteral("青石镇"))));
        QCOMPARE(desk.codes(county, 2022, "aggregate"), QStringList{QStringLiteral("organs-missing")});
        QVERIFY(desk.listHas(county, 2022, "aggregate"));
        QVERIFY(desk.import(carrying(2022, 0, 3, QStringLiteral("白沙镇"))));
        QCOMPARE(desk.codes(county, 2022, "aggregate"), QStringList());
        QVERIFY(!desk.listHas(county, 2022, "aggregate"));
        QVERIFY(desk.session
                    .correctCell(desk.idOf(QStringLiteral("白沙镇人民政府"), 2022), forwardTotal,
                                 QStringLiteral("8"), Verdict::Misread, {})
                    .ok());
        QCOMPARE(desk.codes(county, 2022, "aggregate"), QStringList{QStringLiteral("differs")});
        QVERIFY(desk.comparison.setAggregates({}).ok());
        QCOMPARE(desk.codes(county, 2022, "aggregate"), QStringList());
    }

    void aCellStandsBesideLastYearsAndItsPeers()
    {
        Desk desk;
        QVERIFY(desk.import(carrying(2021, 0, 3)));
        QVERIFY(desk.import(carrying(2022, 3, 5)));
        const int cell = desk.form().cellIndex(forwardTotal);
        const ReportId now = desk.idOf(office, 2022);
        CellComparison found = desk.comparison.compare(now, cell);
        QVERIFY(found.lastYear.has_value());
        QCOMPARE(found.lastYear->number, Decimal(3));
        QCOMPARE(found.lastYearId, desk.idOf(office, 2021));
        QVERIFY(!found.lastYearReport.isEmpty());
        QCOMPARE(found.peers, 0);
        const QStringList towns{QStringLiteral("白沙镇"), QStringLiteral("云根镇"), QStringLiteral("桐坪镇"),
                                QStringLiteral("柳渡镇")};
        int value = 0;
        for (const QString &name : towns)
            QVERIFY(desk.import(carrying(2022, 0, value++, name)));
        // Four are too few to say what is usual.
        found = desk.comparison.compare(now, cell);
        QCOMPARE(found.peers, 4);
        QVERIFY(!found.peersMedian);
        QVERIFY(desk.import(carrying(2022, 0, 9, QStringLiteral("望潮镇"))));
        // Another kind of body and another year do not count.
        QVERIFY(desk.import(carrying(2022, 0, 18, QStringLiteral("平川县"))));
        QVERIFY(desk.import(carrying(2023, 9, 18, QStringLiteral("望潮镇"))));
        found = desk.comparison.compare(now, cell);
        QCOMPARE(found.peers, 5);
        QCOMPARE(*found.peersLow, Decimal(0));
        QCOMPARE(*found.peersMedian, Decimal(2));
        QCOMPARE(*found.peersHigh, Decimal(9));
        QVERIFY(desk.comparison.organs().contains(office));
        QCOMPARE(desk.comparison.compare(now, 100000).peers, 0);
        QCOMPARE(desk.comparison.compare(99, cell).peers, 0);
    }

    void theEvidenceOfLastYearIsInTheRepair()
    {
        Desk desk;
        QVERIFY(desk.import(carrying(2021, 0, 3)));
        SampleReport broken = carrying(2022, 3, 0);
        broken.values.insert(carriedTotal, QStringLiteral("8"));
        QVERIFY(desk.import(broken));
        const auto open = desk.report(office, 2022);
        const int finding = findingOf(*open, "cross-footing");
        QVERIFY(finding >= 0);
        const std::vector<Repair> &repairs =
            open->assessment.findings[static_cast<std::size_t>(finding)].repairs;
        QVERIFY(!repairs.empty());
        QVERIFY(repairs.front().reasons.contains(QStringLiteral("last-year-agrees")));
        QCOMPARE(repairs.front().changes.front().value, Decimal(3));
    }
};

QTEST_GUILESS_MAIN(tst_Comparison)
#include "tst_comparison.moc"
