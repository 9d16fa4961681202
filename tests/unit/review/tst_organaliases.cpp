#include "model/review/aggregates.h"
#include "model/review/organaliases.h"
#include "model/review/organnames.h"

#include <QTest>

using namespace gouji;

namespace {

const QString sports = QStringLiteral("云溪县体育局");
const QString culture = QStringLiteral("云溪县文化局");
const QString tourism = QStringLiteral("云溪县旅游局");
const QString both = QStringLiteral("云溪县文化和旅游局");
const QString full = QStringLiteral("云州市云溪县白沙镇人民政府");
const QString town = QStringLiteral("白沙镇人民政府");

OrganAliases list(std::vector<OrganAlias> aliases)
{
    return OrganAliases(aliases);
}

bool similar(const char16_t *one, const char16_t *other)
{
    return areSimilar(takeApart(QString::fromUtf16(one)), takeApart(QString::fromUtf16(other)));
}

} // namespace

class TestOrganAliases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAListAnOrganIsItsOwnForebear()
    {
        const OrganAliases none;
        QCOMPARE(none.forebears(culture, 2021).organs, QStringList{culture});
        QVERIFY(!none.forebears(culture, 2021).isDivided);
        QCOMPARE(none.heirs(culture, 2021), QStringList{culture});
    }

    void aRenamedOrganWasTheOtherOneUntilItsLastYear()
    {
        const OrganAliases renamed = list({{culture, both, 2021}});
        QCOMPARE(renamed.forebears(both, 2020).organs, QStringList{culture});
        QCOMPARE(renamed.forebears(both, 2021).organs, QStringList{culture});
        QCOMPARE(renamed.forebears(both, 2022).organs, QStringList{both});
        QCOMPARE(renamed.heirs(culture, 2021), (QStringList{culture, both}));
        QCOMPARE(renamed.heirs(culture, 2022), QStringList{culture});
    }

    void renamesFollowEachOther()
    {
        const OrganAliases renamed = list({{culture, tourism, 2015}, {tourism, both, 2018}});
        QCOMPARE(renamed.forebears(both, 2014).organs, QStringList{culture});
        QCOMPARE(renamed.forebears(both, 2016).organs, QStringList{tourism});
        QCOMPARE(renamed.forebears(both, 2019).organs, QStringList{both});
    }

    void mergedOrgansAreAllForebears()
    {
        const OrganAliases merged = list({{culture, both, 2018}, {tourism, both, 2018}});
        QCOMPARE(merged.forebears(both, 2018).organs, (QStringList{culture, tourism}));
        QVERIFY(!merged.forebears(both, 2018).isDivided);
    }

    void anOrganThatTookInAnotherStandsAmongItsForebears()
    {
        const OrganAliases merged = list({{tourism, culture, 2018}, {culture, culture, 2018}});
        QCOMPARE(merged.forebears(culture, 2018).organs, (QStringList{tourism, culture}));
        QCOMPARE(merged.forebears(culture, 2019).organs, QStringList{culture});
    }

    void aDividedOrganIsSaidToBe()
    {
        const OrganAliases divided = list({{both, culture, 2020}, {both, tourism, 2020}});
        QVERIFY(divided.forebears(culture, 2020).isDivided);
        QVERIFY(divided.forebears(tourism, 2020).isDivided);
        QVERIFY(!divided.forebears(tourism, 2021).isDivided);
        // Two renames of one name at different times are no division.
        const OrganAliases reused = list({{both, culture, 2015}, {both, tourism, 2020}});
        QVERIFY(!reused.forebears(culture, 2015).isDivided);
    }

    void anotherSpellingIsTheSameOrganInEveryYear()
    {
        const OrganAliases spelt = list({{town, full, 0}});
        QCOMPARE(spelt.keyOf(town), full);
        QCOMPARE(spelt.keyOf(QStringLiteral("云州市 云溪县白沙镇人民政府")), full);
        QCOMPARE(spelt.spellings(full), (QStringList{full, town}));
        QCOMPARE(spelt.forebears(spelt.keyOf(town), 2021).organs, QStringList{full});
    }

    void circlesEnd()
    {
        const OrganAliases circle = list({{culture, tourism, 0}, {tourism, culture, 0}});
        QCOMPARE(circle.keyOf(culture), circle.keyOf(tourism));
        const OrganAliases years = list({{culture, tourism, 2020}, {tourism, culture, 2020}});
        QVERIFY(!years.forebears(culture, 2020).organs.isEmpty());
        QVERIFY(!years.heirs(culture, 2020).isEmpty());
    }

    void linesThatSayNothingAreLeftOut()
    {
        const OrganAliases aliases = list({{culture, culture, 0},
                                           {QString(), culture, 2020},
                                           {culture, both, 2018},
                                           {culture, both, 2018}});
        QCOMPARE(aliases.aliases().size(), std::size_t(1));
    }

    void theListIsReadAsItWasWritten()
    {
        const OrganAliases aliases = list({{culture, both, 2018}, {town, full, 0}});
        const Result<OrganAliases> read = OrganAliases::fromJson(aliases.toJson());
        QVERIFY(read.ok());
        QCOMPARE(read.value().aliases(), aliases.aliases());
    }

    void whatIsNoListIsRefusedWithItsPlace()
    {
        QVERIFY(!OrganAliases::fromJson("").ok());
        QVERIFY(!OrganAliases::fromJson("[]").ok());
        const auto broken = OrganAliases::fromJson(R"({"aliases": [{"former": "a", "present": "b"}]})");
        QVERIFY(!broken.ok());
        QCOMPARE(broken.error().detail, QStringLiteral("/aliases/0"));
    }

    void aggregatesAreReadAsTheyWereWritten()
    {
        const std::vector<Aggregate> aggregates{{QStringLiteral("云溪县人民政府"), {culture, tourism}},
                                                {QStringLiteral("云州市人民政府"), {}}};
        const auto read = aggregatesFromJson(aggregatesToJson(aggregates));
        QVERIFY(read.ok());
        QCOMPARE(read.value(), aggregates);
        QVERIFY(!aggregatesFromJson("{}").ok());
        QVERIFY(!aggregatesFromJson(R"({"aggregates": [{"whole": "a"}]})").ok());
        QVERIFY(!aggregatesFromJson(R"({"aggregates": [{"whole": "a", "parts": [""]}]})").ok());
    }

    void aNameIsTakenApart()
    {
        const OrganName bureau = takeApart(both);
        QCOMPARE(bureau.place, QStringLiteral("云溪县"));
        QCOMPARE(bureau.core, QStringLiteral("文化和旅游局"));
        QCOMPARE(bureau.stem, QStringLiteral("文化和旅游"));
        const OrganName place = takeApart(full);
        QCOMPARE(place.place, QStringLiteral("云州市云溪县"));
        QCOMPARE(place.core, QStringLiteral("白沙镇"));
        QCOMPARE(place.stem, QStringLiteral("白沙"));
        const OrganName market = takeApart(QStringLiteral("云州市市场监督管理局"));
        QCOMPARE(market.place, QStringLiteral("云州市"));
        QCOMPARE(market.stem, QStringLiteral("市场监督"));
        QCOMPARE(takeApart(QStringLiteral("云州市人民政府")).core, QStringLiteral("云州市"));
        QCOMPARE(takeApart(QStringLiteral("望潮街道办事处")).core, QStringLiteral("望潮街道"));
    }

    void renamedOrgansHaveSimilarNames()
    {
        QVERIFY(similar(u"云溪县文化局", u"云溪县文化和旅游局"));
        QVERIFY(similar(u"云溪县农业局", u"云溪县农业农村局"));
        QVERIFY(similar(u"云溪县人力资源局", u"云溪县人力资源和社会保障局"));
        QVERIFY(similar(u"云溪县卫生局", u"云溪县卫生健康委员会"));
        QVERIFY(similar(u"白沙镇人民政府", u"云溪县白沙镇人民政府"));
        QVERIFY(similar(u"云溪县白沙镇人民政府", u"云溪县白沙街道办事处"));
    }

    void otherOrgansHaveNot()
    {
        QVERIFY(!similar(u"云溪县水利局", u"云溪县水务局"));
        QVERIFY(!similar(u"云溪县民政局", u"云溪县财政局"));
        QVERIFY(!similar(u"云溪县白沙镇人民政府", u"云溪县白石镇人民政府"));
        QVERIFY(!similar(u"云溪县文化局", u"青岭县文化局"));
        QVERIFY(!similar(u"云溪县白沙镇人民政府", u"青岭县白沙镇人民政府"));
        QVERIFY(!similar(u"云溪县教育局", u"云溪县体育局"));
        QVERIFY(!similar(u"云州市人民政府", u"青州市人民政府"));
    }
};

QTEST_GUILESS_MAIN(TestOrganAliases)
#include "tst_organaliases.moc"
