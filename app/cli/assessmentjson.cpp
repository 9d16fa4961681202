#include "app/cli/assessmentjson.h"

#include "model/exporting/jsondataset.h"

namespace gouji {

namespace {

void writeSummary(JsonWriter &json, const Assessment &assessment)
{
    const CheckSummary summary = assessment.summary();
    json.key("summary");
    json.beginObject();
    json.key("ran");
    json.integer(summary.ran);
    json.key("passed");
    json.integer(summary.passed);
    json.key("found");
    json.integer(summary.found);
    json.key("notAssessable");
    json.beginArray();
    for (std::size_t i = 0; i < assessment.states.size(); ++i) {
        if (assessment.states[i] == CheckState::NotAssessable)
            json.utf8(allChecks()[i].id);
    }
    json.endArray();
    json.key("off");
    json.integer(summary.off);
    json.endObject();
}

void writeEntry(JsonWriter &json, const LedgerEntry &entry, const CheckedReport &checked)
{
    const Claim &claim = checked.report.claims[static_cast<std::size_t>(entry.claim)];
    json.beginObject();
    json.key("value");
    json.decimal(entry.value);
    json.key("raw");
    json.string(checked.document.at(claim.where.span));
    if (!entry.unit.isEmpty()) {
        json.key("unit");
        json.string(entry.unit);
    }
    if (!entry.qualifier.isEmpty()) {
        json.key("qualifier");
        json.string(entry.qualifier);
    }
    json.key("counts");
    json.string(checked.document.at(claim.clause));
    if (!claim.subject.isEmpty()) {
        json.key("subject");
        json.string(claim.subject);
    }
    json.key("state");
    json.utf8(nameOf(entry.state));
    if (entry.cell >= 0 && checked.form) {
        json.key("cell");
        json.string(checked.form->cells()[static_cast<std::size_t>(entry.cell)].key);
    }
    if (checked.form && static_cast<std::size_t>(entry.section) < checked.form->sections().size()) {
        json.key("section");
        json.string(checked.form->sections()[static_cast<std::size_t>(entry.section)].numeral);
    }
    writePlace(json, claim.where);
    json.endObject();
}

} // namespace

void writeAssessment(JsonWriter &json, const CheckedReport &checked)
{
    writeSummary(json, checked.assessment);
    json.key("ledger");
    json.beginArray();
    for (const LedgerEntry &entry : checked.assessment.ledger)
        writeEntry(json, entry, checked);
    json.endArray();
    json.key("derived");
    json.beginArray();
    for (const CellChange &change : checked.assessment.derived) {
        json.beginObject();
        json.key("cell");
        json.string(checked.form->cells()[static_cast<std::size_t>(change.cell)].key);
        json.key("value");
        json.decimal(change.value);
        json.key("derived");
        json.boolean(true);
        json.endObject();
    }
    json.endArray();
}

} // namespace gouji
