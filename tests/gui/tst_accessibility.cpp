#include "tests/gui/desktopfixture.h"
#include "tests/screenshots/shots.h"

#include "ui/findings/findingspane.h"
#include "ui/findings/findingtabs.h"
#include "ui/findings/ledgerpane.h"
#include "ui/inspector/detailtree.h"
#include "ui/inspector/inspectorpane.h"
#include "ui/library/librarypane.h"
#include "ui/source/pageview.h"
#include "ui/source/sectionrail.h"
#include "ui/source/sourcepane.h"
#include "ui/source/sourceview.h"
#include "ui/source/structuredview.h"
#include "ui/tables/tablespane.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDirIterator>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QRegularExpression>
#include <QTreeView>

using namespace gouji;

namespace {

QString spoken(QObject *object, QAccessible::Text kind = QAccessible::Name)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(object);
    return face ? face->text(kind).trimmed() : QString();
}

/// Fields inside of other fields are spoken as these.
bool isPartOfAField(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QHeaderView *>(&widget) || widget.objectName().startsWith(QLatin1String("qt_"));
}

QString placeOf(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *each = &widget; each; each = each->parentWidget())
        names.prepend(QLatin1String(each->metaObject()->className()) +
                      (each->objectName().isEmpty() ? QString() : u'#' + each->objectName()));
    return names.join(QStringLiteral(" > "));
}

/// Widgets that a screen reader would come to without a word to say.
QStringList silentIn(QWidget &root)
{
    QStringList silent;
    QList<QWidget *> all = root.findChildren<QWidget *>();
    all.prepend(&root);
    for (QWidget *widget : all) {
        if (!widget->isVisible() || widget->window() != root.window() || isPartOfAField(*widget))
            continue;
        const auto *label = qobject_cast<QLabel *>(widget);
        const bool isPicture = label && !label->pixmap(Qt::ReturnByValue).isNull();
        const bool mustSpeak = (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()) ||
                               qobject_cast<QAbstractButton *>(widget) || isPicture;
        if (mustSpeak && spoken(widget).isEmpty() && !qobject_cast<QMenu *>(widget))
            silent.append(placeOf(*widget));
    }
    return silent;
}

/// The names of the classes of dialogs and windows in the sources.
QSet<QString> dialogClasses()
{
    static const QRegularExpression heads(
        QStringLiteral("class (\\w+) : public (QDialog|TableDialog|QMessageBox)\\b"));
    static const QRegularExpression windows(QStringLiteral("class (\\w+Window) : public QWidget\\b"));
    QSet<QString> names;
    QDirIterator it(QStringLiteral(GOUJI_SOURCE "/ui"), {QStringLiteral("*.h")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (const QRegularExpression &each : {heads, windows}) {
            for (auto match = each.globalMatch(text); match.hasNext();)
                names.insert(match.next().captured(1));
        }
    }
    return names;
}

} // namespace

/// What a screen reader gets, through the interfaces it uses.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyWidgetOfEveryWindowHasAName();
    void theInspectorIsReadLineByLine();
    void theLedgerIsReadWithItsState();
    void findingsAreReadWithSeverityAndState();
    void theRailSaysWhatIsOpenInASection();
    void theSourceIsReadAsText();
    void theQueueSaysWhereAReportStands();

private:
    static void startWithBrokenSum(DesktopFixture &fixture)
    {
        fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"), oneWrongTotal(),
                                               QStringLiteral("全年收到政府信息公开申请3件。\n"))});
        fixture.window().resize(1366, 768);
        chooseBrokenSum(*fixture.desktop);
    }
    /// The row of a view as its cells say it.
    static QString rowOf(QAbstractItemView &view, int row)
    {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&view);
        if (!face)
            return {};
        QStringList words;
        if (QAccessibleTableInterface *table = const_cast<QAccessibleInterface *>(face)->tableInterface()) {
            for (int column = 0; column < table->columnCount(); ++column) {
                if (const QAccessibleInterface *cell = table->cellAt(row, column)) {
                    words.append(cell->text(QAccessible::Name));
                    words.append(cell->text(QAccessible::Description));
                }
            }
        }
        words.removeAll(QString());
        return words.join(u'|');
    }
    static QString allRows(QAbstractItemView &view)
    {
        QStringList rows;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&view);
        const int count = face && face->tableInterface() ? face->tableInterface()->rowCount() : 0;
        for (int row = 0; row < count; ++row)
            rows.append(rowOf(view, row));
        return rows.join(u'\n');
    }
};

void TestAccessibility::initTestCase()
{
    QAccessible::setActive(true);
}

void TestAccessibility::everyWidgetOfEveryWindowHasAName()
{
    DesktopFixture fixture;
    fixture.start();
    fixture.window().resize(1366, 768);
    QStringList silent;
    QSet<QString> places; // told once
    QSet<QString> seen;
    const auto walk = [&](const std::vector<Shot> &shots) {
        for (const Shot &shot : shots) {
            QWidget *widget = shot.arrange(*fixture.desktop);
            settle(50);
            if (!widget) {
                silent.append(QStringLiteral("%1: not there").arg(QLatin1String(shot.name)));
                continue;
            }
            for (const QMetaObject *type = widget->window()->metaObject(); type; type = type->superClass())
                seen.insert(QString::fromLatin1(type->className()).section(QStringLiteral("::"), -1));
            for (const QString &place : silentIn(*widget->window())) {
                if (!places.contains(place))
                    silent.append(QLatin1String(shot.name) + QStringLiteral(": ") + place);
                places.insert(place);
            }
            closeOthers(*fixture.desktop);
        }
    };
    walk(emptyShots());
    fixture.desktop->commands().importPaths(
        {fixture.writeReport(QStringLiteral("a.txt")),
         fixture.writeReport(QStringLiteral("b.txt"), oneWrongTotal(),
                             QStringLiteral("全年收到政府信息公开申请3件。\n"))});
    QTRY_VERIFY(!fixture.desktop->session().isImporting());
    walk(paneShots());
    walk(dialogShots());
    for (const QString &each : silent)
        qWarning().noquote() << each;
    QVERIFY(silent.isEmpty());
    // Every dialog there is was among them.
    const QSet<QString> missed = dialogClasses() - seen;
    QVERIFY2(missed.isEmpty(), qPrintable(QStringList(missed.begin(), missed.end()).join(u'\n')));
    QVERIFY(dialogClasses().size() > 15);
}

void TestAccessibility::theInspectorIsReadLineByLine()
{
    DesktopFixture fixture;
    startWithBrokenSum(fixture);
    DetailTree &tree = fixture.window().inspector().tree();
    QVERIFY(!spoken(&tree).isEmpty());
    QTRY_VERIFY(allRows(tree).contains(QStringLiteral("Proposed repair")));
    const QString said = allRows(tree);
    for (const char *words : {"State|Open", "Printed|", "Expected|", "Cells it points at"})
        QVERIFY2(said.contains(QLatin1String(words)), qPrintable(said));
}

void TestAccessibility::theLedgerIsReadWithItsState()
{
    DesktopFixture fixture;
    startWithBrokenSum(fixture);
    FindingTabs &tabs = fixture.window().findingTabs();
    tabs.setCurrentIndex(1);
    QTreeView *view = tabs.currentWidget()->findChild<QTreeView *>();
    QVERIFY(view && !spoken(view).isEmpty());
    QTRY_VERIFY(!allRows(*view).isEmpty());
    QVERIFY2(allRows(*view).contains(ledgerStateText(LedgerState::Mismatched)), qPrintable(allRows(*view)));
}

void TestAccessibility::findingsAreReadWithSeverityAndState()
{
    DesktopFixture fixture;
    startWithBrokenSum(fixture);
    QTreeView &view = fixture.window().findings().view();
    QTRY_VERIFY(allRows(view).contains(severityText(Severity::Error)));
    QVERIFY2(allRows(view).contains(decisionText(DecisionState::Open)), qPrintable(allRows(view)));
}

void TestAccessibility::theRailSaysWhatIsOpenInASection()
{
    DesktopFixture fixture;
    startWithBrokenSum(fixture);
    SectionRail &rail = fixture.window().sourcePane().rail();
    QVERIFY(!spoken(&rail).isEmpty());
    const QString said = allRows(rail);
    QVERIFY2(said.contains(QStringLiteral("1")), qPrintable(said));
    QCOMPARE(said.count(u'\n'), 5);
}

void TestAccessibility::theSourceIsReadAsText()
{
    DesktopFixture fixture;
    startWithBrokenSum(fixture);
    SourceView &source = fixture.window().source();
    QVERIFY(!spoken(&source).isEmpty());
    QVERIFY(!spoken(&source, QAccessible::Description).isEmpty());
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&source);
    QVERIFY(face && face->textInterface());
    const QString text = face->textInterface()->text(0, face->textInterface()->characterCount());
    QVERIFY(text.contains(QStringLiteral("全年收到政府信息公开申请3件")));
}

void TestAccessibility::theQueueSaysWhereAReportStands()
{
    DesktopFixture fixture;
    startWithBrokenSum(fixture);
    QListView &view = fixture.window().library().view();
    const QString said = allRows(view);
    QVERIFY2(said.contains(QStringLiteral("柳湾镇")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("rror")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("2022")), qPrintable(said));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
