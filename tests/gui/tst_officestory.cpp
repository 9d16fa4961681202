// The roster and the settings, by keyboard.

#include "model/checks/check.h"
#include "model/store/reviewstore.h"
#include "tests/gui/desktopfixture.h"
#include "ui/office/datedialog.h"
#include "ui/office/noticedialog.h"
#include "ui/office/organdialog.h"
#include "ui/office/rosterwindow.h"
#include "ui/settings/checkspage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/verdictbar.h"

#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTreeWidget>

using namespace gouji;

namespace {

const QString rows = QStringLiteral("单位名称\t类别\t上级单位\n青石镇人民政府\t乡镇\t临江县人民政府\n"
                                    "白杨乡人民政府\t乡镇\t临江县人民政府\n");

template <typename Dialog>
Dialog *dialogOf(QWidget &window)
{
    Dialog *found = nullptr;
    const auto look = [&] {
        found = window.findChild<Dialog *>();
        return found != nullptr && found->isVisible() && QApplication::activeWindow() == found;
    };
    return QTest::qWaitFor(look) ? found : nullptr;
}

QString stateOf(const RosterWindow &window, int row)
{
    return window.view().model()->index(row, static_cast<int>(RosterModel::Column::State)).data().toString();
}

/// QTableView::selectRow asks the header where its columns are, which it knows only once it was laid out.
void chooseFirst(const RosterWindow &window)
{
    window.view().selectionModel()->setCurrentIndex(window.view().model()->index(0, 0),
                                                    QItemSelectionModel::ClearAndSelect |
                                                        QItemSelectionModel::Rows);
}

/// As an input method writes it.
void type(QWidget *widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(widget, &event);
}

QString textOf(const QWidget &page)
{
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>())
        words += label->text();
    return words.join(u'\n');
}

} // namespace

/// The fixture's clock says 1 March 2024; its reports are for 2022.
class TestOfficeStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<DesktopFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void anEmptyRosterSaysHowToBegin()
    {
        m_fixture->start();
        RosterWindow &window = openRoster();
        QVERIFY(window.isEmptyShown());
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(window.said().isVisible());
        QVERIFY(window.isEmptyShown());
    }

    void rowsFromASpreadsheetBecomeARosterAndUndoTakesThemBack()
    {
        m_fixture->start();
        RosterWindow &window = openRoster();
        QGuiApplication::clipboard()->setText(rows + u"柳河街道办事处\t大街\n"_qs);
        QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(window.view().model()->rowCount(), 3);
        QVERIFY2(window.said().text().contains(u"大街"), "what could not be taken is said");
        QCOMPARE(m_fixture->desktop->office().roster().size(), 3);
        QTest::keyClick(&window.view(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(window.isEmptyShown());
    }

    void aRosterThatCannotBeReadIsSaidUntilThereIsAnother()
    {
        {
            auto store = openReviewStore(m_fixture->path(u"review.gouji"_qs), true);
            QVERIFY(store.ok());
            QVERIFY(store.value()
                        ->putOfficeList(u"roster"_qs, "{\"organs\": 7", u"t"_qs,
                                        QDateTime::fromSecsSinceEpoch(0, Qt::UTC))
                        .ok());
        }
        m_fixture->start();
        RosterWindow &window = openRoster();
        QVERIFY(window.isEmptyShown());
        QVERIFY(window.problems().isVisible());
        QVERIFY2(window.problems().text().contains(u"roster"), qPrintable(window.problems().text()));
        QGuiApplication::clipboard()->setText(rows);
        QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(window.view().model()->rowCount(), 2);
        QVERIFY(!window.problems().isVisible());
    }

    void anOrganIsAddedChangedAndRemovedByKeyboard()
    {
        m_fixture->start();
        RosterWindow &window = openRoster();
        QTest::keyClick(&window, Qt::Key_Insert);
        auto *dialog = dialogOf<OrganDialog>(window);
        QVERIFY(dialog);
        type(dialog->focusWidget(), u"青石镇人民政府"_qs);
        QCOMPARE(dialog->organ().kind, OrganClass::Town);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(window.view().model()->rowCount(), 1);
        QTRY_VERIFY(!window.findChild<OrganDialog *>());
        window.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&window));
        window.view().setFocus();
        chooseFirst(window);
        QTest::keyClick(&window.view(), Qt::Key_F2);
        dialog = dialogOf<OrganDialog>(window);
        QVERIFY(dialog);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_End);
        type(dialog->focusWidget(), u"（东）"_qs);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_fixture->desktop->office().roster().organs().front().name, u"青石镇人民政府（东）"_qs);
        QTRY_VERIFY(!window.findChild<OrganDialog *>());
        window.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&window));
        chooseFirst(window);
        QTest::keyClick(&window.view(), Qt::Key_Delete);
        QTRY_VERIFY(window.isEmptyShown());
    }

    void aDateWithAReasonDecidesAndIsTakenBack()
    {
        m_fixture->start();
        RosterWindow &window = openWithRows();
        const int year = window.yearBox().currentData().toInt();
        QCOMPARE(year, 2023);
        QCOMPARE(stateOf(window, 0), stateText(FilingState::Missing));
        chooseFirst(window);
        QTest::keyClick(&window.view(), Qt::Key_D, Qt::ControlModifier);
        auto *dialog = dialogOf<DateDialog>(window);
        QVERIFY(dialog);
        auto *reason = dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(reason);
        reason->setFocus();
        type(reason, u"收文登记"_qs);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(stateOf(window, 0), stateText(FilingState::OnTime));
        const Filing filing = m_fixture->desktop->office().filings(year).filings.front();
        QCOMPARE(filing.decision.reason, u"收文登记"_qs);
        QCOMPARE(filing.decision.reviewer, u"Lin"_qs);
    }

    void rowsAreFilteredByYearStateAndParent()
    {
        m_fixture->startWith({m_fixture->writeReport(u"a.txt"_qs)});
        const QString organ = m_fixture->desk().report()->summary.agency;
        QVERIFY(!organ.isEmpty());
        QGuiApplication::clipboard()->setText(rows + organ + u"\t乡镇\t云岭县人民政府\n"_qs);
        RosterWindow &window = openRoster();
        QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(window.view().model()->rowCount(), 3);
        QComboBox &years = window.yearBox();
        years.setFocus();
        QTest::keyClick(&years, Qt::Key_End);
        QCOMPARE(years.currentData().toInt(), 2022);
        QComboBox &states = window.stateBox();
        states.setFocus();
        QTest::keyClick(&states, Qt::Key_Down); // on time
        QTRY_VERIFY(window.view().model()->rowCount() <= 1);
        QTest::keyClick(&states, Qt::Key_Home);
        QCOMPARE(window.view().model()->rowCount(), 3);
        QComboBox &parents = window.parentBox();
        parents.setFocus();
        QTest::keyClick(&parents, Qt::Key_End);
        QCOMPARE(window.view().model()->rowCount(), 1);
        QCOMPARE(window.view().model()->index(0, 0).data().toString(), organ);
    }

    void theOrgansOfTheReportsCanBeginARoster()
    {
        m_fixture->startWith({m_fixture->writeReport(u"a.txt"_qs)});
        RosterWindow &window = openRoster();
        QVERIFY(window.isEmptyShown());
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->text().contains(u"organs of the reports"))
                QTest::keyClick(button, Qt::Key_Space);
        }
        QCOMPARE(m_fixture->desktop->office().roster().organs().front().name,
                 m_fixture->desk().report()->summary.agency);
    }

    void theNoticeIsSavedAsTextAndAsAPage()
    {
        m_fixture->start();
        RosterWindow &window = openWithRows();
        QTest::keyClick(&window.view(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = dialogOf<NoticeDialog>(window);
        QVERIFY(dialog);
        QVERIFY(dialog->editor().toPlainText().contains(u"未报送2家"));
        const auto press = [dialog](const QString &words) {
            for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->text().contains(words))
                    QTest::keyClick(button, Qt::Key_Space);
            }
        };
        press(u"Copy"_qs);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"关于2023年度"));
        for (const QString &name : {u"notice.txt"_qs, u"notice.html"_qs}) {
            m_fixture->prompts.fileToSave = m_fixture->path(name);
            press(u"Save"_qs);
            QFile file(m_fixture->path(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            QVERIFY(text.contains(u"白杨乡人民政府"));
            QCOMPARE(text.contains(u"<h1>"), name.endsWith(u"html"));
        }
    }

    void aCheckIsTurnedOffInTheSettingsAndTheReportIsJudgedAnew()
    {
        m_fixture->startWith(
            {m_fixture->writeReport(u"a.txt"_qs, {{u"requests.granted.total"_qs, u"2"_qs}})});
        QVERIFY(m_fixture->findingsOf("cross-footing") > 0);
        SettingsDialog *settings = openSettings();
        QVERIFY(settings);
        auto *page = choosePage<ChecksPage>(*settings);
        QVERIFY(page);
        page->table().setFocus();
        QTest::keyClick(&page->table(), Qt::Key_Home);
        QTest::keyClick(&page->table(), Qt::Key_Space);
        QTest::keyClick(settings, Qt::Key_Return);
        QTRY_COMPARE(m_fixture->findingsOf("cross-footing"), 0);
        QTRY_VERIFY(m_fixture->window().verdict().toolTip().contains(u"Turned off"));
        QVERIFY(m_fixture->desktop->office().ruleSet().id() != u"own");
        // Back again: what is set is shown, the defaults bring all back.
        settings = openSettings();
        page = choosePage<ChecksPage>(*settings);
        QVERIFY(textOf(*page).contains(u"Lin"));
        page->showDefaults();
        QTest::keyClick(settings, Qt::Key_Return);
        QTRY_VERIFY(m_fixture->findingsOf("cross-footing") > 0);
    }

    void cancelledSettingsChangeNothing()
    {
        m_fixture->start();
        SettingsDialog *settings = openSettings();
        auto *page = choosePage<ChecksPage>(*settings);
        page->table().setFocus();
        QTest::keyClick(&page->table(), Qt::Key_Space);
        QTest::keyClick(settings, Qt::Key_Escape);
        QVERIFY(m_fixture->desktop->office().ruleSet().isEmpty());
    }

    void thresholdsAndSeveritiesAreSetExportedAndImported()
    {
        m_fixture->start();
        SettingsDialog *settings = openSettings();
        auto *page = choosePage<ChecksPage>(*settings);
        QVERIFY(chooseCheck(*page, u"percentage"_qs));
        QCOMPARE(page->thresholdBoxes().size(), 1U);
        QDoubleSpinBox *box = page->thresholdBoxes().front();
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, u"2.5"_qs);
        page->severityBox().setFocus();
        QTest::keyClick(&page->severityBox(), Qt::Key_Down);
        QCOMPARE(page->rules().threshold("percentage", "tolerance"), 2.5);
        QCOMPARE(page->rules().severity(u"percentage"_qs), std::optional(Severity::Error));
        const CheckSettings rules = page->rules();
        m_fixture->prompts.fileToSave = m_fixture->path(u"rules.json"_qs);
        pressIn(*page, u"Export"_qs);
        page->showDefaults();
        QVERIFY(page->rules().isEmpty());
        m_fixture->prompts.fileToOpen = m_fixture->path(u"rules.json"_qs);
        pressIn(*page, u"Import"_qs);
        QCOMPARE(page->rules().id(), rules.id());
        m_fixture->write(u"bad.json"_qs, u"{\"checks\": {\"ship\": {}}}"_qs);
        m_fixture->prompts.fileToOpen = m_fixture->path(u"bad.json"_qs);
        pressIn(*page, u"Import"_qs);
        QCOMPARE(m_fixture->prompts.errors.size(), 1);
        QCOMPARE(page->rules().id(), rules.id());
        QTest::keyClick(settings, Qt::Key_Return);
        QTRY_COMPARE(m_fixture->desktop->office().ruleSet().id(), rules.id());
    }

    void themeLanguageReviewerAndDeadlinesAreSet()
    {
        m_fixture->start();
        SettingsDialog *settings = openSettings();
        for (QLineEdit *line : settings->page(0)->findChildren<QLineEdit *>()) {
            line->setFocus();
            line->selectAll();
            type(line, u"王敏"_qs);
        }
        for (QRadioButton *button : settings->findChildren<QRadioButton *>()) {
            if (button->text().contains(u"contrast") || button->text() == u"简体中文")
                QTest::keyClick(button, Qt::Key_Space);
        }
        QTest::keyClick(settings, Qt::Key_Return);
        QCOMPARE(m_fixture->desktop->session().reviewer(), u"王敏"_qs);
        QTRY_COMPARE(QApplication::palette().color(QPalette::Text), QColor(Qt::black));
        QVERIFY(m_fixture->actions().themeContrast->isChecked());
        QVERIFY(m_fixture->actions().chinese->isChecked());
        m_fixture->start();
        QVERIFY(m_fixture->actions().themeContrast->isChecked());
        m_fixture->actions().themeLight->trigger();
    }

    void withoutANameTheSettingsStayOpen()
    {
        m_fixture->start();
        SettingsDialog *settings = openSettings();
        auto *line = settings->page(0)->findChild<QLineEdit *>();
        line->clear();
        QTest::keyClick(settings, Qt::Key_Return);
        QCOMPARE(m_fixture->prompts.errors.size(), 1);
        QVERIFY(settings->isVisible());
        QCOMPARE(m_fixture->desktop->session().reviewer(), u"Lin"_qs);
    }

    void everythingHasANameForScreenReaders()
    {
        m_fixture->start();
        RosterWindow &window = openWithRows();
        SettingsDialog *settings = openSettings();
        QVERIFY(settings);
        for (const QWidget *each : QList<QWidget *>{&window, settings}) {
            const QList<QLabel *> labels = each->findChildren<QLabel *>();
            for (const QWidget *widget : each->findChildren<QWidget *>()) {
                const bool takesKeys = widget->focusPolicy() & Qt::TabFocus;
                const bool isOurs = qobject_cast<const QComboBox *>(widget) ||
                                    qobject_cast<const QLineEdit *>(widget) ||
                                    qobject_cast<const QAbstractItemView *>(widget);
                if (!takesKeys || !isOurs || widget->inherits("QComboBoxListView") ||
                    widget->objectName().startsWith(u"qt_") ||
                    qobject_cast<const QComboBox *>(widget->parentWidget()) ||
                    qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
                    continue;
                const bool hasBuddy =
                    std::any_of(labels.cbegin(), labels.cend(),
                                [widget](const QLabel *label) { return label->buddy() == widget; });
                QVERIFY2(hasBuddy || !widget->accessibleName().isEmpty(), widget->metaObject()->className());
            }
        }
    }

private:
    RosterWindow &openRoster()
    {
        m_fixture->actions().roster->trigger();
        RosterWindow *window = m_fixture->desktop->officeWindows().roster();
        // A window with a parent counts as active with it: the keys go where the keyboard is.
        [&] { QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(window)); }();
        return *window;
    }
    RosterWindow &openWithRows()
    {
        RosterWindow &window = openRoster();
        QGuiApplication::clipboard()->setText(rows);
        QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier);
        window.view().setFocus();
        return window;
    }
    SettingsDialog *openSettings()
    {
        m_fixture->window().activateWindow();
        if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == &m_fixture->window(); }))
            return nullptr;
        QTest::keyClick(&m_fixture->window(), Qt::Key_Comma, Qt::ControlModifier);
        SettingsDialog *settings = m_fixture->desktop->officeWindows().settings();
        return settings && QTest::qWaitForWindowExposed(settings) ? settings : nullptr;
    }
    template <typename Page>
    Page *choosePage(SettingsDialog &settings)
    {
        for (int i = 0; i < settings.list().count(); ++i) {
            if (auto *page = qobject_cast<Page *>(settings.page(i))) {
                settings.showPage(i);
                return page;
            }
        }
        return nullptr;
    }
    static bool chooseCheck(ChecksPage &page, const QString &check)
    {
        for (int i = 0; i < page.table().topLevelItemCount(); ++i) {
            if (page.table().topLevelItem(i)->toolTip(0) == check) {
                page.table().setCurrentItem(page.table().topLevelItem(i));
                return true;
            }
        }
        return false;
    }
    static void pressIn(QWidget &page, const QString &words)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text().contains(words))
                QTest::keyClick(button, Qt::Key_Space);
        }
    }

    std::unique_ptr<DesktopFixture> m_fixture;
};

QTEST_MAIN(TestOfficeStory)
#include "tst_officestory.moc"
