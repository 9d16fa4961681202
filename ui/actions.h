#pragma once

#include "ui/look/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QHash>
#include <QObject>
#include <QPalette>

namespace gouji {

/// Every action of the window, with its words, key and sign. What they do is the business of Commands.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    QAction *openFiles = nullptr;
    QAction *openFolder = nullptr;
    QAction *openSamples = nullptr;
    QAction *newStore = nullptr;
    QAction *openStore = nullptr;
    QAction *clearRecent = nullptr;
    QAction *exportData = nullptr;
    QAction *print = nullptr;
    QAction *printPreview = nullptr;
    QAction *quit = nullptr;

    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *editCell = nullptr;
    QAction *markDoubtful = nullptr;
    QAction *confirmValue = nullptr;
    QAction *copyCells = nullptr;
    QAction *copyWithHeads = nullptr;
    QAction *pasteCells = nullptr;
    QAction *chooseAllCells = nullptr;

    QAction *nextUnresolved = nullptr;
    QAction *previousUnresolved = nullptr;
    QAction *peek = nullptr; ///< a large look at the source of what is chosen
    QAction *done = nullptr; ///< done with this report: on to the next

    QAction *nextFinding = nullptr;
    QAction *previousFinding = nullptr;
    QAction *wrongInOriginal = nullptr;
    QAction *misreadCorrected = nullptr;
    QAction *accept = nullptr;
    QAction *falseAlarm = nullptr;
    QAction *applyRepair = nullptr;
    QAction *applyRepairWrong = nullptr;
    QAction *comparePassages = nullptr;

    QAction *organNames = nullptr;
    QAction *sumReports = nullptr;
    QAction *beginReview = nullptr;
    QAction *passReview = nullptr; ///< the review that goes on
    QAction *sendBack = nullptr;
    QAction *giveBack = nullptr;
    QAction *receiveVersion = nullptr;
    QAction *closeReport = nullptr;
    QAction *reopenReport = nullptr;
    QAction *showLetter = nullptr;
    QAction *blindPass = nullptr;
    QAction *secondReviewRules = nullptr;
    QAction *takeOver = nullptr;

    QAction *nextReport = nullptr;
    QAction *previousReport = nullptr;
    QAction *search = nullptr;
    QAction *filters = nullptr;
    QAction *find = nullptr;
    QAction *findNext = nullptr;
    QAction *findPrevious = nullptr;
    QAction *lockScrolling = nullptr; ///< checkable, on at start
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *zoomReset = nullptr;
    QAction *focusList = nullptr;
    QAction *focusSource = nullptr;
    QAction *focusTables = nullptr;
    QAction *focusFindings = nullptr;
    QAction *focusDetails = nullptr;
    QAction *works = nullptr; ///< the notification area
    QAction *pictures = nullptr;
    QAction *organPictures = nullptr;
    QList<QAction *> sections; ///< 一 to 六

    QActionGroup *themes = nullptr; ///< data(): Theme as int
    QAction *themeSystem = nullptr;
    QAction *themeLight = nullptr;
    QAction *themeDark = nullptr;
    QAction *themeContrast = nullptr;
    QActionGroup *languages = nullptr; ///< data(): Language as int
    QAction *chinese = nullptr;
    QAction *english = nullptr;
    QAction *reviewer = nullptr;
    QAction *help = nullptr;
    QAction *settings = nullptr;
    QAction *roster = nullptr;
    QAction *keys = nullptr;
    QAction *changeKeys = nullptr;
    QAction *openLogs = nullptr;
    QAction *about = nullptr;

    /// All of them, in the order of the menus; objectName() is the id.
    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }
    /// Those that decide on the chosen finding, as buttons and menus offer them.
    [[nodiscard]] QList<QAction *> decisions() const;
    /// Those that lead a report from stage to stage, but for passing it.
    [[nodiscard]] QList<QAction *> stageMoves() const;
    /// Says in the tips of what decides why nothing can be decided now; empty when it can.
    void setLocked(const QString &reason);
    /// The group that an action is listed in, in words.
    [[nodiscard]] QString groupTitle(const QAction &action) const;
    /// An action's words without its access key: "&Open", and "打开(&O)" as written in Chinese.
    [[nodiscard]] static QString plainText(const QAction &action);

    void retranslate();
    void setSigns(const QPalette &palette);

private:
    /// `id` is stable: settings name the action by it.
    QAction *add(const char *id, const QKeySequence &key = {}) { return add(id, QList<QKeySequence>{key}); }
    QAction *add(const char *id, const QList<QKeySequence> &shortcuts);
    enum class Group
    {
        Files,
        Cells,
        Findings,
        Reports,
        View,
        Settings
    };
    void makeFileActions();
    void makeReviewActions();
    void makeStageActions();
    void makeViewActions();
    void makeSettingsActions();
    void translateFile();
    void translateReview();
    void translateStages();
    void showLock();
    void translateView();

    QList<QAction *> m_all;
    QString m_lockReason; ///< why nothing can be decided now; empty when it can
    QHash<const QAction *, Group> m_groups;
    Group m_group = Group::Files; ///< of the actions being added
};

} // namespace gouji
