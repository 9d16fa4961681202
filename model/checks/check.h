#pragma once

#include "model/checks/finding.h"
#include "model/core/compactprose.h"
#include "model/core/report.h"
#include "model/core/sourcedocument.h"
#include "model/forms/formcatalogue.h"

#include <vector>

namespace gouji {

/// All that a check may look at. Everything outlives the call.
struct CheckInput
{
    const SourceDocument &document;
    const Report &report;
    /// The form recognised; null when none was (table checks then have nothing to do).
    const FormDefinition *form = nullptr;
    const FormCatalogue &catalogue;
    /// The values to judge: as read, with the reviewer's corrections applied. Same order as form->cells();
    /// empty without a form.
    const std::vector<CellValue> &cells;
    /// Body and headings; assess() makes it, so no check ever sees null.
    const CompactProse *prose = nullptr;
};

/// A check of the catalogue. `run` appends its findings and never throws.
struct Check
{
    const char *id = nullptr;              ///< stable, in the reports and the review file
    Severity severity = Severity::Warning; ///< the gravest it reports
    const char *source = nullptr;          ///< clause or source of the rule
    void (*run)(const CheckInput &input, std::vector<Finding> &findings) = nullptr;
};

/// The list of all checks, in the order they run and are listed.
[[nodiscard]] const std::vector<Check> &allChecks();

enum class IdentityState
{
    Holds,
    Broken,
    NotAssessable,     ///< an operand is blank, missing or text
    HoldsIfBlankIsZero ///< not assessable, but it would hold if every blank operand were 0
};

/// What running the checks says of a report.
struct Assessment
{
    std::vector<Finding> findings;         ///< gravest first, then in the order of the document
    std::vector<IdentityState> identities; ///< in the order of FormDefinition::identities()

    [[nodiscard]] int count(Severity severity) const;
    [[nodiscard]] int count(IdentityState state) const;
};

[[nodiscard]] Assessment assess(const CheckInput &input);

/// What a check is about, in the application's language: one line.
[[nodiscard]] QString checkTitle(const QString &check);

/// The finding in words, in the application's language. `english` chooses the form's English row and column
/// names.
[[nodiscard]] QString findingText(const Finding &finding, const FormDefinition *form, bool english);

} // namespace gouji
