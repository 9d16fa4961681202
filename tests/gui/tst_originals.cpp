#include "tests/gui/desktopfixture.h"

#include "ui/inspector/inspectorpane.h"
#include "ui/source/pageview.h"
#include "ui/source/sourcepane.h"
#include "ui/source/sourceview.h"
#include "ui/source/structuredview.h"

#include <QScrollBar>
#include <QTextTable>

using namespace gouji;

/// The original beside the tables: pages, tables as the file has them, plain text.
class TestOriginals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextHasOneViewAndNoBar();
    void aWordFileIsDrawnWithItsTables();
    void aNumberInADrawnTableChoosesItsCell();
    void aLongReportIsDrawnPieceByPiece();
    void aPlaceThatIsAskedForIsNotWaitedFor();
    void aPdfShowsItsPages();
    void aNumberOnAPageChoosesItsCell();
    void aCellChosenElsewhereIsRevealedOnItsPage();
    void pagesZoomFitAndTurn();
    void everyValueOfAPdfIsMarkedOnAPage();
    void theTextOfAPdfIsOneKeyAway();
    void aNumberPickedOnAPageGoesIntoTheChosenCell();

private:
    /// A page of more paragraphs than are drawn at once.
    static QString longPage(const DesktopFixture &fixture)
    {
        QString html = u"<html><body><h1>苍屏县水利局2023年政府信息公开工作年度报告</h1>"_qs;
        for (int i = 1; i <= paragraphs; ++i)
            html += u"<p>第%1段记着巡查水库、修缮渠道的经过。</p>"_qs.arg(i);
        return fixture.write(u"long.html"_qs, html + u"<p>全文到此为止。</p></body></html>"_qs);
    }
    static constexpr int paragraphs = 2500;
    static QString inputOf(const char *name, const char *suffix)
    {
        return QStringLiteral(GOUJI_CASES "/%1/input.%2").arg(QLatin1String(name), QLatin1String(suffix));
    }
    static QString pdf() { return inputOf("pdf-over-pages-2021", "pdf"); }
    static QString docx() { return inputOf("docx-tongping-2023", "docx"); }
    static int someCell(const DesktopFixture &fixture) { return fixture.cell("requests.received.total"); }
};

void TestOriginals::plainTextHasOneViewAndNoBar()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"))});
    const SourcePane &pane = fixture.window().sourcePane();
    QVERIFY(pane.mode() == SourcePane::Mode::Text);
    QVERIFY(pane.findChild<QWidget *>(QStringLiteral("sourceBar"))->isHidden());
}

void TestOriginals::aWordFileIsDrawnWithItsTables()
{
    DesktopFixture fixture;
    fixture.startWith({docx()});
    const SourcePane &pane = fixture.window().sourcePane();
    QVERIFY(pane.mode() == SourcePane::Mode::Structure);
    int tables = 0;
    for (QTextFrame *frame : pane.structure().document()->rootFrame()->childFrames())
        tables += qobject_cast<QTextTable *>(frame) != nullptr ? 1 : 0;
    QVERIFY(tables >= 3);
    const std::vector<ValueMark> &marks = pane.structure().marks().values();
    QCOMPARE(marks.size(), fixture.desk().report()->form->cells().size());
    // What is marked is what was read.
    const QString text = pane.structure().document()->toPlainText();
    for (const ValueMark &mark : marks) {
        QTextCursor cursor(pane.structure().document());
        cursor.setPosition(static_cast<int>(mark.span.begin));
        cursor.setPosition(static_cast<int>(mark.span.end), QTextCursor::KeepAnchor);
        QCOMPARE(cursor.selectedText(),
                 fixture.desk().report()->published[static_cast<std::size_t>(mark.cell)].raw);
    }
}

void TestOriginals::aNumberInADrawnTableChoosesItsCell()
{
    DesktopFixture fixture;
    fixture.startWith({docx()});
    StructuredView &view = fixture.window().sourcePane().structure();
    const int cell = someCell(fixture);
    const ValueMark *mark = view.marks().valueOfCell(cell);
    QVERIFY(mark);
    view.showOffset(view.displayText().toText(static_cast<int>(mark->span.begin)));
    const QRect rect = view.rectOf(mark->span);
    QVERIFY(view.viewport()->rect().contains(rect.center()));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, rect.center());
    QCOMPARE(fixture.desk().selection().cell(), cell);
}

void TestOriginals::aLongReportIsDrawnPieceByPiece()
{
    DesktopFixture fixture;
    fixture.startWith({longPage(fixture), docx()});
    const ReportId longOne = fixture.desk().report()->summary.id;
    const StructuredView &view = fixture.window().sourcePane().structure();
    QTest::keyClick(&fixture.window(), Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_VERIFY(fixture.desk().report()->summary.id != longOne);
    fixture.desk().openReport(longOne);
    QVERIFY(view.document()->blockCount() < paragraphs);
    QTRY_VERIFY(view.document()->blockCount() > paragraphs);
    QVERIFY(view.document()->toPlainText().endsWith(u"全文到此为止。"_qs));
    QCOMPARE(view.verticalScrollBar()->value(), 0);
}

void TestOriginals::aPlaceThatIsAskedForIsNotWaitedFor()
{
    DesktopFixture fixture;
    fixture.startWith({longPage(fixture), docx()});
    const ReportId longOne = fixture.desk().report()->summary.id;
    StructuredView &view = fixture.window().sourcePane().structure();
    QTest::keyClick(&fixture.window(), Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_VERIFY(fixture.desk().report()->summary.id != longOne);
    fixture.desk().openReport(longOne);
    QVERIFY(view.document()->blockCount() < paragraphs);
    view.showOffset(fixture.desk().report()->document->text.size() - 1);
    QVERIFY(view.document()->blockCount() > paragraphs);
    QVERIFY(view.verticalScrollBar()->value() > 0);
}

void TestOriginals::aPdfShowsItsPages()
{
    DesktopFixture fixture;
    fixture.startWith({pdf()});
    const SourcePane &pane = fixture.window().sourcePane();
    QVERIFY(pane.mode() == SourcePane::Mode::Pages);
    QVERIFY(pane.pages().isFitted());
    QTRY_VERIFY_WITH_TIMEOUT(pane.pages().picturesShown() > 0, 20'000);
}

void TestOriginals::aNumberOnAPageChoosesItsCell()
{
    DesktopFixture fixture;
    fixture.startWith({pdf()});
    PageView &view = fixture.window().sourcePane().pages();
    const int cell = someCell(fixture);
    const Span span = fixture.desk().report()->published[static_cast<std::size_t>(cell)].where.span;
    view.showOffset(span.begin);
    const std::vector<QRectF> rects = view.rectsOf(span);
    QVERIFY(!rects.empty()); // a number may be broken over two lines
    QVERIFY(view.viewport()->rect().contains(rects.front().center().toPoint()));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, rects.front().center().toPoint());
    QCOMPARE(fixture.desk().selection().cell(), cell);
}

void TestOriginals::aCellChosenElsewhereIsRevealedOnItsPage()
{
    DesktopFixture fixture;
    fixture.startWith({pdf()});
    PageView &view = fixture.window().sourcePane().pages();
    const int cell = fixture.cell("appeals.reconsideration.total");
    QVERIFY(cell >= 0);
    fixture.desk().selection().chooseCell(cell);
    const Span span = fixture.desk().report()->published[static_cast<std::size_t>(cell)].where.span;
    const std::vector<QRectF> rects = view.rectsOf(span);
    QVERIFY(!rects.empty());
    QVERIFY(view.viewport()->rect().contains(rects.front().center().toPoint()));
}

void TestOriginals::pagesZoomFitAndTurn()
{
    DesktopFixture fixture;
    fixture.startWith({pdf()});
    PageView &view = fixture.window().sourcePane().pages();
    const double fitted = view.scale();
    view.zoom(2);
    QVERIFY(view.scale() > fitted * 1.3);
    QVERIFY(!view.isFitted());
    view.zoom(0);
    QCOMPARE(view.scale(), fitted);
    const Span span =
        fixture.desk().report()->published[static_cast<std::size_t>(someCell(fixture))].where.span;
    const bool wasWide = view.rectsOf(span).front().width() > view.rectsOf(span).front().height();
    view.rotate();
    QCOMPARE(view.rectsOf(span).front().width() > view.rectsOf(span).front().height(), !wasWide);
    for (int turn = 0; turn < 3; ++turn)
        view.rotate();
    QCOMPARE(view.scale(), fitted);
}

void TestOriginals::everyValueOfAPdfIsMarkedOnAPage()
{
    DesktopFixture fixture;
    fixture.startWith({pdf()});
    const PageView &view = fixture.window().sourcePane().pages();
    int marked = 0;
    for (const ValueMark &mark : view.marks().values()) {
        if (mark.span.length() == 0)
            continue;
        QVERIFY(!view.rectsOf(mark.span).empty());
        ++marked;
    }
    QVERIFY(marked > 150);
}

void TestOriginals::theTextOfAPdfIsOneKeyAway()
{
    DesktopFixture fixture;
    fixture.startWith({pdf()});
    SourcePane &pane = fixture.window().sourcePane();
    pane.setMode(SourcePane::Mode::Text);
    const int cell = someCell(fixture);
    fixture.desk().selection().chooseCell(cell);
    const ValueMark *mark = pane.text().marks().valueOfCell(cell);
    QVERIFY(mark);
    QVERIFY(pane.text().viewport()->rect().contains(pane.text().rectOf(mark->span)));
}

void TestOriginals::aNumberPickedOnAPageGoesIntoTheChosenCell()
{
    DesktopFixture fixture;
    fixture.startWith({pdf()});
    PageView &view = fixture.window().sourcePane().pages();
    const int from = someCell(fixture);
    const CellValue value = fixture.desk().report()->published[static_cast<std::size_t>(from)];
    const int into = fixture.cell("requests.granted.research");
    fixture.desk().selection().chooseCell(into);
    view.showOffset(value.where.span.begin);
    const QPointF at = view.rectsOf(value.where.span).front().center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, at.toPoint());
    QCOMPARE(fixture.desk().report()->reviewed[static_cast<std::size_t>(into)].number, value.number);
    QCOMPARE(fixture.desk().selection().cell(), into);
}

QTEST_MAIN(TestOriginals)
#include "tst_originals.moc"
