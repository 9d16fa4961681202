#include "ui/tables/celleditor.h"

#include "ui/look/semantics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gouji {

namespace {

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool isSideArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right;
}

/// Those that accept the value and move on. In a text that is edited, left and right move in it.
bool accepts(const QKeyEvent &event, bool edits)
{
    const int key = event.key();
    if (isEnter(key) || key == Qt::Key_Tab || key == Qt::Key_Backtab)
        return true;
    const bool isPlain = !(event.modifiers() & ~Qt::KeypadModifier);
    return isPlain && (key == Qt::Key_Up || key == Qt::Key_Down || (isSideArrow(key) && !edits));
}

} // namespace

CellEditor::CellEditor(QWidget *parent)
    : QWidget(parent)
    , m_value(new QLineEdit(this))
    , m_strip(new QFrame(this))
    , m_misread(new QPushButton(m_strip))
    , m_wrong(new QPushButton(m_strip))
    , m_reason(new QLineEdit(m_strip))
    , m_problem(new QLabel(m_strip))
{
    m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_value->setTextMargins(0, 0, 0, 0);
    m_value->setObjectName(QStringLiteral("cellEditorValue"));
    m_reason->setObjectName(QStringLiteral("cellEditorReason"));
    m_strip->setFrameShape(QFrame::StyledPanel);
    m_strip->setAutoFillBackground(true);
    m_strip->setBackgroundRole(QPalette::ToolTipBase);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    // Its colour is its own, not that of the strip's words.
    m_problem->setForegroundRole(QPalette::WindowText);
    m_misread->setDefault(false);
    m_misread->setFocusPolicy(Qt::NoFocus);
    m_wrong->setFocusPolicy(Qt::NoFocus);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_misread);
    buttons->addWidget(m_wrong);
    auto *layout = new QVBoxLayout(m_strip);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addLayout(buttons);
    layout->addWidget(m_reason);
    layout->addWidget(m_problem);

    m_value->installEventFilter(this);
    m_reason->installEventFilter(this);
    connect(m_misread, &QPushButton::clicked, this,
            [this] { Q_EMIT committed(Verdict::Misread, 0, Qt::NoModifier); });
    connect(m_wrong, &QPushButton::clicked, this,
            [this] { Q_EMIT committed(Verdict::WrongInOriginal, 0, Qt::NoModifier); });
    connect(m_value, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(m_value, &QLineEdit::textEdited, this, &CellEditor::typed);
    retranslate();
    hide();
}

void CellEditor::open(const QRect &cell, const QString &text, bool edits)
{
    m_edits = edits;
    m_cell = cell;
    m_initial = text;
    m_problem->hide();
    m_reason->clear();
    m_value->setText(text);
    m_value->setFont(parentWidget()->font());
    place(cell);
    show();
    raise();
    if (edits)
        m_value->selectAll();
    else
        m_value->end(false);
}

void CellEditor::moveTo(const QRect &cell)
{
    m_cell = cell;
    place(cell);
}

void CellEditor::takeFocus()
{
    const bool marksAll = m_value->hasSelectedText();
    m_value->setFocus();
    // Taking the keyboard marks the text: what was typed so far would be overwritten by the next key.
    if (!marksAll)
        m_value->end(false);
}

void CellEditor::place(const QRect &cell)
{
    m_strip->ensurePolished();
    m_strip->layout()->activate();
    const int width =
        std::max(m_strip->sizeHint().width(), 15 * fontMetrics().horizontalAdvance(QChar(0x56FD)));
    const int height = m_strip->layout()->hasHeightForWidth() ? m_strip->layout()->heightForWidth(width)
                                                              : m_strip->sizeHint().height();
    QRect strip(cell.right() - width + 1, cell.bottom() + 2, width, height);
    // Inside what is seen of the parent, above the cell when there is no room below it.
    const QRect seen = parentWidget()->visibleRegion().boundingRect();
    if (seen.isValid()) {
        if (strip.bottom() > seen.bottom() && cell.top() - height - 2 >= seen.top())
            strip.moveBottom(cell.top() - 2);
        strip.moveLeft(std::clamp(strip.left(), seen.left(), std::max(seen.left(), seen.right() - width)));
    }
    const QRect value = cell.adjusted(-1, -1, 0, 0);
    const QRect all = value | strip;
    setGeometry(all);
    m_value->setGeometry(value.translated(-all.topLeft()));
    m_strip->setGeometry(strip.translated(-all.topLeft()));
    // What lies between value and strip stays the table's, for the eye and for the mouse.
    setMask(QRegion(m_value->geometry()) | m_strip->geometry());
}

void CellEditor::showProblem(const QString &why)
{
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, semanticColours(this->palette()).errorText);
    m_problem->setPalette(palette);
    m_problem->setText(QStringLiteral("✕ ") + why);
    m_problem->show();
    place(m_cell);
    m_value->setFocus();
}

QString CellEditor::text() const
{
    return m_value->text().trimmed();
}

QString CellEditor::reason() const
{
    return m_reason->text().trimmed();
}

bool CellEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Ctrl+Enter and F2 belong to the editor while it is open, not to the window.
    const int key = event->type() == QEvent::ShortcutOverride ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (isEnter(key) || key == Qt::Key_F2) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && handleKey(watched, static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool CellEditor::handleKey(QObject *watched, QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return true;
    }
    if (watched == m_value && isEnter(key) && (event->modifiers() & Qt::AltModifier)) {
        m_reason->setFocus();
        return true;
    }
    if (watched == m_reason && key == Qt::Key_Up) {
        m_value->setFocus();
        return true;
    }
    if (key == Qt::Key_F2) {
        m_edits = true;
        return true;
    }
    if (watched == m_reason && (key == Qt::Key_Down || isSideArrow(key)))
        return false;
    if (accepts(*event, m_edits)) {
        const bool wrong = isEnter(key) && (event->modifiers() & Qt::ControlModifier);
        Q_EMIT committed(wrong ? Verdict::WrongInOriginal : Verdict::Misread, key, event->modifiers());
        return true;
    }
    return false;
}

void CellEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CellEditor::retranslate()
{
    m_value->setAccessibleName(tr("Value"));
    m_misread->setText(tr("Misread by us (Enter)"));
    m_misread->setToolTip(tr("The report says what you typed; the program read it wrongly."));
    m_wrong->setText(tr("Wrong in the original (Ctrl+Enter)"));
    m_wrong->setToolTip(tr("The report says something else; what you typed is what it should say."));
    m_reason->setPlaceholderText(tr("Reason, if you like (Alt+Enter)"));
    m_reason->setAccessibleName(tr("Reason"));
}

} // namespace gouji
