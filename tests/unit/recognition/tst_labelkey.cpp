#include "parser/recognition/labelkey.h"

#include "parser/text/folding.h"

#include <QTest>

#include <random>

using namespace gouji;

namespace {

std::u16string keyOf(const QString &label)
{
    return labelKey(foldText(label).text);
}

/// Levenshtein's distance by the whole matrix.
int fullDistance(std::u16string_view a, std::u16string_view b)
{
    std::vector<std::vector<int>> d(a.size() + 1, std::vector<int>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0)
                d[i][j] = static_cast<int>(i + j);
            else
                d[i][j] = std::min(
                    {d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
        }
    }
    return d[a.size()][b.size()];
}

} // namespace

class TestLabelKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsOfALabelHaveOneKey_data();
    void spellingsOfALabelHaveOneKey();
    void listNumbersAreMeasured_data();
    void listNumbersAreMeasured();
    void editsAreCountedUpToTheirLimit();
    void likenessIsBetweenNoneAndOne();
};

void TestLabelKey::spellingsOfALabelHaveOneKey_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto add = [](const char *name, const QString &one, const QString &other) {
        QTest::newRow(name) << one << other;
    };
    add("spaces", QStringLiteral("商 业　企\u00A0业"), QStringLiteral("商业企业"));
    add("brackets", QStringLiteral("收费金额（单位：万元）"), QStringLiteral("收费金额(单位:万元)"));
    add("quotes", QStringLiteral("危及“三安全一稳定”"), QStringLiteral("危及三安全一稳定"));
    add("commas", QStringLiteral("复议、诉讼"), QStringLiteral("复议，诉讼"));
    add("radicals", QStringLiteral("\u2F8F政许可"), QStringLiteral("行政许可"));
    add("case", QStringLiteral("PDF"), QStringLiteral("pdf"));
    add("full-width digits", QStringLiteral("第２０条"), QStringLiteral("第20条"));
    add("emphasis", QStringLiteral("**总计**"), QStringLiteral("总计"));
}

void TestLabelKey::spellingsOfALabelHaveOneKey()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(keyOf(one) == keyOf(other));
    QVERIFY(!keyOf(one).empty());
}

void TestLabelKey::listNumbersAreMeasured_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rest");
    const auto add = [](const char *text, const char *rest) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(rest);
    };
    add("一、总体情况", "总体情况");
    add("（三）不予公开", "不予公开");
    add("( 三 ) 不予公开", "不予公开");
    add("1.属于国家秘密", "属于国家秘密");
    add("1． 属于国家秘密", "属于国家秘密");
    add("12、其他", "其他");
    add("第一部分 概述", "概述");
    add("第二章：概述", "概述");
    add("〔2〕其他", "其他");
    add("三", "三");
    add("3.5", "3.5");
    add("2023年报告", "2023年报告");
    add("一是加强", "一是加强");
    add("第二十条第（一）项", "第二十条第（一）项");
    add("总计", "总计");
    add("", "");
}

void TestLabelKey::listNumbersAreMeasured()
{
    QFETCH(QString, text);
    QFETCH(QString, rest);
    const QString folded = foldText(text).text;
    QCOMPARE(folded.mid(numberingLength(folded)), foldText(rest).text);
}

void TestLabelKey::editsAreCountedUpToTheirLimit()
{
    std::mt19937 random(2);
    for (int round = 0; round < 3000; ++round) {
        std::u16string a;
        std::u16string b;
        for (auto i = random() % 12; i > 0; --i)
            a.push_back(static_cast<char16_t>(u'a' + random() % 4));
        for (auto i = random() % 12; i > 0; --i)
            b.push_back(static_cast<char16_t>(u'a' + random() % 4));
        const int limit = static_cast<int>(random() % 8);
        QCOMPARE(editDistance(a, b, limit), std::min(limit + 1, fullDistance(a, b)));
    }
}

void TestLabelKey::likenessIsBetweenNoneAndOne()
{
    QCOMPARE(similarity(u"属于国家秘密", u"属于国家秘密"), 1.0F);
    QCOMPARE(similarity(u"", u"属于"), 0.0F);
    QCOMPARE(similarity(u"行政许可", u"自然人"), 0.0F);
    const float torn = similarity(u"属于国家", u"属于国家秘密");
    const float typo = similarity(u"属于国家秘蜜", u"属于国家秘密");
    QVERIFY(torn > 0.6F && torn < 1.0F);
    QVERIFY(typo > 0.6F && typo < 1.0F);
    QCOMPARE(similarity(u"属于国家秘蜜", u"属于国家秘密"), similarity(u"属于国家秘密", u"属于国家秘蜜"));
}

QTEST_GUILESS_MAIN(TestLabelKey)
#include "tst_labelkey.moc"
