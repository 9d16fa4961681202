// Makes a PNG of every shot in one theme, language and scale; tests/screenshots/run goes through all of them.

#include "tests/screenshots/shots.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTranslator>

using namespace gouji;

namespace {

QString option(const QCommandLineParser &parser, const char *name)
{
    return parser.value(QLatin1String(name));
}

void addOption(QCommandLineParser &parser, const char *name, const char *about, const char *fallback)
{
    parser.addOption(
        {QLatin1String(name), QLatin1String(about), QLatin1String(name), QLatin1String(fallback)});
}

/// Nobody is there to close a message.
class PrintingPrompts : public WidgetPrompts
{
public:
    PrintingPrompts()
        : WidgetPrompts({})
    {
    }
    void showError(const QString &title, const QString &text) override
    {
        QTextStream(stderr) << title << ": " << text << '\n';
    }
    void showImportReport(const ImportSummary &summary) override
    {
        QTextStream(stderr) << summary.failures.size() << " files could not be read\n";
    }
};

QAction *themeAction(Actions &actions, const QString &theme)
{
    return theme == QLatin1String("dark")            ? actions.themeDark
           : theme == QLatin1String("high-contrast") ? actions.themeContrast
                                                     : actions.themeLight;
}

DesktopOptions optionsFor(const QCommandLineParser &parser, const QDir &scratch)
{
    DesktopOptions options;
    options.settingsFile = scratch.filePath(QStringLiteral("settings.ini"));
    options.storeFile = option(parser, "store");
    if (options.storeFile.isEmpty())
        options.storeFile = scratch.filePath(QStringLiteral("review.gouji"));
    options.samples = scratch.path();
    options.reviewer = QStringLiteral("陈审核");
    options.language =
        option(parser, "language") == QLatin1String("en") ? Language::English : Language::Chinese;
    options.forceLanguage = true;
    options.clock = [] { return QDateTime::currentDateTimeUtc(); };
    return options;
}

/// "1440x900".
QSize sizeOf(const QString &words)
{
    return {words.section(u'x', 0, 0).toInt(), words.section(u'x', 1, 1).toInt()};
}

/// How many could not be taken.
int take(const std::vector<Shot> &shots, Desktop &desktop, const QDir &out, const QString &only)
{
    int failed = 0;
    for (const Shot &shot : shots) {
        const QString name = QLatin1String(shot.name);
        if (!name.contains(only))
            continue;
        QWidget *widget = shot.arrange(desktop);
        settle();
        const QString path = out.filePath(name + QStringLiteral(".png"));
        if (!widget || !widget->grab().save(path)) {
            QTextStream(stderr) << "no picture: " << path << '\n';
            ++failed;
        }
        closeOthers(desktop);
    }
    return failed;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    addOption(parser, "out", "folder for the pictures", ".");
    addOption(parser, "theme", "light, dark or high-contrast", "light");
    addOption(parser, "size", "of the window", "1440x900");
    addOption(parser, "language", "zh_CN or en", "zh_CN");
    addOption(parser, "store", "an existing review file instead of reports", "");
    addOption(parser, "only", "only shots whose name contains this", "");
    addOption(parser, "words", "a translation loaded over the built-in one", "");
    parser.process(application);

    const QTemporaryDir scratch;
    QTranslator words;
    if (!option(parser, "words").isEmpty() && words.load(option(parser, "words")))
        QCoreApplication::installTranslator(&words);
    PrintingPrompts prompts;
    DesktopOptions options = optionsFor(parser, QDir(scratch.path()));
    options.prompts = &prompts;
    auto built = Desktop::build(application, std::move(options));
    if (!built) {
        QTextStream(stderr) << "the program could not be built\n";
        return 1;
    }
    Desktop &desktop = *built.value();
    themeAction(desktop.actions(), option(parser, "theme"))->trigger();
    desktop.start();
    desktop.window().resize(sizeOf(option(parser, "size")));
    settle();
    const QString only = option(parser, "only");
    const QDir out(option(parser, "out"));
    int failed = option(parser, "store").isEmpty() ? take(emptyShots(), desktop, out, only) : 0;
    desktop.commands().importPaths(parser.positionalArguments());
    while (desktop.session().isImporting())
        settle(100);
    settle(1000);
    failed += take(paneShots(), desktop, out, only) + take(dialogShots(), desktop, out, only);
    return failed == 0 ? 0 : 1;
}
