#include "tests/gui/desktopfixture.h"

#include "ui/dialogs/organnamesdialog.h"
#include "ui/dialogs/sumreportsdialog.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace gouji;

namespace {

const QString former = QStringLiteral("平川县文化局");
const QString present = QStringLiteral("平川县文化和旅游局");

QTableWidget &tableOf(const OrganNamesDialog &dialog)
{
    return *dialog.findChild<QTableWidget *>();
}

/// Types into the cell that has the keyboard.
void type(QAbstractItemView &view, const QString &text)
{
    QTest::keyClick(&view, Qt::Key_F2);
    const QList<QLineEdit *> editors = view.findChildren<QLineEdit *>();
    QVERIFY(!editors.isEmpty());
    editors.last()->setText(text);
    QTest::keyClick(editors.last(), Qt::Key_Return);
    QTRY_VERIFY(view.findChildren<QLineEdit *>().isEmpty());
}

} // namespace

class tst_OrganLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRenameIsTypedIn()
    {
        OrganNamesDialog dialog({}, {former, present});
        dialog.show();
        QTableWidget &table = tableOf(dialog);
        type(table, former);
        table.setCurrentCell(0, 1);
        type(table, present);
        table.setCurrentCell(0, 2);
        type(table, QStringLiteral("2021"));
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.problem(), QString());
        QCOMPARE(dialog.aliases().aliases(), (std::vector<OrganAlias>{{former, present, 2021}}));
        QTest::keyClick(&table, Qt::Key_Insert);
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.currentRow(), 1);
        QTest::keyClick(&table, Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(table.rowCount(), 1);
    }

    void whatCannotBeKeptIsSaidAndTheDialogStays_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::newRow("no name") << QStringList{QString(), present, QStringLiteral("2021")};
        QTest::newRow("no year of reports") << QStringList{former, present, QStringLiteral("21")};
        QTest::newRow("words for a year") << QStringList{former, present, QStringLiteral("去年")};
        QTest::newRow("itself at all times") << QStringList{former, former, QString()};
    }
    void whatCannotBeKeptIsSaidAndTheDialogStays()
    {
        QFETCH(QStringList, cells);
        OrganNamesDialog dialog({}, {});
        dialog.show();
        for (int column = 0; column < 3; ++column)
            tableOf(dialog).item(0, column)->setText(cells.at(column));
        QVERIFY(!dialog.problem().isEmpty());
        dialog.accept();
        QVERIFY(dialog.isVisible());
        tableOf(dialog).removeRow(0);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
    }

    void linesThatAreThereStay()
    {
        const OrganAliases aliases({{former, present, 2021}, {QStringLiteral("文旅局"), present, 0}});
        const OrganNamesDialog dialog(aliases, {});
        QCOMPARE(dialog.aliases().aliases(), aliases.aliases());
    }

    void theListsAreKeptInTheReviewFile()
    {
        DesktopFixture fixture;
        fixture.startWith({fixture.writeReport(QStringLiteral("one.txt"))});
        QVERIFY(fixture.actions().organNames->isEnabled());
        fixture.actions().organNames->trigger();
        auto *names = fixture.window().findChild<OrganNamesDialog *>();
        QVERIFY(names);
        const QStringList cells{former, present, QStringLiteral("2021")};
        for (int column = 0; column < 3; ++column)
            tableOf(*names).item(0, column)->setText(cells.at(column));
        names->accept();
        QCOMPARE(fixture.desktop->comparison().aliases().aliases().size(), std::size_t(1));

        fixture.actions().sumReports->trigger();
        auto *sums = fixture.window().findChild<SumReportsDialog *>();
        QVERIFY(sums);
        auto *wholes = sums->findChild<QListWidget *>();
        auto *parts = sums->findChild<QPlainTextEdit *>();
        QVERIFY(!parts->isEnabled());
        // An empty list has the keyboard at its first button.
        QVERIFY(sums->focusWidget());
        QTest::keyClick(sums->focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(wholes->count(), 1);
        auto *edit = wholes->findChild<QLineEdit *>();
        QVERIFY(edit);
        edit->setText(QStringLiteral("平川县人民政府"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(wholes->item(0)->text(), QStringLiteral("平川县人民政府"));
        QTRY_VERIFY(parts->isEnabled());
        parts->setPlainText(former + QStringLiteral("\t12\n\n") + present + u'\n' + former);
        sums->accept();
        const std::vector<Aggregate> kept = fixture.desktop->comparison().aggregates();
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept.front().whole, QStringLiteral("平川县人民政府"));
        QCOMPARE(kept.front().parts, (QStringList{former, present}));
        QCOMPARE(kept, (std::vector<Aggregate>{{QStringLiteral("平川县人民政府"), {former, present}}}));

        // They are there when the program starts again.
        fixture.start();
        QCOMPARE(fixture.desktop->comparison().aggregates(), kept);
        QCOMPARE(fixture.desktop->comparison().aliases().aliases().size(), std::size_t(1));
    }

    void cancellingKeepsNothing()
    {
        DesktopFixture fixture;
        fixture.startWith({fixture.writeReport(QStringLiteral("one.txt"))});
        fixture.actions().organNames->trigger();
        auto *names = fixture.window().findChild<OrganNamesDialog *>();
        QVERIFY(names);
        tableOf(*names).item(0, 0)->setText(former);
        tableOf(*names).item(0, 1)->setText(present);
        names->reject();
        QVERIFY(fixture.desktop->comparison().aliases().isEmpty());
    }
};

QTEST_MAIN(tst_OrganLists)
#include "tst_organlists.moc"
