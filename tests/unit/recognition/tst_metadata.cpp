#include "parser/readers/reader.h"
#include "parser/recognition/recognizer.h"

#include <QRegularExpression>
#include <QTest>

using namespace gouji;

namespace {

struct Reading
{
    SourceDocument document;
    Report report;
};

Reading readingOf(const QString &text)
{
    static const FormCatalogue catalogue = std::move(FormCatalogue::load(QStringLiteral(":/forms")).value());
    static const Recognizer recognizer(catalogue);
    Reading reading{std::move(readDocument(text.toUtf8(), QStringLiteral("a.txt")).value()), {}};
    reading.report = recognizer.recognise(reading.document);
    return reading;
}

const QString preamble = QStringLiteral("根据《中华人民共和国政府信息公开条例》的规定，编制本报告。");

} // namespace

class TestMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesNameOrganAndYear_data();
    void titlesNameOrganAndYear();
    void periodsAreRead_data();
    void periodsAreRead();
    void lostCharactersAreNotInvented_data();
    void lostCharactersAreNotInvented();
    void signaturesAreDaysAtTheEnd_data();
    void signaturesAreDaysAtTheEnd();
    void contactsAreCutOutOfTheText();
    void sectionsAreFoundHoweverNumbered_data();
    void sectionsAreFoundHoweverNumbered();
    void rowsOfTheTableAreNoSections();
    void aTableOfContentsIsNotTheSections();
};

void TestMetadata::titlesNameOrganAndYear_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("agency");
    QTest::addColumn<int>("year");
    const auto add = [](const char *name, const char *text, const char *agency, int year) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(agency) << year;
    };
    add("organ before year", "青岩镇人民政府2022年政府信息公开工作年度报告", "青岩镇人民政府", 2022);
    add("year before organ", "2022年云溪县教育局政府信息公开工作年度报告", "云溪县教育局", 2022);
    add("two lines", "云溪县教育局\n2022年政府信息公开工作年度报告", "云溪县教育局", 2022);
    add("three lines", "云溪县教育局\n2022年政府信息公开工作\n年度报告", "云溪县教育局", 2022);
    add("spaces", "云溪县教育局 2022 年政府信息公开工作年度报告", "云溪县教育局", 2022);
    add("Chinese year", "云溪县教育局二〇二二年政府信息公开工作年度报告", "云溪县教育局", 2022);
    add("the organ's government in both", "云溪县人民政府信息公开工作2022年度报告", "云溪县人民政府", 2022);
    add("markdown", "# 云溪县教育局2022年政府信息公开工作年度报告", "云溪县教育局", 2022);
    add("bold", "**云溪县教育局2022年政府信息公开工作年度报告**", "云溪县教育局", 2022);
    add("short name", "云溪县教育局2022年政府信息公开年报", "云溪县教育局", 2022);
    add("brackets", "云溪县教育局政府信息公开工作年度报告（2022年）", "云溪县教育局", 2022);
    add("full-width digits", "云溪县教育局２０２２年政府信息公开工作年度报告", "云溪县教育局", 2022);
    add("a street office", "和平街道办事处2022年政府信息公开工作年度报告", "和平街道办事处", 2022);
    add("a committee", "云溪经济开发区管理委员会2022年政府信息公开工作年度报告", "云溪经济开发区管理委员会",
        2022);
}

void TestMetadata::titlesNameOrganAndYear()
{
    QFETCH(QString, text);
    QFETCH(QString, agency);
    QFETCH(int, year);
    const Reading r = readingOf(text + u'\n' + preamble + QStringLiteral("\n一、总体情况\n工作有序开展。\n"));
    QVERIFY(r.report.metadata.title.has_value());
    QVERIFY(r.report.metadata.year.has_value());
    QCOMPARE(r.report.metadata.year->value, year);
    QVERIFY(r.report.metadata.agency.has_value());
    QCOMPARE(r.report.metadata.agency->value, agency);
    QString cut = r.document.at(r.report.metadata.agency->where.span).toString();
    QVERIFY2(cut.remove(u' ').contains(agency), qPrintable(cut));
}

void TestMetadata::periodsAreRead_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QDate>("begin");
    QTest::addColumn<QDate>("end");
    const QDate first(2022, 1, 1);
    const QDate last(2022, 12, 31);
    const auto add = [](const char *sentence, QDate begin, QDate end) {
        QTest::newRow(sentence) << QString::fromUtf8(sentence) << begin << end;
    };
    add("本报告所列数据的统计期限为2022年1月1日至2022年12月31日。", first, last);
    add("统计期限自2022年1月1日起至12月31日止。", first, last);
    add("本报告中所列数据的统计期限从 2022 年 1 月 1 日起至 2022 年 12 月 31 日止。", first, last);
    add("统计时间：2022.1.1-2022.12.31。", first, last);
    add("所列数据统计期限为2022年1月1日—12月31日。", first, last);
    add("统计期限为二〇二二年一月一日至二〇二二年十二月三十一日。", first, last);
    add("统计期限为2022年1月至12月。", first, last);
    add("统计期限为2021年12月1日至2022年11月30日。", QDate(2021, 12, 1), QDate(2022, 11, 30));
}

void TestMetadata::periodsAreRead()
{
    QFETCH(QString, sentence);
    QFETCH(QDate, begin);
    QFETCH(QDate, end);
    const Reading r =
        readingOf(QStringLiteral("云溪县教育局政府信息公开工作年度报告\n") + preamble + sentence + u'\n');
    QVERIFY(r.report.metadata.periodBegin.has_value() && r.report.metadata.periodEnd.has_value());
    QCOMPARE(r.report.metadata.periodBegin->value, begin);
    QCOMPARE(r.report.metadata.periodEnd->value, end);
    QVERIFY(sentence.contains(r.document.at(r.report.metadata.periodBegin->where.span)));
}

void TestMetadata::lostCharactersAreNotInvented_data()
{
    QTest::addColumn<QString>("sentence");
    for (const char *sentence :
         {"统计期限为20221月1日至2022年12月31日。", "统计期限为2022年1月1日至202212月31日。",
          "统计期限自202211日起至12月31日止。", "统计期限为2022年2月30日至2022年12月31日。"})
        QTest::newRow(sentence) << QString::fromUtf8(sentence);
}

void TestMetadata::lostCharactersAreNotInvented()
{
    QFETCH(QString, sentence);
    const Reading r =
        readingOf(QStringLiteral("云溪县教育局政府信息公开工作年度报告\n") + preamble + sentence + u'\n');
    QVERIFY(!r.report.metadata.periodBegin.has_value() || !r.report.metadata.periodEnd.has_value());
}

void TestMetadata::signaturesAreDaysAtTheEnd_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QDate>("day");
    QTest::newRow("a line") << QStringLiteral("云溪县教育局\n2023年1月12日\n") << QDate(2023, 1, 12);
    QTest::newRow("in Chinese") << QStringLiteral("二〇二三年一月十二日") << QDate(2023, 1, 12);
    QTest::newRow("with spaces") << QStringLiteral("   2023 年 1 月 12 日\n\n") << QDate(2023, 1, 12);
    QTest::newRow("a sentence") << QStringLiteral("本报告于2023年1月12日起公布，请各界监督。") << QDate();
    QTest::newRow("no such day") << QStringLiteral("2023年2月31日") << QDate();
}

void TestMetadata::signaturesAreDaysAtTheEnd()
{
    QFETCH(QString, end);
    QFETCH(QDate, day);
    const Reading r = readingOf(QStringLiteral("云溪县教育局2022年政府信息公开工作年度报告\n") + preamble +
                                QStringLiteral("\n六、其他需要报告的事项\n无。\n\n") + end);
    QCOMPARE(r.report.metadata.signatureDate.has_value(), day.isValid());
    if (day.isValid())
        QCOMPARE(r.report.metadata.signatureDate->value, day);
}

void TestMetadata::contactsAreCutOutOfTheText()
{
    const Reading r =
        readingOf(QStringLiteral("云溪县教育局2022年政府信息公开工作年度报告\n如有疑问，请与办公室联系（地址"
                                 "：云溪县和平路８号，邮编：650000，"
                                 "电话：0871-1234567，传真：0871-7654321，邮箱：open@example.org）。\n"));
    QStringList found;
    for (const Contact &contact : r.report.metadata.contacts) {
        found << QString::number(static_cast<int>(contact.kind)) + u' ' +
                     r.document.at(contact.where.span).toString();
    }
    found.sort();
    QStringList wanted{QStringLiteral("0 0871-1234567"), QStringLiteral("1 0871-7654321"),
                       QStringLiteral("2 open@example.org"), QStringLiteral("3 云溪县和平路８号"),
                       QStringLiteral("4 650000")};
    QCOMPARE(found, wanted);
}

void TestMetadata::sectionsAreFoundHoweverNumbered_data()
{
    QTest::addColumn<QStringList>("headings");
    const auto add = [](const char *name, const QStringList &headings) { QTest::newRow(name) << headings; };
    const QStringList plain{QStringLiteral("总体情况"),
                            QStringLiteral("主动公开政府信息情况"),
                            QStringLiteral("收到和处理政府信息公开申请情况"),
                            QStringLiteral("政府信息公开行政复议、行政诉讼情况"),
                            QStringLiteral("存在的主要问题及改进情况"),
                            QStringLiteral("其他需要报告的事项")};
    const QString numerals = QStringLiteral("一二三四五六");
    const auto numbered = [&](const auto &number) {
        QStringList list;
        for (int i = 0; i < plain.size(); ++i)
            list << number(i) + plain[i];
        return list;
    };
    add("Han", numbered([&](int i) { return QString(numerals[i]) + u'、'; }));
    add("Han and space", numbered([&](int i) { return QString(numerals[i]) + QStringLiteral("、 "); }));
    add("Han and stop", numbered([&](int i) { return QString(numerals[i]) + u'.'; }));
    add("digits", numbered([](int i) { return QString::number(i + 1) + u'、'; }));
    add("parts",
        numbered([&](int i) { return QStringLiteral("第") + numerals[i] + QStringLiteral("部分 "); }));
    add("markdown", numbered([&](int i) { return QStringLiteral("## ") + numerals[i] + u'、'; }));
    add("bold", numbered([&](int i) {
                    return QStringLiteral("**") + numerals[i] + u'、';
                }).replaceInStrings(QRegularExpression(QStringLiteral("$")), QStringLiteral("**")));
    add("bare", plain);
}

void TestMetadata::sectionsAreFoundHoweverNumbered()
{
    QFETCH(QStringList, headings);
    const Reading r =
        readingOf(QStringLiteral("云溪县教育局2022年政府信息公开工作年度报告\n") + preamble + u'\n' +
                  headings.join(QStringLiteral("\n这一年的工作有序开展，没有其他情况。\n")) +
                  QStringLiteral("\n无。\n"));
    QList<int> found;
    for (const SectionMark &mark : r.report.sections) {
        found << mark.section;
        QVERIFY(headings[mark.section].contains(r.document.at(mark.heading)));
    }
    QCOMPARE(found, (QList<int>{0, 1, 2, 3, 4, 5}));
}

void TestMetadata::rowsOfTheTableAreNoSections()
{
    const Reading r =
        readingOf(QStringLiteral("云溪县教育局2022年政府信息公开工作年度报告\n一、总体情况\n工作有序开展。\n"
                                 "三、收到和处理政府信息公开申请情况\n"
                                 "一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n"
                                 "二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n"
                                 "三、本年度办理结果\t（一）予以公开\t1\t0\t0\t0\t0\t0\t1\n"
                                 "四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0\n"
                                 "五、存在的主要问题及改进情况\n还有不足。\n"));
    QList<int> found;
    for (const SectionMark &mark : r.report.sections)
        found << mark.section;
    QCOMPARE(found, (QList<int>{0, 2, 4}));
}

void TestMetadata::aTableOfContentsIsNotTheSections()
{
    const QString headings =
        QStringLiteral("一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n"
                       "四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n"
                       "六、其他需要报告的事项\n");
    QString body = headings;
    body.replace(u'\n', QStringLiteral("\n工作有序开展，没有别的情况。\n"));
    const Reading r =
        readingOf(QStringLiteral("云溪县教育局2022年政府信息公开工作年度报告\n目录\n") + headings + body);
    QCOMPARE(r.report.sections.size(), std::size_t(6));
    QVERIFY(r.report.sections.front().heading.begin > r.document.text.indexOf(QStringLiteral("六、其他")));
}

QTEST_GUILESS_MAIN(TestMetadata)
#include "tst_metadata.moc"
