#include "parser/readers/ofdreader.h"
#include "tests/unit/readers/zipmaker.h"

#include <QTest>

using namespace gouji;

namespace {

constexpr double mm = 72.0 / 25.4;

struct Ofd
{
    QByteArray content;
    QByteArray tpl = {};
    QByteArray more = {}; ///< in ofd:Page before its content
    bool hasPrefix = true;
    QByteArray pages = "<ofd:Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/>";

    [[nodiscard]] QByteArray make(const ZipMaker::Options &options = {.isCompressed = true}) const
    {
        const auto part = [&](QByteArray xml) {
            return hasPrefix ? xml : xml.replace("<ofd:", "<").replace("</ofd:", "</");
        };
        return ZipMaker()
            .add("OFD.xml",
                 part("<ofd:OFD xmlns:ofd='http://www.ofdspec.org/2016'><ofd:DocBody><ofd:DocInfo/>"
                      "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"))
            .add("Doc_0/Document.xml",
                 part("<ofd:Document><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
                      "</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID='9' BaseLoc='Tpls/T.xml'/>"
                      "</ofd:CommonData><ofd:Pages>" +
                      pages + "</ofd:Pages></ofd:Document>"))
            .add("Doc_0/Tpls/T.xml", part("<ofd:Page><ofd:Content>" + tpl + "</ofd:Content></ofd:Page>"))
            .add("Doc_0/Pages/Page_0/Content.xml",
                 part("<ofd:Page>" + more + "<ofd:Content><ofd:Layer Type='Body'>" + content +
                      "</ofd:Layer></ofd:Content></ofd:Page>"),
                 options)
            .make();
    }
};

QByteArray text(const QByteArray &code, const QByteArray &attributes = {})
{
    return "<ofd:TextObject Boundary='10 20 50 8' Size='4' " + attributes + ">" + code + "</ofd:TextObject>";
}

QByteArray path(const QByteArray &data, const QByteArray &attributes = {})
{
    return "<ofd:PathObject Boundary='10 10 100 100' " + attributes + "><ofd:AbbreviatedData>" + data +
           "</ofd:AbbreviatedData></ofd:PathObject>";
}

LayoutPage pageOf(const Ofd &ofd)
{
    const auto pages = readOfdPages(ofd.make(), u"x.ofd"_qs);
    return pages && pages.value().size() == 1 ? pages.value().front() : LayoutPage();
}

QString textOf(const LayoutPage &page)
{
    QString text;
    for (const LayoutGlyph &glyph : page.glyphs)
        text += glyph.text;
    return text;
}

ErrorCode codeOf(const QByteArray &bytes)
{
    const auto pages = readOfdPages(bytes, u"x.ofd"_qs);
    return pages ? ErrorCode::Count : pages.error().code;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 0.01;
}

} // namespace

class TestOfdReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void charactersStandWhereThePageShowsThem()
    {
        const LayoutPage page =
            pageOf({text("<ofd:TextCode X='1' Y='5' DeltaX='4.5 g 2 2'>报12a</ofd:TextCode>")});
        QVERIFY(isNear(page.size.width(), 210 * mm));
        QCOMPARE(textOf(page), u"报12a"_qs);
        QVERIFY(isNear(page.glyphs[0].box.left(), 11 * mm));
        QVERIFY(isNear(page.glyphs[0].box.width(), 4 * mm));
        QVERIFY(page.glyphs[0].box.top() < 25 * mm && page.glyphs[0].box.bottom() > 25 * mm);
        QVERIFY(isNear(page.glyphs[1].box.left(), 15.5 * mm));
        QVERIFY(isNear(page.glyphs[2].box.left(), 17.5 * mm));
        QVERIFY(isNear(page.glyphs[3].box.left(), 19.5 * mm));
    }

    void textMayRunDown()
    {
        const LayoutPage page =
            pageOf({text("<ofd:TextCode X='0' Y='4' DeltaY='g 1 5'>甲乙</ofd:TextCode>")});
        QVERIFY(isNear(page.glyphs[0].box.left(), page.glyphs[1].box.left()));
        QVERIFY(isNear(page.glyphs[1].box.top() - page.glyphs[0].box.top(), 5 * mm));
    }

    void objectsMayBeTurnedAndStretched()
    {
        const LayoutPage page =
            pageOf({text("<ofd:TextCode X='1' Y='2'>甲</ofd:TextCode>", "CTM='2 0 0 2 1 3'")});
        QVERIFY(isNear(page.glyphs[0].box.left(), 13 * mm));
        QVERIFY(isNear(page.glyphs[0].box.width(), 8 * mm));
        const LayoutPage turned =
            pageOf({text("<ofd:TextCode X='1' Y='2'>甲</ofd:TextCode>", "CTM='0 1 -1 0 0 0'")});
        QVERIFY(isNear(turned.glyphs[0].box.top(), 21 * mm));
    }

    void linesAndThinBoxesAreRules()
    {
        const LayoutPage page =
            pageOf({path("M 0 0 L 50 0 L 50 20 L 0 20 C") +
                    path("M 0 30 L 40 30 L 40 30.3 L 0 30.3 C", "Fill='true' Stroke='false'") +
                    path("M 0 0 L 30 30") + path("M 0 0 L 90 0", "Stroke='false'") +
                    path("M0 0B1 1 2 2 60 0L60 40")});
        QCOMPARE(page.rules.size(), 6u);
        QVERIFY(isNear(page.rules[0].x1(), 10 * mm));
        QVERIFY(isNear(page.rules[1].x2(), 60 * mm));
        QVERIFY(isNear(page.rules[4].y1(), 40.15 * mm));
        QVERIFY(isNear(page.rules[5].x1(), 70 * mm));
    }

    void templatesAndBlocksBelongToThePage()
    {
        Ofd ofd{"<ofd:PageBlock>" + text("<ofd:TextCode X='1' Y='5'>内</ofd:TextCode>") + "</ofd:PageBlock>",
                "<ofd:Layer>" + text("<ofd:TextCode X='1' Y='5'>底</ofd:TextCode>") + "</ofd:Layer>",
                "<ofd:Template TemplateID='9'/><ofd:Area><ofd:PhysicalBox>5 5 100 "
                "100</ofd:PhysicalBox></ofd:Area>"};
        const LayoutPage page = pageOf(ofd);
        QCOMPARE(textOf(page), u"底内"_qs);
        QVERIFY(isNear(page.size.height(), 100 * mm));
        QVERIFY(isNear(page.glyphs[1].box.left(), 6 * mm));
    }

    void invisibleObjectsAreLeftOut()
    {
        QCOMPARE(textOf(pageOf({text("<ofd:TextCode X='1' Y='5'>甲</ofd:TextCode>", "Visible='false'") +
                                text("<ofd:TextCode X='1' Y='5'>乙</ofd:TextCode>")})),
                 u"乙"_qs);
    }

    void thePrefixDoesNotMatter()
    {
        Ofd ofd{text("<ofd:TextCode X='1' Y='5'>甲</ofd:TextCode>")};
        ofd.hasPrefix = false;
        QCOMPARE(textOf(pageOf(ofd)), u"甲"_qs);
    }

    void brokenFilesSaySo()
    {
        const Ofd ofd{text("<ofd:TextCode X='1' Y='5'>甲</ofd:TextCode>")};
        QCOMPARE(codeOf(ofd.make().left(500)), ErrorCode::FileDamaged);
        QCOMPARE(codeOf(ofd.make({.isEncrypted = true})), ErrorCode::PasswordProtected);
        QCOMPARE(codeOf(ofd.make({.wrongChecksum = 1})), ErrorCode::FileDamaged);
        QCOMPARE(codeOf(Ofd{"<ofd:TextObject>"}.make()), ErrorCode::FileDamaged);
        QCOMPARE(codeOf(Ofd{"<!DOCTYPE x>"}.make()), ErrorCode::FileDamaged);
        Ofd empty;
        empty.pages.clear();
        QCOMPARE(codeOf(empty.make()), ErrorCode::EmptyFile);
        Ofd outside;
        outside.pages = "<ofd:Page BaseLoc='../../../../etc/passwd'/>";
        QCOMPARE(codeOf(outside.make()), ErrorCode::FileDamaged);
    }

    void whatAsksForTooMuchIsGivenUp()
    {
        const QByteArray nested = QByteArray("<ofd:PageBlock>").repeated(200'000) +
                                  QByteArray("</ofd:PageBlock>").repeated(200'000);
        QCOMPARE(codeOf(Ofd{nested}.make()), ErrorCode::TooComplex);
        Ofd pages{text("<ofd:TextCode X='1' Y='5'>甲</ofd:TextCode>")};
        pages.pages = pages.pages.repeated(3001);
        QCOMPARE(codeOf(pages.make()), ErrorCode::TooComplex);
        // A repetition is no longer than the text.
        const LayoutPage page = pageOf(
            {text("<ofd:TextCode X='1' Y='5' DeltaX='g 999999999 1 g -5 nan 1e999'>甲乙</ofd:TextCode>") +
             path("M 0 0 L 1e300 inf L x y")});
        QCOMPARE(page.glyphs.size(), 2u);
    }
};

QTEST_GUILESS_MAIN(TestOfdReader)
#include "tst_ofdreader.moc"
