#pragma once

#include "model/checks/aggregateparts.h"
#include "model/checks/checksettings.h"
#include "model/checks/finding.h"
#include "model/checks/lastyear.h"
#include "model/checks/ledger.h"
#include "model/checks/otherversion.h"
#include "model/checks/publication.h"
#include "model/comparing/copiedtext.h"
#include "model/core/compactprose.h"
#include "model/core/report.h"
#include "model/core/sourcedocument.h"
#include "model/forms/formcatalogue.h"

#include <vector>

namespace gouji {

/// What is known of other reports when one is checked. Everything outlives the call; null where nothing is.
struct OtherReports
{
    /// Another version of the report, to be compared with.
    const OtherVersion *version = nullptr;
    /// The report's values as published, which reports are compared by: as read, with our misreadings put
    /// right. Null where they are CheckInput::cells.
    const std::vector<CellValue> *published = nullptr;
    /// Its organ's figures of the year before, or why they are not known.
    const LastYear *lastYear = nullptr;
    /// The figures of the organs that its own adds up, for a 汇总 report.
    const AggregateParts *parts = nullptr;
    /// The passages that it shares with other reports.
    const CopiedText *copies = nullptr;
};

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
    /// The office's rule set; null for the checks' own.
    const CheckSettings *settings = nullptr;
    OtherReports others = {};
    /// `cells` as other reports' figures are kept; assess() makes it where there are figures to compare with.
    const std::vector<PublishedValue> *own = nullptr;
    /// When it was published and due; null where nothing is known.
    const Publication *publication = nullptr;

    [[nodiscard]] double threshold(const char *check, const char *name) const
    {
        return settings ? settings->threshold(check, name) : CheckSettings().threshold(check, name);
    }
};

/// What a check needs to have been read, or it cannot judge; combined with |.
enum CheckNeeds
{
    NeedsNothing = 0,
    NeedsForm = 1,         ///< a form was recognised
    NeedsYear = 2,         ///< the report year
    NeedsPeriod = 4,       ///< both ends of the statistical period
    NeedsAgency = 8,       ///< the organ's name
    NeedsSections = 16,    ///< at least one section's heading
    NeedsPublication = 32, ///< the day it was published and the day it was due
    NeedsOthers = 64       ///< other reports to compare the text with
};

/// What of OtherReports a check looks at; combined with |.
enum CheckCompares
{
    ComparesNothing = 0,
    ComparesVersion = 1,
    ComparesLastYear = 2,
    ComparesParts = 4,
    ComparesCopies = 8
};

/// A check of the catalogue. `run` appends its findings and never throws.
struct Check
{
    const char *id = nullptr;              ///< stable, in the reports and the review file
    Severity severity = Severity::Warning; ///< the gravest it reports
    const char *source = nullptr;          ///< clause or source of the rule
    void (*run)(const CheckInput &input, std::vector<Finding> &findings) = nullptr;
    int needs = NeedsNothing; ///< of CheckNeeds
    /// What cannot be said by `needs`; null for nothing.
    bool (*canJudge)(const CheckInput &input) = nullptr;
    int compares = ComparesNothing; ///< of CheckCompares
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

enum class CheckState
{
    Passed,
    Found,
    NotAssessable, ///< what it needs could not be read
    Off            ///< by the settings
};

/// How many checks ran and what came of them; passed + found + notAssessable = ran.
struct CheckSummary
{
    int ran = 0;
    int passed = 0;
    int found = 0;
    int notAssessable = 0;
    int off = 0;
};

/// What running the checks says of a report.
struct Assessment
{
    std::vector<Finding> findings;         ///< gravest first, then in the order of the document
    std::vector<IdentityState> identities; ///< in the order of FormDefinition::identities()
    std::vector<CheckState> states;        ///< in the order of allChecks()
    std::vector<LedgerEntry> ledger;       ///< the numbers of the prose
    /// Values that the identities force for blank or missing cells: offers, written nowhere.
    std::vector<CellChange> derived;

    [[nodiscard]] CheckSummary summary() const;

    [[nodiscard]] int count(Severity severity) const;
    [[nodiscard]] int count(IdentityState state) const;
};

[[nodiscard]] Assessment assess(const CheckInput &input);

/// Brings an assessment of the same report, made without `input.others`, up to what assess(input) gives: runs
/// again only what looks at the others.
void compareWithOthers(const CheckInput &input, Assessment &assessment);

/// What a check is about, in the application's language: one line.
[[nodiscard]] QString checkTitle(const QString &check);

/// The finding in words, in the application's language. `english` chooses the form's English row and column
/// names.
[[nodiscard]] QString findingText(const Finding &finding, const FormDefinition *form, bool english);

} // namespace gouji
