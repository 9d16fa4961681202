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
    makeViewActions();
    retranslate();
}

QAction *Actions::add(const QList<QKeySequence> &shortcuts)
{
    auto *action = new QAction(this);
    action->setShortcuts(shortcuts);
    m_all.append(action);
    return action;
}

void Actions::makeFileActions()
{
    openFiles = add(QKeySequence::Open);
    openFolder = add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    openSamples = add();
    newStore = add(QKeySequence::New);
    openStore = add();
    clearRecent = add();
    exportData = add(QKeySequence(Qt::CTRL | Qt::Key_E));
    quit = add(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeReviewActions()
{
    undo = add(QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo = add({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    editCell = add(QKeySequence(Qt::Key_F2));
    markDoubtful = add(QKeySequence(Qt::Key_Space));
    confirmValue = add(QKeySequence(Qt::Key_F7));
    nextFinding = add(QKeySequence(Qt::Key_F8));
    previousFinding = add(QKeySequence(Qt::SHIFT | Qt::Key_F8));
    wrongInOriginal = add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    misreadCorrected = add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    accept = add({QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter)});
    falseAlarm = add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    applyRepair = add(QKeySequence(Qt::CTRL | Qt::Key_R));
    applyRepairWrong = add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
}

void Actions::makeViewActions()
{
    nextReport = add({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    previousReport = add(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    search = add(QKeySequence(Qt::CTRL | Qt::Key_L));
    zoomIn = add({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = add(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    zoomReset = add(QKeySequence(Qt::CTRL | Qt::Key_0));
    focusList = add(QKeySequence(Qt::ALT | Qt::Key_1));
    focusSource = add(QKeySequence(Qt::ALT | Qt::Key_2));
    focusTables = add(QKeySequence(Qt::ALT | Qt::Key_3));
    focusFindings = add(QKeySequence(Qt::ALT | Qt::Key_4));
    for (int i = 0; i < 6; ++i)
        sections.append(add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i))));
    themes = new QActionGroup(this);
    for (QAction **theme : {&themeSystem, &themeLight, &themeDark}) {
        *theme = add();
        (*theme)->setCheckable(true);
        themes->addAction(*theme);
    }
    themeSystem->setData(static_cast<int>(Theme::System));
    themeLight->setData(static_cast<int>(Theme::Light));
    themeDark->setData(static_cast<int>(Theme::Dark));
    languages = new QActionGroup(this);
    for (QAction **language : {&chinese, &english}) {
        *language = add();
        (*language)->setCheckable(true);
        languages->addAction(*language);
    }
    chinese->setData(static_cast<int>(Language::Chinese));
    english->setData(static_cast<int>(Language::English));
    reviewer = add();
    keys = add(QKeySequence(Qt::Key_F1));
    about = add();
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
