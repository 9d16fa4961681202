#include "model/store/storedrows.h"

#include <algorithm>
#include <tuple>

namespace gouji {

namespace {

/// What is counted in a row, in the order it is packed.
constexpr std::array counts{&ReportRow::errors,        &ReportRow::warnings,    &ReportRow::notices,
                            &ReportRow::decided,       &ReportRow::corrections, &ReportRow::misread,
                            &ReportRow::notAssessable, &ReportRow::missing,     &ReportRow::doubtful};

/// Bytes of a file's name, more or less.
constexpr qsizetype usualName = 48;

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

int hexValue(char digit)
{
    return digit <= '9' ? digit - '0' : digit - 'a' + 10;
}

const QDate &epoch()
{
    static const QDate day(1970, 1, 1);
    return day;
}

std::int64_t packTime(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime timeAt(std::int64_t milliseconds)
{
    return milliseconds == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

/// Days are counted from 1 so that 0 means none.
std::int32_t packDate(QDate date)
{
    if (!date.isValid())
        return 0;
    const auto days = static_cast<std::int32_t>(epoch().daysTo(date));
    return days < 0 ? days : days + 1;
}

QDate dateAt(std::int32_t packed)
{
    return packed == 0 ? QDate() : epoch().addDays(packed < 0 ? packed : packed - 1);
}

} // namespace

StoredReport StoredRows::operator[](std::size_t index) const
{
    const Row &row = m_rows[index];
    StoredReport report;
    report.id = row.id;
    report.name = name(index);
    report.origin = row.isNameInOrigin ? m_texts.text(row.folder) + report.name : m_texts.text(row.folder);
    report.format = m_texts.text(row.format);
    report.agency = m_texts.text(row.agency);
    report.year = row.year;
    report.formId = m_texts.text(row.formId);
    for (std::size_t i = 0; i < counts.size(); ++i)
        report.*counts[i] = row.counts[i];
    report.checks = checksOf(row);
    report.stage = m_texts.text(row.stage);
    report.dated = dateAt(row.dated);
    report.imported = timeAt(row.importedMs);
    report.touched = timeAt(row.touchedMs);
    report.reviewer = m_texts.text(row.reviewer);
    report.ruleSet = m_texts.text(row.ruleSet);
    report.sha256 = sha256(index);
    return report;
}

std::size_t StoredRows::lowerBound(ReportId id) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), id,
                                        [](const Row &row, ReportId wanted) { return row.id < wanted; });
    return static_cast<std::size_t>(found - m_rows.begin());
}

std::optional<std::size_t> StoredRows::find(ReportId id) const
{
    const std::size_t index = lowerBound(id);
    if (index == size() || m_rows[index].id != id)
        return std::nullopt;
    return index;
}

QDate StoredRows::dated(std::size_t index) const
{
    return dateAt(m_rows[index].dated);
}

QString StoredRows::name(std::size_t index) const
{
    const Row &row = m_rows[index];
    return QString::fromUtf8(m_names.constData() + row.nameAt, row.nameSize);
}

QString StoredRows::origin(std::size_t index) const
{
    const Row &row = m_rows[index];
    return row.isNameInOrigin ? m_texts.text(row.folder) + name(index) : m_texts.text(row.folder);
}

QByteArray StoredRows::sha256(std::size_t index) const
{
    const Row &row = m_rows[index];
    if (row.isHashOdd)
        return m_oddHashes.value(row.id);
    return QByteArray::fromRawData(row.sha256.data(), row.sha256.size()).toHex();
}

QStringList StoredRows::checksOf(const Row &row) const
{
    auto known = m_checks.constFind(row.checks);
    if (known == m_checks.constEnd())
        known = m_checks.insert(row.checks, m_texts.text(row.checks).split(u' ', Qt::SkipEmptyParts));
    return *known;
}

void StoredRows::packHash(Row &packed, const QByteArray &sha256)
{
    packed.isHashOdd = sha256.size() != 2 * static_cast<qsizetype>(packed.sha256.size()) ||
                       !std::all_of(sha256.begin(), sha256.end(), isHexDigit);
    if (packed.isHashOdd) {
        // It may be another's bytes.
        m_oddHashes.insert(packed.id, QByteArray(sha256.constData(), sha256.size()));
        return;
    }
    for (std::size_t i = 0; i < packed.sha256.size(); ++i) {
        const auto digit = static_cast<qsizetype>(2 * i);
        packed.sha256[i] = static_cast<char>(hexValue(sha256[digit]) * 16 + hexValue(sha256[digit + 1]));
    }
}

/// Neighbours are alike: most often it is what the row added last has.
int StoredRows::share(const QString &text, int Row::*field)
{
    if (!m_rows.empty() && m_texts.text(m_rows.back().*field) == text)
        return m_rows.back().*field;
    return m_texts.put(text);
}

int StoredRows::shareChecks(const QStringList &checks)
{
    if (!m_rows.empty() && checksOf(m_rows.back()) == checks)
        return m_rows.back().checks;
    return m_texts.put(checks.join(u' '));
}

StoredRows::Row StoredRows::packed(const StoredReport &report)
{
    Row row;
    row.id = report.id;
    row.importedMs = packTime(report.imported);
    row.touchedMs = packTime(report.touched);
    packHash(row, report.sha256);
    const QByteArray name = report.name.toUtf8();
    row.nameAt = static_cast<std::uint32_t>(m_names.size());
    row.nameSize = static_cast<std::uint32_t>(name.size());
    m_names += name;
    row.dated = packDate(report.dated);
    row.isNameInOrigin = report.origin.endsWith(report.name);
    row.folder =
        share(row.isNameInOrigin ? report.origin.chopped(report.name.size()) : report.origin, &Row::folder);
    row.agency = share(report.agency, &Row::agency);
    row.format = share(report.format, &Row::format);
    row.formId = share(report.formId, &Row::formId);
    row.stage = share(report.stage, &Row::stage);
    row.reviewer = share(report.reviewer, &Row::reviewer);
    row.ruleSet = share(report.ruleSet, &Row::ruleSet);
    row.checks = shareChecks(report.checks);
    row.year = report.year;
    for (std::size_t i = 0; i < counts.size(); ++i)
        row.counts[i] = report.*counts[i];
    return row;
}

void StoredRows::reserve(std::size_t count)
{
    m_rows.reserve(count);
    m_names.reserve(static_cast<qsizetype>(count) * usualName);
}

void StoredRows::put(const StoredReport &report)
{
    const std::size_t index = m_rows.empty() || m_rows.back().id < report.id ? size() : lowerBound(report.id);
    if (index == size() || m_rows[index].id != report.id) {
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(index), packed(report));
        return;
    }
    // A decision changes counts: only another name needs room.
    const auto [nameAt, nameSize, isSame] =
        std::tuple(m_rows[index].nameAt, m_rows[index].nameSize, name(index) == report.name);
    const qsizetype names = m_names.size();
    m_rows[index] = packed(report);
    if (isSame) {
        m_names.truncate(names);
        m_rows[index].nameAt = nameAt;
        m_rows[index].nameSize = nameSize;
    }
}

} // namespace gouji
