#include "tests/gui/desktopfixture.h"

#include "ui/charts/pictureboard.h"
#include "ui/charts/picturecard.h"
#include "ui/charts/pictures.h"
#include "ui/charts/pictureswindow.h"
#include "ui/charts/picturetable.h"
#include "ui/charts/reportsbehind.h"

#include <QAccessible>
#include <QClipboard>
#include <QImage>
#include <QMimeData>
#include <QPaintEngine>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QXmlStreamReader>

using namespace gouji;

namespace {

enum CardPlace
{
    Progress,
    Findings,
    Requests,
    Outcomes,
    Organs,
    Quality
};

QHash<QString, QString> requests(int received, int granted)
{
    QHash<QString, QString> values;
    const auto put = [&values](const char *row, int value) {
        for (const char *column : {"natural_person", "total"})
            values.insert(QStringLiteral("requests.%1.%2").arg(QLatin1String(row), QLatin1String(column)),
                          QString::number(value));
    };
    put("received", received);
    put("granted", granted);
    put("denied.state_secret", received - granted);
    put("total_processed", received);
    return values;
}

/// Keeps where words are painted, and paints nothing.
class WordPlaces : public QPaintDevice
{
public:
    struct Word
    {
        QString text;
        QRectF rect;
    };

    explicit WordPlaces(QSize size)
        : m_size(size)
    {
    }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] const std::vector<Word> &words() const { return m_engine.words; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return qRound(QGuiApplication::primaryScreen()->logicalDotsPerInch());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        Engine()
            : QPaintEngine(AllFeatures)
        {
        }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawPath(const QPainterPath &) override {}
        [[nodiscard]] Type type() const override { return User; }
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            words.push_back({item.text(), QRectF(at.x(), at.y() - item.ascent(), item.width(),
                                                 item.ascent() + item.descent())});
        }
        std::vector<Word> words;
    };

    QSize m_size;
    mutable Engine m_engine;
};

} // namespace

/// The pictures, by keyboard: from the window to a bar, to its reports, to the desk.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<DesktopFixture>(); }
    void anEmptyFileSaysWhyNothingIsDrawn();
    void aBarLeadsToItsReportsAndToTheDesk();
    void tabGoesFromPictureToPicture();
    void whatIsChosenIsSaidToScreenReaders();
    void theTableHasTheSameNumbers();
    void aPictureIsSavedAndCopied();
    void aFailedSaveIsSaid();
    void aCorrectionIsDrawnAtOnce();
    void anOrganHasItsPage();
    void fewRequestsGiveNoShareButWords();
    void theThemeIsFollowed();
    void theLanguageIsFollowed();
    void cardsFlowIntoTheRoomThereIs();
    void noWordIsCutOffAtAnyScale_data();
    void noWordIsCutOffAtAnyScale();

private:
    /// 2021 and 2023 of one organ: 2022 is a gap.
    void startWithTwoYears()
    {
        const FormDefinition &form = *m_fixture->forms->form(QStringLiteral("2021"));
        m_fixture->startWith(
            {m_fixture->write(QStringLiteral("a.txt"), sampleReport(form, 2021, requests(1234, 1000))),
             m_fixture->write(QStringLiteral("b.txt"), sampleReport(form, 2023, requests(8, 6)))});
        openPictures();
    }
    void openPictures()
    {
        QTest::keyClick(&m_fixture->window(), Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(pictures().isVisible());
        QVERIFY(QTest::qWaitForWindowActive(&pictures()));
        QTRY_VERIFY(m_fixture->desk().services().statistics->isCurrent());
    }
    [[nodiscard]] PicturesWindow &pictures() const { return *m_fixture->window().pictures().window(); }
    [[nodiscard]] PictureCard &card(std::size_t place) const { return *pictures().board().cards()[place]; }
    static void press(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&widget, key, modifiers);
    }

    std::unique_ptr<DesktopFixture> m_fixture;
};

void TestPictures::anEmptyFileSaysWhyNothingIsDrawn()
{
    m_fixture->start();
    openPictures();
    for (PictureCard *card : pictures().board().cards()) {
        QVERIFY(card->isEmpty());
        QVERIFY(!card->view().isVisible());
        card->takeFocus();
        QAccessibleInterface *said = QAccessible::queryAccessibleInterface(pictures().focusWidget());
        QVERIFY(said->text(QAccessible::Description).contains(QStringLiteral("Ctrl+O")));
        QVERIFY(!card->saveAction().isEnabled());
    }
}

void TestPictures::aBarLeadsToItsReportsAndToTheDesk()
{
    startWithTwoYears();
    const ReportId before = m_fixture->desk().report()->summary.id;
    PictureView &view = card(Requests).view();
    QTRY_COMPARE(card(Requests).picture().categoryCount(), 3);
    view.setFocus();
    press(view, Qt::Key_End);
    QCOMPARE(view.chosen(), (MarkPlace{2, 0}));
    press(view, Qt::Key_Up);
    QCOMPARE(view.chosen(), (MarkPlace{2, 1}));
    // The year between has no report: it can be chosen, and says so, but there is nothing to open.
    press(view, Qt::Key_Left);
    QCOMPARE(view.chosen(), (MarkPlace{1, 0}));
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("no report")));
    press(view, Qt::Key_Return);
    QVERIFY(!pictures().behind().isVisible());
    press(view, Qt::Key_Right);
    press(view, Qt::Key_Return);
    QVERIFY(pictures().behind().isVisible());
    QTreeWidget &list = pictures().behind().list();
    QCOMPARE(list.topLevelItemCount(), 1);
    QCOMPARE(pictures().focusWidget(), &list);
    press(list, Qt::Key_Return);
    QTRY_VERIFY(m_fixture->desk().report()->summary.id != before);
    QCOMPARE(m_fixture->desk().report()->summary.year, 2023);
    // Back from the list to the bar.
    pictures().activateWindow();
    press(list, Qt::Key_Escape);
    QVERIFY(!pictures().behind().isVisible());
    QCOMPARE(pictures().focusWidget(), &view);
    press(view, Qt::Key_Escape);
    QVERIFY(!pictures().isVisible());
}

void TestPictures::tabGoesFromPictureToPicture()
{
    startWithTwoYears();
    card(Progress).takeFocus();
    QSet<PictureCard *> seen;
    for (int i = 0; i < 30 && seen.size() < 6; ++i) {
        if (PictureCard *current = pictures().board().current())
            seen << current;
        press(*pictures().focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(seen.size(), 6);
}

void TestPictures::whatIsChosenIsSaidToScreenReaders()
{
    startWithTwoYears();
    PictureView &view = card(Requests).view();
    view.setFocus();
    press(view, Qt::Key_Home);
    QAccessibleInterface *said = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(said->text(QAccessible::Name), QStringLiteral("Requests by year"));
    QVERIFY2(said->text(QAccessible::Description).contains(QStringLiteral("2021, Received: 1,234 requests")),
             qPrintable(said->text(QAccessible::Description)));
}

void TestPictures::theTableHasTheSameNumbers()
{
    startWithTwoYears();
    PictureCard &requests = card(Requests);
    requests.takeFocus();
    press(requests.view(), Qt::Key_T, Qt::ControlModifier);
    PictureTable &table = requests.table();
    QVERIFY(table.isVisible());
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(table.item(0, 1)->text(), QStringLiteral("1,234"));
    QCOMPARE(table.item(1, 1)->text(), QStringLiteral("no report"));
    QCOMPARE(table.item(2, 1)->text(), QStringLiteral("8"));
    QAccessibleInterface *said = QAccessible::queryAccessibleInterface(&table);
    QCOMPARE(said->tableInterface()->rowCount(), 3);
    QCOMPARE(said->tableInterface()->cellAt(0, 1)->text(QAccessible::Name), QStringLiteral("1,234"));
    press(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[1].startsWith(QStringLiteral("2021\t1,234\t")));
    table.setCurrentCell(2, 1);
    press(table, Qt::Key_Return);
    QCOMPARE(pictures().behind().list().topLevelItemCount(), 1);
}

void TestPictures::aPictureIsSavedAndCopied()
{
    startWithTwoYears();
    PictureCard &requests = card(Requests);
    requests.takeFocus();
    m_fixture->prompts.picture = m_fixture->path(QStringLiteral("a.png"));
    press(requests.view(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_fixture->prompts.proposedPicture.startsWith(QStringLiteral("Requests-by-year")));
    const QImage image(m_fixture->prompts.picture);
    QVERIFY(image.width() > 500);
    // White paper whatever the theme, with something on it.
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    int inked = 0;
    for (int x = 0; x < image.width(); ++x)
        inked += image.pixelColor(x, image.height() / 2) != QColor(Qt::white) ? 1 : 0;
    QVERIFY(inked > 20);

    m_fixture->prompts.picture = m_fixture->path(QStringLiteral("a.svg"));
    press(requests.view(), Qt::Key_S, Qt::ControlModifier);
    QFile file(m_fixture->prompts.picture);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(svg.contains("1,234"));
    QVERIFY(svg.contains("2021"));

    press(requests.view(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage());
    QVERIFY(copied->hasFormat(QStringLiteral("image/svg+xml")));
    QVERIFY(m_fixture->prompts.errors.isEmpty());
}

void TestPictures::aFailedSaveIsSaid()
{
    startWithTwoYears();
    m_fixture->prompts.picture = m_fixture->path(QStringLiteral("nowhere/a.png"));
    card(Requests).takeFocus();
    press(card(Requests).view(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_fixture->prompts.errors.size(), 1);
}

void TestPictures::aCorrectionIsDrawnAtOnce()
{
    startWithTwoYears();
    QVERIFY(
        m_fixture->desk()
            .correct(m_fixture->cell("requests.received.total"), QStringLiteral("1300"), Verdict::Misread, {})
            .ok());
    QTRY_COMPARE(card(Requests).picture().mark(0, 0).value, 1300.0);
}

void TestPictures::anOrganHasItsPage()
{
    startWithTwoYears();
    pictures().close();
    m_fixture->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    press(m_fixture->window(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(pictures().showsOrgan());
    QVERIFY(pictures().organBoard().isVisible());
    PictureCard &requests = *pictures().organBoard().cards().front();
    QCOMPARE(requests.picture().categoryCount(), 3);
    press(*pictures().focusWidget(), Qt::Key_Escape);
    QVERIFY(!pictures().showsOrgan());
    QVERIFY(pictures().board().isVisible());
    // From a bar, too.
    PictureView &view = card(Organs).view();
    view.setFocus();
    press(view, Qt::Key_Home);
    press(view, Qt::Key_Return);
    QVERIFY(pictures().behind().organButton().isVisible());
    pictures().behind().organButton().setFocus();
    press(pictures().behind().organButton(), Qt::Key_Space);
    QVERIFY(pictures().showsOrgan());
}

void TestPictures::fewRequestsGiveNoShareButWords()
{
    startWithTwoYears();
    Q_EMIT card(Organs).choiceChanged(1);
    QCOMPARE(card(Organs).picture().year, 2023);
    QVERIFY(card(Organs).isEmpty());
    card(Organs).takeFocus();
    QVERIFY(pictures().focusWidget()->accessibleDescription().contains(QStringLiteral("Too few")));
}

void TestPictures::theThemeIsFollowed()
{
    startWithTwoYears();
    PictureView &view = card(Requests).view();
    const auto ground = [&view] { return view.grab().toImage().pixelColor(1, view.height() / 2); };
    m_fixture->actions().themeLight->trigger();
    QTRY_VERIFY(ground().lightness() > 200);
    m_fixture->actions().themeDark->trigger();
    QTRY_VERIFY(ground().lightness() < 80);
    m_fixture->actions().themeLight->trigger();
}

void TestPictures::theLanguageIsFollowed()
{
    startWithTwoYears();
    const auto first = [this] {
        return card(Requests).view().drawing()->words().series(card(Requests).picture(), 0);
    };
    QCOMPARE(first(), QStringLiteral("Received"));
    m_fixture->actions().chinese->trigger();
    QTRY_COMPARE(first(),
                 m_fixture->forms->form(QStringLiteral("2021"))->statistics().requests.front().label);
    m_fixture->actions().english->trigger();
    QTRY_COMPARE(first(), QStringLiteral("Received"));
}

void TestPictures::cardsFlowIntoTheRoomThereIs()
{
    m_fixture->start();
    openPictures();
    const int em = pictures().fontMetrics().height();
    pictures().resize(35 * em, 40 * em);
    QTRY_COMPARE(pictures().board().columns(), 1);
    pictures().resize(65 * em, 40 * em);
    QTRY_COMPARE(pictures().board().columns(), 2);
    pictures().resize(110 * em, 40 * em);
    QTRY_COMPARE(pictures().board().columns(), 3);
}

void TestPictures::noWordIsCutOffAtAnyScale_data()
{
    QTest::addColumn<double>("size");
    for (const double size : {9.0, 11.25, 13.5, 18.0, 22.5})
        QTest::addRow("%g points", size) << size;
}

void TestPictures::noWordIsCutOffAtAnyScale()
{
    // What a larger scale does is a larger font in the same room.
    QFETCH(double, size);
    startWithTwoYears();
    QFont font = pictures().font();
    font.setPointSizeF(size);
    const double em = QFontMetricsF(font).height();
    for (PictureCard *card : pictures().board().cards()) {
        PictureDrawing drawing(std::make_shared<const Picture>(card->picture()),
                               card->view().drawing()->words());
        const QSizeF room(27 * em, PictureDrawing::heightFor(card->picture(), font));
        drawing.layOut(room, font, pictures().palette());
        WordPlaces places(room.toSize());
        QPainter painter(&places);
        drawing.paintOver(painter, std::nullopt);
        painter.end();
        QCOMPARE(places.words().empty(), card->isEmpty());
        for (const WordPlaces::Word &word : places.words()) {
            QVERIFY2(QRectF(QPointF(0, 0), room).adjusted(-1, -1, 1, 1).contains(word.rect),
                     qPrintable(word.text));
            for (const WordPlaces::Word &other : places.words()) {
                const QRectF both = word.rect & other.rect;
                QVERIFY2(&word == &other || both.width() < 0.2 * em || both.height() < 0.3 * em,
                         qPrintable(word.text + QStringLiteral(" over ") + other.text));
            }
        }
    }
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
