#include "parser/readers/xlsxreader.h"
#include "parser/readers/xlsxstyles.h"
#include "tests/unit/readers/zipmaker.h"

#include <QTest>

using namespace gouji;

namespace {

struct Book
{
    QByteArray sheet;
    QByteArray styles = "<styleSheet/>";
    QByteArray sheets = "<sheet name='a' r:id='s1'/>";
    QByteArray strings =
        "<sst><si><t>one</t></si><si><r><t>tw</t></r><r><t>o</t></r><rPh><t>x</t></rPh></si></sst>";

    [[nodiscard]] QByteArray make() const
    {
        const ZipMaker::Options packed{.isCompressed = true};
        return ZipMaker()
            .add("[Content_Types].xml", "<Types/>")
            .add("_rels/.rels", "<Relationships><Relationship Id='1' Type='http://x/officeDocument' "
                                "Target='xl/workbook.xml'/></Relationships>")
            .add("xl/workbook.xml", "<workbook><sheets>" + sheets + "</sheets></workbook>")
            .add("xl/_rels/workbook.xml.rels",
                 "<Relationships><Relationship Id='s1' Type='http://x/worksheet' Target='sheet1.xml'/>"
                 "<Relationship Id='s2' Type='http://x/styles' Target='styles.xml'/>"
                 "<Relationship Id='s3' Type='http://x/sharedStrings' Target='strings.xml'/></Relationships>")
            .add("xl/styles.xml", styles)
            .add("xl/strings.xml", strings)
            .add("xl/sheet1.xml", "<worksheet>" + sheet + "</worksheet>", packed)
            .make();
    }
};

QStringList linesOf(const SourceDocument &document)
{
    QStringList lines;
    for (const SourceLine &line : document.lines) {
        QStringList cells;
        for (int i = 0; i < line.cellCount; ++i)
            cells << document.at(document.cells[static_cast<std::size_t>(line.firstCell + i)].where.span)
                         .toString();
        lines << cells.join(u'|');
    }
    return lines;
}

QStringList linesOf(const Book &book)
{
    const auto document = readXlsx(book.make(), u"x.xlsx"_qs);
    return document ? linesOf(document.value()) : QStringList{QString::number(int(document.error().code))};
}

QByteArray data(const QByteArray &rows)
{
    return "<sheetData>" + rows + "</sheetData>";
}

QString shown(std::string_view stored, std::string_view code)
{
    return displayedNumber(stored, readNumberFormat(code), false);
}

} // namespace

class TestXlsxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreReadAsTheyAreShown()
    {
        QCOMPARE(linesOf(Book{data("<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1'><v>12</v></c>"
                                   "<c r='C1' t='inlineStr'><is><t>in</t></is></c><c r='D1' t='str'><f>A1</f>"
                                   "<v>f</v></c><c r='E1'><v>1.0</v></c></row>")}),
                 (QStringList{u"two|12|in|f|1"_qs, QString()}));
    }

    void numbersAreShownAsTheirFormatSays()
    {
        QCOMPARE(shown("3", "General"), u"3"_qs);
        QCOMPARE(shown("-0", "General"), u"0"_qs);
        QCOMPARE(shown("160.59640000000002", "General"), u"160.5964"_qs);
        QCOMPARE(shown("1.5E-5", "General"), u"0.000015"_qs);
        QCOMPARE(shown("1.2345678901E+17", "General"), u"123456789010000000"_qs);
        QCOMPARE(shown("1234567.891", "#,##0.00_ ;[Red]-#,##0.00"), u"1,234,567.89"_qs);
        QCOMPARE(shown("-1234", "#,##0"), u"-1,234"_qs);
        QCOMPARE(shown("0.125", "0.0%"), u"12.5%"_qs);
        QCOMPARE(shown("44927", "yyyy\"年\"m\"月\"d\"日\""), u"2023-01-01"_qs);
        QCOMPARE(shown("7", "0\"件\""), u"7"_qs);
        QCOMPARE(shown("无", "0"), u"无"_qs);
    }

    void mergedCellsStandOnce()
    {
        const Book book{
            data("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>9</v></c><c r='C1'><v>1</v></c></row>"
                 "<row r='2'><c r='A2'><v>8</v></c><c r='B2'><v>8</v></c><c r='C2'><v>2</v></c>"
                 "<c r='D2'><v>3</v></c></row>") +
            "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>"};
        const auto document = readXlsx(book.make(), u"x.xlsx"_qs);
        QVERIFY(document);
        QCOMPARE(linesOf(document.value()), (QStringList{u"one|1"_qs, u"2|3"_qs, QString()}));
        QCOMPARE(document.value().cells[0].columnSpan, 2);
        QCOMPARE(document.value().cells[0].rowSpan, 2);
        QCOMPARE(document.value().cells[2].column, 2);
    }

    void aCellAloneIsAParagraph()
    {
        QCOMPARE(linesOf(Book{data("<row r='1'><c r='B1' t='inlineStr'><is><t>title\nmore</t></is></c></row>"
                                   "<row r='4'><c r='A4'><v>1</v></c><c r='C4'><v>2</v></c></row>")}),
                 (QStringList{u"title"_qs, u"more"_qs, QString(), u"1||2"_qs, QString()}));
    }

    void anEmptyCellWithAFrameIsACell()
    {
        Book book{data("<row r='1'><c r='A1'><v>1</v></c><c r='B1' s='1'/><c r='C1'/></row>")};
        book.styles = "<styleSheet><borders><border/><border><left style='thin'/></border></borders>"
                      "<cellXfs><xf borderId='0'/><xf borderId='1'/></cellXfs></styleSheet>";
        QCOMPARE(linesOf(book), (QStringList{u"1|"_qs, QString()}));
    }

    void hiddenPartsAreNotedAndNotRead()
    {
        Book book{
            "<cols><col min='2' max='2' hidden='1'/></cols>" +
            data("<row r='1' hidden='1'><c r='A1'><v>9</v></c></row>"
                 "<row r='2'><c r='A2'><v>1</v></c><c r='B2'><v>9</v></c><c r='C2'><v>2</v></c></row>")};
        book.sheets += "<sheet name='b' state='hidden' r:id='s9'/>";
        const auto document = readXlsx(book.make(), u"x.xlsx"_qs);
        QVERIFY(document);
        QVERIFY(!document.value().text.contains(u'9'));
        QCOMPARE(document.value().diagnostics.size(), 1u);
        QCOMPARE(document.value().diagnostics[0].arguments, (QStringList{u"1"_qs, u"1"_qs, u"1"_qs}));
    }

    void absurdPlacesAreHeld()
    {
        const Book book{data("<row r='99999999999'><c r='ZZZZZZZ1'><v>1</v></c></row>"
                             "<row r='-5'><c r='1'><v>2</v></c><c><v>3</v></c></row>") +
                        "<mergeCells><mergeCell ref='A1:XFD1048576'/><mergeCell ref='B2:A1'/>"
                        "<mergeCell ref='x'/></mergeCells>"};
        const auto document = readXlsx(book.make(), u"x.xlsx"_qs);
        QVERIFY(document);
        QVERIFY(document.value().cells.size() <= 3);
        QByteArray rows;
        for (int i = 0; i < 4000; ++i)
            rows += "<row><c r='A1'><v>1</v></c><c r='XFD1'><v>1</v></c></row>";
        QCOMPARE(linesOf(Book{data(rows)}), QStringList{QString::number(int(ErrorCode::TooComplex))});
    }

    void brokenPartsSaySo()
    {
        QCOMPARE(linesOf(Book{"<sheetData>"}), QStringList{QString::number(int(ErrorCode::FileDamaged))});
        QCOMPARE(linesOf(Book{"<!DOCTYPE x>"}), QStringList{QString::number(int(ErrorCode::FileDamaged))});
        QCOMPARE(linesOf(Book{data({})}), QStringList{QString::number(int(ErrorCode::EmptyFile))});
    }
};

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
