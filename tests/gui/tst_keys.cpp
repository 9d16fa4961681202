#include "tests/gui/desktopfixture.h"
#include "tests/gui/keysender.h"

#include "ui/dialogs/choicedialog.h"
#include "ui/dialogs/keysheetdialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/settings/keypage.h"
#include "ui/settings/settingsdialog.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextDocument>
#include <QTreeWidget>

using namespace gouji;

namespace {

const QKeySequence ctrlR(Qt::CTRL | Qt::Key_R);
const QKeySequence ctrlJ(Qt::CTRL | Qt::Key_J);

int visibleLines(const QTreeWidget &list)
{
    int count = 0;
    for (int g = 0; g < list.topLevelItemCount(); ++g)
        for (int i = 0; i < list.topLevelItem(g)->childCount(); ++i)
            count += !list.topLevelItem(g)->isHidden() && !list.topLevelItem(g)->child(i)->isHidden() ? 1 : 0;
    return count;
}

} // namespace

/// The keys: changed, contested, kept, listed; and the dialogs that are answered by one key.
class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasAnIdOfItsOwn();
    void noTwoActionsAreDeliveredWithOneKey();
    void aChangedKeyWorksAndIsKept();
    void aKeyTakenFromAnotherActionIsGoneThere();
    void anActionMayHaveNoKey();
    void keysThatAreTypedOrMoveAreRefused();
    void settingsFromElsewhereAreRead();
    void thePageChangesAKeyByKeyboard();
    void thePageNamesWhoHasAKeyAndPutsAllBack();
    void theSheetShowsTheKeysInForceByGroup();
    void theSheetIsSearched();
    void aReasonGivenBeforeIsOneKey();
    void oneOfSeveralIsOneDigit();

private:
    KeySender m_keys;
};

void TestKeys::everyActionHasAnIdOfItsOwn()
{
    Actions actions;
    QSet<QString> ids;
    for (const QAction *action : actions.all()) {
        QVERIFY(!action->objectName().isEmpty());
        QVERIFY2(!ids.contains(action->objectName()), qPrintable(action->objectName()));
        ids.insert(action->objectName());
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        QVERIFY(!actions.groupTitle(*action).isEmpty());
    }
}

void TestKeys::noTwoActionsAreDeliveredWithOneKey()
{
    DesktopFixture fixture;
    fixture.start();
    for (const auto &[one, other] : fixture.desktop->commands().keymap().conflicts())
        qWarning() << one->objectName() << other->objectName();
    QVERIFY(fixture.desktop->commands().keymap().conflicts().isEmpty());
}

void TestKeys::aChangedKeyWorksAndIsKept()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal())});
    fixture.desktop->commands().keymap().setKeys(*fixture.actions().nextUnresolved, {ctrlJ});
    m_keys.press(Qt::Key_F9);
    QCOMPARE(fixture.desk().selection().finding(), -1);
    m_keys.press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(fixture.desk().selection().finding() >= 0);
    fixture.start();
    QTRY_VERIFY(fixture.desk().report());
    QCOMPARE(fixture.actions().nextUnresolved->shortcuts(), QList<QKeySequence>{ctrlJ});
    m_keys.press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(fixture.desk().selection().finding() >= 0);
    fixture.desktop->commands().keymap().reset(*fixture.actions().nextUnresolved);
    fixture.start();
    QCOMPARE(fixture.actions().nextUnresolved->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::Key_F9)});
}

void TestKeys::aKeyTakenFromAnotherActionIsGoneThere()
{
    DesktopFixture fixture;
    fixture.start();
    Keymap &keymap = fixture.desktop->commands().keymap();
    const auto judged = keymap.judge(*fixture.actions().peek, ctrlR);
    QCOMPARE(judged.fault, Keymap::Fault::Taken);
    QCOMPARE(judged.other, fixture.actions().applyRepair);
    keymap.setKeys(*fixture.actions().peek, {ctrlR});
    QVERIFY(!fixture.actions().applyRepair->shortcuts().contains(ctrlR));
    QVERIFY(keymap.conflicts().isEmpty());
    keymap.resetAll();
    QVERIFY(fixture.actions().applyRepair->shortcuts().contains(ctrlR));
    QVERIFY(!keymap.isChanged(*fixture.actions().peek));
}

void TestKeys::anActionMayHaveNoKey()
{
    DesktopFixture fixture;
    fixture.start();
    fixture.desktop->commands().keymap().setKeys(*fixture.actions().peek, {});
    fixture.start();
    QVERIFY(fixture.actions().peek->shortcuts().isEmpty());
    QVERIFY(fixture.desktop->commands().keymap().isChanged(*fixture.actions().peek));
}

void TestKeys::keysThatAreTypedOrMoveAreRefused()
{
    DesktopFixture fixture;
    fixture.start();
    const Keymap &keymap = fixture.desktop->commands().keymap();
    const QAction &action = *fixture.actions().peek;
    using Fault = Keymap::Fault;
    QCOMPARE(keymap.judge(action, QKeySequence(Qt::Key_A)).fault, Fault::Bare);
    QCOMPARE(keymap.judge(action, QKeySequence(Qt::SHIFT | Qt::Key_A)).fault, Fault::Bare);
    QCOMPARE(keymap.judge(action, QKeySequence(Qt::Key_7)).fault, Fault::Bare);
    QCOMPARE(keymap.judge(action, QKeySequence(Qt::Key_Space)).fault, Fault::Bare);
    QCOMPARE(keymap.judge(action, QKeySequence(Qt::Key_Tab)).fault, Fault::Fixed);
    QCOMPARE(keymap.judge(action, QKeySequence(Qt::Key_Return)).fault, Fault::Fixed);
    QCOMPARE(keymap.judge(action, QKeySequence(Qt::SHIFT | Qt::Key_Left)).fault, Fault::Fixed);
    QCOMPARE(keymap.judge(action, ctrlJ).fault, Fault::None);
    QCOMPARE(keymap.judge(action, QKeySequence(Qt::Key_F6)).fault, Fault::None);
    QCOMPARE(keymap.judge(*fixture.actions().markDoubtful, QKeySequence(Qt::Key_Space)).fault, Fault::None);
}

void TestKeys::settingsFromElsewhereAreRead()
{
    DesktopFixture fixture;
    fixture.start();
    {
        QSettings settings(fixture.path(QStringLiteral("settings.ini")), QSettings::IniFormat);
        Preferences elsewhere(settings);
        // One key twice, and a letter that would make typing an order.
        elsewhere.setKeysOf(QStringLiteral("peek"), {ctrlR});
        elsewhere.setKeysOf(QStringLiteral("undo"), {QKeySequence(Qt::Key_U), ctrlJ});
    }
    fixture.start();
    Keymap &again = fixture.desktop->commands().keymap();
    QCOMPARE(fixture.actions().undo->shortcuts(), QList<QKeySequence>{ctrlJ});
    QCOMPARE(again.conflicts().size(), 1);
    again.resetAll();
    QVERIFY(again.conflicts().isEmpty());
}

void TestKeys::thePageChangesAKeyByKeyboard()
{
    DesktopFixture fixture;
    fixture.start();
    QSettings settings(fixture.path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    SettingsDialog dialog;
    KeyPage &page = *new KeyPage(fixture.desktop->commands().keymap(), preferences);
    dialog.addPage(QStringLiteral("Keys"), &page);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(!page.useButton().isEnabled());
    page.choose(QStringLiteral("peek"));
    page.edit().setFocus();
    m_keys.press(Qt::Key_A);
    QVERIFY(page.remark().text().startsWith(QStringLiteral("✕")));
    QVERIFY(!page.useButton().isEnabled());
    page.edit().clear();
    page.edit().setFocus();
    m_keys.press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(page.remark().text().isEmpty());
    QVERIFY(page.useButton().isEnabled());
    page.useButton().setFocus();
    m_keys.press(Qt::Key_Space);
    QCOMPARE(fixture.actions().peek->shortcuts(), QList<QKeySequence>{ctrlJ});
    // The page shows it and keeps the action chosen.
    QVERIFY(page.list().currentItem());
    QCOMPARE(page.list().currentItem()->text(1), ctrlJ.toString(QKeySequence::NativeText));
    QVERIFY(page.resetButton().isEnabled());
    page.resetButton().setFocus();
    m_keys.press(Qt::Key_Space);
    QCOMPARE(fixture.actions().peek->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::Key_F4)});
}

void TestKeys::thePageNamesWhoHasAKeyAndPutsAllBack()
{
    DesktopFixture fixture;
    fixture.start();
    QSettings settings(fixture.path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Preferences preferences(settings);
    SettingsDialog dialog;
    KeyPage &page = *new KeyPage(fixture.desktop->commands().keymap(), preferences);
    dialog.addPage(QStringLiteral("Keys"), &page);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    page.choose(QStringLiteral("peek"));
    page.edit().setFocus();
    m_keys.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(page.remark().text().contains(Actions::plainText(*fixture.actions().applyRepair)));
    QVERIFY(page.useButton().isEnabled());
    page.useButton().click();
    QVERIFY(fixture.actions().applyRepair->shortcuts().isEmpty());
    page.resetAllButton().click();
    QCOMPARE(fixture.actions().applyRepair->shortcuts(), QList<QKeySequence>{ctrlR});
}

void TestKeys::theSheetShowsTheKeysInForceByGroup()
{
    DesktopFixture fixture;
    fixture.start();
    fixture.desktop->commands().keymap().setKeys(*fixture.actions().peek, {ctrlJ});
    m_keys.press(Qt::Key_F1);
    QCOMPARE(fixture.prompts.keysShown, 1);
    const KeySheet sheet = fixture.prompts.keys;
    QVERIFY(sheet.size() >= 5);
    bool found = false;
    for (const KeyGroup &group : sheet) {
        QVERIFY(!group.title.isEmpty());
        for (const KeyLine &line : group.lines) {
            QVERIFY(!line.keys.isEmpty() && !line.what.isEmpty());
            found = found || (line.keys == keyText({ctrlJ}) &&
                              line.what == Actions::plainText(*fixture.actions().peek));
        }
    }
    QVERIFY(found);
    QTextDocument page;
    page.setHtml(keySheetHtml(sheet, QStringLiteral("Keys <1>")));
    QVERIFY(page.toPlainText().contains(QStringLiteral("Keys <1>")));
    QVERIFY(page.toPlainText().contains(keyText({ctrlJ})));
}

void TestKeys::theSheetIsSearched()
{
    DesktopFixture fixture;
    fixture.start();
    KeySheetDialog dialog(fixture.desktop->commands().keymap().sheet());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const int all = visibleLines(dialog.list());
    QVERIFY(all > 30);
    // The keyboard is in the search from the start.
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("doubtful"));
    QCOMPARE(visibleLines(dialog.list()), 1);
    dialog.search().setText(QStringLiteral("ctrl+shift+w"));
    QCOMPARE(visibleLines(dialog.list()), 1);
    dialog.search().clear();
    QCOMPARE(visibleLines(dialog.list()), all);
}

void TestKeys::aReasonGivenBeforeIsOneKey()
{
    const QStringList recent{QStringLiteral("explained by telephone"), QStringLiteral("R&D fund")};
    ReasonDialog dialog(QStringLiteral("Accept"), QStringLiteral("what"), recent, true);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    // Digits are text.
    m_keys.press(Qt::Key_2);
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.reason(), QStringLiteral("2"));
    m_keys.press(Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(dialog.reason(), recent[1]);
    // Without a reason Enter does nothing where one is required.
    ReasonDialog empty(QStringLiteral("Accept"), QStringLiteral("what"), {}, true);
    empty.show();
    QVERIFY(QTest::qWaitForWindowActive(&empty));
    m_keys.press(Qt::Key_Return);
    QVERIFY(empty.isVisible());
}

void TestKeys::oneOfSeveralIsOneDigit()
{
    const QStringList choices{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")};
    ChoiceDialog digits(QStringLiteral("Which?"), QStringLiteral("about"), choices);
    digits.show();
    QVERIFY(QTest::qWaitForWindowActive(&digits));
    m_keys.press(Qt::Key_7);
    QVERIFY(digits.isVisible());
    m_keys.press(Qt::Key_3);
    QCOMPARE(digits.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(digits.chosen(), 2);
    ChoiceDialog arrows(QStringLiteral("Which?"), QStringLiteral("about"), choices);
    arrows.show();
    QVERIFY(QTest::qWaitForWindowActive(&arrows));
    m_keys.press(Qt::Key_Down);
    m_keys.press(Qt::Key_Return);
    QCOMPARE(arrows.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(arrows.chosen(), 1);
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
