#include "app/session/pipeline.h"

namespace gouji {

Result<CheckedReport> Pipeline::run(const QByteArray &bytes, const QString &name,
                                    const ReadingControl &control, const CopiedText *copies) const
{
    Result<SourceDocument> document = m_reader.read(bytes, name, control);
    if (!document)
        return document.error();
    CheckedReport checked;
    checked.document = std::move(document.value());
    checked.report = m_recognizer.recognise(checked.document);
    checked.form = formOf(checked.report);
    OtherReports others;
    others.copies = copies;
    checked.assessment = check(checked.document, checked.report, checked.report.cells, others);
    return checked;
}

Assessment Pipeline::check(const SourceDocument &document, const Report &report,
                           const std::vector<CellValue> &cells, const OtherReports &others,
                           const Publication *publication) const
{
    CheckInput input = inputOf(document, report, cells, others);
    input.publication = publication;
    return assess(input);
}

void Pipeline::compare(CheckedReport &checked, const OtherReports &others) const
{
    const CheckInput input = inputOf(checked.document, checked.report, checked.report.cells, others);
    compareWithOthers(input, checked.assessment);
}

CheckInput Pipeline::inputOf(const SourceDocument &document, const Report &report,
                             const std::vector<CellValue> &cells, const OtherReports &others) const
{
    CheckInput input{document, report, formOf(report), m_catalogue, cells};
    input.settings = m_settings.isEmpty() ? nullptr : &m_settings;
    input.others = others;
    return input;
}

} // namespace gouji
