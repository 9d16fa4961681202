#include "model/comparing/comparedprose.h"
#include "tests/unit/checks/prosesample.h"

#include <QTest>

using namespace gouji;

class TestComparedProse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAndTitlesAreOneMarkAndPunctuationNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("letters");
        QTest::newRow("words") << u"加强学习，提高水平。"_qs << u"加强学习提高水平"_qs;
        QTest::newRow("a number") << u"公开１２３条"_qs << u"公开0条"_qs;
        QTest::newRow("a number with points") << u"共1,065.5万元，占18.8%"_qs << u"共0万元占0"_qs;
        QTest::newRow("a year") << u"2023 年 1 月"_qs << u"0年0月"_qs;
        QTest::newRow("a title") << u"按照《政务公开 〈办法〉 2023》要求"_qs << u"按照《要求"_qs;
        QTest::newRow("a title that is not closed") << u"按照《办法要求"_qs << u"按照《办法要求"_qs;
        QTest::newRow("quotes and brackets") << u"“放管服”（试行）"_qs << u"放管服试行"_qs;
        QTest::newRow("letters") << u"政务AB岗"_qs << u"政务AB岗"_qs;
    }
    void numbersAndTitlesAreOneMarkAndPunctuationNothing()
    {
        QFETCH(QString, text);
        QFETCH(QString, letters);
        ProseSample sample(u"## 一、甲节\n"_qs + text);
        sample.section(0, u"一、甲节"_qs);
        QCOMPARE(ComparedProse(sample.m_document, sample.m_report).letters().toString(), letters);
    }

    void onlyWhatTheOrganWritesItselfCounts()
    {
        ProseSample sample(u"前言。\n## 一、甲节\n甲文。\n## （一）小标题\n丙文。\n| 表格\n## 二、乙节\n"
                           u"乙文。\n## 五、丁节\n丁文。"_qs);
        sample.section(0, u"一、甲节"_qs).section(1, u"二、乙节"_qs).section(4, u"五、丁节"_qs);
        const ComparedProse prose(sample.m_document, sample.m_report);
        QCOMPARE(prose.letters().toString(), u"甲文丙文丁文"_qs);
        QCOMPARE(prose.sections().size(), 2);
        QCOMPARE(prose.sections()[1].section, 4);
        QVERIFY((prose.sections()[1].letters == Span{4, 6}));
    }

    void lettersAreFoundAgainInTheText_data()
    {
        QTest::addColumn<Span>("letters");
        QTest::addColumn<QString>("words");
        // 今年公开0条按照《办理各项工作
        QTest::newRow("words with the stop") << Span{8, 14} << u"《乙办法》办理各\n项工"_qs;
        QTest::newRow("up to a number") << Span{0, 5} << u"今年公开 ２０３"_qs;
        QTest::newRow("up to a title") << Span{6, 9} << u"按照《乙办法》"_qs;
        QTest::newRow("up to the end") << Span{12, 15} << u"项工作。"_qs;
        QTest::newRow("nothing") << Span{3, 3} << QString();
    }
    void lettersAreFoundAgainInTheText()
    {
        QFETCH(Span, letters);
        QFETCH(QString, words);
        ProseSample sample(u"## 一、甲节\n今年公开 ２０３ 条，按照《乙办法》办理各\\\n项工作。其后"_qs);
        sample.section(0, u"一、甲节"_qs);
        const ComparedProse prose(sample.m_document, sample.m_report);
        QString found = prose.words(prose.inText(letters));
        QCOMPARE(found.remove(u'\\'), words);
    }

    void ordinarySentencesAreKnown()
    {
        ProseSample sample(u"## 六、甲节\n联系电话：0999-1234567。重点办理各项工作；未收取信息处理费。"
                           u"如对本报告有疑问，请来信。"_qs);
        sample.section(5, u"六、甲节"_qs);
        const ComparedProse prose(sample.m_document, sample.m_report);
        QStringList ordinary;
        for (const Span span : prose.ordinary())
            ordinary += prose.letters().mid(span.begin, span.length()).toString();
        QCOMPARE(ordinary, (QStringList{u"联系电话00"_qs, u"未收取信息处理费如对本报告有疑问请来信"_qs}));
    }

    void aReportWithoutSectionsHasNothingToCompare()
    {
        const ProseSample sample(u"只有正文。"_qs);
        const ComparedProse prose(sample.m_document, sample.m_report);
        QVERIFY(prose.letters().isEmpty());
        QVERIFY(prose.sections().empty());
    }
};

QTEST_APPLESS_MAIN(TestComparedProse)
#include "tst_comparedprose.moc"
