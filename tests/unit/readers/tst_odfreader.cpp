#include "parser/readers/odfreader.h"
#include "tests/unit/readers/zipmaker.h"

#include <QTest>

using namespace gouji;

namespace {

QByteArray file(const QByteArray &body, const QByteArray &styles = {}, const QByteArray &manifest = "<m/>")
{
    return ZipMaker()
        .add("mimetype", "application/vnd.oasis.opendocument.text")
        .add("META-INF/manifest.xml", manifest)
        .add("content.xml",
             "<office:document-content><office:automatic-styles>" + styles +
                 "</office:automatic-styles><office:body>" + body +
                 "</office:body></office:document-content>",
             {.isCompressed = true})
        .make();
}

QByteArray odt(const QByteArray &blocks, const QByteArray &styles = {})
{
    return file("<office:text>" + blocks + "</office:text>", styles);
}

QByteArray ods(const QByteArray &rows, const QByteArray &styles = {})
{
    return file("<office:spreadsheet><table:table>" + rows + "</table:table></office:spreadsheet>", styles);
}

QByteArray p(const QByteArray &text)
{
    return "<text:p>" + text + "</text:p>";
}

QByteArray cell(const QByteArray &text, const QByteArray &attributes = {})
{
    return "<table:table-cell " + attributes + ">" + p(text) + "</table:table-cell>";
}

QByteArray row(const QByteArray &cells)
{
    return "<table:table-row>" + cells + "</table:table-row>";
}

QStringList linesOf(const Result<SourceDocument> &read)
{
    if (!read)
        return {QString::number(static_cast<int>(read.error().code))};
    const SourceDocument &document = read.value();
    QStringList lines;
    for (const SourceLine &line : document.lines) {
        QStringList cells;
        for (int i = 0; i < line.cellCount; ++i)
            cells << document.at(document.cells[static_cast<std::size_t>(line.firstCell + i)].where.span)
                         .toString();
        if (line.kind != LineKind::Gap)
            lines << cells.join(u'|');
    }
    return lines;
}

QStringList text(const QByteArray &bytes)
{
    return linesOf(readOdt(bytes, u"x.odt"_qs));
}

QStringList sheet(const QByteArray &bytes)
{
    return linesOf(readOds(bytes, u"x.ods"_qs));
}

QStringList only(ErrorCode code)
{
    return {QString::number(static_cast<int>(code))};
}

} // namespace

class TestOdfReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadWithItsSpaces()
    {
        QCOMPARE(text(odt(p("a<text:span>1</text:span> <text:span>2</text:span><text:s text:c='2'/>b"
                            "<office:annotation><text:p>no</text:p></office:annotation>"))),
                 QStringList{u"a1 2  b"_qs});
    }

    void mergedCellsStandOnce()
    {
        const QByteArray table =
            "<table:table><table:table-header-rows>" +
            row(cell("a", "table:number-rows-spanned='2'") + cell("b", "table:number-columns-spanned='2'") +
                "<table:covered-table-cell/>") +
            "</table:table-header-rows>" + row("<table:covered-table-cell/>" + cell("c") + cell("d")) +
            "</table:table>";
        const auto document = readOdt(odt(table), u"x.odt"_qs);
        QCOMPARE(linesOf(document), (QStringList{u"a|b"_qs, u"c|d"_qs}));
        QCOMPARE(document.value().cells[0].rowSpan, 2);
        QCOMPARE(document.value().cells[1].columnSpan, 2);
        QCOMPARE(document.value().cells[2].column, 1);
    }

    void automaticNumbersAreText()
    {
        const QByteArray styles =
            "<text:list-style style:name='L'>"
            "<text:list-level-style-number text:level='1' style:num-format='一, 二, 三, ...' "
            "style:num-suffix='、'/><text:list-level-style-number text:level='2' "
            "style:num-format='1' style:num-suffix='.' text:display-levels='1'/>"
            "</text:list-style>";
        const QByteArray list = "<text:list text:style-name='L'><text:list-item>" + p("a") +
                                "<text:list><text:list-item>" + p("b") + "</text:list-item><text:list-item>" +
                                p("c") + "</text:list-item></text:list></text:list-item><text:list-item>" +
                                p("d") + p("e") + "</text:list-item></text:list>";
        const QByteArray more =
            "<text:list text:style-name='L' text:continue-numbering='true'><text:list-item>" + p("f") +
            "</text:list-item></text:list><text:list text:style-name='L'><text:list-item>" + p("g") +
            "</text:list-item></text:list>";
        QCOMPARE(text(odt(list + more, styles)),
                 (QStringList{u"一、a"_qs, u"1. b"_qs, u"2. c"_qs, u"二、d"_qs, u"e"_qs, u"三、f"_qs,
                              u"一、g"_qs}));
    }

    void deletedTextIsNotRead()
    {
        const QByteArray changes = "<text:tracked-changes><text:changed-region><text:deletion>" + p("gone") +
                                   "</text:deletion></text:changed-region></text:tracked-changes>";
        const auto document = readOdt(odt(changes + p("kept")), u"x.odt"_qs);
        QCOMPARE(linesOf(document), QStringList{u"kept"_qs});
        QCOMPARE(document.value().diagnostics.size(), 1u);
        QCOMPARE(document.value().diagnostics[0].code, u"tracked-changes"_qs);
    }

    void boxesNotesAndContentsHaveTheirPlace()
    {
        const QByteArray styles = "<style:style style:name='P1' style:parent-style-name='Contents_20_1'/>";
        const QByteArray blocks =
            "<text:p text:style-name='P1'>entry</text:p><text:table-of-content><text:index-body>" +
            p("index") + "</text:index-body></text:table-of-content>" +
            p("x<text:note><text:note-citation>1</text:note-citation><text:note-body>" + p("note") +
              "</text:note-body></text:note>y<draw:frame><draw:text-box>" + p("box") +
              "</draw:text-box></draw:frame>") +
            p("end");
        QCOMPARE(text(odt(blocks, styles)), (QStringList{u"xy"_qs, u"box"_qs, u"end"_qs, u"note"_qs}));
    }

    void sheetsShowWhatTheirCellsShow()
    {
        const QByteArray styles = "<style:style style:name='F'><style:table-cell-properties "
                                  "fo:border='0.5pt solid'/></style:style>";
        const QByteArray rows =
            row(cell("title") + "<table:table-cell table:number-columns-repeated='16383'/>") +
            row(cell("a") + cell("1", "table:number-columns-repeated='2'") +
                "<table:table-cell table:style-name='F'/>") +
            "<table:table-row table:number-rows-repeated='1048000'><table:table-cell "
            "table:number-columns-repeated='16384'/></table:table-row>";
        QCOMPARE(sheet(ods(rows, styles)), (QStringList{u"title"_qs, u"a|1|1|"_qs}));
    }

    void hiddenRowsAreNoted()
    {
        const auto document = readOds(ods("<table:table-row table:visibility='collapse'>" + cell("9") +
                                          "</table:table-row>" + row(cell("1"))),
                                      u"x.ods"_qs);
        QCOMPARE(linesOf(document), QStringList{u"1"_qs});
        QCOMPARE(document.value().diagnostics[0].arguments, (QStringList{u"0"_qs, u"1"_qs, u"0"_qs}));
    }

    void badFilesSaySo()
    {
        const QByteArray good = odt(p("x"));
        QCOMPARE(text(good.left(good.size() - 50)), only(ErrorCode::FileDamaged));
        QCOMPARE(text(odt("<text:p>")), only(ErrorCode::FileDamaged));
        QCOMPARE(text(file("<!DOCTYPE x>")), only(ErrorCode::FileDamaged));
        QCOMPARE(text(odt({})), only(ErrorCode::EmptyFile));
        QCOMPARE(text(file("x", {}, "<m><manifest:encryption-data/></m>")),
                 only(ErrorCode::PasswordProtected));
        const QByteArray nested =
            QByteArray("<text:section>").repeated(200'000) + QByteArray("</text:section>").repeated(200'000);
        QCOMPARE(text(odt(nested)), only(ErrorCode::TooComplex));
    }

    void absurdSpansAreHeld()
    {
        const QByteArray wide = cell("a", "table:number-columns-repeated='2147483647' "
                                          "table:number-columns-spanned='99999999999' "
                                          "table:number-rows-spanned='-7'");
        const auto document =
            readOdt(odt("<table:table>" + row(wide + cell("b")) + "</table:table>"), u"x.odt"_qs);
        QVERIFY(document);
        for (const SourceCell &each : document.value().cells)
            QVERIFY(each.column <= 1000 && each.columnSpan <= 1000 && each.rowSpan == 1);
        QByteArray rows;
        for (int i = 0; i < 5; ++i)
            rows += "<table:table-row table:number-rows-repeated='99999999'>" + wide + cell("b") +
                    "</table:table-row>";
        QCOMPARE(sheet(ods(rows)), only(ErrorCode::TooComplex));
    }
};

QTEST_GUILESS_MAIN(TestOdfReader)
#include "tst_odfreader.moc"
