#include "app/session/comparison.h"

#include "model/checks/addedup.h"
#include "model/review/organnames.h"

#include <algorithm>

namespace gouji {

namespace {

/// Years looked back through; the form is not as old.
constexpr int mostYears = 12;

} // namespace

Comparison::Comparison(Session &session, QObject *parent)
    : ComparisonService(parent)
    , m_session(session)
{
    for (const auto fact : {&ReviewService::storeOpened, &ReviewService::reportsChanged})
        connect(&session, fact, this, &Comparison::forget);
    connect(&session, &ReviewService::reportChanged, this, &Comparison::forgetAbout);
}

void Comparison::forget()
{
    m_lastOf = 0;
    m_last.reset();
    m_peers = {};
    Q_EMIT comparisonsChanged();
}

/// What is decided on a report changes nothing about its peers.
void Comparison::forgetAbout(ReportId report)
{
    if (report != m_peers.report)
        m_peers = {};
    m_lastOf = 0;
    m_last.reset();
    Q_EMIT comparisonsChanged();
}

const FormDefinition *Comparison::formOf(const std::optional<StoredReport> &row, int cell) const
{
    const FormDefinition *form = row ? m_session.forms().form(row->formId) : nullptr;
    return form && cell >= 0 && static_cast<std::size_t>(cell) < form->cells().size() ? form : nullptr;
}

CellComparison Comparison::compare(ReportId report, int cell)
{
    CellComparison comparison;
    const std::optional<StoredReport> row = m_session.rowFor(report);
    const FormDefinition *form = formOf(row, cell);
    if (form == nullptr || row->agency.isEmpty() || row->year == 0)
        return comparison;
    const FormCell &formCell = form->cells()[static_cast<std::size_t>(cell)];
    putLastYear(comparison, *row, formCell.key);
    putPeers(comparison, *row, form->columnOf(formCell), formCell.key);
    return comparison;
}

void Comparison::putLastYear(CellComparison &comparison, const StoredReport &row, const QString &key)
{
    if (m_lastOf != row.id) {
        m_lastOf = row.id;
        m_last = m_session.neighbours().lastYearOf(row.agency, row.year);
    }
    if (!m_last || m_last->state != LastYearState::Found)
        return;
    comparison.lastYearReport = m_last->report;
    comparison.lastYearId = m_last->id;
    const FormDefinition *form = m_session.forms().form(m_last->formId);
    const int cell = form ? form->cellIndex(key) : -1;
    if (cell >= 0 && static_cast<std::size_t>(cell) < m_last->published.size())
        comparison.lastYear = m_last->published[static_cast<std::size_t>(cell)];
}

/// Organs of the same kind that filed for the same year, one report each; those of the same place first.
std::vector<ReportId> Comparison::candidates(const StoredReport &row, OrganKind kind) const
{
    const QString place = takeApart(organKey(row.agency)).place;
    std::vector<ReportId> near;
    std::vector<ReportId> far;
    const StoredRows &rows = m_session.rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows.year(i) != row.year || organKind(rows.agency(i)) != kind)
            continue;
        const bool isNear = !place.isEmpty() && rows.agency(i).startsWith(place);
        if (isNear || far.size() < mostPeers)
            (isNear ? near : far).push_back(rows.id(i));
    }
    near.insert(near.end(), far.begin(), far.end());
    return near;
}

Comparison::Peers Comparison::peersOf(const StoredReport &row) const
{
    Peers peers;
    peers.report = row.id;
    const OrganKind kind = organKind(row.agency);
    if (kind == OrganKind::Unknown)
        return peers;
    const YearPairing &pairing = m_session.neighbours().pairing();
    const std::vector<ReportId> own = pairing.reportsOfYear(row.agency, row.year);
    for (const ReportId id : candidates(row, kind)) {
        const std::optional<StoredReport> other = m_session.rowFor(id);
        const std::vector<ReportId> inForce = pairing.reportsOfYear(other->agency, other->year);
        // An earlier version of a report, or another name of this organ.
        if (inForce != std::vector<ReportId>{id} || inForce == own || id == row.id)
            continue;
        const FormDefinition *form = m_session.forms().form(other->formId);
        const Result<ReportFigures> figures = form ? m_session.figuresOf(id) : Error{};
        if (!figures)
            continue;
        peers.figures.push_back({form, figures.value().published});
        if (peers.figures.size() == mostPeers)
            break;
    }
    return peers;
}

void Comparison::putPeers(CellComparison &comparison, const StoredReport &row, const FormColumn &column,
                          const QString &key)
{
    if (m_peers.report != row.id)
        m_peers = peersOf(row);
    std::vector<Decimal> numbers;
    for (const Peers::Figures &peer : m_peers.figures) {
        const int cell = peer.form->cellIndex(key);
        const std::vector<PublishedValue> values =
            cell < 0 ? std::vector<PublishedValue>() : peer.values.unpacked();
        if (cell < 0 || static_cast<std::size_t>(cell) >= values.size())
            continue;
        if (const auto number = sureNumber(values[static_cast<std::size_t>(cell)], column))
            numbers.push_back(*number);
    }
    comparison.peers = static_cast<int>(numbers.size());
    if (comparison.peers < fewestPeers)
        return;
    std::sort(numbers.begin(), numbers.end());
    comparison.peersLow = inColumnUnit(numbers.front(), column);
    comparison.peersMedian = inColumnUnit(numbers[(numbers.size() - 1) / 2], column);
    comparison.peersHigh = inColumnUnit(numbers.back(), column);
}

std::vector<YearValue> Comparison::yearsBack(ReportId report, int cell)
{
    std::vector<YearValue> years;
    const std::optional<StoredReport> row = m_session.rowFor(report);
    const FormDefinition *form = formOf(row, cell);
    if (form == nullptr)
        return years;
    const QString key = form->cells()[static_cast<std::size_t>(cell)].key;
    const Neighbours &neighbours = m_session.neighbours();
    for (int year = row->year - mostYears; year <= row->year; ++year) {
        const std::vector<ReportId> reports = year == row->year
                                                  ? std::vector<ReportId>{row->id}
                                                  : neighbours.pairing().reportsOfYear(row->agency, year);
        std::vector<PublishedValue> values;
        const FormDefinition *own = neighbours.addedUp(reports, values);
        const int at = own ? own->cellIndex(key) : -1;
        if (at >= 0)
            years.push_back({year, values[static_cast<std::size_t>(at)], neighbours.namesOf(reports),
                             reports.size() == 1 ? reports.front() : 0});
    }
    return years;
}

QStringList Comparison::organs() const
{
    QSet<QString> names;
    const StoredRows &rows = m_session.rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows.agency(i).isEmpty())
            names << rows.agency(i);
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

QStringList Comparison::organsOfPlace(const QString &government) const
{
    const QString own = organKey(government);
    const QString place = takeApart(own).core;
    QStringList within;
    for (const QString &organ : organs()) {
        const QString key = organKey(organ);
        // With or without the place above: 云州市平湖县财政局 and 平湖县财政局.
        if (!place.isEmpty() && key != own && takeApart(key).place.endsWith(place))
            within << organ;
    }
    return within;
}

OrganAliases Comparison::aliases() const
{
    return m_session.neighbours().pairing().aliases();
}

Result<void> Comparison::setAliases(const OrganAliases &aliases)
{
    const Result<void> kept = m_session.setAliases(aliases);
    if (kept)
        forget();
    return kept;
}

std::vector<Aggregate> Comparison::aggregates() const
{
    return m_session.neighbours().pairing().aggregates();
}

Result<void> Comparison::setAggregates(const std::vector<Aggregate> &aggregates)
{
    const Result<void> kept = m_session.setAggregates(aggregates);
    if (kept)
        forget();
    return kept;
}

} // namespace gouji
