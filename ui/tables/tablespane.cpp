#include "ui/tables/tablespane.h"

#include "model/core/errortext.h"
#include "ui/look/findingroles.h"
#include "ui/tables/blockchoice.h"
#include "ui/tables/celldelegate.h"
#include "ui/tables/celleditor.h"
#include "ui/tables/cellmoves.h"
#include "ui/tables/formtableview.h"
#include "ui/tables/tablehits.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {

TablesPane::TablesPane(Desk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(10, 8, 10, 12);
    m_layout->setSpacing(6);
    m_nothing = new QLabel(content);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_layout->addWidget(m_nothing);
    m_layout->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    m_editor = new CellEditor(content);
    m_blocks = new BlockChoice(desk, *this);
    connect(m_editor, &CellEditor::committed, this, &TablesPane::commit);
    connect(m_editor, &CellEditor::cancelled, this, &TablesPane::endEdit);
    connect(m_editor, &CellEditor::typed, this, [this](const QString &text) {
        if (m_edited >= 0)
            Q_EMIT typing(m_edited, text);
    });
    connect(&desk, &Desk::reportLeaving, this, &TablesPane::leaveEdit);
    connect(&desk, &Desk::reportReplaced, this, &TablesPane::takeReport);
    connect(&desk, &Desk::reportUpdated, this, &TablesPane::refresh);
    connect(&desk.selection(), &SelectionBus::changed, this, &TablesPane::followSelection);
    new TableHits(desk, *this);
    retranslate();
}

FormTableView *TablesPane::view(int table) const
{
    return table < 0 || table >= static_cast<int>(m_parts.size())
               ? nullptr
               : m_parts[static_cast<std::size_t>(table)].view;
}

void TablesPane::takeReport()
{
    endEdit();
    refresh();
    verticalScrollBar()->setValue(0);
}

void TablesPane::refresh()
{
    const ReportFacts &facts = m_desk.facts();
    const std::size_t count = facts.hasCells() ? facts.form->tables().size() : 0;
    makeParts(count);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const bool used = i < count;
        m_parts[i].title->setVisible(used);
        m_parts[i].view->setVisible(used);
        if (!used)
            continue;
        const FormTable &table = facts.form->tables()[i];
        const FormSection &section = facts.form->sections()[static_cast<std::size_t>(table.section)];
        m_parts[i].title->setText(m_desk.isEnglish() ? section.numeral + u'、' + table.english
                                                     : section.numeral + u'、' + table.title);
        m_parts[i].view->setAccessibleName(m_desk.isEnglish() ? table.english : table.title);
        m_parts[i].model->setFacts(facts, static_cast<int>(i), m_desk.cells(), m_desk.isEnglish());
    }
    m_nothing->setVisible(facts.isOpen() && count == 0);
    fit();
}

void TablesPane::makeParts(std::size_t count)
{
    while (m_parts.size() < count) {
        Part part;
        part.title = new QLabel(widget());
        part.title->setTextFormat(Qt::PlainText);
        part.title->setWordWrap(true);
        QFont bold; // only what is set here is the title's own; the size follows the pane
        bold.setBold(true);
        part.title->setFont(bold);
        part.model = new FormTableModel(this);
        part.view = new FormTableView(*part.model, widget());
        // In front of the stretch at the end.
        m_layout->insertWidget(m_layout->count() - 1, part.title);
        m_layout->insertWidget(m_layout->count() - 1, part.view);
        connect(part.view, &FormTableView::cellClicked, this, [this](int cell) {
            m_desk.selection().chooseCell(cell, this);
            m_blocks->clear();
        });
        connect(part.view, &FormTableView::editRequested, this, &TablesPane::beginEdit);
        connect(part.view, &FormTableView::moveRequested, this, &TablesPane::move);
        connect(part.view, &FormTableView::blockRequested, m_blocks, &BlockChoice::extendTo);
        connect(part.view, &FormTableView::composed, this, &TablesPane::compose);
        m_parts.push_back(part);
    }
    m_editor->raise();
}

void TablesPane::fit()
{
    const QMargins margins = m_layout->contentsMargins();
    const int width = viewport()->width() - margins.left() - margins.right() - 1;
    for (const Part &part : m_parts)
        if (!part.view->isHidden())
            part.view->fitTo(width);
}

void TablesPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
    if (m_edited < 0)
        return;
    // What is half typed goes with its cell.
    widget()->layout()->activate();
    m_editor->moveTo(rectOfCell(m_edited));
}

TablesPane::Part *TablesPane::partOfCell(int cell)
{
    if (cell < 0 || !m_desk.facts().hasCells())
        return nullptr;
    const auto table =
        static_cast<std::size_t>(m_desk.facts().form->cells()[static_cast<std::size_t>(cell)].table);
    return table < m_parts.size() ? &m_parts[table] : nullptr;
}

QRect TablesPane::rectOfCell(int cell) const
{
    const Part *part = const_cast<TablesPane *>(this)->partOfCell(cell);
    if (!part)
        return {};
    const QRect inView = part->view->visualRect(part->model->indexOfCell(cell));
    return inView.translated(part->view->viewport()->mapTo(widget(), QPoint(0, 0)));
}

void TablesPane::followSelection(const QObject *origin)
{
    const int cell = m_desk.selection().cell();
    if (m_edited >= 0 && cell != m_edited)
        leaveEdit();
    const std::vector<std::uint8_t> roles = findingRoles(m_desk.facts(), m_desk.selection().finding());
    const Part *chosen = partOfCell(cell);
    bool hasKeyboard = false;
    m_blocks->forget();
    for (const Part &part : m_parts) {
        hasKeyboard = hasKeyboard || part.view->hasFocus();
        static_cast<CellDelegate *>(part.view->itemDelegate())->setRoles(roles);
        part.view->showCurrent(&part == chosen ? part.model->indexOfCell(cell) : QModelIndex());
        part.view->viewport()->update();
    }
    if (chosen) {
        widget()->layout()->activate();
        const QRect rect = rectOfCell(cell);
        const int slack = origin == this ? 4 : viewport()->height() / 4;
        ensureVisible(rect.center().x(), rect.center().y(), rect.width() / 2 + 8, rect.height() / 2 + slack);
        // The keyboard follows the choice from one table into another, never from elsewhere.
        if (hasKeyboard)
            chosen->view->setFocus();
    }
}

void TablesPane::showTable(int table)
{
    if (const FormTableView *shown = view(table)) {
        widget()->layout()->activate();
        const QWidget *title = m_parts[static_cast<std::size_t>(table)].title;
        verticalScrollBar()->setValue(std::min(title->y(), shown->y()) - 4);
    }
}

void TablesPane::setContentFont(const QFont &font)
{
    endEdit();
    widget()->setFont(font);
    fit();
}

int TablesPane::cellInHand() const
{
    const int cell = m_desk.selection().cell();
    return cell >= 0 ? cell : 0;
}

void TablesPane::focusTables()
{
    if (!m_desk.facts().hasCells())
        return;
    const int cell = cellInHand();
    m_desk.selection().chooseCell(cell, this);
    if (const Part *part = partOfCell(cell))
        part->view->setFocus();
}

void TablesPane::focusChosen()
{
    if (m_desk.selection().cell() >= 0)
        focusTables();
}

void TablesPane::editChosen()
{
    if (m_desk.selection().cell() >= 0)
        beginEdit(m_desk.selection().cell(), QString());
}

void TablesPane::beginEdit(int cell, const QString &text)
{
    if (!openEditor(cell, text))
        return;
    m_editor->takeFocus();
    if (!text.isNull())
        Q_EMIT typing(cell, text);
}

/// Whatever opens the editor passes here: keys, the mouse, an input method.
bool TablesPane::openEditor(int cell, const QString &text)
{
    if (!m_desk.facts().hasCells() || !m_desk.mayDecide())
        return false;
    m_desk.selection().chooseCell(cell, this);
    m_edited = cell;
    const QString held = (*m_desk.facts().reviewed)[static_cast<std::size_t>(cell)].raw;
    const bool edits = text.isNull();
    m_editor->open(rectOfCell(cell), edits ? held : text, edits);
    m_editor->setInitial(held);
    return true;
}

void TablesPane::offer(int cell, const QString &value)
{
    beginEdit(cell, value);
}

/// Text from an input method goes to the editor. Handing over the keyboard would end the composition, so the
/// table keeps it until the text is committed.
void TablesPane::compose(int cell, QInputMethodEvent *event)
{
    if (m_edited < 0 && !openEditor(cell, QStringLiteral("")))
        return;
    QApplication::sendEvent(&m_editor->value(), event);
    m_isComposing = !event->preeditString().isEmpty();
    if (m_isComposing) {
        partOfCell(cell)->view->setComposing(&m_editor->value());
        return;
    }
    stopComposing();
    if (m_editor->text().isEmpty())
        endEdit();
    else
        m_editor->takeFocus();
}

void TablesPane::stopComposing()
{
    m_isComposing = false;
    for (const Part &part : m_parts)
        part.view->setComposing(nullptr);
}

void TablesPane::commit(Verdict verdict, int key, Qt::KeyboardModifiers modifiers)
{
    if (m_edited < 0)
        return;
    const int cell = m_edited;
    if (m_editor->isChanged() || revisesVerdict(cell, verdict, key)) {
        const QScopedValueRollback committing(m_isCommitting, true);
        const auto result = m_desk.correct(cell, m_editor->text(), verdict, m_editor->reason());
        if (!result) {
            m_editor->showProblem(errorText(result.error()));
            return;
        }
    }
    endEdit();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && !(modifiers & Qt::ShiftModifier))
        Q_EMIT nextWanted(true);
    else if (key != 0)
        move(key, modifiers & ~Qt::ControlModifier);
}

bool TablesPane::revisesVerdict(int cell, Verdict verdict, int key) const
{
    const OpenReport &report = *m_desk.report();
    const auto review = report.state.cells.constFind(cellKey(*report.form, cell));
    if (review == report.state.cells.constEnd() || !review->correction)
        return false;
    // Enter and Tab on a value left as it was only move on; the other verdict's own key or button means it.
    const bool isMeant = key == 0 || verdict == Verdict::WrongInOriginal;
    return isMeant && review->correction->verdict != verdict;
}

void TablesPane::leaveEdit()
{
    if (m_isCommitting || m_edited < 0)
        return;
    // A text that is still being composed is not typed yet.
    if (m_editor->isChanged() && !m_isComposing)
        commit(Verdict::Misread, 0, Qt::NoModifier);
    else
        endEdit();
}

void TablesPane::endEdit()
{
    if (m_edited < 0)
        return;
    const Part *part = partOfCell(m_edited);
    const bool hadFocus = m_editor->isAncestorOf(QApplication::focusWidget());
    m_edited = -1;
    stopComposing();
    m_editor->hide();
    Q_EMIT typingEnded();
    if (hadFocus && part)
        part->view->setFocus();
}

void TablesPane::move(int key, Qt::KeyboardModifiers modifiers)
{
    if (!m_desk.facts().hasCells())
        return;
    const int from = m_desk.selection().cell();
    const bool isArrow =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (from >= 0 && isArrow && (modifiers & Qt::ShiftModifier)) {
        m_blocks->extend(key, modifiers);
        return;
    }
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && !(modifiers & Qt::ShiftModifier)) {
        Q_EMIT nextWanted(false);
        return;
    }
    const int to = from < 0 ? 0 : cellInDirection(*m_desk.facts().form, from, key, modifiers);
    if (to < 0) {
        // Tab behind the last cell and before the first leaves the tables: never trapped.
        focusNextPrevChild(key == Qt::Key_Tab);
        return;
    }
    m_desk.selection().chooseCell(to, this);
    m_blocks->clear();
    if (const Part *part = partOfCell(to))
        part->view->setFocus();
}

void TablesPane::reveal(int cell)
{
    const QRect rect = rectOfCell(cell);
    ensureVisible(rect.center().x(), rect.center().y(), rect.width() / 2 + 8, rect.height() / 2 + 4);
}

void TablesPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TablesPane::retranslate()
{
    m_nothing->setText(tr(
        "No statutory table was recognised in this report. Its text and findings are shown all the same."));
    setAccessibleName(tr("Statutory tables"));
}

} // namespace gouji
