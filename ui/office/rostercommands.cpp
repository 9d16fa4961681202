// What the commands of the roster's window do.

#include "model/core/errortext.h"
#include "model/roster/notice.h"
#include "ui/office/datedialog.h"
#include "ui/office/noticedialog.h"
#include "ui/office/organdialog.h"
#include "ui/office/rosterwindow.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QTableView>

#include <algorithm>

namespace gouji {

namespace {

constexpr std::size_t mostBefore = 50;
constexpr std::size_t mostRemarks = 4;

} // namespace

int RosterWindow::year() const
{
    return m_year->currentData().toInt();
}

std::vector<int> RosterWindow::chosenRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.push_back(m_filter.mapToSource(index).row());
    // The row the keyboard stands on is meant too, where none is marked.
    if (rows.empty() && m_view->currentIndex().isValid())
        rows.push_back(m_filter.mapToSource(m_view->currentIndex()).row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RosterWindow::updateEnabled()
{
    const std::vector<int> rows = chosenRows();
    const bool isOne = rows.size() == 1;
    for (QAction *action : {m_edit, m_date})
        action->setEnabled(isOne);
    m_remove->setEnabled(!rows.empty());
    m_report->setEnabled(isOne && !m_model.filing(rows.front()).reports.empty());
    m_undo->setEnabled(!m_before.empty());
    for (QAction *action : {m_notice, m_export})
        action->setEnabled(!m_office.roster().isEmpty());
}

void RosterWindow::say(const QString &words)
{
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

void RosterWindow::fail(const QString &title, const Error &error)
{
    const QString text = errorText(error);
    m_desk.prompts().showError(title, error.subject.isEmpty() ? text : error.subject + u'\n' + text);
}

bool RosterWindow::keep(const Roster &roster)
{
    Roster before = m_office.roster();
    if (roster == before)
        return true;
    const Result<void> kept = m_office.setRoster(roster);
    if (!kept) {
        fail(tr("The roster was not changed"), kept.error());
        return false;
    }
    m_before.push_back(std::move(before));
    if (m_before.size() > mostBefore)
        m_before.erase(m_before.begin());
    refresh();
    return true;
}

void RosterWindow::undo()
{
    if (m_before.empty())
        return;
    const Roster before = m_before.back();
    if (const Result<void> kept = m_office.setRoster(before); !kept)
        return fail(tr("The roster was not changed"), kept.error());
    m_before.pop_back();
    say(tr("The last change of the roster was taken back"));
    refresh();
}

void RosterWindow::addOrgan()
{
    auto *dialog = new OrganDialog(tr("New organ"), {}, m_office.roster().parents(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Roster roster = m_office.roster();
        const RosterOrgan organ = dialog->organ();
        if (!roster.add(organ))
            say(tr("%1 stands in the roster already").arg(organ.name));
        else if (keep(roster))
            say({});
    });
    dialog->open();
}

void RosterWindow::editOrgan()
{
    const std::vector<int> rows = chosenRows();
    if (rows.size() != 1)
        return;
    const RosterOrgan organ =
        m_office.roster().organs()[static_cast<std::size_t>(m_model.filing(rows.front()).organ)];
    auto *dialog = new OrganDialog(tr("Change the organ"), organ, m_office.roster().parents(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, organ] {
        Roster roster = m_office.roster();
        const int index = roster.find(organ.name, organ.parent);
        if (!roster.replace(index, dialog->organ()))
            say(tr("%1 stands in the roster already").arg(dialog->organ().name));
        else if (keep(roster))
            say({});
    });
    dialog->open();
}

void RosterWindow::removeOrgans()
{
    Roster roster = m_office.roster();
    std::vector<int> organs;
    for (const int row : chosenRows())
        organs.push_back(m_model.filing(row).organ);
    std::sort(organs.rbegin(), organs.rend());
    for (const int organ : organs)
        roster.remove(organ);
    if (!organs.empty() && keep(roster))
        say(tr("%n organ(s) removed; Ctrl+Z brings them back", nullptr, static_cast<int>(organs.size())));
}

/// New organs come behind the known ones; known ones become what the table says.
void RosterWindow::take(const RosterTable &table)
{
    Roster roster = m_office.roster();
    int added = 0;
    int changed = 0;
    for (const RosterOrgan &organ : table.organs) {
        const int known = roster.find(organ.name, organ.parent);
        if (known < 0)
            added += roster.add(organ) ? 1 : 0;
        else if (roster.organs()[static_cast<std::size_t>(known)] != organ)
            changed += roster.replace(known, organ) ? 1 : 0;
    }
    if (!keep(roster))
        return;
    QStringList words{tr("%n organ(s) added", nullptr, added), tr("%n changed", nullptr, changed)};
    if (!table.remarks.empty())
        words += tr("%n row(s) need a look", nullptr, static_cast<int>(table.remarks.size()));
    QStringList lines{words.join(QStringLiteral(" · "))};
    for (std::size_t i = 0; i < std::min(mostRemarks, table.remarks.size()); ++i)
        lines += remarkText(table.remarks[i]);
    if (table.remarks.size() > mostRemarks)
        lines += QStringLiteral("…");
    say(lines.join(u'\n'));
}

void RosterWindow::paste()
{
    const RosterTable table = readRosterTable(QGuiApplication::clipboard()->text());
    if (table.organs.empty())
        return say(tr("There are no rows to paste: copy them in the spreadsheet first, one organ to a row."));
    take(table);
}

void RosterWindow::importFile()
{
    const QString path = m_desk.prompts().chooseFileToOpen(tr("Import a roster"),
                                                           tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    const Result<RosterTable> table = m_office.readRoster(path);
    if (!table)
        return fail(tr("The roster could not be read"), {table.error().code, path, table.error().detail});
    if (table.value().organs.empty())
        return say(tr("No organ is in %1; one row per organ is expected, the name first.").arg(path));
    take(table.value());
}

void RosterWindow::exportFile()
{
    const QString path =
        m_desk.prompts().chooseFileToSave(tr("Export the roster"), tr("roster.csv"), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (const Result<void> saved = m_office.save(path, rosterCsv(m_office.roster())); !saved)
        return fail(tr("The roster was not exported"), {saved.error().code, path, saved.error().detail});
    say(tr("Exported to %1").arg(path));
}

void RosterWindow::takeFromReports()
{
    RosterTable table;
    Roster known;
    for (const ReportSummary &report : m_desk.service().reports()) {
        RosterOrgan organ;
        organ.name = report.agency;
        organ.kind = classByName(report.agency);
        known.add(organ);
    }
    table.organs = known.organs();
    if (table.organs.empty())
        return say(tr("No report here says which organ it is of. Open reports first."));
    take(table);
}

void RosterWindow::giveDate()
{
    const std::vector<int> rows = chosenRows();
    if (rows.size() != 1)
        return;
    const Filing filing = m_model.filing(rows.front());
    const RosterOrgan organ = m_office.roster().organs()[static_cast<std::size_t>(filing.organ)];
    const int about = year();
    auto *dialog = new DateDialog(organ.name, about, filing, m_office.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, organ, about] {
        // The roster may have changed behind the dialog.
        const int index = m_office.roster().find(organ.name, organ.parent);
        const Result<void> given = m_office.giveDate(index, about, dialog->date(), dialog->reason());
        if (!given)
            return fail(tr("The date was not kept"), given.error());
        say({});
        refresh();
    });
    dialog->open();
}

void RosterWindow::makeNotice()
{
    const Result<QString> words = Notice::readTemplate(QStringLiteral(":/notice/zh_CN.txt"));
    if (!words)
        return fail(tr("The notice cannot be made"), words.error());
    const Notice notice(words.value(), m_office.roster(), m_model.overview(), m_office.today());
    auto *dialog =
        new NoticeDialog(notice.text(), m_office, m_desk.prompts(), tr("notice-%1.txt").arg(year()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RosterWindow::showReport()
{
    const std::vector<int> rows = chosenRows();
    if (rows.size() != 1 || m_model.filing(rows.front()).reports.empty())
        return;
    m_desk.openReport(m_model.filing(rows.front()).reports.front());
    if (QWidget *window = parentWidget())
        window->window()->activateWindow();
}

} // namespace gouji
