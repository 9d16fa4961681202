#include "parser/readers/docxreader.h"
#include "parser/readers/reader.h"
#include "tests/unit/readers/docxmaker.h"

#include <QTest>

using namespace gouji;

namespace {

QByteArray run(const QByteArray &text)
{
    return "<w:r><w:t>" + text + "</w:t></w:r>";
}

QByteArray paragraph(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>";
}

QByteArray cell(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
}

QByteArray inList(int list, int level)
{
    return "<w:numPr><w:ilvl w:val='" + QByteArray::number(level) + "'/><w:numId w:val='" +
           QByteArray::number(list) + "'/></w:numPr>";
}

QByteArray level(int index, const QByteArray &format, const QByteArray &text, const QByteArray &more = {})
{
    return "<w:lvl w:ilvl='" + QByteArray::number(index) + "'><w:start w:val='1'/><w:numFmt w:val='" +
           format + "'/><w:lvlText w:val='" + text + "'/>" + more + "</w:lvl>";
}

/// The lines of the document: cells parted by "|", gaps left out.
QStringList linesOf(const SourceDocument &document)
{
    QStringList lines;
    for (const SourceLine &line : document.lines) {
        QStringList cells;
        for (int i = 0; i < line.cellCount; ++i) {
            const SourceCell &cell = document.cells[static_cast<std::size_t>(line.firstCell + i)];
            cells << document.at(cell.where.span).toString();
        }
        if (line.kind != LineKind::Gap)
            lines << cells.join(u'|');
    }
    return lines;
}

QStringList linesOf(const DocxMaker &maker)
{
    const auto document = readDocx(maker.make(), u"x.docx"_qs);
    return document ? linesOf(document.value()) : QStringList();
}

ErrorCode codeOf(const QByteArray &bytes)
{
    const auto document = readDocx(bytes, u"x.docx"_qs);
    return document ? ErrorCode::Count : document.error().code;
}

} // namespace

class TestDocxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersCutByRunsAreWhole()
    {
        QCOMPARE(linesOf(DocxMaker("<w:p>" + run("1") + "<w:proofErr/>" + run("23") + "</w:p>")),
                 QStringList{u"123"_qs});
    }

    void mergedCellsStandOnceWithTheirSpans()
    {
        const QByteArray body = "<w:tbl><w:tr>" + cell("a", "<w:vMerge w:val='restart'/>") +
                                cell("b", "<w:gridSpan w:val='2'/>") + "</w:tr><w:tr>" +
                                cell("gone", "<w:vMerge/>") + cell("c") + cell("d") + "</w:tr></w:tbl>";
        const auto document = readDocx(DocxMaker(body).make(), u"x.docx"_qs);
        QVERIFY(document);
        QCOMPARE(linesOf(document.value()), (QStringList{u"a|b"_qs, u"c|d"_qs}));
        const std::vector<SourceCell> &cells = document.value().cells;
        QCOMPARE(cells[0].rowSpan, 2);
        QCOMPARE(cells[1].columnSpan, 2);
        QCOMPARE(cells[2].column, 1);
        QCOMPARE(cells[3].column, 2);
    }

    void skippedColumnsAreCounted()
    {
        const QByteArray body = "<w:tbl><w:tr>" + cell("a") + cell("b") +
                                "</w:tr><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell("c") +
                                "</w:tr></w:tbl>";
        const auto document = readDocx(DocxMaker(body).make(), u"x.docx"_qs);
        QVERIFY(document);
        QCOMPARE(document.value().cells[2].column, 1);
    }

    void tablesThatArrangeThePageAreNoRows()
    {
        const QByteArray inner = "<w:tbl><w:tr>" + cell("a") + cell("1") + "</w:tr></w:tbl>";
        const QByteArray body = "<w:tbl><w:tr><w:tc>" + paragraph("title") + inner + "<w:p/></w:tc>" +
                                "<w:tc>" + paragraph("aside") + "</w:tc></w:tr></w:tbl>";
        QCOMPARE(linesOf(DocxMaker(body)), (QStringList{u"title"_qs, u"a|1"_qs, u"aside"_qs}));
    }

    void automaticNumbersAreText()
    {
        const QByteArray numbering =
            "<w:numbering><w:abstractNum w:abstractNumId='1'>" + level(0, "chineseCounting", "%1、") +
            level(1, "decimal", "%1.%2") + level(2, "decimalEnclosedCircle", "%3") +
            "</w:abstractNum><w:num w:numId='5'><w:abstractNumId w:val='1'/></w:num>"
            "<w:num w:numId='6'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'>"
            "<w:startOverride w:val='9'/></w:lvlOverride></w:num></w:numbering>";
        const QByteArray body = paragraph("a", inList(5, 0)) + paragraph("b", inList(5, 1)) +
                                paragraph("c", inList(5, 1)) + paragraph("d", inList(5, 2)) +
                                paragraph("e", inList(5, 0)) + paragraph("f", inList(5, 1)) +
                                paragraph("g", inList(6, 0)) + paragraph("h", inList(0, 0));
        QCOMPARE(linesOf(DocxMaker(body).with("numbering", numbering)),
                 (QStringList{u"一、a"_qs, u"一.1 b"_qs, u"一.2 c"_qs, u"① d"_qs, u"二、e"_qs, u"二.1 f"_qs,
                              u"九、g"_qs, u"h"_qs}));
    }

    void stylesBringNumbersAndHeadings()
    {
        const QByteArray numbering = "<w:numbering><w:abstractNum w:abstractNumId='1'>" +
                                     level(0, "japaneseCounting", "（%1）", "<w:pStyle w:val='H'/>") +
                                     "</w:abstractNum><w:num w:numId='5'><w:abstractNumId w:val='1'/></w:num>"
                                     "</w:numbering>";
        const QByteArray styles = "<w:styles><w:style w:styleId='B'><w:pPr><w:outlineLvl w:val='1'/></w:pPr>"
                                  "</w:style><w:style w:styleId='H'><w:basedOn w:val='B'/><w:pPr><w:numPr>"
                                  "<w:numId w:val='5'/></w:numPr></w:pPr></w:style></w:styles>";
        DocxMaker maker(paragraph("title", "<w:pStyle w:val='H'/>") +
                        paragraph("a sentence。", "<w:pStyle w:val='H'/>"));
        const auto document =
            readDocx(maker.with("numbering", numbering).with("styles", styles).make(), u"x.docx"_qs);
        QVERIFY(document);
        QCOMPARE(linesOf(document.value()), (QStringList{u"（一）title"_qs, u"（二）a sentence。"_qs}));
        QCOMPARE(document.value().lines[0].kind, LineKind::Heading);
        QCOMPARE(document.value().lines[0].level, 2);
        QCOMPARE(document.value().lines[1].kind, LineKind::Prose);
    }

    void stylesInACircleEnd()
    {
        const QByteArray styles = "<w:styles><w:style w:styleId='A'><w:basedOn w:val='B'/></w:style>"
                                  "<w:style w:styleId='B'><w:basedOn w:val='A'/></w:style></w:styles>";
        QCOMPARE(linesOf(DocxMaker(paragraph("x", "<w:pStyle w:val='A'/>")).with("styles", styles)),
                 QStringList{u"x"_qs});
    }

    void theAcceptedTextIsRead()
    {
        const QByteArray body = paragraph("start") + "<w:p>" + run("1") +
                                "<w:del><w:r><w:delText>2</w:delText></w:r></w:del>" + "<w:ins>" + run("3") +
                                "</w:ins><w:moveFrom>" + run("4") + "</w:moveFrom></w:p>" +
                                "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("joined ") + "</w:p>" +
                                paragraph("paragraph") + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>" +
                                cell("gone") + "</w:tr><w:tr>" + cell("kept") + cell("1") + "</w:tr></w:tbl>";
        const auto document = readDocx(DocxMaker(body).make(), u"x.docx"_qs);
        QVERIFY(document);
        QCOMPARE(linesOf(document.value()),
                 (QStringList{u"start"_qs, u"13"_qs, u"joined paragraph"_qs, u"kept|1"_qs}));
        QCOMPARE(document.value().diagnostics.size(), 1u);
        QCOMPARE(document.value().diagnostics[0].code, u"tracked-changes"_qs);
        QCOMPARE(document.value().diagnostics[0].arguments, QStringList{u"5"_qs});
        QCOMPARE(document.value().diagnostics[0].where.span.begin, 7);
    }

    void hiddenTextIsNotRead()
    {
        QCOMPARE(linesOf(DocxMaker("<w:p>" + run("1") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r>" +
                                   run("2") + "</w:p>")),
                 QStringList{u"12"_qs});
    }

    void textBoxesAreReadOnceBehindTheirParagraph()
    {
        const QByteArray box = "<w:txbxContent>" + paragraph("box") + "</w:txbxContent>";
        const QByteArray body = "<w:p>" + run("before ") +
                                "<w:r><mc:AlternateContent><mc:Choice><w:drawing><a>" + box +
                                "</a></w:drawing></mc:Choice><mc:Fallback><w:pict>" + box +
                                "</w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run("behind") +
                                "</w:p>" + paragraph("next");
        QCOMPARE(linesOf(DocxMaker(body)), (QStringList{u"before behind"_qs, u"box"_qs, u"next"_qs}));
    }

    void headersAndContentsAreAsides()
    {
        const QByteArray styles =
            "<w:styles><w:style w:styleId='T'><w:name w:val='toc 1'/></w:style></w:styles>";
        DocxMaker maker(paragraph("entry 3", "<w:pStyle w:val='T'/>") + paragraph("text"));
        const auto document = readDocx(
            maker.with("styles", styles).with("header", "<w:hdr>" + paragraph("head") + "</w:hdr>").make(),
            u"x.docx"_qs);
        QVERIFY(document);
        QCOMPARE(linesOf(document.value()), QStringList{u"text"_qs});
        QCOMPARE(document.value().text, u"head\nentry 3\ntext\n"_qs);
    }

    void notesStandAtTheEndAndLeaveNoDigitBehind()
    {
        const QByteArray notes = "<w:footnotes><w:footnote w:id='0'>" + paragraph("rule") +
                                 "</w:footnote><w:footnote w:id='1'>" + paragraph("note") +
                                 "</w:footnote></w:footnotes>";
        DocxMaker maker("<w:p>" + run("12") + "<w:r><w:footnoteReference w:id='1'/></w:r></w:p>" +
                        paragraph("end"));
        QCOMPARE(linesOf(maker.with("footnotes", notes)), (QStringList{u"12"_qs, u"end"_qs, u"note"_qs}));
    }

    void whatIsPassedOverIsSaid()
    {
        DocxMaker maker(paragraph("x") + "<w:altChunk/><w:p><w:r><w:object/></w:r></w:p>");
        maker.withRelation("<Relationship Id='9' Type='http://x/attachedTemplate' Target='http://y/z' "
                           "TargetMode='External'/>");
        maker.withRelation("<Relationship Id='8' Type='http://x/hyperlink' Target='http://y/z' "
                           "TargetMode='External'/>");
        const auto document = readDocx(maker.make(), u"x.docx"_qs);
        QVERIFY(document);
        QCOMPARE(document.value().diagnostics.size(), 1u);
        QCOMPARE(document.value().diagnostics[0].code, u"embedded-content"_qs);
        QCOMPARE(document.value().diagnostics[0].arguments, QStringList{u"3"_qs});
    }

    // ---- files nobody sends in good faith ----

    void lockedAndBrokenFilesSaySo()
    {
        const DocxMaker maker(paragraph("x"));
        QCOMPARE(codeOf(maker.make({.isEncrypted = true})), ErrorCode::PasswordProtected);
        QCOMPARE(codeOf(maker.make({.wrongChecksum = 1})), ErrorCode::FileDamaged);
        QCOMPARE(codeOf(maker.make({.isCompressed = true, .claimedSize = 3})), ErrorCode::FileDamaged);
        QCOMPARE(codeOf(maker.make().left(300)), ErrorCode::FileDamaged);
        QCOMPARE(codeOf(DocxMaker::ofPart("<w:document><w:body>").make()), ErrorCode::FileDamaged);
        QCOMPARE(codeOf(DocxMaker({}).make()), ErrorCode::EmptyFile);
    }

    void aDoctypeIsRefused()
    {
        const QByteArray bomb = "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b "
                                "'&a;&a;'>]><w:document><w:body>&b;</w:body></w:document>";
        QCOMPARE(codeOf(DocxMaker::ofPart(bomb).make()), ErrorCode::FileDamaged);
        const QByteArray outside = "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><w:document/>";
        QCOMPARE(codeOf(DocxMaker::ofPart(outside).make()), ErrorCode::FileDamaged);
    }

    void nestedElementsAreGivenUp_data()
    {
        QTest::addColumn<QByteArray>("open");
        QTest::addColumn<QByteArray>("close");
        QTest::newRow("tables") << QByteArray("<w:tbl><w:tr><w:tc>") << QByteArray("</w:tc></w:tr></w:tbl>");
        QTest::newRow("insertions") << QByteArray("<w:ins>") << QByteArray("</w:ins>");
        QTest::newRow("shapes") << QByteArray("<w:p><w:r><w:pict><w:txbxContent>")
                                << QByteArray("</w:txbxContent></w:pict></w:r></w:p>");
    }

    void nestedElementsAreGivenUp()
    {
        QFETCH(QByteArray, open);
        QFETCH(QByteArray, close);
        const QByteArray body = open.repeated(200'000) + close.repeated(200'000);
        QCOMPARE(codeOf(DocxMaker(body + paragraph("x")).make({})), ErrorCode::TooComplex);
    }

    void nestedElementsOfNoMeaningArePassedOver()
    {
        const QByteArray nested =
            QByteArray("<w:x>").repeated(200'000) + QByteArray("</w:x>").repeated(200'000);
        QCOMPARE(linesOf(DocxMaker(nested + paragraph("x"))), QStringList{u"x"_qs});
        QCOMPARE(codeOf(DocxMaker("<w:p><w:r><w:pict>" + nested + "</w:pict></w:r></w:p>").make()),
                 ErrorCode::TooComplex);
    }

    void absurdSpansAreHeld()
    {
        const QByteArray wide = cell("a", "<w:gridSpan w:val='2147483647'/>");
        const QByteArray body = "<w:tbl><w:tr>" + wide + wide + cell("b", "<w:gridSpan w:val='-3'/>") +
                                cell("c", "<w:gridSpan w:val='99999999999999999999'/>") + "</w:tr></w:tbl>";
        const auto document = readDocx(DocxMaker(body).make(), u"x.docx"_qs);
        QVERIFY(document);
        QCOMPARE(document.value().cells.size(), 4u);
        QVERIFY(document.value().cells[3].column <= 1000);
    }
};

QTEST_GUILESS_MAIN(TestDocxReader)
#include "tst_docxreader.moc"
