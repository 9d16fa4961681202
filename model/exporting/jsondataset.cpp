#include "model/exporting/jsondataset.h"

namespace gouji {

namespace {

void optionalText(JsonWriter &json, QByteArrayView key, const QString &value)
{
    if (value.isEmpty())
        return;
    json.key(key);
    json.string(value);
}

void traced(JsonWriter &json, QByteArrayView key, const std::optional<Traced<QString>> &field)
{
    json.key(key);
    if (!field)
        return json.null();
    json.beginObject();
    json.key("value");
    json.string(field->value);
    writePlace(json, field->where);
    json.endObject();
}

void traced(JsonWriter &json, QByteArrayView key, const std::optional<Traced<QDate>> &field)
{
    std::optional<Traced<QString>> text;
    if (field)
        text = Traced<QString>{field->value.toString(Qt::ISODate), field->where};
    traced(json, key, text);
}

void traced(JsonWriter &json, QByteArrayView key, const std::optional<Traced<int>> &field)
{
    json.key(key);
    if (!field)
        return json.null();
    json.beginObject();
    json.key("value");
    json.integer(field->value);
    writePlace(json, field->where);
    json.endObject();
}

void metadata(JsonWriter &json, const Metadata &meta)
{
    traced(json, "title", meta.title);
    traced(json, "agency", meta.agency);
    traced(json, "year", meta.year);
    json.key("period");
    json.beginObject();
    traced(json, "begin", meta.periodBegin);
    traced(json, "end", meta.periodEnd);
    writePlace(json, meta.periodPhrase);
    json.endObject();
    traced(json, "signature_date", meta.signatureDate);
    json.key("contacts");
    json.beginArray();
    for (const Contact &contact : meta.contacts) {
        json.beginObject();
        json.key("kind");
        json.utf8(nameOf(contact.kind));
        json.key("value");
        json.string(contact.value);
        writePlace(json, contact.where);
        json.endObject();
    }
    json.endArray();
}

void decided(JsonWriter &json, const QString &reviewer, const QDateTime &time, const QString &reason)
{
    optionalText(json, "reviewer", reviewer);
    if (time.isValid())
        optionalText(json, "time", time.toUTC().toString(Qt::ISODateWithMs));
    optionalText(json, "reason", reason);
}

void value(JsonWriter &json, QByteArrayView key, const CellValue &value)
{
    json.key(key);
    json.beginObject();
    json.key("state");
    json.utf8(nameOf(value.state));
    if (value.state == CellState::Number) {
        json.key("value");
        json.decimal(value.number);
    }
    optionalText(json, "raw", value.raw);
    optionalText(json, "unit", value.unit);
    if (value.state != CellState::Missing) {
        json.key("confidence");
        json.hundredths(static_cast<double>(value.confidence));
    }
    writePlace(json, value.where);
    json.endObject();
}

void cells(JsonWriter &json, const DatasetReport &report, DatasetValues values)
{
    json.key("cells");
    json.beginObject();
    for (std::size_t i = 0; report.form && i < report.cells.size(); ++i) {
        const DatasetCell &cell = report.cells[i];
        json.key(report.form->cells()[i].key.toUtf8());
        json.beginObject();
        value(json, "extracted", cell.extracted);
        if (values != DatasetValues::Reviewed)
            value(json, "published", cell.published);
        if (values != DatasetValues::Published)
            value(json, "reviewed", cell.reviewed);
        json.key("status");
        json.utf8(nameOf(cell.status));
        decided(json, cell.reviewer, cell.time, cell.reason);
        json.endObject();
    }
    json.endObject();
}

/// Places and identities of a finding are indices into the form; without one there are none to name.
void findingOperands(JsonWriter &json, const Finding &finding, const FormDefinition *form)
{
    const auto cellKey = [form](int cell) { return form->cells()[static_cast<std::size_t>(cell)].key; };
    json.key("where");
    json.beginArray();
    for (const Place &spot : finding.where) {
        json.beginObject();
        if (form && spot.cell >= 0)
            optionalText(json, "cell", cellKey(spot.cell));
        writePlace(json, spot.where);
        json.endObject();
    }
    json.endArray();
    if (!form)
        return;
    json.key("broken");
    json.beginArray();
    for (const int identity : finding.broken)
        json.string(form->identities()[static_cast<std::size_t>(identity)].name);
    json.endArray();
    json.key("repairs");
    json.beginArray();
    for (const Repair &repair : finding.repairs) {
        json.beginObject();
        json.key("kind");
        json.utf8(nameOf(repair.kind));
        json.key("changes");
        json.beginArray();
        for (const CellChange &change : repair.changes) {
            json.beginObject();
            json.key("cell");
            json.string(cellKey(change.cell));
            json.key("value");
            json.decimal(change.value);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

/// The passages of the other reports, the i-th like the i-th place of the finding.
void elsewhere(JsonWriter &json, const Finding &finding)
{
    json.key("elsewhere");
    json.beginArray();
    for (const OtherPlace &place : finding.elsewhere) {
        json.beginObject();
        json.key("file");
        json.string(place.name);
        json.key("agency");
        json.string(place.agency);
        json.key("year");
        json.integer(place.year);
        json.key("quote");
        json.string(place.words);
        json.endObject();
    }
    json.endArray();
}

void finding(JsonWriter &json, const DatasetFinding &row, const FormDefinition *form)
{
    const Finding &finding = row.finding;
    json.beginObject();
    json.key("check");
    json.string(finding.check);
    json.key("severity");
    json.utf8(nameOf(finding.severity));
    json.key("code");
    json.string(finding.code);
    json.key("arguments");
    json.beginArray();
    for (const QString &argument : finding.arguments)
        json.string(argument);
    json.endArray();
    json.key("message");
    json.string(row.message);
    json.key("key");
    json.string(row.key);
    if (form && finding.section >= 0)
        optionalText(json, "section", form->sections()[static_cast<std::size_t>(finding.section)].numeral);
    findingOperands(json, finding, form);
    for (const auto &[name, number] :
         {std::pair{"printed", &finding.printed}, {"expected", &finding.expected}}) {
        if (!*number)
            continue;
        json.key(name);
        json.decimal(**number);
    }
    if (!finding.other.isEmpty())
        optionalText(json, "other", finding.other);
    if (!finding.elsewhere.empty())
        elsewhere(json, finding);
    json.key("decision");
    row.decision ? json.utf8(nameOf(*row.decision)) : json.null();
    json.key("stale");
    json.boolean(row.isStale);
    decided(json, row.reviewer, row.time, row.reason);
    json.endObject();
}

void header(JsonWriter &json, const DatasetReport &report)
{
    json.key("id");
    json.integer(report.id);
    json.key("file");
    json.string(report.name);
    json.key("origin");
    json.string(report.origin);
    json.key("sha256");
    json.utf8(report.sha256);
    json.key("document_format");
    json.string(report.format);
    json.key("form");
    report.formId.isEmpty() ? json.null() : json.string(report.formId);
    metadata(json, report.metadata);
    json.key("sections");
    json.beginArray();
    for (const int section : report.sections) {
        if (report.form)
            json.string(report.form->sections()[static_cast<std::size_t>(section)].numeral);
    }
    json.endArray();
    json.key("identities");
    json.beginObject();
    json.key("held");
    json.integer(report.identitiesHeld);
    json.key("broken");
    json.integer(report.identitiesBroken);
    json.key("not_assessable");
    json.integer(report.identitiesNotAssessable);
    json.endObject();
}

QByteArray nameOfValues(DatasetValues values)
{
    if (values == DatasetValues::Both)
        return "both";
    return values == DatasetValues::Published ? "published" : "reviewed";
}

} // namespace

void writePlace(JsonWriter &json, const Provenance &where)
{
    if (!where.isValid())
        return;
    json.key("span");
    json.beginArray();
    json.integer(where.span.begin);
    json.integer(where.span.end);
    json.endArray();
    if (where.page <= 0)
        return;
    json.key("page");
    json.integer(where.page);
    json.key("box");
    json.beginArray();
    for (const double side : {where.box.x(), where.box.y(), where.box.width(), where.box.height()})
        json.real(side);
    json.endArray();
}

JsonDataset::JsonDataset(const QString &path, const DatasetOptions &options)
    : m_file(path)
    , m_values(options.values)
{
}

Result<void> JsonDataset::open()
{
    if (const Result<void> opened = m_file.open(); !opened)
        return opened;
    return m_file.write("{\"format\":\"gouji-dataset\",\"version\":1,\"values\":\"" + nameOfValues(m_values) +
                        "\",\"reports\":[");
}

Result<void> JsonDataset::add(const DatasetReport &report)
{
    m_json.beginObject();
    header(m_json, report);
    cells(m_json, report, m_values);
    m_json.key("findings");
    m_json.beginArray();
    for (const DatasetFinding &row : report.findings)
        finding(m_json, row, report.form);
    m_json.endArray();
    m_json.endObject();
    const QByteArray separator = m_isFirst ? "\n" : ",\n";
    m_isFirst = false;
    return m_file.write(separator + m_json.take());
}

Result<void> JsonDataset::finish()
{
    if (const Result<void> written = m_file.write("\n]}\n"); !written)
        return written;
    return m_file.commit();
}

} // namespace gouji
