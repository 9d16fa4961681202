#include "ui/stages/blindpass.h"

#include "model/core/errortext.h"
#include "ui/source/sourcepane.h"
#include "ui/stages/stagewords.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void enlarge(QWidget *widget, double factor, bool isBold)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(isBold);
    widget->setFont(font);
}

/// What stood in a cell, in words.
QString snapshotText(const CellSnapshot &value)
{
    switch (value.state) {
    case CellState::Missing:
        return BlindPass::tr("missing");
    case CellState::Blank:
        return BlindPass::tr("blank");
    case CellState::Number:
    case CellState::Text:
        break;
    }
    return value.raw;
}

} // namespace

BlindPass::BlindPass(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_source(new SourcePane(desk, this))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Blind second pass"));
    m_pages->addWidget(makeTyping());
    m_pages->addWidget(makeResult());
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_source);
    splitter->addWidget(m_pages);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&desk, &Desk::reportUpdated, this, &BlindPass::refresh);
    connect(&desk, &Desk::reportReplaced, this, &QDialog::reject);
    // Over the whole window: the first values stand behind it.
    if (parent)
        resize(parent->size());
    refresh();
}

QWidget *BlindPass::makeTyping()
{
    auto *page = new QWidget(this);
    m_progress = plainLabel(page);
    m_cell = plainLabel(page);
    enlarge(m_cell, 1.15, true);
    auto *question = plainLabel(page);
    question->setText(tr("&What does the original say here?"));
    m_field = new QLineEdit(page);
    enlarge(m_field, 1.5, false);
    m_field->setAccessibleName(tr("What the original says"));
    question->setTextFormat(Qt::AutoText);
    question->setBuddy(m_field);
    m_problem = plainLabel(page);
    auto *hint = plainLabel(page);
    hint->setText(
        tr("Enter: next value. Leave it empty for a blank cell; type / where a stroke stands. "
           "Shift+Tab: back to the value before. What was read and decided before is shown when all "
           "values are typed."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(page);
    for (QWidget *widget : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cell),
                            static_cast<QWidget *>(question), static_cast<QWidget *>(m_field),
                            static_cast<QWidget *>(m_problem)})
        layout->addWidget(widget);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(hint);
    layout->addStretch(1);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::returnPressed, this, &BlindPass::type);
    connect(m_field, &QLineEdit::textEdited, m_problem, &QLabel::clear);
    return page;
}

QWidget *BlindPass::makeResult()
{
    auto *page = new QWidget(this);
    m_agreement = plainLabel(page);
    enlarge(m_agreement, 1.4, true);
    m_verified = plainLabel(page);
    m_table = new QTreeWidget(page);
    m_table->setRootIsDecorated(false);
    m_table->setHeaderLabels({tr("Value"), tr("First"), tr("Second"), tr("Settled")});
    m_table->setAccessibleName(tr("Disagreements"));
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < 4; ++column)
        m_table->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(false);
    m_table->setWordWrap(true);
    m_third = new QLineEdit(page);
    m_third->setAccessibleName(tr("Third value"));
    m_reason = new QLineEdit(page);
    m_reason->setAccessibleName(tr("Reason"));
    m_settleProblem = plainLabel(page);
    m_settlements = {new QPushButton(tr("&First is right"), page),
                     new QPushButton(tr("&Second is right"), page),
                     new QPushButton(tr("&Third value is right"), page)};
    auto *form = new QFormLayout;
    form->addRow(tr("T&hird value, if neither is right"), m_third);
    form->addRow(tr("&Reason"), m_reason);
    auto *row = new QHBoxLayout;
    for (int i = 0; i < m_settlements.size(); ++i) {
        QPushButton *button = m_settlements[i];
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] { settle(static_cast<Settlement>(i)); });
    }
    row->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_agreement);
    layout->addWidget(m_verified);
    layout->addWidget(m_table, 1);
    layout->addLayout(form);
    layout->addWidget(m_settleProblem);
    layout->addLayout(row);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &BlindPass::updateSettling);
    connect(m_third, &QLineEdit::textChanged, this, &BlindPass::updateSettling);
    return page;
}

const SampleState *BlindPass::sample() const
{
    const auto &report = m_desk.report();
    return report && report->state.stage.sample ? &*report->state.stage.sample : nullptr;
}

QString BlindPass::describe(const QString &cell) const
{
    const FormDefinition *form = m_desk.report()->form;
    const int index = form ? form->cellIndex(cell) : -1;
    return index < 0 ? cell : form->describeCell(index, m_desk.isEnglish());
}

QString BlindPass::agreement() const
{
    return m_agreement->text();
}

void BlindPass::refresh()
{
    const SampleState *state = sample();
    if (!state || !m_desk.report()->form)
        return reject();
    if (state->isTyped())
        showResult(*state);
    else
        showQuestion(*state);
}

void BlindPass::showQuestion(const SampleState &state)
{
    const auto isNext = [this](const SampledCell &cell) {
        return m_wanted.isEmpty() ? !cell.typed : cell.cell == m_wanted;
    };
    const auto next = std::find_if(state.cells.begin(), state.cells.end(), isNext);
    if (next == state.cells.end() || next->cell == m_asked)
        return;
    m_asked = next->cell;
    m_pages->setCurrentIndex(0);
    m_progress->setText(
        tr("Value %1 of %2").arg(next - state.cells.begin() + 1).arg(static_cast<int>(state.cells.size())));
    m_cell->setText(describe(m_asked));
    m_field->setAccessibleDescription(m_cell->text());
    m_field->clear();
    m_problem->clear();
    m_field->setFocus();
    m_desk.selection().chooseCell(m_desk.report()->form->cellIndex(m_asked), this);
}

void BlindPass::type()
{
    const QString cell = m_asked;
    // The next question is asked as soon as the answer is kept.
    m_wanted.clear();
    const Result<void> typed =
        m_desk.services().stages->typeSample(m_desk.report()->summary.id, cell, m_field->text());
    if (typed) {
        m_desk.tellSaved();
        return;
    }
    m_problem->setText(errorText(typed.error()));
    m_field->setFocus();
}

void BlindPass::goBack()
{
    const SampleState *state = sample();
    if (!state || state->isTyped())
        return;
    const auto now = std::find_if(state->cells.begin(), state->cells.end(),
                                  [this](const SampledCell &cell) { return cell.cell == m_asked; });
    if (now == state->cells.end() || now == state->cells.begin())
        return;
    m_wanted = std::prev(now)->cell;
    showQuestion(*state);
}

void BlindPass::showResult(const SampleState &state)
{
    m_asked.clear();
    m_pages->setCurrentIndex(1);
    m_agreement->setText(agreementWords(state));
    const bool isVerified = m_desk.services().stages->isDrawVerified(m_desk.report()->summary.id);
    const QString drawn =
        isVerified ? tr("Seed %1: drawn again, the same values come out.").arg(state.seed)
                   : tr("Seed %1: other values come out now, because the report was read again since.")
                         .arg(state.seed);
    m_verified->setText(tr("The values were drawn by risk: of all values, more would agree.") + u' ' + drawn);
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    QTreeWidgetItem *open = nullptr;
    for (const SampledCell &cell : state.cells) {
        if (!cell.isDisagreement())
            continue;
        const CellValue &typed = cell.typed->typed;
        auto *item = new QTreeWidgetItem(
            m_table,
            {describe(cell.cell), snapshotText(cell.typed->first),
             snapshotText({typed.state, typed.raw + typed.unit}),
             cell.settled ? stageEventWords(*cell.settled).section(QStringLiteral(": "), 1) : tr("open")});
        item->setData(0, Qt::UserRole, cell.cell);
        item->setToolTip(0, item->text(0).toHtmlEscaped());
        item->setData(3, Qt::UserRole, cell.settled.has_value());
        if (!open && !cell.settled)
            open = item;
    }
    m_table->setVisible(m_table->topLevelItemCount() > 0);
    m_table->setCurrentItem(open ? open : m_table->topLevelItem(0));
    m_third->clear();
    m_reason->clear();
    updateSettling();
    if (open)
        m_table->setFocus();
}

void BlindPass::updateSettling()
{
    const QTreeWidgetItem *item = m_table->currentItem();
    const bool isOpen = item && !item->data(3, Qt::UserRole).toBool();
    if (item)
        m_desk.selection().chooseCell(
            m_desk.report()->form->cellIndex(item->data(0, Qt::UserRole).toString()), this);
    for (QWidget *widget : {static_cast<QWidget *>(m_third), static_cast<QWidget *>(m_reason)})
        widget->setEnabled(isOpen);
    for (QPushButton *button : m_settlements)
        button->setEnabled(isOpen);
    m_settlements.back()->setEnabled(isOpen && !m_third->text().isEmpty());
}

void BlindPass::settle(Settlement settlement)
{
    const QTreeWidgetItem *item = m_table->currentItem();
    if (!item)
        return;
    m_settleProblem->clear();
    const Result<void> settled =
        m_desk.services().stages->settle(m_desk.report()->summary.id, item->data(0, Qt::UserRole).toString(),
                                         settlement, m_third->text(), m_reason->text().trimmed());
    if (settled)
        m_desk.tellSaved();
    else
        m_settleProblem->setText(errorText(settled.error()));
}

/// Shift+Tab would leave the field for another widget.
bool BlindPass::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backtab) {
        goBack();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace gouji
