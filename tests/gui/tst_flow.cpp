#include "tests/gui/desktopfixture.h"
#include "tests/gui/keysender.h"

#include "ui/findings/findingspane.h"
#include "ui/flow/sourcepeek.h"
#include "ui/library/librarypane.h"
#include "ui/source/sourceview.h"
#include "ui/tables/celleditor.h"
#include "ui/tables/formtableview.h"
#include "ui/tables/tablespane.h"
#include "ui/verdictbar.h"

#include <QFile>
#include <QLabel>
#include <QStatusBar>

using namespace gouji;

namespace {

constexpr auto wrongTotal = "requests.granted.total";
constexpr auto control = Qt::ControlModifier;
constexpr auto controlShift = Qt::ControlModifier | Qt::ShiftModifier;

/// A wrong total, a stroke where a number belongs, and three faults in the prose.
QHash<QString, QString> fiveFaults()
{
    auto values = oneWrongTotal();
    values.insert(QStringLiteral("requests.received.business"), QStringLiteral("/"));
    return values;
}

QString faultyProse()
{
    return QStringLiteral("全年共收到政府信息公开申请17件。\nXX镇的的网站已改版。\n");
}

int openCount(DesktopFixture &fixture)
{
    return static_cast<int>(openItems(fixture.desk().facts(), fixture.desk().cells()).size());
}

bool says(DesktopFixture &fixture, const QString &words)
{
    for (const QLabel *label : fixture.window().statusBar()->findChildren<QLabel *>())
        if (label->text().contains(words))
            return true;
    return false;
}

DecisionState stateOf(DesktopFixture &fixture, const char *check)
{
    return decisionState(fixture.desk().facts(), fixture.findingOf(check));
}

} // namespace

/// Reviews by the keyboard alone, from one open item to the next and from report to report.
class TestFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReportWithFiveFaultsIsReviewedToItsEnd();
    void aMisreadingIsCorrectedAndTheReviewGoesOn();
    void aPublishedErrorIsKeptAsWrongInTheOriginal();
    void undoSaysWhatItTookBackAlsoAfterARestart();
    void threeFindingsTakeAtMostTwelveKeystrokesAndACleanReportTwo();
    void findingsComeFirstThenDoubtfulCells();
    void theNextKeyLeadsOnToTheNextReport();
    void aGateKeepsTheReportOnTheDesk();
    void theLastOpenItemIsSaidToBeSo();
    void aDecisionStaysWhereItIsIfTheReviewerWantsThat();
    void oneOfSeveralRepairsIsChosen();
    void aRepairOfSeveralCellsIsOneStep();
    void reasonsGivenBeforeAreOfferedAgain();
    void theOriginalIsLookedAtEnlarged();
    void enterMovesDownIfTheReviewerWantsThat();
    void theKeyboardFollowsFromTableToTable();

private:
    KeySender m_keys;
};

void TestFlow::aReportWithFiveFaultsIsReviewedToItsEnd()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), fiveFaults(), faultyProse())});
    for (const char *check :
         {"cross-footing", "placeholder", "claim-table", "cell-not-number", "text-stutter"})
        QVERIFY2(fixture.findingOf(check) >= 0, check);
    QVERIFY(openCount(fixture) >= 5);
    fixture.prompts.reason = QStringLiteral("the agency explained it");

    QSet<QString> met;
    m_keys.press(Qt::Key_F9);
    for (int step = 0; step < 40 && openCount(fixture) > 0; ++step) {
        const int finding = fixture.desk().selection().finding();
        if (finding < 0) {
            m_keys.press(Qt::Key_Return); // a doubtful value that is right
            continue;
        }
        const QString check =
            fixture.desk().report()->assessment.findings[static_cast<std::size_t>(finding)].check;
        met.insert(check);
        if (check == QLatin1String("cross-footing"))
            m_keys.press(Qt::Key_R, control);
        else if (check == QLatin1String("placeholder"))
            m_keys.press(Qt::Key_W, controlShift);
        else if (check == QLatin1String("claim-table"))
            m_keys.press(Qt::Key_Return, Qt::AltModifier);
        else if (check == QLatin1String("cell-not-number"))
            m_keys.press(Qt::Key_M, controlShift);
        else
            m_keys.press(Qt::Key_F, controlShift);
    }
    QCOMPARE(openCount(fixture), 0);
    QVERIFY(met.size() >= 5);
    QCOMPARE(fixture.reviewed(wrongTotal).raw, QStringLiteral("2"));
    QCOMPARE(stateOf(fixture, "placeholder"), DecisionState::WrongInOriginal);
    QCOMPARE(stateOf(fixture, "claim-table"), DecisionState::Accepted);
    QCOMPARE(stateOf(fixture, "text-stutter"), DecisionState::FalseAlarm);
    QVERIFY(fixture.window().verdict().text().contains(QStringLiteral("Errors 0")));

    // All of it is in the file.
    fixture.start();
    QTRY_VERIFY(fixture.desk().report());
    QCOMPARE(openCount(fixture), 0);
    QVERIFY(fixture.desktop->session().verify().value().problems.isEmpty());
}

void TestFlow::aMisreadingIsCorrectedAndTheReviewGoesOn()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), fiveFaults(), faultyProse())});
    // The gravest comes first; typing needs no other key in between.
    while (fixture.desk().selection().cell() != fixture.cell(wrongTotal))
        m_keys.press(Qt::Key_F9);
    m_keys.type("2");
    m_keys.press(Qt::Key_Return);
    QCOMPARE(fixture.reviewed(wrongTotal).raw, QStringLiteral("2"));
    QCOMPARE(fixture.desk().cells()[static_cast<std::size_t>(fixture.cell(wrongTotal))].standing,
             CellStanding::Corrected);
    QCOMPARE(fixture.findingsOf("cross-footing"), 0);
    QVERIFY(fixture.desk().selection().finding() >= 0);
    QVERIFY(isOpen(decisionState(fixture.desk().facts(), fixture.desk().selection().finding())));
}

void TestFlow::aPublishedErrorIsKeptAsWrongInTheOriginal()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
    m_keys.press(Qt::Key_F9);
    QCOMPARE(fixture.desk().selection().cell(), fixture.cell(wrongTotal));
    m_keys.press(Qt::Key_W, controlShift);
    QCOMPARE(stateOf(fixture, "cross-footing"), DecisionState::WrongInOriginal);
    // What was published stays what it was; the decision names the check for whoever writes the letter.
    const auto cell = static_cast<std::size_t>(fixture.cell(wrongTotal));
    QCOMPARE(fixture.desk().report()->published[cell].raw, QStringLiteral("5"));
    QCOMPARE(fixture.desk().report()->reviewed[cell].raw, QStringLiteral("5"));
    const ReviewState &state = fixture.desk().report()->state;
    QCOMPARE(state.findings.size(), 1);
    QCOMPARE(state.findings.begin()->decision.decision, FindingDecision::WrongInOriginal);
    QCOMPARE(state.findings.begin()->decision.check, QStringLiteral("cross-footing"));
    QVERIFY(says(fixture, QStringLiteral("Nothing is open")));
    // And the list of findings says it in words.
    const FindingListModel &list = fixture.window().findings().findings();
    const QModelIndex row = list.indexOfFinding(fixture.findingOf("cross-footing"));
    QCOMPARE(row.siblingAtColumn(static_cast<int>(FindingListModel::Column::Decision)).data().toString(),
             decisionText(DecisionState::WrongInOriginal));
}

void TestFlow::undoSaysWhatItTookBackAlsoAfterARestart()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
    m_keys.press(Qt::Key_F9);
    m_keys.type("2");
    m_keys.press(Qt::Key_Return);
    fixture.start();
    QTRY_VERIFY(fixture.desk().report());
    m_keys.press(Qt::Key_Z, control);
    QCOMPARE(fixture.reviewed(wrongTotal).raw, QStringLiteral("5"));
    QVERIFY(says(fixture, QStringLiteral("Taken back: ")));
    QVERIFY(says(fixture, QStringLiteral("5 → 2")));
    QCOMPARE(fixture.desk().selection().cell(), fixture.cell(wrongTotal));
    m_keys.press(Qt::Key_Z, controlShift);
    QCOMPARE(fixture.reviewed(wrongTotal).raw, QStringLiteral("2"));
    QVERIFY(says(fixture, QStringLiteral("Done again: ")));
    m_keys.press(Qt::Key_Z, control);
    m_keys.press(Qt::Key_Y, control);
    QCOMPARE(fixture.reviewed(wrongTotal).raw, QStringLiteral("2"));
}

void TestFlow::threeFindingsTakeAtMostTwelveKeystrokesAndACleanReportTwo()
{
    DesktopFixture fixture;
    // Same organ and year are versions of one report; what changed between them is no matter here.
    const QString clean = fixture.writeReport(QStringLiteral("a.txt"));
    auto values = oneWrongTotal();
    values.insert(QStringLiteral("requests.received.business"), QStringLiteral("/"));
    const QString faulty = fixture.write(QStringLiteral("b.txt"),
                                         sampleReport(*fixture.forms->form(QStringLiteral("2021")), 2023,
                                                      values, QStringLiteral("XX镇的网站已改版。\n")));
    fixture.startWith({clean, faulty});
    QCOMPARE(openCount(fixture), 0);
    fixture.prompts.reason = QStringLiteral("no such requests");

    m_keys.startCounting();
    m_keys.press(Qt::Key_Return, control); // done with the clean one
    QVERIFY(m_keys.count() <= 2);
    QCOMPARE(fixture.desk().report()->summary.name, QStringLiteral("b.txt"));
    QCOMPARE(openCount(fixture), 3);

    m_keys.startCounting();
    while (openCount(fixture) > 0 && m_keys.count() < 20) {
        const int finding = fixture.desk().selection().finding();
        QVERIFY(finding >= 0);
        const QString check =
            fixture.desk().report()->assessment.findings[static_cast<std::size_t>(finding)].check;
        if (check == QLatin1String("cross-footing"))
            m_keys.press(Qt::Key_R, control);
        else if (check == QLatin1String("placeholder"))
            m_keys.press(Qt::Key_W, controlShift);
        else
            m_keys.press(Qt::Key_Return, Qt::AltModifier);
    }
    m_keys.press(Qt::Key_Return, control);
    // A reason given before is one key more for each time it was asked for.
    const int all = m_keys.count() + static_cast<int>(fixture.prompts.askedAbout.size());
    qInfo("keystrokes for a report with three findings: %d", all);
    QCOMPARE(openCount(fixture), 0);
    QVERIFY2(all <= 12, qPrintable(QString::number(all)));
}

void TestFlow::findingsComeFirstThenDoubtfulCells()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), fiveFaults(), faultyProse())});
    fixture.desk().mark(fixture.cell("appeals.litigation_direct.total"), CellMark::Doubtful);
    const auto items = openItems(fixture.desk().facts(), fixture.desk().cells());
    QCOMPARE(items.back().cell, fixture.cell("appeals.litigation_direct.total"));
    QCOMPARE(items.back().why, OpenItem::Why::Doubtful);
    std::optional<Severity> last;
    for (std::size_t i = 0; i < items.size(); ++i) {
        m_keys.press(Qt::Key_F9);
        const int finding = fixture.desk().selection().finding();
        if (items[i].finding < 0) {
            QCOMPARE(fixture.desk().selection().cell(), items[i].cell);
            continue;
        }
        QCOMPARE(finding, items[i].finding);
        const Severity severity =
            fixture.desk().report()->assessment.findings[static_cast<std::size_t>(finding)].severity;
        QVERIFY(!last || severity <= *last);
        last = severity;
    }
    // Enter on the doubtful cell settles it.
    QVERIFY(qobject_cast<FormTableView *>(QApplication::focusWidget()));
    const int before = openCount(fixture);
    m_keys.press(Qt::Key_Return);
    QCOMPARE(openCount(fixture), before - 1);
    // Round it goes, and backwards as well.
    QCOMPARE(fixture.desk().selection().finding(), items.front().finding);
    m_keys.press(Qt::Key_F9, Qt::ShiftModifier);
    QCOMPARE(fixture.desk().selection().finding(), items[items.size() - 2].finding);
}

void TestFlow::theNextKeyLeadsOnToTheNextReport()
{
    DesktopFixture fixture;
    const auto form = fixture.forms->form(QStringLiteral("2021"));
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt")),
                       fixture.write(QStringLiteral("b.txt"), sampleReport(*form, 2023, oneWrongTotal()))});
    QCOMPARE(fixture.desk().report()->summary.name, QStringLiteral("a.txt"));
    m_keys.press(Qt::Key_F9);
    QCOMPARE(fixture.desk().report()->summary.name, QStringLiteral("b.txt"));
    QCOMPARE(fixture.desk().selection().cell(), fixture.cell(wrongTotal));
    m_keys.press(Qt::Key_R, control);
    QCOMPARE(openCount(fixture), 0);
    m_keys.press(Qt::Key_F9);
    QVERIFY(says(fixture, QStringLiteral("last report")));
    QCOMPARE(fixture.desk().report()->summary.name, QStringLiteral("b.txt"));
}

void TestFlow::aGateKeepsTheReportOnTheDesk()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt")),
                       fixture.writeReport(QStringLiteral("b.txt"), oneWrongTotal())});
    const ReportId first = fixture.desk().report()->summary.id;
    bool isPassed = false;
    fixture.desktop->commands().flow().setGate([&isPassed] { return isPassed; });
    m_keys.press(Qt::Key_Return, control);
    QCOMPARE(fixture.desk().report()->summary.id, first);
    isPassed = true;
    m_keys.press(Qt::Key_Return, control);
    QVERIFY(fixture.desk().report()->summary.id != first);
}

void TestFlow::theLastOpenItemIsSaidToBeSo()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
    QCOMPARE(openCount(fixture), 1);
    m_keys.press(Qt::Key_F9);
    QVERIFY(says(fixture, QStringLiteral("1 of 1")));
    m_keys.press(Qt::Key_F9);
    QVERIFY(says(fixture, QStringLiteral("only item")));
    QCOMPARE(fixture.desk().selection().cell(), fixture.cell(wrongTotal));
}

void TestFlow::aDecisionStaysWhereItIsIfTheReviewerWantsThat()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), fiveFaults(), faultyProse())});
    m_keys.press(Qt::Key_F8);
    const int first = fixture.desk().selection().finding();
    m_keys.press(Qt::Key_W, controlShift);
    QVERIFY(fixture.desk().selection().finding() != first);
    {
        QSettings settings(fixture.path(QStringLiteral("settings.ini")), QSettings::IniFormat);
        Preferences(settings).setAdvancesAfterDecision(false);
    }
    fixture.start();
    QTRY_VERIFY(fixture.desk().report());
    m_keys.press(Qt::Key_F8);
    const int second = fixture.desk().selection().finding();
    m_keys.press(Qt::Key_W, controlShift);
    QCOMPARE(fixture.desk().selection().finding(), second);
    QCOMPARE(decisionState(fixture.desk().facts(), second), DecisionState::WrongInOriginal);
}

void TestFlow::oneOfSeveralRepairsIsChosen()
{
    DesktopFixture fixture;
    // Either the part or the total is wrong.
    const QHash<QString, QString> values{
        {QStringLiteral("appeals.litigation_direct.upheld"), QStringLiteral("3")}};
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), values)});
    int finding = -1;
    const auto &findings = fixture.desk().report()->assessment.findings;
    for (std::size_t i = 0; i < findings.size() && finding < 0; ++i)
        if (findings[i].repairs.size() > 1)
            finding = static_cast<int>(i);
    QVERIFY(finding >= 0);
    const std::vector<Repair> repairs = findings[static_cast<std::size_t>(finding)].repairs;
    fixture.desk().selection().chooseFinding(finding);
    // Thinking better of it changes nothing.
    fixture.prompts.choice.reset();
    m_keys.press(Qt::Key_R, control);
    QCOMPARE(fixture.prompts.offered.size(), static_cast<qsizetype>(repairs.size()));
    QVERIFY(fixture.desk().report()->history.empty());
    fixture.prompts.choice = 1;
    m_keys.press(Qt::Key_R, control);
    for (const CellChange &change : repairs[1].changes)
        QCOMPARE(fixture.desk().report()->reviewed[static_cast<std::size_t>(change.cell)].number,
                 change.value);
    QCOMPARE(fixture.desk().report()->history.size(), std::size_t(1));
}

void TestFlow::aRepairOfSeveralCellsIsOneStep()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"))});
    const std::vector<TypedCell> cells{
        {QStringLiteral("requests.received.natural_person"), QStringLiteral("3")},
        {QStringLiteral("requests.received.total"), QStringLiteral("3")}};
    QVERIFY(fixture.desk().correctAll(cells, Verdict::Misread, {}));
    QCOMPARE(fixture.reviewed("requests.received.total").raw, QStringLiteral("3"));
    QCOMPARE(fixture.desk().report()->history.size(), std::size_t(1));
    m_keys.press(Qt::Key_Z, control);
    QCOMPARE(fixture.reviewed("requests.received.total").raw, QStringLiteral("0"));
    QCOMPARE(fixture.reviewed("requests.received.natural_person").raw, QStringLiteral("0"));
    QVERIFY(says(fixture, QStringLiteral("2 cells")));
}

void TestFlow::reasonsGivenBeforeAreOfferedAgain()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), fiveFaults(), faultyProse())});
    m_keys.press(Qt::Key_F8);
    fixture.prompts.reason = QStringLiteral("asked by telephone");
    m_keys.press(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(fixture.prompts.recentReasons.isEmpty());
    fixture.start();
    QTRY_VERIFY(fixture.desk().report());
    m_keys.press(Qt::Key_F8);
    fixture.prompts.reason.reset();
    m_keys.press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(fixture.prompts.recentReasons, QStringList{QStringLiteral("asked by telephone")});
}

void TestFlow::theOriginalIsLookedAtEnlarged()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
    m_keys.press(Qt::Key_F9);
    m_keys.press(Qt::Key_F4);
    QTRY_VERIFY(fixture.window().findChild<SourcePeek *>());
    SourcePeek &peek = *fixture.window().findChild<SourcePeek *>();
    QTRY_VERIFY(peek.isActiveWindow() && peek.isAncestorOf(QApplication::focusWidget()));
    QVERIFY(peek.view().font().pointSizeF() > fixture.window().source().font().pointSizeF());
    const auto &view = static_cast<SourceView &>(peek.view());
    const Span span = fixture.reviewed(wrongTotal).where.span;
    QVERIFY(view.displayText().text().contains(QStringLiteral("云溪县柳湾镇")));
    QTRY_VERIFY(!view.rectOf(view.displayText().toDisplay(span)).isNull());
    QVERIFY(view.viewport()->rect().intersects(view.rectOf(view.displayText().toDisplay(span))));
    m_keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!fixture.window().findChild<SourcePeek *>());
    // The key that opened it closes it as well.
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    m_keys.press(Qt::Key_F4);
    QTRY_VERIFY(fixture.window().findChild<SourcePeek *>());
    QTRY_VERIFY(fixture.window().findChild<SourcePeek *>()->isAncestorOf(QApplication::focusWidget()));
    m_keys.press(Qt::Key_F4);
    QTRY_VERIFY(!fixture.window().findChild<SourcePeek *>());
}

void TestFlow::enterMovesDownIfTheReviewerWantsThat()
{
    DesktopFixture fixture;
    {
        QSettings settings(fixture.path(QStringLiteral("settings.ini")), QSettings::IniFormat);
        Preferences(settings).setEnterMovesDown(true);
    }
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"))});
    fixture.desk().selection().chooseCell(fixture.cell("requests.received.natural_person"));
    fixture.actions().focusTables->trigger();
    m_keys.press(Qt::Key_Return);
    QCOMPARE(fixture.desk().selection().cell(), fixture.cell("requests.carried_over_in.natural_person"));
    QVERIFY(fixture.desk().report()->history.empty());
    m_keys.type("0");
    m_keys.press(Qt::Key_Return);
    QVERIFY(fixture.desk().selection().cell() != fixture.cell("requests.carried_over_in.natural_person"));
}

void TestFlow::theKeyboardFollowsFromTableToTable()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
    fixture.desk().mark(fixture.cell("appeals.litigation_direct.total"), CellMark::Doubtful);
    m_keys.press(Qt::Key_F9);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(fixture.window().tables().view(1)));
    m_keys.press(Qt::Key_F9);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(fixture.window().tables().view(2)));
    m_keys.type("1");
    m_keys.press(Qt::Key_Return);
    QCOMPARE(fixture.reviewed("appeals.litigation_direct.total").raw, QStringLiteral("1"));
}

QTEST_MAIN(TestFlow)
#include "tst_flow.moc"
