#include "parser/recognition/recognizer.h"

#include "parser/recognition/claims.h"
#include "parser/recognition/formaligner.h"
#include "parser/recognition/labelindex.h"
#include "parser/recognition/logicalrows.h"
#include "parser/recognition/metadata.h"
#include "parser/recognition/paragraphs.h"
#include "parser/recognition/rowmatcher.h"
#include "parser/recognition/sections.h"

#include <algorithm>

namespace gouji {

namespace {

// Fewer rows than this are a coincidence of words, not a table of the form.
constexpr int fewestRows = 3;
// How far ahead one form must be to be certain.
constexpr float clearLead = 1.0F;
// What a column head in the form's own wording adds to the form's score.
constexpr float headWeight = 0.5F;

float headScore(const SourceRows &rows, const LabelIndex &index)
{
    std::vector<std::u16string_view> seen;
    const auto take = [&](const Token &label) {
        if (index.isColumn(label.key) && std::find(seen.begin(), seen.end(), label.key) == seen.end())
            seen.push_back(label.key);
    };
    for (const HeadLine &head : rows.heads)
        std::for_each(head.labels.begin(), head.labels.end(), take);
    return headWeight * static_cast<float>(seen.size());
}

} // namespace

struct Recognizer::Private
{
    explicit Private(const FormCatalogue &catalogue)
        : forms(catalogue)
    {
        for (const auto &form : catalogue.forms()) {
            indexes.push_back(std::make_unique<LabelIndex>(*form));
            views.push_back(indexes.back().get());
        }
        // The sections are the same in every form; the newest one knows the most spellings.
        sections = std::make_unique<SectionFinder>(catalogue.forms().back()->sections());
    }

    struct Choice
    {
        FormReading reading;
        const LabelIndex *index = nullptr;
        float score = 0;
    };

    const FormCatalogue &forms;
    std::vector<std::unique_ptr<LabelIndex>> indexes;
    std::vector<const LabelIndex *> views;
    std::unique_ptr<SectionFinder> sections;

    /// The forms by how well they fit, best first. The form whose column heads stand in the document is tried
    /// first; when every one of its rows is found, no other can fit better.
    std::vector<Choice> readForms(const SourceDocument &document, const SourceRows &rows) const
    {
        std::vector<Choice> choices;
        for (const LabelIndex *index : views)
            choices.push_back({{}, index, headScore(rows, *index)});
        const auto isBetter = [](const Choice &a, const Choice &b) { return a.score > b.score; };
        std::stable_sort(choices.begin(), choices.end(), isBetter);
        for (std::size_t i = 0; i < choices.size(); ++i) {
            Choice &choice = choices[i];
            choice.reading = FormAligner(document, rows, *choice.index).align();
            const auto printedRows = static_cast<int>(choice.index->form().printedRows().size());
            choice.score += choice.reading.score;
            if (i == 0 && choice.reading.rowsFound == printedRows &&
                (choices.size() == 1 || choice.score - choice.reading.score > choices[1].score + clearLead)) {
                choices.resize(1);
                break;
            }
        }
        std::stable_sort(choices.begin(), choices.end(), isBetter);
        return choices;
    }

    /// Lines that belong to the tables: rows of cells wherever they stand, and for lines of one cell those
    /// whose words or numbers the form took.
    static std::vector<bool> tableLines(const SourceDocument &document, const SourceRows &rows,
                                        const FormReading *reading)
    {
        std::vector<bool> isTable(document.lines.size(), false);
        for (std::size_t line = 0; line < document.lines.size(); ++line) {
            const LineKind kind = document.lines[line].kind;
            isTable[line] = kind == LineKind::Row || kind == LineKind::Lone;
        }
        const auto mark = [&](int first, int last) {
            for (int line = first; line <= last; ++line) {
                if (document.lines[static_cast<std::size_t>(line)].kind != LineKind::Gap)
                    isTable[static_cast<std::size_t>(line)] = true;
            }
        };
        if (reading != nullptr) {
            for (const auto &[first, last] : reading->lines)
                mark(first, last);
        }
        for (const HeadLine &head : rows.heads) {
            for (const Token &label : head.labels)
                mark(label.line, label.line);
        }
        return isTable;
    }

    /// A year that asks for a form decides where the words do not.
    static std::size_t decide(const std::vector<Choice> &choices, const Report &report)
    {
        const bool isClose = choices.size() > 1 && choices[0].score - choices[1].score < clearLead;
        if (!isClose || !report.metadata.year)
            return 0;
        for (std::size_t i = 0; i < choices.size(); ++i) {
            if (choices[0].score - choices[i].score < clearLead &&
                choices[i].index->form().isForYear(report.metadata.year->value))
                return i;
        }
        return 0;
    }
};

Recognizer::Recognizer(const FormCatalogue &catalogue)
    : d(std::make_unique<Private>(catalogue))
{
}

Recognizer::~Recognizer() = default;

Report Recognizer::recognise(const SourceDocument &document) const
{
    Report report;
    SourceRows rows = findRows(document, d->views);
    for (const LabelIndex *index : d->views)
        joinTornRows(rows.rows, *index);
    std::vector<Private::Choice> choices = d->readForms(document, rows);
    const bool hasForm = choices.front().reading.rowsFound >= fewestRows;
    const std::vector<bool> isTableLine =
        Private::tableLines(document, rows, hasForm ? &choices.front().reading : nullptr);
    report.sections = d->sections->find(document, isTableLine);
    report.paragraphs = findParagraphs(document, report, isTableLine);
    readMetadata(document, report);

    const FormDefinition *form = nullptr;
    if (hasForm) {
        Private::Choice &choice = choices[Private::decide(choices, report)];
        form = &choice.index->form();
        report.formId = form->id();
        const float lead = choices.size() > 1 ? choices[0].score - choices[1].score : clearLead;
        report.formConfidence = std::clamp(0.5F + lead / (2 * clearLead), 0.5F, 1.0F);
        report.cells = std::move(choice.reading.cells);
        report.rows = std::move(choice.reading.rows);
        report.diagnostics.insert(report.diagnostics.end(), choice.reading.diagnostics.begin(),
                                  choice.reading.diagnostics.end());
        if (report.formConfidence < 0.75F)
            report.diagnostics.push_back({QStringLiteral("form-unsure"), {form->id()}, {}});
    } else if (report.metadata.year && report.metadata.year->value < d->forms.forms().front()->firstYear()) {
        report.formId = QStringLiteral("pre-2019");
    }
    readClaims(document, form, report);
    return report;
}

} // namespace gouji
