#include "ui/dialogs/organnamesdialog.h"

#include "ui/dialogs/organnamedelegate.h"
#include "ui/look/semantics.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace gouji {

namespace {

enum Column
{
    Former,
    Present,
    UntilYear,
    Count
};

// The regulations on open government information came into force in 2008.
constexpr int firstReportYear = 2008;
constexpr int lastReportYear = 2099;

} // namespace

OrganNamesDialog::OrganNamesDialog(const OrganAliases &aliases, const QStringList &organs, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(0, Column::Count, this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("Renamed and merged organs"));
    auto *about = new QLabel(
        tr("A report is compared with last year's under the former name. Organs that were merged have one "
           "line "
           "each; one that took in others and kept its name has a line for itself too. Without a year both "
           "names are one organ at all times."),
        this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    m_table->setHorizontalHeaderLabels({tr("Former name"), tr("Organ now"), tr("Last report year")});
    m_table->setAccessibleName(windowTitle());
    m_table->setAccessibleDescription(about->text());
    m_table->setItemDelegate(new OrganNameDelegate(organs, {Former, Present}, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setAlternatingRowColors(true);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->setVisible(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(UntilYear, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    about->setBuddy(m_table);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setAccessibleName(tr("What cannot be kept"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *add = new QPushButton(tr("&Add line"), this);
    m_remove = new QPushButton(tr("&Remove line"), this);
    add->setToolTip(tr("Insert"));
    m_remove->setToolTip(tr("Ctrl+Delete"));
    for (QPushButton *button : {add, m_remove})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    auto *list = new QHBoxLayout;
    auto *lines = new QVBoxLayout; // what concerns the list stands beside it
    lines->addWidget(add);
    lines->addWidget(m_remove);
    lines->addStretch(1);
    list->addWidget(m_table, 1);
    list->addLayout(lines);
    layout->addLayout(list, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, &OrganNamesDialog::addEmptyLine);
    connect(m_remove, &QPushButton::clicked, this, &OrganNamesDialog::removeLine);
    connect(buttons, &QDialogButtonBox::accepted, this, &OrganNamesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const OrganAlias &alias : aliases.aliases())
        addLine(alias);
    if (aliases.isEmpty())
        addLine({});
    connect(m_table, &QTableWidget::cellChanged, this, &OrganNamesDialog::judge);
    judge();
    m_table->setCurrentCell(0, Former);
    m_table->setFocus();
    const int em = fontMetrics().horizontalAdvance(QChar(0x56FD));
    resize(44 * em, 24 * em);
}

void OrganNamesDialog::addLine(const OrganAlias &alias)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Former, new QTableWidgetItem(alias.former));
    m_table->setItem(row, Present, new QTableWidgetItem(alias.present));
    m_table->setItem(row, UntilYear,
                     new QTableWidgetItem(alias.lastYear == 0 ? QString() : QString::number(alias.lastYear)));
}

void OrganNamesDialog::addEmptyLine()
{
    addLine({});
    m_table->setCurrentCell(m_table->rowCount() - 1, Former);
    m_table->setFocus();
    judge();
}

void OrganNamesDialog::removeLine()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_table->removeRow(row);
    const int last = m_table->rowCount() - 1;
    if (last >= 0)
        m_table->setCurrentCell(row < last ? row : last, Former);
    m_table->setFocus();
    judge();
}

QString OrganNamesDialog::cell(int row, int column) const
{
    const QTableWidgetItem *item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

bool OrganNamesDialog::isEmpty(int row) const
{
    return cell(row, Former).isEmpty() && cell(row, Present).isEmpty() && cell(row, UntilYear).isEmpty();
}

QString OrganNamesDialog::problem() const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (isEmpty(row))
            continue;
        if (cell(row, Former).isEmpty() || cell(row, Present).isEmpty())
            return tr("Line %1 lacks a name.").arg(row + 1);
        bool isNumber = false;
        const int year = cell(row, UntilYear).toInt(&isNumber);
        const bool isYear = isNumber && year >= firstReportYear && year <= lastReportYear;
        if (!cell(row, UntilYear).isEmpty() && !isYear)
            return tr("Line %1: the year must be one from %2 to %3, or empty.")
                .arg(row + 1)
                .arg(firstReportYear)
                .arg(lastReportYear);
        if (cell(row, UntilYear).isEmpty() && cell(row, Former) == cell(row, Present))
            return tr("Line %1 says nothing: both names are the same.").arg(row + 1);
    }
    return {};
}

OrganAliases OrganNamesDialog::aliases() const
{
    std::vector<OrganAlias> aliases;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!isEmpty(row))
            aliases.push_back({cell(row, Former), cell(row, Present), cell(row, UntilYear).toInt()});
    }
    return OrganAliases(aliases);
}

void OrganNamesDialog::judge()
{
    const QString words = problem();
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, semanticColours(palette).errorText);
    m_problem->setPalette(palette);
    m_remove->setEnabled(m_table->rowCount() > 0);
}

void OrganNamesDialog::accept()
{
    // What is being typed belongs to it.
    m_table->setCurrentItem(nullptr);
    judge();
    if (problem().isEmpty())
        QDialog::accept();
}

void OrganNamesDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isRemoval = event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isInTable = m_table->hasFocus() || m_table->isAncestorOf(focusWidget());
    // Enter edits a cell and ends editing it; with Ctrl it means the whole list.
    if (isEnter && isInTable && event->modifiers() != Qt::ControlModifier) {
        if (m_table->hasFocus())
            m_table->editItem(m_table->currentItem());
    } else if (isEnter && event->modifiers() == Qt::ControlModifier) {
        accept();
    } else if (event->key() == Qt::Key_Insert) {
        addEmptyLine();
    } else if (isRemoval) {
        removeLine();
    } else {
        QDialog::keyPressEvent(event);
    }
}

} // namespace gouji
