#pragma once

#include "model/core/result.h"
#include "model/forms/formcatalogue.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gouji {

/// A report whose prose is what matters, in a compact form: `prose/NAME.txt` begins with lines of what is
/// expected of it, then "===", then the report, in which "@tables" stands for the sections 二 to 四 with
/// their tables. What is expected is what a careful reader says, never what the program printed.
///
///     form: 2019         of the tables; 2021 unless said
///     tables: row=N …    values of table 三 by row (one natural person's column and the sum follow), other
///                        cells by key; sums follow, everything else is 0
///     set: CELL=TEXT     what is printed in a cell instead, also nothing; "~" for a cell that is not there,
///     so
///                        that those behind it move up
///     drop: ROW          the rows whose cells' keys begin so are not printed
///     numerals: digits   the sections are numbered 2、 3、 4、
///     omit: 四           section and table are not there
///     unheaded: 三       the section's heading is not there
///     expect: CHECK | T  a finding that quotes T (any finding of the check for an empty T; "section 六" for
///                        the section it names, "cell KEY" for cells that begin so). CHECK may be two, parted
///                        by "/": either of them
///     allow: CHECK       findings of the check are no fault
struct ExpectedFinding
{
    QStringList checks; ///< any of them; counted under the first
    QString words;
};

struct ProseCase
{
    QString name;
    QString text;
    std::vector<ExpectedFinding> expected;
    QStringList allowed;
};

/// A case of its text; `name` is for messages.
[[nodiscard]] Result<ProseCase> readProseCase(const QString &text, const QString &name,
                                              const FormCatalogue &catalogue);
[[nodiscard]] Result<ProseCase> loadProseCase(const QString &path, const FormCatalogue &catalogue);

} // namespace gouji
