#include "parser/readers/fileformat.h"
#include "parser/readers/reader.h"

#include <QTest>

#include <random>

using namespace gouji;

namespace {

SourceDocument read(const QString &text, const char *name = "a.txt")
{
    Result<SourceDocument> document = readDocument(text.toUtf8(), QLatin1String(name));
    return document ? std::move(document.value()) : SourceDocument();
}

QString kindName(LineKind kind)
{
    switch (kind) {
    case LineKind::Prose:
        return QStringLiteral("prose");
    case LineKind::Heading:
        return QStringLiteral("heading");
    case LineKind::Row:
        return QStringLiteral("row");
    case LineKind::Lone:
        return QStringLiteral("lone");
    case LineKind::Gap:
        break;
    }
    return QStringLiteral("gap");
}

/// Lines as "kind:cell|cell".
QStringList shown(const SourceDocument &document)
{
    QStringList lines;
    for (const SourceLine &line : document.lines) {
        QStringList cells;
        for (int c = line.firstCell; c < line.firstCell + line.cellCount; ++c)
            cells << document.at(document.cells[static_cast<std::size_t>(c)].where.span).toString();
        lines << kindName(line.kind) + (cells.isEmpty() ? QString() : QStringLiteral(":") + cells.join(u'|'));
    }
    return lines;
}

} // namespace

class TestTextReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesBecomeCells_data();
    void linesBecomeCells();
    void spansAreInsideTheTextAndInOrder();
    void emptyCellsStandWhereTheirContentWould();
    void formatsAreToldApart_data();
    void formatsAreToldApart();
    void nothingToReadIsSaid_data();
    void nothingToReadIsSaid();
    void theNameOfAMarkdownFileTellsItsFormat();
};

void TestTextReader::linesBecomeCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    const auto add = [](const char *name, const QString &text, const QStringList &lines) {
        QTest::newRow(name) << text << lines;
    };
    add("prose", QStringLiteral("  一是加强学习。 "), {QStringLiteral("prose:一是加强学习。")});
    add("tabs", QStringLiteral("规章\t0\t 1 \t２"), {QStringLiteral("row:规章|0|1|２")});
    add("empty cells", QStringLiteral("规章\t\t\t0\t"), {QStringLiteral("row:规章|||0|")});
    add("leading empty cells", QStringLiteral("\t\t\t0"), {QStringLiteral("row:|||0")});
    add("lone cells", QStringLiteral("\t规章\n\t0\n\t"),
        {QStringLiteral("lone:规章"), QStringLiteral("lone:0"), QStringLiteral("lone:")});
    add("pipes", QStringLiteral("| 规章 | 0 | 1 |"), {QStringLiteral("row:规章|0|1")});
    add("pipes without ends", QStringLiteral("规章 | 0 | 1"), {QStringLiteral("row:规章|0|1")});
    add("an empty cell behind the last pipe", QStringLiteral("规章 | 0 | "), {QStringLiteral("row:规章|0|")});
    add("one pipe before a number", QStringLiteral("行政许可 | 15"), {QStringLiteral("row:行政许可|15")});
    add("one pipe in prose", QStringLiteral("首页 | 政务公开"), {QStringLiteral("prose:首页 | 政务公开")});
    add("an escaped pipe", QStringLiteral("| a\\|b | 0 |"), {QStringLiteral("row:a\\|b|0")});
    add("a table rule", QStringLiteral("| a | b |\n| --- | :-: |\n| c | 0 |"),
        {QStringLiteral("row:a|b"), QStringLiteral("row:c|0")});
    add("a rule of single dashes", QStringLiteral("|a|b|\n|-|-|\n|c|0|"),
        {QStringLiteral("row:a|b"), QStringLiteral("row:c|0")});
    add("dashes for numbers", QStringLiteral("|a|b|\n|---|---|\n|c|d|\n| - | - |"),
        {QStringLiteral("row:a|b"), QStringLiteral("row:c|d"), QStringLiteral("row:-|-")});
    add("dashes between tabs", QStringLiteral("a\tb\n-\t-"),
        {QStringLiteral("row:a|b"), QStringLiteral("row:-|-")});
    add("a rule between tabs", QStringLiteral("a\t0\n-----\t---"), {QStringLiteral("row:a|0")});
    add("headings", QStringLiteral("# 一、总体情况\n###### 附"),
        {QStringLiteral("heading:一、总体情况"), QStringLiteral("heading:附")});
    add("emphasis", QStringLiteral("**一、总体情况**\n| **合计** | *3* |"),
        {QStringLiteral("prose:一、总体情况"), QStringLiteral("row:合计|3")});
    add("a heading with emphasis", QStringLiteral("## **六、其他**"), {QStringLiteral("heading:六、其他")});
    add("carriage returns", QStringLiteral("a\r\n\r\nb\r\n"),
        {QStringLiteral("prose:a"), QStringLiteral("gap"), QStringLiteral("prose:b")});
    add("lone carriage returns", QStringLiteral("a\rb"),
        {QStringLiteral("prose:a"), QStringLiteral("prose:b")});
    add("form feeds", QStringLiteral("a\fb\vc\u2028d"),
        {QStringLiteral("prose:a"), QStringLiteral("prose:b"), QStringLiteral("prose:c"),
         QStringLiteral("prose:d")});
    add("gaps", QStringLiteral("a\n\n  \n\nb"),
        {QStringLiteral("prose:a"), QStringLiteral("gap"), QStringLiteral("prose:b")});
    add("aligned by spaces", QStringLiteral("行政许可      0    12   3"),
        {QStringLiteral("row:行政许可|0|12|3")});
    add("one number far off", QStringLiteral("行政许可      12"), {QStringLiteral("row:行政许可|12")});
    add("marks for numbers", QStringLiteral("行政许可   /   -"), {QStringLiteral("row:行政许可|/|-")});
    add("numbers only", QStringLiteral("0 0 0 1"), {QStringLiteral("row:0|0|0|1")});
    add("the number of a page", QStringLiteral("- 12 -"), {QStringLiteral("prose:- 12 -")});
    add("the number of a page of all", QStringLiteral("2 / 8"), {QStringLiteral("prose:2 / 8")});
    add("a head in columns", QStringLiteral("信息内容    本年制发件数   本年废止件数"),
        {QStringLiteral("row:信息内容|本年制发件数|本年废止件数")});
    add("groups and row in columns", QStringLiteral("三、本年度办理结果    （一）予以公开   5   0"),
        {QStringLiteral("row:三、本年度办理结果|（一）予以公开|5|0")});
    add("a sentence that ends in a number", QStringLiteral("全年公开信息 128"),
        {QStringLiteral("prose:全年公开信息 128")});
    add("a sentence with numbers", QStringLiteral("公开 12 13 条。"),
        {QStringLiteral("prose:公开 12 13 条。")});
    add("a place and a day", QStringLiteral("青岩镇人民政府   2023年1月3日"),
        {QStringLiteral("prose:青岩镇人民政府   2023年1月3日")});
    add("values behind a colon", QStringLiteral("行政许可：5 0 2"), {QStringLiteral("row:行政许可|5|0|2")});
    add("a telephone behind a colon", QStringLiteral("电话：0999 5550123"),
        {QStringLiteral("prose:电话：0999 5550123")});
    add("slashes between values", QStringLiteral("规章 / 5 / 0 / 2"), {QStringLiteral("row:规章|5|0|2")});
    add("commas", QStringLiteral("内容,甲项,乙项\n规章,5,,2\n行政许可,7"),
        {QStringLiteral("row:内容|甲项|乙项"), QStringLiteral("row:规章|5||2"),
         QStringLiteral("row:行政许可|7")});
    add("commas in quotation marks", QStringLiteral("\"甲,乙\",\"1\",\"2\""),
        {QStringLiteral("row:甲,乙|1|2")});
    add("wide commas in brackets", QStringLiteral("公开（只计一种，不计其他），5，0"),
        {QStringLiteral("row:公开（只计一种，不计其他）|5|0")});
    add("commas in prose", QStringLiteral("收到12件，答复8件，结转4件"),
        {QStringLiteral("prose:收到12件，答复8件，结转4件")});
    add("a drawn table", QStringLiteral("┌──┬──┐\n│规章│ 5 │\n├──┼──┤\n│行政│   │\n│许可│ 7 │\n└──┴──┘"),
        {QStringLiteral("row:规章|5"), QStringLiteral("row:行政|许可|7")});
    add("a table drawn with signs",
        QStringLiteral("+----+---+\n| 规章 | 5 |\n+====+===+\n| 许可 | 7 |\n+----+---+"),
        {QStringLiteral("row:规章|5"), QStringLiteral("row:许可|7")});
    add("numbers below each other between lines",
        QStringLiteral("+---+---+\n| 甲 | 5 |\n| 乙 | 7 |\n+---+---+"),
        {QStringLiteral("row:甲|5"), QStringLiteral("row:乙|7")});
    add("a table on one line",
        QStringLiteral("信息内容 制发件数 废止件数 有效件数 规章 1 2 3 规范性文件 4 5 6 行政许可 7 行政处罚 "
                       "8 行政强制 9"),
        {QStringLiteral("row:信息内容|制发件数|废止件数|有效件数"), QStringLiteral("row:规章|1|2|3"),
         QStringLiteral("row:规范性文件|4|5|6"), QStringLiteral("row:行政许可|7"),
         QStringLiteral("row:行政处罚|8"), QStringLiteral("row:行政强制|9")});
    add("days on one line",
        QStringLiteral(
            "会议安排 2023 年 1 月 3 日 2023 年 2 月 6 日 2023 年 3 月 8 日 2023 年 4 月 9 日 至 12"),
        {QStringLiteral(
            "prose:会议安排 2023 年 1 月 3 日 2023 年 2 月 6 日 2023 年 3 月 8 日 2023 年 4 月 9 日 至 12")});
    add("a table of HTML",
        QStringLiteral(
            "前<table><tr><td colspan=\"2\">规章</td><td><b>5</b></td></tr>\n<tr><td>行政<br>许可</td>"
            "<td>&nbsp;</td></tr></table>后"),
        {QStringLiteral("prose:前"), QStringLiteral("row:规章|5"), QStringLiteral("row:行政|许可|"),
         QStringLiteral("prose:后")});
    add("a number that tags part", QStringLiteral("前\n<TABLE><TR><TD>甲<TD>1<br>2</TABLE>"),
        {QStringLiteral("prose:前"), QStringLiteral("row:甲|1<br>2")});
    add("a table that never ends", QStringLiteral("前\n<table><tr><td>5"),
        {QStringLiteral("prose:前"), QStringLiteral("prose:<table><tr><td>5")});
    add("tags alone", QStringLiteral("<div align=\"center\">\n甲\n</div>"), {QStringLiteral("prose:甲")});
    add("an address in angle brackets", QStringLiteral("<http://www.example.org>"),
        {QStringLiteral("prose:<http://www.example.org>")});
    add("quoted", QStringLiteral("> # 甲\n> | 乙 | 5 |"),
        {QStringLiteral("heading:甲"), QStringLiteral("row:乙|5")});
    add("no line end at the end", QStringLiteral("a\nb"),
        {QStringLiteral("prose:a"), QStringLiteral("prose:b")});
    add("zero width", QStringLiteral("\u200B规章\uFEFF\t\u200B0"), {QStringLiteral("row:规章|0")});
}

void TestTextReader::linesBecomeCells()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    QCOMPARE(shown(read(text)), lines);
}

void TestTextReader::spansAreInsideTheTextAndInOrder()
{
    static const QStringList pieces{
        QStringLiteral("规章"), QStringLiteral("\t"),  QStringLiteral("|"),         QStringLiteral("\n"),
        QStringLiteral("\r"),   QStringLiteral("  "),  QStringLiteral("12"),        QStringLiteral("**"),
        QStringLiteral("#"),    QStringLiteral("---"), QStringLiteral("。"),        QStringLiteral("　"),
        QStringLiteral("\\"),   QStringLiteral("\f"),  QStringLiteral("\U00020000")};
    std::mt19937 random(4);
    for (int round = 0; round < 2000; ++round) {
        QString text = QStringLiteral("x");
        for (int i = 0; i < 60; ++i)
            text += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
        const SourceDocument document = read(text);
        QCOMPARE(document.text, text);
        qsizetype last = 0;
        int cells = 0;
        for (const SourceLine &line : document.lines) {
            QVERIFY(line.span.begin >= last && line.span.end <= text.size() && line.span.isValid());
            QCOMPARE(line.firstCell, cells);
            qsizetype place = line.span.begin;
            for (int c = 0; c < line.cellCount; ++c, ++cells) {
                const Span span = document.cells[static_cast<std::size_t>(cells)].where.span;
                QVERIFY(span.isValid() && span.begin >= place && span.end <= line.span.end);
                place = span.end;
            }
            last = line.span.end;
        }
        QCOMPARE(static_cast<std::size_t>(cells), document.cells.size());
    }
}

void TestTextReader::emptyCellsStandWhereTheirContentWould()
{
    const SourceDocument document = read(QStringLiteral("规章\t\t 0"));
    QCOMPARE(document.cells.size(), std::size_t(3));
    QCOMPARE(document.cells[1].where.span, (Span{3, 3}));
    QCOMPARE(document.cells[2].where.span, (Span{5, 6}));
    QCOMPARE(document.cells[2].column, 2);
}

void TestTextReader::formatsAreToldApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::newRow("zip") << QByteArray("PK\x03\x04 and more") << QStringLiteral("zip");
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << QStringLiteral("pdf");
    QTest::newRow("old office") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << QStringLiteral("doc");
    QTest::newRow("rtf") << QByteArray("{\\rtf1\\ansi}") << QStringLiteral("rtf");
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><html><body>x</body></html>")
                          << QStringLiteral("html");
    QTest::newRow("html with mark") << QByteArray("\xEF\xBB\xBF\n<HTML lang=zh>") << QStringLiteral("html");
    QTest::newRow("sqlite") << QByteArray("SQLite format 3\0 and more", 25) << QStringLiteral("unknown");
    QTest::newRow("text") << QByteArray("a < b > c") << QStringLiteral("text");
}

/// By content: the name says text each time.
void TestTextReader::formatsAreToldApart()
{
    QFETCH(QByteArray, bytes);
    QTEST(formatId(detectFormat(bytes, QStringLiteral("a.txt"))), "format");
}

void TestTextReader::nothingToReadIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("spaces") << QByteArray(" \r\n\t ");
    QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("a UTF-16 mark alone") << QByteArray("\xFF\xFE");
    QTest::newRow("a mark and spaces") << QByteArray("\xEF\xBB\xBF \n");
    QTest::newRow("ideographic spaces") << QStringLiteral("　　").toUtf8();
}

void TestTextReader::nothingToReadIsSaid()
{
    QFETCH(QByteArray, bytes);
    const Result<SourceDocument> document = readDocument(bytes, QStringLiteral("a.txt"));
    QVERIFY(!document.ok());
    QCOMPARE(static_cast<int>(document.error().code), static_cast<int>(ErrorCode::EmptyFile));
}

void TestTextReader::theNameOfAMarkdownFileTellsItsFormat()
{
    QCOMPARE(read(QStringLiteral("a"), "x.MD").format, QStringLiteral("markdown"));
    QCOMPARE(read(QStringLiteral("a"), "x.txt").format, QStringLiteral("text"));
    QCOMPARE(read(QStringLiteral("a")).sha256,
             QByteArray("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"));
}

QTEST_GUILESS_MAIN(TestTextReader)
#include "tst_textreader.moc"
