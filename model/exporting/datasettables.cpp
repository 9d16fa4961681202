#include "model/exporting/datasettables.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

void words(RowSink &sink, std::initializer_list<const char *> names)
{
    for (const char *name : names)
        sink.word(name);
}

void optionalDate(RowSink &sink, const std::optional<Traced<QDate>> &date)
{
    if (date)
        sink.text(date->value.toString(Qt::ISODate));
    else
        sink.empty();
}

void time(RowSink &sink, const QDateTime &value)
{
    if (value.isValid())
        sink.text(value.toUTC().toString(Qt::ISODateWithMs));
    else
        sink.empty();
}

void content(RowSink &sink, const CellValue &value)
{
    if (value.state == CellState::Number)
        sink.number(value.number);
    else if (value.state == CellState::Text)
        sink.text(value.raw);
    else
        sink.empty();
}

void whose(RowSink &sink, const DatasetReport &report)
{
    sink.number(Decimal(report.id));
    sink.text(report.name);
    sink.text(report.metadata.agency ? report.metadata.agency->value : QString());
    if (report.metadata.year)
        sink.number(Decimal(report.metadata.year->value));
    else
        sink.empty();
    sink.text(report.formId);
}

/// Hundredths are all that a confidence means.
Decimal hundredths(float confidence)
{
    return Decimal::fromUnits(std::lround(confidence * 100), 2);
}

int openFindings(const DatasetReport &report, Severity severity)
{
    return static_cast<int>(
        std::count_if(report.findings.begin(), report.findings.end(), [severity](const DatasetFinding &f) {
            return f.finding.severity == severity && (!f.decision || f.isStale);
        }));
}

void counts(RowSink &sink, const DatasetReport &report)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Notice})
        sink.number(Decimal(openFindings(report, severity)));
    sink.number(Decimal(std::count_if(report.findings.begin(), report.findings.end(),
                                      [](const DatasetFinding &f) { return f.decision && !f.isStale; })));
    sink.number(Decimal(std::count_if(report.cells.begin(), report.cells.end(), [](const DatasetCell &c) {
        return c.status == CellStatus::CorrectedMisread || c.status == CellStatus::WrongInOriginal;
    })));
    sink.number(Decimal(report.identitiesHeld));
    sink.number(Decimal(report.identitiesBroken));
    sink.number(Decimal(report.identitiesNotAssessable));
}

void place(RowSink &sink, const Provenance &where)
{
    if (!where.isValid()) {
        sink.empty();
        sink.empty();
        sink.empty();
        return;
    }
    if (where.page > 0)
        sink.number(Decimal(where.page));
    else
        sink.empty();
    sink.number(Decimal(where.span.begin));
    sink.number(Decimal(where.span.end));
}

} // namespace

DatasetTables::DatasetTables(std::vector<const FormDefinition *> forms, DatasetValues values)
{
    if (values != DatasetValues::Reviewed)
        m_sets.push_back({"published", &DatasetCell::published});
    if (values != DatasetValues::Published)
        m_sets.push_back({"reviewed", &DatasetCell::reviewed});
    QSet<QString> known;
    for (const FormDefinition *form : forms) {
        FormFacts facts{form, {}, {}};
        for (const FormCell &cell : form->cells()) {
            const FormRow &row = form->rowOf(cell);
            const FormColumn &column = form->columnOf(cell);
            facts.labels.push_back(
                {form->tableOf(cell).title, row.number + row.label, column.label, column.unit});
            if (!known.contains(cell.key))
                m_columns.push_back({cell.key.toLatin1(), column.kind == ValueKind::Amount});
            known.insert(cell.key);
        }
        m_forms.push_back(std::move(facts));
    }
    for (FormFacts &facts : m_forms) {
        for (const WideColumn &column : m_columns)
            facts.wideCells.push_back(facts.form->cellIndex(QString::fromLatin1(column.key)));
    }
}

const DatasetTables::FormFacts *DatasetTables::factsOf(const FormDefinition *form) const
{
    const auto found = std::find_if(m_forms.begin(), m_forms.end(),
                                    [form](const FormFacts &facts) { return facts.form == form; });
    return found == m_forms.end() ? nullptr : &*found;
}

QByteArray DatasetTables::valueName(const QByteArray &key, const ValueSet &set) const
{
    return m_sets.size() == 1 ? key : key + '.' + set.name;
}

void DatasetTables::wideHeader(RowSink &sink) const
{
    words(sink, {"report", "file", "agency", "year", "form", "title", "period_begin", "period_end",
                 "signature_date", "origin", "sha256", "errors_open", "warnings_open", "notices_open",
                 "findings_decided", "cells_corrected", "identities_held", "identities_broken",
                 "identities_not_assessable"});
    for (const ValueSet &set : m_sets) {
        for (const WideColumn &column : m_columns)
            sink.word(valueName(column.key, set).constData());
    }
    for (const ValueSet &set : m_sets) {
        for (const WideColumn &column : m_columns) {
            if (column.isAmount)
                sink.word((valueName(column.key, set) + ".unit").constData());
        }
    }
    for (const ValueSet &set : m_sets) {
        for (const WideColumn &column : m_columns)
            sink.word((valueName(column.key, set) + ".state").constData());
    }
    for (const WideColumn &column : m_columns)
        sink.word((column.key + ".status").constData());
    sink.endRow();
}

void DatasetTables::wideRow(RowSink &sink, const DatasetReport &report) const
{
    whose(sink, report);
    sink.text(report.metadata.title ? report.metadata.title->value : QString());
    optionalDate(sink, report.metadata.periodBegin);
    optionalDate(sink, report.metadata.periodEnd);
    optionalDate(sink, report.metadata.signatureDate);
    sink.text(report.origin);
    sink.text(QString::fromLatin1(report.sha256));
    counts(sink, report);

    const FormFacts *facts = report.cells.empty() ? nullptr : factsOf(report.form);
    // Calls `write` for the report's cell of every wide column, with null where its form has none.
    const auto eachColumn = [&](const auto &write) {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const int cell = facts ? facts->wideCells[i] : -1;
            write(i, cell < 0 ? nullptr : &report.cells[static_cast<std::size_t>(cell)]);
        }
    };
    for (const ValueSet &set : m_sets) {
        eachColumn([&](std::size_t, const DatasetCell *cell) {
            cell ? content(sink, cell->*set.member) : sink.empty();
        });
    }
    for (const ValueSet &set : m_sets) {
        eachColumn([&](std::size_t column, const DatasetCell *cell) {
            if (!m_columns[column].isAmount)
                return;
            if (!cell || (cell->*set.member).state != CellState::Number)
                return sink.empty();
            const QString &printed = (cell->*set.member).unit;
            const auto index = static_cast<std::size_t>(facts->wideCells[column]);
            sink.text(printed.isEmpty() ? facts->labels[index].unit : printed);
        });
    }
    for (const ValueSet &set : m_sets) {
        eachColumn([&](std::size_t, const DatasetCell *cell) {
            cell ? sink.word(nameOf((cell->*set.member).state)) : sink.empty();
        });
    }
    eachColumn(
        [&](std::size_t, const DatasetCell *cell) { cell ? sink.word(nameOf(cell->status)) : sink.empty(); });
    sink.endRow();
}

void DatasetTables::longHeader(RowSink &sink) const
{
    words(sink, {"report", "file", "agency", "year", "form", "cell", "table", "row", "column"});
    for (const ValueSet &set : m_sets) {
        const QByteArray name = set.name;
        words(sink, {name.constData(), (name + "_state").constData(), (name + "_unit").constData()});
    }
    words(sink, {"status", "extracted", "extracted_state", "extracted_raw", "confidence", "page", "begin",
                 "end", "reviewer", "time", "reason"});
    sink.endRow();
}

void DatasetTables::longValue(RowSink &sink, const CellValue &value, const QString &formUnit) const
{
    content(sink, value);
    sink.word(nameOf(value.state));
    if (value.state == CellState::Number)
        sink.text(value.unit.isEmpty() ? formUnit : value.unit);
    else
        sink.empty();
}

void DatasetTables::longRows(RowSink &sink, const DatasetReport &report) const
{
    const FormFacts *facts = factsOf(report.form);
    if (!facts)
        return;
    for (std::size_t i = 0; i < report.cells.size(); ++i) {
        const DatasetCell &cell = report.cells[i];
        const CellLabels &labels = facts->labels[i];
        whose(sink, report);
        sink.text(report.form->cells()[i].key);
        sink.text(labels.table);
        sink.text(labels.row);
        sink.text(labels.column);
        for (const ValueSet &set : m_sets)
            longValue(sink, cell.*set.member, labels.unit);
        sink.word(nameOf(cell.status));
        content(sink, cell.extracted);
        sink.word(nameOf(cell.extracted.state));
        sink.text(cell.extracted.raw);
        if (cell.extracted.state == CellState::Missing)
            sink.empty();
        else
            sink.number(hundredths(cell.extracted.confidence));
        place(sink, cell.extracted.where);
        sink.text(cell.reviewer);
        time(sink, cell.time);
        sink.text(cell.reason);
        sink.endRow();
    }
}

namespace {

/// The files it was compared with, each once.
QString otherReports(const Finding &finding)
{
    QStringList names;
    if (!finding.other.isEmpty())
        names += finding.other;
    for (const OtherPlace &place : finding.elsewhere) {
        if (!names.contains(place.name))
            names += place.name;
    }
    return names.join(QStringLiteral("; "));
}

/// What stands in those, a line for each passage of the finding.
QString elsewhere(const Finding &finding)
{
    QStringList passages;
    for (const OtherPlace &place : finding.elsewhere)
        passages += QStringLiteral("%1: %2").arg(place.name, place.words.simplified());
    return passages.join(u'\n');
}

} // namespace

void DatasetTables::findingsHeader(RowSink &sink)
{
    words(sink,
          {"report",  "file",     "agency",  "year",     "form",         "check",    "severity", "message",
           "section", "cells",    "printed", "expected", "page",         "begin",    "end",      "decision",
           "stale",   "reviewer", "time",    "reason",   "other_report", "elsewhere"});
    sink.endRow();
}

void DatasetTables::findingRows(RowSink &sink, const DatasetReport &report)
{
    for (const DatasetFinding &row : report.findings) {
        const Finding &finding = row.finding;
        whose(sink, report);
        sink.text(finding.check);
        sink.word(nameOf(finding.severity));
        sink.text(row.message);
        if (report.form && finding.section >= 0)
            sink.text(report.form->sections()[static_cast<std::size_t>(finding.section)].numeral);
        else
            sink.empty();
        QStringList keys;
        for (const Place &spot : finding.where) {
            if (report.form && spot.cell >= 0)
                keys += report.form->cells()[static_cast<std::size_t>(spot.cell)].key;
        }
        sink.text(keys.join(QLatin1Char(' ')));
        finding.printed ? sink.number(*finding.printed) : sink.empty();
        finding.expected ? sink.number(*finding.expected) : sink.empty();
        place(sink, finding.where.empty() ? Provenance() : finding.where.front().where);
        row.decision ? sink.word(nameOf(*row.decision)) : sink.word("open");
        row.isStale ? sink.word("stale") : sink.empty();
        sink.text(row.reviewer);
        time(sink, row.time);
        sink.text(row.reason);
        sink.text(otherReports(finding));
        sink.text(elsewhere(finding));
        sink.endRow();
    }
}

void DatasetTables::fieldsHeader(RowSink &sink) const
{
    words(sink, {"form", "key", "table", "row", "column", "unit"});
    sink.endRow();
}

void DatasetTables::fieldRows(RowSink &sink) const
{
    for (const FormFacts &facts : m_forms) {
        for (std::size_t i = 0; i < facts.labels.size(); ++i) {
            sink.text(facts.form->id());
            sink.text(facts.form->cells()[i].key);
            sink.text(facts.labels[i].table);
            sink.text(facts.labels[i].row);
            sink.text(facts.labels[i].column);
            sink.text(facts.labels[i].unit);
            sink.endRow();
        }
    }
}

} // namespace gouji
