#include "parser/readers/fileformat.h"
#include "parser/readers/mhtml.h"
#include "parser/readers/reader.h"

#include <QTest>

using namespace gouji;

namespace {

QByteArray archive(const QByteArray &parts)
{
    return "Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
           "\tboundary=\"=_b\"\r\n\r\nnot shown\r\n" +
           parts + "--=_b--\r\n";
}

QByteArray part(const QByteArray &head, const QByteArray &body)
{
    return "--=_b\r\n" + head + "\r\n\r\n" + body + "\r\n";
}

} // namespace

class TestMhtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBrowsersSaveIsOpened()
    {
        const QByteArray bytes = archive(
            part("Content-Type: image/png", "iVBORw0KGgo=") +
            part("Content-Type: text/html; charset=\"GB2312\"\r\nContent-Transfer-Encoding: Quoted-Printable",
                 "<p>=C4=\r\n=EA=b1=A8 =3D 1 =ZZ</p>"));
        QVERIFY(isMhtml(bytes));
        QCOMPARE(detectFormat(bytes, QStringLiteral("a.mht")), FileFormat::Mhtml);
        const Result<MhtmlPage> page = mhtmlPage(bytes, QStringLiteral("a.mht"));
        QVERIFY(page);
        QCOMPARE(page.value().charset, QByteArray("gb2312"));
        QCOMPARE(page.value().html.trimmed(), QByteArray("<p>\xC4\xEA\xB1\xA8 = 1 =ZZ</p>"));
    }

    void aSetOfFramesIsNoPage()
    {
        const QByteArray bytes =
            archive(part("Content-Type: text/html", "<frameset><frame src=a></frameset>") +
                    part("Content-Type: multipart/alternative; boundary=c",
                         "--c\nContent-Type: text/html\nContent-Transfer-Encoding: "
                         "base64\n\nPHA+5bm05oqlPC9wPg==\n--c--"));
        const Result<MhtmlPage> page = mhtmlPage(bytes, QStringLiteral("a.mht"));
        QVERIFY(page);
        QCOMPARE(page.value().html, QStringLiteral("<p>年报</p>").toUtf8());
    }

    void anArchiveCutOffHoldsWhatCameBefore()
    {
        const QByteArray whole = archive(part("Content-Type: text/html", "<p>1</p><p>2</p>"));
        const Result<MhtmlPage> page = mhtmlPage(whole.left(whole.indexOf("<p>2")), QStringLiteral("a.mht"));
        QVERIFY(page);
        QCOMPARE(page.value().html, QByteArray("<p>1</p>"));
    }

    void withoutAPageItIsRefused()
    {
        const Result<SourceDocument> none =
            readDocument(archive(part("Content-Type: image/png", "x")), QStringLiteral("a.mht"));
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::UnsupportedFormat);
        QCOMPARE(mhtmlPage(archive(part("Content-Type: text/html", "x").repeated(3000)), {}).error().code,
                 ErrorCode::TooComplex);
    }

    void aTextThatSpeaksOfHeadersIsText()
    {
        for (const QByteArray &text : {QByteArray("Content-Type: text/html\n\nx"),
                                       QByteArray("a report\nMIME-Version: 1.0\nContent-Type: text/html\n"),
                                       QByteArray("MIME-Version: 1.0\nContent-Type: text/plain\n\nx")})
            QVERIFY2(!isMhtml(text), text.constData());
    }
};

QTEST_GUILESS_MAIN(TestMhtml)
#include "tst_mhtml.moc"
