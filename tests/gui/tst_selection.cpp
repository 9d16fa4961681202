#include "tests/gui/desktopfixture.h"

#include "ui/findings/findingspane.h"
#include "ui/inspector/detailtree.h"
#include "ui/inspector/inspectorpane.h"
#include "ui/source/sourceview.h"
#include "ui/tables/formtableview.h"
#include "ui/tables/tablespane.h"

#include <QTreeWidget>

using namespace gouji;

/// One selection, many views.
class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellChosenInTheTableIsRevealedInTheSource();
    void aNumberClickedInTheSourceChoosesItsCell();
    void aPassageClickedInTheSourceChoosesItsFinding();
    void bothPlacesOfADuplicateAreMarkedAndShown();
    void aFindingChosenInTheListChoosesItsCell();
    void aPartOfASumChosenInTheDetailsChoosesItsCell();
    void choosingMovesNoFocus();
    void everyValueIsMarkedWhereItStands();
    void blankCellsAreMarkedAsPlaces();
    void theChosenFindingSurvivesACorrectionElsewhere();
    void aNumberPickedInTheSourceGoesIntoTheChosenCell();

private:
    static inline const QString passage =
        QStringLiteral("各村每月十日前把财务收支明细报送镇里，由专人核对后在公开栏张贴并留存照片备查。");
    static void clickAt(SourceView &source, Span display, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QRect rect = source.rectOf(display);
        QVERIFY(source.viewport()->rect().contains(rect.center()));
        QTest::mouseClick(source.viewport(), Qt::LeftButton, modifiers,
                          QPoint(rect.left() + 2, rect.center().y()));
    }
};

void TestSelection::aCellChosenInTheTableIsRevealedInTheSource()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"))});
    const int cell = fixture.cell("requests.carried_forward.total");
    TablesPane &tables = fixture.window().tables();
    fixture.desk().selection().chooseCell(fixture.cell("requests.carried_forward.other_org"));
    FormTableView &view = *tables.view(1);
    const QRect rect = view.visualRect(view.tableModel().indexOfCell(cell));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, rect.center());
    QCOMPARE(fixture.desk().selection().cell(), cell);
    SourceView &source = fixture.window().source();
    const ValueMark *mark = source.marks().valueOfCell(cell);
    QVERIFY(mark);
    QVERIFY(source.viewport()->rect().contains(source.rectOf(mark->span)));
}

void TestSelection::aNumberClickedInTheSourceChoosesItsCell()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"))});
    SourceView &source = fixture.window().source();
    const int cell = fixture.cell("requests.granted.research");
    const ValueMark *mark = source.marks().valueOfCell(cell);
    QVERIFY(mark);
    source.showOffset(source.displayText().toText(static_cast<int>(mark->span.begin)));
    clickAt(source, mark->span);
    QCOMPARE(fixture.desk().selection().cell(), cell);
    FormTableView &view = *fixture.window().tables().view(1);
    QCOMPARE(view.tableModel().cellAt(view.currentIndex()), cell);
    // The table scrolled to it.
    const TablesPane &tables = fixture.window().tables();
    const QRect shown = tables.rectOfCell(cell).translated(tables.widget()->pos());
    QVERIFY(tables.viewport()->rect().contains(shown.center()));
}

void TestSelection::aPassageClickedInTheSourceChoosesItsFinding()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), {}, passage + u'\n' + passage + u'\n')});
    const int finding = fixture.findingOf("text-duplicate");
    QVERIFY(finding >= 0);
    SourceView &source = fixture.window().source();
    const std::vector<PassageMark> &passages = source.marks().passages();
    const auto mark = std::find_if(passages.begin(), passages.end(),
                                   [finding](const PassageMark &m) { return m.finding == finding; });
    QVERIFY(mark != passages.end());
    clickAt(source, {mark->span.begin, mark->span.begin + 3});
    QCOMPARE(fixture.desk().selection().finding(), finding);
    const FindingsPane &findings = fixture.window().findings();
    QCOMPARE(findings.view().currentIndex().data(FindingListModel::FindingRole).toInt(), finding);
}

void TestSelection::bothPlacesOfADuplicateAreMarkedAndShown()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), {}, passage + u'\n' + passage + u'\n')});
    const int finding = fixture.findingOf("text-duplicate");
    int places = 0;
    for (const PassageMark &mark : fixture.window().source().marks().passages()) {
        if (mark.finding != finding)
            continue;
        ++places;
        const QString marked =
            fixture.window().source().displayText().text().mid(mark.span.begin, mark.span.length());
        QVERIFY(passage.contains(marked.left(20)));
    }
    QCOMPARE(places, 2);
    // Chosen, both stand on a ground of their own: the picture changes at both.
    SourceView &source = fixture.window().source();
    source.showOffset(0);
    const QImage before = source.viewport()->grab().toImage();
    fixture.desk().selection().chooseFinding(finding);
    source.showOffset(0);
    const QImage after = source.viewport()->grab().toImage();
    for (const PassageMark &mark : source.marks().passages()) {
        if (mark.finding != finding)
            continue;
        const QPoint at = source.rectOf(mark.span).topLeft() + QPoint(1, 2);
        const QPoint pixel = at * source.devicePixelRatio();
        QVERIFY(before.pixelColor(pixel) != after.pixelColor(pixel));
    }
}

void TestSelection::aFindingChosenInTheListChoosesItsCell()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
    QTreeView &view = fixture.window().findings().view();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      view.visualRect(view.model()->index(0, 2)).center());
    QCOMPARE(fixture.desk().selection().finding(), 0);
    QCOMPARE(fixture.desk().selection().cell(), fixture.cell("requests.granted.total"));
}

void TestSelection::aPartOfASumChosenInTheDetailsChoosesItsCell()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
    fixture.desk().selection().chooseCell(fixture.cell("requests.granted.total"));
    DetailTree &tree = fixture.window().inspector().tree();
    const auto parts = tree.findItems(
        fixture.desk().report()->form->describeCell(fixture.cell("requests.granted.natural_person"), true),
        Qt::MatchExactly | Qt::MatchRecursive);
    QVERIFY(!parts.isEmpty());
    Q_EMIT tree.itemActivated(parts.front(), 0);
    QCOMPARE(fixture.desk().selection().cell(), fixture.cell("requests.granted.natural_person"));
}

void TestSelection::choosingMovesNoFocus()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
    fixture.window().source().setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&fixture.window().source()));
    fixture.desk().selection().chooseFinding(0);
    fixture.desk().selection().chooseCell(fixture.cell("appeals.litigation_direct.total"));
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&fixture.window().source()));
}

void TestSelection::everyValueIsMarkedWhereItStands()
{
    DesktopFixture fixture;
    // CR LF: what the view counts differs from what the spans count.
    const QString text = sampleReport(*fixture.forms->form(QStringLiteral("2021")), 2022, oneWrongTotal())
                             .replace(u'\n', QStringLiteral("\r\n"));
    fixture.startWith({fixture.write(QStringLiteral("a.txt"), text)});
    const SourceView &source = fixture.window().source();
    QCOMPARE(source.marks().values().size(), fixture.desk().report()->form->cells().size());
    const QString shown = source.toPlainText();
    for (const ValueMark &mark : source.marks().values()) {
        const CellValue &value = fixture.desk().report()->report->cells[static_cast<std::size_t>(mark.cell)];
        QCOMPARE(shown.mid(mark.span.begin, mark.span.length()), value.raw);
    }
}

void TestSelection::blankCellsAreMarkedAsPlaces()
{
    DesktopFixture fixture;
    auto values = oneWrongTotal();
    values.insert(QStringLiteral("requests.received.business"), QString());
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), values)});
    const int cell = fixture.cell("requests.received.business");
    QCOMPARE(fixture.reviewed("requests.received.business").state, CellState::Blank);
    SourceView &source = fixture.window().source();
    const ValueMark *mark = source.marks().valueOfCell(cell);
    QVERIFY(mark);
    QCOMPARE(mark->span.length(), 0);
    source.showOffset(source.displayText().toText(static_cast<int>(mark->span.begin)));
    clickAt(source, mark->span);
    QCOMPARE(fixture.desk().selection().cell(), cell);
}

void TestSelection::theChosenFindingSurvivesACorrectionElsewhere()
{
    DesktopFixture fixture;
    auto values = oneWrongTotal();
    values.insert(QStringLiteral("requests.received.business"), QStringLiteral("/"));
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), values)});
    const int words = fixture.findingOf("cell-not-number");
    QVERIFY(words > 0);
    fixture.desk().selection().chooseFinding(words);
    QVERIFY(fixture.desk().correct(fixture.cell("requests.granted.total"), QStringLiteral("2"),
                                   Verdict::Misread, {}));
    QCOMPARE(fixture.findingsOf("cross-footing"), 0);
    QCOMPARE(fixture.desk().selection().finding(), fixture.findingOf("cell-not-number"));
    QVERIFY(fixture.desk().selection().finding() >= 0);
}

void TestSelection::aNumberPickedInTheSourceGoesIntoTheChosenCell()
{
    DesktopFixture fixture;
    fixture.startWith(
        {fixture.writeReport(QStringLiteral("a.txt"), {}, QStringLiteral("全年共收到申请17件。\n"))});
    fixture.desk().selection().chooseCell(fixture.cell("requests.received.total"));
    SourceView &source = fixture.window().source();
    const qsizetype at = source.displayText().text().indexOf(QStringLiteral("17件"));
    source.showOffset(0);
    clickAt(source, {at, at + 2}, Qt::ControlModifier);
    QCOMPARE(fixture.reviewed("requests.received.total").raw, QStringLiteral("17"));
    const auto review = fixture.desk().report()->state.cells.value(QStringLiteral("requests.received.total"));
    QCOMPARE(review.correction->newValue.where.span.length(), 2);
}

QTEST_MAIN(TestSelection)
#include "tst_selection.moc"
