#include "model/review/versions.h"
#include "model/statistics/statistics.h"

#include <QTest>

using namespace gouji;

namespace {

const FormCatalogue &forms()
{
    static const FormCatalogue catalogue = std::move(FormCatalogue::load(QStringLiteral(":/forms")).value());
    return catalogue;
}

const FormDefinition &form(int year)
{
    return *forms().formForYear(year);
}

PublishedValue number(qint64 value, const QString &unit = {})
{
    return {CellState::Number, Decimal(value), {}, unit, false};
}

/// A report on the form of its year whose total column has these values; all other cells are 0.
class Published
{
public:
    explicit Published(int year)
        : m_form(form(year))
        , m_values(m_form.cells().size(), number(0))
    {
    }
    Published &with(const char *row, const PublishedValue &value)
    {
        const int cell = m_form.cellIndex(QStringLiteral("requests.%1.total").arg(QLatin1String(row)));
        if (cell < 0)
            qFatal("no row %s", row);
        m_values[static_cast<std::size_t>(cell)] = value;
        return *this;
    }
    Published &with(const char *row, qint64 value) { return with(row, number(value)); }
    [[nodiscard]] std::vector<Figure> figures() const { return figuresOf(m_form, m_values); }

private:
    const FormDefinition &m_form;
    std::vector<PublishedValue> m_values;
};

/// Reports with rising ids.
class Library
{
public:
    CountedReport &add(const QString &organ, int year, const Published &published)
    {
        CountedReport &report = add(organ, year);
        report.formId = form(year).id();
        report.figures = published.figures();
        report.cells = static_cast<int>(form(year).cells().size());
        return report;
    }
    CountedReport &add(const QString &organ, int year)
    {
        CountedReport report;
        report.id = static_cast<ReportId>(reports.size()) + 1;
        report.organ = organ;
        report.organKey = organKey(organ);
        report.year = year;
        report.format = QStringLiteral("text");
        report.stage = QStringLiteral("imported");
        report.day = QDate(2024, 1, 8);
        reports.push_back(report);
        return reports.back();
    }
    [[nodiscard]] Statistics statistics() const { return {reports, forms()}; }

    std::vector<CountedReport> reports;
};

const QString bureau = QStringLiteral("青禾市财政局");
const QString town = QStringLiteral("石坪镇人民政府");

std::optional<double> valueAt(const Picture &picture, const QString &category, const QString &series)
{
    for (int c = 0; c < picture.categoryCount(); ++c) {
        if (picture.categories[static_cast<std::size_t>(c)].key == category)
            return picture.mark(c, static_cast<int>(picture.series.indexOf(series))).value;
    }
    qFatal("no category %s", qPrintable(category));
}

const PictureMark &markAt(const Picture &picture, const QString &category, int series = 0)
{
    for (int c = 0; c < picture.categoryCount(); ++c) {
        if (picture.categories[static_cast<std::size_t>(c)].key == category)
            return picture.mark(c, series);
    }
    qFatal("no category %s", qPrintable(category));
}

QStringList keysOf(const Picture &picture)
{
    QStringList keys;
    for (const PictureCategory &category : picture.categories)
        keys << category.key;
    return keys;
}

} // namespace

/// What the pictures show: sums that hold, and openly none where the reports give none.
class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresComeFromTheForm();
    void anythingButANumberGivesNoFigure_data();
    void anythingButANumberGivesNoFigure();
    void valuesOfAnotherFormGiveNoFigures();
    void requestsAreAddedUpByYear();
    void aYearWithoutReportsIsAGap();
    void aMisreadYearMakesNoEndlessAxis();
    void aReportWithoutFigureIsCountedAsSuch();
    void ofTwoVersionsTheLatestCounts_data();
    void ofTwoVersionsTheLatestCounts();
    void reportsWithoutOrganOrYearAreLeftOut();
    void oneOrganIsShownAlone();
    void bothFormsMakeOneSeries();
    void anOutcomeThatIsBlankTakesTheReportOut();
    void fewRequestsGiveNoShare();
    void aPartLargerThanTheWholeGivesNoShare();
    void organsStandInTheOrderOfTheirWork();
    void progressCountsByDayAndState();
    void aLongTimeIsShownInLongerSteps_data();
    void aLongTimeIsShownInLongerSteps();
    void findingsStandGravestFirst();
    void qualityAddsUpToAllCells();
    void anEmptyFileMakesEmptyPictures();
    void doubtIsCounted();
};

void TestStatistics::figuresComeFromTheForm()
{
    const FormStatistics &statistics = form(2023).statistics();
    const std::vector<Figure> figures = Published(2023)
                                            .with("received", 1234)
                                            .with("denied.state_secret", 2)
                                            .with("denied.internal_affairs", 3)
                                            .with("granted", 10)
                                            .with("total_processed", 15)
                                            .figures();
    QCOMPARE(figures.size(),
             statistics.requests.size() + statistics.outcomes.size() + statistics.rates.size());
    QCOMPARE(figures[0].value, qint64(1234));
    QCOMPARE(figures[3].value, qint64(10));
    QCOMPARE(figures[5].value, qint64(5));
    QCOMPARE(figures[9].value, qint64(10));
    QCOMPARE(figures[9].of, qint64(15));
}

void TestStatistics::anythingButANumberGivesNoFigure_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<Decimal>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("isFigure");
    const int isNumber = static_cast<int>(CellState::Number);
    QTest::newRow("zero") << isNumber << Decimal(0) << QString() << true;
    QTest::newRow("with its unit") << isNumber << Decimal(7) << QStringLiteral("件") << true;
    QTest::newRow("missing") << static_cast<int>(CellState::Missing) << Decimal() << QString() << false;
    QTest::newRow("blank") << static_cast<int>(CellState::Blank) << Decimal() << QString() << false;
    QTest::newRow("words") << static_cast<int>(CellState::Text) << Decimal() << QString() << false;
    QTest::newRow("in ten thousands") << isNumber << Decimal(7) << QStringLiteral("万件") << false;
    QTest::newRow("a share") << isNumber << Decimal(7) << QStringLiteral("%") << false;
    QTest::newRow("half a request") << isNumber << Decimal::fromUnits(25, 1) << QString() << false;
    QTest::newRow("2.0") << isNumber << Decimal::fromUnits(20, 1) << QString() << true;
    QTest::newRow("below zero") << isNumber << Decimal(-1) << QString() << false;
    QTest::newRow("beyond all numbers") << isNumber << Decimal::invalid() << QString() << false;
}

void TestStatistics::anythingButANumberGivesNoFigure()
{
    QFETCH(int, state);
    QFETCH(Decimal, value);
    QFETCH(QString, unit);
    QFETCH(bool, isFigure);
    const PublishedValue published{static_cast<CellState>(state), value, QStringLiteral("/"), unit, false};
    const std::vector<Figure> figures = Published(2023)
                                            .with("received", published)
                                            .with("denied.state_secret", published)
                                            .with("denied.internal_affairs", 3)
                                            .figures();
    QCOMPARE(figures[0].value != Figure::none, isFigure);
    QCOMPARE(figures[5].value != Figure::none, isFigure);
    QCOMPARE(figures[1].value, qint64(0));
}

void TestStatistics::valuesOfAnotherFormGiveNoFigures()
{
    QVERIFY(figuresOf(form(2023), std::vector<PublishedValue>(7, number(1))).empty());
    QVERIFY(figuresOf(form(2023), {}).empty());
}

void TestStatistics::requestsAreAddedUpByYear()
{
    Library library;
    library.add(bureau, 2022, Published(2022).with("received", 40).with("carried_forward", 4));
    library.add(town, 2022, Published(2022).with("received", 2));
    library.add(town, 2023, Published(2023).with("received", 5));
    const Picture picture = library.statistics().requests();
    QCOMPARE(keysOf(picture), (QStringList{QStringLiteral("2022"), QStringLiteral("2023")}));
    QCOMPARE(valueAt(picture, QStringLiteral("2022"), QStringLiteral("received")), 42.0);
    QCOMPARE(valueAt(picture, QStringLiteral("2022"), QStringLiteral("carried_forward")), 4.0);
    QCOMPARE(valueAt(picture, QStringLiteral("2023"), QStringLiteral("received")), 5.0);
    QCOMPARE(markAt(picture, QStringLiteral("2022")).reports, (std::vector<ReportId>{1, 2}));
    QCOMPARE(picture.counted, 3);
    QCOMPARE(picture.without, 0);
}

void TestStatistics::aYearWithoutReportsIsAGap()
{
    Library library;
    library.add(bureau, 2020, Published(2020).with("received", 4));
    library.add(bureau, 2023, Published(2023).with("received", 0));
    const Picture picture = library.statistics().requests();
    QCOMPARE(picture.categoryCount(), 4);
    QCOMPARE(valueAt(picture, QStringLiteral("2021"), QStringLiteral("received")), std::nullopt);
    QCOMPARE(markAt(picture, QStringLiteral("2021")).gap, PictureGap::NoReport);
    // A published zero is a value.
    QCOMPARE(valueAt(picture, QStringLiteral("2023"), QStringLiteral("received")), 0.0);
}

void TestStatistics::aMisreadYearMakesNoEndlessAxis()
{
    Library library;
    library.add(bureau, 2022, Published(2022));
    library.add(bureau, 202);
    QCOMPARE(keysOf(library.statistics().requests()),
             (QStringList{QStringLiteral("202"), QStringLiteral("2022")}));
}

void TestStatistics::aReportWithoutFigureIsCountedAsSuch()
{
    Library library;
    library.add(bureau, 2022, Published(2022).with("received", {CellState::Blank, {}, {}, {}, false}));
    library.add(town, 2022, Published(2022).with("received", 9));
    library.add(town, 2023, Published(2023).with("received", PublishedValue()));
    library.add(QStringLiteral("无表镇"), 2023);
    const Picture picture = library.statistics().requests();
    const PictureMark &first = markAt(picture, QStringLiteral("2022"));
    QCOMPARE(first.value, 9.0);
    QCOMPARE(first.without, 1);
    QCOMPARE(first.reports.size(), std::size_t(2));
    const PictureMark &second = markAt(picture, QStringLiteral("2023"));
    QVERIFY(!second.value);
    QCOMPARE(second.gap, PictureGap::NoFigure);
    QCOMPARE(second.reports, (std::vector<ReportId>{3, 4}));
    QCOMPARE(picture.without, 3);
    QCOMPARE(picture.counted, 4);
}

void TestStatistics::ofTwoVersionsTheLatestCounts_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("second");
    QTest::addColumn<double>("counted");
    QTest::newRow("by the order received") << QDate() << QDate() << 20.0;
    QTest::newRow("by their dates") << QDate(2024, 1, 20) << QDate(2024, 1, 10) << 10.0;
    QTest::newRow("dates in the order received") << QDate(2024, 1, 10) << QDate(2024, 1, 20) << 20.0;
}

void TestStatistics::ofTwoVersionsTheLatestCounts()
{
    QFETCH(QDate, first);
    QFETCH(QDate, second);
    QFETCH(double, counted);
    Library library;
    library.add(bureau, 2023, Published(2023).with("received", 10)).signedOn = first;
    // The same organ in full-width brackets or with spaces is the same organ.
    library.add(u' ' + bureau, 2023, Published(2023).with("received", 20)).signedOn = second;
    const Picture picture = library.statistics().requests();
    QCOMPARE(valueAt(picture, QStringLiteral("2023"), QStringLiteral("received")), counted);
    QCOMPARE(picture.earlier, 1);
    QCOMPARE(picture.counted, 1);
    // The review itself is about all of them.
    QCOMPARE(library.statistics().progress().counted, 2);
}

void TestStatistics::reportsWithoutOrganOrYearAreLeftOut()
{
    Library library;
    library.add({}, 2023, Published(2023).with("received", 10));
    library.add(bureau, 2023, Published(2023).with("received", 1)).year = 0;
    library.add(bureau, 2023, Published(2023).with("received", 7));
    const Picture picture = library.statistics().requests();
    QCOMPARE(valueAt(picture, QStringLiteral("2023"), QStringLiteral("received")), 7.0);
    QCOMPARE(picture.unplaced, 2);
    QCOMPARE(library.statistics().years(), std::vector<int>{2023});
}

void TestStatistics::oneOrganIsShownAlone()
{
    Library library;
    library.add(bureau, 2022, Published(2022).with("received", 40));
    library.add(town, 2022, Published(2022).with("received", 2));
    library.add(town, 2021, Published(2021).with("received", 3));
    const Statistics statistics = library.statistics();
    const Picture picture = statistics.requests(organKey(town));
    QCOMPARE(valueAt(picture, QStringLiteral("2022"), QStringLiteral("received")), 2.0);
    QCOMPARE(picture.categoryCount(), 2);
    QCOMPARE(statistics.organName(organKey(town)), town);
    QCOMPARE(statistics.organName({}), QString());
    QCOMPARE(statistics.reportsOf(organKey(town)), (std::vector<ReportId>{2, 3}));
}

void TestStatistics::bothFormsMakeOneSeries()
{
    Library library;
    library.add(bureau, 2020, Published(2020).with("other", 3).with("received", 11));
    library.add(bureau, 2021, Published(2021).with("other.fee_unpaid", 1).with("other.other", 1));
    const Picture picture = library.statistics().outcomes();
    QCOMPARE(valueAt(picture, QStringLiteral("2020"), QStringLiteral("other")), 3.0);
    QCOMPARE(valueAt(picture, QStringLiteral("2021"), QStringLiteral("other")), 2.0);
    QCOMPARE(library.statistics().measures().outcomes.size(), std::size_t(6));
}

void TestStatistics::anOutcomeThatIsBlankTakesTheReportOut()
{
    // Half of a report's outcomes would make its bar look shorter than it is.
    Library library;
    library.add(bureau, 2022,
                Published(2022)
                    .with("granted", 8)
                    .with("denied.state_secret", {CellState::Blank, {}, {}, {}, false}));
    library.add(town, 2022, Published(2022).with("granted", 2));
    const Picture picture = library.statistics().outcomes();
    QCOMPARE(valueAt(picture, QStringLiteral("2022"), QStringLiteral("granted")), 2.0);
    QCOMPARE(picture.without, 1);
    QCOMPARE(markAt(picture, QStringLiteral("2022")).without, 1);
}

void TestStatistics::fewRequestsGiveNoShare()
{
    Library library;
    const auto published = [](qint64 granted, qint64 all) {
        return Published(2023).with("granted", granted).with("total_processed", all);
    };
    library.add(bureau, 2023, published(30, 40));
    library.add(town, 2023, published(9, 9));
    library.add(QStringLiteral("柳湾镇"), 2023, published(5, 10));
    library.add(QStringLiteral("松桥镇"), 2023, published(0, 0));
    const Picture picture = library.statistics().organs(2023, QStringLiteral("disclosed"));
    QCOMPARE(valueAt(picture, organKey(bureau), picture.measure), 75.0);
    QCOMPARE(valueAt(picture, QStringLiteral("柳湾镇"), picture.measure), 50.0);
    const PictureMark &few = markAt(picture, organKey(town));
    QVERIFY(!few.value);
    QCOMPARE(few.gap, PictureGap::TooFew);
    QCOMPARE(few.of, 9.0);
    QCOMPARE(markAt(picture, QStringLiteral("松桥镇")).gap, PictureGap::TooFew);
    QCOMPARE(picture.least, 10);
    // Together they are enough.
    QCOMPARE(library.statistics().rates({}, picture.measure).marks.front().value, 4400.0 / 59);
}

void TestStatistics::aPartLargerThanTheWholeGivesNoShare()
{
    Library library;
    library.add(bureau, 2023, Published(2023).with("granted", 41).with("total_processed", 40));
    const Picture picture = library.statistics().organs(2023, QStringLiteral("disclosed"));
    QVERIFY(picture.isEmpty());
    QCOMPARE(picture.marks.front().gap, PictureGap::NoFigure);
    QCOMPARE(picture.without, 1);
}

void TestStatistics::organsStandInTheOrderOfTheirWork()
{
    Library library;
    library.add(QStringLiteral("无数镇"), 2023);
    library.add(town, 2023, Published(2023).with("received", 3));
    library.add(bureau, 2023, Published(2023).with("received", 30));
    library.add(bureau, 2022, Published(2022).with("received", 300));
    library.add(QStringLiteral("零件镇"), 2023, Published(2023));
    const Picture picture = library.statistics().organs(2023, QStringLiteral("received"));
    QCOMPARE(keysOf(picture), (QStringList{organKey(bureau), organKey(town), QStringLiteral("零件镇"),
                                           QStringLiteral("无数镇")}));
    QCOMPARE(picture.categories.front().name, bureau);
    QCOMPARE(picture.unit, PictureUnit::Requests);
}

void TestStatistics::progressCountsByDayAndState()
{
    Library library;
    library.add(bureau, 2023);
    library.add(town, 2023).stage = QStringLiteral("passed");
    library.add(town, 2022).day = QDate(2024, 1, 10);
    library.add(town, 2021).day = QDate();
    const Picture picture = library.statistics().progress();
    QCOMPARE(keysOf(picture), (QStringList{QStringLiteral("2024-01-08"), QStringLiteral("2024-01-09"),
                                           QStringLiteral("2024-01-10")}));
    QCOMPARE(valueAt(picture, QStringLiteral("2024-01-08"), QStringLiteral("imported")), 1.0);
    QCOMPARE(valueAt(picture, QStringLiteral("2024-01-08"), QStringLiteral("passed")), 1.0);
    QCOMPARE(valueAt(picture, QStringLiteral("2024-01-09"), QStringLiteral("passed")), 0.0);
    QCOMPARE(picture.counted, 3);
    QCOMPARE(picture.unplaced, 1);
}

void TestStatistics::aLongTimeIsShownInLongerSteps_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("first");
    QTest::newRow("a month") << 30 << static_cast<int>(TimeStep::Day) << QStringLiteral("2024-01-10");
    QTest::newRow("two months") << 60 << static_cast<int>(TimeStep::Week) << QStringLiteral("2024-01-08");
    QTest::newRow("a year") << 360 << static_cast<int>(TimeStep::Month) << QStringLiteral("2024-01-01");
    QTest::newRow("ten years") << 3650 << static_cast<int>(TimeStep::Year) << QStringLiteral("2024-01-01");
}

void TestStatistics::aLongTimeIsShownInLongerSteps()
{
    QFETCH(int, days);
    QFETCH(int, step);
    QFETCH(QString, first);
    Library library;
    library.add(bureau, 2023).day = QDate(2024, 1, 10);
    library.add(town, 2023).day = QDate(2024, 1, 10).addDays(days);
    const Picture picture = library.statistics().progress();
    QCOMPARE(static_cast<int>(picture.step), step);
    QCOMPARE(picture.categories.front().key, first);
    QVERIFY(picture.categoryCount() <= 32);
    QCOMPARE(picture.categories.back().reports, 1);
}

void TestStatistics::findingsStandGravestFirst()
{
    Library library;
    library.add(bureau, 2023).findings = {{QStringLiteral("numbering"), Severity::Notice, 9},
                                          {QStringLiteral("claim-table"), Severity::Warning, 1}};
    library.add(town, 2023).findings = {{QStringLiteral("claim-table"), Severity::Warning, 2},
                                        {QStringLiteral("cross-footing"), Severity::Error, 1}};
    library.add(town, 2022);
    const Picture picture = library.statistics().findings();
    QCOMPARE(keysOf(picture), (QStringList{QStringLiteral("cross-footing"), QStringLiteral("claim-table"),
                                           QStringLiteral("numbering")}));
    QCOMPARE(valueAt(picture, QStringLiteral("claim-table"), QStringLiteral("warning")), 3.0);
    QCOMPARE(valueAt(picture, QStringLiteral("claim-table"), QStringLiteral("error")), std::nullopt);
    QCOMPARE(picture.categories[1].reports, 2);
    QCOMPARE(picture.counted, 3);
}

void TestStatistics::qualityAddsUpToAllCells()
{
    Library library;
    CountedReport &scan = library.add(bureau, 2023);
    scan.format = QStringLiteral("scan");
    scan.cells = 200;
    scan.doubtful = 30;
    scan.missing = 10;
    scan.misread = 20;
    library.add(town, 2023).cells = 200;
    library.add(town, 2022);
    const Picture picture = library.statistics().quality();
    QCOMPARE(valueAt(picture, QStringLiteral("scan"), QStringLiteral("sure")), 70.0);
    QCOMPARE(valueAt(picture, QStringLiteral("scan"), QStringLiteral("misread")), 10.0);
    QCOMPARE(valueAt(picture, QStringLiteral("text"), QStringLiteral("sure")), 100.0);
    QCOMPARE(picture.without, 1);
    double all = 0;
    for (int s = 0; s < picture.seriesCount(); ++s)
        all += markAt(picture, QStringLiteral("scan"), s).value.value_or(0);
    QCOMPARE(all, 100.0);
}

void TestStatistics::anEmptyFileMakesEmptyPictures()
{
    const Library library;
    const Statistics statistics = library.statistics();
    for (const Picture &picture :
         {statistics.progress(), statistics.findings(), statistics.quality(), statistics.requests(),
          statistics.outcomes(), statistics.rates({}, QStringLiteral("disclosed")),
          statistics.outcomesOfOrgans(2023), statistics.organs(2023, QStringLiteral("received"))}) {
        QVERIFY(picture.isEmpty());
        QCOMPARE(picture.categoryCount(), 0);
    }
    QVERIFY(statistics.years().empty());
}

void TestStatistics::doubtIsCounted()
{
    Library library;
    PublishedValue doubtful = number(5);
    doubtful.isDoubtful = true;
    library.add(bureau, 2023, Published(2023).with("received", doubtful));
    library.add(town, 2023, Published(2023).with("received", 5));
    const Picture picture = library.statistics().requests();
    QCOMPARE(picture.doubtful, 1);
    QCOMPARE(markAt(picture, QStringLiteral("2023")).value, 10.0);
}

QTEST_APPLESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
