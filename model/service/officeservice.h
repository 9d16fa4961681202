#pragma once

#include "model/checks/checksettings.h"
#include "model/roster/filing.h"
#include "model/roster/roster.h"
#include "model/roster/rostertable.h"

#include <QObject>

namespace gouji {

/// Who put a list in force, and when. The time is invalid for what the program brings.
struct ListOrigin
{
    QString reviewer;
    QDateTime time; ///< UTC
};

/// The port for what an office keeps for the whole review file: who owes reports and until when, who has
/// filed, and the rule set. Every change is durable when the call returns; the earlier lists stay in the
/// file. NotFound without a review file. Lives on the main thread.
class OfficeService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual const Roster &roster() const = 0;
    [[nodiscard]] virtual Result<void> setRoster(const Roster &roster) = 0;
    [[nodiscard]] virtual const Deadlines &deadlines() const = 0;
    [[nodiscard]] virtual Result<void> setDeadlines(const Deadlines &deadlines) = 0;

    /// What of these lists could not be read from the review file and does not count: each list's name with
    /// what is wrong. They stay in the file as they are.
    [[nodiscard]] virtual std::vector<Error> problems() const = 0;

    /// Report years worth a look, the newest first: those of the reports, and the one that is due now.
    [[nodiscard]] virtual std::vector<int> years() const = 0;
    [[nodiscard]] virtual FilingOverview filings(int year) const = 0;
    /// The local date that "missing" is judged on.
    [[nodiscard]] virtual QDate today() const = 0;
    /// Records when an organ published its report of a year, as the reviewer found; an invalid date takes
    /// that back. InvalidArgument for an organ that is not in the roster and for a date that cannot be right.
    [[nodiscard]] virtual Result<void> giveDate(int organ, int year, const QDate &date,
                                                const QString &reason) = 0;

    /// Reads a roster from a CSV or TSV file in any encoding that reports come in; keeps nothing.
    [[nodiscard]] virtual Result<RosterTable> readRoster(const QString &path) const = 0;

    [[nodiscard]] virtual const CheckSettings &ruleSet() const = 0;
    [[nodiscard]] virtual ListOrigin ruleSetOrigin() const = 0;
    /// Judges all reports anew, in the background; decisions stay. InvalidArgument while an import runs.
    [[nodiscard]] virtual Result<void> setRuleSet(const CheckSettings &ruleSet) = 0;
    [[nodiscard]] virtual Result<CheckSettings> readRuleSet(const QString &path) const = 0;

    /// Replaces a file only when every byte is on the disk.
    [[nodiscard]] virtual Result<void> save(const QString &path, const QByteArray &bytes) const = 0;

Q_SIGNALS:
    /// The roster, the deadlines, a date or the reports: what filings() says may be another now.
    void filingsChanged();
    void ruleSetChanged();
};

} // namespace gouji
