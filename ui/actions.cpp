#include "ui/actions.h"

#include "ui/language.h"
#include "ui/look/glyphs.h"

#include <QRegularExpression>

namespace gouji {

namespace {

/// An action's words without its access key: "&Open", and "打开(&O)" as written in Chinese.
QString plainText(const QAction &action)
{
    static const QRegularExpression key(QStringLiteral("\\(&[^)]\\)"));
    return action.text().remove(key).remove(u'&');
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    makeFileActions();
    makeReviewActions();
    makeStageActions();
    makeViewActions();
    retranslate();
}

QAction *Actions::add(const char *id, const QList<QKeySequence> &shortcuts)
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(id));
    action->setShortcuts(shortcuts);
    m_all.append(action);
    return action;
}

void Actions::makeFileActions()
{
    openFiles = add("open-files", QKeySequence::Open);
    openFolder = add("open-folder", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    openSamples = add("open-samples");
    newStore = add("new-store", QKeySequence::New);
    openStore = add("open-store");
    clearRecent = add("clear-recent");
    exportData = add("export-data", QKeySequence(Qt::CTRL | Qt::Key_E));
    quit = add("quit", QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeReviewActions()
{
    undo = add("undo", QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo = add("redo", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    editCell = add("edit-cell", QKeySequence(Qt::Key_F2));
    markDoubtful = add("mark-doubtful", QKeySequence(Qt::Key_Space));
    confirmValue = add("confirm-value", QKeySequence(Qt::Key_F7));
    nextFinding = add("next-finding", QKeySequence(Qt::Key_F8));
    previousFinding = add("previous-finding", QKeySequence(Qt::SHIFT | Qt::Key_F8));
    wrongInOriginal = add("wrong-in-original", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    misreadCorrected = add("misread-corrected", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    accept = add("accept", {QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter)});
    falseAlarm = add("false-alarm", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    applyRepair = add("apply-repair", QKeySequence(Qt::CTRL | Qt::Key_R));
    applyRepairWrong = add("apply-repair-wrong", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
}

void Actions::makeViewActions()
{
    nextReport = add("next-report",
                     {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    previousReport = add("previous-report", QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    search = add("search", QKeySequence(Qt::CTRL | Qt::Key_L));
    zoomIn = add("zoom-in", {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = add("zoom-out", QKeySequence(Qt::CTRL | Qt::Key_Minus));
    zoomReset = add("zoom-reset", QKeySequence(Qt::CTRL | Qt::Key_0));
    focusList = add("focus-list", QKeySequence(Qt::ALT | Qt::Key_1));
    focusSource = add("focus-source", QKeySequence(Qt::ALT | Qt::Key_2));
    focusTables = add("focus-tables", QKeySequence(Qt::ALT | Qt::Key_3));
    focusFindings = add("focus-findings", QKeySequence(Qt::ALT | Qt::Key_4));
    for (int i = 0; i < 6; ++i)
        sections.append(add(qPrintable(QStringLiteral("section-%1").arg(i + 1)),
                            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i))));
    themes = new QActionGroup(this);
    themeSystem = add("theme-system");
    themeLight = add("theme-light");
    themeDark = add("theme-dark");
    for (QAction *theme : {themeSystem, themeLight, themeDark}) {
        theme->setCheckable(true);
        themes->addAction(theme);
    }
    themeSystem->setData(static_cast<int>(Theme::System));
    themeLight->setData(static_cast<int>(Theme::Light));
    themeDark->setData(static_cast<int>(Theme::Dark));
    languages = new QActionGroup(this);
    chinese = add("chinese");
    english = add("english");
    for (QAction *language : {chinese, english}) {
        language->setCheckable(true);
        languages->addAction(language);
    }
    chinese->setData(static_cast<int>(Language::Chinese));
    english->setData(static_cast<int>(Language::English));
    reviewer = add("reviewer");
    keys = add("keys", QKeySequence(Qt::Key_F1));
    about = add("about");
    about->setMenuRole(QAction::AboutRole);
}

QList<QAction *> Actions::decisions() const
{
    return {applyRepair, wrongInOriginal, misreadCorrected, accept, falseAlarm};
}

QList<QPair<QString, QString>> Actions::keyList() const
{
    QList<QPair<QString, QString>> list{
        {tr("Arrows, Tab, Enter"), tr("Move among the cells; with Shift back")},
        {tr("Digits"), tr("Replace the value of the chosen cell")},
        {tr("Enter, in a cell"), tr("Save: misread by us")},
        {tr("Ctrl+Enter, in a cell"), tr("Save: wrong in the original")},
        {tr("Down, in a cell"), tr("Write a reason")},
        {tr("Esc"), tr("Leave the cell as it was")},
        {tr("Ctrl+click on a number"), tr("Put it into the chosen cell, with its place")},
    };
    for (const QAction *action : m_all) {
        QStringList names;
        for (const QKeySequence &key : action->shortcuts())
            if (!key.isEmpty())
                names.append(key.toString(QKeySequence::NativeText));
        names.removeDuplicates();
        if (!names.isEmpty())
            list.append({names.join(QStringLiteral(", ")), plainText(*action)});
    }
    return list;
}

void Actions::retranslate()
{
    translateFile();
    translateReview();
    translateStages();
    translateView();
}

void Actions::translateFile()
{
    openFiles->setText(tr("&Open reports…"));
    openFiles->setIconText(tr("Open"));
    openFolder->setText(tr("Open a &folder…"));
    openFolder->setIconText(tr("Folder"));
    openSamples->setText(tr("Open the &sample reports"));
    newStore->setText(tr("&New review file…"));
    openStore->setText(tr("Open a &review file…"));
    clearRecent->setText(tr("&Clear the list"));
    exportData->setText(tr("&Export the dataset…"));
    exportData->setIconText(tr("Export"));
    quit->setText(tr("&Quit"));
}

void Actions::translateReview()
{
    undo->setText(tr("&Undo"));
    undo->setIconText(tr("Undo"));
    redo->setText(tr("&Redo"));
    redo->setIconText(tr("Redo"));
    editCell->setText(tr("&Edit the chosen cell"));
    markDoubtful->setText(tr("Mark the cell as &doubtful, or no longer"));
    confirmValue->setText(tr("&Confirm the value"));
    nextFinding->setText(tr("&Next open finding"));
    nextFinding->setIconText(tr("Next finding"));
    previousFinding->setText(tr("&Previous open finding"));
    previousFinding->setIconText(tr("Previous finding"));
    wrongInOriginal->setText(tr("&Wrong in the original"));
    wrongInOriginal->setIconText(tr("Wrong in the original"));
    misreadCorrected->setText(tr("&Misread by us, corrected"));
    misreadCorrected->setIconText(tr("Misread"));
    accept->setText(tr("&Accept as it is, with a reason…"));
    accept->setIconText(tr("Accept…"));
    falseAlarm->setText(tr("&False alarm…"));
    falseAlarm->setIconText(tr("False alarm…"));
    applyRepair->setText(tr("Apply the proposed &repair: misread by us"));
    applyRepair->setIconText(tr("Repair"));
    applyRepairWrong->setText(tr("Apply the proposed repair: wrong in the &original"));
    for (QAction *action : decisions())
        action->setToolTip(plainText(*action) + QStringLiteral(" (%1)").arg(
                                                    action->shortcut().toString(QKeySequence::NativeText)));
}

void Actions::translateView()
{
    nextReport->setText(tr("&Next report"));
    previousReport->setText(tr("&Previous report"));
    search->setText(tr("&Search the list of reports"));
    zoomIn->setText(tr("Zoom &in"));
    zoomOut->setText(tr("Zoom &out"));
    zoomReset->setText(tr("&Normal size"));
    focusList->setText(tr("Go to the list of reports"));
    focusSource->setText(tr("Go to the source text"));
    focusTables->setText(tr("Go to the tables"));
    focusFindings->setText(tr("Go to the findings"));
    for (int i = 0; i < sections.size(); ++i)
        sections[i]->setText(tr("Section %1").arg(i + 1));
    themeSystem->setText(tr("As the &system"));
    themeLight->setText(tr("&Light"));
    themeDark->setText(tr("&Dark"));
    // Each language under its own name, so that it is found in any other.
    chinese->setText(QStringLiteral("简体中文"));
    english->setText(QStringLiteral("English"));
    reviewer->setText(tr("&Reviewer's name…"));
    keys->setText(tr("&Keys"));
    about->setText(tr("&About Gouji"));
}

void Actions::setSigns(const QPalette &palette)
{
    const std::pair<QAction *, Glyph> signs[] = {{openFiles, Glyph::Open},
                                                 {openFolder, Glyph::Folder},
                                                 {exportData, Glyph::Export},
                                                 {undo, Glyph::Undo},
                                                 {redo, Glyph::Redo},
                                                 {nextFinding, Glyph::Next},
                                                 {previousFinding, Glyph::Previous},
                                                 {wrongInOriginal, Glyph::Flag},
                                                 {misreadCorrected, Glyph::Pencil},
                                                 {accept, Glyph::Passed},
                                                 {falseAlarm, Glyph::NotAssessable},
                                                 {applyRepair, Glyph::Wand}};
    for (const auto &[action, glyph] : signs)
        action->setIcon(glyphIcon(glyph, palette));
}

} // namespace gouji
