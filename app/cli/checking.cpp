#include "app/cli/checking.h"

#include "app/cli/reportjson.h"
#include "app/cli/reporttext.h"
#include "app/cli/seentexts.h"
#include "app/cli/seenversions.h"
#include "app/session/orderedwork.h"
#include "app/session/pipeline.h"
#include "model/core/errortext.h"
#include "parser/readers/reader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <deque>
#include <memory>
#include <optional>

namespace gouji {

namespace {

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

/// Reads and checks files, one after the other or on several threads, and prints what comes of it.
class Checking
{
public:
    Checking(const CommandContext &context, CheckFormat format, QStringList files, CheckSettings settings,
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
        if (m_format == CheckFormat::Json)
            m_context.console.print(QByteArrayView("["));
        if (jobs == 1)
            runHere();
        else
            runOnThreads(jobs);
        while (!m_ahead.empty())
            printNext();
        if (m_format == CheckFormat::Json)
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
        outcome.output = m_format == CheckFormat::Text
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
        if (m_format != CheckFormat::Text)
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
        if (m_format == CheckFormat::Json)
            m_context.console.print(QByteArrayView(m_isFirst ? "\n" : ",\n"));
        m_isFirst = false;
        m_context.console.print(QByteArrayView(outcome.output));
        if (m_format == CheckFormat::JsonLines)
            m_context.console.print(QByteArrayView("\n"));
    }

    const CommandContext &m_context;
    CheckFormat m_format;
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

} // namespace

ExitStatus runChecks(const CommandContext &context, CheckRun run, SeenReports &reports)
{
    Checking checking(context, run.format, std::move(run.files), std::move(run.settings), reports);
    if (!run.against.isEmpty()) {
        if (const Result<void> loaded = checking.against(run.against); !loaded) {
            context.console.complain(run.against, errorText(loaded.error()));
            return ExitStatus::StoreFailed;
        }
    }
    return checking.run(run.jobs);
}

} // namespace gouji
