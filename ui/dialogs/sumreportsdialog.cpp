#include "ui/dialogs/sumreportsdialog.h"

#include "ui/dialogs/organnamedelegate.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gouji {

namespace {

// Longer lists of unknown organs are cut.
constexpr qsizetype mostNamed = 3;

/// One name per line; of a spreadsheet's row the first cell.
QStringList namesIn(const QString &text)
{
    QStringList names;
    for (const QString &line : text.split(u'\n')) {
        const QString name = line.section(u'\t', 0, 0).trimmed();
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names;
}

} // namespace

SumReportsDialog::SumReportsDialog(const ComparisonService &service, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_organs(service.organs())
    , m_wholes(new QListWidget(this))
    , m_parts(new QPlainTextEdit(this))
    , m_state(new QLabel(this))
{
    setWindowTitle(tr("Sum reports and their organs"));
    auto *about =
        new QLabel(tr("A report that adds up those of other organs is compared with their sum, cell by "
                      "cell. Organs whose report is not in the file are named, and then nothing is "
                      "judged."),
                   this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    auto *wholes = new QLabel(tr("&Sum report of"), this);
    auto *parts = new QLabel(tr("Its &organs, one per line"), this);
    wholes->setBuddy(m_wholes);
    parts->setBuddy(m_parts);
    m_wholes->setAccessibleName(tr("Sum reports"));
    m_wholes->setItemDelegate(new OrganNameDelegate(m_organs, {0}, m_wholes));
    m_wholes->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_parts->setAccessibleName(tr("Organs of the chosen sum report"));
    m_parts->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_parts->setTabChangesFocus(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto *add = new QPushButton(tr("&Add"), this);
    m_remove = new QPushButton(tr("&Remove"), this);
    m_ofPlace = new QPushButton(tr("Add the organs of this &place"), this);
    m_ofPlace->setToolTip(tr("All organs in the file whose name begins with the place"));
    for (QPushButton *button : {add, m_remove, m_ofPlace})
        button->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *wholeButtons = new QHBoxLayout;
    wholeButtons->addWidget(add);
    wholeButtons->addWidget(m_remove);
    wholeButtons->addStretch(1);
    auto *partButtons = new QHBoxLayout;
    partButtons->addWidget(m_ofPlace);
    partButtons->addStretch(1);
    auto *grid = new QGridLayout;
    grid->addWidget(wholes, 0, 0);
    grid->addWidget(parts, 0, 1);
    grid->addWidget(m_wholes, 1, 0);
    grid->addWidget(m_parts, 1, 1);
    grid->addLayout(wholeButtons, 2, 0);
    grid->addLayout(partButtons, 2, 1);
    grid->addWidget(m_state, 3, 0, 1, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setRowStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addLayout(grid, 1);
    layout->addWidget(buttons);
    for (const Aggregate &aggregate : service.aggregates()) {
        m_aggregates.push_back(aggregate);
        auto *item = new QListWidgetItem(aggregate.whole, m_wholes);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    connect(add, &QPushButton::clicked, this, &SumReportsDialog::addWhole);
    connect(m_remove, &QPushButton::clicked, this, &SumReportsDialog::removeWhole);
    connect(m_ofPlace, &QPushButton::clicked, this, &SumReportsDialog::addOrgansOfPlace);
    connect(m_wholes, &QListWidget::currentRowChanged, this, &SumReportsDialog::showWhole);
    connect(m_parts, &QPlainTextEdit::textChanged, this, &SumReportsDialog::takeParts);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_wholes->setCurrentRow(m_aggregates.empty() ? -1 : 0);
    showWhole(m_wholes->currentRow());
    (m_aggregates.empty() ? static_cast<QWidget *>(add) : m_wholes)->setFocus();
    const int em = fontMetrics().horizontalAdvance(QChar(0x56FD));
    resize(46 * em, 28 * em);
}

void SumReportsDialog::addWhole()
{
    m_aggregates.push_back({});
    auto *item = new QListWidgetItem(m_wholes);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    m_wholes->setCurrentItem(item);
    m_wholes->editItem(item);
}

void SumReportsDialog::removeWhole()
{
    const int row = m_wholes->currentRow();
    if (row < 0)
        return;
    m_aggregates.erase(m_aggregates.begin() + row);
    delete m_wholes->takeItem(row);
    showWhole(m_wholes->currentRow());
}

void SumReportsDialog::showWhole(int row)
{
    const bool isThere = row >= 0 && row < static_cast<int>(m_aggregates.size());
    const QStringList parts = isThere ? m_aggregates[static_cast<std::size_t>(row)].parts : QStringList();
    m_parts->setPlainText(parts.join(u'\n'));
    m_parts->setEnabled(isThere);
    m_ofPlace->setEnabled(isThere);
    m_remove->setEnabled(isThere);
    tellParts();
}

/// Typed or pasted: kept with the sum report that is chosen.
void SumReportsDialog::takeParts()
{
    const int row = m_wholes->currentRow();
    if (row >= 0 && row < static_cast<int>(m_aggregates.size()))
        m_aggregates[static_cast<std::size_t>(row)].parts = namesIn(m_parts->toPlainText());
    tellParts();
}

void SumReportsDialog::addOrgansOfPlace()
{
    const QListWidgetItem *item = m_wholes->currentItem();
    if (!item)
        return;
    QStringList names = namesIn(m_parts->toPlainText());
    for (const QString &organ : m_service.organsOfPlace(item->text())) {
        if (!names.contains(organ))
            names << organ;
    }
    m_parts->setPlainText(names.join(u'\n'));
    m_parts->setFocus();
}

/// How many organs there are, and whose reports are not in the file in any year.
void SumReportsDialog::tellParts()
{
    const QStringList names = namesIn(m_parts->toPlainText());
    QStringList unknown;
    for (const QString &name : names) {
        if (!m_organs.contains(name))
            unknown << name;
    }
    QString words =
        m_parts->isEnabled() ? tr("%n organ(s)", nullptr, static_cast<int>(names.size())) : QString();
    if (!unknown.isEmpty()) {
        words += tr("; without any report in this file: %1").arg(unknown.mid(0, mostNamed).join(tr(", ")));
        if (unknown.size() > mostNamed)
            words += tr(" and %1 more").arg(unknown.size() - mostNamed);
    }
    m_state->setText(words);
}

void SumReportsDialog::accept()
{
    // A name that is being typed belongs to it.
    m_wholes->setCurrentItem(nullptr);
    QDialog::accept();
}

void SumReportsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isInList = m_wholes->hasFocus() || m_wholes->isAncestorOf(focusWidget());
    // Enter edits a name and ends editing it; with Ctrl it means the whole list.
    if (isEnter && isInList && event->modifiers() != Qt::ControlModifier) {
        if (m_wholes->hasFocus() && m_wholes->currentItem())
            m_wholes->editItem(m_wholes->currentItem());
    } else if (isEnter && event->modifiers() == Qt::ControlModifier) {
        accept();
    } else {
        QDialog::keyPressEvent(event);
    }
}

std::vector<Aggregate> SumReportsDialog::aggregates() const
{
    std::vector<Aggregate> kept;
    for (std::size_t i = 0; i < m_aggregates.size(); ++i) {
        const QString whole = m_wholes->item(static_cast<int>(i))->text().trimmed();
        if (!whole.isEmpty() && !m_aggregates[i].parts.isEmpty())
            kept.push_back({whole, m_aggregates[i].parts});
    }
    return kept;
}

} // namespace gouji
