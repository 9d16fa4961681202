#pragma once

#include "model/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace gouji {

/// A report and what a careful reader says of it. A case is a directory with `input.*` and `expected.json`:
///
///     form, year        as in the batch program's output; null where the document does not say
///     agency            the name, or a list of names that are all right
///     period            [first day, last day] or null
///     sections          numerals of the sections found, in order
///     default           what cells not listed hold (0)
///     cells             key → number, "blank", "missing", "text", or {"value", "unit", "raw"}; a key may
///                       have * for any run of characters, plain keys win
///     reordered         true where the source prints the columns in another order than the form
///     diagnostics       their codes, in order
///     findings          what must be reported; anything else is a fault, unless it is in
///     allowed           what may be reported
///     forbidden         what must not be reported, also where `allowed` is wider
///     required          as findings, but other findings are no fault
///
/// A finding is an object with `check` and any of: `code`, `severity`, `cells` (a key's beginning), `text`
/// (stands in one of its quotations, white space aside), `section` (a numeral), `quotes` (all its quotations,
/// exactly), `suspects` ([{cell, value}], the changes that mend it alone), `broken` (all its identities).
///
/// Instead of an input, `sample` names a bundled report; `like` names the case whose expectations hold here,
/// too; keys beside it hold instead of that case's.
struct CorpusCase
{
    QString name;
    QString fileName; ///< of the input
    QByteArray bytes;
    QJsonObject expected;
    bool isSample = false; ///< a bundled report
};

[[nodiscard]] Result<CorpusCase> loadCase(const QString &folder);
/// A report with its gold file (NAME.gold.json) beside it.
[[nodiscard]] Result<CorpusCase> loadSeed(const QString &goldFile);

} // namespace gouji
