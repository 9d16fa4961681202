// What ReportJson writes of a finding: its places, what it was compared with, its repairs.

#include "app/cli/reportjson.h"
#include "model/checks/celldifference.h"
#include "model/exporting/dataset.h"

namespace gouji {

namespace {

const QByteArray &nameAt(const std::vector<QByteArray> &names, int index)
{
    return names[static_cast<std::size_t>(index)];
}

} // namespace

void ReportJson::finding(const Finding &finding, const CheckedReport &checked)
{
    m_json.beginObject();
    m_json.key("check");
    m_json.string(finding.check);
    m_json.key("severity");
    m_json.utf8(nameOf(finding.severity));
    m_json.key("code");
    m_json.string(finding.code);
    m_json.key("message");
    m_json.string(findingText(finding, checked.form, m_english));
    if (finding.section >= 0) {
        m_json.key("section");
        m_json.string(numeral(finding.section, checked.form));
    }
    places(finding, checked);
    for (const auto &[name, number] :
         {std::pair{"printed", &finding.printed}, {"expected", &finding.expected}}) {
        if (!*number)
            continue;
        m_json.key(name);
        m_json.decimal(**number);
    }
    if (checked.form && (!finding.broken.empty() || !finding.repairs.empty()))
        repairs(finding, *checked.form);
    if (checked.form && finding.check == u"resubmission-changed" && !finding.where.empty())
        versionChanges(finding, *checked.form);
    if (!finding.other.isEmpty() || finding.check == u"carry-over" || finding.check == u"aggregate")
        comparison(finding, checked.form);
    if (!finding.elsewhere.empty())
        elsewhere(finding);
    m_json.key("key");
    m_json.string(findingKey(finding, checked.form, checked.report.cells, checked.document.text));
    m_json.endObject();
}

/// The passages of the other reports, one for each of `where`.
void ReportJson::elsewhere(const Finding &finding)
{
    m_json.key("elsewhere");
    m_json.beginArray();
    for (const OtherPlace &place : finding.elsewhere) {
        m_json.beginObject();
        m_json.key("file");
        m_json.string(place.name);
        m_json.key("agency");
        m_json.string(place.agency);
        m_json.key("year");
        m_json.integer(place.year);
        span({place.span, 0, {}});
        m_json.key("quote");
        m_json.string(place.words);
        m_json.endObject();
    }
    m_json.endArray();
}

void ReportJson::places(const Finding &finding, const CheckedReport &checked)
{
    m_json.key("where");
    m_json.beginArray();
    for (const Place &place : finding.where) {
        Provenance where = place.where;
        m_json.beginObject();
        if (checked.form && place.cell >= 0) {
            m_json.key("cell");
            m_json.utf8(nameAt(namesOf(*checked.form).cells, place.cell));
            if (!where.isValid())
                where = checked.report.cells[static_cast<std::size_t>(place.cell)].where;
        }
        span(where);
        if (where.isValid()) {
            m_json.key("quote");
            m_json.string(checked.document.at(where.span));
        }
        m_json.endObject();
    }
    m_json.endArray();
}

/// The values of the two versions, the earlier one's first; null for an empty cell.
void ReportJson::versionChanges(const Finding &finding, const FormDefinition &form)
{
    const auto value = [&](const char *key, qsizetype argument) {
        const QString &words = finding.arguments.at(argument);
        m_json.key(key);
        words.isEmpty() ? m_json.null() : m_json.string(words);
    };
    m_json.key("changes");
    m_json.beginArray();
    // The pairs of values stand behind the other version's name and the count of cells not compared.
    qsizetype argument = 2;
    for (const Place &place : finding.where) {
        m_json.beginObject();
        m_json.key("cell");
        m_json.utf8(nameAt(namesOf(form).cells, place.cell));
        value("before", argument++);
        value("after", argument++);
        m_json.endObject();
    }
    m_json.endArray();
}

/// With which report it was compared, and both values of every cell; or whom a question is about.
void ReportJson::comparison(const Finding &finding, const FormDefinition *form)
{
    if (!finding.other.isEmpty()) {
        m_json.key("other");
        m_json.string(finding.other);
    }
    const bool isQuestion = finding.code != u"differs" && finding.code != u"jump";
    m_json.key(isQuestion ? "organs" : "differences");
    m_json.beginArray();
    if (isQuestion) {
        for (const QString &organ : finding.arguments.mid(1))
            m_json.string(organ);
    }
    for (std::size_t i = 0; !isQuestion && form && i < finding.where.size(); ++i) {
        const qsizetype argument = firstDifference + 2 * static_cast<qsizetype>(i);
        m_json.beginObject();
        m_json.key("cell");
        m_json.utf8(nameAt(namesOf(*form).cells, finding.where[i].cell));
        m_json.key("printed");
        m_json.string(finding.arguments.value(argument));
        m_json.key("expected");
        m_json.string(finding.arguments.value(argument + 1));
        m_json.endObject();
    }
    m_json.endArray();
}

void ReportJson::change(const CellChange &change, const FormNames &names)
{
    m_json.beginObject();
    m_json.key("cell");
    m_json.utf8(nameAt(names.cells, change.cell));
    m_json.key("value");
    m_json.decimal(change.value);
    m_json.endObject();
}

void ReportJson::repairs(const Finding &finding, const FormDefinition &form)
{
    const FormNames &names = namesOf(form);
    m_json.key("broken");
    m_json.beginArray();
    for (const int identity : finding.broken)
        m_json.utf8(nameAt(names.identities, identity));
    m_json.endArray();
    // The cells that one change alone would mend: what most readers of the list want.
    m_json.key("suspects");
    m_json.beginArray();
    for (const Repair &repair : finding.repairs) {
        if (repair.changes.size() == 1)
            change(repair.changes.front(), names);
    }
    m_json.endArray();
    m_json.key("repairs");
    m_json.beginArray();
    for (const Repair &repair : finding.repairs) {
        m_json.beginObject();
        m_json.key("kind");
        m_json.utf8(nameOf(repair.kind));
        m_json.key("changes");
        m_json.beginArray();
        for (const CellChange &single : repair.changes)
            change(single, names);
        m_json.endArray();
        if (!repair.reasons.isEmpty()) {
            m_json.key("reasons");
            m_json.beginArray();
            for (const QString &reason : repair.reasons)
                m_json.string(reason);
            m_json.endArray();
        }
        m_json.endObject();
    }
    m_json.endArray();
}

} // namespace gouji
