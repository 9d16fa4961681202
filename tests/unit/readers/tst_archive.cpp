#include "parser/readers/archive.h"
#include "parser/readers/fileformat.h"
#include "parser/readers/ziparchive.h"
#include "tests/unit/readers/zipmaker.h"

#include <QTest>

using namespace gouji;

class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreReadInOrder()
    {
        const QByteArray zip = ZipMaker()
                                   .add("b.txt", "two", {.isCompressed = true})
                                   .add("folder/", "")
                                   .add("folder/a.txt", "one")
                                   .make();
        const auto members = readArchive(zip, u"x.zip"_qs);
        QVERIFY(members);
        QCOMPARE(members.value().size(), 2u);
        QCOMPARE(members.value()[0].name, u"b.txt"_qs);
        QCOMPARE(members.value()[0].bytes, QByteArray("two"));
        QCOMPARE(members.value()[1].name, u"folder/a.txt"_qs);
    }

    void leftoversAreNoReports()
    {
        const QByteArray zip = ZipMaker()
                                   .add("__MACOSX/._a.txt", "x")
                                   .add("Thumbs.db", "\xD0\xCF\x11\xE0")
                                   .add("~$a.docx", "lock")
                                   .add(".DS_Store", "x")
                                   .add("style.css", "p {}")
                                   .make();
        const auto members = readArchive(zip, u"x.zip"_qs);
        QVERIFY(!members);
        QCOMPARE(members.error().code, ErrorCode::NothingInArchive);
    }

    void contentCountsWhereTheSuffixSaysNothing()
    {
        const auto members = readArchive(ZipMaker().add("scan", "%PDF-1.7 ...").make(), u"x.zip"_qs);
        QVERIFY(members);
        QCOMPARE(members.value().size(), 1u);
    }

    void namesNeverLeadOut()
    {
        const QByteArray zip =
            ZipMaker().add("../../etc/a.txt", "1").add("/abs/b.txt", "2").add("C:\\c\\..\\d.txt", "3").make();
        const auto members = readArchive(zip, u"x.zip"_qs);
        QVERIFY(members);
        QCOMPARE(members.value()[0].name, u"etc/a.txt"_qs);
        QCOMPARE(members.value()[1].name, u"abs/b.txt"_qs);
        QCOMPARE(members.value()[2].name, u"c/d.txt"_qs);
    }

    void namesInOldEncodingsAreShown()
    {
        // 年度报告 in GB18030, without the flag.
        const QByteArray name = QByteArray::fromHex("C4EAB6C8B1A8B8E6") + ".txt";
        const auto members =
            readArchive(ZipMaker().add(name, "1", {.hasUtf8Flag = false}).make(), u"x.zip"_qs);
        QVERIFY(members);
        QCOMPARE(members.value()[0].name, u"年度报告.txt"_qs);
    }

    void archivesInArchivesAreReadOneLevelDeep()
    {
        const QByteArray innermost = ZipMaker().add("deep.txt", "deep").make();
        const QByteArray inner = ZipMaker().add("in.txt", "in").add("more.zip", innermost).make();
        const auto members = readArchive(ZipMaker().add("inner.zip", inner).make(), u"x.zip"_qs);
        QVERIFY(members);
        QCOMPARE(members.value()[0].name, u"inner.zip/in.txt"_qs);
        // What lies deeper is handed on as it is, so that it is reported.
        QCOMPARE(members.value()[1].name, u"inner.zip/more.zip"_qs);
        QCOMPARE(members.value().size(), 2u);
    }

    void anArchiveOfOfficeFilesIsNoOfficeFile()
    {
        const QByteArray docx =
            ZipMaker().add("[Content_Types].xml", "<x/>").add("word/document.xml", "<x/>").make();
        QCOMPARE(detectFormat(docx, {}), FileFormat::Docx);
        const QByteArray zip = ZipMaker().add("a.docx", docx).make();
        QCOMPARE(detectFormat(zip, {}), FileFormat::Zip);
        QCOMPARE(detectFormat(docx.left(docx.size() - 30), {}), FileFormat::Docx);
        const auto members = readArchive(zip, u"x.zip"_qs);
        QVERIFY(members);
        QCOMPARE(members.value()[0].bytes, docx);
    }

    void aLockedMemberIsNamedAndTheOthersAreRead()
    {
        const QByteArray zip = ZipMaker().add("a.txt", "1", {.isEncrypted = true}).add("b.txt", "2").make();
        const auto members = readArchive(zip, u"x.zip"_qs);
        QVERIFY(members);
        QVERIFY(members.value()[0].error);
        QCOMPARE(members.value()[0].error->code, ErrorCode::PasswordProtected);
        QCOMPARE(members.value()[1].bytes, QByteArray("2"));
    }

    void aLockedArchiveSaysSo()
    {
        QCOMPARE(codeOf(ZipMaker().add("a.txt", "1", {.isEncrypted = true}).make()),
                 ErrorCode::PasswordProtected);
    }

    void brokenArchivesSaySo()
    {
        const QByteArray zip = ZipMaker().add("a.txt", QByteArray(2000, 'x')).make();
        QCOMPARE(codeOf(zip.left(1000)), ErrorCode::FileDamaged);
        QCOMPARE(codeOf(zip.left(zip.size() - 10)), ErrorCode::FileDamaged);
        QCOMPARE(codeOf(ZipMaker().add("a.txt", "123", {.wrongChecksum = 1}).make()), ErrorCode::FileDamaged);
        for (const qint64 claimed : {qint64(1), qint64(100000)}) {
            const QByteArray lying =
                ZipMaker()
                    .add("a.txt", QByteArray(5000, 'x'), {.isCompressed = true, .claimedSize = claimed})
                    .make();
            QCOMPARE(codeOf(lying), ErrorCode::FileDamaged);
        }
    }

    void bombsAreGivenUp()
    {
        const QByteArray some(100 << 20, '\0');
        // Too much for its size, and a lie about it.
        QCOMPARE(codeOf(ZipMaker().add("a.txt", some.left(60 << 20), {.isCompressed = true}).make()),
                 ErrorCode::TooComplex);
        QCOMPARE(codeOf(ZipMaker().add("a.txt", some, {.isCompressed = true, .claimedSize = 1000}).make()),
                 ErrorCode::FileDamaged);
        QCOMPARE(codeOf(ZipMaker().add("a.txt", some, {.isCompressed = true, .claimedSize = 1 << 30}).make()),
                 ErrorCode::TooComplex);
        ZipMaker many;
        for (int i = 0; i < 2001; ++i)
            many.add(QByteArray::number(i) + ".txt", "x");
        QCOMPARE(codeOf(many.make()), ErrorCode::TooComplex);
    }

private:
    static ErrorCode codeOf(const QByteArray &zip)
    {
        const auto members = readArchive(zip, u"x.zip"_qs);
        return members ? ErrorCode::Count : members.error().code;
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
