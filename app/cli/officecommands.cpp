// roster: who has filed. rules: the rule set of a review file.

#include "app/cli/commands.h"
#include "app/cli/visibletext.h"
#include "app/session/office.h"
#include "model/core/errortext.h"
#include "model/roster/notice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gouji {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gouji::cli::OfficeCommands)
};

QString isoDate(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// What keeps a settings or roster file from being used.
ExitStatus fileFailed(const CommandContext &context, const QString &path, const Error &error)
{
    const bool isContent = error.code == ErrorCode::InvalidArgument;
    context.console.complain(path, isContent
                                       ? Messages::tr("the settings cannot be used: %1").arg(error.detail)
                                       : errorText(error));
    return ExitStatus::Usage;
}

QString overviewLine(const FilingOverview &overview)
{
    return Messages::tr("%1: %2 due, %3 on time, %4 late, %5 not filed, %6 not yet due, %7 cannot be told")
        .arg(overview.year)
        .arg(overview.filings.size())
        .arg(overview.count(FilingState::OnTime))
        .arg(overview.count(FilingState::Late))
        .arg(overview.count(FilingState::Missing))
        .arg(overview.count(FilingState::Awaited))
        .arg(overview.count(FilingState::CannotTell));
}

QString filingText(const Roster &roster, const FilingOverview &overview)
{
    QString text;
    for (const Filing &filing : overview.filings) {
        const RosterOrgan &organ = roster.organs()[static_cast<std::size_t>(filing.organ)];
        const QStringList fields{stateName(filing.state),   isoDate(filing.filed),
                                 isoDate(filing.due),       QString::number(filing.reports.size()),
                                 visibleText(organ.parent), visibleText(organ.name),
                                 doubtText(filing.doubt)};
        text += fields.join(u'\t') + u'\n';
    }
    return text + overviewLine(overview) + u'\n';
}

QJsonObject filingJson(const RosterOrgan &organ, const Filing &filing)
{
    QJsonArray reports;
    for (const ReportId id : filing.reports)
        reports.append(id);
    QJsonObject object{{QStringLiteral("organ"), organ.name},
                       {QStringLiteral("parent"), organ.parent},
                       {QStringLiteral("kind"), className(organ.kind)},
                       {QStringLiteral("state"), stateName(filing.state)},
                       {QStringLiteral("reports"), reports}};
    const auto date = [&object](const char *key, const QDate &value) {
        object.insert(QLatin1String(key), value.isValid() ? QJsonValue(isoDate(value)) : QJsonValue());
    };
    date("filed", filing.filed);
    date("due", filing.due);
    if (filing.isGiven) {
        object.insert(QStringLiteral("given"),
                      QJsonObject{{QStringLiteral("by"), filing.decision.reviewer},
                                  {QStringLiteral("reason"), filing.decision.reason}});
    }
    return object;
}

QByteArray filingsJson(const Roster &roster, const FilingOverview &overview)
{
    QJsonArray filings;
    for (const Filing &filing : overview.filings)
        filings.append(filingJson(roster.organs()[static_cast<std::size_t>(filing.organ)], filing));
    QJsonArray strangers;
    for (const ReportId id : overview.strangers)
        strangers.append(id);
    return QJsonDocument(QJsonObject{{QStringLiteral("year"), overview.year},
                                     {QStringLiteral("filings"), filings},
                                     {QStringLiteral("notInRoster"), strangers}})
        .toJson();
}

/// Puts the roster of a file into the review file; says what of it could not be taken as it stands.
std::optional<ExitStatus> takeRoster(const CommandContext &context, Office &office, const QString &store,
                                     const QString &path)
{
    const Result<RosterTable> table = office.readRoster(path);
    if (!table) {
        context.console.complain(path, errorText(table.error()));
        return ExitStatus::Unreadable;
    }
    for (const RosterRemark &remark : table.value().remarks)
        context.console.complain(path, visibleText(remarkText(remark)));
    if (table.value().organs.empty()) {
        context.console.complain(path,
                                 Messages::tr("no organ is in this file; the roster was left as it is"));
        return ExitStatus::Unreadable;
    }
    Roster roster;
    for (const RosterOrgan &organ : table.value().organs)
        roster.add(organ);
    if (const Result<void> kept = office.setRoster(roster); !kept)
        return storeFailed(context, store, kept.error());
    return std::nullopt;
}

ExitStatus printFilings(const CommandContext &context, const Office &office, const FilingOverview &overview,
                        const QString &format)
{
    const Roster &roster = office.roster();
    if (format == u"json") {
        context.console.print(QByteArrayView(filingsJson(roster, overview)));
    } else if (format == u"notice") {
        const Result<QString> words = Notice::readTemplate(QStringLiteral(":/notice/zh_CN.txt"));
        if (!words)
            return storeFailed(context, {}, words.error());
        context.console.print(Notice(words.value(), roster, overview, office.today()).plainText());
    } else {
        context.console.print(filingText(roster, overview));
    }
    const bool isInOrder = overview.count(FilingState::Late) + overview.count(FilingState::Missing) == 0;
    return isInOrder ? ExitStatus::Success : ExitStatus::Findings;
}

ExitStatus runRoster(const CommandContext &context, const CommandText &text, const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("store"));
    if (path.isEmpty())
        return noStore(context, text);
    const QString given = arguments.value(QStringLiteral("format"));
    const QString format = given.isEmpty() ? QStringLiteral("text") : given;
    if (!QStringList{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("notice"),
                     QStringLiteral("csv")}
             .contains(format))
        return usageError(text, Messages::tr("the format must be text, json, notice or csv"),
                          context.console);
    const int year = arguments.value(QStringLiteral("year")).toInt();
    if (arguments.isSet(QStringLiteral("year")) && (year < 1900 || year > 9999))
        return usageError(text, Messages::tr("--year wants the report year, of four digits"),
                          context.console);
    const std::unique_ptr<Session> session = makeSession(context);
    Office office(*session);
    const bool brings = arguments.isSet(QStringLiteral("roster"));
    if (const Result<void> opened = brings ? session->openStore(path) : session->openExistingStore(path);
        !opened)
        return storeFailed(context, path, opened.error());
    if (brings) {
        const auto failed = takeRoster(context, office, path, arguments.value(QStringLiteral("roster")));
        if (failed)
            return *failed;
    }
    if (office.roster().isEmpty()) {
        context.console.complain(path,
                                 Messages::tr("the review file has no roster; give one with --roster FILE"));
        return ExitStatus::Usage;
    }
    if (format == u"csv") {
        context.console.print(QByteArrayView(rosterCsv(office.roster())));
        return ExitStatus::Success;
    }
    return printFilings(context, office, office.filings(year > 0 ? year : office.years().front()), format);
}

ExitStatus runRules(const CommandContext &context, const CommandText &text, const Arguments &arguments)
{
    const QString path = arguments.value(QStringLiteral("store"));
    if (path.isEmpty())
        return noStore(context, text);
    const std::unique_ptr<Session> session = makeSession(context);
    Office office(*session);
    if (const Result<void> opened = session->openExistingStore(path); !opened)
        return storeFailed(context, path, opened.error());
    if (arguments.isSet(QStringLiteral("settings"))) {
        const QString file = arguments.value(QStringLiteral("settings"));
        const Result<CheckSettings> rules = office.readRuleSet(file);
        if (!rules)
            return fileFailed(context, file, rules.error());
        if (const Result<void> kept = office.setRuleSet(rules.value()); !kept)
            return storeFailed(context, path, kept.error());
        session->judgeNow();
    }
    const ListOrigin origin = office.ruleSetOrigin();
    context.console.complain(
        {}, Messages::tr("rule set %1, in force since %2")
                .arg(office.ruleSet().id(),
                     origin.time.isValid()
                         ? origin.time.toString(Qt::ISODate) + QStringLiteral(" (%1)").arg(origin.reviewer)
                         : Messages::tr("the beginning")));
    context.console.print(QByteArrayView(office.ruleSet().toJson()));
    return ExitStatus::Success;
}

} // namespace

Command rosterCommand()
{
    CommandText text;
    text.name = QStringLiteral("roster");
    text.summary =
        Messages::tr("Says who has filed: on time, late, not at all, by the roster of a review file.");
    text.details = Messages::tr("Columns of text, separated by tabs: state (on-time, late, missing, awaited, "
                                "cannot-tell), day filed,\n"
                                "day due, number of reports, parent, organ, why it cannot be told.\n"
                                "Exit status: 0 nobody is late or missing, 1 somebody is, 2 usage, 3 the "
                                "roster's file could not be read,\n"
                                "4 the review file.");
    text.options = {
        storeOption(),
        {QStringLiteral("roster"), QStringLiteral("FILE"),
         Messages::tr("keep the roster of this CSV or TSV file in the review file first:\n"
                      "                              name, kind, level, parent, first and last year")},
        {QStringLiteral("year"), QStringLiteral("YEAR"),
         Messages::tr("the report year (default: the newest)")},
        {QStringLiteral("format"), QStringLiteral("FORMAT"),
         Messages::tr("text (default), json, notice (to be published) or csv (the roster itself)")},
        languageOption(),
        helpOption()};
    return {text, runRoster};
}

Command rulesCommand()
{
    CommandText text;
    text.name = QStringLiteral("rules");
    text.summary = Messages::tr("Prints the rule set of a review file as JSON, or puts one in force.");
    text.details = Messages::tr("A rule set that is put in force judges all reports anew; decisions stay.");
    text.options = {storeOption(),
                    {QStringLiteral("settings"), QStringLiteral("FILE"),
                     Messages::tr("put this file's rule set in force (as check --settings takes it)")},
                    languageOption(),
                    helpOption()};
    return {text, runRules};
}

} // namespace gouji
