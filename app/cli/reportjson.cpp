#include "app/cli/reportjson.h"

#include "app/cli/assessmentjson.h"
#include "app/cli/plaincell.h"
#include "model/core/errortext.h"
#include "model/exporting/dataset.h"
#include "model/exporting/jsondataset.h"

#include <algorithm>

namespace gouji {

namespace {

void optionalString(JsonWriter &json, QByteArrayView key, const std::optional<Traced<QString>> &field)
{
    json.key(key);
    field ? json.string(field->value) : json.null();
}

} // namespace

ReportJson::ReportJson(const FormCatalogue &catalogue, bool english)
    : m_catalogue(catalogue)
    , m_english(english)
{
    for (const auto &form : catalogue.forms()) {
        FormNames names;
        for (const FormCell &cell : form->cells())
            names.cells.push_back(cell.key.toUtf8());
        for (const Identity &identity : form->identities())
            names.identities.push_back(identity.name.toUtf8());
        m_names.insert(form.get(), std::move(names));
    }
}

const ReportJson::FormNames &ReportJson::namesOf(const FormDefinition &form)
{
    return m_names[&form];
}

QString ReportJson::numeral(int section, const FormDefinition *form) const
{
    // A report whose form was not recognised still has the six sections, which all forms share.
    const FormDefinition *any = form || m_catalogue.forms().empty() ? form : m_catalogue.forms().back().get();
    const auto index = static_cast<std::size_t>(section);
    return any && section >= 0 && index < any->sections().size() ? any->sections()[index].numeral : QString();
}

QByteArray ReportJson::failure(const QString &file, const Error &error)
{
    m_json.beginObject();
    m_json.key("file");
    m_json.string(file);
    m_json.key("error");
    m_json.beginObject();
    m_json.key("code");
    m_json.string(errorName(error.code));
    m_json.key("message");
    m_json.string(errorText(error));
    m_json.endObject();
    m_json.endObject();
    return m_json.take();
}

QByteArray ReportJson::report(const QString &file, const CheckedReport &checked, const OtherReports &others)
{
    const Metadata &metadata = checked.report.metadata;
    m_json.beginObject();
    m_json.key("file");
    m_json.string(file);
    m_json.key("sha256");
    m_json.utf8(checked.document.sha256);
    m_json.key("format");
    m_json.string(checked.document.format);
    m_json.key("encoding");
    m_json.string(checked.document.encoding);
    if (others.version) {
        m_json.key("version_of");
        m_json.string(others.version->name);
    }
    if (others.lastYear && others.lastYear->state == LastYearState::Found) {
        m_json.key("last_year");
        m_json.string(others.lastYear->report);
    }
    m_json.key("form");
    checked.report.formId.isEmpty() ? m_json.null() : m_json.string(checked.report.formId);
    optionalString(m_json, "title", metadata.title);
    optionalString(m_json, "agency", metadata.agency);
    m_json.key("year");
    metadata.year ? m_json.integer(metadata.year->value) : m_json.null();
    period(metadata);
    contacts(metadata);
    sections(checked);
    cells(checked);
    identities(checked);
    m_json.key("findings");
    m_json.beginArray();
    for (const Finding &found : checked.assessment.findings)
        finding(found, checked);
    m_json.endArray();
    writeAssessment(m_json, checked);
    diagnostics(checked);
    m_json.endObject();
    return m_json.take();
}

void ReportJson::span(const Provenance &where)
{
    writePlace(m_json, where);
}

void ReportJson::period(const Metadata &metadata)
{
    m_json.key("period");
    if (metadata.periodBegin && metadata.periodEnd) {
        m_json.beginArray();
        m_json.string(metadata.periodBegin->value.toString(Qt::ISODate));
        m_json.string(metadata.periodEnd->value.toString(Qt::ISODate));
        m_json.endArray();
    } else {
        m_json.null();
    }
    m_json.key("signature_date");
    metadata.signatureDate ? m_json.string(metadata.signatureDate->value.toString(Qt::ISODate))
                           : m_json.null();
}

void ReportJson::contacts(const Metadata &metadata)
{
    m_json.key("contacts");
    m_json.beginArray();
    for (const Contact &contact : metadata.contacts) {
        m_json.beginObject();
        m_json.key("kind");
        m_json.utf8(nameOf(contact.kind));
        m_json.key("value");
        m_json.string(contact.value);
        span(contact.where);
        m_json.endObject();
    }
    m_json.endArray();
}

void ReportJson::sections(const CheckedReport &checked)
{
    m_json.key("sections");
    m_json.beginArray();
    std::vector<int> listed;
    for (const SectionMark &mark : checked.report.sections) {
        if (std::find(listed.begin(), listed.end(), mark.section) != listed.end())
            continue;
        listed.push_back(mark.section);
        m_json.string(numeral(mark.section, checked.form));
    }
    m_json.endArray();
}

void ReportJson::cells(const CheckedReport &checked)
{
    m_json.key("cells");
    m_json.beginObject();
    if (checked.form) {
        const FormNames &names = namesOf(*checked.form);
        for (std::size_t i = 0; i < names.cells.size(); ++i) {
            m_json.key(names.cells[i]);
            cell(checked.report.cells[i]);
        }
    }
    m_json.endObject();
}

void ReportJson::cell(const CellValue &cell)
{
    PlainCell plain;
    if (plain.write(cell))
        return m_json.raw(plain.json());
    m_json.beginObject();
    if (cell.state == CellState::Number) {
        m_json.key("value");
        m_json.decimal(cell.number);
    } else {
        m_json.key("state");
        m_json.utf8(nameOf(cell.state));
    }
    if (!cell.raw.isEmpty()) {
        m_json.key("raw");
        m_json.string(cell.raw);
    }
    if (!cell.unit.isEmpty()) {
        m_json.key("unit");
        m_json.string(cell.unit);
    }
    span(cell.where);
    if (cell.state != CellState::Missing) {
        m_json.key("confidence");
        m_json.hundredths(static_cast<double>(cell.confidence));
    }
    m_json.endObject();
}

void ReportJson::identities(const CheckedReport &checked)
{
    const std::vector<IdentityState> &states = checked.assessment.identities;
    m_json.key("identities");
    m_json.beginObject();
    m_json.key("held");
    m_json.integer(checked.assessment.count(IdentityState::Holds));
    const auto list = [&](const char *key, IdentityState wanted) {
        m_json.key(key);
        m_json.beginArray();
        for (std::size_t i = 0; checked.form && i < states.size(); ++i) {
            if (states[i] == wanted)
                m_json.utf8(namesOf(*checked.form).identities[i]);
        }
        m_json.endArray();
    };
    list("broken", IdentityState::Broken);
    list("not_assessable", IdentityState::NotAssessable);
    list("hold_if_blank_is_zero", IdentityState::HoldsIfBlankIsZero);
    m_json.endObject();
}

void ReportJson::diagnostics(const CheckedReport &checked)
{
    m_json.key("diagnostics");
    m_json.beginArray();
    for (const auto *list : {&checked.document.diagnostics, &checked.report.diagnostics}) {
        for (const Diagnostic &diagnostic : *list) {
            m_json.beginObject();
            m_json.key("code");
            m_json.string(diagnostic.code);
            m_json.key("message");
            m_json.string(diagnosticText(diagnostic));
            span(diagnostic.where);
            m_json.endObject();
        }
    }
    m_json.endArray();
}

} // namespace gouji
