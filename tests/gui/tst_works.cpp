#include "tests/gui/desktopfixture.h"
#include "tests/gui/keysender.h"

#include "model/service/backgroundservice.h"
#include "model/service/searchservice.h"
#include "ui/work/workarea.h"
#include "ui/work/workpanel.h"

#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>
#include <tuple>

using namespace gouji;

/// The notification area: what runs, how far it is, how it is stopped, and what stays to be read.
class TestWorks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyAskedForIsShownWhenItTakesLong();
    void severalWorksStandInTheOrderTheyBegan();
    void anExportIsStoppedByKeyAndLeavesTheFileAsItWas();
    void whoReviewsIsNotInterruptedByUnreadableFiles();
    void aMessageIsCopiedAndDismissedByKeyboard();
    void aFailedSearchSaysSo();
    void filesThatWaitAreNamedBehindTheImport();
    void theKeyboardStaysWhereItIsWhenAMessageComes();
    void judgingAndComparingTellHowFarTheyAre();
    void thePanelSaysThatNothingRuns();
    void screenReadersGetProgressAndButtons();

private:
    static std::unique_ptr<Works> makeWorks()
    {
        return std::make_unique<Works>([] { return QDateTime(QDate(2024, 3, 1), QTime(9, 30), Qt::UTC); });
    }
    KeySender m_keys;
};

void TestWorks::whatNobodyAskedForIsShownWhenItTakesLong()
{
    const auto works = makeWorks();
    works->progress(WorkKind::Comparing, 1, 100);
    QVERIFY(works->running().empty());
    QTRY_COMPARE(works->running().size(), std::size_t(1));
    works->progress(WorkKind::Comparing, 50, 100);
    QCOMPARE(works->running().front().done, 50);
    works->finish(WorkKind::Comparing);
    QVERIFY(works->running().empty());
    // What was asked for is seen at once.
    works->progress(WorkKind::Import, 0, 0);
    QCOMPARE(works->running().size(), std::size_t(1));
    QVERIFY(Works::countWords(works->running().front()).isEmpty());
}

void TestWorks::severalWorksStandInTheOrderTheyBegan()
{
    const auto works = makeWorks();
    works->progress(WorkKind::Export, 1, 10);
    works->progress(WorkKind::Import, 1, 10, QStringLiteral("a.txt"));
    works->progress(WorkKind::Export, 2, 10);
    const std::vector<Work> running = works->running();
    QCOMPARE(running.size(), std::size_t(2));
    QVERIFY(running[0].kind == WorkKind::Export && running[1].kind == WorkKind::Import);
    QCOMPARE(running[1].detail, QStringLiteral("a.txt"));
    // A work is told to stop once.
    QSignalSpy stops(works.get(), &Works::stopWanted);
    works->stop(WorkKind::Import);
    works->stop(WorkKind::Import);
    works->stop(WorkKind::Counting);
    QCOMPARE(stops.count(), 1);
    QVERIFY(works->running()[1].isStopping);
}

void TestWorks::anExportIsStoppedByKeyAndLeavesTheFileAsItWas()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"))});
    const QString target = fixture.write(QStringLiteral("out.json"), QStringLiteral("before"));
    fixture.prompts.exportChoice = ExportChoice{target, ExportFormat::Json, ExportValues::Both};
    m_keys.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!fixture.actions().exportData->isEnabled());
    WorkArea &area = fixture.window().workArea();
    QVERIFY(area.isVisible());
    QVERIFY(area.stopButton().isVisible());
    area.stopButton().setFocus();
    m_keys.press(Qt::Key_Space);
    QTRY_VERIFY(fixture.actions().exportData->isEnabled());
    QVERIFY(!area.isVisible());
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("before"));
    file.close();
    // The next one is written whole.
    m_keys.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(QFileInfo(target).size() > 1000);
    QVERIFY(fixture.prompts.errors.isEmpty());
    QVERIFY(fixture.window().works().notices().empty());
}

void TestWorks::whoReviewsIsNotInterruptedByUnreadableFiles()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"))});
    const QString empty = fixture.write(QStringLiteral("empty.txt"), QString());
    fixture.desktop->commands().importPaths({empty, fixture.path(QStringLiteral("absent.txt"))});
    QTRY_COMPARE(fixture.window().works().notices().size(), std::size_t(1));
    QVERIFY(fixture.prompts.imports.empty());
    QVERIFY(fixture.window().workArea().isVisible());
    // The list is one key and Enter away.
    m_keys.press(Qt::Key_6, Qt::AltModifier);
    QTRY_VERIFY(fixture.window().workArea().panel().isVisible());
    m_keys.press(Qt::Key_Space);
    QTRY_COMPARE(fixture.prompts.imports.size(), std::size_t(1));
    QCOMPARE(fixture.prompts.imports.front().failures.size(), std::size_t(2));
    // It stays until it is dismissed.
    QCOMPARE(fixture.window().works().notices().size(), std::size_t(1));
}

void TestWorks::aMessageIsCopiedAndDismissedByKeyboard()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"))});
    fixture.window().works().tell(QStringLiteral("It went wrong"), QStringLiteral("at /a/b.txt"),
                                  QStringLiteral("line 7"));
    m_keys.press(Qt::Key_6, Qt::AltModifier);
    QTRY_VERIFY(fixture.window().workArea().panel().isVisible());
    m_keys.press(Qt::Key_Space);
    const QString copied = QGuiApplication::clipboard()->text();
    for (const char *part : {"It went wrong", "/a/b.txt", "line 7", "2024-03-01T09:30:00Z", "Gouji ", "Qt "})
        QVERIFY2(copied.contains(QLatin1String(part)), part);
    m_keys.press(Qt::Key_Tab);
    m_keys.press(Qt::Key_Space);
    QVERIFY(fixture.window().works().notices().empty());
    m_keys.press(Qt::Key_Escape);
    QTRY_VERIFY(!fixture.window().workArea().panel().isVisible());
    QVERIFY(!fixture.window().workArea().isVisible());
}

void TestWorks::aFailedSearchSaysSo()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"))});
    Q_EMIT fixture.desk().services().search->failed(
        {ErrorCode::DiskFull, QStringLiteral("/tmp/review.gouji"), {}});
    QCOMPARE(fixture.window().works().notices().size(), std::size_t(1));
    QVERIFY(fixture.window().works().notices().front().text.contains(QStringLiteral("/tmp/review.gouji")));
    Q_EMIT fixture.desk().services().search->indexed(5, 10);
    QTRY_COMPARE(fixture.window().works().running().size(), std::size_t(1));
    Q_EMIT fixture.desk().services().search->indexed(10, 10);
    QVERIFY(fixture.window().works().running().empty());
}

void TestWorks::filesThatWaitAreNamedBehindTheImport()
{
    DesktopFixture fixture;
    fixture.start();
    fixture.desktop->commands().importPaths({fixture.writeReport(QStringLiteral("a.txt"))});
    fixture.window().works().progress(WorkKind::Import, 0, 1, QStringLiteral("a.txt"));
    fixture.desktop->commands().importPaths({fixture.writeReport(QStringLiteral("b.txt"), {})});
    QCOMPARE(fixture.window().works().running().size(), std::size_t(1));
    QVERIFY(fixture.window().works().running().front().detail.contains(QStringLiteral("1 more")));
    QTRY_VERIFY(!fixture.desktop->session().isImporting());
    QTRY_VERIFY(fixture.window().works().running().empty());
}

void TestWorks::theKeyboardStaysWhereItIsWhenAMessageComes()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt"))});
    fixture.actions().focusTables->trigger();
    const QWidget *before = QApplication::focusWidget();
    fixture.window().works().tell(QStringLiteral("It went wrong"), QString());
    fixture.window().works().progress(WorkKind::Import, 1, 2);
    QVERIFY(fixture.window().workArea().isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
}

void TestWorks::judgingAndComparingTellHowFarTheyAre()
{
    DesktopFixture fixture;
    fixture.startWith({fixture.writeReport(QStringLiteral("a.txt")),
                       fixture.writeReport(QStringLiteral("b.txt"), oneWrongTotal())});
    QTRY_VERIFY(fixture.desktop->session().isCompared());
    std::vector<std::tuple<BackgroundWork, int, int>> told;
    connect(fixture.desk().services().background, &BackgroundService::progressed, this,
            [&told](BackgroundWork work, int done, int total) { told.emplace_back(work, done, total); });
    CheckSettings rules = fixture.desktop->office().ruleSet();
    CheckSetting off;
    off.isOn = false;
    rules.set(QStringLiteral("numbering"), off);
    QVERIFY(fixture.desktop->office().setRuleSet(rules));
    QTRY_VERIFY(!told.empty() && std::get<1>(told.back()) == std::get<2>(told.back()));
    QVERIFY(std::get<0>(told.back()) == BackgroundWork::Judging);
    QVERIFY(std::get<2>(told.back()) >= 2);
    // The same file again: its texts are read before they are compared.
    told.clear();
    fixture.desktop->commands().openStore(fixture.path(QStringLiteral("review.gouji")));
    const auto isCompared = [&told] {
        return std::any_of(told.begin(), told.end(), [](const auto &each) {
            return std::get<0>(each) == BackgroundWork::Comparing && std::get<2>(each) == 2 &&
                   std::get<1>(each) == 2;
        });
    };
    QTRY_VERIFY(isCompared());
}

void TestWorks::thePanelSaysThatNothingRuns()
{
    const auto works = makeWorks();
    WorkPanel panel(*works);
    const auto says = [&panel] {
        for (const QLabel *label : panel.findChildren<QLabel *>())
            if (!label->isHidden() && !label->text().isEmpty())
                return label->text();
        return QString();
    };
    QVERIFY(!says().isEmpty());
    works->progress(WorkKind::Export, 1, 4);
    QCOMPARE(says(), Works::title(WorkKind::Export));
    works->finish(WorkKind::Export);
    QVERIFY(!says().isEmpty() && says() != Works::title(WorkKind::Export));
}

void TestWorks::screenReadersGetProgressAndButtons()
{
    const auto works = makeWorks();
    WorkArea area(*works);
    works->progress(WorkKind::Export, 3, 12);
    works->tell(QStringLiteral("It went wrong"), QString());
    const auto nameOf = [](QWidget &widget, QAccessible::Text kind = QAccessible::Name) {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
        return interface ? interface->text(kind) : QString();
    };
    QProgressBar &bar = *area.findChild<QProgressBar *>();
    QVERIFY(nameOf(bar).contains(Works::title(WorkKind::Export)));
    QVERIFY(nameOf(bar, QAccessible::Description).contains(QStringLiteral("3 of 12")));
    QVERIFY(nameOf(area.stopButton()).contains(Works::title(WorkKind::Export)));
    QVERIFY(!nameOf(area.allButton()).isEmpty());
    QVERIFY(nameOf(area.allButton(), QAccessible::Description).contains(u'1'));
    for (QPushButton *button : area.panel().findChildren<QPushButton *>())
        QVERIFY2(!nameOf(*button).isEmpty(), qPrintable(button->text()));
}

QTEST_MAIN(TestWorks)
#include "tst_works.moc"
