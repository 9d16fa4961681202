#include "tests/gui/desktopfixture.h"

#include "ui/findbar.h"
#include "ui/findings/findingtabs.h"
#include "ui/inspector/detailtree.h"
#include "ui/inspector/inspectorpane.h"
#include "ui/reportpage.h"
#include "ui/scrolllock.h"
#include "ui/source/sectionrail.h"
#include "ui/source/sourcecanvas.h"
#include "ui/source/sourcepane.h"
#include "ui/source/sourceview.h"
#include "ui/source/structuredview.h"
#include "ui/tables/celleditor.h"
#include "ui/tables/formtableview.h"
#include "ui/tables/tablespane.h"

#include <QAccessible>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QScrollBar>

using namespace gouji;

/// The panes around an open report, by keyboard.
class TestPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundAsTheyAreTyped();
    void goingOnPastTheLastPlaceBeginsAgainAndSaysSo();
    void aSearchInTheTablesGoesThroughTheTables();
    void escapeClosesTheFindBarAndGivesTheKeyboardBack();
    void theTablesFollowTheSource();
    void theTablesFollowTheCursorOfTheSource();
    void theSourceFollowsTheTables();
    void aWebPageAndTheTablesFollowEachOther();
    void unlockedEachPaneStandsAndLockedAgainTheyGoOnFromThere();
    void whatIsChosenIsSeenInBothPanes();
    void theRailSaysWhatIsOpenAndWhatIsMissing();
    void aSectionIsGoneToByItsKeyAndTheRailFollows();
    void aSumIsShownWithItsPartsAndWhatIsExpected();
    void aPartThatIsBlankIsMarked();
    void enterOnAPartGoesToItsCell();
    void typingSaysWhichFindingItWouldClose();
    void typingSaysWhichFindingItWouldOpen();
    void aForcedValueIsOfferedAndNotWritten();
    void historySaysWhoWhenAndWhy();
    void lastYearsFigureStandsBesideAndIsOneKeyAway();
    void findingsAreGroupedAndFiltered();
    void aFindingUnfoldsIntoItsBrokenSums();
    void aNumberOfTheLedgerIsShownInSourceAndTables();
    void theLedgerIsFilteredByState();
    void aScreenReaderGetsValuesWithTheirStates();

private:
    static QString textOf(const DetailTree &tree)
    {
        QStringList lines;
        for (QTreeWidgetItemIterator it(const_cast<DetailTree *>(&tree)); *it; ++it)
            lines.append((*it)->text(0) + u'|' + (*it)->text(1));
        return lines.join(u'\n');
    }
    /// What an input method puts into a field at once.
    static void compose(QLineEdit &field, const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(&field, &event);
    }
    static void press(DesktopFixture &fixture, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &fixture.window(), key,
                        modifiers);
    }
    static void openSmall(DesktopFixture &fixture, const QStringList &reports)
    {
        fixture.startWith(reports);
        fixture.window().resize(1200, 620);
        QTRY_VERIFY(fixture.window().tables().verticalScrollBar()->maximum() > 0);
    }
    static int topOf(const DesktopFixture &fixture, const char *key)
    {
        const TablesPane &tables = fixture.window().tables();
        return tables.rectOfCell(fixture.cell(key)).top() - tables.verticalScrollBar()->value();
    }
    static int sourceTopOf(const DesktopFixture &fixture, const char *key)
    {
        const SourceView &source = fixture.window().source();
        const ValueMark *mark = source.marks().valueOfCell(fixture.cell(key));
        return mark ? source.rectOf(mark->span).top() : -10000;
    }
};

void TestPanes::wordsAreFoundAsTheyAreTyped()
{
    DesktopFixture fixture;
    fixture.startWith(
        {fixture.writeReport(QStringLiteral("a.txt"), {}, QStringLiteral("热线接听１２件来电。\n"))});
    fixture.window().sourcePane().takeFocus();
    press(fixture, Qt::Key_F, Qt::ControlModifier);
    FindBar &bar = fixture.window().page().findBar();
    QVERIFY(bar.isVisible());
    QVERIFY(bar.words().hasFocus());
    // Half-width words find what is printed in full width, from the first character on.
    QTest::keyClicks(&bar.words(), QStringLiteral("12"));
    const Search &search = fixture.desk().search();
    QVERIFY(search.count() >= 1);
    const Span hit = *search.sourceHit();
    const QString text = fixture.desk().facts().document->text;
    QVERIFY(searchKey(text.mid(hit.begin, hit.length())) == QStringLiteral("12"));
    const bool isPrintedFull =
        std::any_of(search.sourceHits().begin(), search.sourceHits().end(), [&text](Span place) {
            return text.mid(place.begin, place.length()) == QStringLiteral("１２");
        });
    QVERIFY(isPrintedFull);
    QVERIFY(bar.state().startsWith(QStringLiteral("1 of %1").arg(search.count())));
    QTest::keyClicks(&bar.words(), QStringLiteral("zz"));
    QCOMPARE(bar.state(), QStringLiteral("Not found"));
}

void TestPanes::goingOnPastTheLastPlaceBeginsAgainAndSaysSo()
{
    DesktopFixture fixture;
    fixture.startWith(
        {fixture.writeReport(QStringLiteral("a.txt"), {}, QStringLiteral("甲渡口，乙渡口，丙渡口。\n"))});
    fixture.window().sourcePane().takeFocus();
    press(fixture, Qt::Key_F, Qt::ControlModifier);
    FindBar &bar = fixture.window().page().findBar();
    compose(bar.words(), QStringLiteral("渡口"));
    QCOMPARE(bar.state(), QStringLiteral("1 of 3"));
    press(fixture, Qt::Key_F3);
    press(fixture, Qt::Key_Return);
    QCOMPARE(bar.state(), QStringLiteral("3 of 3"));
    press(fixture, Qt::Key_F3);
    QCOMPARE(bar.state(), QStringLiteral("1 of 3 · began again at the top"));
    press(fixture, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(bar.state(), QStringLiteral("3 of 3 · began again at the bottom"));
    // The place gone to is in view.
    const SourceView &source = fixture.window().source();
    const Span hit = source.displayText().toDisplay(*fixture.desk().search().sourceHit());
    QVERIFY(source.viewport()->rect().contains(source.rectOf(hit).center()));
}

void TestPanes::aSearchInTheTablesGoesThroughTheTables()
{
    DesktopFixture fixture;
    auto values = oneWrongTotal();
    values.insert(QStringLiteral("appeals.litigation_direct.total"), QStringLiteral("417"));
    openSmall(fixture, {fixture.writeReport(QStringLiteral("a.txt"), values)});
    fixture.window().tables().focusTables();
    press(fixture, Qt::Key_F, Qt::ControlModifier);
    FindBar &bar = fixture.window().page().findBar();
    QTest::keyClicks(&bar.words(), QStringLiteral("417"));
    QCOMPARE(bar.state(), QStringLiteral("1 of 1 · 1 in the source"));
    QCOMPARE(fixture.desk().search().tableHit()->cell, fixture.cell("appeals.litigation_direct.total"));
    const int top = topOf(fixture, "appeals.litigation_direct.total");
    QVERIFY(top >= 0 && top < fixture.window().tables().viewport()->height());
    // Nothing was chosen for it.
    QVERIFY(fixture.desk().selection().cell() != fixture.cell("appeals.litigation_direct.total"));
}

void TestPanes::escapeClosesTheFindBarAndGivesTheKeyboardBack()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"))});
    fixture.window().sourcePane().takeFocus();
    QWidget *before = QApplication::focusWidget();
    press(fixture, Qt::Key_F, Qt::ControlModifier);
    compose(fixture.window().page().findBar().words(), QStringLiteral("公开"));
    QVERIFY(!fixture.desk().search().sourceHits().empty());
    press(fixture, Qt::Key_Escape);
    QVERIFY(!fixture.window().page().findBar().isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
    QVERIFY(fixture.desk().search().sourceHits().empty());
}

void TestPanes::theTablesFollowTheSource()
{
    DesktopFixture fixture;
    openSmall(fixture, {fixture.writeReport(QStringLiteral("a.txt"))});
    SourceView &source = fixture.window().source();
    source.setFocus();
    QScrollBar &bar = *source.verticalScrollBar();
    bar.setValue(bar.maximum());
    QScrollBar &tables = *fixture.window().tables().verticalScrollBar();
    QCOMPARE(tables.value(), tables.maximum());
    bar.setValue(0);
    QCOMPARE(tables.value(), 0);
    QVERIFY(source.hasFocus());
}

void TestPanes::theTablesFollowTheCursorOfTheSource()
{
    DesktopFixture fixture;
    openSmall(fixture, {fixture.writeReport(QStringLiteral("a.txt"))});
    fixture.window().source().setFocus();
    const QScrollBar &tables = *fixture.window().tables().verticalScrollBar();
    press(fixture, Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(tables.value(), tables.maximum());
    press(fixture, Qt::Key_Home, Qt::ControlModifier);
    QTRY_COMPARE(tables.value(), 0);
}

void TestPanes::theSourceFollowsTheTables()
{
    DesktopFixture fixture;
    openSmall(fixture, {fixture.writeReport(QStringLiteral("a.txt"))});
    QScrollBar &tables = *fixture.window().tables().verticalScrollBar();
    QScrollBar &source = *fixture.window().source().verticalScrollBar();
    tables.setValue(tables.maximum());
    QVERIFY(source.value() > source.maximum() / 2);
    tables.setValue(tables.maximum() / 2);
    // The row at the height where both are compared is the same in both, to a line.
    const int line = fixture.window().source().fontMetrics().lineSpacing();
    const int third = fixture.window().tables().viewport()->height() / 3;
    const int nearest = topOf(fixture, "requests.granted.total");
    const int there = sourceTopOf(fixture, "requests.granted.total");
    if (std::abs(nearest - third) < 2 * line)
        QVERIFY(std::abs(there - fixture.window().source().viewport()->height() / 3) < 5 * line);
    // The panes do not push each other on: where the tables were put, they stand.
    QCOMPARE(tables.value(), tables.maximum() / 2);
}

void TestPanes::aWebPageAndTheTablesFollowEachOther()
{
    DesktopFixture fixture;
    QString html = QStringLiteral("<html><body>");
    bool isTable = false;
    for (const QString &line :
         sampleReport(*fixture.forms->form(QStringLiteral("2021")), 2022).split(u'\n')) {
        const bool isRow = line.contains(u'\t');
        if (isRow != isTable)
            html += isRow ? QStringLiteral("<table border=1>") : QStringLiteral("</table>");
        isTable = isRow;
        html += isRow
                    ? QStringLiteral("<tr><td>") + QString(line).replace(u'\t', QStringLiteral("</td><td>")) +
                          QStringLiteral("</td></tr>")
                    : QStringLiteral("<p>") + line + QStringLiteral("</p>");
    }
    openSmall(fixture, {fixture.write(QStringLiteral("a.html"), html + QStringLiteral("</body></html>"))});
    SourcePane &pane = fixture.window().sourcePane();
    QCOMPARE(pane.mode(), SourcePane::Mode::Structure);
    QScrollBar &source = *pane.canvas().area().verticalScrollBar();
    QScrollBar &tables = *fixture.window().tables().verticalScrollBar();
    QTRY_VERIFY(source.maximum() > 0);
    source.setValue(source.maximum());
    QTRY_COMPARE(tables.value(), tables.maximum());
    tables.setValue(0);
    QVERIFY(source.value() < source.maximum() / 2);
    // A cell chosen by keyboard is marked in it and can be seen.
    const int cell = fixture.cell("appeals.litigation_direct.total");
    fixture.desk().selection().chooseCell(cell);
    const ValueMark *mark = pane.structure().marks().valueOfCell(cell);
    QVERIFY(mark);
    QVERIFY(pane.structure().viewport()->rect().contains(pane.structure().rectOf(mark->span).center()));
}

void TestPanes::unlockedEachPaneStandsAndLockedAgainTheyGoOnFromThere()
{
    DesktopFixture fixture;
    openSmall(fixture, {fixture.writeReport(QStringLiteral("a.txt"))});
    QScrollBar &tables = *fixture.window().tables().verticalScrollBar();
    QScrollBar &source = *fixture.window().source().verticalScrollBar();
    fixture.window().source().setFocus();
    press(fixture, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!fixture.window().page().lock().isLocked());
    tables.setValue(tables.maximum());
    QCOMPARE(source.value(), 0);
    source.setValue(source.maximum() / 2);
    QCOMPARE(tables.value(), tables.maximum());
    // Locked again, nothing moves until one of them is scrolled.
    tables.setValue(tables.maximum() / 3);
    const int stood = source.value();
    press(fixture, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(fixture.window().page().lock().isLocked());
    QCOMPARE(source.value(), stood);
    QCOMPARE(tables.value(), tables.maximum() / 3);
    const int before = tables.value();
    source.setValue(stood + 1);
    QVERIFY(std::abs(tables.value() - before) < tables.pageStep() / 2);
}

void TestPanes::whatIsChosenIsSeenInBothPanes()
{
    DesktopFixture fixture;
    openSmall(fixture, {fixture.writeReport(QStringLiteral("a.txt"))});
    const int height = fixture.window().tables().viewport()->height();
    for (const char *key : {"appeals.litigation_direct.total", "disclosure.rules.issued",
                            "requests.granted.total", "requests.received.total"}) {
        const int cell = fixture.cell(key);
        if (cell < 0)
            continue;
        fixture.desk().selection().chooseCell(cell);
        const int top = topOf(fixture, key);
        QVERIFY2(top >= 0 && top < height, key);
        const int there = sourceTopOf(fixture, key);
        QVERIFY2(there >= 0 && there < fixture.window().source().viewport()->height(), key);
        // The rail knows where that is, too.
        const FormDefinition &form = *fixture.desk().report()->form;
        const int section = form.tableOf(form.cells()[static_cast<std::size_t>(cell)]).section;
        const QModelIndexList shown =
            fixture.window().sourcePane().rail().selectionModel()->selectedIndexes();
        QVERIFY2(!shown.isEmpty() && std::abs(shown.front().row() - section) <= 1, key);
    }
}

void TestPanes::theRailSaysWhatIsOpenAndWhatIsMissing()
{
    DesktopFixture fixture;
    QString text = sampleReport(*fixture.forms->form(QStringLiteral("2021")), 2022, oneWrongTotal());
    const qsizetype last = text.indexOf(fixture.forms->form(QStringLiteral("2021"))->sections()[5].label) - 2;
    fixture.startWith({fixture.write(QStringLiteral("a.txt"), text.left(last))});
    const SectionListModel &sections = fixture.window().sourcePane().rail().sections();
    QCOMPARE(sections.rowCount(), 6);
    QVERIFY(sections.index(5).data(SectionListModel::MissingRole).toBool());
    QVERIFY(!sections.index(2).data(SectionListModel::MissingRole).toBool());
    QVERIFY(sections.index(2).data(SectionListModel::CountRole).toInt() >= 1);
    QCOMPARE(sections.index(2).data(SectionListModel::SeverityRole).toInt(),
             static_cast<int>(Severity::Error));
}

void TestPanes::aSectionIsGoneToByItsKeyAndTheRailFollows()
{
    DesktopFixture fixture;
    openSmall(fixture, {fixture.writeReport(QStringLiteral("a.txt"))});
    fixture.window().source().setFocus();
    press(fixture, Qt::Key_3, Qt::ControlModifier);
    SectionRail &rail = fixture.window().sourcePane().rail();
    QVERIFY(rail.selectionModel()->isRowSelected(2));
    QVERIFY(fixture.window().source().hasFocus());
    const int top = topOf(fixture, "requests.received.natural_person");
    QVERIFY(top > 0 && top < fixture.window().tables().viewport()->height());
    fixture.window().source().verticalScrollBar()->setValue(0);
    QVERIFY(!rail.selectionModel()->isRowSelected(2));
    // In the rail, Enter goes there.
    rail.setFocus();
    rail.setCurrentIndex(rail.model()->index(3, 0));
    press(fixture, Qt::Key_Return);
    QVERIFY(topOf(fixture, "appeals.litigation_direct.total") <
            fixture.window().tables().viewport()->height());
}

void TestPanes::aSumIsShownWithItsPartsAndWhatIsExpected()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
    fixture.desk().selection().chooseCell(fixture.cell("requests.granted.total"));
    const QString text = textOf(fixture.window().inspector().tree());
    QVERIFY2(text.contains(QStringLiteral("does not hold")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Sum of the parts|2")));
    QVERIFY(text.contains(QStringLiteral("Printed here|5")));
    QVERIFY(text.contains(QStringLiteral("Expected here by this sum|2")));
    QVERIFY(text.contains(QStringLiteral("Difference|3")));
}

void TestPanes::aPartThatIsBlankIsMarked()
{
    DesktopFixture fixture;
    auto values = oneWrongTotal();
    values.insert(QStringLiteral("requests.granted.business"), QString());
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), values)});
    fixture.desk().selection().chooseCell(fixture.cell("requests.granted.total"));
    DetailTree &tree = fixture.window().inspector().tree();
    const auto parts = tree.findItems(
        fixture.desk().report()->form->describeCell(fixture.cell("requests.granted.business"), true),
        Qt::MatchExactly | Qt::MatchRecursive);
    QVERIFY(!parts.isEmpty());
    QCOMPARE(parts.front()->text(DetailTree::Value), QStringLiteral("blank"));
    QVERIFY(!parts.front()->icon(DetailTree::Value).isNull());
    QVERIFY(!parts.front()->text(DetailTree::Where).isEmpty());
    QVERIFY(textOf(tree).contains(QStringLiteral("the sum cannot be checked")));
}

void TestPanes::enterOnAPartGoesToItsCell()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
    fixture.desk().selection().chooseCell(fixture.cell("requests.granted.total"));
    DetailTree &tree = fixture.window().inspector().tree();
    tree.setFocus();
    const auto parts = tree.findItems(
        fixture.desk().report()->form->describeCell(fixture.cell("requests.granted.natural_person"), true),
        Qt::MatchExactly | Qt::MatchRecursive);
    QVERIFY(!parts.isEmpty());
    tree.setCurrentItem(parts.front());
    QTest::keyClick(&tree, Qt::Key_Return);
    QCOMPARE(fixture.desk().selection().cell(), fixture.cell("requests.granted.natural_person"));
    QVERIFY(tree.hasFocus());
}

void TestPanes::typingSaysWhichFindingItWouldClose()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
    fixture.desk().selection().chooseCell(fixture.cell("requests.granted.total"));
    fixture.window().tables().focusTables();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2"));
    DetailTree &tree = fixture.window().inspector().tree();
    QTRY_VERIFY(textOf(tree).startsWith(QStringLiteral("If the cell is 2|")));
    QVERIFY2(textOf(tree).contains(QStringLiteral("Closed: ")), qPrintable(textOf(tree)));
    // Nothing is written yet, and nothing stays when it is called off.
    QCOMPARE(fixture.findingsOf("cross-footing"), 1);
    press(fixture, Qt::Key_Escape);
    QVERIFY(!textOf(tree).contains(QStringLiteral("If the cell is")));
}

void TestPanes::typingSaysWhichFindingItWouldOpen()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"))});
    fixture.desk().selection().chooseCell(fixture.cell("requests.granted.total"));
    fixture.window().tables().focusTables();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("8"));
    DetailTree &tree = fixture.window().inspector().tree();
    QTRY_VERIFY(textOf(tree).contains(QStringLiteral("Opened: ")));
    // What cannot stand in the cell is said at once.
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(".5"));
    QTRY_VERIFY(textOf(tree).startsWith(QStringLiteral("If the cell is 8.5|")));
    QVERIFY(!textOf(tree).contains(QStringLiteral("Opened: ")));
    press(fixture, Qt::Key_Escape);
}

void TestPanes::aForcedValueIsOfferedAndNotWritten()
{
    DesktopFixture fixture;
    auto values = oneWrongTotal();
    values.insert(QStringLiteral("requests.granted.total"), QString());
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), values)});
    QVERIFY(!fixture.desk().report()->assessment.derived.empty());
    fixture.desk().selection().chooseCell(fixture.cell("requests.granted.total"));
    DetailTree &tree = fixture.window().inspector().tree();
    const auto offers =
        tree.findItems(QStringLiteral("The sums force"), Qt::MatchStartsWith | Qt::MatchRecursive);
    QCOMPARE(offers.size(), 1);
    tree.setFocus();
    tree.setCurrentItem(offers.front());
    QTest::keyClick(&tree, Qt::Key_Return);
    QCOMPARE(fixture.window().tables().editor().text(), QStringLiteral("2"));
    QCOMPARE(fixture.reviewed("requests.granted.total").state, CellState::Blank);
    press(fixture, Qt::Key_Return);
    QCOMPARE(fixture.reviewed("requests.granted.total").raw, QStringLiteral("2"));
}

void TestPanes::historySaysWhoWhenAndWhy()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
    const int cell = fixture.cell("requests.granted.total");
    fixture.desk().selection().chooseCell(cell);
    QVERIFY(fixture.desk().correct(cell, QStringLiteral("2"), Verdict::WrongInOriginal,
                                   QStringLiteral("phoned the town")));
    const QString text = textOf(fixture.window().inspector().tree());
    QVERIFY2(text.contains(QStringLiteral("Lin")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("5 → 2, wrong in the original (phoned the town)")));
    QVERIFY(text.contains(QStringLiteral("Reason|phoned the town")));
    fixture.desk().undo();
    QVERIFY(textOf(fixture.window().inspector().tree()).contains(QStringLiteral("(taken back)")));
}

void TestPanes::lastYearsFigureStandsBesideAndIsOneKeyAway()
{
    DesktopFixture fixture;
    const FormDefinition &form = *fixture.forms->form(QStringLiteral("2021"));
    const QHash<QString, QString> then{{QStringLiteral("requests.received.total"), QStringLiteral("9")}};
    fixture.startWith({fixture.write(QStringLiteral("a.txt"), sampleReport(form, 2023)),
                       fixture.write(QStringLiteral("b.txt"), sampleReport(form, 2022, then))});
    for (const ReportSummary &report : fixture.desktop->session().reports())
        if (report.year == 2023)
            fixture.desk().openReport(report.id);
    fixture.desk().selection().chooseCell(fixture.cell("requests.received.total"));
    DetailTree &tree = fixture.window().inspector().tree();
    const QString text = textOf(tree);
    QVERIFY2(text.contains(QStringLiteral("Last year (Enter opens the report)|9")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Change since then|-9")));
    QVERIFY(text.contains(QStringLiteral("Too few organs of the same kind")));
    const auto lines = tree.findItems(QStringLiteral("Last year"), Qt::MatchStartsWith | Qt::MatchRecursive);
    tree.setFocus();
    tree.setCurrentItem(lines.front());
    QTest::keyClick(&tree, Qt::Key_Return);
    QCOMPARE(fixture.desk().report()->summary.year, 2022);
    QCOMPARE(fixture.desk().selection().cell(), fixture.cell("requests.received.total"));
    QVERIFY(textOf(tree).contains(QStringLiteral("No report of last year is in this file.")));
}

void TestPanes::findingsAreGroupedAndFiltered()
{
    DesktopFixture fixture;
    auto values = oneWrongTotal();
    values.insert(QStringLiteral("appeals.litigation_direct.total"), QStringLiteral("/"));
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), values)});
    FindingsPane &findings = fixture.window().findings();
    const int all = findings.view().model()->rowCount();
    QVERIFY(all >= 2);
    findings.grouping().setFocus();
    press(fixture, Qt::Key_Down);
    press(fixture, Qt::Key_Down);
    QCOMPARE(findings.tree().grouping(), FindingGrouping::Table);
    QAbstractItemModel &model = *findings.view().model();
    int rows = 0;
    for (int group = 0; group < model.rowCount(); ++group) {
        QVERIFY(findings.view().isExpanded(model.index(group, 0)));
        rows += model.rowCount(model.index(group, 0));
    }
    QCOMPARE(rows, all);
    // Groups do not lose the choice.
    fixture.desk().selection().chooseFinding(fixture.findingOf("cross-footing"));
    QCOMPARE(findings.view().currentIndex().data(FindingListModel::FindingRole).toInt(),
             fixture.findingOf("cross-footing"));
    fixture.desk().decide(fixture.findingOf("cross-footing"), FindingDecision::WrongInOriginal);
    findings.filter().setCurrentIndex(2);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
    findings.filter().setCurrentIndex(1);
    rows = 0;
    for (int group = 0; group < model.rowCount(); ++group)
        rows += model.rowCount(model.index(group, 0));
    QCOMPARE(rows, all - 1);
}

void TestPanes::aFindingUnfoldsIntoItsBrokenSums()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
    QTreeView &view = fixture.window().findings().view();
    fixture.desk().selection().chooseFinding(fixture.findingOf("cross-footing"));
    view.setFocus();
    const QModelIndex finding = view.currentIndex().siblingAtColumn(0);
    QVERIFY(view.model()->rowCount(finding) >= 2);
    press(fixture, Qt::Key_Right);
    QVERIFY(view.isExpanded(finding));
    press(fixture, Qt::Key_Down);
    QCOMPARE(view.currentIndex().parent(), finding);
    // A sum chosen is the finding chosen, with the sum's cell.
    QCOMPARE(fixture.desk().selection().finding(), fixture.findingOf("cross-footing"));
    QCOMPARE(fixture.desk().selection().cell(), view.currentIndex().data(FindingTreeModel::CellRole).toInt());
}

void TestPanes::aNumberOfTheLedgerIsShownInSourceAndTables()
{
    DesktopFixture fixture;
    auto values = oneWrongTotal();
    values.insert(QStringLiteral("requests.granted.total"), QStringLiteral("2"));
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), values,
                                           QStringLiteral("全年共收到政府信息公开申请2件。\n"))});
    FindingTabs &tabs = fixture.window().findingTabs();
    tabs.setCurrentIndex(1);
    QTreeView &view = tabs.ledger().view();
    QVERIFY(view.model()->rowCount() >= 1);
    view.setFocus();
    QModelIndex linked;
    for (int row = 0; row < view.model()->rowCount() && !linked.isValid(); ++row)
        if (view.model()->index(row, 0).data(LedgerModel::CellRole).toInt() >= 0)
            linked = view.model()->index(row, 0);
    QVERIFY(linked.isValid());
    view.setCurrentIndex(linked);
    QCOMPARE(fixture.desk().selection().cell(), linked.data(LedgerModel::CellRole).toInt());
    const Span passage = fixture.desk().selection().passage();
    QCOMPARE(fixture.desk().facts().document->at(passage).toString(), QStringLiteral("2"));
    const SourceView &source = fixture.window().source();
    QVERIFY(
        source.viewport()->rect().contains(source.rectOf(source.displayText().toDisplay(passage)).center()));
    QVERIFY(view.hasFocus());
    // Another choice leaves the list without one.
    fixture.desk().selection().chooseCell(fixture.cell("appeals.litigation_direct.total"));
    QVERIFY(!view.selectionModel()->hasSelection());
}

void TestPanes::theLedgerIsFilteredByState()
{
    DesktopFixture fixture;
    fixture.startWith(
        {fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal(),
                             QStringLiteral("全年共收到政府信息公开申请9件。\n印发手册30册。\n"))});
    LedgerPane &ledger = fixture.window().findingTabs().ledger();
    fixture.window().findingTabs().setCurrentIndex(1);
    const int all = ledger.view().model()->rowCount();
    int shown = 0;
    ledger.filter().setFocus();
    for (int i = 1; i < ledger.filter().count(); ++i) {
        press(fixture, Qt::Key_Down);
        QCOMPARE(ledger.filter().currentIndex(), i);
        const auto state = static_cast<LedgerState>(ledger.filter().currentData().toInt());
        QCOMPARE(ledger.view().model()->rowCount(), ledger.ledger().countOf(state));
        shown += ledger.view().model()->rowCount();
    }
    QCOMPARE(shown, all);
    QVERIFY(ledger.ledger().countOf(LedgerState::Mismatched) >= 1);
}

void TestPanes::aScreenReaderGetsValuesWithTheirStates()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
    const int cell = fixture.cell("requests.granted.total");
    fixture.desk().mark(cell, CellMark::Doubtful);
    FormTableView &table = *fixture.window().tables().view(1);
    const QModelIndex index = table.tableModel().indexOfCell(cell);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&table);
    QVERIFY(face && face->tableInterface());
    QAccessibleInterface *place = face->tableInterface()->cellAt(index.row(), index.column());
    QVERIFY(place);
    const QString said = place->text(QAccessible::Name);
    QVERIFY2(said.contains(fixture.desk().report()->form->describeCell(cell, true)), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("5")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("doubtful")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("open finding: Error")), qPrintable(said));
    // The finding, with its words.
    QTreeView &view = fixture.window().findings().view();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(list && list->tableInterface());
    QAccessibleInterface *what = nullptr;
    // A tree knows its rows once it was laid out.
    QTRY_VERIFY((what = list->tableInterface()->cellAt(0, static_cast<int>(FindingListModel::Column::What))));
    QCOMPARE(what->text(QAccessible::Name),
             view.model()->index(0, static_cast<int>(FindingListModel::Column::What)).data().toString());
    QVERIFY(!what->text(QAccessible::Name).isEmpty());
}

QTEST_MAIN(TestPanes)
#include "tst_panes.moc"
