#include "app/session/officebooks.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gouji {

Result<void> OfficeBooks::load(ReviewStore &store)
{
    *this = OfficeBooks();
    const auto read = [&](const QString &name, auto take) -> Result<void> {
        const Result<std::optional<OfficeList>> list = store.officeList(name);
        if (!list)
            return list.error();
        if (list.value())
            take(*list.value());
        return {};
    };
    const auto roster = read(rosterName(), [this](const OfficeList &list) {
        if (const Result<Roster> known = Roster::fromJson(list.body, rosterName()))
            setRoster(known.value());
        else
            m_problems.push_back(known.error());
    });
    const auto deadlines = read(deadlinesName(), [this](const OfficeList &list) {
        if (const Result<Deadlines> known = Deadlines::fromJson(list.body, deadlinesName()))
            setDeadlines(known.value());
        else
            m_problems.push_back(known.error());
    });
    const auto rules = read(ruleSetName(), [this](const OfficeList &list) {
        if (const Result<CheckSettings> known = CheckSettings::fromJson(list.body, ruleSetName()))
            setRuleSet(known.value(), list);
        else
            m_problems.push_back(known.error());
    });
    for (const Result<void> &done : {roster, deadlines, rules}) {
        if (!done)
            return done;
    }
    return store.eachOfficeList(
        filingPrefix(), [this](const QString &name, const OfficeList &list) { readDecision(name, list); });
}

/// "filing/2023/临江县人民政府/青石镇人民政府"
void OfficeBooks::readDecision(const QString &name, const OfficeList &list)
{
    const QString behind = name.mid(filingPrefix().size());
    const qsizetype slash = behind.indexOf(u'/');
    const QJsonDocument body = QJsonDocument::fromJson(list.body);
    const int year = behind.left(slash).toInt();
    if (slash < 0 || year == 0 || !body.isObject()) {
        m_problems.push_back({ErrorCode::InvalidArgument, name, {}});
        return;
    }
    addDecision({behind.mid(slash + 1), year,
                 QDate::fromString(body[QStringLiteral("date")].toString(), Qt::ISODate),
                 body[QStringLiteral("reason")].toString(), list.reviewer, list.time});
}

void OfficeBooks::setRoster(const Roster &roster)
{
    m_roster = roster;
    m_index = roster.isEmpty() ? nullptr : std::make_unique<OrganIndex>(roster);
    m_places.clear();
    m_groups.clear();
    for (const FiledReport &report : std::as_const(m_reports))
        place(report);
}

void OfficeBooks::addDecision(const FilingDecision &decision)
{
    std::erase_if(m_decisions, [&decision](const FilingDecision &known) {
        return known.year == decision.year && known.organ == decision.organ;
    });
    m_decisions.push_back(decision);
}

void OfficeBooks::setRuleSet(const CheckSettings &ruleSet, const OfficeList &origin)
{
    m_ruleSet = ruleSet;
    m_ruleSetOrigin = origin;
}

void OfficeBooks::put(const ReportRow &row)
{
    const FiledReport report{row.id, row.agency, row.year, row.dated};
    m_reports.insert(row.id, report);
    place(report);
}

void OfficeBooks::place(const FiledReport &report)
{
    const Place before = m_places.value(report.id);
    const int organ = m_index && report.year > 0 ? m_index->find(report.agency, report.year) : -1;
    const Place now{organ, report.year};
    if (before == now)
        return;
    if (before.organ >= 0)
        std::erase(m_groups[before], report.id);
    m_places.insert(report.id, now);
    if (organ < 0)
        return;
    std::vector<ReportId> &group = m_groups[now];
    group.insert(std::upper_bound(group.begin(), group.end(), report.id), report.id);
}

std::vector<ReportId> OfficeBooks::beside(ReportId id) const
{
    const Place place = m_places.value(id);
    std::vector<ReportId> others = place.organ < 0 ? std::vector<ReportId>() : m_groups.value(place);
    std::erase(others, id);
    return others;
}

FilingDecision OfficeBooks::decisionOn(const Place &place) const
{
    const QString key = Roster::keyOf(m_roster.organs()[static_cast<std::size_t>(place.organ)]);
    const auto found =
        std::find_if(m_decisions.begin(), m_decisions.end(), [&](const FilingDecision &decision) {
            return decision.year == place.year && decision.organ == key;
        });
    return found == m_decisions.end() ? FilingDecision() : *found;
}

std::optional<Publication> OfficeBooks::publicationOf(ReportId id) const
{
    const Place place = m_places.value(id);
    if (place.organ < 0)
        return std::nullopt;
    const OrganClass kind = m_roster.organs()[static_cast<std::size_t>(place.organ)].kind;
    std::vector<FiledReport> reports;
    for (const ReportId member : m_groups.value(place))
        reports.push_back(m_reports.value(member));
    // Whether it is missing is no question for a report that is there.
    const Filing filing =
        judgeFiling(reports, decisionOn(place), m_deadlines.dueOn(kind, place.year), place.year, QDate());
    const bool isTold = filing.state == FilingState::OnTime || filing.state == FilingState::Late;
    return Publication{isTold ? filing.filed : QDate(), filing.isGiven, filing.due,
                       m_deadlines.of(kind).basis};
}

FilingOverview OfficeBooks::filings(int year, const QDate &today) const
{
    std::vector<FiledReport> reports;
    for (const FiledReport &report : std::as_const(m_reports)) {
        if (report.year == year)
            reports.push_back(report);
    }
    std::sort(reports.begin(), reports.end(),
              [](const FiledReport &a, const FiledReport &b) { return a.id < b.id; });
    return judgeFilings({m_roster, m_deadlines, reports, m_decisions, {}}, year, today);
}

} // namespace gouji
