#pragma once

#include "model/exporting/checkedsave.h"
#include "model/exporting/datasetwriter.h"
#include "model/exporting/jsonwriter.h"

namespace gouji {

/// The dataset as one JSON document with nothing left out:
///
///     {"format": "gouji-dataset", "version": 1, "values": "published" | "reviewed" | "both", "reports":
///     [REPORT, …]}
///
///     REPORT   {"id", "file", "origin", "sha256", "document_format", "form", "title": TRACED, "agency":
///     TRACED,
///               "year": TRACED, "period": {"begin": TRACED, "end": TRACED, "span": SPAN}, "signature_date":
///               TRACED, "contacts": [{"kind", "value", PLACE}], "sections": ["一", …], "identities":
///               {"held", "broken", "not_assessable"}, "cells": {KEY: CELL, …}, "findings": [FINDING, …]}
///     CELL     {"extracted": VALUE, "published": VALUE, "reviewed": VALUE, "status", DECIDED}
///     VALUE    {"state": "number" | "blank" | "missing" | "text", "value": NUMBER, "raw", "unit",
///     "confidence", PLACE} FINDING  {"check", "severity", "code", "arguments", "message", "key", "section",
///     "where": [{"cell", PLACE}],
///               "broken": [NAME], "repairs": [{"kind", "changes": [{"cell", "value"}]}], "printed",
///               "expected", "decision", "stale", DECIDED}
///     TRACED   {"value", PLACE} or null where the document does not say
///     PLACE    "span": [begin, end] in UTF-16 code units of the document's text, "page" from 1, "box": [x,
///     y, width,
///              height] in points; only what is known stands there
///     DECIDED  "reviewer", "time" (UTC), "reason", where somebody decided
///
/// "value" stands only in a VALUE of state number and has the digits as printed; "section" is a numeral.
class JsonDataset : public DatasetWriter
{
public:
    JsonDataset(const QString &path, const DatasetOptions &options);
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> add(const DatasetReport &report) override;
    [[nodiscard]] Result<void> finish() override;

private:
    CheckedFile m_file;
    DatasetValues m_values;
    JsonWriter m_json;
    bool m_isFirst = true;
};

/// "span", "page" and "box" of a place, as far as known, as keys of the object being written.
void writePlace(JsonWriter &json, const Provenance &where);

} // namespace gouji
