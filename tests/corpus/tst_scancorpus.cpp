#include "parser/readers/reader.h"
#include "parser/recognition/recognizer.h"
#include "tests/corpus/corpuscase.h"
#include "tests/corpus/expectedcells.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace gouji;

/// Scans of reports, each held against the PDF it was made of: a program drew its pages, another one took
/// them for pictures. A case is as in tst_corpus, `like` in `../cases`; besides, its `expected.json` has
///
///     places   the case whose PDF says where the values stand; without it, they must stand on the page
///     page     the page of that PDF that was scanned; all of them where it does not say
///     beside   points by which values may stand beside their places in the PDF, where the page was tilted
///     (4)
class TestScanCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void digitsAreRightOrDoubtful_data();
    void digitsAreRightOrDoubtful();

private:
    std::unique_ptr<FormCatalogue> m_catalogue;
    std::unique_ptr<Recognizer> m_recognizer;
};

namespace {

/// Issue 3: of the digits on clean scans of 200 dots per inch.
constexpr double rightAtLeast = 0.99;
/// Less sure readings have a diagnostic.
constexpr float sureEnough = 0.8F;
constexpr double usuallyBeside = 4;

/// Digits of the values, counted as they were printed.
struct Count
{
    int printed = 0;
    int right = 0;
    QStringList silent; ///< cells that are wrong and do not say so
};

int digitsIn(const QString &text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }));
}

bool isDoubtful(const SourceDocument &document, const CellValue &cell)
{
    if (cell.state == CellState::Missing || cell.state == CellState::Text || cell.confidence < sureEnough)
        return true;
    return std::any_of(document.diagnostics.begin(), document.diagnostics.end(),
                       [&](const Diagnostic &diagnostic) {
                           const Span span = diagnostic.where.span;
                           return diagnostic.code == u"doubtful-digits" && span.begin < cell.where.span.end &&
                                  cell.where.span.begin < span.end;
                       });
}

/// The PDF that was scanned; an empty document where there is none.
Result<SourceDocument> drawnPages(const QString &name)
{
    if (name.isEmpty())
        return SourceDocument();
    const Result<CorpusCase> drawn = loadCase(QStringLiteral(GOUJI_CASES "/") + name);
    if (!drawn)
        return drawn.error();
    return readDocument(drawn.value().bytes, drawn.value().fileName);
}

} // namespace

void TestScanCorpus::initTestCase()
{
    Result<FormCatalogue> catalogue = FormCatalogue::load(u":/forms"_qs);
    QVERIFY2(catalogue.ok(), catalogue.ok() ? "" : qPrintable(catalogue.error().detail));
    m_catalogue = std::make_unique<FormCatalogue>(std::move(catalogue.value()));
    m_recognizer = std::make_unique<Recognizer>(*m_catalogue);
}

void TestScanCorpus::digitsAreRightOrDoubtful_data()
{
    QTest::addColumn<QString>("folder");
    const QDir scans(QStringLiteral(GOUJI_SCANS));
    const QStringList names = scans.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY2(names.size() >= 4, "hardly any scans");
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << scans.filePath(name);
}

void TestScanCorpus::digitsAreRightOrDoubtful()
{
    QFETCH(QString, folder);
    const Result<CorpusCase> scan = loadCase(folder);
    QVERIFY(scan.ok());
    const QJsonObject &expected = scan.value().expected;
    const Result<SourceDocument> pdf = drawnPages(expected.value(u"places"_qs).toString());
    QVERIFY(pdf.ok());
    const Result<SourceDocument> document = readDocument(scan.value().bytes, scan.value().fileName);
    if (!document && document.error().code == ErrorCode::LanguageDataMissing)
        QSKIP("the language data are not installed");
    QVERIFY(document.ok());
    QCOMPARE(document.value().format, QStringLiteral("scan"));

    const Report places = m_recognizer->recognise(pdf.value());
    const Report report = m_recognizer->recognise(document.value());
    QCOMPARE(report.formId, expected.value(u"form"_qs).toString());
    const FormDefinition &form = *m_catalogue->form(report.formId);
    const bool isPlaced = places.formId == report.formId;
    const int onlyPage = expected.value(u"page"_qs).toInt();
    const double beside = expected.value(u"beside"_qs).toDouble(usuallyBeside);
    Count count;
    for (std::size_t i = 0; i < form.cells().size(); ++i) {
        const QString &key = form.cells()[i].key;
        const CellValue &cell = report.cells[i];
        const Provenance printed = isPlaced ? places.cells[i].where : Provenance{};
        const bool isScanned = onlyPage == 0 || printed.page == onlyPage;
        const double value = expectedCell(expected, key).toDouble();
        const bool isRight = isScanned == (cell.state == CellState::Number) &&
                             (!isScanned || cell.number.toDouble() == value);
        const int digits = isScanned ? digitsIn(QString::number(value)) : 0;
        count.printed += digits;
        if (!isRight && !isDoubtful(document.value(), cell))
            count.silent << key + u" = "_qs + cell.raw;
        if (!isRight || !isScanned)
            continue;
        count.right += digits;
        const std::size_t page = static_cast<std::size_t>(cell.where.page) - 1;
        QVERIFY2(page < document.value().pages.size(), qPrintable(key));
        QVERIFY2(QRectF({}, document.value().pages[page].size).contains(cell.where.box), qPrintable(key));
        if (isPlaced) {
            QCOMPARE(cell.where.page, onlyPage == 0 ? printed.page : 1);
            QVERIFY2(cell.where.box.adjusted(-beside, -beside, beside, beside).contains(printed.box.center()),
                     qPrintable(key));
        }
    }
    QVERIFY2(count.silent.isEmpty(), qPrintable(count.silent.join(u'\n')));
    QVERIFY(count.printed > 100);
    QVERIFY2(count.right >= rightAtLeast * count.printed,
             qPrintable(u"%1 of %2 digits are right"_qs.arg(count.right).arg(count.printed)));
}

QTEST_GUILESS_MAIN(TestScanCorpus)
#include "tst_scancorpus.moc"
