#include "tests/gui/desktopfixture.h"

#include "model/items/facetmodel.h"
#include "ui/library/chipbar.h"
#include "ui/library/facetview.h"
#include "ui/library/librarypane.h"
#include "ui/source/sourceview.h"
#include "ui/tables/tablespane.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace gouji;

/// The queue of reports by keyboard: narrowed, searched, gone through, and found again after a restart.
class TestQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQueueIsNarrowedSearchedAndFoundAgain();
    void theNextReportFollowsTheOrderAndTheFilters();
    void aReportThatIsDealtWithStaysUntilTheNextIsOpened();
    void whereNothingMatchesTheListSaysSo();
    void whatIsTypedOnTheListIsSearchedFor();
    void eachReviewFileKeepsItsOwnChoice();

private:
    static QListView &list(const DesktopFixture &fixture) { return fixture.window().library().view(); }
    static int shown(const DesktopFixture &fixture) { return list(fixture).model()->rowCount(); }
    static QString nameAt(const DesktopFixture &fixture, int row)
    {
        return list(fixture).model()->index(row, 0).data(ReportListModel::FileRole).toString();
    }
    /// Three reports of one organ: 2022 with one wrong total, 2022 sound, 2021 with one wrong total.
    static QStringList reports(const DesktopFixture &fixture)
    {
        const FormDefinition &form = *fixture.forms->form(QStringLiteral("2021"));
        return {
            fixture.write(QStringLiteral("a.txt"), sampleReport(form, 2022, oneWrongTotal(),
                                                                QStringLiteral("镇里接到群众来信九封。\n"))),
            fixture.write(QStringLiteral("b.txt"),
                          sampleReport(form, 2023, {}, QStringLiteral("镇里接待群众来访四次。\n"))),
            fixture.write(QStringLiteral("c.txt"), sampleReport(form, 2021, oneWrongTotal()))};
    }
    /// Goes down the facets by the arrow until the value is reached, and ticks it.
    static bool tick(const DesktopFixture &fixture, QueueFacet facet, const QString &value)
    {
        FacetView &view = fixture.window().library().facets();
        QTest::keyClick(&view, Qt::Key_Home);
        for (int i = 0; i < 200; ++i) {
            const QModelIndex at = view.currentIndex();
            if (at.parent().isValid() && at.data(FacetModel::FacetRole).toInt() == static_cast<int>(facet) &&
                at.data(FacetModel::ValueRole).toString() == value) {
                QTest::keyClick(&view, Qt::Key_Space);
                return true;
            }
            QTest::keyClick(&view, Qt::Key_Down);
        }
        return false;
    }
    /// As an input method types.
    static void commit(const QString &text)
    {
        QInputMethodEvent committed;
        committed.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &committed);
    }
    static void key(const DesktopFixture &fixture, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &fixture.window(), key, modifiers);
    }
};

void TestQueue::theQueueIsNarrowedSearchedAndFoundAgain()
{
    DesktopFixture fixture;
    fixture.startWith(reports(fixture));
    QTRY_COMPARE(shown(fixture), 3);
    // Filter by check.
    key(fixture, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), &fixture.window().library().facets());
    QVERIFY(tick(fixture, QueueFacet::Check, QStringLiteral("cross-footing")));
    QCOMPARE(shown(fixture), 2);
    QVERIFY(tick(fixture, QueueFacet::Year, QStringLiteral("2021")));
    QCOMPARE(shown(fixture), 1);
    // Two chips and the one that clears all, each with a name.
    const QList<QToolButton *> chips = fixture.window().library().chips().chips();
    QCOMPARE(chips.size(), 3);
    for (const QToolButton *chip : chips)
        QVERIFY(!chip->accessibleName().isEmpty());
    // Taken away: first the check, then all.
    chips.front()->setFocus();
    key(fixture, Qt::Key_Space);
    QCOMPARE(shown(fixture), 1);
    fixture.window().library().chips().chips().back()->setFocus();
    key(fixture, Qt::Key_Space);
    QCOMPARE(shown(fixture), 3);
    QVERIFY(!fixture.window().library().chips().isVisible());
    // Words that stand in the text of one report only.
    key(fixture, Qt::Key_L, Qt::ControlModifier);
    commit(QStringLiteral("群众来访"));
    QTRY_COMPARE(shown(fixture), 1);
    QTRY_VERIFY(list(fixture)
                    .model()
                    ->index(0, 0)
                    .data(ReportListModel::SnippetRole)
                    .toString()
                    .contains(QStringLiteral("群众来访四次")));
    key(fixture, Qt::Key_Return);
    QCOMPARE(fixture.desk().report()->summary.name, QStringLiteral("b.txt"));
    // The place is in view.
    SourceView &source = fixture.window().source();
    const qsizetype at = source.toPlainText().indexOf(QStringLiteral("群众来访"));
    QTRY_VERIFY(source.viewport()->rect().intersects(source.rectOf({at, at + 4})));
    // A choice in the report; then the window is closed.
    const int cell = fixture.cell("requests.granted.total");
    fixture.desk().selection().chooseCell(cell);
    fixture.window().close();
    fixture.start();
    QCOMPARE(fixture.window().library().searchField().text(), QStringLiteral("群众来访"));
    QTRY_COMPARE(shown(fixture), 1);
    QVERIFY(fixture.desk().report());
    QCOMPARE(fixture.desk().report()->summary.name, QStringLiteral("b.txt"));
    QCOMPARE(fixture.desk().selection().cell(), cell);
    QVERIFY(fixture.window().library().facets().isVisible());
}

void TestQueue::theNextReportFollowsTheOrderAndTheFilters()
{
    DesktopFixture fixture;
    fixture.startWith(reports(fixture));
    QTRY_COMPARE(shown(fixture), 3);
    key(fixture, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(tick(fixture, QueueFacet::Severity, QStringLiteral("error")));
    QCOMPARE(shown(fixture), 2);
    key(fixture, Qt::Key_1, Qt::AltModifier);
    key(fixture, Qt::Key_Home);
    QCOMPARE(fixture.desk().report()->summary.name, nameAt(fixture, 0));
    key(fixture, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(fixture.desk().report()->summary.name, nameAt(fixture, 1));
    // At the end there is no next one, and the report stays.
    key(fixture, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(fixture.desk().report()->summary.name, nameAt(fixture, 1));
    // Enter on the list goes to work.
    key(fixture, Qt::Key_Return);
    QVERIFY(fixture.window().tables().isAncestorOf(QApplication::focusWidget()));
}

void TestQueue::aReportThatIsDealtWithStaysUntilTheNextIsOpened()
{
    DesktopFixture fixture;
    fixture.startWith(reports(fixture));
    QTRY_COMPARE(shown(fixture), 3);
    key(fixture, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(tick(fixture, QueueFacet::Check, QStringLiteral("cross-footing")));
    key(fixture, Qt::Key_1, Qt::AltModifier);
    key(fixture, Qt::Key_Home);
    QCOMPARE(shown(fixture), 2);
    fixture.desk().selection().chooseFinding(fixture.findingOf("cross-footing"));
    key(fixture, Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(fixture), 2);
    const ReportId done = fixture.desk().report()->summary.id;
    key(fixture, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(fixture.desk().report()->summary.id != done);
    QCOMPARE(shown(fixture), 1);
}

void TestQueue::whereNothingMatchesTheListSaysSo()
{
    DesktopFixture fixture;
    fixture.startWith(reports(fixture));
    key(fixture, Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nowhere at all"));
    QTRY_COMPARE(shown(fixture), 0);
    auto *clear = fixture.window().library().findChild<QPushButton *>();
    QVERIFY(clear && clear->isVisible());
    QVERIFY(fixture.desk().report());
    clear->setFocus();
    key(fixture, Qt::Key_Space);
    QTRY_COMPARE(shown(fixture), 3);
    QVERIFY(!clear->isVisible());
}

void TestQueue::whatIsTypedOnTheListIsSearchedFor()
{
    DesktopFixture fixture;
    fixture.startWith(reports(fixture));
    key(fixture, Qt::Key_1, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), &list(fixture));
    // An input method may compose on the list; what it commits is searched for.
    QVERIFY(list(fixture).testAttribute(Qt::WA_InputMethodEnabled));
    commit(QStringLiteral("来信"));
    QCOMPARE(QApplication::focusWidget(), &fixture.window().library().searchField());
    QTRY_COMPARE(shown(fixture), 1);
    key(fixture, Qt::Key_Escape);
    QTRY_COMPARE(shown(fixture), 3);
    key(fixture, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), &list(fixture));
}

void TestQueue::eachReviewFileKeepsItsOwnChoice()
{
    DesktopFixture fixture;
    fixture.startWith(reports(fixture));
    QTRY_COMPARE(shown(fixture), 3);
    key(fixture, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(tick(fixture, QueueFacet::Year, QStringLiteral("2022")));
    QCOMPARE(shown(fixture), 1);
    const QString first = fixture.desk().services().review.storePath();
    fixture.desktop->commands().openStore(fixture.path(QStringLiteral("other.gouji")));
    QCOMPARE(shown(fixture), 0);
    QVERIFY(!fixture.window().library().reports().choice().isNarrowed());
    fixture.desktop->commands().openStore(first);
    QCOMPARE(shown(fixture), 1);
    QVERIFY(fixture.window().library().reports().choice().isChosen(QueueFacet::Year, QStringLiteral("2022")));
}

QTEST_MAIN(TestQueue)
#include "tst_queue.moc"
