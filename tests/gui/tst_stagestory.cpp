#include "tests/gui/desktopfixture.h"

#include "ui/stages/blindpass.h"
#include "ui/stages/letterdialog.h"
#include "ui/stages/stagebar.h"
#include "ui/tables/celleditor.h"
#include "ui/tables/formtableview.h"
#include "ui/tables/tablespane.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace gouji;

namespace {

constexpr auto wrongTotal = "requests.granted.total";

/// Presses keys where the keyboard is.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : modal, key, modifiers);
}

/// Decides on everything open, so that the report may pass.
void decideAll(DesktopFixture &fixture)
{
    for (int i = 0; i < static_cast<int>(fixture.desk().report()->assessment.findings.size()); ++i)
        if (isOpen(decisionState(fixture.desk().facts(), i)))
            fixture.desk().decide(i, FindingDecision::Accepted, QStringLiteral("seen"));
}

const StageState &stage(const DesktopFixture &fixture)
{
    return fixture.desk().report()->state.stage;
}

} // namespace

/// Two reviews by the keyboard, and two programs on one file.
class TestStageStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingIsSaidAndGoneTo();
    void aSecondReviewWithADisagreementThatIsSettled();
    void aPublishedErrorIsSentBackAndItsLetterCopied();
    void aPassedReportIsNotTypedInto();
    void anInterruptedBlindPassGoesOn();
    void theSecondProgramReadsAndIsToldWhoHasTheFile();

private:
    static BlindPass *blindPass(const DesktopFixture &fixture)
    {
        return fixture.window().findChild<BlindPass *>();
    }
    /// Without a window manager nobody gives the keyboard back when a dialog closes.
    static void comeBack(DesktopFixture &fixture)
    {
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    }
    /// A report in its second review, by another person than the first.
    static void goToSecondReview(DesktopFixture &fixture)
    {
        fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"))});
        decideAll(fixture);
        QTest::keyClick(&fixture.window(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stage(fixture).stage, Stage::SecondReview);
        fixture.prompts.reviewer = QStringLiteral("Mei");
        fixture.actions().reviewer->trigger();
    }
    /// Types what was read into every field but the first, and `wrong` there.
    static void typeAll(DesktopFixture &fixture, const char *wrong, int count = 1000)
    {
        BlindPass *dialog = blindPass(fixture);
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->field().hasFocus());
        const std::vector<SampledCell> cells = stage(fixture).sample->cells;
        for (std::size_t i = 0; i < cells.size() && count > 0; ++i, --count) {
            if (cells[i].typed)
                continue;
            QVERIFY(dialog->field().text().isEmpty());
            const CellValue &read = fixture.reviewed(qPrintable(cells[i].cell));
            QTest::keyClicks(&dialog->field(), i == 0 ? QString::fromLatin1(wrong) : read.raw);
            press(Qt::Key_Return);
        }
    }
};

void TestStageStory::whatIsMissingIsSaidAndGoneTo()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
    QVERIFY2(fixture.window().stageBar().text().contains(QStringLiteral("1 error")),
             qPrintable(fixture.window().stageBar().text()));
    fixture.desk().selection().clear();
    QTest::keyClick(&fixture.window(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    // Nothing passed; the error is chosen.
    QCOMPARE(stage(fixture).stage, Stage::Imported);
    QCOMPARE(fixture.desk().selection().finding(), fixture.findingOf("cross-footing"));
    decideAll(fixture);
    QCOMPARE(stage(fixture).stage, Stage::FirstReview);
    QVERIFY(fixture.window().stageBar().text().contains(QStringLiteral("ready to pass")));
    QTest::keyClick(&fixture.window(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage(fixture).stage, Stage::SecondReview);
    // The same person goes no further.
    QTest::keyClick(&fixture.window(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage(fixture).stage, Stage::SecondReview);
    QVERIFY(fixture.window().stageBar().text().contains(QStringLiteral("another person")));
    QVERIFY(fixture.prompts.errors.isEmpty());
}

void TestStageStory::aSecondReviewWithADisagreementThatIsSettled()
{
    DesktopFixture fixture;
    goToSecondReview(fixture);
    QTest::keyClick(&fixture.window(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(blindPass(fixture));
    BlindPass *dialog = blindPass(fixture);
    QCOMPARE(stage(fixture).sample->cells.size(), 12U);
    // Nothing of what was read stands in the dialog's words.
    const QString asked = stage(fixture).sample->cells.front().cell;
    QCOMPARE(fixture.desk().selection().cell(), fixture.desk().report()->form->cellIndex(asked));

    // What is no number is refused where it was typed.
    QTRY_VERIFY(dialog->field().hasFocus());
    QTest::keyClicks(&dialog->field(), QStringLiteral("2x"));
    press(Qt::Key_Return);
    QCOMPARE(dialog->field().text(), QStringLiteral("2x"));
    QCOMPARE(stage(fixture).sample->typed(), 0);
    dialog->field().clear();

    typeAll(fixture, "7");
    QVERIFY(stage(fixture).sample->isTyped());
    QVERIFY2(dialog->agreement().startsWith(QStringLiteral("11 of 12")), qPrintable(dialog->agreement()));
    QCOMPARE(dialog->disagreements().topLevelItemCount(), 1);
    QCOMPARE(dialog->disagreements().topLevelItem(0)->text(1), QStringLiteral("0"));
    QCOMPARE(dialog->disagreements().topLevelItem(0)->text(2), QStringLiteral("7"));
    // The first looks again, and is right: Alt+F.
    press(Qt::Key_F, Qt::AltModifier);
    QTRY_COMPARE(stage(fixture).sample->unsettled(), 0);
    QCOMPARE(fixture.reviewed(qPrintable(asked)).raw, QStringLiteral("0"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!blindPass(fixture));
    comeBack(fixture);
    QTest::keyClick(&fixture.window(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage(fixture).stage, Stage::Passed);
    QCOMPARE(stage(fixture).firstReviewer, QStringLiteral("Lin"));
    QCOMPARE(stage(fixture).reviewer, QStringLiteral("Mei"));
    // It is all there after a restart.
    fixture.start();
    QTRY_VERIFY(fixture.desk().report());
    QCOMPARE(stage(fixture).stage, Stage::Passed);
    QCOMPARE(stage(fixture).sample->agreed(), 11);
    QVERIFY(fixture.prompts.errors.isEmpty());
}

void TestStageStory::anInterruptedBlindPassGoesOn()
{
    DesktopFixture fixture;
    goToSecondReview(fixture);
    fixture.actions().blindPass->trigger();
    typeAll(fixture, "0", 5);
    QCOMPARE(stage(fixture).sample->typed(), 5);
    // Shift+Tab leads back to the one before, empty again.
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(blindPass(fixture)->field().hasFocus());
    QVERIFY(blindPass(fixture)->field().text().isEmpty());
    const QString before = stage(fixture).sample->cells[4].cell;
    QCOMPARE(fixture.desk().selection().cell(), fixture.desk().report()->form->cellIndex(before));
    QTest::keyClicks(&blindPass(fixture)->field(), QStringLiteral("3"));
    press(Qt::Key_Return);
    QCOMPARE(stage(fixture).sample->typed(), 5);
    QCOMPARE(stage(fixture).sample->agreed(), 4);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!blindPass(fixture));
    comeBack(fixture);
    // Passing asks for the rest.
    QTest::keyClick(&fixture.window(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(blindPass(fixture));
    QCOMPARE(stage(fixture).stage, Stage::SecondReview);
    typeAll(fixture, "0");
    QVERIFY(stage(fixture).sample->isTyped());
}

void TestStageStory::aPublishedErrorIsSentBackAndItsLetterCopied()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
    fixture.desk().selection().chooseFinding(fixture.findingOf("cross-footing"));
    QTest::keyClick(&fixture.window(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    decideAll(fixture);
    fixture.actions().passReview->trigger();
    fixture.prompts.reviewer = QStringLiteral("Mei");
    fixture.actions().reviewer->trigger();
    fixture.prompts.reason = QString();
    QTest::keyClick(&fixture.window(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage(fixture).stage, Stage::SentBack);
    QCOMPARE(stage(fixture).letter.size(), 1U);
    QVERIFY(!fixture.actions().passReview->isEnabled());

    QTest::keyClick(&fixture.window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto *letter = fixture.window().findChild<LetterDialog *>();
    QVERIFY(letter);
    QCOMPARE(letter->table().topLevelItemCount(), 1);
    QCOMPARE(letter->table().topLevelItem(0)->text(1), QStringLiteral("5"));
    QCOMPARE(letter->table().topLevelItem(0)->text(2), QStringLiteral("2"));
    press(Qt::Key_Escape);

    // The new version mends it: received by itself, and the item is closed.
    QHash<QString, QString> mended = oneWrongTotal();
    mended.insert(QString::fromLatin1(wrongTotal), QStringLiteral("2"));
    fixture.desktop->commands().importPaths({fixture.writeReport(QStringLiteral("b.txt"), mended)});
    QTRY_COMPARE(stage(fixture).stage, Stage::Resubmitted);
    QTRY_VERIFY2(fixture.window().stageBar().text().contains(QStringLiteral("1 of 1 items")),
                 qPrintable(fixture.window().stageBar().text()));
    fixture.actions().closeReport->trigger();
    QCOMPARE(stage(fixture).stage, Stage::Closed);
    QVERIFY(fixture.prompts.errors.isEmpty());
}

void TestStageStory::aPassedReportIsNotTypedInto()
{
    DesktopFixture fixture;
    goToSecondReview(fixture);
    fixture.actions().passReview->trigger();
    QCOMPARE(stage(fixture).stage, Stage::Passed);
    fixture.desk().selection().chooseCell(fixture.cell(wrongTotal));
    fixture.actions().focusTables->trigger();
    QTRY_VERIFY(qobject_cast<FormTableView *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), '4');
    QVERIFY(!fixture.window().tables().editor().isVisible());
    QVERIFY(!fixture.actions().markDoubtful->isEnabled());
    QVERIFY(fixture.actions().markDoubtful->statusTip().contains(QStringLiteral("ended")));
    // Undo takes the pass back, and typing goes on.
    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage(fixture).stage, Stage::SecondReview);
    QVERIFY(fixture.actions().markDoubtful->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), '4');
    QTRY_VERIFY(fixture.window().tables().editor().isVisible());
}

void TestStageStory::theSecondProgramReadsAndIsToldWhoHasTheFile()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
    // The other program is a session of its own: locks are between open files, not between processes.
    auto forms = FormCatalogue::load(QStringLiteral(":/forms"));
    const QString file = fixture.path(QStringLiteral("review.gouji"));
    fixture.desktop.reset();
    auto other = std::make_unique<Session>(
        forms.value(), [] { return QDateTime(QDate(2024, 3, 1), QTime(8, 15), Qt::UTC); },
        QStringLiteral("Wu"));
    QVERIFY(other->openStore(file).ok());

    fixture.start();
    QTRY_VERIFY(fixture.desk().report());
    QVERIFY2(fixture.window().stageBar().notice().contains(QStringLiteral("Wu")),
             qPrintable(fixture.window().stageBar().notice()));
    for (QAction *action :
         {fixture.actions().editCell, fixture.actions().accept, fixture.actions().passReview,
          fixture.actions().undo, fixture.actions().openFiles})
        QVERIFY(!action->isEnabled());
    QVERIFY(fixture.actions().accept->toolTip().contains(QStringLiteral("Wu")));
    QVERIFY(!fixture.actions().takeOver->isEnabled());
    fixture.desk().selection().chooseCell(fixture.cell(wrongTotal));
    fixture.actions().focusTables->trigger();
    QTRY_VERIFY(qobject_cast<FormTableView *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), '4');
    QVERIFY(!fixture.window().tables().editor().isVisible());

    // What the other saves is seen.
    QVERIFY(other
                ->correctCell(fixture.desk().report()->summary.id, QString::fromLatin1(wrongTotal),
                              QStringLiteral("2"), Verdict::Misread, {})
                .ok());
    QTRY_COMPARE_WITH_TIMEOUT(fixture.reviewed(wrongTotal).raw, QStringLiteral("2"), 20'000);

    // It closes the file; this one takes over and decides.
    other.reset();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.actions().takeOver->isEnabled(), 20'000);
    fixture.actions().takeOver->trigger();
    QTRY_VERIFY(fixture.desk().report());
    QVERIFY(fixture.window().stageBar().notice().isEmpty());
    QVERIFY(fixture.actions().undo->isEnabled());
    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.reviewed(wrongTotal).raw, QStringLiteral("5"));
    QVERIFY(fixture.prompts.errors.isEmpty());
}

QTEST_MAIN(TestStageStory)
#include "tst_stagestory.moc"
