#include "model/review/yearpairing.h"

#include <QTest>

using namespace gouji;

namespace {

const QString culture = QStringLiteral("云溪县文化局");
const QString tourism = QStringLiteral("云溪县旅游局");
const QString both = QStringLiteral("云溪县文化和旅游局");
const QString county = QStringLiteral("云溪县人民政府");

/// Reports with ids from 1, in the order put.
class File
{
public:
    ReportId put(const QString &organ, int year, QDate dated = {})
    {
        m_dates.insert(++m_last, dated);
        m_index.put(m_last, organ, year, QByteArray::number(m_last));
        pairing.noteReport(organ, year);
        return m_last;
    }
    std::vector<ReportId> affected(const QString &organ, int year,
                                   YearPairing::Change change = YearPairing::Change::Values) const
    {
        return pairing.affectedBy(organ, year, change);
    }

private:
    VersionIndex m_index;
    QHash<ReportId, QDate> m_dates;
    ReportId m_last = 0;

public:
    YearPairing pairing{m_index, [this](ReportId id) { return m_dates.value(id); }};
};

using Ids = std::vector<ReportId>;

} // namespace

class TestYearPairing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastYearsReportIsThatOfTheSameOrgan()
    {
        File file;
        const ReportId before = file.put(culture, 2021);
        file.put(tourism, 2021);
        file.put(culture, 2020);
        const LastYearReports found = file.pairing.lastYearOf(culture, 2022);
        QCOMPARE(found.state, LastYearState::Found);
        QCOMPARE(found.reports, Ids{before});
        QCOMPARE(file.pairing.lastYearOf(culture, 2024).state, LastYearState::Unknown);
        QCOMPARE(file.pairing.lastYearOf(QString(), 2022).state, LastYearState::Unknown);
    }

    void ofSeveralVersionsTheLatestIsInForce()
    {
        File file;
        file.put(culture, 2021, QDate(2022, 1, 20));
        const ReportId later = file.put(culture, 2021, QDate(2022, 3, 2));
        file.put(culture, 2021, QDate(2022, 1, 25));
        QCOMPARE(file.pairing.lastYearOf(culture, 2022).reports, Ids{later});
        File undated;
        undated.put(culture, 2021);
        const ReportId last = undated.put(culture, 2021);
        QCOMPARE(undated.pairing.lastYearOf(culture, 2022).reports, Ids{last});
    }

    void aRenamedOrgansReportIsFoundUnderItsFormerName()
    {
        File file;
        file.pairing.setAliases(OrganAliases({{culture, both, 2021}}));
        const ReportId before = file.put(culture, 2021);
        QCOMPARE(file.pairing.lastYearOf(both, 2022).reports, Ids{before});
        const ReportId after = file.put(both, 2022);
        QCOMPARE(file.pairing.lastYearOf(both, 2023).reports, Ids{after});
        QCOMPARE(file.affected(culture, 2021), Ids{after});
    }

    void anOrganThatFiledUnderItsNewNameEarlyIsFoundToo()
    {
        File file;
        file.pairing.setAliases(OrganAliases({{culture, both, 2021}}));
        const ReportId early = file.put(both, 2021);
        QCOMPARE(file.pairing.lastYearOf(both, 2022).reports, Ids{early});
        file.put(culture, 2021);
        QCOMPARE(file.pairing.lastYearOf(both, 2022).state, LastYearState::TwoReports);
        QCOMPARE(file.pairing.lastYearOf(both, 2022).organs, QStringList{culture});
    }

    void mergedOrgansReportsAreAllNeeded()
    {
        File file;
        file.pairing.setAliases(OrganAliases({{culture, both, 2021}, {tourism, both, 2021}}));
        QCOMPARE(file.pairing.lastYearOf(both, 2022).state, LastYearState::Unknown);
        const ReportId one = file.put(culture, 2021);
        QCOMPARE(file.pairing.lastYearOf(both, 2022).state, LastYearState::ForebearMissing);
        QCOMPARE(file.pairing.lastYearOf(both, 2022).organs, QStringList{tourism});
        const ReportId other = file.put(tourism, 2021);
        QCOMPARE(file.pairing.lastYearOf(both, 2022).state, LastYearState::Found);
        QCOMPARE(file.pairing.lastYearOf(both, 2022).reports, (Ids{one, other}));
    }

    void ofADividedOrganNothingFollows()
    {
        File file;
        file.pairing.setAliases(OrganAliases({{both, culture, 2021}, {both, tourism, 2021}}));
        file.put(both, 2021);
        QCOMPARE(file.pairing.lastYearOf(culture, 2022).state, LastYearState::Divided);
        QCOMPARE(file.pairing.lastYearOf(culture, 2022).organs, QStringList{both});
    }

    void aSimilarNameIsAskedAboutAndNotTaken()
    {
        File file;
        file.put(culture, 2021);
        const ReportId own = file.put(both, 2022);
        const LastYearReports found = file.pairing.lastYearOf(both, 2022);
        QCOMPARE(found.state, LastYearState::SimilarName);
        QVERIFY(found.reports.empty());
        QCOMPARE(found.organs, QStringList{culture});
        // What arrives later may make the question pointless.
        QCOMPARE(file.affected(culture, 2021, YearPairing::Change::Arrival), Ids{own});
        file.put(culture, 2022);
        QCOMPARE(file.pairing.lastYearOf(both, 2022).state, LastYearState::Unknown);
        QCOMPARE(file.affected(culture, 2022, YearPairing::Change::Arrival), Ids{own});
    }

    void anOrganWhoseHeirIsKnownIsNotAskedAbout()
    {
        File file;
        file.pairing.setAliases(OrganAliases({{culture, tourism, 2021}}));
        file.put(culture, 2021);
        QCOMPARE(file.pairing.lastYearOf(both, 2022).state, LastYearState::Unknown);
    }

    void whereTheReportIsThereNobodyIsAsked()
    {
        File file;
        const ReportId own = file.put(both, 2021);
        file.put(culture, 2021);
        QCOMPARE(file.pairing.lastYearOf(both, 2022).reports, Ids{own});
    }

    void anotherSpellingIsTheSameOrgan()
    {
        File file;
        const QString full = QStringLiteral("云溪县白沙镇人民政府");
        const QString bare = QStringLiteral("白沙镇人民政府");
        const ReportId before = file.put(bare, 2021);
        QCOMPARE(file.pairing.lastYearOf(full, 2022).state, LastYearState::SimilarName);
        file.pairing.setAliases(OrganAliases({{bare, full, 0}}));
        QCOMPARE(file.pairing.lastYearOf(full, 2022).reports, Ids{before});
        const ReportId next = file.put(full, 2022);
        QCOMPARE(file.affected(bare, 2021), Ids{next});
    }

    void aSumReportsOrgansAreThoseOfTheList()
    {
        File file;
        QVERIFY(!file.pairing.partsOf(county, 2022).isAggregate);
        file.pairing.setAggregates({{county, {culture, tourism, county}}});
        const ReportId one = file.put(culture, 2022);
        PartReports parts = file.pairing.partsOf(county, 2022);
        QVERIFY(parts.isAggregate);
        QCOMPARE(parts.count, 2);
        QCOMPARE(parts.missing, QStringList{tourism});
        const ReportId whole = file.put(county, 2022);
        const ReportId other = file.put(tourism, 2022);
        parts = file.pairing.partsOf(county, 2022);
        QCOMPARE(parts.reports, (Ids{one, other}));
        QVERIFY(parts.missing.isEmpty());
        QCOMPARE(file.affected(tourism, 2022), Ids{whole});
        QVERIFY(!file.pairing.partsOf(culture, 2022).isAggregate);
    }

    void aRenamedPartIsFoundUnderItsNameOfThatYear()
    {
        File file;
        file.pairing.setAggregates({{county, {both}}});
        file.pairing.setAliases(OrganAliases({{culture, both, 2021}, {tourism, both, 2021}}));
        const ReportId one = file.put(culture, 2021);
        const ReportId other = file.put(tourism, 2021);
        QCOMPARE(file.pairing.partsOf(county, 2021).reports, (Ids{one, other}));
        QCOMPARE(file.pairing.partsOf(county, 2022).missing, QStringList{both});
    }

    void earlierYearsAreFoundOnlyWhole()
    {
        File file;
        file.pairing.setAliases(OrganAliases({{culture, both, 2020}, {tourism, both, 2020}}));
        const ReportId one = file.put(culture, 2020);
        QVERIFY(file.pairing.reportsOfYear(both, 2020).empty());
        const ReportId other = file.put(tourism, 2020);
        QCOMPARE(file.pairing.reportsOfYear(both, 2020), (Ids{one, other}));
        QVERIFY(file.pairing.reportsOfYear(both, 2021).empty());
    }
};

QTEST_GUILESS_MAIN(TestYearPairing)
#include "tst_yearpairing.moc"
