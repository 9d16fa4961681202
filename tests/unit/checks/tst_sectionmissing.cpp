#include "model/checks/checklist.h"
#include "tests/unit/checks/prosesample.h"

#include <QTest>

using namespace gouji;

namespace {

const QStringList headings{u"一、总体情况"_qs, u"二、主动公开"_qs, u"三、申请"_qs,
                           u"四、复议"_qs,     u"五、问题"_qs,     u"六、其他"_qs};

/// A report with these sections (from 0), in this order, each with a sentence.
ProseSample reportWith(const QList<int> &sections, bool hasContents = false)
{
    QString text;
    if (hasContents)
        text = headings.join(u"\n"_qs) + u"\n正文开始。\n"_qs;
    const qsizetype from = text.size();
    for (int section : sections)
        text += headings[section] + u"\n这一节有内容。\n"_qs;
    ProseSample sample(text);
    for (int i = 0; hasContents && i < 6; ++i)
        sample.section(i, headings[i]);
    qsizetype at = from;
    for (int section : sections) {
        sample.section(section, headings[section], at);
        at = sample.m_report.sections.back().heading.end;
    }
    sample.cells(u"2021"_qs);
    return sample;
}

QString codes(const std::vector<Finding> &findings)
{
    QStringList list;
    for (const Finding &finding : findings)
        list << finding.code + u':' + QString::number(finding.section);
    return list.join(u' ');
}

} // namespace

class TestSectionMissing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSixSectionsAreJudged_data()
    {
        QTest::addColumn<QList<int>>("sections");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all") << QList<int>{0, 1, 2, 3, 4, 5} << u""_qs;
        QTest::newRow("the last is missing") << QList<int>{0, 1, 2, 3, 4} << u"missing:5"_qs;
        QTest::newRow("two are missing") << QList<int>{0, 1, 4, 5} << u"missing:2 missing:3"_qs;
        QTest::newRow("one twice") << QList<int>{0, 1, 2, 3, 4, 4, 5} << u"twice:4"_qs;
        QTest::newRow("one far from its place") << QList<int>{0, 4, 1, 2, 3, 5} << u"out-of-order:4"_qs;
        QTest::newRow("two exchanged") << QList<int>{0, 1, 3, 2, 4, 5} << u"out-of-order:2"_qs;
        QTest::newRow("twice is not out of order as well")
            << QList<int>{0, 1, 2, 0, 3, 4, 5} << u"twice:0"_qs;
    }
    void theSixSectionsAreJudged()
    {
        QFETCH(QList<int>, sections);
        QFETCH(QString, expected);
        const QString found = codes(reportWith(sections).run(checkSectionMissing));
        if (QLatin1String(QTest::currentDataTag()) == QLatin1String("two exchanged"))
            QVERIFY2(found == expected || found == u"out-of-order:3"_qs, qPrintable(found));
        else
            QCOMPARE(found, expected);
    }

    void bothHeadingsAreMarked()
    {
        const ProseSample sample = reportWith({0, 1, 2, 3, 4, 4, 5});
        QCOMPARE(sample.quotes(sample.run(checkSectionMissing).at(0)),
                 (QStringList{headings[4], headings[4]}));
    }

    void aMissingSectionPointsAtWhereItWouldStand()
    {
        const ProseSample sample = reportWith({0, 1, 2, 4, 5});
        const Span place = sample.run(checkSectionMissing).at(0).where.at(0).where.span;
        QCOMPARE(place.begin, sample.m_document.text.indexOf(headings[4]));
        QCOMPARE(place.length(), 0);
    }

    void aTableOfContentsIsNoSecondSection()
    {
        QVERIFY(reportWith({0, 1, 2, 3, 4, 5}, true).run(checkSectionMissing).empty());
    }

    void aTextWithoutAnySectionIsOneFinding()
    {
        ProseSample sample(u"只有一段话。"_qs);
        QCOMPARE(codes(sample.run(checkSectionMissing)), u"none:-1"_qs);
    }

    void reportsOlderThanTheFormAreNotJudged()
    {
        ProseSample sample(u"只有一段话。"_qs);
        sample.m_report.formId = u"pre-2019"_qs;
        QVERIFY(sample.run(checkSectionMissing).empty());
    }
};

QTEST_APPLESS_MAIN(TestSectionMissing)
#include "tst_sectionmissing.moc"
