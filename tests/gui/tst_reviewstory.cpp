#include "tests/gui/desktopfixture.h"

#include "ui/findings/findingspane.h"
#include "ui/tables/celleditor.h"
#include "ui/tables/formtableview.h"
#include "ui/tables/tablespane.h"
#include "ui/verdictbar.h"

#include <QLabel>
#include <QLineEdit>

using namespace gouji;

namespace {

constexpr auto wrongTotal = "requests.granted.total";

/// Presses keys where the keyboard is.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void type(const char *text)
{
    // Each key goes where the keyboard is by then: the first one opens the editor.
    for (const char *key = text; *key; ++key)
        QTest::keyClick(QApplication::focusWidget(), *key);
}

} // namespace

/// Reviews a report with the keyboard alone, and comes back to it.
class TestReviewStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongTotalIsCorrectedUndoneRedoneAndFoundAfterARestart();
    void ctrlEnterRecordsThatTheOriginalIsWrong();
    void theOtherVerdictCanBeGivenToTheSameValue();
    void aReasonIsWrittenInTheCell();
    void whatIsNoNumberIsRefusedAndKept();
    void escapeLeavesTheCellAsItWas();
    void tabAndArrowsMoveAsInASpreadsheet();
    void arrowsAcceptANumberBeingTyped();
    void choosingAnotherCellSavesWhatWasTyped();
    void spaceMarksADoubtfulValue();
    void aFindingIsAcceptedWithAReasonAndUndone();
    void withoutAReasonNothingIsAccepted();
    void aProposedRepairIsAppliedWithOneKey();
    void everyOpenFindingIsReachedWithOneKey();

private:
    void openSample(DesktopFixture &fixture)
    {
        fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
        QCOMPARE(fixture.desk().report()->form->id(), QStringLiteral("2021"));
        QCOMPARE(fixture.findingsOf("cross-footing"), 1);
    }
    /// Chooses a cell and gives its table the keyboard.
    void goTo(DesktopFixture &fixture, const char *key)
    {
        fixture.desk().selection().chooseCell(fixture.cell(key));
        fixture.actions().focusTables->trigger();
        QTRY_VERIFY(qobject_cast<FormTableView *>(QApplication::focusWidget()));
    }
};

void TestReviewStory::aWrongTotalIsCorrectedUndoneRedoneAndFoundAfterARestart()
{
    DesktopFixture fixture;
    openSample(fixture);
    QVERIFY(fixture.window().verdict().text().contains(QStringLiteral("Errors 1")));

    // F8 leads from the finding to its suspect; typing replaces, Enter saves.
    fixture.actions().nextFinding->trigger();
    QCOMPARE(fixture.desk().selection().cell(), fixture.cell(wrongTotal));
    goTo(fixture, wrongTotal);
    type("2");
    QTRY_VERIFY(fixture.window().tables().editor().isVisible());
    press(Qt::Key_Return);
    QCOMPARE(fixture.reviewed(wrongTotal).raw, QStringLiteral("2"));
    QCOMPARE(fixture.findingsOf("cross-footing"), 0);
    QVERIFY(fixture.window().verdict().text().contains(QStringLiteral("Errors 0")));
    QVERIFY(!fixture.window().tables().editor().isVisible());

    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.reviewed(wrongTotal).raw, QStringLiteral("5"));
    QCOMPARE(fixture.findingsOf("cross-footing"), 1);
    QTest::keyClick(&fixture.window(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(fixture.reviewed(wrongTotal).raw, QStringLiteral("2"));

    fixture.start();
    QTRY_VERIFY(fixture.desk().report());
    QCOMPARE(fixture.reviewed(wrongTotal).raw, QStringLiteral("2"));
    QVERIFY(fixture.actions().undo->isEnabled());
    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.reviewed(wrongTotal).raw, QStringLiteral("5"));
    QVERIFY(fixture.prompts.errors.isEmpty());
}

void TestReviewStory::ctrlEnterRecordsThatTheOriginalIsWrong()
{
    DesktopFixture fixture;
    openSample(fixture);
    goTo(fixture, wrongTotal);
    type("2");
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto cell = static_cast<std::size_t>(fixture.cell(wrongTotal));
    QCOMPARE(fixture.desk().report()->reviewed[cell].raw, QStringLiteral("2"));
    QCOMPARE(fixture.desk().report()->published[cell].raw, QStringLiteral("5"));
    QCOMPARE(fixture.desk().cells()[cell].standing, CellStanding::WrongInOriginal);
}

void TestReviewStory::theOtherVerdictCanBeGivenToTheSameValue()
{
    DesktopFixture fixture;
    openSample(fixture);
    const auto cell = static_cast<std::size_t>(fixture.cell(wrongTotal));
    goTo(fixture, wrongTotal);
    type("2");
    press(Qt::Key_Return);
    QCOMPARE(fixture.desk().cells()[cell].standing, CellStanding::Corrected);
    goTo(fixture, wrongTotal);
    press(Qt::Key_F2);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(fixture.desk().cells()[cell].standing, CellStanding::WrongInOriginal);
    // Enter on a value left alone decides nothing.
    goTo(fixture, wrongTotal);
    press(Qt::Key_F2);
    press(Qt::Key_Return);
    QCOMPARE(fixture.desk().cells()[cell].standing, CellStanding::WrongInOriginal);
}

void TestReviewStory::aReasonIsWrittenInTheCell()
{
    DesktopFixture fixture;
    openSample(fixture);
    goTo(fixture, wrongTotal);
    type("2");
    press(Qt::Key_Return, Qt::AltModifier);
    type("asked by telephone");
    press(Qt::Key_Return, Qt::ControlModifier);
    const CellReview review = fixture.desk().report()->state.cells.value(QString::fromLatin1(wrongTotal));
    QVERIFY(review.correction);
    QCOMPARE(review.correction->reason, QStringLiteral("asked by telephone"));
    QCOMPARE(review.reviewer, QStringLiteral("Lin"));
}

void TestReviewStory::whatIsNoNumberIsRefusedAndKept()
{
    DesktopFixture fixture;
    openSample(fixture);
    goTo(fixture, wrongTotal);
    type("2x");
    press(Qt::Key_Return);
    CellEditor &editor = fixture.window().tables().editor();
    QVERIFY(editor.isVisible());
    QCOMPARE(editor.text(), QStringLiteral("2x"));
    bool said = false;
    for (const QLabel *label : editor.findChildren<QLabel *>())
        said = said || (label->isVisible() && !label->text().isEmpty());
    QVERIFY(said);
    QCOMPARE(fixture.reviewed(wrongTotal).raw, QStringLiteral("5"));
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    QVERIFY(!editor.isVisible());
    QCOMPARE(fixture.reviewed(wrongTotal).raw, QStringLiteral("2"));
}

void TestReviewStory::escapeLeavesTheCellAsItWas()
{
    DesktopFixture fixture;
    openSample(fixture);
    goTo(fixture, wrongTotal);
    type("9");
    press(Qt::Key_Escape);
    QVERIFY(!fixture.window().tables().editor().isVisible());
    QCOMPARE(fixture.reviewed(wrongTotal).raw, QStringLiteral("5"));
    QVERIFY(!fixture.actions().undo->isEnabled());
    // The keyboard is back in the table.
    QVERIFY(qobject_cast<FormTableView *>(QApplication::focusWidget()));
}

void TestReviewStory::tabAndArrowsMoveAsInASpreadsheet()
{
    DesktopFixture fixture;
    openSample(fixture);
    SelectionBus &selection = fixture.desk().selection();
    goTo(fixture, "requests.received.natural_person");
    press(Qt::Key_Tab);
    QCOMPARE(selection.cell(), fixture.cell("requests.received.business"));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(selection.cell(), fixture.cell("requests.received.natural_person"));
    press(Qt::Key_Down);
    QCOMPARE(selection.cell(), fixture.cell("requests.carried_over_in.natural_person"));
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(selection.cell(), fixture.cell("requests.received.natural_person"));
    press(Qt::Key_End);
    QCOMPARE(selection.cell(), fixture.cell("requests.received.total"));
    // The end of one table goes on in the next.
    goTo(fixture, "requests.carried_forward.total");
    press(Qt::Key_Tab);
    QCOMPARE(selection.cell(), fixture.cell("appeals.reconsideration.upheld"));
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(fixture.window().tables().view(2)));
    // Behind the last cell Tab leaves the tables.
    goTo(fixture, "appeals.litigation_after_reconsideration.total");
    press(Qt::Key_Tab);
    QVERIFY(!qobject_cast<FormTableView *>(QApplication::focusWidget()));
}

void TestReviewStory::arrowsAcceptANumberBeingTyped()
{
    DesktopFixture fixture;
    openSample(fixture);
    SelectionBus &selection = fixture.desk().selection();
    goTo(fixture, "requests.received.natural_person");
    type("3");
    press(Qt::Key_Right);
    QCOMPARE(fixture.reviewed("requests.received.natural_person").raw, QStringLiteral("3"));
    QCOMPARE(selection.cell(), fixture.cell("requests.received.business"));
    type("1");
    press(Qt::Key_Down);
    QCOMPARE(fixture.reviewed("requests.received.business").raw, QStringLiteral("1"));
    QCOMPARE(selection.cell(), fixture.cell("requests.carried_over_in.business"));
    // F2 leaves the arrows to the text.
    type("12");
    press(Qt::Key_F2);
    press(Qt::Key_Left);
    type("5");
    press(Qt::Key_Up);
    QCOMPARE(fixture.reviewed("requests.carried_over_in.business").raw, QStringLiteral("152"));
    QCOMPARE(selection.cell(), fixture.cell("requests.received.business"));
}

void TestReviewStory::choosingAnotherCellSavesWhatWasTyped()
{
    DesktopFixture fixture;
    openSample(fixture);
    goTo(fixture, wrongTotal);
    type("2");
    fixture.desk().selection().chooseCell(fixture.cell("appeals.litigation_direct.total"));
    QVERIFY(!fixture.window().tables().editor().isVisible());
    QCOMPARE(fixture.reviewed(wrongTotal).raw, QStringLiteral("2"));
    QCOMPARE(fixture.desk().selection().cell(), fixture.cell("appeals.litigation_direct.total"));
    // So do another report and the end of the program.
    goTo(fixture, "requests.received.total");
    type("3");
    fixture.window().close();
    QCOMPARE(fixture.reviewed("requests.received.total").raw, QStringLiteral("3"));
    fixture.window().show();
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    // What was opened and not changed is no decision.
    goTo(fixture, "requests.received.total");
    press(Qt::Key_F2);
    fixture.desk().selection().chooseCell(0);
    QVERIFY(!fixture.window().tables().editor().isVisible());
    QCOMPARE(fixture.desk().report()->history.size(), std::size_t(2));
}

void TestReviewStory::spaceMarksADoubtfulValue()
{
    DesktopFixture fixture;
    openSample(fixture);
    goTo(fixture, "requests.received.total");
    const auto cell = static_cast<std::size_t>(fixture.cell("requests.received.total"));
    press(Qt::Key_Space);
    QCOMPARE(fixture.desk().cells()[cell].standing, CellStanding::Doubtful);
    press(Qt::Key_Space);
    QCOMPARE(fixture.desk().cells()[cell].standing, CellStanding::ConfirmedByPerson);
}

void TestReviewStory::aFindingIsAcceptedWithAReasonAndUndone()
{
    DesktopFixture fixture;
    openSample(fixture);
    fixture.actions().nextFinding->trigger();
    fixture.prompts.reason = QStringLiteral("explained in a note");
    QTest::keyClick(&fixture.window(), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(fixture.prompts.askedAbout.size(), 1);
    QVERIFY(fixture.window().verdict().text().contains(QStringLiteral("Errors 0")));
    const int finding = fixture.findingOf("cross-footing");
    QCOMPARE(decisionState(fixture.desk().facts(), finding), DecisionState::Accepted);

    fixture.start();
    QTRY_VERIFY(fixture.desk().report());
    QCOMPARE(decisionState(fixture.desk().facts(), finding), DecisionState::Accepted);
    fixture.actions().undo->trigger();
    QCOMPARE(decisionState(fixture.desk().facts(), finding), DecisionState::Open);
}

void TestReviewStory::withoutAReasonNothingIsAccepted()
{
    DesktopFixture fixture;
    openSample(fixture);
    fixture.actions().nextFinding->trigger();
    fixture.prompts.reason.reset();
    fixture.actions().accept->trigger();
    QCOMPARE(decisionState(fixture.desk().facts(), fixture.findingOf("cross-footing")), DecisionState::Open);
}

void TestReviewStory::aProposedRepairIsAppliedWithOneKey()
{
    DesktopFixture fixture;
    openSample(fixture);
    fixture.actions().nextFinding->trigger();
    QVERIFY(fixture.actions().applyRepair->isEnabled());
    QTest::keyClick(&fixture.window(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(fixture.reviewed(wrongTotal).raw, QStringLiteral("2"));
    QCOMPARE(fixture.findingsOf("cross-footing"), 0);
    QVERIFY(!fixture.actions().applyRepair->isEnabled());
}

void TestReviewStory::everyOpenFindingIsReachedWithOneKey()
{
    DesktopFixture fixture;
    auto values = oneWrongTotal();
    values.insert(QStringLiteral("requests.received.business"), QStringLiteral("/"));
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), values)});
    const int count = static_cast<int>(fixture.desk().report()->assessment.findings.size());
    QVERIFY(count >= 2);
    QSet<int> seen;
    for (int i = 0; i < count; ++i) {
        QTest::keyClick(&fixture.window(), Qt::Key_F8);
        seen.insert(fixture.desk().selection().finding());
    }
    QCOMPARE(static_cast<int>(seen.size()), count);
    QTest::keyClick(&fixture.window(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(fixture.desk().selection().finding(), count - 2);
}

QTEST_MAIN(TestReviewStory)
#include "tst_reviewstory.moc"
