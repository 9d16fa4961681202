#include "parser/readers/officeconverter.h"

#include "parser/readers/compoundfile.h"
#include "parser/readers/docxreader.h"
#include "parser/readers/xlsxreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <csignal>
#include <sys/types.h>
#include <unistd.h>

namespace gouji {

namespace {

constexpr int startMilliseconds = 10'000;

/// Settings of the private profile: no macros, no fetching of links.
const char settings[] =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Load"><prop oor:name="UpdateDocMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>1</value></prop></item>
</oor:items>
)";

QStringList usualPrograms()
{
    QStringList programs;
    for (const QString &name : {QStringLiteral("soffice"), QStringLiteral("libreoffice")}) {
        const QString found = QStandardPaths::findExecutable(name);
        if (!found.isEmpty())
            programs << found;
    }
    programs << QStringLiteral("/usr/lib/libreoffice/program/soffice")
             << QStringLiteral("/usr/lib64/libreoffice/program/soffice");
    const QStringList versions =
        QDir(QStringLiteral("/opt")).entryList({QStringLiteral("libreoffice*")}, QDir::Dirs, QDir::Name);
    for (const QString &version : versions)
        programs << QStringLiteral("/opt/%1/program/soffice").arg(version);
    return programs;
}

QString findProgram(const QStringList &programs)
{
    for (const QString &program : programs.isEmpty() ? usualPrograms() : programs) {
        if (QFileInfo(program).isExecutable())
            return program;
    }
    return {};
}

bool isSpreadsheet(const QString &suffix)
{
    return suffix == QLatin1String("xls") || suffix == QLatin1String("ods");
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size() && file.flush();
}

/// LibreOffice starts children of its own; in a group of their own they can be ended together.
class GroupProcess : public QProcess
{
public:
    GroupProcess()
    {
        setChildProcessModifier([] { ::setpgid(0, 0); });
        setStandardOutputFile(QProcess::nullDevice());
        setStandardErrorFile(QProcess::nullDevice());
        setStandardInputFile(QProcess::nullDevice());
    }

    ~GroupProcess() override { endGroup(); }

    void endGroup()
    {
        if (m_group > 0)
            ::kill(-m_group, SIGKILL);
        m_group = 0;
        waitForFinished(1000);
    }

    [[nodiscard]] bool run(const QString &program, const QStringList &arguments)
    {
        start(program, arguments);
        if (!waitForStarted(startMilliseconds))
            return false;
        m_group = static_cast<pid_t>(processId());
        return true;
    }

private:
    pid_t m_group = 0;
};

QProcessEnvironment privateEnvironment(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("SAL_USE_VCLPLUGIN"), QStringLiteral("svp"));
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    return environment;
}

Result<QByteArray> resultOf(const QString &path, qint64 mostBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return Error{ErrorCode::FileDamaged, {}, {}};
    if (file.size() > mostBytes)
        return Error{ErrorCode::TooComplex, {}, {}};
    return file.readAll();
}

Result<SourceDocument> readConverted(const QByteArray &bytes, const QString &name, const QString &suffix)
{
    const Result<QByteArray> converted = convertToDocx(bytes, suffix);
    if (!converted)
        return Error{converted.error().code, name, converted.error().detail};
    Result<SourceDocument> document =
        isSpreadsheet(suffix) ? readXlsx(converted.value(), name) : readDocx(converted.value(), name);
    if (document)
        document.value().format = suffix;
    return document;
}

} // namespace

Result<QByteArray> convertToDocx(const QByteArray &bytes, const QString &suffix,
                                 const ConversionLimits &limits)
{
    const bool isSheet = isSpreadsheet(suffix);
    const QString program = findProgram(limits.programs);
    if (program.isEmpty())
        return Error{ErrorCode::ProgramMissing, suffix,
                     isSheet ? QStringLiteral("libreoffice-calc") : QStringLiteral("libreoffice-writer")};
    const QTemporaryDir folder;
    const QString input = folder.filePath(QStringLiteral("report.") + suffix);
    const QString profile = folder.filePath(QStringLiteral("profile"));
    const QString registry = profile + QStringLiteral("/user/registrymodifications.xcu");
    if (!folder.isValid() || !writeFile(input, bytes) || !writeFile(registry, settings))
        return Error{ErrorCode::ReaderFailed, suffix, folder.errorString()};
    const QString to = isSheet ? QStringLiteral("xlsx") : QStringLiteral("docx");
    const QString filter =
        isSheet ? QStringLiteral("xlsx:Calc MS Excel 2007 XML") : QStringLiteral("docx:MS Word 2007 XML");
    GroupProcess process;
    process.setProcessEnvironment(privateEnvironment(folder.path()));
    process.setWorkingDirectory(folder.path());
    const QStringList arguments{QStringLiteral("-env:UserInstallation=") +
                                    QString::fromLatin1(QUrl::fromLocalFile(profile).toEncoded()),
                                QStringLiteral("--headless"),
                                QStringLiteral("--norestore"),
                                QStringLiteral("--nolockcheck"),
                                QStringLiteral("--nodefault"),
                                QStringLiteral("--convert-to"),
                                filter,
                                QStringLiteral("--outdir"),
                                folder.filePath(QStringLiteral("out")),
                                input};
    if (!process.run(program, arguments))
        return Error{ErrorCode::ReaderFailed, suffix, process.errorString()};
    if (!process.waitForFinished(limits.milliseconds))
        return Error{ErrorCode::ReaderTimedOut, suffix, {}};
    Result<QByteArray> converted =
        resultOf(folder.filePath(QStringLiteral("out/report.") + to), limits.resultBytes);
    if (!converted)
        return Error{converted.error().code, suffix, {}};
    return converted;
}

Result<SourceDocument> readCompound(const QByteArray &bytes, const QString &name)
{
    switch (compoundContent(bytes)) {
    case CompoundContent::Text:
        return readConverted(bytes, name, QStringLiteral("doc"));
    case CompoundContent::Spreadsheet:
        return readConverted(bytes, name, QStringLiteral("xls"));
    case CompoundContent::Encrypted:
        return Error{ErrorCode::PasswordProtected, name, {}};
    case CompoundContent::Damaged:
        return Error{ErrorCode::FileDamaged, name, {}};
    case CompoundContent::Other:
        break;
    }
    return Error{ErrorCode::UnsupportedFormat, name, {}};
}

Result<SourceDocument> readRtf(const QByteArray &bytes, const QString &name)
{
    return readConverted(bytes, name, QStringLiteral("rtf"));
}

} // namespace gouji
