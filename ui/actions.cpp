#include "ui/actions.h"

#include "ui/language.h"
#include "ui/look/glyphs.h"

#include <QRegularExpression>

namespace gouji {

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    makeFileActions();
    makeReviewActions();
    makeStageActions();
    makeViewActions();
    makeSettingsActions();
    retranslate();
}

QAction *Actions::add(const char *id, const QList<QKeySequence> &shortcuts)
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(id));
    action->setShortcuts(shortcuts);
    m_all.append(action);
    m_groups.insert(action, m_group);
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
    print = add("print", QKeySequence::Print);
    printPreview = add("print-preview");
    quit = add("quit", QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeReviewActions()
{
    m_group = Group::Cells;
    undo = add("undo", QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo = add("redo", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    editCell = add("edit-cell", QKeySequence(Qt::Key_F2));
    markDoubtful = add("mark-doubtful", QKeySequence(Qt::Key_Space));
    confirmValue = add("confirm-value", QKeySequence(Qt::Key_F7));
    copyCells =
        add("copy-cells", {QKeySequence(Qt::CTRL | Qt::Key_C), QKeySequence(Qt::CTRL | Qt::Key_Insert)});
    copyWithHeads = add("copy-with-heads", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    pasteCells =
        add("paste-cells", {QKeySequence(Qt::CTRL | Qt::Key_V), QKeySequence(Qt::SHIFT | Qt::Key_Insert)});
    chooseAllCells = add("choose-all-cells", QKeySequence(Qt::CTRL | Qt::Key_A));
    // The cells' own keys work where cells are; elsewhere Space, F2 and Ctrl+C mean other things.
    for (QAction *action : {editCell, markDoubtful, copyCells, copyWithHeads, pasteCells, chooseAllCells})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_group = Group::Findings;
    nextUnresolved = add("next-unresolved", QKeySequence(Qt::Key_F9));
    previousUnresolved = add("previous-unresolved", QKeySequence(Qt::SHIFT | Qt::Key_F9));
    nextFinding = add("next-finding", QKeySequence(Qt::Key_F8));
    previousFinding = add("previous-finding", QKeySequence(Qt::SHIFT | Qt::Key_F8));
    wrongInOriginal = add("wrong-in-original", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    misreadCorrected = add("misread-corrected", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    accept = add("accept", {QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter)});
    falseAlarm = add("false-alarm", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    applyRepair = add("apply-repair", QKeySequence(Qt::CTRL | Qt::Key_R));
    applyRepairWrong = add("apply-repair-wrong", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    peek = add("peek", QKeySequence(Qt::Key_F4));
    comparePassages = add("compare-passages", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    organNames = add("organ-names");
    sumReports = add("sum-reports");
}

void Actions::makeViewActions()
{
    m_group = Group::Reports;
    done = add("done", {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    nextReport = add("next-report", QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    previousReport = add("previous-report", QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    search = add("search", QKeySequence(Qt::CTRL | Qt::Key_L));
    filters = add("filters", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_group = Group::View;
    find = add("find", QKeySequence(Qt::CTRL | Qt::Key_F));
    findNext = add("find-next", QKeySequence(Qt::Key_F3));
    findPrevious = add("find-previous", QKeySequence(Qt::SHIFT | Qt::Key_F3));
    lockScrolling = add("lock-scrolling", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L));
    lockScrolling->setCheckable(true);
    lockScrolling->setChecked(true);
    zoomIn = add("zoom-in", {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = add("zoom-out", QKeySequence(Qt::CTRL | Qt::Key_Minus));
    zoomReset = add("zoom-reset", QKeySequence(Qt::CTRL | Qt::Key_0));
    focusList = add("focus-list", QKeySequence(Qt::ALT | Qt::Key_1));
    focusSource = add("focus-source", QKeySequence(Qt::ALT | Qt::Key_2));
    focusTables = add("focus-tables", QKeySequence(Qt::ALT | Qt::Key_3));
    focusFindings = add("focus-findings", QKeySequence(Qt::ALT | Qt::Key_4));
    focusDetails = add("focus-details", QKeySequence(Qt::ALT | Qt::Key_5));
    works = add("works", QKeySequence(Qt::ALT | Qt::Key_6));
    pictures = add("pictures", QKeySequence(Qt::CTRL | Qt::Key_D));
    organPictures = add("organ-pictures", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    for (int i = 0; i < 6; ++i)
        sections.append(add(qPrintable(QStringLiteral("section-%1").arg(i + 1)),
                            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i))));
}

void Actions::makeSettingsActions()
{
    m_group = Group::Settings;
    themes = new QActionGroup(this);
    themeSystem = add("theme-system");
    themeLight = add("theme-light");
    themeDark = add("theme-dark");
    themeContrast = add("theme-high-contrast");
    for (QAction *theme : {themeSystem, themeLight, themeDark, themeContrast}) {
        theme->setCheckable(true);
        themes->addAction(theme);
    }
    themeSystem->setData(static_cast<int>(Theme::System));
    themeLight->setData(static_cast<int>(Theme::Light));
    themeDark->setData(static_cast<int>(Theme::Dark));
    themeContrast->setData(static_cast<int>(Theme::HighContrast));
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
    settings = add("settings", QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    roster = add("roster", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    keys = add("keys", QKeySequence(Qt::Key_F1));
    changeKeys = add("change-keys");
    help = add("help", QKeySequence(Qt::SHIFT | Qt::Key_F1));
    openLogs = add("open-logs");
    about = add("about");
    about->setMenuRole(QAction::AboutRole);
}

QList<QAction *> Actions::decisions() const
{
    return {applyRepair, wrongInOriginal, misreadCorrected, accept, falseAlarm};
}

QString Actions::groupTitle(const QAction &action) const
{
    switch (m_groups.value(&action, Group::View)) {
    case Group::Files:
        return tr("Files");
    case Group::Cells:
        return tr("Values and cells");
    case Group::Findings:
        return tr("Open items and findings");
    case Group::Reports:
        return tr("Reports");
    case Group::View:
        return tr("View");
    case Group::Settings:
        break;
    }
    return tr("Settings and help");
}

QString Actions::plainText(const QAction &action)
{
    static const QRegularExpression key(QStringLiteral("\\(&[^)]\\)"));
    return action.text().remove(key).remove(u'&');
}

void Actions::retranslate()
{
    translateFile();
    translateReview();
    showLock();
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
    print->setText(tr("&Print…"));
    printPreview->setText(tr("Print pre&view…"));
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
    copyCells->setText(tr("Cop&y the chosen cells"));
    copyWithHeads->setText(tr("Copy with &heads and labels"));
    pasteCells->setText(tr("&Paste cells…"));
    chooseAllCells->setText(tr("Choose &all cells of the table"));
    nextUnresolved->setText(tr("Next open &item, or the next report"));
    nextUnresolved->setIconText(tr("Next open item"));
    previousUnresolved->setText(tr("Previous open i&tem"));
    peek->setText(tr("&Look at the original, enlarged"));
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
    falseAlarm->setText(tr("&False alarm"));
    falseAlarm->setIconText(tr("False alarm"));
    applyRepair->setText(tr("Apply the proposed &repair: misread by us"));
    applyRepair->setIconText(tr("Repair"));
    applyRepairWrong->setText(tr("Apply the proposed repair: wrong in the &original"));
    organNames->setText(tr("Renamed and &merged organs…"));
    sumReports->setText(tr("&Sum reports and their organs…"));
    comparePassages->setText(tr("Com&pare the passages with the other report…"));
    for (QAction *action : decisions()) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? plainText(*action)
                                         : plainText(*action) + QStringLiteral(" (%1)").arg(key));
    }
}

void Actions::translateView()
{
    done->setText(tr("&Done, on to the next report"));
    nextReport->setText(tr("&Next report"));
    previousReport->setText(tr("&Previous report"));
    search->setText(tr("&Search the list of reports"));
    filters->setText(tr("&Filter the reports"));
    find->setText(tr("&Find in source and tables"));
    findNext->setText(tr("Find &next"));
    findPrevious->setText(tr("Find pre&vious"));
    lockScrolling->setText(tr("Source and tables scroll &together"));
    zoomIn->setText(tr("Zoom &in"));
    zoomOut->setText(tr("Zoom &out"));
    zoomReset->setText(tr("&Normal size"));
    focusList->setText(tr("Go to the list of reports"));
    focusSource->setText(tr("Go to the source text"));
    focusTables->setText(tr("Go to the tables"));
    focusFindings->setText(tr("Go to the findings"));
    focusDetails->setText(tr("Go to the details"));
    works->setText(tr("Running &works and messages"));
    pictures->setText(tr("&Pictures of all reports"));
    organPictures->setText(tr("Pictures of this &organ over the years"));
    for (int i = 0; i < sections.size(); ++i)
        sections[i]->setText(tr("Section %1").arg(i + 1));
    themeSystem->setText(tr("As the &system"));
    themeLight->setText(tr("&Light"));
    themeDark->setText(tr("&Dark"));
    themeContrast->setText(tr("&High contrast"));
    // Each language under its own name, so that it is found in any other.
    chinese->setText(QStringLiteral("简体中文"));
    english->setText(QStringLiteral("English"));
    reviewer->setText(tr("&Reviewer's name…"));
    settings->setText(tr("&Settings…"));
    roster->setText(tr("&Who has filed…"));
    keys->setText(tr("&Keys"));
    changeKeys->setText(tr("&Keys…"));
    help->setText(tr("&Help"));
    openLogs->setText(tr("Open the folder of the &log"));
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
                                                 {findNext, Glyph::Next},
                                                 {findPrevious, Glyph::Previous},
                                                 {lockScrolling, Glyph::Lock},
                                                 {pictures, Glyph::Chart},
                                                 {organPictures, Glyph::Chart},
                                                 {wrongInOriginal, Glyph::Flag},
                                                 {misreadCorrected, Glyph::Pencil},
                                                 {accept, Glyph::Passed},
                                                 {falseAlarm, Glyph::NotAssessable},
                                                 {applyRepair, Glyph::Wand}};
    for (const auto &[action, glyph] : signs)
        action->setIcon(glyphIcon(glyph, palette));
}

} // namespace gouji
