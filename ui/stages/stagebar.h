#pragma once

#include "ui/actions.h"
#include "ui/desk.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace gouji {

class ElidedLabel;

/// Where the report on the desk stands on its way, by whom it came there, and what is missing for the next
/// step; and, when the review file is open to read only, who has it.
class StageBar : public QFrame
{
    Q_OBJECT

public:
    StageBar(Desk &desk, Actions &actions, QWidget *parent = nullptr);

    /// All that the bar says of the report, in one line, as a screen reader has it.
    [[nodiscard]] QString text() const;
    /// Who has the file; empty when it is one's own.
    [[nodiscard]] QString notice() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showSteps(const StageState &state);
    void showStatus(const StageStanding &standing);
    void showNotice();
    [[nodiscard]] QString statusOf(const StageStanding &standing) const;
    [[nodiscard]] static std::vector<Stage> stepsOf(const StageState &state);

    struct Step
    {
        QLabel *sign = nullptr;
        QLabel *name = nullptr;
        QLabel *arrow = nullptr;
    };
    Desk &m_desk;
    Actions &m_actions;
    QWidget *m_line = nullptr;
    std::vector<Step> m_steps;
    ElidedLabel *m_status = nullptr;
    QToolButton *m_reviewer = nullptr;
    QToolButton *m_pass = nullptr;
    QToolButton *m_other = nullptr;
    QWidget *m_noticeLine = nullptr;
    QLabel *m_noticeSign = nullptr;
    QLabel *m_notice = nullptr;
    QToolButton *m_takeOver = nullptr;
};

} // namespace gouji
