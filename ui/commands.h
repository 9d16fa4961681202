#pragma once

#include "ui/actions.h"
#include "ui/desk.h"
#include "ui/flow/reviewflow.h"
#include "ui/keys/keymap.h"
#include "ui/preferences.h"

#include <QObject>

namespace gouji {

/// What the actions do that concern files, the review file, decisions and settings. Panes are not its
/// business.
class Commands : public QObject
{
    Q_OBJECT

public:
    /// `samples` are the paths of the bundled reports; empty when there are none. All outlive it.
    Commands(Actions &actions, Desk &desk, Preferences &preferences, QStringList samples,
             QObject *parent = nullptr);

    /// Leads through what is open; decisions go through it.
    [[nodiscard]] ReviewFlow &flow() { return m_flow; }
    [[nodiscard]] Keymap &keymap() { return m_keymap; }

    /// Enables the actions that have something to do.
    void updateEnabled();
    void applyLock();

public Q_SLOTS:
    void importPaths(const QStringList &paths);
    void openStore(const QString &path);
    void importSamples();
    /// A number picked up in the source goes into the chosen cell.
    void takeNumber(const QString &raw, const gouji::Provenance &where);

Q_SIGNALS:
    /// So many paths wait for the import that runs.
    void waitingChanged(int paths);

private:
    void connectFiles();
    void connectReview();
    void openFiles();
    void openFolder();
    void exportData();
    void acceptWithReason();
    void applyRepair(Verdict verdict);
    [[nodiscard]] QString repairChoice(const Repair &repair) const;
    void toggleDoubtful();
    void askReviewer();
    void showProblem(const QString &title, const Error &error);
    [[nodiscard]] const Finding *chosenFinding() const;

    Actions &m_actions;
    Desk &m_desk;
    Preferences &m_preferences;
    ReviewFlow m_flow;
    Keymap m_keymap;
    QStringList m_samples;
    QString m_locked; ///< why nothing can be decided, as the actions say it
    QStringList m_waiting; ///< paths that came while an import ran
};

} // namespace gouji
