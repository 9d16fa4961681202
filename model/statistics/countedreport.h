#pragma once

#include "model/checks/reportfigures.h"
#include "model/forms/formdefinition.h"
#include "model/review/event.h"

#include <QDate>
#include <QString>

#include <vector>

namespace gouji {

/// A sum of cells of one report, and for shares what it is a share of.
struct Figure
{
    /// A cell that belongs to the sum is missing, blank, words, or a number in another unit.
    static constexpr qint64 none = -1;

    qint64 value = none;
    qint64 of = none; ///< of a share; none for others
    bool isDoubtful = false;

    bool operator==(const Figure &) const = default;
};

/// What pictures count of a report: small, so that those of very many reports can be kept.
struct CountedReport
{
    ReportId id = 0;
    QString organ;    ///< as the document names it; empty when it does not
    QString organKey; ///< organKey()
    int year = 0;     ///< 0 when the document does not say
    QString format;
    QString formId;
    QString stage;
    QDate day;      ///< of the last work on it: a decision, or else its import
    QDate signedOn; ///< invalid when the document does not say
    std::vector<CheckCount> findings;
    // Cells of the form: all, and those that were not read as they should be. No cell is in two of these.
    int cells = 0;
    int missing = 0;
    int doubtful = 0;
    int misread = 0; ///< put right by a person
    /// Of the reviewed values, in the order of the form's FormStatistics: requests, outcomes, rates. Empty
    /// without a form.
    std::vector<Figure> figures;

    bool operator==(const CountedReport &) const = default;
};

/// The figures of the values of a form's cells, as CountedReport has them. `values` are in the order of the
/// form's cells; others give no figures.
[[nodiscard]] std::vector<Figure> figuresOf(const FormDefinition &form,
                                            const std::vector<PublishedValue> &values);

} // namespace gouji
