#include "model/roster/filing.h"

#include "model/review/versions.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

/// Reports signed in the last weeks of their own year are rare, but there are some.
constexpr int earliestMonth = 11;
/// Towns stand under counties, these under cities, these under provinces.
constexpr int mostParents = 4;

/// The place that a government governs: 临江县 of 临江县人民政府; empty for an organ that governs none.
QString placeOf(const QString &parent)
{
    QString key = organKey(parent);
    if (key.endsWith(u"人民政府"))
        key.chop(4);
    static const QString ends = QStringLiteral("省市县区旗州盟镇乡");
    return !key.isEmpty() && ends.contains(key.back()) ? key : QString();
}

/// The names of the places above an organ, put before its name: 临江县, 滨州市临江县.
QStringList placesAbove(const RosterOrgan &organ, const Roster &roster,
                        const QHash<QString, int> &governments)
{
    QStringList places;
    QString parent = organ.parent;
    QString before;
    for (int i = 0; i < mostParents && !parent.isEmpty(); ++i) {
        const QString place = placeOf(parent);
        if (place.isEmpty())
            break;
        before = before.startsWith(place) ? before : place + before;
        places += before;
        const int above = governments.value(place, -1);
        parent = above < 0 ? QString() : roster.organs()[static_cast<std::size_t>(above)].parent;
    }
    return places;
}

QString tr(const char *text)
{
    return QCoreApplication::translate("gouji::roster", text);
}

} // namespace

int FilingOverview::count(FilingState state) const
{
    return static_cast<int>(
        std::count_if(filings.begin(), filings.end(), [state](const Filing &f) { return f.state == state; }));
}

bool canBeFilingDate(const QDate &date, int year)
{
    return date.isValid() && year > 0 && date >= QDate(year, earliestMonth, 1);
}

OrganIndex::OrganIndex(const Roster &roster, OrganNaming naming)
    : m_naming(std::move(naming))
{
    const std::vector<RosterOrgan> &organs = roster.organs();
    QHash<QString, int> governments; // by the place they govern
    for (std::size_t i = 0; i < organs.size(); ++i) {
        if (organs[i].kind == OrganClass::Government)
            governments.insert(placeOf(organs[i].name), static_cast<int>(i));
    }
    for (std::size_t i = 0; i < organs.size(); ++i) {
        const QString name = organKey(organs[i].name);
        put(name, static_cast<int>(i));
        for (const QString &places : placesAbove(organs[i], roster, governments)) {
            put(places + name, static_cast<int>(i));
            if (name.startsWith(places) && name.size() > places.size())
                put(name.mid(places.size()), static_cast<int>(i));
        }
    }
}

void OrganIndex::put(const QString &key, int organ)
{
    const auto known = m_organs.find(key);
    if (known == m_organs.end())
        m_organs.insert(key, organ);
    else if (*known != organ)
        *known = -1;
}

int OrganIndex::find(const QString &agency, int year) const
{
    const auto found = m_organs.constFind(organKey(agency));
    if (found != m_organs.constEnd())
        return *found;
    return m_naming ? m_organs.value(m_naming(agency, year), -1) : -1;
}

Filing judgeFiling(const std::vector<FiledReport> &reports, const FilingDecision &decision, const QDate &due,
                   int year, const QDate &today)
{
    Filing filing;
    filing.due = due;
    bool isUndated = false;
    for (const FiledReport &report : reports) {
        filing.reports.push_back(report.id);
        if (!canBeFilingDate(report.dated, year))
            isUndated = true;
        else if (!filing.filed.isValid() || report.dated < filing.filed)
            filing.filed = report.dated;
    }
    if (decision.date.isValid()) {
        filing.filed = decision.date;
        filing.decision = decision;
        filing.isGiven = true;
        isUndated = false;
    }
    const auto cannotTell = [&filing](FilingDoubt doubt) {
        filing.state = FilingState::CannotTell;
        filing.doubt = doubt;
        return filing;
    };
    if (!due.isValid())
        return cannotTell(FilingDoubt::NoDeadline);
    if (filing.filed.isValid() && filing.filed <= due)
        filing.state = FilingState::OnTime;
    else if (isUndated)
        return cannotTell(filing.filed.isValid() ? FilingDoubt::UndatedVersion : FilingDoubt::NoDate);
    else if (filing.filed.isValid())
        filing.state = FilingState::Late;
    else
        filing.state = today > due ? FilingState::Missing : FilingState::Awaited;
    return filing;
}

FilingOverview judgeFilings(const FilingFacts &facts, int year, const QDate &today)
{
    FilingOverview overview;
    overview.year = year;
    const OrganIndex index(facts.roster, facts.naming);
    std::vector<std::vector<FiledReport>> reports(facts.roster.organs().size());
    for (const FiledReport &report : facts.reports) {
        if (report.year != year)
            continue;
        const int organ = index.find(report.agency, year);
        if (organ < 0)
            overview.strangers.push_back(report.id);
        else
            reports[static_cast<std::size_t>(organ)].push_back(report);
    }
    QHash<QString, FilingDecision> decisions;
    for (const FilingDecision &decision : facts.decisions) {
        if (decision.year == year)
            decisions.insert(decision.organ, decision);
    }
    for (int i = 0; i < facts.roster.size(); ++i) {
        const RosterOrgan &organ = facts.roster.organs()[static_cast<std::size_t>(i)];
        if (!organ.isDueFor(year))
            continue;
        Filing filing =
            judgeFiling(reports[static_cast<std::size_t>(i)], decisions.value(Roster::keyOf(organ)),
                        facts.deadlines.dueOn(organ.kind, year), year, today);
        filing.organ = i;
        overview.filings.push_back(std::move(filing));
    }
    return overview;
}

QString stateText(FilingState state)
{
    switch (state) {
    case FilingState::OnTime:
        return tr(QT_TRANSLATE_NOOP("gouji::roster", "On time"));
    case FilingState::Late:
        return tr(QT_TRANSLATE_NOOP("gouji::roster", "Late"));
    case FilingState::Missing:
        return tr(QT_TRANSLATE_NOOP("gouji::roster", "Not filed"));
    case FilingState::Awaited:
        return tr(QT_TRANSLATE_NOOP("gouji::roster", "Not yet due"));
    case FilingState::CannotTell:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("gouji::roster", "Cannot tell"));
}

QString doubtText(FilingDoubt doubt)
{
    switch (doubt) {
    case FilingDoubt::None:
        return {};
    case FilingDoubt::NoDeadline:
        return tr(QT_TRANSLATE_NOOP("gouji::roster", "no deadline is set for this kind of organ"));
    case FilingDoubt::NoDate:
        return tr(QT_TRANSLATE_NOOP("gouji::roster", "the report says no date that could be right"));
    case FilingDoubt::UndatedVersion:
        return tr(QT_TRANSLATE_NOOP("gouji::roster", "one version is late, another says no date"));
    }
    return {};
}

QString stateName(FilingState state)
{
    switch (state) {
    case FilingState::OnTime:
        return QStringLiteral("on-time");
    case FilingState::Late:
        return QStringLiteral("late");
    case FilingState::Missing:
        return QStringLiteral("missing");
    case FilingState::Awaited:
        return QStringLiteral("awaited");
    case FilingState::CannotTell:
        break;
    }
    return QStringLiteral("cannot-tell");
}

} // namespace gouji
