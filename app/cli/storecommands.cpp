#include "app/cli/commands.h"
#include "app/cli/visibletext.h"
#include "model/core/errortext.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <memory>

namespace gouji {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gouji::cli::StoreCommands)
};

/// The name that decisions and re-readings are signed with.
QString reviewerName()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? QStringLiteral("gouji-cli") : user;
}

ExitStatus runImport(const CommandContext &context, const CommandText &text, const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("store"));
    if (path.isEmpty())
        return noStore(context, text);
    const std::optional<int> jobs = jobsOf(arguments, QThread::idealThreadCount());
    if (!jobs)
        return usageError(text, Messages::tr("--jobs wants a number from 1 to 256"), context.console);
    if (arguments.operands().isEmpty())
        return usageError(text, Messages::tr("no file or folder given"), context.console);
    const std::unique_ptr<Session> session = makeSession(context);
    if (const Result<void> opened = session->openStore(path); !opened)
        return storeFailed(context, path, opened.error());
    const auto progress = [&context](int done, int total, const QString &name) {
        context.console.progress(done, total, name);
    };
    const auto onPage = [&context](const QString &name, int page, int pages) {
        context.console.pageProgress(name, page, pages);
    };
    const Result<ImportSummary> summary = session->importNow(arguments.paths(), *jobs, progress, onPage);
    context.console.endProgress();
    if (!summary)
        return storeFailed(context, path, summary.error());
    for (const ImportFailure &failure : summary.value().failures)
        context.console.complain(failure.path, errorText(failure.error));
    context.console.print(Messages::tr("%1 added, %2 read again, %3 unchanged, %4 could not be read")
                              .arg(summary.value().added)
                              .arg(summary.value().readAgain)
                              .arg(summary.value().unchanged)
                              .arg(summary.value().failures.size()) +
                          u'\n');
    return summary.value().failures.empty() ? ExitStatus::Success : ExitStatus::Unreadable;
}

struct FormatName
{
    const char *name;
    ExportFormat format;
};
constexpr FormatName formats[] = {
    {"csv", ExportFormat::Csv}, {"xlsx", ExportFormat::Xlsx}, {"json", ExportFormat::Json}};

struct ValuesName
{
    const char *name;
    ExportValues values;
};
constexpr ValuesName valueSets[] = {{"both", ExportValues::Both},
                                    {"published", ExportValues::Published},
                                    {"reviewed", ExportValues::Reviewed}};

template <typename Named, std::size_t N>
const Named *named(const Named (&all)[N], const QString &name)
{
    const auto found = std::find_if(std::begin(all), std::end(all),
                                    [&name](const Named &one) { return name == QLatin1String(one.name); });
    return found == std::end(all) ? nullptr : found;
}

ExitStatus runExport(const CommandContext &context, const CommandText &text, const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("store"));
    const QString target = arguments.value(QStringLiteral("to"));
    if (path.isEmpty())
        return noStore(context, text);
    if (target.isEmpty())
        return usageError(text, Messages::tr("no file to write given (--to PATH)"), context.console);
    const FormatName *format = named(formats, arguments.value(QStringLiteral("format")));
    if (!format)
        return usageError(text, Messages::tr("the format (--format) must be csv, xlsx or json"),
                          context.console);
    const QString wanted = arguments.value(QStringLiteral("values"));
    const ValuesName *values = named(valueSets, wanted.isEmpty() ? QStringLiteral("both") : wanted);
    if (!values)
        return usageError(text, Messages::tr("--values must be published, reviewed or both"),
                          context.console);
    const std::unique_ptr<Session> session = makeSession(context);
    if (const Result<void> opened = session->openExistingStore(path); !opened)
        return storeFailed(context, path, opened.error());
    if (const Result<void> done = session->exportTo(target, format->format, values->values); !done)
        return storeFailed(context, target, done.error());
    return ExitStatus::Success;
}

ExitStatus runVerify(const CommandContext &context, const CommandText &text, const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("store"));
    if (path.isEmpty())
        return noStore(context, text);
    const std::unique_ptr<Session> session = makeSession(context);
    if (const Result<void> opened = session->openExistingStore(path); !opened)
        return storeFailed(context, path, opened.error());
    const Result<VerifyOutcome> outcome = session->verify();
    if (!outcome)
        return storeFailed(context, path, outcome.error());
    for (const QString &problem : outcome.value().problems)
        context.console.print(problem + u'\n');
    if (!outcome.value().problems.isEmpty())
        return ExitStatus::Findings;
    context.console.print(Messages::tr("%1: sound; %2 reports, %3 entries in the log")
                              .arg(path)
                              .arg(outcome.value().reports)
                              .arg(outcome.value().events) +
                          u'\n');
    return ExitStatus::Success;
}

QString listLine(const ReportSummary &report)
{
    const QString year = report.year == 0 ? QString() : QString::number(report.year);
    QStringList fields = {QString::number(report.id), visibleText(report.agency), year, report.formId};
    for (const int count :
         {report.errors, report.warnings, report.notices, report.decided, report.corrections})
        fields += QString::number(count);
    fields += visibleText(report.name);
    return fields.join(u'\t') + u'\n';
}

ExitStatus runList(const CommandContext &context, const CommandText &text, const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("store"));
    if (path.isEmpty())
        return noStore(context, text);
    const std::unique_ptr<Session> session = makeSession(context);
    if (const Result<void> opened = session->openExistingStore(path); !opened)
        return storeFailed(context, path, opened.error());
    for (const ReportSummary &report : session->reports())
        context.console.print(listLine(report));
    return ExitStatus::Success;
}

} // namespace

std::unique_ptr<Session> makeSession(const CommandContext &context)
{
    auto session = std::make_unique<Session>(
        context.catalogue, [] { return QDateTime::currentDateTimeUtc(); }, reviewerName());
    session->setEnglish(context.english);
    return session;
}

ExitStatus storeFailed(const CommandContext &context, const QString &path, const Error &error)
{
    context.console.complain(error.subject.isEmpty() ? path : error.subject, errorText(error));
    return ExitStatus::StoreFailed;
}

ExitStatus noStore(const CommandContext &context, const CommandText &text)
{
    return usageError(text, Messages::tr("no review file given (--store FILE)"), context.console);
}

Command importCommand()
{
    CommandText text;
    text.name = QStringLiteral("import");
    text.summary = Messages::tr("Reads reports into a review file, which is created if absent.");
    text.operands = QStringLiteral("PATH...");
    text.details = Messages::tr(
        "A PATH is a file, a folder (searched through) or - for a list of paths on standard input.\n"
        "A file that is there already is passed over; one that has changed is read again and keeps its "
        "decisions.");
    text.options = {storeOption(), jobsOption(), listOption(), languageOption(), helpOption()};
    return {text, runImport};
}

Command exportCommand()
{
    CommandText text;
    text.name = QStringLiteral("export");
    text.summary = Messages::tr("Writes the reviewed dataset of a review file.");
    text.details = Messages::tr(
        "csv makes two files: PATH with one row per cell, and PATH with -wide before its suffix\n"
        "(out.csv, out-wide.csv) with one row per report. Files are replaced only when complete.");
    text.options = {storeOption(),
                    {QStringLiteral("to"), QStringLiteral("PATH"), Messages::tr("the file to write")},
                    {QStringLiteral("format"), QStringLiteral("FORMAT"), Messages::tr("csv, xlsx or json")},
                    {QStringLiteral("values"), QStringLiteral("VALUES"),
                     Messages::tr("published, reviewed or both (default)")},
                    languageOption(),
                    helpOption()};
    return {text, runExport};
}

Command verifyCommand()
{
    CommandText text;
    text.name = QStringLiteral("verify");
    text.summary = Messages::tr(
        "Checks a review file: its pages, its log, the hash of every report; prints what is broken.");
    text.details = Messages::tr("Exit status: 0 sound, 1 something is broken, 4 the file cannot be opened.");
    text.options = {storeOption(), languageOption(), helpOption()};
    return {text, runVerify};
}

Command listCommand()
{
    CommandText text;
    text.name = QStringLiteral("list");
    text.summary = Messages::tr("Lists the reports of a review file.");
    text.details = Messages::tr(
        "Columns, separated by tabs: number, agency, year, form, open errors, warnings and notices,\n"
        "decided findings, corrected cells, file.");
    text.options = {storeOption(), languageOption(), helpOption()};
    return {text, runList};
}

} // namespace gouji
