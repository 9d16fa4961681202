#include "model/comparing/copysearch.h"
#include "tests/unit/comparing/copylibrary.h"

#include <QTest>

using namespace gouji;

namespace {

/// The words of a place in the report's own text.
QString ownWords(const CopyLibrary &library, qint64 id, const CopiedPassage &passage)
{
    return library.sample(id).m_document.at(passage.own).toString();
}

/// "乙局 2022: …" for every source.
QStringList sourcesOf(const CopiedText &text)
{
    QStringList list;
    for (const CopySource &source : text.sources)
        list += u"%1 %2"_qs.arg(source.agency).arg(source.year);
    return list;
}

} // namespace

class TestCopySearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasPlantedIsFoundWhereItStandsAndNothingElse()
    {
        std::mt19937 random(31);
        const auto upTo = [&random](int most) {
            return static_cast<int>(random() % static_cast<unsigned>(most));
        };
        CopyLibrary library;
        library.addOthers(12);
        struct Planted
        {
            qint64 id = 0;
            QString source;
            QString words;
        };
        std::vector<Planted> planted;
        std::vector<qint64> clean;
        for (int i = 0; i < 120; ++i) {
            const QString agency = u"第%1县财政局"_qs.arg(i);
            QString overview = library.randomWords(300 + upTo(900));
            if (i % 3 == 0) {
                clean.push_back(library.add({agency, 2023, overview, library.randomWords(150)}));
                continue;
            }
            const QString words = library.randomWords(60 + upTo(300));
            const QString source = i % 3 == 1 ? agency : u"甲%1镇人民政府"_qs.arg(i);
            library.add({source, 2022, library.randomWords(200) + words + library.randomWords(upTo(300)),
                         library.randomWords(100)});
            overview.insert(upTo(static_cast<int>(overview.size())), words);
            planted.push_back(
                {library.add({agency, 2023, overview, library.randomWords(150)}), source, words});
        }
        for (const qint64 id : clean)
            QVERIFY(library.copiesOf(id).sources.empty());
        for (const Planted &plant : planted) {
            const CopiedText text = library.copiesOf(plant.id);
            QCOMPARE(text.sources.size(), 1);
            QCOMPARE(text.sources[0].agency, plant.source);
            QCOMPARE(text.sources[0].passages.size(), 1);
            const CopiedPassage &passage = text.sources[0].passages[0];
            QCOMPARE(passage.section, 0);
            QVERIFY(ownWords(library, plant.id, passage).contains(plant.words.chopped(1)));
            // A character at the ends may be alike by chance.
            QVERIFY(passage.own.length() <= plant.words.size() + 4);
            QVERIFY(passage.words.contains(plant.words.chopped(1)));
        }
    }

    void smallDifferencesDoNotPartAPassage_data()
    {
        QTest::addColumn<QString>("was");
        QTest::addColumn<QString>("is");
        QTest::newRow("a year") << u"2022年"_qs << u"2023年"_qs;
        QTest::newRow("a count") << u"全年公开9条"_qs << u"全年公开1,234条"_qs;
        QTest::newRow("a name") << u"松溪镇党政办"_qs << u"柳河街道办"_qs;
        QTest::newRow("a word put in") << u"持续推进"_qs << u"持续深入扎实推进"_qs;
        QTest::newRow("a word left out") << u"不断巩固提升"_qs << u"巩固"_qs;
        QTest::newRow("a title") << u"《甲办法》"_qs << u"《关于印发乙方案的通知》"_qs;
        QTest::newRow("punctuation") << u"，"_qs << u"；\n"_qs;
    }
    void smallDifferencesDoNotPartAPassage()
    {
        QFETCH(QString, was);
        QFETCH(QString, is);
        CopyLibrary library;
        library.addOthers(10);
        const QString before = library.randomWords(90).chopped(1);
        const QString behind = library.randomWords(90).chopped(1);
        library.add({u"乙局"_qs, 2022, before + was + behind});
        const qint64 id = library.add({u"乙局"_qs, 2023, before + is + behind});
        const CopiedText text = library.copiesOf(id);
        QCOMPARE(text.sources.size(), 1);
        QCOMPARE(text.sources[0].passages.size(), 1);
        const CopiedPassage &passage = text.sources[0].passages[0];
        QCOMPARE(ownWords(library, id, passage), before + is + behind);
        QCOMPARE(passage.words, before + was + behind);
        QVERIFY(passage.count >= 180 - 2 - 4 && passage.count <= 190);
    }

    void whatManyReportsHaveIsLeftOut()
    {
        CopyLibrary library;
        library.addOthers(6);
        const QString common = library.randomWords(200);
        for (int i = 0; i < 6; ++i)
            library.add({u"第%1乡人民政府"_qs.arg(i), 2023, library.randomWords(100) + common});
        const QString copied = library.randomWords(90);
        library.add({u"乙局"_qs, 2023, common + copied + library.randomWords(50)});
        const qint64 id = library.add({u"甲局"_qs, 2023, common + copied + library.randomWords(60)});
        const CopiedText text = library.copiesOf(id);
        QCOMPARE(sourcesOf(text), QStringList{u"乙局 2023"_qs});
        // Where template ends is known to within a window of grams.
        const QString words = ownWords(library, id, text.sources[0].passages[0]);
        QVERIFY(words.endsWith(copied));
        QVERIFY(words.size() < copied.size() + windowGrams + 2);
        QCOMPARE(text.common, 5);
    }

    void onlyReportsThatCanBeTheSourceAreNamed_data()
    {
        QTest::addColumn<QString>("organ");
        QTest::addColumn<int>("year");
        QTest::addColumn<bool>("isNamed");
        const QString own = u"松溪县财政局"_qs;
        QTest::newRow("last year's") << own << 2022 << true;
        QTest::newRow("of five years ago") << own << 2018 << true;
        QTest::newRow("another organ's of the same year") << u"柳河县财政局"_qs << 2023 << true;
        QTest::newRow("another organ's of last year") << u"柳河县财政局"_qs << 2022 << true;
        QTest::newRow("another version") << own << 2023 << false;
        QTest::newRow("next year's") << own << 2024 << false;
        QTest::newRow("another organ's of next year") << u"柳河县财政局"_qs << 2024 << false;
        QTest::newRow("the county's, which sums up") << u"松溪县人民政府"_qs << 2023 << false;
        QTest::newRow("the county office's") << u"松溪县人民政府办公室"_qs << 2023 << false;
        QTest::newRow("another county's") << u"柳河县人民政府"_qs << 2023 << true;
        QTest::newRow("of an unknown organ") << QString() << 2023 << false;
        QTest::newRow("of an unknown year") << u"柳河县财政局"_qs << 0 << false;
    }
    void onlyReportsThatCanBeTheSourceAreNamed()
    {
        QFETCH(QString, organ);
        QFETCH(int, year);
        QFETCH(bool, isNamed);
        CopyLibrary library;
        library.addOthers(10);
        const QString words = library.randomWords(150);
        library.add({organ, year, words});
        const qint64 id = library.add({u"松溪县财政局"_qs, 2023, words});
        QCOMPARE(sourcesOf(library.copiesOf(id)),
                 isNamed ? QStringList{u"%1 %2"_qs.arg(organ).arg(year)} : QStringList());
    }

    void ofTheOrgansOwnReportsTheLatestBeforeIsNamed()
    {
        CopyLibrary library;
        library.addOthers(10);
        const QString words = library.randomWords(150);
        for (const int year : {2019, 2021, 2020})
            library.add({u"乙局"_qs, year, words});
        const qint64 id = library.add({u"乙局"_qs, 2023, words});
        QCOMPARE(sourcesOf(library.copiesOf(id)), QStringList{u"乙局 2021"_qs});
    }

    void aReportThatDoesNotSayWhoseItIsIsNotCompared()
    {
        CopyLibrary library;
        library.addOthers(10);
        const QString words = library.randomWords(150);
        library.add({u"乙局"_qs, 2022, words});
        QVERIFY(!library.copiesOf(library.add({QString(), 2023, words})).hasCompared);
        QVERIFY(!library.copiesOf(library.add({u"甲局"_qs, 0, words})).hasCompared);
        QVERIFY(library.copiesOf(library.add({u"甲局"_qs, 2023, words})).hasCompared);
        CopyLibrary alone;
        QVERIFY(!alone.copiesOf(alone.add({u"甲局"_qs, 2023, words})).hasCompared);
    }

    void ofFewOrgansTemplateCannotBeTold()
    {
        CopyLibrary library;
        const QString words = library.randomWords(150);
        library.add({u"乙局"_qs, 2023, words});
        const qint64 id = library.add({u"甲局"_qs, 2023, words});
        QCOMPARE(library.copiesOf(id).common, 0);
        QCOMPARE(library.copiesOf(id).sources.size(), 1);
        // All three have it: that is a template after all.
        library.add({u"丙局"_qs, 2023, words});
        QVERIFY(library.copiesOf(id).sources.empty());
    }

    void anotherReportThatCannotBeReadIsLeftOut()
    {
        CopyLibrary library;
        const QString words = library.randomWords(150);
        library.add({u"乙局"_qs, 2022, words});
        const qint64 id = library.add({u"乙局"_qs, 2023, words});
        const ProseSample &sample = library.sample(id);
        const ComparedProse prose(sample.m_document, sample.m_report);
        const CopiedText text = findCopiedText(library.index(), {id, u"乙局"_qs, 2023}, prose, 5,
                                               [](qint64) { return std::optional<ComparedReport>(); });
        QVERIFY(text.sources.empty());
        QVERIFY(text.hasCompared);
    }
};

QTEST_APPLESS_MAIN(TestCopySearch)
#include "tst_copysearch.moc"
