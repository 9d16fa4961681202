#include "app/session/officebooks.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gouji {

Result<void> OfficeBooks::load(ReviewStore &store)
{
    OfficeBooks empty(*m_rows);
    empty.m_naming = std::move(m_naming);
    *this = std::move(empty);
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

void OfficeBooks::setNaming(OrganNaming naming)
{
    m_naming = std::move(naming);
    setRoster(Roster(m_roster));
}

void OfficeBooks::setRoster(const Roster &roster)
{
    m_roster = roster;
    m_index = roster.isEmpty() ? nullptr : std::make_unique<OrganIndex>(roster, m_naming);
    m_places.clear();
    m_groups.clear();
    for (std::size_t row = 0; m_index && row < m_rows->size(); ++row)
        place(row);
}

void OfficeBooks::addDecision(const FilingDecision &decision)
{
    m_decisions.insert(decisionKey(decision.year, decision.organ), decision);
}

void OfficeBooks::setRuleSet(const CheckSettings &ruleSet, const OfficeList &origin)
{
    m_ruleSet = ruleSet;
    m_ruleSetOrigin = origin;
}

void OfficeBooks::take(ReportId id)
{
    if (const std::optional<std::size_t> row = m_rows->find(id); row && m_index)
        place(*row);
}

FiledReport OfficeBooks::reportAt(std::size_t row) const
{
    return {m_rows->id(row), m_rows->agency(row), m_rows->year(row), m_rows->dated(row)};
}

void OfficeBooks::place(std::size_t row)
{
    const ReportId id = m_rows->id(row);
    const int year = m_rows->year(row);
    const Place before = m_places.value(id);
    const int organ = year > 0 ? m_index->find(m_rows->agency(row), year) : -1;
    const Place now{organ, year};
    if (before == now)
        return;
    if (before.organ >= 0)
        std::erase(m_groups[before], id);
    m_places.remove(id);
    if (organ < 0)
        return;
    m_places.insert(id, now);
    std::vector<ReportId> &group = m_groups[now];
    group.insert(std::upper_bound(group.begin(), group.end(), id), id);
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
    const RosterOrgan &organ = m_roster.organs()[static_cast<std::size_t>(place.organ)];
    return m_decisions.value(decisionKey(place.year, Roster::keyOf(organ)));
}

std::optional<Publication> OfficeBooks::publicationOf(ReportId id) const
{
    const Place place = m_places.value(id);
    if (place.organ < 0)
        return std::nullopt;
    const OrganClass kind = m_roster.organs()[static_cast<std::size_t>(place.organ)].kind;
    std::vector<FiledReport> reports;
    for (const ReportId member : m_groups.value(place)) {
        if (const std::optional<std::size_t> row = m_rows->find(member))
            reports.push_back(reportAt(*row));
    }
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
    for (std::size_t row = 0; row < m_rows->size(); ++row) {
        if (m_rows->year(row) == year)
            reports.push_back(reportAt(row));
    }
    const std::vector<FilingDecision> decisions(m_decisions.cbegin(), m_decisions.cend());
    return judgeFilings({m_roster, m_deadlines, reports, decisions, m_naming}, year, today);
}

} // namespace gouji
