#include "app/session/office.h"

#include "model/exporting/checkedsave.h"
#include "parser/readers/reader.h"
#include "parser/text/encoding.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace gouji {

Office::Office(Session &session, QObject *parent)
    : OfficeService(parent)
    , m_session(session)
{
    connect(&session, &ReviewService::reportsChanged, this, &OfficeService::filingsChanged);
    connect(&session, &ReviewService::storeOpened, this, &OfficeService::ruleSetChanged);
}

template <typename Change>
Result<void> Office::put(const QString &name, const QByteArray &body, Change change)
{
    if (!m_session.store())
        return Error{ErrorCode::NotFound, {}, {}};
    if (const Result<void> kept =
            m_session.store()->putOfficeList(name, body, m_session.reviewer(), m_session.now());
        !kept)
        return kept;
    OfficeBooks &books = m_session.office();
    std::vector<std::optional<Publication>> before;
    const StoredRows &rows = m_session.rows();
    for (std::size_t i = 0; i < rows.size(); ++i)
        before.push_back(books.publicationOf(rows.id(i)));
    change(books);
    books.forgetProblem(name);
    std::vector<ReportId> changed;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const ReportId id = rows.id(i);
        if (books.publicationOf(id) != before[i])
            changed.push_back(id);
    }
    m_session.judgeAgain(changed);
    Q_EMIT filingsChanged();
    return {};
}

const Roster &Office::roster() const
{
    return m_session.office().roster();
}

std::vector<Error> Office::problems() const
{
    return m_session.office().problems();
}

Result<void> Office::setRoster(const Roster &roster)
{
    return put(OfficeBooks::rosterName(), roster.toJson(),
               [&roster](OfficeBooks &books) { books.setRoster(roster); });
}

const Deadlines &Office::deadlines() const
{
    return m_session.office().deadlines();
}

Result<void> Office::setDeadlines(const Deadlines &deadlines)
{
    return put(OfficeBooks::deadlinesName(), deadlines.toJson(),
               [&deadlines](OfficeBooks &books) { books.setDeadlines(deadlines); });
}

std::vector<int> Office::years() const
{
    std::set<int, std::greater<>> years{today().year() - 1};
    const StoredRows &rows = m_session.rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows.year(i) > 0)
            years.insert(rows.year(i));
    }
    return {years.begin(), years.end()};
}

FilingOverview Office::filings(int year) const
{
    return m_session.office().filings(year, today());
}

QDate Office::today() const
{
    return m_session.now().toLocalTime().date();
}

Result<void> Office::giveDate(int organ, int year, const QDate &date, const QString &reason)
{
    if (organ < 0 || organ >= roster().size())
        return Error{ErrorCode::InvalidArgument, {}, tr("there is no such organ in the roster")};
    const RosterOrgan &about = roster().organs()[static_cast<std::size_t>(organ)];
    if (date.isValid() && !canBeFilingDate(date, year))
        return Error{ErrorCode::InvalidArgument, about.name,
                     tr("a report for %1 is not published before November of that year").arg(year)};
    if (date > today())
        return Error{ErrorCode::InvalidArgument, about.name, tr("this day is still to come")};
    const FilingDecision decision{Roster::keyOf(about), year,           date, reason,
                                  m_session.reviewer(), m_session.now()};
    const QJsonObject body{{QStringLiteral("date"), date.toString(Qt::ISODate)},
                           {QStringLiteral("reason"), reason}};
    return put(OfficeBooks::filingPrefix() + QString::number(year) + u'/' + decision.organ,
               QJsonDocument(body).toJson(QJsonDocument::Compact),
               [&decision](OfficeBooks &books) { books.addDecision(decision); });
}

Result<RosterTable> Office::readRoster(const QString &path) const
{
    const Result<QByteArray> bytes = readFileBytes(path);
    if (!bytes)
        return bytes.error();
    const Result<DecodedText> text = decodeText(bytes.value());
    if (!text)
        return Error{text.error().code, path, text.error().detail};
    return readRosterTable(text.value().text);
}

const CheckSettings &Office::ruleSet() const
{
    return m_session.office().ruleSet();
}

ListOrigin Office::ruleSetOrigin() const
{
    const std::optional<OfficeList> &origin = m_session.office().ruleSetOrigin();
    return origin ? ListOrigin{origin->reviewer, origin->time} : ListOrigin();
}

Result<void> Office::setRuleSet(const CheckSettings &ruleSet)
{
    if (m_session.isImporting())
        return Error{ErrorCode::InvalidArgument,
                     {},
                     tr("an import is running; wait for its end or stop it, and try again")};
    const OfficeList origin{ruleSet.toJson(), m_session.reviewer(), m_session.now()};
    const Result<void> kept = put(OfficeBooks::ruleSetName(), origin.body,
                                  [&](OfficeBooks &books) { books.setRuleSet(ruleSet, origin); });
    if (!kept)
        return kept;
    m_session.useRuleSet();
    Q_EMIT ruleSetChanged();
    return {};
}

Result<CheckSettings> Office::readRuleSet(const QString &path) const
{
    const Result<QByteArray> bytes = readFileBytes(path);
    if (!bytes)
        return bytes.error();
    return CheckSettings::fromJson(bytes.value(), path);
}

Result<void> Office::save(const QString &path, const QByteArray &bytes) const
{
    return checkedSave(path, bytes);
}

} // namespace gouji
