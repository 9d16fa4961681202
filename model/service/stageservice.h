#pragma once

#include "model/review/sampling.h"
#include "model/review/stagegates.h"
#include "model/service/letter.h"

#include <QObject>

#include <vector>

namespace gouji {

/// All that is to be known of where a report stands and what may happen to it next.
struct StageStanding
{
    StageState state;
    bool isSampleDue = false; ///< a blind second pass is due by the office's rules
    ReportId newVersion = 0;  ///< received since the letter went out, and not yet taken as its answer
    QString newVersionName;
    std::vector<LetterAnswer> answers; ///< of the letter, in the version that answers it; empty before
};

/// The port for the stages of a report and its blind second pass. What is recorded is durable on return;
/// ReviewService::reportChanged() tells. All errors but those named are the store's.
class StageService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Result<StageStanding> standing(ReportId report) = 0;
    /// What stands between the report and a move by the present reviewer; empty when nothing does.
    [[nodiscard]] virtual std::vector<Missing> obstacles(ReportId report, StageMove move,
                                                         const QString &reason = {}) = 0;
    /// StageNotAllowed when there are obstacles. SendBack records letterItems() with it.
    [[nodiscard]] virtual Result<void> make(ReportId report, StageMove move, const QString &reason = {}) = 0;

    [[nodiscard]] virtual SecondReviewRules rules() = 0;
    /// `rules.seed` is the service's business: it draws one when reports begin to be drawn.
    [[nodiscard]] virtual Result<void> setRules(SecondReviewRules rules) = 0;

    /// Draws values of the report for a blind second pass. StageNotAllowed outside of the second review, for
    /// the first reviewer, and while a pass goes on.
    [[nodiscard]] virtual Result<void> drawSample(ReportId report) = 0;
    /// What the source says in a cell that was drawn; as ReviewService::correctCell() takes it. NotANumber
    /// when it cannot stand there. StageNotAllowed once all values are typed.
    [[nodiscard]] virtual Result<void> typeSample(ReportId report, const QString &cell,
                                                  const QString &typed) = 0;
    /// Decides a disagreement. Where the second value or, with NeitherRight, `third` is right, the cell is
    /// corrected too, as misread.
    [[nodiscard]] virtual Result<void> settle(ReportId report, const QString &cell, Settlement settlement,
                                              const QString &third, const QString &reason) = 0;
    /// Draws again from the seed and the state of the time; true when the same values come out.
    [[nodiscard]] virtual bool isDrawVerified(ReportId report) = 0;

    /// In which language the letter's items are written down.
    virtual void setEnglish(bool english) = 0;

Q_SIGNALS:
    void rulesChanged();
};

} // namespace gouji
