#pragma once

#include "model/core/decimal.h"
#include "model/core/report.h"
#include "model/forms/formdefinition.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gouji {

enum class Severity
{
    Notice,  ///< worth a look
    Warning, ///< please verify
    Error    ///< must be fixed
};

/// A place a finding points at: a cell of the form, a passage, or both.
struct Place
{
    int cell = -1;    ///< index in FormDefinition::cells(), -1 for none
    Provenance where; ///< invalid for a cell that is missing

    bool operator==(const Place &) const = default;
};

/// A cell and the value that would mend things.
struct CellChange
{
    int cell = 0;
    Decimal value;

    bool operator==(const CellChange &) const = default;
};

enum class RepairKind
{
    SingleCell,
    TwoCells,
    Slip ///< a value that stands one row or column beside its place
};

/// One smallest set of changes that makes every broken identity of the finding hold and breaks no other.
struct Repair
{
    RepairKind kind = RepairKind::SingleCell;
    std::vector<CellChange> changes;
    /// What speaks for it: "digits-exchanged", "digit-mistaken", "prose-agrees", "last-year-agrees",
    /// "unsure-reading".
    QStringList reasons = {};

    bool operator==(const Repair &) const = default;
};

/// A passage of another report.
struct OtherPlace
{
    qint64 report = 0; ///< its number in the review file; 0 outside of one
    QString name;      ///< of its file
    QString agency;
    int year = 0;
    Span span;     ///< in that document's text
    QString words; ///< what stands there

    bool operator==(const OtherPlace &) const = default;
};

/// What a check has to say: codes and arguments, no words. findingText() makes the words.
struct Finding
{
    QString check; ///< id of the check: "cross-footing"
    Severity severity = Severity::Warning;
    QString code;                ///< which of the check's messages: "single-cell"
    QStringList arguments;       ///< for the message, in its order; numbers and quotations, never labels
    std::vector<Place> where;    ///< suspects first
    int section = -1;            ///< index in FormDefinition::sections(), -1 for none
    std::vector<int> broken;     ///< identity indices
    std::vector<Repair> repairs; ///< equally small; empty when none is known
    std::optional<Decimal> printed;
    std::optional<Decimal> expected;
    /// The other report that it was compared with: its file name, and its number for those who numbered it (0
    /// for none). No part of what the finding says: a decision does not hang on them.
    QString other = {};
    qint64 otherId = 0;
    /// Passages of other reports: the i-th is like the i-th of `where`. No part of what a decision hangs on.
    std::vector<OtherPlace> elsewhere = {};

    bool operator==(const Finding &) const = default;
};

/// What a decision on a finding hangs on: the check, its cells with the values they hold, and for prose the
/// quoted words. Equal keys mean the same finding on the same facts, also after the report was read again.
[[nodiscard]] QString findingKey(const Finding &finding, const FormDefinition *form,
                                 const std::vector<CellValue> &cells, QStringView text);

/// The part of the key that stays when values change: the same check on the same cells or passage start. Two
/// findings with equal subject and different keys are one finding before and after a change.
[[nodiscard]] QString findingSubject(const Finding &finding, const FormDefinition *form, QStringView text);

} // namespace gouji
