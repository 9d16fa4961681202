#include "ui/look/glyphs.h"
#include "ui/look/semantics.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace gouji;

/// Colours and signs in both themes.
class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursAreReadable_data();
    void coloursAreReadable();
    void highContrastIsSevenToOne();
    void theFillsAreThoseOfTheField();
    void everySeverityHasAnotherShape();
    void theSystemThemeFollowsTheSystem();
};

void TestLook::coloursAreReadable_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(Theme::Light);
    QTest::newRow("dark") << static_cast<int>(Theme::Dark);
    QTest::newRow("high contrast") << static_cast<int>(Theme::HighContrast);
}

void TestLook::coloursAreReadable()
{
    QFETCH(int, theme);
    const QPalette palette = themePalette(static_cast<Theme>(theme), QPalette());
    const SemanticColours &colours = semanticColours(palette);
    for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::Window, QPalette::AlternateBase}) {
        const QColor on = palette.color(ground);
        for (const QColor &text : {colours.errorText, colours.warningText, colours.noticeText,
                                   colours.passedText, colours.quietText, palette.color(QPalette::Text)})
            QVERIFY2(
                contrastRatio(text, on) >= 4.5,
                qPrintable(
                    QStringLiteral("%1 on %2: %3").arg(text.name(), on.name()).arg(contrastRatio(text, on))));
        // A shape needs less, and its outline may carry it.
        for (const QColor &fill : {colours.error, colours.warning, colours.notice})
            QVERIFY(contrastRatio(fill, on) >= 3 || contrastRatio(colours.outline, on) >= 3);
        QVERIFY(contrastRatio(colours.verified, on) >= 3);
    }
    QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >=
            3.9);
    // Words stay readable on the grounds of a chosen finding.
    for (QColor ground : {colours.leftOperand, colours.rightOperand, colours.passage}) {
        const QColor base = palette.color(QPalette::Base);
        const auto mix = [&ground](int over, int under) {
            return (over * ground.alpha() + under * (255 - ground.alpha())) / 255;
        };
        const QColor mixed(mix(ground.red(), base.red()), mix(ground.green(), base.green()),
                           mix(ground.blue(), base.blue()));
        QVERIFY(contrastRatio(palette.color(QPalette::Text), mixed) >= 4.5);
    }
}

void TestLook::highContrastIsSevenToOne()
{
    const QPalette palette = themePalette(Theme::HighContrast, QPalette());
    const SemanticColours &colours = semanticColours(palette);
    for (const QPalette::ColorRole ground :
         {QPalette::Base, QPalette::Window, QPalette::AlternateBase, QPalette::Button}) {
        const QColor on = palette.color(ground);
        for (const QColor &text : {colours.errorText, colours.warningText, colours.noticeText,
                                   colours.passedText, colours.quietText, palette.color(QPalette::Text),
                                   palette.color(QPalette::Link), palette.color(QPalette::PlaceholderText)})
            QVERIFY2(contrastRatio(text, on) >= 7,
                     qPrintable(QStringLiteral("%1 on %2").arg(text.name(), on.name())));
        for (const QColor &fill : {colours.error, colours.warning, colours.notice, colours.passed})
            QVERIFY2(contrastRatio(fill, on) >= 4.5, qPrintable(fill.name()));
    }
    QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 7);
}

void TestLook::theFillsAreThoseOfTheField()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const SemanticColours &colours = semanticColours(themePalette(theme, QPalette()));
        QCOMPARE(colours.fill(Severity::Error), QColor(0xD5, 0x5E, 0x00));
        QCOMPARE(colours.fill(Severity::Warning), QColor(0xE6, 0x9F, 0x00));
        QCOMPARE(colours.fill(Severity::Notice), QColor(0x56, 0xB4, 0xE9));
        QCOMPARE(colours.passed, QColor(0x00, 0x9E, 0x73));
    }
}

void TestLook::everySeverityHasAnotherShape()
{
    const auto shape = [](Glyph glyph) {
        QImage image(32, 32, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintGlyph(painter, image.rect(), glyph, QPalette());
        painter.end();
        return image.convertToFormat(QImage::Format_Alpha8);
    };
    const QImage error = shape(Glyph::Error);
    const QImage warning = shape(Glyph::Warning);
    const QImage notice = shape(Glyph::Notice);
    const QImage passed = shape(Glyph::Passed);
    QVERIFY(error != warning && error != notice && warning != notice);
    QVERIFY(passed != error && passed != warning && passed != notice);
}

void TestLook::theSystemThemeFollowsTheSystem()
{
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    QVERIFY(themePalette(Theme::System, dark).color(QPalette::Base).lightness() < 128);
    QPalette light;
    light.setColor(QPalette::Window, Qt::white);
    QVERIFY(themePalette(Theme::System, light).color(QPalette::Base).lightness() > 128);
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
