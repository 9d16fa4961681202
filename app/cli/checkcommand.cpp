#include "app/cli/checking.h"
#include "app/cli/commands.h"
#include "app/session/inputpaths.h"
#include "model/core/errortext.h"
#include "parser/readers/reader.h"

#include <QCoreApplication>
#include <QThread>

#include <optional>

namespace gouji {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gouji::cli::CheckCommand)
};

std::optional<CheckFormat> formatOf(const Arguments &arguments)
{
    const QString name = QStringLiteral("format");
    const QString value = arguments.isSet(name) ? arguments.value(name) : QStringLiteral("text");
    if (value == u"text")
        return CheckFormat::Text;
    if (value == u"json")
        return CheckFormat::Json;
    if (value == u"jsonl")
        return CheckFormat::JsonLines;
    return std::nullopt;
}

/// The rule set of --settings FILE; the checks' own without one.
Result<CheckSettings> settingsOf(const Arguments &arguments)
{
    const QString option = QStringLiteral("settings");
    if (!arguments.isSet(option))
        return CheckSettings();
    const QString file = arguments.value(option);
    const Result<QByteArray> bytes = readFileBytes(file);
    if (!bytes)
        return bytes.error();
    return CheckSettings::fromJson(bytes.value(), file);
}

/// Takes the review file of --against FILE; says why not and returns false when it cannot be used.
bool takeReviewFile(const CommandContext &context, const Arguments &arguments, SeenReports &reports)
{
    const QString option = QStringLiteral("against");
    if (!arguments.isSet(option))
        return true;
    const QString path = arguments.value(option);
    const Result<int> loaded = reports.load(path);
    if (!loaded) {
        context.console.complain(path, errorText(loaded.error()));
        return false;
    }
    if (loaded.value() > 0)
        context.console.complain(
            path,
            Messages::tr("%n report(s) have no values kept yet and are not compared with; open the review "
                         "file once in Gouji, or import something into it",
                         nullptr, loaded.value()));
    return true;
}

ExitStatus run(const CommandContext &context, const CommandText &text, const Arguments &arguments)
{
    const std::optional<CheckFormat> format = formatOf(arguments);
    if (!format)
        return usageError(text, Messages::tr("the format must be text, json or jsonl"), context.console);
    const std::optional<int> jobs = jobsOf(arguments, QThread::idealThreadCount());
    if (!jobs)
        return usageError(text, Messages::tr("--jobs wants a number from 1 to 256"), context.console);
    if (arguments.operands().isEmpty())
        return usageError(text, Messages::tr("no file or folder given"), context.console);
    Result<CheckSettings> settings = settingsOf(arguments);
    if (!settings) {
        const Error &error = settings.error();
        const bool isContent = error.code == ErrorCode::InvalidArgument;
        context.console.complain(arguments.value(QStringLiteral("settings")),
                                 isContent ? Messages::tr("the settings cannot be used: %1").arg(error.detail)
                                           : errorText(error));
        return ExitStatus::Usage;
    }
    SeenReports reports(context.catalogue);
    if (!takeReviewFile(context, arguments, reports))
        return ExitStatus::StoreFailed;
    const InputPaths inputs = expandPaths(arguments.paths());
    for (const QString &folder : inputs.emptyFolders)
        context.console.complain(
            folder, Messages::tr("no file in it has a name of a known format (%1); give the file itself")
                        .arg(readableSuffixes().join(QStringLiteral(", "))));
    const int useful = std::min(*jobs, static_cast<int>(std::max(inputs.files.size(), qsizetype(1))));
    CheckRun checks{*format, inputs.files, std::move(settings.value()), useful, {}};
    if (const QString against = QStringLiteral("against"); arguments.isSet(against))
        checks.against = arguments.value(against);
    const ExitStatus status = runChecks(context, std::move(checks), reports);
    return inputs.emptyFolders.isEmpty() ? status : ExitStatus::Unreadable;
}

} // namespace

Command checkCommand()
{
    CommandText text;
    text.name = QStringLiteral("check");
    text.summary = Messages::tr("Reads reports, checks them and prints what was found; writes nothing.");
    text.operands = QStringLiteral("PATH...");
    text.details = Messages::tr(
        "A PATH is a file, a folder (searched through) or - for a list of paths on standard input.\n"
        "Reports are compared with those of the same organ for the year before, and their text with all\n"
        "others', in the review file given and among the inputs.\n"
        "Exit status: 0 nothing worse than a notice, 1 findings, 2 usage, 3 something could not be read.");
    text.options = {{QStringLiteral("format"), QStringLiteral("FORMAT"),
                     Messages::tr("text (default), json (one array) or jsonl (one line per file)")},
                    {QStringLiteral("settings"), QStringLiteral("FILE"),
                     Messages::tr("severity, on or off and thresholds of the checks, as JSON")},
                    {QStringLiteral("against"), QStringLiteral("FILE"),
                     Messages::tr("a review file with last year's reports and the office's lists")},
                    jobsOption(),
                    listOption(),
                    languageOption(),
                    helpOption()};
    return {text, run};
}

} // namespace gouji
