#pragma once

#include "ui/actions.h"
#include "ui/desk.h"

#include <QObject>
#include <QPointer>

namespace gouji {

class BlindPass;

/// What the actions of the review's stages do.
class StageCommands : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`, which owns it.
    StageCommands(Actions &actions, Desk &desk, QWidget &window);

    /// Passes the review that goes on. If something is missing, says what and goes there, and answers false.
    bool pass();
    /// The reviewer is done with the report: passes it like pass(). True when he may go on to the next one,
    /// also where there is nothing for him to pass.
    bool finishReport();

Q_SIGNALS:
    /// What happened, or what is missing, for the status bar.
    void said(const QString &message);

private:
    void connectMoves();
    void updateEnabled();
    void make(StageMove move, const QString &reason = {});
    void makeWithReason(StageMove move, const QString &title, const QString &about);
    void sendBack();
    void close();
    void goTo(const Missing &missing);
    void chooseOpen(Severity severity);
    void chooseDoubtful();
    void showLetter();
    void openBlindPass();
    void changeRules();
    void takeOver();
    void showProblem(const Error &error);
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] ReportId id() const { return m_desk.report() ? m_desk.report()->summary.id : 0; }
    [[nodiscard]] StageService &stages() const { return *m_desk.services().stages; }

    Actions &m_actions;
    Desk &m_desk;
    QWidget &m_window;
    QPointer<BlindPass> m_blindPass;
};

} // namespace gouji
