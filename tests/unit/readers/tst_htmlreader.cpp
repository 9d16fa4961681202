#include "parser/readers/reader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gouji;

namespace {

SourceDocument read(const QString &html)
{
    const Result<SourceDocument> document = readDocument(html.toUtf8(), QStringLiteral("a.html"));
    return document ? document.value() : SourceDocument();
}

QString body(const QString &content)
{
    return QStringLiteral("<!DOCTYPE html><html><body>") + content + QStringLiteral("</body></html>");
}

/// The lines as "P:text", "H2:text", "R:cell|cell".
QStringList linesOf(const SourceDocument &document)
{
    QStringList lines;
    for (const SourceLine &line : document.lines) {
        QStringList cells;
        for (int c = line.firstCell; c < line.firstCell + line.cellCount; ++c)
            cells << document.at(document.cells[static_cast<std::size_t>(c)].where.span).toString();
        const QString words = cells.join(u'|');
        switch (line.kind) {
        case LineKind::Heading:
            lines << QStringLiteral("H%1:").arg(line.level) + words;
            break;
        case LineKind::Row:
            lines << QStringLiteral("R:") + words;
            break;
        case LineKind::Gap:
            lines << QStringLiteral("-");
            break;
        default:
            lines << QStringLiteral("P:") + words;
        }
    }
    return lines;
}

QStringList linesOf(const QString &content)
{
    return linesOf(read(body(content)));
}

/// "column+columnSpan×rowSpan" of every cell.
QStringList gridOf(const QString &table)
{
    QStringList cells;
    const SourceDocument document = read(body(table));
    for (const SourceCell &cell : document.cells)
        cells << QStringLiteral("%1+%2×%3").arg(cell.column).arg(cell.columnSpan).arg(cell.rowSpan);
    return cells;
}

QString menu()
{
    QString links;
    for (int i = 0; i < 12; ++i)
        links += QStringLiteral("<li><a href='/c%1/'>网站栏目%1</a></li>").arg(i);
    return QStringLiteral("<ul>") + links + QStringLiteral("</ul>");
}

QString article()
{
    return QStringLiteral("<h2>一、总体情况</h2><p>本机关按照条例要求开展各项工作，制度和平台运行正常。</p>"
                          "<table><tr><td>甲项</td><td>12</td><td>34</td></tr>"
                          "<tr><td>乙项</td><td>56</td><td>78</td></tr></table>"
                          "<p>个别栏目更新偏慢，已经明确专人逐月核对并且补齐。</p>");
}

} // namespace

class TestHtmlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraphsAndHeadingsAreLines();
    void whiteSpaceIsCollapsedAsABrowserDoes();
    void whatIsNeverShownIsNotRead();
    void tablesThatOnlyAScriptShowsAreReadAndSaidSo();
    void numbersOfListsAreText();
    void cellsStandWhereABrowserPutsThem_data();
    void cellsStandWhereABrowserPutsThem();
    void paragraphsInACellAreParted();
    void aBreakWithinANumberIsNotJoined();
    void tablesForLayoutAreOpened();
    void framesWithinCellsAreNot();
    void spansCutTheTextOutAgain();
    void theArticleIsFound();
    void noTableIsLostBesideTheArticle();
    void theTitleComesFromThePage_data();
    void theTitleComesFromThePage();
    void encodings_data();
    void encodings();
    void invalidBytesAreReportedWhereTheyAreShown();
    void aPageWithoutAnArticleSaysSo();
    void hostilePagesAreReadOrRefusedSoon_data();
    void hostilePagesAreReadOrRefusedSoon();
};

void TestHtmlReader::paragraphsAndHeadingsAreLines()
{
    QCOMPARE(linesOf(QStringLiteral(
                 "<h1>甲</h1><h3>乙<br>丙</h3>丁<p>戊</p>己<br>庚<div><span>辛</span>壬</div>")),
             QStringList({QStringLiteral("H1:甲"), QStringLiteral("H3:乙丙"), QStringLiteral("P:丁"),
                          QStringLiteral("P:戊"), QStringLiteral("P:己"), QStringLiteral("P:庚"),
                          QStringLiteral("P:辛壬")}));
}

void TestHtmlReader::whiteSpaceIsCollapsedAsABrowserDoes()
{
    QCOMPARE(
        linesOf(QStringLiteral("<p>  政府\n  信息 公开 <b> A\n</b>\n B&nbsp; C</p><pre>x  y\nz\tw</pre>")),
        QStringList({QStringLiteral("P:政府信息 公开 A B\u00A0 C"), QStringLiteral("P:x  y"),
                     QStringLiteral("R:z|w")}));
}

void TestHtmlReader::whatIsNeverShownIsNotRead()
{
    QCOMPARE(linesOf(QStringLiteral(
                 "<p>甲</p><script>document.write('<p>乙</p>')</script><style>p{}</style><!-- 丙 -->"
                 "<template><p>丁</p></template><noscript>戊</noscript><div hidden>己</div>"
                 "<div style='color:red; DISPLAY : none'>庚</div><iframe src='file:///etc/passwd'>辛</iframe>"
                 "<textarea>壬</textarea><!--[if gte mso 9]><xml>癸</xml><![endif]--><p>子<o:p></o:p></p>")),
             QStringList({QStringLiteral("P:甲"), QStringLiteral("P:子")}));
}

void TestHtmlReader::tablesThatOnlyAScriptShowsAreReadAndSaidSo()
{
    const QString hidden =
        QStringLiteral("<div style='display:none'>") + article() + QStringLiteral("</div>");
    const SourceDocument document = read(body(QStringLiteral("<p>甲</p>") + hidden));
    QVERIFY(linesOf(document).contains(QStringLiteral("R:甲项|12|34")));
    QCOMPARE(document.diagnostics.front().code, QStringLiteral("hidden-text-read"));
    // A copy for another screen stays hidden.
    QCOMPARE(linesOf(article() + hidden), linesOf(article()));
}

void TestHtmlReader::numbersOfListsAreText()
{
    QCOMPARE(linesOf(QStringLiteral(
                 "<ol start=3><li>甲<li value=7><p>乙</p><li>（一）丙</ol>"
                 "<ol style='list-style-type: cjk-ideographic' start=11><li>丁</ol><ol type=a><li>戊</ol>"
                 "<ol style='list-style:none'><li>己</ol><ul><li>庚</ul>"
                 "<p style='mso-list:l0 level1'><![if !supportLists]><span style='mso-list:Ignore'>二、"
                 "</span><![endif]>辛</p>")),
             QStringList({QStringLiteral("P:3.甲"), QStringLiteral("P:7.乙"), QStringLiteral("P:（一）丙"),
                          QStringLiteral("P:十一、丁"), QStringLiteral("P:a.戊"), QStringLiteral("P:己"),
                          QStringLiteral("P:庚"), QStringLiteral("P:二、辛")}));
}

void TestHtmlReader::cellsStandWhereABrowserPutsThem_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("cells");
    const auto row = [](const char *name, const char *table, const QString &cells) {
        QTest::newRow(name) << QString::fromLatin1(table) << cells.split(u' ');
    };
    row("spans", "<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>",
        QStringLiteral("0+1×2 1+2×1 1+1×1 2+1×1"));
    row("from above in the middle",
        "<table><tr><td>a<td rowspan=3>b<td>c<tr><td>d<td>e<tr><td>f<td>g</table>",
        QStringLiteral("0+1×1 1+1×3 2+1×1 0+1×1 2+1×1 0+1×1 2+1×1"));
    row("not out of its group", "<table><thead><tr><td rowspan=9>a<td>b<tbody><tr><td>c<td>d</table>",
        QStringLiteral("0+1×1 1+1×1 0+1×1 1+1×1"));
    row("to the end", "<table><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d</table>",
        QStringLiteral("0+1×3 1+1×1 1+1×1 1+1×1"));
    row("absurd", "<table><tr><td colspan=100000 rowspan=65535>a<td>b<tr><td>c<td>d</table>",
        QStringLiteral("0+1000×2 1000+1×1 1000+1×1 1001+1×1"));
    row("nonsense", "<table><tr><td colspan=-3 rowspan=x>a<td colspan=0>b</table>",
        QStringLiteral("0+1×1 1+1×1"));
}

void TestHtmlReader::cellsStandWhereABrowserPutsThem()
{
    QFETCH(QString, table);
    QFETCH(QStringList, cells);
    QCOMPARE(gridOf(table), cells);
}

void TestHtmlReader::paragraphsInACellAreParted()
{
    QCOMPARE(
        linesOf(QStringLiteral("<table><tr><td><p class=MsoNormal><span>本年<br>收费</span></p>"
                               "<p>金额<o:p></o:p></p></td><td><p>&nbsp;</p><p>5</p></td><td>&nbsp;</td></tr>"
                               "</table>")),
        QStringList({QStringLiteral("R:本年\u2028收费\u2028金额|5|")}));
}

void TestHtmlReader::aBreakWithinANumberIsNotJoined()
{
    // "123" torn, or 1 above 23: nobody can tell, so it stays as it is.
    QCOMPARE(linesOf(QStringLiteral("<table><tr><td>甲</td><td>1<br>23</td></tr></table>")),
             QStringList({QStringLiteral("R:甲|1\u202823")}));
    QCOMPARE(
        linesOf(QStringLiteral("<table><tr><td>甲</td><td><span>1</span><span>23</span></td></tr></table>")),
        QStringList({QStringLiteral("R:甲|123")}));
}

void TestHtmlReader::tablesForLayoutAreOpened()
{
    QCOMPARE(linesOf(QStringLiteral("<table><tr><td>左</td><td><p>甲</p><table><tr><td>乙</td><td>1</td></tr>"
                                    "</table><p>丙</p></td></tr></table>")),
             QStringList({QStringLiteral("P:左"), QStringLiteral("P:甲"), QStringLiteral("R:乙|1"),
                          QStringLiteral("P:丙")}));
    // Rows of the outer table stay rows; those nested in a cell come where the cell stands.
    QCOMPARE(linesOf(QStringLiteral(
                 "<table><tr><td>甲</td><td>1</td></tr><tr><td>组</td><td><table><tr><td>乙</td>"
                 "<td>2</td></tr><tr><td>丙</td><td>3</td></tr></table></td></tr>"
                 "<tr><td>丁</td><td>4</td></tr></table>")),
             QStringList({QStringLiteral("R:甲|1"), QStringLiteral("P:组"), QStringLiteral("R:乙|2"),
                          QStringLiteral("R:丙|3"), QStringLiteral("R:丁|4")}));
}

void TestHtmlReader::framesWithinCellsAreNot()
{
    QCOMPARE(linesOf(QStringLiteral("<table><tr><td><table><tr><td>甲</td></tr></table></td>"
                                    "<td><table><tr><td>1</td></tr></table></td></tr></table>")),
             QStringList({QStringLiteral("R:甲|1")}));
}

void TestHtmlReader::spansCutTheTextOutAgain()
{
    const SourceDocument document = read(
        body(QStringLiteral("<h2> 甲 </h2><table><tr><td>&nbsp;乙 </td><td>\n12&#8203;</td></tr></table>")));
    QCOMPARE(document.text, QStringLiteral("甲\n\u00A0乙\t12\u200B\n"));
    QCOMPARE(document.at(document.cells[1].where.span).toString(), QStringLiteral("乙"));
    QCOMPARE(document.cells[2].where.span, (Span{5, 7}));
}

void TestHtmlReader::theArticleIsFound()
{
    const QString foot = QStringLiteral("<div><p>主办单位：某县人民政府</p><p>某ICP备00000000号</p></div>");
    const QString tools = QStringLiteral("<div>【打印本页】【关闭窗口】</div>");
    const QString lists = QStringLiteral("<div><h3>相关阅读</h3>") + menu() + QStringLiteral("</div>");
    const QStringList wanted = linesOf(QStringLiteral("<h1>某局年度报告</h1>") + article());
    for (const QString &page :
         {menu() + QStringLiteral("<div><h1>某局年度报告</h1>") + article() + QStringLiteral("</div>") +
              lists + foot,
          QStringLiteral(
              "<table><tr><td>%1</td><td><h1>某局年度报告</h1>%2%3</td></tr><tr><td colspan=2>%4</td></tr>"
              "</table>")
              .arg(menu(), article(), tools, foot),
          QStringLiteral("<div>") + menu() + QStringLiteral("<h1>某局年度报告</h1>") + article() + tools +
              lists + foot + QStringLiteral("</div>")})
        QCOMPARE(linesOf(page), wanted);
}

void TestHtmlReader::noTableIsLostBesideTheArticle()
{
    // Paths of channels and columns of news beside it.
    const QString path = QStringLiteral("<div>所在栏目：政务公开 &gt; 年度报告</div>");
    QVERIFY(!linesOf(path + QStringLiteral("<h1>某局年度报告</h1>") + article())
                 .join(u'\n')
                 .contains(QStringLiteral("所在栏目")));
    // Parts of the article in boxes of their own, one of them small.
    const QStringList lines =
        linesOf(menu() + QStringLiteral("<div><div>") + article() + article() + article() +
                QStringLiteral("</div><div><h2>六、其他事项</h2><p>无。</p></div></div>") + menu() +
                QStringLiteral("<div><table><tr><td>丙项</td><td>9</td></tr></table></div>"));
    QVERIFY(lines.contains(QStringLiteral("H2:六、其他事项")));
    QVERIFY(lines.contains(QStringLiteral("P:无。")));
    QVERIFY(lines.contains(QStringLiteral("R:丙项|9")));
    QVERIFY(!lines.join(u'\n').contains(QStringLiteral("网站栏目")));
}

void TestHtmlReader::theTitleComesFromThePage_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("title");
    const QString title = QStringLiteral("某县某局2023年度报告");
    QTest::newRow("head, behind the channel")
        << QStringLiteral("<title>工作报告_某县某局2023年度报告_某县</title>") << QString() << title;
    QTest::newRow("meta")
        << QStringLiteral("<title>年报</title><meta name='ArticleTitle' content='%1'>").arg(title)
        << QString() << title;
    QTest::newRow("a line outside") << QStringLiteral("<title>年报</title>")
                                    << QStringLiteral("<div>%1</div>").arg(title) << title;
}

void TestHtmlReader::theTitleComesFromThePage()
{
    QFETCH(QString, head);
    QFETCH(QString, before);
    QFETCH(QString, title);
    const SourceDocument document =
        read(QStringLiteral("<html><head>%1</head><body>%2%3<div>%4</div></body></html>")
                 .arg(head, before, menu(), article()));
    QCOMPARE(linesOf(document).value(0), QStringLiteral("H1:") + title);
}

void TestHtmlReader::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString page =
        QStringLiteral("<html><head><meta charset=\"%1\"></head><body><p>政府信息公开年度报告</p>");
    const QByteArray gbk = QByteArray::fromHex("D5FEB8AED0C5CFA2B9ABBFAAC4EAB6C8B1A8B8E6");
    const auto withGbk = [&](const char *declared) {
        return QByteArray("<html><head><meta http-equiv='Content-Type' content='text/html; charset=") +
               declared + "'></head><body><p>" + gbk + "</p>";
    };
    const auto utf16 = [](const QString &text) {
        QByteArray bytes("\xFF\xFE");
        for (const QChar c : text)
            bytes += QByteArray(1, static_cast<char>(c.cell())) + QByteArray(1, static_cast<char>(c.row()));
        return bytes;
    };
    QTest::newRow("UTF-8") << page.arg(QStringLiteral("utf-8")).toUtf8() << QStringLiteral("UTF-8");
    QTest::newRow("UTF-8 with a mark")
        << "\xEF\xBB\xBF" + page.arg(QStringLiteral("gbk")).toUtf8() << QStringLiteral("UTF-8");
    QTest::newRow("UTF-8 that says GB2312")
        << page.arg(QStringLiteral("gb2312")).toUtf8() << QStringLiteral("UTF-8");
    QTest::newRow("GB2312") << withGbk("gb2312") << QStringLiteral("GB18030");
    QTest::newRow("GBK that says UTF-8") << withGbk("utf-8") << QStringLiteral("GB18030");
    QTest::newRow("GBK that says nothing known") << withGbk("x-nothing") << QStringLiteral("GB18030");
    QTest::newRow("UTF-16") << utf16(page.arg(QStringLiteral("utf-16"))) << QStringLiteral("UTF-16LE");
    QTest::newRow("XML declaration") << "<?xml version='1.0' encoding='GB18030'?><html><body><p>" + gbk
                                     << QStringLiteral("GB18030");
}

void TestHtmlReader::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const Result<SourceDocument> document = readDocument(bytes, QStringLiteral("a.html"));
    QVERIFY(document.ok());
    QCOMPARE(document.value().encoding, encoding);
    QCOMPARE(document.value().text, QStringLiteral("政府信息公开年度报告\n"));
    QCOMPARE(document.value().format, QStringLiteral("html"));
}

void TestHtmlReader::invalidBytesAreReportedWhereTheyAreShown()
{
    const QByteArray bytes = QByteArray("<html><body title='\xFF'><p>") +
                             QStringLiteral("收到申请").toUtf8() + "\xFF" +
                             QStringLiteral("件，办结").toUtf8() + "\xFE</p><script>\xFF</script>";
    const Result<SourceDocument> document = readDocument(bytes, QStringLiteral("a.html"));
    QVERIFY(document.ok());
    QStringList places;
    for (const Diagnostic &diagnostic : document.value().diagnostics) {
        if (diagnostic.code == QStringLiteral("invalid-bytes"))
            places << QString::number(diagnostic.where.span.isValid() ? diagnostic.where.span.begin : -1);
    }
    QCOMPARE(places, QStringList({QStringLiteral("-1"), QStringLiteral("4"), QStringLiteral("9"),
                                  QStringLiteral("-1")}));
}

void TestHtmlReader::aPageWithoutAnArticleSaysSo()
{
    const SourceDocument document =
        read(body(menu() + QStringLiteral("<div id=app></div><script>load({text:'一、总体情况'})</script>")));
    QVERIFY(!document.diagnostics.empty());
    QCOMPARE(document.diagnostics.front().code, QStringLiteral("article-not-found"));
    const Result<SourceDocument> empty =
        readDocument("<html><body><script>x</script>", QStringLiteral("a.html"));
    QVERIFY(!empty.ok());
    QCOMPARE(static_cast<int>(empty.error().code), static_cast<int>(ErrorCode::EmptyFile));
}

void TestHtmlReader::hostilePagesAreReadOrRefusedSoon_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isRefused");
    const auto page = [](const char *name, const QByteArray &content, bool isRefused) {
        QTest::newRow(name) << "<!DOCTYPE html><html><body>" + content << isRefused;
    };
    QByteArray attributes;
    QByteArray formatting;
    for (int i = 0; i < 100'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=1";
    for (int i = 0; i < 400; ++i)
        formatting += "<b id=" + QByteArray::number(i) + ">";
    page("200,000 nested elements", QByteArray("<div>").repeated(200'000), true);
    page("200,000 nested tables", QByteArray("<table><tr><td>").repeated(200'000), true);
    page("tables within tables", QByteArray("<table><tr><td>a<td>").repeated(160) + "x", false);
    page("100,000 attributes on a tag", "<p" + attributes + ">x", true);
    page("30 MB of text", QByteArray("0123456789").repeated(3'000'000), true);
    page("absurd spans", "<table>" + QByteArray("<tr><td colspan=100000 rowspan=65535>1").repeated(100'000),
         false);
    page("formatting without ends", (QByteArray("<b>").repeated(500) + "</p>").repeated(200), true);
    page("formatting opened again", "<p>" + formatting + QByteArray("<p>x").repeated(500'000), true);
    page("entities", QByteArray("&lt;&#20013;&NotEqualTilde;&amp").repeated(200'000), false);
    page("ampersands", QByteArray(5'000'000, '&'), false);
    page("2 million line breaks", QByteArray("<br>x").repeated(2'000'000), true);
    page("unclosed tags", QByteArray("<p><b>x<i><table><tr><td>1").repeated(100), false);
    page("cut in a tag", "<p>x<table><tr><td>1<td colspan=\"", false);
    page("text where no cell is", "<table>" + QByteArray("<b>x</b>").repeated(300'000), false);
    page("NUL", QByteArray("<p>\0\0x\0</p>", 11), false);
    page("no characters", "<p>x&#xD800;&#55555;&#x110000;&#0;&#xFFFFFFFFFF;", false);
    page("comments", "x" + QByteArray("<!-- >").repeated(1'000'000), false);
    page("foreign elements", "<svg><style>" + QByteArray("<g>").repeated(200'000), true);
    page("long styles", ("<p style=\"" + QByteArray("display ").repeated(20'000) + "\">x").repeated(20),
         false);
}

void TestHtmlReader::hostilePagesAreReadOrRefusedSoon()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isRefused);
    QElapsedTimer timer;
    timer.start();
    const Result<SourceDocument> document = readDocument(bytes, QStringLiteral("a.html"));
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(!document.ok(), isRefused);
    if (isRefused) {
        QCOMPARE(static_cast<int>(document.error().code), static_cast<int>(ErrorCode::TooComplex));
        QCOMPARE(document.error().subject, QStringLiteral("a.html"));
    }
}

QTEST_GUILESS_MAIN(TestHtmlReader)
#include "tst_htmlreader.moc"
