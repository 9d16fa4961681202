#include "ui/source/sourceview.h"

#include "ui/source/sourcegestures.h"
#include "ui/source/sourcepainter.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

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
    retranslate();
    auto *gestures = new SourceGestures(
        *this, m_reading, [this](QPoint at) { return cursorForPosition(at).position(); });
    connect(gestures, &SourceGestures::numberPicked, this, &SourceView::numberPicked);
    connect(&desk, &Desk::reportReplaced, this, &SourceView::takeReport);
    connect(&desk, &Desk::reportUpdated, this, &SourceView::refresh);
    connect(&desk.selection(), &SelectionBus::changed, this, &SourceView::followSelection);
    connect(&desk.search(), &Search::changed, this, &SourceView::followSearch);
    connect(&desk.search(), &Search::wentTo, this, &SourceView::showHit);
    takeReport();
    followSelection(nullptr);
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

void SourceView::followSearch()
{
    if (!isVisible())
        return;
    m_reading.followSearch();
    viewport()->update();
}

void SourceView::showHit()
{
    if (isVisible() && m_reading.hit().isValid())
        reveal(m_reading.hit());
}

void SourceView::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    m_reading.followSearch();
}

qsizetype SourceView::offsetAt(int height) const
{
    return m_reading.display().toText(cursorForPosition(QPoint(0, height)).position());
}

void SourceView::alignOffset(qsizetype offset, int height)
{
    const int position = m_reading.display().toDisplay(offset);
    const QTextBlock block = document()->findBlock(position);
    if (!block.isValid())
        return;
    // The bar counts lines of print; asking for its geometry lays the block out.
    blockBoundingGeometry(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    const int above = std::max(0, height) / std::max(1, fontMetrics().lineSpacing());
    verticalScrollBar()->setValue(block.firstLineNumber() + (line.isValid() ? line.lineNumber() : 0) - above);
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
        SourcePainter marks(painter, m_reading.marks(), chosen, m_reading.found(), palette());
        eachBlock([&](const QTextBlock &block, QPointF origin) { marks.paintGrounds(block, origin); });
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    SourcePainter marks(painter, m_reading.marks(), chosen, m_reading.found(), palette());
    eachBlock([&](const QTextBlock &block, QPointF origin) {
        marks.paintLines(block, origin);
        marks.paintMargin(block, origin, marginWidth);
    });
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_reading.chooseAt(textCursor().position(), this);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setTabStopDistance(4 * fontMetrics().horizontalAdvance(QLatin1Char('0')));
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SourceView::retranslate()
{
    setAccessibleName(tr("Source text"));
    setAccessibleDescription(tr("The report as read; Enter chooses the value or finding at the cursor."));
    setPlaceholderText(tr("No report chosen"));
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(QLatin1Char('0')));
}

} // namespace gouji
