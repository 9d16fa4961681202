#include "parser/readers/compoundfile.h"
#include "parser/readers/officeconverter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace gouji;

namespace {

/// A compound file with streams of these names; the first sector behind the directory is `content`.
QByteArray compound(const QStringList &names, const QByteArray &content = {})
{
    const auto number = [](quint32 value, int size) {
        QByteArray bytes;
        for (int i = 0; i < size; ++i)
            bytes += static_cast<char>(value >> (8 * i) & 0xFF);
        return bytes;
    };
    QByteArray header = QByteArray::fromHex("D0CF11E0A1B11AE1");
    header.resize(512);
    header.fill('\xFF');
    header.replace(0, 8, QByteArray::fromHex("D0CF11E0A1B11AE1"));
    header.replace(30, 2, number(9, 2));
    header.replace(48, 4, number(1, 4)); // the directory is sector 1
    header.replace(76, 4, number(0, 4)); // the table is sector 0
    QByteArray table = number(0xFFFFFFFD, 4) + number(0xFFFFFFFE, 4);
    table += QByteArray(512 - table.size(), '\xFF');
    QByteArray directory;
    for (const QString &name : names) {
        QByteArray entry(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
        entry += QByteArray(64 - entry.size(), '\0') + number(static_cast<quint32>(name.size() * 2 + 2), 2);
        entry += QByteArray(116 - entry.size(), '\0') + number(2, 4);
        directory += entry + QByteArray(128 - entry.size(), '\0');
    }
    directory += QByteArray(512 - directory.size(), '\0');
    return header + table + directory + content + QByteArray(512 - content.size(), '\0');
}

class Script
{
public:
    explicit Script(const QByteArray &text)
        : m_path(m_folder.filePath(u"program"_qs))
    {
        QFile file(m_path);
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\n" + text);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString beside(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

ErrorCode codeOf(const Result<QByteArray> &result)
{
    return result ? ErrorCode::Count : result.error().code;
}

} // namespace

class TestOfficeConverter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingProgramIsNamed()
    {
        const auto result = convertToDocx("x", u"doc"_qs, {.programs = {u"/there/is/none"_qs}});
        QCOMPARE(codeOf(result), ErrorCode::ProgramMissing);
        QCOMPARE(result.error().detail, u"libreoffice-writer"_qs);
        const auto sheet = convertToDocx("x", u"xls"_qs, {.programs = {u"/there/is/none"_qs}});
        QCOMPARE(sheet.error().detail, u"libreoffice-calc"_qs);
    }

    void theResultIsTaken()
    {
        // The last two arguments are the folder for the result and the file.
        const Script script(
            "while [ $# -gt 2 ]; do shift; done; mkdir -p \"$1\"; cp \"$2\" \"$1/report.docx\"\n");
        const auto result = convertToDocx("what it is", u"rtf"_qs, {.programs = {script.path()}});
        QVERIFY(result);
        QCOMPARE(result.value(), QByteArray("what it is"));
        QCOMPARE(codeOf(convertToDocx("long", u"rtf"_qs, {.resultBytes = 3, .programs = {script.path()}})),
                 ErrorCode::TooComplex);
    }

    void aProgramWithoutResultMeansABrokenFile()
    {
        const Script script("exit 0\n");
        QCOMPARE(codeOf(convertToDocx("x", u"doc"_qs, {.programs = {script.path()}})),
                 ErrorCode::FileDamaged);
    }

    void whenTimeIsUpAllItStartedEnds()
    {
        const Script script("sleep 100 & echo $! > \"$(dirname \"$0\")/pid\"; wait\n");
        QElapsedTimer clock;
        clock.start();
        const auto result =
            convertToDocx("x", u"doc"_qs, {.milliseconds = 1000, .programs = {script.path()}});
        QCOMPARE(codeOf(result), ErrorCode::ReaderTimedOut);
        QVERIFY(clock.elapsed() < 9000);
        QFile pid(script.beside(u"pid"_qs));
        QVERIFY(pid.open(QIODevice::ReadOnly));
        const auto child = static_cast<pid_t>(pid.readAll().trimmed().toInt());
        QVERIFY(child > 0);
        // Nobody may be there to collect it, but it must not run any more.
        QTRY_VERIFY(hasEnded(child));
    }

    void compoundFilesAreToldByTheirStreams()
    {
        QCOMPARE(compoundContent(compound({u"Root Entry"_qs, u"WordDocument"_qs})), CompoundContent::Text);
        QCOMPARE(compoundContent(compound({u"Root Entry"_qs, u"Workbook"_qs})), CompoundContent::Spreadsheet);
        QCOMPARE(compoundContent(compound({u"Root Entry"_qs, u"EncryptedPackage"_qs})),
                 CompoundContent::Encrypted);
        QCOMPARE(compoundContent(compound({u"Root Entry"_qs, u"PowerPoint Document"_qs})),
                 CompoundContent::Other);
        // The document's head says that it is encrypted.
        const QByteArray head = QByteArray::fromHex("ECA5C100000000000000"
                                                    "0001");
        QCOMPARE(compoundContent(compound({u"Root Entry"_qs, u"WordDocument"_qs}, head)),
                 CompoundContent::Encrypted);
    }

    void lockedAndBrokenCompoundFilesSaySo()
    {
        const QByteArray locked = compound({u"Root Entry"_qs, u"EncryptedPackage"_qs});
        const auto document = readCompound(locked, u"x.docx"_qs);
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::PasswordProtected);
        for (qsizetype size = 4; size < locked.size(); size += 97)
            (void)compoundContent(locked.left(size));
        QCOMPARE(compoundContent(locked.left(600)), CompoundContent::Damaged);
    }

    void compoundFilesInACircleEnd()
    {
        QByteArray circle = compound({u"Root Entry"_qs});
        circle.replace(512 + 4, 4, QByteArray::fromHex("01000000"));
        QCOMPARE(compoundContent(circle), CompoundContent::Other);
    }

private:
    static bool hasEnded(pid_t child)
    {
        QFile status(u"/proc/%1/stat"_qs.arg(child));
        return !status.open(QIODevice::ReadOnly) || status.readAll().contains(") Z ");
    }
};

QTEST_GUILESS_MAIN(TestOfficeConverter)
#include "tst_officeconverter.moc"
