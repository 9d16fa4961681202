#include "app/cli/commands.h"
#include "app/cli/reportjson.h"
#include "app/cli/reporttext.h"
#include "app/cli/seenversions.h"
#include "app/session/inputpaths.h"
#include "app/session/orderedwork.h"
#include "app/session/pipeline.h"
#include "model/core/errortext.h"
#include "parser/readers/reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

#include <memory>
#include <optional>

namespace gouji {

namespace {

enum class Format
{
    Text,
    Json,
    JsonLines
};

/// What checking one report gives; made on any thread, printed in order on the first. An archive gives one
/// for each of its files.
struct Outcome
{
    QString file; ///< as given; an archive's file as if the archive were a folder
    QByteArray output;
    QString complaint; ///< why the file could not be read
    bool hasFindings = false;
    std::optional<SeenVersions::Facts> facts; ///< nothing for a report that can be no version
    /// The report itself, for the case that it turns out to be a version of one before; null when it is too
    /// long to be kept until then.
    std::shared_ptr<CheckedReport> checked;
};

/// In UTF-16 code units. The reports of a window of results are kept; the longest seen have 100,000.
constexpr qsizetype longestKept = 1'000'000;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gouji::cli::CheckCommand)
};

std::optional<Format> formatOf(const Arguments &arguments)
{
    const QString name = QStringLiteral("format");
    const QString value = arguments.isSet(name) ? arguments.value(name) : QStringLiteral("text");
    if (value == u"text")
        return Format::Text;
    if (value == u"json")
        return Format::Json;
    if (value == u"jsonl")
        return Format::JsonLines;
    return std::nullopt;
}

/// Reads and checks files, one after the other or on several threads, and prints what comes of it.
class Checking
{
public:
    Checking(const CommandContext &context, Format format, QStringList files, CheckSettings settings)
        : m_context(context)
        , m_format(format)
        , m_files(std::move(files))
        , m_pipeline(context.catalogue)
    {
        m_pipeline.setSettings(std::move(settings));
    }

    ExitStatus run(int jobs)
    {
        if (m_format == Format::Json)
            m_context.console.print(QByteArrayView("["));
        if (jobs == 1)
            runHere();
        else
            runOnThreads(jobs);
        if (m_format == Format::Json)
            m_context.console.print(QByteArrayView("\n]\n"));
        m_context.console.endProgress();
        if (m_isUnreadable)
            return ExitStatus::Unreadable;
        return m_hasFindings ? ExitStatus::Findings : ExitStatus::Success;
    }

private:
    void runHere()
    {
        ReportJson json(m_context.catalogue, m_context.english);
        for (int i = 0; i < m_files.size(); ++i)
            print(i, check(m_files.at(i), json));
    }
    void runOnThreads(int jobs)
    {
        const int total = static_cast<int>(m_files.size());
        OrderedWork<std::vector<Outcome>> work(
            jobs, [total] { return total; },
            [this](int i) {
                thread_local std::unique_ptr<ReportJson> json;
                if (!json)
                    json = std::make_unique<ReportJson>(m_context.catalogue, m_context.english);
                return check(m_files.at(i), *json);
            });
        for (int i = 0; std::optional<std::vector<Outcome>> outcomes = work.next(); ++i)
            print(i, std::move(*outcomes));
    }

    [[nodiscard]] std::vector<Outcome> check(const QString &file, ReportJson &json) const
    {
        const Result<QByteArray> bytes = readFileBytes(file);
        if (!bytes)
            return {failed(file, bytes.error(), json)};
        const QString name = QFileInfo(file).fileName();
        const Result<std::vector<ArchiveMember>> parts = m_pipeline.reader().unpack(bytes.value(), name);
        if (!parts)
            return {failed(file, parts.error(), json)};
        std::vector<Outcome> outcomes;
        for (const ArchiveMember &part : parts.value()) {
            const QString tail = part.name.isEmpty() ? QString() : u'/' + part.name;
            outcomes.push_back(part.error ? failed(file + tail, *part.error, json)
                                          : check(file + tail, name + tail, part.bytes, json));
        }
        return outcomes;
    }
    [[nodiscard]] Outcome check(const QString &file, const QString &name, const QByteArray &bytes,
                                ReportJson &json) const
    {
        Result<CheckedReport> checked = m_pipeline.run(bytes, name);
        if (!checked)
            return failed(file, checked.error(), json);
        Outcome outcome;
        outcome.file = file;
        outcome.facts = SeenVersions::factsOf(checked.value());
        render(outcome, checked.value(), nullptr, json);
        if (outcome.facts && checked.value().document.text.size() <= longestKept)
            outcome.checked = std::make_shared<CheckedReport>(std::move(checked.value()));
        return outcome;
    }
    void render(Outcome &outcome, const CheckedReport &checked, const OtherVersion *version,
                ReportJson &json) const
    {
        const Assessment &assessment = checked.assessment;
        outcome.hasFindings = assessment.count(Severity::Error) + assessment.count(Severity::Warning) > 0;
        outcome.output = m_format == Format::Text
                             ? reportText(outcome.file, checked, version, m_context.english).toUtf8()
                             : json.report(outcome.file, checked, version);
    }
    /// Makes the output again for a report that is a version of one printed before.
    void compare(Outcome &outcome)
    {
        if (!outcome.facts)
            return;
        const auto version = m_seen.put(*outcome.facts, outcome.file);
        if (m_seen.isFull() && !std::exchange(m_isFullSaid, true))
            m_context.console.complain(
                outcome.file,
                Messages::tr("too many reports: versions of further ones will not be recognised"));
        if (!version)
            return;
        if (!outcome.checked) {
            m_context.console.complain(
                outcome.file,
                Messages::tr("too long to be compared with another version, %1").arg(version->name));
            return;
        }
        CheckedReport &checked = *outcome.checked;
        checked.assessment =
            m_pipeline.check(checked.document, checked.report, checked.report.cells, {version.get()});
        ReportJson json(m_context.catalogue, m_context.english);
        render(outcome, checked, version.get(), json);
    }
    [[nodiscard]] Outcome failed(const QString &file, const Error &error, ReportJson &json) const
    {
        Outcome outcome;
        outcome.file = file;
        outcome.complaint = errorText(error);
        if (m_format != Format::Text)
            outcome.output = json.failure(file, error);
        return outcome;
    }

    void print(int index, std::vector<Outcome> outcomes)
    {
        for (Outcome &outcome : outcomes) {
            compare(outcome);
            print(outcome);
        }
        if (!m_context.console.isOutputTerminal())
            m_context.console.progress(index + 1, static_cast<int>(m_files.size()), m_files.at(index));
    }
    void print(const Outcome &outcome)
    {
        m_hasFindings = m_hasFindings || outcome.hasFindings;
        if (!outcome.complaint.isEmpty()) {
            m_isUnreadable = true;
            m_context.console.complain(outcome.file, outcome.complaint);
        }
        if (m_format == Format::Json)
            m_context.console.print(QByteArrayView(m_isFirst ? "\n" : ",\n"));
        m_isFirst = false;
        m_context.console.print(QByteArrayView(outcome.output));
        if (m_format == Format::JsonLines)
            m_context.console.print(QByteArrayView("\n"));
    }

    const CommandContext &m_context;
    Format m_format;
    QStringList m_files;
    Pipeline m_pipeline;
    SeenVersions m_seen; ///< of those printed
    bool m_isFullSaid = false;
    bool m_isFirst = true;
    bool m_hasFindings = false;
    bool m_isUnreadable = false;
};

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

ExitStatus run(const CommandContext &context, const CommandText &text, const Arguments &arguments)
{
    const std::optional<Format> format = formatOf(arguments);
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
    const InputPaths inputs = expandPaths(arguments.paths());
    for (const QString &folder : inputs.emptyFolders)
        context.console.complain(
            folder, Messages::tr("no file in it has a name of a known format (%1); give the file itself")
                        .arg(readableSuffixes().join(QStringLiteral(", "))));
    const int useful = std::min(*jobs, static_cast<int>(std::max(inputs.files.size(), qsizetype(1))));
    const ExitStatus status =
        Checking(context, *format, inputs.files, std::move(settings.value())).run(useful);
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
        "Exit status: 0 nothing worse than a notice, 1 findings, 2 usage, 3 something could not be read.");
    text.options = {{QStringLiteral("format"), QStringLiteral("FORMAT"),
                     Messages::tr("text (default), json (one array) or jsonl (one line per file)")},
                    {QStringLiteral("settings"), QStringLiteral("FILE"),
                     Messages::tr("severity, on or off and thresholds of the checks, as JSON")},
                    jobsOption(),
                    listOption(),
                    languageOption(),
                    helpOption()};
    return {text, run};
}

} // namespace gouji
