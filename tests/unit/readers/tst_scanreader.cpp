#include "parser/readers/pagerenderer.h"
#include "parser/readers/reader.h"

#include <QFile>
#include <QTest>

using namespace gouji;

/// Pictures of a page with the table of requests, as scanned at 200 dots per inch: the numbers of
/// an invented town.
class TestScanReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberIsReadAndPlaced_data();
    void everyNumberIsReadAndPlaced();
    void brokenPicturesAreRefused_data();
    void brokenPicturesAreRefused();
    void aPictureIsShownInItsColours();

private:
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(QStringLiteral(GOUJI_DATA "/scans/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

namespace {

/// The rows of numbers as printed on the page.
const QStringList printed{
    QStringLiteral("0 0 0 0 0 0 0"), QStringLiteral("26 19 8 4 2 0 59"), QStringLiteral("0 1 0 0 0 0 1"),
    QStringLiteral("0 2 0 0 0 0 2"), QStringLiteral("0 0 0 0 0 0 0"),    QStringLiteral("0 0 1 0 0 0 1"),
    QStringLiteral("3 0 0 0 0 0 3"), QStringLiteral("0 1 0 0 0 0 1"),    QStringLiteral("1 0 0 0 0 0 1"),
    QStringLiteral("0 0 0 0 1 0 1"), QStringLiteral("2 0 0 0 0 0 2")};

/// The last seven cells of the rows that end with seven numbers.
std::vector<QString> rowsOfNumbers(const SourceDocument &document)
{
    std::vector<QString> rows;
    for (const SourceLine &line : document.lines) {
        if (line.kind != LineKind::Row || line.cellCount < 8)
            continue;
        QStringList cells;
        for (int i = line.cellCount - 7; i < line.cellCount; ++i)
            cells += document.at(document.cells[static_cast<std::size_t>(line.firstCell + i)].where.span)
                         .toString();
        if (cells.constFirst().at(0).isDigit())
            rows.push_back(cells.join(u' '));
    }
    return rows;
}

} // namespace

void TestScanReader::everyNumberIsReadAndPlaced_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("upright") << QStringLiteral("requests.png");
    QTest::newRow("tilted by 0.7 degrees") << QStringLiteral("requests-tilted.png");
}

void TestScanReader::everyNumberIsReadAndPlaced()
{
    QFETCH(QString, name);
    int pages = 0;
    ReadingSteps steps;
    steps.recognising = [&pages](int page, int count) { pages += page * 10 + count; };
    const Result<SourceDocument> document = readDocument(bytesOf(name), name, steps);
    if (!document && document.error().code == ErrorCode::LanguageDataMissing)
        QSKIP("the language data are not installed");
    QVERIFY(document.ok());
    QCOMPARE(pages, 11);
    QCOMPARE(document.value().format, QStringLiteral("scan"));
    const std::vector<QString> rows = rowsOfNumbers(document.value());
    QVERIFY(rows.size() >= static_cast<std::size_t>(printed.size()));
    for (qsizetype i = 0; i < printed.size(); ++i)
        QCOMPARE(rows[static_cast<std::size_t>(i)], printed[i]);
    const QRectF page({}, document.value().pages.at(0).size);
    for (const SourceCell &cell : document.value().cells) {
        if (cell.where.span.length() > 0)
            QVERIFY(cell.where.page == 1 && page.contains(cell.where.box));
    }
}

void TestScanReader::brokenPicturesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray whole = bytesOf(QStringLiteral("requests.png"));
    QTest::newRow("cut off in the head") << whole.left(20) << ErrorCode::FileDamaged;
    QByteArray huge = whole;
    huge.replace(16, 8, QByteArray("\0\1\0\0\0\1\0\0", 8)); // 65,536 pixels each way
    QTest::newRow("claims to be huge") << huge << ErrorCode::TooComplex;
    QTest::newRow("noise") << whole.left(8) + QByteArray(4000, 'x') << ErrorCode::FileDamaged;
    QTest::newRow("TIFF of noise") << QByteArray("II*\0", 4) + QByteArray(4000, '\xFF')
                                   << ErrorCode::FileDamaged;
}

void TestScanReader::brokenPicturesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const Result<SourceDocument> document = readDocument(bytes, QStringLiteral("a.png"));
    QVERIFY(!document.ok());
    QCOMPARE(document.error().code, code);
    QCOMPARE(document.error().subject, QStringLiteral("a.png"));
}

void TestScanReader::aPictureIsShownInItsColours()
{
    // A bitmap of one colour: blue, green and red, eight bits each, from the bottom row up.
    constexpr int side = 40;
    QByteArray bitmap("BM\0\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x28\0\0\0\x28\0\0\0\x01\0\x18\0", 30);
    bitmap.resize(54, '\0');
    for (int i = 0; i < side * side; ++i)
        bitmap.append("\x20\x40\xC0", 3);
    const Result<PageImage> image = renderPage(bitmap, QStringLiteral("a.bmp"), 1, 36);
    QVERIFY(image);
    QVERIFY(image.value().width > 0);
    const auto *pixels = reinterpret_cast<const quint32 *>(image.value().rgb32.constData());
    const qsizetype middle = qsizetype{image.value().width} * (image.value().height / 2) + 5;
    QCOMPARE(pixels[middle], 0xFFC04020U);
}

QTEST_GUILESS_MAIN(TestScanReader)
#include "tst_scanreader.moc"
