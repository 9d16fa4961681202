#include "app/cli/commands.h"
#include "app/cli/reportjson.h"
#include "app/cli/reporttext.h"
#include "app/cli/seenreports.h"
#include "app/cli/seentexts.h"
#include "app/cli/seenversions.h"
#include "app/session/inputpaths.h"
#include "app/session/orderedwork.h"
#include "app/session/pipeline.h"
#include "model/core/errortext.h"
#include "parser/readers/reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

#include <deque>
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
    std::optional<SeenReports::Facts> seen;   ///< nothing for one that can be nobody's last year
    std::optional<SeenTexts::Facts> text;     ///< nothing for one whose text cannot be compared
    qint64 textNumber = 0;                    ///< in SeenTexts
    /// The report itself until it is printed, for by then there may be one to compare it with; null when it
    /// could not be read, and when it is too long to be kept.
    std::shared_ptr<CheckedReport> checked;
};

/// In UTF-16 code units. The reports of a window of results are kept; the longest seen have 100,000.
constexpr qsizetype longestKept = 1'000'000;
/// Reports read ahead of the one printed, so that it matters little in which order last year's come: so many,
/// or of so much text together.
constexpr std::size_t mostAhead = 256;
constexpr qsizetype mostTextAhead = 8'000'000;

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
    Checking(const CommandContext &context, Format format, QStringList files, CheckSettings settings,
             SeenReports &reports)
        : m_context(context)
        , m_format(format)
        , m_files(std::move(files))
        , m_pipeline(context.catalogue)
        , m_json(context.catalogue, context.english)
        , m_reports(reports)
        , m_texts(m_pipeline)
    {
        m_pipeline.setSettings(std::move(settings));
        m_isTextOn = m_pipeline.settings().isOn(QStringLiteral("text-copied"));
        m_copies.hasCompared = m_files.size() > 1;
    }

    /// Compares texts with those of a review file too; what has no fingerprints there is said.
    [[nodiscard]] Result<void> against(const QString &store)
    {
        const Result<int> missing = m_texts.load(store);
        if (!missing)
            return missing.error();
        if (missing.value() > 0)
            m_context.console.complain(
                store,
                Messages::tr("the texts of %n report(s) are not compared with; open the review file once "
                             "in Gouji",
                             nullptr, missing.value()));
        m_copies.hasCompared = true;
        return {};
    }

    ExitStatus run(int jobs)
    {
        if (m_format == Format::Json)
            m_context.console.print(QByteArrayView("["));
        if (jobs == 1)
            runHere();
        else
            runOnThreads(jobs);
        while (!m_ahead.empty())
            printNext();
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
        for (int i = 0; i < m_files.size(); ++i)
            take(i, check(m_files.at(i)));
    }
    void runOnThreads(int jobs)
    {
        const int total = static_cast<int>(m_files.size());
        OrderedWork<std::vector<Outcome>> work(
            jobs, [total] { return total; }, [this](int i) { return check(m_files.at(i)); });
        for (int i = 0; std::optional<std::vector<Outcome>> outcomes = work.next(); ++i)
            take(i, std::move(*outcomes));
    }

    [[nodiscard]] std::vector<Outcome> check(const QString &file) const
    {
        const Result<QByteArray> bytes = readFileBytes(file);
        if (!bytes)
            return {failed(file, bytes.error())};
        const QString name = QFileInfo(file).fileName();
        const Result<std::vector<ArchiveMember>> parts = m_pipeline.reader().unpack(bytes.value(), name);
        if (!parts)
            return {failed(file, parts.error())};
        std::vector<Outcome> outcomes;
        for (const ArchiveMember &part : parts.value()) {
            const QString tail = part.name.isEmpty() ? QString() : u'/' + part.name;
            outcomes.push_back(part.error ? failed(file + tail, *part.error)
                                          : check(file + tail, name + tail, part.bytes));
        }
        return outcomes;
    }
    [[nodiscard]] Outcome check(const QString &file, const QString &name, const QByteArray &bytes) const
    {
        ReadingControl control;
        control.onPage = [this, &file](int page, int pages) {
            m_context.console.pageProgress(file, page, pages);
        };
        Result<CheckedReport> checked = m_pipeline.run(bytes, name, control, &m_copies);
        if (!checked)
            return failed(file, checked.error());
        Outcome outcome;
        outcome.file = file;
        outcome.facts = SeenVersions::factsOf(checked.value());
        outcome.seen = SeenReports::factsOf(checked.value(), file);
        const bool isKept = checked.value().document.text.size() <= longestKept;
        if (m_isTextOn && m_copies.hasCompared && isKept)
            outcome.text = SeenTexts::factsOf(checked.value());
        if (isKept) {
            // Recognition is through with them, and many reports wait here.
            checked.value().document.lines = std::vector<SourceLine>();
            checked.value().document.cells = std::vector<SourceCell>();
            outcome.checked = std::make_shared<CheckedReport>(std::move(checked.value()));
        } else {
            ReportJson json(m_context.catalogue, m_context.english);
            render(outcome, checked.value(), {}, json);
        }
        return outcome;
    }
    void render(Outcome &outcome, const CheckedReport &checked, const OtherReports &others,
                ReportJson &json) const
    {
        const Assessment &assessment = checked.assessment;
        outcome.hasFindings = assessment.count(Severity::Error) + assessment.count(Severity::Warning) > 0;
        outcome.output = m_format == Format::Text
                             ? reportText(outcome.file, checked, others, m_context.english).toUtf8()
                             : json.report(outcome.file, checked, others);
    }
    /// Makes the output, with what others that are known by now say of the report.
    void finish(Outcome &outcome)
    {
        if (!outcome.facts || !outcome.seen) {
            if (outcome.checked)
                render(outcome, *outcome.checked, {}, m_json);
            return;
        }
        const auto version = m_seen.put(*outcome.facts, outcome.file);
        const ReportNeighbours beside = m_reports.neighboursOf(outcome.seen->facts);
        const CopiedText copies =
            outcome.text ? m_texts.copiesOf(outcome.textNumber, std::move(outcome.text->fingerprints))
                         : CopiedText();
        if ((m_seen.isFull() || m_reports.isFull() || m_texts.isFull()) && !std::exchange(m_isFullSaid, true))
            m_context.console.complain(
                outcome.file,
                Messages::tr("too many reports: further ones will not be compared with others"));
        const bool isCompared = copies.hasCompared == (m_copies.hasCompared && outcome.text);
        const bool isAlone =
            !version && !beside.lastYear && !beside.parts && copies.sources.empty() && isCompared;
        OtherReports others;
        if (!isAlone)
            others = {version.get(), nullptr, beside.lastYear.get(), beside.parts.get(), &copies};
        if (outcome.checked) {
            m_pipeline.compare(*outcome.checked, others);
            render(outcome, *outcome.checked, others, m_json);
        } else if (!isAlone) {
            m_context.console.complain(
                outcome.file,
                version ? Messages::tr("too long to be compared with another version, %1").arg(version->name)
                        : Messages::tr("too long to be compared with other reports"));
        }
    }
    [[nodiscard]] Outcome failed(const QString &file, const Error &error) const
    {
        Outcome outcome;
        outcome.file = file;
        outcome.complaint = errorText(error);
        if (m_format != Format::Text)
            outcome.output = ReportJson(m_context.catalogue, m_context.english).failure(file, error);
        return outcome;
    }

    /// Keeps what comes of a file until enough is known of those behind it.
    void take(int index, std::vector<Outcome> outcomes)
    {
        for (Outcome &outcome : outcomes) {
            if (outcome.seen)
                m_reports.put(*outcome.seen);
            if (outcome.text)
                outcome.textNumber = m_texts.put(*outcome.text, outcome.file);
            m_textAhead += textOf(outcome);
            m_ahead.push_back(std::move(outcome));
        }
        while (m_ahead.size() > mostAhead || m_textAhead > mostTextAhead)
            printNext();
        if (!m_context.console.isOutputTerminal())
            m_context.console.progress(index + 1, static_cast<int>(m_files.size()), m_files.at(index));
    }
    [[nodiscard]] static qsizetype textOf(const Outcome &outcome)
    {
        return outcome.output.size() / 2 + (outcome.checked ? outcome.checked->document.text.size() : 0);
    }
    void printNext()
    {
        Outcome outcome = std::move(m_ahead.front());
        m_ahead.pop_front();
        m_textAhead -= textOf(outcome);
        finish(outcome);
        print(outcome);
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
    ReportJson m_json;      ///< for those kept until they are printed
    SeenVersions m_seen;    ///< of those printed
    SeenReports &m_reports; ///< of those read
    SeenTexts m_texts;      ///< of those read
    /// What is said of a report's text before it is compared: that it will be, where there is another.
    CopiedText m_copies;
    bool m_isTextOn = true;
    std::deque<Outcome> m_ahead; ///< read and not printed yet
    qsizetype m_textAhead = 0;   ///< UTF-16 code units of them, about
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
    SeenReports reports(context.catalogue);
    if (!takeReviewFile(context, arguments, reports))
        return ExitStatus::StoreFailed;
    const InputPaths inputs = expandPaths(arguments.paths());
    for (const QString &folder : inputs.emptyFolders)
        context.console.complain(
            folder, Messages::tr("no file in it has a name of a known format (%1); give the file itself")
                        .arg(readableSuffixes().join(QStringLiteral(", "))));
    const int useful = std::min(*jobs, static_cast<int>(std::max(inputs.files.size(), qsizetype(1))));
    Checking checking(context, *format, inputs.files, std::move(settings.value()), reports);
    const QString against = QStringLiteral("against");
    if (arguments.isSet(against)) {
        const QString store = arguments.value(against);
        if (const Result<void> loaded = checking.against(store); !loaded) {
            context.console.complain(store, errorText(loaded.error()));
            return ExitStatus::StoreFailed;
        }
    }
    const ExitStatus status = checking.run(useful);
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
