#include "app/session/readingcodec.h"

#include <QTest>

using namespace gouji;

namespace {

/// A report in which no member has its default, and every optional is there.
Report fullReport()
{
    Report report;
    report.formId = QStringLiteral("2021");
    report.formConfidence = 0.123456789F;
    const Provenance spot{{3, 9}, 2, QRectF(1.25, 2.5, 3.125, 4)};
    report.metadata.title = Traced<QString>{QStringLiteral("青石镇年度报告𠮷"), spot};
    report.metadata.agency = Traced<QString>{QStringLiteral("青石镇人民政府"), {{0, 7}, 0, {}}};
    report.metadata.year = Traced<int>{2023, {{8, 12}, 0, {}}};
    report.metadata.periodBegin = Traced<QDate>{QDate(2023, 1, 1), {{13, 22}, 0, {}}};
    report.metadata.periodEnd = Traced<QDate>{QDate(2023, 12, 31), {{23, 33}, 0, {}}};
    report.metadata.periodPhrase = {{12, 33}, 0, {}};
    report.metadata.signatureDate = Traced<QDate>{QDate(2024, 1, 20), spot};
    report.metadata.contacts = {{ContactKind::Phone, QStringLiteral("0000-1234567"), spot},
                                {ContactKind::PostCode, QStringLiteral("000000"), {}}};
    report.sections = {{5, {1, 2}, {2, 30}}, {0, {-1, -1}, {4, 4}}};
    CellValue number;
    number.state = CellState::Number;
    number.number = Decimal::fromUnits(1605964, 4);
    number.raw = QStringLiteral("１６０.5964");
    number.unit = QStringLiteral("万元");
    number.where = spot;
    number.confidence = 0.87F;
    CellValue blank;
    blank.state = CellState::Blank;
    blank.where.span = {40, 40};
    CellValue words;
    words.state = CellState::Text;
    words.raw = QStringLiteral("/");
    words.number = Decimal::invalid();
    CellValue negative;
    negative.state = CellState::Number;
    negative.number = Decimal(-999'999'999'999'999'999);
    report.cells = {number, CellValue(), blank, words, negative};
    report.rows = {{4, {5, 60}, 6, 7, 0.5F}};
    report.paragraphs = {{ParagraphKind::Table, {1, 90}, 3}, {ParagraphKind::Title, {0, 1}, -1}};
    report.claims = {
        {QStringLiteral("requests.received"), Decimal(15), QStringLiteral("件"), false, true, spot, {2, 8}},
        Claim()};
    report.claims.back().needsSupport = true;
    report.breakdowns = {{1, {0, 2, 3}, true, {5, 25}}, Breakdown()};
    report.diagnostics = {{QStringLiteral("invalid-bytes"), {QStringLiteral("0xFF"), QString()}, spot}};
    return report;
}

} // namespace

class tst_ReadingCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        const Report report = fullReport();
        const Result<Report> back = decodeReading(encodeReading(report));
        QVERIFY(back.ok());
        QVERIFY(back.value() == report);
        // Numbers are equal by value; their print must come back, too.
        QCOMPARE(back.value().cells[0].number.scale(), 4);
        QVERIFY(!back.value().cells[3].number.isValid());
    }

    void anEmptyReportComesBackEmpty()
    {
        const Result<Report> back = decodeReading(encodeReading(Report()));
        QVERIFY(back.ok());
        QVERIFY(back.value() == Report());
        QVERIFY(!back.value().metadata.agency);
    }

    void eachOptionalIsKeptByItself()
    {
        Report report = fullReport();
        report.metadata.agency.reset();
        report.metadata.periodEnd.reset();
        const Result<Report> back = decodeReading(encodeReading(report));
        QVERIFY(back.ok());
        QVERIFY(back.value() == report);
        QVERIFY(!back.value().metadata.agency);
        QVERIFY(back.value().metadata.periodBegin);
    }

    void aCutOffReadingIsRefused()
    {
        const QByteArray whole = encodeReading(fullReport());
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!decodeReading(whole.left(length)).ok(), qPrintable(QString::number(length)));
    }

    void flippedBitsNeverCrash()
    {
        const QByteArray whole = encodeReading(fullReport());
        int refused = 0;
        for (qsizetype i = 0; i < whole.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray damaged = whole;
                damaged[i] = static_cast<char>(damaged.at(i) ^ (1 << bit));
                const Result<Report> back = decodeReading(damaged);
                refused += back.ok() ? 0 : 1;
                if (!back)
                    QCOMPARE(back.error().code, ErrorCode::StoreDamaged);
            }
        }
        QVERIFY(refused > 0);
    }

    void anotherLayoutIsRefused()
    {
        QByteArray bytes = encodeReading(Report());
        // The first item of the outer array is the layout's version.
        QCOMPARE(static_cast<int>(bytes.at(1)), 1);
        bytes[1] = 2;
        QVERIFY(!decodeReading(bytes).ok());
    }
};

QTEST_GUILESS_MAIN(tst_ReadingCodec)
#include "tst_readingcodec.moc"
