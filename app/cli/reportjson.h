#pragma once

#include "app/session/pipeline.h"
#include "model/exporting/jsonwriter.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace gouji {

/// Writes a checked report as one JSON object on one line, as the batch program's contract has it
/// (docs/cli.md). Names of the forms are kept as UTF-8, made once; one writer per thread.
class ReportJson
{
public:
    ReportJson(const FormCatalogue &catalogue, bool english);

    /// `file` is the path as the user gave it; `others` what it was compared with. No line end.
    [[nodiscard]] QByteArray report(const QString &file, const CheckedReport &checked,
                                    const OtherReports &others = {});
    [[nodiscard]] QByteArray failure(const QString &file, const Error &error);

private:
    struct FormNames
    {
        std::vector<QByteArray> cells;
        std::vector<QByteArray> identities;
    };

    [[nodiscard]] const FormNames &namesOf(const FormDefinition &form);
    [[nodiscard]] QString numeral(int section, const FormDefinition *form) const;
    void span(const Provenance &where);
    void period(const Metadata &metadata);
    void contacts(const Metadata &metadata);
    void sections(const CheckedReport &checked);
    void cells(const CheckedReport &checked);
    void cell(const CellValue &cell);
    void identities(const CheckedReport &checked);
    void finding(const Finding &finding, const CheckedReport &checked);
    void elsewhere(const Finding &finding);
    void places(const Finding &finding, const CheckedReport &checked);
    void versionChanges(const Finding &finding, const FormDefinition &form);
    void comparison(const Finding &finding, const FormDefinition *form);
    void repairs(const Finding &finding, const FormDefinition &form);
    void change(const CellChange &change, const FormNames &names);
    void diagnostics(const CheckedReport &checked);

    const FormCatalogue &m_catalogue;
    bool m_english;
    QHash<const FormDefinition *, FormNames> m_names;
    JsonWriter m_json;
};

} // namespace gouji
