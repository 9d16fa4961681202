#pragma once

#include "app/session/documentreader.h"
#include "model/checks/check.h"
#include "model/core/report.h"
#include "model/core/result.h"
#include "model/core/sourcedocument.h"
#include "model/forms/formcatalogue.h"
#include "parser/recognition/recognizer.h"

#include <QByteArray>
#include <QString>

namespace gouji {

/// A report read and checked, nothing decided yet.
struct CheckedReport
{
    SourceDocument document;
    Report report;
    const FormDefinition *form = nullptr; ///< null when no form was recognised
    Assessment assessment;                ///< of the values as read
};

/// From bytes to findings: read, recognise, check. Built once; every method is thread-safe. The catalogue
/// must outlive it.
class Pipeline
{
public:
    /// `workerProgram` as DocumentReader has it.
    explicit Pipeline(const FormCatalogue &catalogue, const QString &workerProgram = {})
        : m_catalogue(catalogue)
        , m_recognizer(catalogue)
        , m_reader(workerProgram)
    {
    }

    /// `copies` as in OtherReports.
    [[nodiscard]] Result<CheckedReport> run(const QByteArray &bytes, const QString &name,
                                            const ReadingControl &control = {},
                                            const CopiedText *copies = nullptr) const;
    /// Checks the given values of a report instead of those read. `cells`, `others` and `publication` as in
    /// CheckInput.
    [[nodiscard]] Assessment check(const SourceDocument &document, const Report &report,
                                   const std::vector<CellValue> &cells, const OtherReports &others = {},
                                   const Publication *publication = nullptr) const;

    /// Takes into the assessment of a report just read what other reports say of it.
    void compare(CheckedReport &checked, const OtherReports &others) const;

    /// The office's rule set for all checks from now on; not while others use the pipeline.
    void setSettings(CheckSettings settings) { m_settings = std::move(settings); }
    [[nodiscard]] const CheckSettings &settings() const { return m_settings; }

    [[nodiscard]] const DocumentReader &reader() const { return m_reader; }
    [[nodiscard]] const FormCatalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const FormDefinition *formOf(const Report &report) const
    {
        return report.cells.empty() ? nullptr : m_catalogue.form(report.formId);
    }
    [[nodiscard]] Report recognise(const SourceDocument &document) const
    {
        return m_recognizer.recognise(document);
    }

private:
    [[nodiscard]] CheckInput inputOf(const SourceDocument &document, const Report &report,
                                     const std::vector<CellValue> &cells, const OtherReports &others) const;

    const FormCatalogue &m_catalogue;
    CheckSettings m_settings;
    Recognizer m_recognizer;
    DocumentReader m_reader;
};

} // namespace gouji
