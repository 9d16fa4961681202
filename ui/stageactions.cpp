// The actions that lead a report through its reviews.

#include "ui/actions.h"

namespace gouji {

void Actions::makeStageActions()
{
    m_group = Group::Reports;
    passReview = add("pass-review", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
                                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter)});
    beginReview = add("begin-review");
    sendBack = add("send-back", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    giveBack = add("give-back");
    receiveVersion = add("receive-version");
    closeReport = add("close-report");
    reopenReport = add("reopen-report");
    showLetter = add("show-letter", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    blindPass = add("blind-pass", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    secondReviewRules = add("second-review-rules");
    takeOver = add("take-over");
}

QList<QAction *> Actions::stageMoves() const
{
    return {beginReview, sendBack,     giveBack,   receiveVersion,
            closeReport, reopenReport, showLetter, blindPass};
}

void Actions::translateStages()
{
    passReview->setText(tr("&Pass this review"));
    passReview->setIconText(tr("Pass"));
    beginReview->setText(tr("&Begin the first review"));
    sendBack->setText(tr("&Send back to the organ…"));
    giveBack->setText(tr("Back to the &first review…"));
    receiveVersion->setText(tr("&Receive the new version"));
    closeReport->setText(tr("&Close…"));
    reopenReport->setText(tr("&Open the review again…"));
    showLetter->setText(tr("&Letter to the organ…"));
    blindPass->setText(tr("Blind second p&ass…"));
    secondReviewRules->setText(tr("Rules for the second re&view…"));
    takeOver->setText(tr("Open for c&hanging"));
}

void Actions::setLocked(const QString &reason)
{
    m_lockReason = reason;
    translateReview();
    showLock();
}

void Actions::showLock()
{
    for (QAction *action : {editCell, markDoubtful, confirmValue, wrongInOriginal, misreadCorrected, accept,
                            falseAlarm, applyRepair, applyRepairWrong, pasteCells, undo, redo}) {
        action->setStatusTip(m_lockReason);
        if (!m_lockReason.isEmpty())
            action->setToolTip(m_lockReason);
    }
}

} // namespace gouji
