#include "tests/gui/desktopfixture.h"

#include "ui/comparing/passagesdialog.h"
#include "ui/findings/findingspane.h"
#include "ui/inspector/inspectorpane.h"
#include "ui/source/sourcepane.h"
#include "ui/source/sourceview.h"

#include <QLabel>
#include <QPushButton>
#include <QTextEdit>
#include <QTreeView>

using namespace gouji;

namespace {

const QString lastYears = QStringLiteral(
    "我们把水库调度、渠道清淤和抗旱用水的安排逐项写成明白纸，张贴在二十三个村的公示栏和三处集市，"
    "同时录成方言广播，早晚各播一遍；对群众当面提出的疑问，由驻村干部记在专门的本子上，三天之内给答复，"
    "答复内容隔周汇总到镇里，凡是三个以上村子都问到的事情，一律补充公开。年中请人大代表走访了其中的"
    "六个村，听取意见之后又调整了公示栏的位置和字号，方便老人查看。");

} // namespace

/// Passages of two reports side by side.
class TestPassages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passagesAreComparedByKeyboardAndTheOtherReportOpened();
    void theInspectorSaysWhereElseItStandsAndOpensThat();
    void onlyAFindingInTwoReportsCanBeCompared();
    void whatDiffersIsMarkedNotByColourAlone();

private:
    /// This year's report lies on the desk, last year's in the file.
    static void startWithCopy(DesktopFixture &fixture)
    {
        const FormDefinition &form = *fixture.forms->form(QStringLiteral("2021"));
        QString own = lastYears;
        own.replace(QStringLiteral("二十三个村"), QStringLiteral("二十五个村"));
        const QString now = fixture.write(QStringLiteral("今年.txt"), sampleReport(form, 2023, {}, own));
        const QString before =
            fixture.write(QStringLiteral("去年.txt"), sampleReport(form, 2022, {}, lastYears));
        fixture.startWith({now, before});
        fixture.desk().openReport(1);
        QTRY_VERIFY(fixture.findingOf("text-copied") >= 0);
    }
    static PassagesDialog *dialogOf(const DesktopFixture &fixture)
    {
        return fixture.window().findChild<PassagesDialog *>();
    }
};

void TestPassages::passagesAreComparedByKeyboardAndTheOtherReportOpened()
{
    DesktopFixture fixture;
    startWithCopy(fixture);
    // The finding is chosen in the list by keyboard.
    QTest::keyClick(&fixture.window(), Qt::Key_4, Qt::AltModifier);
    QTreeView &list = fixture.window().findings().view();
    QTRY_VERIFY(list.hasFocus());
    for (int i = 0; i < list.model()->rowCount() &&
                    fixture.desk().selection().finding() != fixture.findingOf("text-copied");
         ++i)
        QTest::keyClick(&list, i == 0 ? Qt::Key_Home : Qt::Key_Down);
    QCOMPARE(fixture.desk().selection().finding(), fixture.findingOf("text-copied"));
    QVERIFY(fixture.actions().comparePassages->isEnabled());
    QTest::keyClick(&fixture.window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(dialogOf(fixture) && dialogOf(fixture)->isVisible());
    PassagesDialog &dialog = *dialogOf(fixture);
    QVERIFY(dialog.own().toPlainText().contains(QStringLiteral("二十五个村")));
    QVERIFY(dialog.other().toPlainText().contains(QStringLiteral("二十三个村")));
    // Enter opens the other report, at the passage.
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE(fixture.desk().report()->summary.year, 2022);
    QVERIFY(dialog.isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog.isVisible());
}

void TestPassages::theInspectorSaysWhereElseItStandsAndOpensThat()
{
    DesktopFixture fixture;
    startWithCopy(fixture);
    fixture.desk().selection().chooseFinding(fixture.findingOf("text-copied"), nullptr);
    DetailTree &tree = fixture.window().inspector().tree();
    const auto line = [&tree] {
        const auto found = tree.findItems(QStringLiteral("去年.txt"), Qt::MatchContains | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.front();
    };
    QTRY_VERIFY(line());
    QVERIFY2(line()->text(0).contains(QStringLiteral("二十三个村")), qPrintable(line()->text(0)));
    tree.setFocus();
    tree.setCurrentItem(line());
    QTest::keyClick(&tree, Qt::Key_Return);
    QTRY_COMPARE(fixture.desk().report()->summary.year, 2022);
}

void TestPassages::onlyAFindingInTwoReportsCanBeCompared()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(
        QStringLiteral("a.txt"), {{QStringLiteral("requests.granted.total"), QStringLiteral("2")}})});
    QVERIFY(!fixture.actions().comparePassages->isEnabled());
    QTest::keyClick(&fixture.window(), Qt::Key_F8);
    QVERIFY(fixture.desk().selection().finding() >= 0);
    QVERIFY(!fixture.actions().comparePassages->isEnabled());
    QTest::keyClick(&fixture.window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!dialogOf(fixture));
}

void TestPassages::whatDiffersIsMarkedNotByColourAlone()
{
    PassagesDialog dialog;
    OtherPlace other;
    other.report = 7;
    other.agency = QStringLiteral("白沙镇人民政府");
    other.year = 2022;
    other.words = QStringLiteral("全年公开信息十二条，办理及时。");
    dialog.setPassages(QStringLiteral("about"), QStringLiteral("own"),
                       {{QStringLiteral("全年公开信息三十条，办理及时。"), other},
                        {QStringLiteral("完全一样。"), {7, {}, {}, 2022, {}, QStringLiteral("完全一样。")}}});
    dialog.show();
    QTextCursor cursor = dialog.own().document()->find(QStringLiteral("三十"));
    QVERIFY(!cursor.isNull());
    QVERIFY(cursor.charFormat().fontUnderline());
    QCOMPARE(cursor.charFormat().fontWeight(), static_cast<int>(QFont::Bold));
    cursor = dialog.own().document()->find(QStringLiteral("办理"));
    QVERIFY(!cursor.charFormat().fontUnderline());
    // The second passage is reached by keyboard and is the same.
    QCOMPARE(dialog.passage(), 0);
    dialog.showPassage(1);
    QCOMPARE(dialog.passage(), 1);
    QVERIFY(dialog.own().document()->toPlainText() == dialog.other().document()->toPlainText());
    dialog.showPassage(9);
    QCOMPARE(dialog.passage(), 1);
    for (const QWidget *widget : dialog.findChildren<QTextEdit *>())
        QVERIFY(!widget->accessibleName().isEmpty());
}

QTEST_MAIN(TestPassages)
#include "tst_passages.moc"
