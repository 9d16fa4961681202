#include "parser/layout/pagelayout.h"

#include <QTest>

using namespace gouji;

namespace {

/// A page of synthetic print: ideographs as wide as high, digits half as wide.
class Print
{
public:
    explicit Print(QSizeF size = {595, 842}) { m_page.size = size; }

    Print &text(double x, double y, const QString &words, double size = 10)
    {
        for (const QChar c : words) {
            const double width = c.unicode() < 0x2E80 ? size / 2 : size;
            if (c != u' ')
                m_page.glyphs.push_back({QString(c), QRectF(x, y, width, size), 1, 0});
            x += width;
        }
        return *this;
    }
    /// One character below the other.
    Print &stack(double x, double y, const QString &words, double size = 10)
    {
        for (const QChar c : words) {
            text(x, y, QString(c), size);
            y += size;
        }
        return *this;
    }
    Print &across(double y, double from, double to)
    {
        m_page.rules.emplace_back(from, y, to, y);
        return *this;
    }
    Print &down(double x, double from, double to)
    {
        m_page.rules.emplace_back(x, from, x, to);
        return *this;
    }
    /// All lines of a grid.
    Print &grid(const std::vector<double> &xs, const std::vector<double> &ys)
    {
        for (const double x : xs)
            down(x, ys.front(), ys.back());
        for (const double y : ys)
            across(y, xs.front(), xs.back());
        return *this;
    }
    [[nodiscard]] LayoutPage turned(float turn) const
    {
        LayoutPage page = m_page;
        for (LayoutGlyph &glyph : page.glyphs)
            glyph.turn = turn;
        return page;
    }
    [[nodiscard]] LayoutPage &page() { return m_page; }

private:
    LayoutPage m_page;
};

/// The document's lines: cells between bars, paragraphs as they are.
QStringList linesOf(const SourceDocument &document)
{
    QStringList lines;
    for (const SourceLine &line : document.lines) {
        QStringList cells;
        for (int i = 0; i < line.cellCount; ++i)
            cells << document.at(document.cells[static_cast<std::size_t>(line.firstCell + i)].where.span)
                         .toString();
        lines << (line.kind == LineKind::Row ? u'|' + cells.join(u'|') + u'|' : cells.join(QString()));
    }
    return lines;
}

QStringList laidOut(std::vector<LayoutPage> pages)
{
    return linesOf(layOut(pages, u"pdf"_qs));
}

const std::vector<double> threeColumns{50, 150, 200, 250};

} // namespace

class TestPageLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ruledCellsHoldWhatStandsInThem();
    void cellsReachOverMissingStrokes();
    void outerBordersMayBeMissing();
    void bordersMayBeDashedDottedOrDouble();
    void aFrameAroundTextIsNoTable();
    void anUnderlineIsNoTable();
    void aNumberBrokenInANarrowCellIsOneNumber();
    void twoNumbersBelowEachOtherAreNotJoined();
    void wrappedAndStackedLabelsAreJoined();
    void aNumberWiderThanItsCellStaysWhole();
    void rowsGoOnOverPages();
    void aRowCutByThePageIsJoinedAndSaid();
    void halvesThatCannotBeJoinedAreDoubted();
    void aWordDownwardsStaysWhole();
    void rowsMayLackStrokes();
    void repeatedHeadsAreSetAside();
    void columnsWithoutRulesMakeATable();
    void anEmptyCellWithoutRulesIsKept();
    void linesBesideEachOtherAreOneRow();
    void aLoneRowOfBrokenNumbersIsOneRow();
    void theOnlyRowOfATableIsJoinedOverThePage();
    void proseMakesNoTable();
    void linesBecomeParagraphs();
    void aParagraphGoesOnOverThePage();
    void headersFootersAndPageNumbersAreSetAside_data();
    void headersFootersAndPageNumbersAreSetAside();
    void aWatermarkScattersNothing();
    void boldPrintedTwiceIsReadOnce();
    void turnedPagesReadLikeOthers_data();
    void turnedPagesReadLikeOthers();
    void everyCharacterHasItsPlace();
    void confidenceIsTheLeastSureCharacters();
    void aRecognisedNumberOfTwoLinesIsNeverSure();
    void oddGeometryIsLeftOut();
};

void TestPageLayout::ruledCellsHoldWhatStandsInThem()
{
    Print print;
    print.grid(threeColumns, {100, 120, 140}).text(55, 105, u"规章"_qs).text(170, 105, u"12"_qs);
    print.text(220, 105, u"0"_qs).text(55, 125, u"文件"_qs).text(220, 125, u"7"_qs);
    QCOMPARE(laidOut({print.page()}), (QStringList{u"|规章|12|0|"_qs, u"|文件||7|"_qs}));
}

void TestPageLayout::cellsReachOverMissingStrokes()
{
    Print print;
    print.across(100, 50, 250).across(140, 50, 250).across(120, 150, 250);
    print.down(50, 100, 140).down(150, 100, 140).down(200, 120, 140).down(250, 100, 140);
    print.text(60, 115, u"合并"_qs)
        .text(160, 105, u"两列"_qs)
        .text(160, 125, u"1"_qs)
        .text(210, 125, u"2"_qs);
    const SourceDocument document = layOut({print.page()}, u"pdf"_qs);
    QCOMPARE(linesOf(document), (QStringList{u"|合并|两列|"_qs, u"|1|2|"_qs}));
    QCOMPARE(document.cells[0].rowSpan, 2);
    QCOMPARE(document.cells[1].columnSpan, 2);
    QCOMPARE(document.cells[2].column, 1);
    QCOMPARE(document.cells[3].column, 2);
}

void TestPageLayout::outerBordersMayBeMissing()
{
    Print print;
    print.across(100, 50, 250).across(120, 50, 250).across(140, 50, 250);
    print.down(150, 100, 140).down(200, 100, 140);
    print.text(55, 105, u"甲"_qs).text(160, 105, u"1"_qs).text(210, 105, u"2"_qs);
    print.text(55, 125, u"乙"_qs).text(160, 125, u"3"_qs).text(210, 125, u"4"_qs);
    QCOMPARE(laidOut({print.page()}), (QStringList{u"|甲|1|2|"_qs, u"|乙|3|4|"_qs}));
}

void TestPageLayout::bordersMayBeDashedDottedOrDouble()
{
    Print print;
    for (double x = 50; x < 250; x += 4)
        print.across(100, x, x + 2);
    for (double x = 50; x < 250; x += 2)
        print.across(120, x, x + 0.8);
    print.across(140, 50, 250).across(141.5, 50, 250);
    for (const double x : {50.0, 150.0, 151.5, 250.0})
        print.down(x, 100, 141);
    print.text(55, 105, u"甲"_qs).text(160, 105, u"1"_qs).text(55, 125, u"乙"_qs).text(160, 125, u"2"_qs);
    QCOMPARE(laidOut({print.page()}), (QStringList{u"|甲|1|"_qs, u"|乙|2|"_qs}));
}

void TestPageLayout::aFrameAroundTextIsNoTable()
{
    Print print;
    print.grid({40, 400}, {90, 140}).text(50, 100, u"框中的话。"_qs);
    QCOMPARE(laidOut({print.page()}), (QStringList{u"框中的话。"_qs}));
}

void TestPageLayout::anUnderlineIsNoTable()
{
    Print print;
    print.text(50, 100, u"标题"_qs).across(112, 50, 70).text(50, 140, u"正文。"_qs);
    QCOMPARE(laidOut({print.page()}), (QStringList{u"标题"_qs, u"正文。"_qs}));
}

void TestPageLayout::aNumberBrokenInANarrowCellIsOneNumber()
{
    Print print;
    print.grid({50, 150, 172, 250}, {100, 140}).text(55, 110, u"甲"_qs);
    print.text(156, 105, u"12"_qs).text(156, 117, u"3"_qs).text(200, 110, u"9"_qs);
    const SourceDocument document = layOut({print.page()}, u"pdf"_qs);
    QCOMPARE(linesOf(document), (QStringList{u"|甲|123|9|"_qs}));
    // Both pieces keep their places.
    QCOMPARE(document.placesOf(document.cells[1].where.span).size(), std::size_t{2});
}

void TestPageLayout::twoNumbersBelowEachOtherAreNotJoined()
{
    Print print;
    print.grid({50, 150, 250}, {100, 140}).text(55, 110, u"甲"_qs);
    print.text(156, 105, u"12"_qs).text(156, 117, u"3"_qs);
    QCOMPARE(laidOut({print.page()}), (QStringList{u"|甲|12\u20283|"_qs}));
    // Lone digits may be a column of numbers.
    Print narrow;
    narrow.grid({50, 150, 172}, {100, 140})
        .text(55, 110, u"甲"_qs)
        .text(156, 105, u"1"_qs)
        .text(156, 117, u"2"_qs);
    QCOMPARE(laidOut({narrow.page()}), (QStringList{u"|甲|1\u20282|"_qs}));
}

void TestPageLayout::wrappedAndStackedLabelsAreJoined()
{
    Print print;
    print.grid({50, 100, 116, 250}, {100, 140}).text(55, 105, u"很长的"_qs).text(55, 117, u"标签"_qs);
    print.stack(103, 104, u"自然人"_qs).text(200, 110, u"9"_qs);
    QCOMPARE(laidOut({print.page()}), (QStringList{u"|很长的标签|自然人|9|"_qs}));
}

void TestPageLayout::aNumberWiderThanItsCellStaysWhole()
{
    Print print;
    print.grid({50, 100, 118, 150}, {100, 120}).text(55, 105, u"甲"_qs).text(102, 105, u"12345"_qs);
    QCOMPARE(laidOut({print.page()}), (QStringList{u"|甲|12345||"_qs}));
}

void TestPageLayout::rowsGoOnOverPages()
{
    Print first;
    first.grid(threeColumns, {780, 800, 820}).text(55, 785, u"甲"_qs).text(160, 785, u"1"_qs);
    first.text(210, 785, u"2"_qs).text(55, 805, u"乙"_qs).text(160, 805, u"3"_qs).text(210, 805, u"4"_qs);
    Print second;
    second.grid(threeColumns, {30, 50, 70}).text(55, 35, u"丙"_qs).text(160, 35, u"5"_qs);
    second.text(210, 35, u"6"_qs).text(55, 55, u"丁"_qs).text(160, 55, u"7"_qs).text(210, 55, u"8"_qs);
    const SourceDocument document = layOut({first.page(), second.page()}, u"pdf"_qs);
    QCOMPARE(linesOf(document),
             (QStringList{u"|甲|1|2|"_qs, u"|乙|3|4|"_qs, u"|丙|5|6|"_qs, u"|丁|7|8|"_qs}));
    QVERIFY(document.diagnostics.empty());
    QCOMPARE(document.cells.back().where.page, 2);
}

void TestPageLayout::aRowCutByThePageIsJoinedAndSaid()
{
    const std::vector<double> columns{50, 150, 200, 222};
    Print first;
    first.grid(columns, {780, 800})
        .text(55, 785, u"（一）甲"_qs)
        .text(160, 785, u"1"_qs)
        .text(204, 785, u"20"_qs);
    Print second;
    second.grid(columns, {30, 50, 70}).text(204, 35, u"7"_qs);
    second.text(55, 55, u"（二）乙"_qs).text(160, 55, u"3"_qs).text(204, 55, u"4"_qs);
    const SourceDocument document = layOut({first.page(), second.page()}, u"pdf"_qs);
    QCOMPARE(linesOf(document), (QStringList{u"|（一）甲|1|207|"_qs, u"|（二）乙|3|4|"_qs}));
    QCOMPARE(document.diagnostics.size(), std::size_t{1});
    QCOMPARE(document.diagnostics.front().code, u"row-split-by-page"_qs);
}

void TestPageLayout::halvesThatCannotBeJoinedAreDoubted()
{
    const auto row = [](Print &print, double y, const QString &label, const QStringList &values) {
        print.text(50, y, label);
        for (int i = 0; i < values.size(); ++i)
            print.text(150 + i * 50, y, values[i]);
    };
    Print first;
    row(first, 740, u"甲"_qs, {u"1"_qs, u"2"_qs, u"3"_qs});
    row(first, 760, u"乙"_qs, {u"1"_qs, u"2"_qs, u"3"_qs});
    row(first, 780, u"丙"_qs, {u"1"_qs, u"20"_qs, u"3"_qs});
    Print second;
    second.text(200, 50, u"7"_qs).text(250, 50, u"8"_qs).text(150, 50, u"9"_qs);
    row(second, 70, u"丁"_qs, {u"1"_qs, u"2"_qs, u"3"_qs});
    row(second, 90, u"戊"_qs, {u"1"_qs, u"2"_qs, u"3"_qs});
    const SourceDocument document = layOut({first.page(), second.page()}, u"pdf"_qs);
    QVERIFY(!document.diagnostics.empty());
    QCOMPARE(document.diagnostics.front().code, u"row-split-by-page"_qs);
}

void TestPageLayout::aWordDownwardsStaysWhole()
{
    Print print;
    print.grid({50, 100, 120, 200}, {100, 150, 170}).stack(105, 103, u"社会公益组织"_qs);
    print.text(55, 155, u"甲"_qs).text(105, 158, u"7"_qs).text(150, 158, u"8"_qs);
    const QStringList lines = laidOut({print.page()});
    QCOMPARE(lines, (QStringList{u"||社会公益组织||"_qs, u"|甲|7|8|"_qs}));
}

void TestPageLayout::rowsMayLackStrokes()
{
    Print print;
    print.grid(threeColumns, {100, 220});
    QStringList expected;
    for (int i = 0; i < 6; ++i) {
        const QString first = QString::number(10 + i);
        const QString second = QString::number(30 + i);
        print.text(55, 105 + i * 19, u"项目"_qs)
            .text(170, 105 + i * 19, first)
            .text(220, 105 + i * 19, second);
        expected << u"|项目|%1|%2|"_qs.arg(first, second);
    }
    QCOMPARE(laidOut({print.page()}), expected);
}

void TestPageLayout::repeatedHeadsAreSetAside()
{
    Print first;
    first.grid(threeColumns, {780, 800, 820}).text(55, 785, u"项目"_qs).text(160, 785, u"件"_qs);
    first.text(210, 785, u"份"_qs).text(55, 805, u"甲"_qs).text(160, 805, u"3"_qs).text(210, 805, u"4"_qs);
    Print second;
    second.grid(threeColumns, {30, 50, 70}).text(55, 35, u"项目"_qs).text(160, 35, u"件"_qs);
    second.text(210, 35, u"份"_qs).text(55, 55, u"乙"_qs).text(160, 55, u"7"_qs).text(210, 55, u"8"_qs);
    QCOMPARE(laidOut({first.page(), second.page()}),
             (QStringList{u"|项目|件|份|"_qs, u"|甲|3|4|"_qs, u"|乙|7|8|"_qs}));
}

void TestPageLayout::columnsWithoutRulesMakeATable()
{
    Print print;
    print.text(50, 60, u"下列数字为全年累计。"_qs);
    print.text(50, 100, u"行政许可事项"_qs).text(200, 100, u"3"_qs).text(300, 100, u"10"_qs);
    print.text(50, 120, u"行政处罚"_qs).text(197, 120, u"125"_qs).text(302, 120, u"0"_qs);
    print.text(50, 140, u"很长的一个项目"_qs).text(50, 152, u"写成两行"_qs).text(200, 140, u"4"_qs);
    print.text(302, 140, u"5"_qs).text(50, 176, u"收费"_qs).text(200, 176, u"6"_qs).text(302, 176, u"7"_qs);
    QCOMPARE(laidOut({print.page()}),
             (QStringList{u"下列数字为全年累计。"_qs, u"|行政许可事项|3|10|"_qs, u"|行政处罚|125|0|"_qs,
                          u"|很长的一个项目写成两行|4|5|"_qs, u"|收费|6|7|"_qs}));
}

void TestPageLayout::anEmptyCellWithoutRulesIsKept()
{
    Print print;
    for (int row = 0; row < 4; ++row) {
        const double y = 100 + row * 20;
        print.text(50, y, u"项目"_qs).text(150, y, u"1"_qs).text(200, y, u"2"_qs).text(300, y, u"4"_qs);
        if (row != 2)
            print.text(250, y, u"3"_qs);
    }
    const QStringList lines = laidOut({print.page()});
    QCOMPARE(lines[1], u"|项目|1|2|3|4|"_qs);
    QCOMPARE(lines[2], u"|项目|1|2||4|"_qs);
}

void TestPageLayout::linesBesideEachOtherAreOneRow()
{
    // Labels of two lines, numbers broken in the narrow column, whole ones halfway between the lines.
    Print print;
    for (int row = 0; row < 4; ++row) {
        const double y = 100 + row * 40;
        print.text(50, y, u"项目很长"_qs).text(200, y, u"10"_qs).text(300, y, u"20"_qs);
        print.text(250, y + 6, u"%1"_qs.arg(1030 + row));
        print.text(50, y + 12, u"的后半"_qs).text(202, y + 12, u"%1"_qs.arg(row)).text(302, y + 12, u"7"_qs);
    }
    QStringList expected;
    for (int row = 0; row < 4; ++row)
        expected << u"|项目很长的后半|10%1|%2|207|"_qs.arg(row).arg(1030 + row);
    QCOMPARE(laidOut({print.page()}), expected);
}

void TestPageLayout::aLoneRowOfBrokenNumbersIsOneRow()
{
    Print print;
    for (int i = 0; i < 5; ++i) {
        print.text(50 + i * 30, 100, u"结果"_qs).text(50 + i * 30, 116, u"15%1"_qs.arg(i));
        print.text(55 + i * 30, 128, u"%1"_qs.arg(9 - i));
    }
    const QStringList lines = laidOut({print.page()});
    QCOMPARE(lines.last(), u"|1509|1518|1527|1536|1545|"_qs);
}

void TestPageLayout::theOnlyRowOfATableIsJoinedOverThePage()
{
    const std::vector<double> columns{50, 72, 94, 116};
    Print first;
    first.grid(columns, {760, 780, 800});
    Print second;
    second.grid(columns, {30, 50});
    for (int i = 0; i < 3; ++i) {
        first.text(54 + i * 22, 765, u"甲"_qs).text(53 + i * 22, 785, u"15%1"_qs.arg(i));
        second.text(58 + i * 22, 35, u"%1"_qs.arg(9 - i));
    }
    const SourceDocument document = layOut({first.page(), second.page()}, u"pdf"_qs);
    QCOMPARE(linesOf(document).last(), u"|1509|1518|1527|"_qs);
    QCOMPARE(document.diagnostics.front().code, u"row-split-by-page"_qs);
}

void TestPageLayout::proseMakesNoTable()
{
    Print print;
    for (int row = 0; row < 5; ++row)
        print.text(50, 100 + row * 15, u"全年受理申请 12 件，办结 11 件，结转下年度 1 件。"_qs);
    for (const QString &line : laidOut({print.page()}))
        QVERIFY2(!line.startsWith(u'|'), qPrintable(line));
}

void TestPageLayout::linesBecomeParagraphs()
{
    Print print;
    print.text(70, 100, u"一二三四五六七八九十"_qs).text(50, 115, u"一二三四五六七八九十一二"_qs);
    print.text(50, 130, u"三四五。"_qs).text(70, 145, u"另起一段，十个字左右"_qs).text(50, 160, u"完。"_qs);
    QCOMPARE(laidOut({print.page()}), (QStringList{u"一二三四五六七八九十一二三四五六七八九十一二三四五。"_qs,
                                                   u"另起一段，十个字左右完。"_qs}));
}

void TestPageLayout::aParagraphGoesOnOverThePage()
{
    Print first;
    first.text(70, 700, u"一二三四五六七八九十"_qs).text(50, 715, u"一二三四五六七八九十一二"_qs);
    first.text(290, 815, u"1"_qs);
    Print second;
    second.text(50, 60, u"说完。"_qs).text(70, 75, u"下一段。"_qs).text(290, 815, u"2"_qs);
    const SourceDocument document = layOut({first.page(), second.page()}, u"pdf"_qs);
    QCOMPARE(linesOf(document),
             (QStringList{u"一二三四五六七八九十一二三四五六七八九十一二说完。"_qs, u"下一段。"_qs}));
    QCOMPARE(document.placesOf(document.lines[0].span).back().page, 2);
}

void TestPageLayout::headersFootersAndPageNumbersAreSetAside_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("framed") << u"- 1 -"_qs << u"- 2 -"_qs;
    QTest::newRow("dashes") << u"—1—"_qs << u"—2—"_qs;
    QTest::newRow("words") << u"第1页"_qs << u"第2页"_qs;
    QTest::newRow("of so many") << u"第 3 页 共 7 页"_qs << u"第 4 页 共 7 页"_qs;
    QTest::newRow("slash") << u"1/2"_qs << u"2/2"_qs;
    QTest::newRow("alone") << u"11"_qs << u"12"_qs;
    QTest::newRow("name") << u"某县某镇人民政府"_qs << u"某县某镇人民政府"_qs;
    QTest::newRow("name and number") << u"某镇年度报告 5"_qs << u"某镇年度报告 6"_qs;
}

void TestPageLayout::headersFootersAndPageNumbersAreSetAside()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    std::vector<LayoutPage> pages;
    for (const QString &footer : {first, second}) {
        Print print;
        print.text(50, 400, u"正文。"_qs).text(250, 810, footer);
        pages.push_back(print.page());
    }
    const SourceDocument document = layOut(pages, u"pdf"_qs);
    QCOMPARE(linesOf(document), (QStringList{u"正文。"_qs, u"正文。"_qs}));
    // Shown all the same.
    QVERIFY(document.text.contains(first.at(first.size() - 1)));
}

void TestPageLayout::aWatermarkScattersNothing()
{
    Print print;
    print.text(50, 100, u"正文一行到底。"_qs);
    for (int i = 0; i < 4; ++i)
        print.page().glyphs.push_back({u"密"_qs, QRectF(60 + i * 30, 95 + i * 30, 40, 40), 1, 45});
    QCOMPARE(laidOut({print.page()}), (QStringList{u"正文一行到底。"_qs}));
}

void TestPageLayout::boldPrintedTwiceIsReadOnce()
{
    Print print;
    print.text(50, 100, u"标题11"_qs).text(50.4, 100, u"标题11"_qs);
    QCOMPARE(laidOut({print.page()}), (QStringList{u"标题11"_qs}));
}

void TestPageLayout::turnedPagesReadLikeOthers_data()
{
    QTest::addColumn<int>("quarters");
    QTest::newRow("down") << 1;
    QTest::newRow("upside down") << 2;
    QTest::newRow("up") << 3;
}

void TestPageLayout::turnedPagesReadLikeOthers()
{
    QFETCH(int, quarters);
    Print print;
    print.text(50, 60, u"标题"_qs).grid(threeColumns, {100, 120, 140}).text(55, 105, u"规章"_qs);
    print.text(170, 105, u"12"_qs).text(220, 105, u"0"_qs).text(55, 125, u"文件"_qs).text(170, 125, u"3"_qs);
    const auto point = [&](QPointF p) {
        for (int i = 0; i < quarters; ++i)
            p = QPointF(842 - p.y(), p.x());
        return p;
    };
    LayoutPage page = print.turned(static_cast<float>(quarters) * 90);
    for (LayoutGlyph &glyph : page.glyphs)
        glyph.box = QRectF(point(glyph.box.topLeft()), point(glyph.box.bottomRight())).normalized();
    for (QLineF &rule : page.rules)
        rule = QLineF(point(rule.p1()), point(rule.p2()));
    const SourceDocument document = layOut({page}, u"pdf"_qs);
    QCOMPARE(linesOf(document), (QStringList{u"标题"_qs, u"|规章|12|0|"_qs, u"|文件|3||"_qs}));
    QCOMPARE(document.cells[1].where.box, page.glyphs[2].box.united(page.glyphs[3].box));
}

void TestPageLayout::everyCharacterHasItsPlace()
{
    Print print;
    print.text(50, 60, u"共收到12件申请。"_qs).grid(threeColumns, {100, 120, 140}).text(55, 105, u"规章"_qs);
    print.text(170, 105, u"34"_qs).text(55, 125, u"文件"_qs).text(170, 125, u"56"_qs);
    const SourceDocument document = layOut({print.page()}, u"pdf"_qs);
    QCOMPARE(document.pages, (std::vector<SourcePage>{{QSizeF(595, 842)}}));
    qsizetype covered = 0;
    for (const PageRun &run : document.pageRuns) {
        QVERIFY(run.span.begin >= covered);
        covered = run.span.end;
        QRectF glyphs;
        QString text;
        for (const LayoutGlyph &glyph : print.page().glyphs) {
            if (run.box.contains(glyph.box.center())) {
                glyphs = glyphs.united(glyph.box);
                text += glyph.text;
            }
        }
        QCOMPARE(document.at(run.span).toString(), text);
        QCOMPARE(run.box, glyphs);
    }
    const qsizetype number = document.text.indexOf(u"12");
    QCOMPARE(document.provenanceOf({number, number + 2}).box, QRectF(80, 60, 10, 10));
}

void TestPageLayout::confidenceIsTheLeastSureCharacters()
{
    Print print;
    print.grid(threeColumns, {100, 120, 140}).text(55, 105, u"规章"_qs).text(170, 105, u"12"_qs);
    print.page().glyphs.back().confidence = 0.4F;
    const SourceDocument document = layOut({print.page()}, u"scan"_qs);
    QCOMPARE(document.cells[0].confidence, 1.0F);
    QCOMPARE(document.cells[1].confidence, 0.4F);
}

void TestPageLayout::aRecognisedNumberOfTwoLinesIsNeverSure()
{
    Print print;
    print.grid({50, 150, 172}, {100, 130, 150}).text(55, 105, u"规章"_qs);
    print.text(154, 102, u"104"_qs).text(158, 114, u"6"_qs);
    print.page().glyphs.back().confidence = 0.9F;
    const SourceDocument document = layOut({print.page()}, u"scan"_qs);
    QCOMPARE(document.at(document.cells[1].where.span).toString(), u"1046"_qs);
    QVERIFY(document.cells[1].confidence < 0.5F);
}

void TestPageLayout::oddGeometryIsLeftOut()
{
    Print print;
    print.text(50, 100, u"正文。"_qs);
    const double nowhere = qQNaN();
    print.page().glyphs.push_back({u"坏"_qs, QRectF(nowhere, 0, 10, 10), 1, 0});
    print.page().glyphs.push_back({QString(), QRectF(60, 100, 10, 10), 1, 0});
    print.page().rules.emplace_back(nowhere, 0, 100, qInf());
    print.page().rules.emplace_back(-1e300, 5, 1e300, 5);
    QCOMPARE(laidOut({print.page()}), (QStringList{u"正文。"_qs}));
    QVERIFY(laidOut({}).isEmpty());
    QVERIFY(laidOut({LayoutPage{}}).isEmpty());
}

QTEST_APPLESS_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
