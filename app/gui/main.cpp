#include "app/gui/desktop.h"
#include "app/gui/logfile.h"

#include "app/session/inputpaths.h"
#include "app/session/language.h"
#include "model/core/errortext.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QIcon>
#include <QMessageBox>
#include <QStandardPaths>

namespace {

using gouji::DesktopOptions;

QString text(const char *words)
{
    return QCoreApplication::translate("gouji", words);
}

/// The bundled reports as files: they are compiled in, and the importer reads files.
QString unpackedSamples(const QString &dataFolder)
{
    const QDir bundled(QStringLiteral(":/samples"));
    const QStringList names = bundled.entryList(QDir::Files);
    if (names.isEmpty())
        return {};
    const QDir folder(dataFolder + QStringLiteral("/samples"));
    if (!folder.mkpath(QStringLiteral(".")))
        return {};
    for (const QString &name : names) {
        const QString target = folder.filePath(name);
        if (!QFile::exists(target) && QFile::copy(bundled.filePath(name), target))
            QFile::setPermissions(target,
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    }
    return folder.path();
}

QString loginName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return text(QT_TRANSLATE_NOOP("gouji", "Reviewer"));
}

DesktopOptions readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        text(QT_TRANSLATE_NOOP("gouji", "Reviews annual reports on open government information.")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(
        QStringLiteral("store"),
        text(QT_TRANSLATE_NOOP("gouji", "Open this review file, created if absent.")),
        QStringLiteral("FILE"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      text(QT_TRANSLATE_NOOP("gouji", "Show this language: zh_CN or en.")),
                                      QStringLiteral("LANGUAGE"));
    const QCommandLineOption samples(QStringLiteral("samples"),
                                     text(QT_TRANSLATE_NOOP("gouji", "Open the bundled sample reports.")));
    parser.addOptions({store, language, samples});
    parser.addPositionalArgument(QStringLiteral("PATH"),
                                 text(QT_TRANSLATE_NOOP("gouji", "Reports and folders to open.")),
                                 QStringLiteral("[PATH...]"));
    parser.process(arguments);

    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    DesktopOptions options;
    options.logFolder = data + QStringLiteral("/logs");
    options.settingsFile =
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/gouji.ini");
    options.handOverPlace = gouji::handOverPlace(options.settingsFile);
    options.storeFile = parser.value(store);
    options.isDefaultStore = options.storeFile.isEmpty();
    if (options.isDefaultStore) {
        QDir().mkpath(data);
        options.storeFile = data + QStringLiteral("/review.gouji");
    }
    options.forceLanguage = gouji::isKnownLanguage(parser.value(language));
    options.language = gouji::LanguageSwitch::fromCode(
        gouji::chooseLanguage(parser.value(language), QProcessEnvironment::systemEnvironment()));
    options.samples = unpackedSamples(data);
    options.imports = parser.positionalArguments();
    if (parser.isSet(samples) && !options.samples.isEmpty())
        options.imports.append(options.samples);
    options.suffixes = gouji::inputSuffixes();
    options.reviewer = loginName();
    options.clock = [] { return QDateTime::currentDateTimeUtc(); };
    return options;
}

/// What a program that runs already is asked to do in this one's place.
gouji::HandOver requestOf(const DesktopOptions &options)
{
    gouji::HandOver request;
    if (!options.isDefaultStore)
        request.store = QFileInfo(options.storeFile).absoluteFilePath();
    for (const QString &path : options.imports)
        request.paths.append(QFileInfo(path).absoluteFilePath());
    return request;
}

/// Without a family for Chinese the font system may choose Japanese shapes.
void preferChineseShapes()
{
    QFont font = QApplication::font();
    font.setFamilies({font.family(), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                      QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("Microsoft YaHei")});
    QApplication::setFont(font);
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gouji"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GOUJI_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("gouji"));
    QIcon icon;
    for (const int side : {32, 64, 256})
        icon.addFile(QStringLiteral(":/icons/gouji-%1.png").arg(side));
    QApplication::setWindowIcon(icon);
    preferChineseShapes();

    DesktopOptions options = readCommandLine(application.arguments());
    if (gouji::handOver(options.handOverPlace, requestOf(options)))
        return EXIT_SUCCESS;
    const gouji::LogFile log(options.logFolder);
    auto desktop = gouji::Desktop::build(application, std::move(options));
    if (!desktop) {
        const gouji::Error &error = desktop.error();
        QMessageBox::critical(nullptr, QStringLiteral("Gouji"),
                              QStringList{error.subject, error.detail, gouji::errorText(error)}.join(u'\n'));
        return EXIT_FAILURE;
    }
    desktop.value()->start();
    return QApplication::exec();
}
