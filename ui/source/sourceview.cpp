#include "ui/source/sourceview.h"

#include "ui/source/sourcepainter.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace gouji {

namespace {

constexpr int marginWidth = 18;

} // namespace

SourceView::SourceView(Desk &desk, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_desk(desk)
    , m_reading(desk)
{
    setReadOnly(true);
    // Without this the edit would swallow files dropped on it.
    setAcceptDrops(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setCursorWidth(1);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    document()->setDocumentMargin(marginWidth + 4);
    document()->setUndoRedoEnabled(false);
    changeEvent(nullptr);
    connect(&desk, &Desk::reportReplaced, this, &SourceView::takeReport);
    connect(&desk, &Desk::reportUpdated, this, &SourceView::refresh);
    connect(&desk.selection(), &SelectionBus::changed, this, &SourceView::followSelection);
}

void SourceView::takeReport()
{
    m_reading.setDisplay(m_desk.facts().isOpen() ? DisplayText(m_desk.facts().document->text)
                                                 : DisplayText());
    setPlainText(m_reading.display().text());
    viewport()->update();
}

void SourceView::refresh()
{
    m_reading.refresh();
    viewport()->update();
}

void SourceView::followSelection(const QObject *origin)
{
    m_reading.followSelection();
    viewport()->update();
    if (origin == this)
        return;
    if (const std::optional<Span> place = m_reading.chosenPlace())
        reveal(*place);
}

void SourceView::showOffset(qsizetype offset)
{
    const int position = m_reading.display().toDisplay(offset);
    reveal({position, position});
}

void SourceView::reveal(Span display)
{
    QTextCursor cursor(document());
    cursor.setPosition(
        static_cast<int>(std::min<qsizetype>(display.begin, document()->characterCount() - 1)));
    const QRect at = cursorRect(cursor);
    const int slack = fontMetrics().lineSpacing();
    const bool comfortable = viewport()->rect().adjusted(0, slack, 0, -2 * slack).contains(at.center());
    setTextCursor(cursor);
    if (!comfortable)
        centerCursor();
}

QRect SourceView::rectOf(Span display) const
{
    const QTextBlock block = document()->findBlock(static_cast<int>(display.begin));
    QRect result;
    SourcePainter::eachRect(block, blockBoundingGeometry(block).translated(contentOffset()).topLeft(),
                            display, [&result](const QRectF &rect) { result |= rect.toAlignedRect(); });
    return result;
}

void SourceView::paintEvent(QPaintEvent *event)
{
    const SourcePainter::Chosen chosen = m_reading.chosen();
    const auto eachBlock = [this](const auto &paint) {
        QTextBlock block = firstVisibleBlock();
        QPointF origin = contentOffset();
        origin.setY(blockBoundingGeometry(block).translated(contentOffset()).top());
        while (block.isValid() && origin.y() < viewport()->height()) {
            // Asking for its height lays the block out.
            const qreal height = blockBoundingRect(block).height();
            paint(block, origin);
            origin.ry() += height;
            block = block.next();
        }
    };
    {
        QPainter painter(viewport());
        SourcePainter marks(painter, m_reading.marks(), chosen, palette());
        eachBlock([&](const QTextBlock &block, QPointF origin) { marks.paintGrounds(block, origin); });
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    SourcePainter marks(painter, m_reading.marks(), chosen, palette());
    eachBlock([&](const QTextBlock &block, QPointF origin) {
        marks.paintLines(block, origin);
        marks.paintMargin(block, origin, marginWidth);
    });
}

void SourceView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QPlainTextEdit::mousePressEvent(event);
}

void SourceView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    // Selecting text to copy it chooses nothing.
    const bool isClick = (event->pos() - m_pressed).manhattanLength() < 4 && !textCursor().hasSelection();
    if (!isClick || event->button() != Qt::LeftButton)
        return;
    const int position = cursorForPosition(event->pos()).position();
    if (event->modifiers() & Qt::ControlModifier)
        pickNumberAt(position);
    else
        m_reading.chooseAt(position, this);
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_reading.chooseAt(textCursor().position(), this);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void SourceView::pickNumberAt(int position)
{
    if (const auto number = m_reading.numberAt(m_reading.display().toText(position)))
        Q_EMIT numberPicked(number->raw, number->where);
}

void SourceView::changeEvent(QEvent *event)
{
    if (event)
        QPlainTextEdit::changeEvent(event);
    if (event && event->type() == QEvent::FontChange)
        setTabStopDistance(4 * fontMetrics().horizontalAdvance(QLatin1Char('0')));
    if (event && event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(tr("Source text"));
    setAccessibleDescription(tr("The report as read; Enter chooses the value or finding at the cursor."));
    setPlaceholderText(tr("No report chosen"));
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(QLatin1Char('0')));
}

bool SourceView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = m_reading.tipAt(cursorForPosition(help->pos()).position());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, viewport());
    return true;
}

} // namespace gouji
