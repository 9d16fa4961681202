#include "app/session/documentcodec.h"
#include "parser/text/folding.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>
#include <limits>

using namespace gouji;

class TestDocumentCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDocumentComesBackAsItWas();
    void anEmptyDocumentComesBack();
    void packingMakesItSmaller();
    void whatIsCutOffIsRefused();
    void changedBytesNeverHarm();
    void whatNoReaderSaysIsRefused_data();
    void whatNoReaderSaysIsRefused();
    void aPackedSizeIsNotBelieved();
};

namespace {

SourceCell cellOf(Span span, int column, float confidence = 1)
{
    SourceCell cell;
    cell.where = {span, 2, QRectF(10.5, 20.25, 30, 1.0 / 3)};
    cell.column = column;
    cell.columnSpan = 2;
    cell.rowSpan = 3;
    cell.confidence = confidence;
    return cell;
}

SourceDocument sample()
{
    SourceDocument document;
    document.name = QStringLiteral("甲镇.pdf");
    document.format = QStringLiteral("scan");
    document.encoding = QStringLiteral("UTF-8");
    document.sha256 = QByteArray(64, 'a');
    document.text = QStringLiteral("⼀、总体情况\n申请\t１２\t\n");
    FoldedText folded = foldText(document.text);
    document.folded = folded.text;
    document.foldedToText = folded.toOriginal;
    document.cells = {cellOf({0, 6}, 0), cellOf({7, 9}, 0), cellOf({10, 12}, 2, 0.75F), cellOf({13, 13}, 4)};
    document.lines = {{LineKind::Heading, {0, 6}, 0, 1, 2},
                      {LineKind::Gap, {6, 7}, 0, 0, 0},
                      {LineKind::Row, {7, 13}, 1, 3, 0}};
    document.pages = {{QSizeF(595.3, 841.9)}, {QSizeF(841.9, 595.3)}};
    document.pageRuns = {{{0, 6}, 1, QRectF(1, 2, 3, 4)}, {{7, 9}, 2, QRectF(5, 6, 7, 8)}};
    document.diagnostics = {
        {QStringLiteral("doubtful-digits"), {QStringLiteral("12"), {}}, {{10, 12}, 2, {}}},
        {QStringLiteral("somewhere"), {}, {}}};
    return document;
}

bool isSame(const SourceDocument &a, const SourceDocument &b)
{
    const auto sameCell = [](const SourceCell &x, const SourceCell &y) {
        return x.where == y.where && x.column == y.column && x.columnSpan == y.columnSpan &&
               x.rowSpan == y.rowSpan && qFuzzyCompare(x.confidence, y.confidence);
    };
    const auto sameLine = [](const SourceLine &x, const SourceLine &y) {
        return x.kind == y.kind && x.span == y.span && x.firstCell == y.firstCell &&
               x.cellCount == y.cellCount && x.level == y.level;
    };
    for (qsizetype i = 0; i < a.folded.size(); ++i) {
        if (a.foldedToText.toOriginal(i) != b.foldedToText.toOriginal(i))
            return false;
    }
    return a.name == b.name && a.format == b.format && a.encoding == b.encoding && a.sha256 == b.sha256 &&
           a.text == b.text && a.folded == b.folded && a.pages == b.pages && a.pageRuns == b.pageRuns &&
           a.diagnostics == b.diagnostics &&
           std::equal(a.cells.begin(), a.cells.end(), b.cells.begin(), b.cells.end(), sameCell) &&
           std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(), sameLine);
}

} // namespace

void TestDocumentCodec::aDocumentComesBackAsItWas()
{
    const SourceDocument document = sample();
    const Result<SourceDocument> decoded = decodeDocument(encodeDocument(document));
    QVERIFY(decoded.ok());
    QVERIFY(isSame(decoded.value(), document));
    const Result<SourceDocument> unpacked = unpackDocument(packDocument(document));
    QVERIFY(unpacked.ok());
    QVERIFY(isSame(unpacked.value(), document));
}

void TestDocumentCodec::anEmptyDocumentComesBack()
{
    const Result<SourceDocument> decoded = decodeDocument(encodeDocument(SourceDocument()));
    QVERIFY(decoded.ok());
    QVERIFY(isSame(decoded.value(), SourceDocument()));
}

void TestDocumentCodec::packingMakesItSmaller()
{
    SourceDocument document = sample();
    while (document.text.size() < 10'000)
        document.text += QStringLiteral("本年新收政府信息公开申请数量。\n");
    QVERIFY(packDocument(document).size() < encodeDocument(document).size() / 4);
}

void TestDocumentCodec::whatIsCutOffIsRefused()
{
    const QByteArray bytes = encodeDocument(sample());
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!decodeDocument(bytes.left(size)));
    QVERIFY(!decodeDocument(bytes + '\0'));
    const QByteArray packed = packDocument(sample());
    for (qsizetype size = 0; size < packed.size() - 4; ++size)
        QVERIFY(!unpackDocument(packed.left(size)));
}

void TestDocumentCodec::changedBytesNeverHarm()
{
    const QByteArray bytes = encodeDocument(sample());
    QRandomGenerator random(20260731);
    int refused = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray changed = bytes;
        for (int change = random.bounded(1, 4); change > 0; --change)
            changed[random.bounded(changed.size())] = static_cast<char>(random.bounded(256));
        const Result<SourceDocument> decoded = decodeDocument(changed);
        if (!decoded) {
            ++refused;
            continue;
        }
        const SourceDocument &document = decoded.value();
        for (const SourceCell &cell : document.cells)
            QVERIFY(cell.where.span.isValid() && cell.where.span.end <= document.text.size());
        for (const SourceLine &line : document.lines)
            QVERIFY(line.firstCell + line.cellCount <= static_cast<int>(document.cells.size()));
        static_cast<void>(document.provenanceOf({0, document.text.size()}));
    }
    QVERIFY(refused > 5'000);
}

void TestDocumentCodec::whatNoReaderSaysIsRefused_data()
{
    using Change = std::function<void(SourceDocument &)>;
    QTest::addColumn<Change>("change");
    const auto add = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    add("a cell behind the text", [](SourceDocument &d) { d.cells[0].where.span.end = 1000; });
    add("a cell nowhere", [](SourceDocument &d) { d.cells[0].where.span = {}; });
    add("a cell that ends before it begins", [](SourceDocument &d) { d.cells[0].where.span = {3, 2}; });
    add("a negative column", [](SourceDocument &d) { d.cells[0].column = -1; });
    add("an absurd column span", [](SourceDocument &d) { d.cells[0].columnSpan = 1 << 30; });
    add("no row span", [](SourceDocument &d) { d.cells[0].rowSpan = 0; });
    add("more than sure", [](SourceDocument &d) { d.cells[0].confidence = 1.5F; });
    add("no number as confidence",
        [](SourceDocument &d) { d.cells[0].confidence = std::numeric_limits<float>::quiet_NaN(); });
    add("a page that is not there", [](SourceDocument &d) { d.cells[0].where.page = 3; });
    add("a line with cells that are not there", [](SourceDocument &d) { d.lines[2].cellCount = 4; });
    add("lines that overflow",
        [](SourceDocument &d) { d.lines[2].firstCell = std::numeric_limits<int>::max(); });
    add("two lines with the same cell", [](SourceDocument &d) { d.lines[2].firstCell = 0; });
    add("a line of no kind", [](SourceDocument &d) { d.lines[0].kind = static_cast<LineKind>(9); });
    add("places in disorder", [](SourceDocument &d) { std::swap(d.pageRuns[0], d.pageRuns[1]); });
    add("a place on page 0", [](SourceDocument &d) { d.pageRuns[0].page = 0; });
    add("an infinite box", [](SourceDocument &d) { d.pageRuns[0].box.setX(qInf()); });
    add("an endless page", [](SourceDocument &d) { d.pages[0].size.setHeight(1e9); });
    add("a diagnostic behind the text", [](SourceDocument &d) { d.diagnostics[0].where.span.end = 99; });
}

void TestDocumentCodec::whatNoReaderSaysIsRefused()
{
    QFETCH(std::function<void(SourceDocument &)>, change);
    SourceDocument document = sample();
    change(document);
    const Result<SourceDocument> decoded = decodeDocument(encodeDocument(document));
    QVERIFY(!decoded.ok());
    QCOMPARE(decoded.error().code, ErrorCode::FileDamaged);
}

void TestDocumentCodec::aPackedSizeIsNotBelieved()
{
    QByteArray packed = packDocument(sample());
    packed[0] = '\x7F';
    QVERIFY(!unpackDocument(packed));
    QVERIFY(!unpackDocument({}));
}

QTEST_GUILESS_MAIN(TestDocumentCodec)
#include "tst_documentcodec.moc"
