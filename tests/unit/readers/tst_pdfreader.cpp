#include "parser/readers/pagerenderer.h"
#include "parser/readers/pdfreader.h"
#include "parser/readers/reader.h"
#include "parser/recognition/recognizer.h"
#include "tests/unit/readers/pdfbuilder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

using namespace gouji;

namespace {

const QByteArray prose = "BT /F 12 Tf 30 300 Td (Twelve characters and more than a dozen others) Tj ET";

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<LayoutPage> pagesOf(const QByteArray &pdf)
{
    const Result<std::vector<LayoutPage>> pages = readPdfPages(pdf, u"a.pdf"_qs);
    return pages.ok() ? pages.value() : std::vector<LayoutPage>();
}

QString textOf(const LayoutPage &page)
{
    QString text;
    for (const LayoutGlyph &glyph : page.glyphs)
        text += glyph.text;
    return text;
}

ErrorCode errorOf(const QByteArray &pdf)
{
    const Result<SourceDocument> document = readDocument(pdf, u"a.pdf"_qs);
    return document.ok() ? ErrorCode::Count : document.error().code;
}

} // namespace

class TestPdfReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void charactersStandWhereTheyArePrinted();
    void turnedPagesAreReadAsShown();
    void strokesAndThinBoxesAreRules();
    void charactersWithoutANameAreNotLost();
    void everyValueHasItsPageAndBox_data();
    void everyValueHasItsPageAndBox();
    void anOwnersPasswordKeepsNobodyFromReading();
    void aUsersPasswordIsAskedFor();
    void brokenFilesAreDamaged();
    void tooManyPagesAreTooComplex();
    void formsWithoutEndAreTooComplex();
    void pagesWithoutTextAreAScan();
    void aPictureBetweenPagesOfTextIsSaid();
    void aPageIsDrawnAsShown();
    void badPagesAndSizesAreRefused();

private:
    const QString m_cases = QStringLiteral(GOUJI_CASES);
};

void TestPdfReader::charactersStandWhereTheyArePrinted()
{
    const std::vector<LayoutPage> pages = pagesOf(pdfOf({"BT /F 10 Tf 1 0 0 1 30 300 Tm (1 2) Tj ET"}));
    QCOMPARE(pages.size(), std::size_t{1});
    QCOMPARE(pages[0].size, QSizeF(300, 400));
    QCOMPARE(textOf(pages[0]), u"12"_qs);
    const QRectF box = pages[0].glyphs[0].box;
    QCOMPARE(box.left(), 30.0);
    QCOMPARE(box.width(), 5.56);
    QVERIFY(box.top() < 100 && box.bottom() > 100);
    QCOMPARE(pages[0].glyphs[0].turn, 0.0F);
}

void TestPdfReader::turnedPagesAreReadAsShown()
{
    // Text that runs up a page which is turned clockwise runs from left to right.
    const std::vector<LayoutPage> pages =
        pagesOf(pdfOf({"BT /F 10 Tf 0 1 -1 0 100 30 Tm (12) Tj ET"}, "/MediaBox[0 0 300 400]/Rotate 90"));
    QCOMPARE(pages[0].size, QSizeF(400, 300));
    QCOMPARE(pages[0].glyphs[0].turn, 0.0F);
    QVERIFY(pages[0].glyphs[0].box.left() < pages[0].glyphs[1].box.left());
    QVERIFY(QRectF(0, 0, 400, 300).contains(pages[0].glyphs[1].box));
    // And without the page being turned it runs up.
    const std::vector<LayoutPage> up = pagesOf(pdfOf({"BT /F 10 Tf 0 1 -1 0 100 30 Tm (12) Tj ET"}));
    QCOMPARE(up[0].glyphs[0].turn, -90.0F);
    QVERIFY(up[0].glyphs[0].box.top() > up[0].glyphs[1].box.top());
}

void TestPdfReader::strokesAndThinBoxesAreRules()
{
    const std::vector<LayoutPage> pages =
        pagesOf(pdfOf({"10 10 m 110 10 l S 20 300 1 50 re f 30 30 80 60 re S 100 100 50 50 re f "
                       "5 5 m 90 95 l S 10 10 m 20 20 30 20 40 10 c S"}));
    const std::vector<QLineF> &rules = pages[0].rules;
    QCOMPARE(rules.size(), std::size_t{6});
    QCOMPARE(rules[0], QLineF(10, 390, 110, 390));
    QCOMPARE(rules[1], QLineF(20.5, 50, 20.5, 100));
}

void TestPdfReader::charactersWithoutANameAreNotLost()
{
    // A font that numbers its characters and says nothing about them.
    const QByteArray font =
        "<</Type/Font/Subtype/Type0/BaseFont/Odd/Encoding/Identity-H/DescendantFonts[7 0 R]>>";
    const QByteArray descendant =
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/Odd/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        "/Supplement 0>>/FontDescriptor<</Type/FontDescriptor/FontName/Odd/Flags 4>>>>";
    QByteArray pdf = pdfOf({"BT /F 10 Tf 30 300 Td (More than a dozen words: 12) Tj /X 10 Tf <0013> Tj ET"},
                           "/MediaBox[0 0 300 400]", {font, descendant});
    pdf.replace("/F 5 0 R>>/XObject<</X 6 0 R>>", "/F 5 0 R/X 6 0 R>>            ");
    const Result<SourceDocument> document = readPdf(pdf, u"a.pdf"_qs);
    QVERIFY(document.ok());
    QCOMPARE(document.value().text.trimmed(), u"More than a dozen words: 12\uFFFD"_qs);
    QCOMPARE(document.value().diagnostics.size(), std::size_t{1});
    QCOMPARE(document.value().diagnostics.front().code, u"characters-unnamed"_qs);
    QCOMPARE(document.value().diagnostics.front().arguments, (QStringList{u"1"_qs}));
}

void TestPdfReader::everyValueHasItsPageAndBox_data()
{
    QTest::addColumn<QString>("path");
    int count = 0;
    for (const QString &name : QDir(m_cases).entryList({u"pdf-*"_qs}, QDir::Dirs)) {
        QTest::newRow(qPrintable(name)) << m_cases + u'/' + name + u"/input.pdf"_qs;
        ++count;
    }
    QVERIFY2(count >= 4, "hardly any PDF in the corpus");
}

void TestPdfReader::everyValueHasItsPageAndBox()
{
    QFETCH(QString, path);
    const QByteArray bytes = fileBytes(path);
    const std::vector<LayoutPage> pages = pagesOf(bytes);
    const Result<SourceDocument> document = readDocument(bytes, u"a.pdf"_qs);
    QVERIFY(document.ok());
    const Result<FormCatalogue> catalogue = FormCatalogue::load(u":/forms"_qs);
    QVERIFY(catalogue.ok());
    const Report report = Recognizer(catalogue.value()).recognise(document.value());
    int numbers = 0;
    for (const CellValue &cell : report.cells) {
        if (cell.state != CellState::Number)
            continue;
        ++numbers;
        QVERIFY(cell.where.page >= 1 && cell.where.page <= static_cast<int>(pages.size()));
        // A number over two lines or pages has two places; together their characters are the number.
        QString printed;
        for (const PageRun &place : document.value().placesOf(cell.where.span)) {
            const LayoutPage &page = pages[static_cast<std::size_t>(place.page - 1)];
            QVERIFY(QRectF(QPointF(), page.size).contains(place.box));
            for (const LayoutGlyph &glyph : page.glyphs) {
                if (place.box.contains(glyph.box.center()))
                    printed += glyph.text;
            }
        }
        QCOMPARE(printed, cell.raw);
    }
    QVERIFY(numbers > 190);
}

void TestPdfReader::anOwnersPasswordKeepsNobodyFromReading()
{
    const Result<SourceDocument> document =
        readDocument(fileBytes(QStringLiteral(GOUJI_DATA) + u"/pdf/owner-password.pdf"_qs), u"a.pdf"_qs);
    QVERIFY(document.ok());
    QVERIFY(document.value().text.contains(u"Twelve characters"));
    QCOMPARE(document.value().format, u"pdf"_qs);
}

void TestPdfReader::aUsersPasswordIsAskedFor()
{
    QCOMPARE(errorOf(fileBytes(QStringLiteral(GOUJI_DATA) + u"/pdf/user-password.pdf"_qs)),
             ErrorCode::PasswordProtected);
}

void TestPdfReader::brokenFilesAreDamaged()
{
    const QByteArray whole = pdfOf({prose});
    QCOMPARE(errorOf(whole), ErrorCode::Count);
    QCOMPARE(errorOf("%PDF-1.7\n"), ErrorCode::FileDamaged);
    QCOMPARE(errorOf("%PDF-1.7\n" + QByteArray(5000, '\0')), ErrorCode::FileDamaged);
    QCOMPARE(errorOf(whole.left(40)), ErrorCode::FileDamaged);
    // Something before the mark does no harm.
    QCOMPARE(errorOf("From: somebody\n\n" + whole), ErrorCode::Count);
}

void TestPdfReader::tooManyPagesAreTooComplex()
{
    QCOMPARE(errorOf(pdfOf(QList<QByteArray>(3001, prose))), ErrorCode::TooComplex);
}

void TestPdfReader::formsWithoutEndAreTooComplex()
{
    QList<QByteArray> forms;
    const QByteArray content = "/X Do /X Do ";
    // Each draws the next one twice: 2 to the power of 40 drawings.
    for (int i = 0; i < 40; ++i) {
        const QByteArray next = QByteArray::number(7 + i);
        forms << "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X " + next +
                     " 0 R>>>>/Length 12>>stream\n" + content + "\nendstream";
    }
    forms << "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 1>>stream\nn\nendstream";
    QCOMPARE(errorOf(pdfOf({prose + " /X Do"}, "/MediaBox[0 0 300 400]", forms)), ErrorCode::TooComplex);
}

void TestPdfReader::pagesWithoutTextAreAScan()
{
    const QByteArray picture = pdfOf({"q 100 0 0 100 0 0 cm BI /W 1/H 1/CS/G/BPC 8 ID \x80 EI Q"});
    const Result<SourceDocument> document = readPdf(picture, u"a.pdf"_qs);
    QVERIFY(!document.ok());
    QCOMPARE(document.error().code, ErrorCode::UnsupportedFormat);
    QCOMPARE(document.error().detail, u"scan"_qs);
    QVERIFY(isScan(pagesOf(picture)));
    QVERIFY(!isScan(pagesOf(pdfOf({prose}))));
}

void TestPdfReader::aPictureBetweenPagesOfTextIsSaid()
{
    const QByteArray picture = "q 250 0 0 250 0 0 cm BI /W 1/H 1/CS/G/BPC 8 ID \x80 EI Q";
    const QByteArray stamp = "q 50 0 0 50 0 0 cm BI /W 1/H 1/CS/G/BPC 8 ID \x80 EI Q";
    const Result<SourceDocument> document = readPdf(pdfOf({prose, picture, prose, stamp}), u"a.pdf"_qs);
    QVERIFY(document.ok());
    QCOMPARE(document.value().diagnostics.size(), std::size_t{1});
    QCOMPARE(document.value().diagnostics.front().code, u"page-is-picture"_qs);
    QCOMPARE(document.value().diagnostics.front().where.page, 2);
}

void TestPdfReader::aPageIsDrawnAsShown()
{
    // A red square in the page's lower left corner; the page is turned clockwise: upper left.
    const Result<PdfDocument> document = PdfDocument::open(
        pdfOf({"1 0 0 rg 0 0 100 100 re f"}, "/MediaBox[0 0 300 400]/Rotate 90"), u"a.pdf"_qs);
    QVERIFY(document.ok());
    QCOMPARE(document.value().pageCount(), 1);
    QCOMPARE(document.value().pageSize(1), QSizeF(400, 300));
    const Result<PageImage> image = document.value().render(1, 72);
    QVERIFY(image.ok());
    QCOMPARE(image.value().width, 400);
    QCOMPARE(image.value().height, 300);
    const auto pixel = [&](qsizetype x, qsizetype y) {
        return image.value().rgb32.mid((y * 400 + x) * 4, 3);
    };
    QCOMPARE(pixel(50, 50), QByteArray("\x00\x00\xFF", 3));
    QCOMPARE(pixel(350, 250), QByteArray("\xFF\xFF\xFF", 3));
    QCOMPARE(pixel(350, 50), QByteArray("\xFF\xFF\xFF", 3));
}

void TestPdfReader::badPagesAndSizesAreRefused()
{
    const QByteArray pdf = pdfOf({prose});
    QCOMPARE(renderPage(pdf, u"a.pdf"_qs, 2, 72).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(renderPage(pdf, u"a.pdf"_qs, 0, 72).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(renderPage(pdf, u"a.pdf"_qs, 1, 0).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(renderPage(pdf, u"a.pdf"_qs, 1, qQNaN()).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(renderPage(pdfOf({prose}, "/MediaBox[0 0 90000 90000]"), u"a.pdf"_qs, 1, 72).error().code,
             ErrorCode::TooComplex);
    QCOMPARE(renderPage("%PDF-1.7\n", u"a.pdf"_qs, 1, 72).error().code, ErrorCode::FileDamaged);
}

QTEST_APPLESS_MAIN(TestPdfReader)
#include "tst_pdfreader.moc"
