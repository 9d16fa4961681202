#include "tests/gui/desktopfixture.h"
#include "tests/gui/keysender.h"

#include "ui/dialogs/pastedialog.h"
#include "ui/tables/blockchoice.h"
#include "ui/tables/celleditor.h"
#include "ui/tables/cliptext.h"
#include "ui/tables/formtableview.h"
#include "ui/tables/tablespane.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>

using namespace gouji;

namespace {

constexpr auto control = Qt::ControlModifier;
constexpr auto controlShift = Qt::ControlModifier | Qt::ShiftModifier;

void compose(const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

} // namespace

/// Blocks of cells between the tables and spreadsheets, and what input methods type.
class TestBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textForTheClipboardIsQuotedAsSpreadsheetsDo_data();
    void textForTheClipboardIsQuotedAsSpreadsheetsDo();
    void htmlMarksWhatIsNoNumberAsText();
    void shiftAndArrowsChooseABlockThatIsCopied();
    void headsAndLabelsAreCopiedWithTheValues();
    void allCellsOfATableAreChosenAndCopied();
    void aPastedBlockIsShownFirstAndTakenBackAsOne();
    void whatCannotBeTakenOverIsNamedAndNothingElseIsChanged();
    void headsFallOnThemselves();
    void pastingWhatStandsThereChangesNothing();
    void thePasteDialogIsAnsweredByKeyboard();
    void composedTextReachesTheEditorAndTriggersNothing();
    void aCompositionGivenUpLeavesTheCell();
    void leavingWhileComposingRecordsNothing();
    void noActionHasABareCharacter();

private:
    void open(DesktopFixture &fixture, const char *cell)
    {
        auto values = oneWrongTotal();
        values.insert(QStringLiteral("requests.received.business"), QStringLiteral("/"));
        fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), values)});
        goTo(fixture, cell);
    }
    static void goTo(DesktopFixture &fixture, const char *cell)
    {
        fixture.desk().selection().chooseCell(fixture.cell(cell));
        fixture.actions().focusTables->trigger();
        QTRY_VERIFY(qobject_cast<FormTableView *>(QApplication::focusWidget()));
    }
    static QString clipboardText() { return QApplication::clipboard()->text(); }

    KeySender m_keys;
};

void TestBlocks::textForTheClipboardIsQuotedAsSpreadsheetsDo_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringList{QStringLiteral("1"), QStringLiteral("2")}
                           << QStringLiteral("1\t2\n");
    QTest::newRow("empty cells") << QStringList{QString(), QString()} << QStringLiteral("\t\n");
    QTest::newRow("a tab") << QStringList{QStringLiteral("a\tb")} << QStringLiteral("\"a\tb\"\n");
    QTest::newRow("a line end") << QStringList{QStringLiteral("a\nb"), QStringLiteral("c")}
                                << QStringLiteral("\"a\nb\"\tc\n");
    QTest::newRow("quotes") << QStringList{QStringLiteral("say \"x\"")}
                            << QStringLiteral("\"say \"\"x\"\"\"\n");
}

void TestBlocks::textForTheClipboardIsQuotedAsSpreadsheetsDo()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, text);
    std::vector<ClipCell> row;
    for (const QString &cell : cells)
        row.push_back({cell, false});
    QCOMPARE(toTsv({row, row}), text + text);
    const std::vector<QStringList> back = fromTsv(toTsv({row, row}));
    QCOMPARE(back.size(), std::size_t(2));
    QCOMPARE(back[0], cells);
    QCOMPARE(back[1], cells);
    // As another system ends its lines.
    QCOMPARE(fromTsv(QStringLiteral("1\t2\r\n3\t4\r\n")).size(), std::size_t(2));
    QCOMPARE(fromTsv(QStringLiteral("1\t2\r\n3\t")).back().size(), 2);
}

void TestBlocks::htmlMarksWhatIsNoNumberAsText()
{
    const QString html = toHtml({{{QStringLiteral("7"), true}, {QStringLiteral("<b>\n&"), false}}});
    QVERIFY(html.contains(QStringLiteral("<td>7</td>")));
    QVERIFY(html.contains(QStringLiteral("<td class=\"t\">&lt;b&gt;<br>&amp;</td>")));
    QVERIFY(html.contains(QStringLiteral("mso-number-format:'\\@'")));
    QVERIFY(html.contains(QStringLiteral("mso-data-placement:same-cell")));
}

void TestBlocks::shiftAndArrowsChooseABlockThatIsCopied()
{
    DesktopFixture fixture;
    open(fixture, "requests.received.natural_person");
    m_keys.press(Qt::Key_Right, Qt::ShiftModifier);
    m_keys.press(Qt::Key_Down, Qt::ShiftModifier);
    // The chosen cell stays where it is: it is the corner that the block grows from.
    QCOMPARE(fixture.desk().selection().cell(), fixture.cell("requests.received.natural_person"));
    m_keys.press(Qt::Key_C, control);
    QCOMPARE(clipboardText(), QStringLiteral("2\t/\n0\t0\n"));
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->html().contains(QStringLiteral("<td class=\"t\">/</td>")));
    // Moving on gives the block up; a single value needs no line end.
    m_keys.press(Qt::Key_Right);
    QVERIFY(fixture.window().tables().blocks().isEmpty());
    m_keys.press(Qt::Key_C, control);
    QCOMPARE(clipboardText(), QStringLiteral("/"));
    // A block ends where its table does.
    goTo(fixture, "requests.carried_forward.total");
    m_keys.press(Qt::Key_Down, Qt::ShiftModifier);
    m_keys.press(Qt::Key_C, control);
    QCOMPARE(clipboardText(), QStringLiteral("0"));
}

void TestBlocks::headsAndLabelsAreCopiedWithTheValues()
{
    DesktopFixture fixture;
    open(fixture, "requests.received.natural_person");
    m_keys.press(Qt::Key_Right, Qt::ShiftModifier);
    m_keys.press(Qt::Key_C, controlShift);
    const std::vector<QStringList> rows = fromTsv(clipboardText());
    QVERIFY(rows.size() > 1);
    QCOMPARE(rows.back().mid(rows.back().size() - 2),
             (QStringList{QStringLiteral("2"), QStringLiteral("/")}));
    const FormDefinition &form = *fixture.desk().facts().form;
    const auto cell = static_cast<std::size_t>(fixture.cell("requests.received.natural_person"));
    QVERIFY(rows.back().first().contains(form.rowOf(form.cells()[cell]).label));
    QString heads;
    for (std::size_t i = 0; i + 1 < rows.size(); ++i)
        heads += rows[i].join(u' ');
    QVERIFY(heads.contains(form.columnOf(form.cells()[cell]).label));
}

void TestBlocks::allCellsOfATableAreChosenAndCopied()
{
    DesktopFixture fixture;
    open(fixture, "appeals.litigation_direct.total");
    m_keys.press(Qt::Key_A, control);
    m_keys.press(Qt::Key_C, control);
    const std::vector<QStringList> rows = fromTsv(clipboardText());
    int values = 0;
    for (const QStringList &row : rows)
        for (const QString &cell : row)
            values += cell == QLatin1String("0") ? 1 : 0;
    const auto &cells = fixture.desk().facts().form->cells();
    const auto table = cells[static_cast<std::size_t>(fixture.desk().selection().cell())].table;
    QCOMPARE(values, static_cast<int>(std::count_if(cells.begin(), cells.end(), [table](const FormCell &c) {
                 return c.table == table;
             })));
}

void TestBlocks::aPastedBlockIsShownFirstAndTakenBackAsOne()
{
    DesktopFixture fixture;
    open(fixture, "requests.received.natural_person");
    QApplication::clipboard()->setText(QStringLiteral("7\t8\n9\t0\n"));
    // Thinking better of it changes nothing.
    m_keys.press(Qt::Key_V, control);
    QCOMPARE(fixture.prompts.pasted.changes, 3);
    QCOMPARE(fixture.prompts.pasted.unchanged, 1);
    QCOMPARE(fixture.prompts.pasted.refused, 0);
    QCOMPARE(fixture.prompts.pasted.lines.front().before, QStringLiteral("2"));
    QCOMPARE(fixture.prompts.pasted.lines.front().after, QStringLiteral("7"));
    QVERIFY(fixture.desk().report()->history.empty());
    fixture.prompts.paste = PasteChoice{Verdict::WrongInOriginal, QStringLiteral("letter of 3 March")};
    m_keys.press(Qt::Key_V, control);
    QCOMPARE(fixture.reviewed("requests.received.natural_person").raw, QStringLiteral("7"));
    QCOMPARE(fixture.reviewed("requests.received.business").raw, QStringLiteral("8"));
    QCOMPARE(fixture.reviewed("requests.carried_over_in.natural_person").raw, QStringLiteral("9"));
    QCOMPARE(fixture.desk().report()->history.size(), std::size_t(1));
    const auto review =
        fixture.desk().report()->state.cells.value(QStringLiteral("requests.received.business"));
    QCOMPARE(review.correction->verdict, Verdict::WrongInOriginal);
    QCOMPARE(review.correction->reason, QStringLiteral("letter of 3 March"));
    // One step, also after a restart.
    fixture.start();
    QTRY_VERIFY(fixture.desk().report());
    m_keys.press(Qt::Key_Z, control);
    QCOMPARE(fixture.reviewed("requests.received.natural_person").raw, QStringLiteral("2"));
    QCOMPARE(fixture.reviewed("requests.received.business").raw, QStringLiteral("/"));
    QCOMPARE(fixture.reviewed("requests.carried_over_in.natural_person").raw, QStringLiteral("0"));
    m_keys.press(Qt::Key_Y, control);
    QCOMPARE(fixture.reviewed("requests.received.business").raw, QStringLiteral("8"));
}

void TestBlocks::whatCannotBeTakenOverIsNamedAndNothingElseIsChanged()
{
    DesktopFixture fixture;
    open(fixture, "requests.received.total");
    // A fraction is no count, and there is no column behind the last one.
    QApplication::clipboard()->setText(QStringLiteral("1.5\t4\n6\n"));
    fixture.prompts.paste = PasteChoice{};
    m_keys.press(Qt::Key_V, control);
    QCOMPARE(fixture.prompts.pasted.refused, 2);
    QCOMPARE(fixture.prompts.pasted.changes, 1);
    for (const PasteLine &line : fixture.prompts.pasted.lines)
        QCOMPARE(line.refusal.isEmpty(), line.after == QLatin1String("6"));
    QCOMPARE(fixture.reviewed("requests.received.total").raw, QStringLiteral("2"));
    QCOMPARE(fixture.reviewed("requests.carried_over_in.total").raw, QStringLiteral("6"));
}

void TestBlocks::headsFallOnThemselves()
{
    DesktopFixture fixture;
    open(fixture, "disclosure.rules.issued");
    const FormTableModel &table = *fixture.window().tables().blocks().block().table;
    const QModelIndex at = table.indexOfCell(fixture.desk().selection().cell());
    // The head above the next block, pasted back with a value below it.
    QStringList column;
    for (int row = at.row(); row < table.rowCount(); ++row)
        column.append(table.index(row, at.column()).data().toString());
    QVERIFY(column.size() > 3);
    column[0] = QStringLiteral("12");
    QApplication::clipboard()->setText(column.join(u'\n'));
    fixture.prompts.paste = PasteChoice{};
    m_keys.press(Qt::Key_V, control);
    QCOMPARE(fixture.prompts.pasted.changes, 1);
    QCOMPARE(fixture.prompts.pasted.refused, 0);
    QCOMPARE(fixture.desk().report()->history.size(), std::size_t(1));
}

void TestBlocks::pastingWhatStandsThereChangesNothing()
{
    DesktopFixture fixture;
    open(fixture, "requests.received.natural_person");
    m_keys.press(Qt::Key_A, control);
    m_keys.press(Qt::Key_C, control);
    fixture.prompts.paste = PasteChoice{};
    m_keys.press(Qt::Key_V, control);
    QVERIFY(fixture.prompts.pasted.lines.empty());
    QVERIFY(fixture.desk().report()->history.empty());
}

void TestBlocks::thePasteDialogIsAnsweredByKeyboard()
{
    PastePlan plan;
    plan.lines.push_back({0, QStringLiteral("a cell"), QStringLiteral("1"), QStringLiteral("2"),
                          QStringLiteral("2"), QString()});
    plan.lines.push_back({-1, QStringLiteral("no cell"), QString(), QStringLiteral("x"), QStringLiteral("x"),
                          QStringLiteral("why not")});
    plan.changes = plan.refused = 1;
    for (const auto &[modifiers, verdict] :
         {std::pair(Qt::KeyboardModifiers(), Verdict::Misread),
          std::pair(Qt::KeyboardModifiers(control), Verdict::WrongInOriginal)}) {
        PasteDialog dialog(plan);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.lines().topLevelItemCount(), 2);
        QVERIFY(dialog.lines().topLevelItem(1)->text(3).contains(QStringLiteral("why not")));
        m_keys.press(Qt::Key_Return, modifiers);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(dialog.choice().verdict, verdict);
    }
    // Where nothing can be taken over there is nothing to accept.
    plan.changes = 0;
    plan.lines.erase(plan.lines.begin());
    PasteDialog dialog(plan);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    m_keys.press(Qt::Key_Return, control);
    QVERIFY(dialog.isVisible());
    m_keys.press(Qt::Key_Escape);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
}

void TestBlocks::composedTextReachesTheEditorAndTriggersNothing()
{
    DesktopFixture fixture;
    open(fixture, "requests.received.total");
    CellEditor &editor = fixture.window().tables().editor();
    QWidget *table = QApplication::focusWidget();
    // While letters are composed they stand in the editor, and no key is anything but the input method's.
    for (const char *preedit : {"w", "wu", "wu r"}) {
        compose(QString::fromLatin1(preedit));
        QVERIFY(editor.isVisible());
        QCOMPARE(QApplication::focusWidget(), table);
        for (const Qt::Key key :
             {Qt::Key_Space, Qt::Key_Return, Qt::Key_1, Qt::Key_F8, Qt::Key_F2, Qt::Key_Delete})
            m_keys.press(key);
        QVERIFY(editor.isVisible());
    }
    QVERIFY(fixture.desk().report()->history.empty());
    QCOMPARE(fixture.desk().selection().cell(), fixture.cell("requests.received.total"));
    compose(QString(), QStringLiteral("无"));
    QCOMPARE(editor.text(), QStringLiteral("无"));
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&editor.value()));
    m_keys.press(Qt::Key_Return);
    QCOMPARE(fixture.reviewed("requests.received.total").state, CellState::Text);
    QCOMPARE(fixture.reviewed("requests.received.total").raw, QStringLiteral("无"));
    // Full-width digits committed at once open the editor as well.
    goTo(fixture, "requests.received.total");
    compose(QString(), QStringLiteral("１２"));
    QCOMPARE(editor.text(), QStringLiteral("１２"));
    m_keys.press(Qt::Key_Return);
    QCOMPARE(fixture.reviewed("requests.received.total").number, Decimal(12));
}

void TestBlocks::aCompositionGivenUpLeavesTheCell()
{
    DesktopFixture fixture;
    open(fixture, "requests.received.total");
    compose(QStringLiteral("ling"));
    QVERIFY(fixture.window().tables().editor().isVisible());
    compose(QString());
    QVERIFY(!fixture.window().tables().editor().isVisible());
    QVERIFY(fixture.desk().report()->history.empty());
    m_keys.press(Qt::Key_Tab);
    QVERIFY(fixture.desk().selection().cell() != fixture.cell("requests.received.total"));
}

void TestBlocks::leavingWhileComposingRecordsNothing()
{
    DesktopFixture fixture;
    open(fixture, "requests.received.total");
    compose(QStringLiteral("ling"));
    fixture.desk().selection().chooseCell(fixture.cell("requests.received.natural_person"));
    QVERIFY(!fixture.window().tables().editor().isVisible());
    QVERIFY(fixture.desk().report()->history.empty());
    QCOMPARE(fixture.reviewed("requests.received.total").raw, QStringLiteral("2"));
}

void TestBlocks::noActionHasABareCharacter()
{
    DesktopFixture fixture;
    fixture.start();
    int checked = 0;
    for (const QAction *action : fixture.actions().all())
        for (const QKeySequence &key : action->shortcuts()) {
            if (key.isEmpty())
                continue;
            const bool isPlain = !(key[0].keyboardModifiers() & ~Qt::ShiftModifier);
            const bool isCharacter = key[0].key() < Qt::Key_Escape;
            // Space is typed into no cell, and works in the tables alone.
            const bool isCellsSpace =
                key[0].key() == Qt::Key_Space && action->shortcutContext() == Qt::WidgetWithChildrenShortcut;
            QVERIFY2(!isPlain || !isCharacter || isCellsSpace, qPrintable(action->objectName()));
            ++checked;
        }
    QVERIFY(checked > 30);
}

QTEST_MAIN(TestBlocks)
#include "tst_blocks.moc"
