#include "ui/source/structuredview.h"

#include "ui/source/sourcegestures.h"
#include "ui/source/structuredtext.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace gouji {

namespace {

constexpr int marginWidth = 18;

} // namespace

StructuredView::StructuredView(Desk &desk, QWidget *parent)
    : QTextEdit(parent)
    , m_desk(desk)
    , m_reading(desk)
{
    setReadOnly(true);
    setAcceptRichText(false);
    // Without this the edit would swallow files dropped on it.
    setAcceptDrops(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(marginWidth + 4);
    retranslate();
    connect(&desk, &Desk::reportReplaced, this, &StructuredView::takeReport);
    connect(&desk, &Desk::reportUpdated, this, &StructuredView::refresh);
    connect(&desk.selection(), &SelectionBus::changed, this, &StructuredView::followSelection);
    connect(&desk.search(), &Search::changed, this, &StructuredView::followSearch);
    connect(&desk.search(), &Search::wentTo, this, &StructuredView::showHit);
    auto *gestures =
        new SourceGestures(*this, m_reading, [this](QPoint at) { return cursorForPosition(at).position(); });
    connect(gestures, &SourceGestures::numberPicked, this, &StructuredView::numberPicked);
}

StructuredView::~StructuredView() = default;

void StructuredView::takeReport()
{
    m_turn.stop();
    m_filling.reset();
    m_isStale = true;
    if (!isVisible()) {
        clear();
        return;
    }
    m_isStale = false;
    clear();
    if (m_desk.facts().isOpen() && isStructured(*m_desk.facts().document)) {
        m_filling = std::make_unique<StructuredFilling>(*document(), m_desk.report()->document);
        fillSome();
    } else {
        m_reading.setDisplay({});
    }
    // Filling has taken the cursor along. To move it from there would lay out all that is in between.
    setTextCursor(QTextCursor(document()));
    viewport()->update();
}

void StructuredView::fillSome()
{
    const bool hasMore = m_filling->addSome();
    m_reading.setDisplay(m_filling->display());
    if (hasMore) {
        m_turn.start(0, this);
    } else {
        m_turn.stop();
        m_filling.reset();
    }
    viewport()->update();
}

/// Who asks for a place cannot wait for it.
void StructuredView::fillAll()
{
    while (m_filling)
        fillSome();
}

void StructuredView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_turn.timerId())
        return QTextEdit::timerEvent(event);
    fillSome();
    if (m_filling)
        return;
    m_reading.followSearch();
    followSelection(nullptr);
}

void StructuredView::showEvent(QShowEvent *event)
{
    QTextEdit::showEvent(event);
    if (m_isStale)
        takeReport();
    m_reading.followSearch();
    followSelection(nullptr);
}

void StructuredView::followSearch()
{
    if (m_isStale || !isVisible())
        return;
    m_reading.followSearch();
    viewport()->update();
}

void StructuredView::showHit()
{
    if (m_isStale || !isVisible())
        return;
    if (m_filling) {
        fillAll();
        m_reading.followSearch();
    }
    if (m_reading.hit().isValid())
        reveal(m_reading.hit());
}

qsizetype StructuredView::offsetAt(int height) const
{
    return m_reading.display().toText(cursorForPosition(QPoint(0, height)).position());
}

void StructuredView::alignOffset(qsizetype offset, int height)
{
    if (m_isStale || m_filling)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(std::min(m_reading.display().toDisplay(offset), document()->characterCount() - 1));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() - height);
}

void StructuredView::refresh()
{
    if (m_isStale)
        return;
    m_reading.refresh();
    viewport()->update();
}

void StructuredView::followSelection(const QObject *origin)
{
    if (m_isStale || !isVisible())
        return;
    m_reading.followSelection();
    viewport()->update();
    if (origin == this || m_filling)
        return;
    if (const std::optional<Span> place = m_reading.chosenPlace())
        reveal(*place);
}

void StructuredView::showOffset(qsizetype offset)
{
    if (m_isStale)
        takeReport();
    fillAll();
    const int position = m_reading.display().toDisplay(offset);
    reveal({position, position});
}

QRect StructuredView::rectOf(Span display) const
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(display.begin));
    const QRect begin = cursorRect(cursor);
    cursor.setPosition(static_cast<int>(display.end));
    return begin.united(cursorRect(cursor));
}

void StructuredView::reveal(Span display)
{
    QTextCursor cursor(document());
    cursor.setPosition(
        static_cast<int>(std::min<qsizetype>(display.begin, document()->characterCount() - 1)));
    setTextCursor(cursor);
    const QRect at = cursorRect(cursor);
    const int slack = fontMetrics().lineSpacing();
    if (!viewport()->rect().adjusted(0, slack, 0, -2 * slack).contains(at.center()))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + at.center().y() -
                                      viewport()->height() / 2);
}

void StructuredView::paintEvent(QPaintEvent *event)
{
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    // The cells of a row stand side by side and may reach over several rows: blocks around those seen may
    // be seen as well. All others are not asked for, for that would lay them out.
    constexpr int around = 80;
    const auto eachBlock = [&](const auto &paint) {
        const QAbstractTextDocumentLayout *layout = document()->documentLayout();
        QTextBlock block = document()->findBlock(std::max(0, layout->hitTest(scrolled, Qt::FuzzyHit)));
        for (int i = 0; i < around && block.previous().isValid(); ++i)
            block = block.previous();
        for (int below = 0; block.isValid() && below < around; block = block.next()) {
            const QRectF rect = layout->blockBoundingRect(block).translated(-scrolled);
            below = rect.top() > viewport()->height() ? below + 1 : 0;
            if (rect.bottom() >= 0 && rect.top() <= viewport()->height())
                paint(block, rect.topLeft());
        }
    };
    {
        QPainter painter(viewport());
        SourcePainter marks(painter, m_reading.marks(), m_reading.chosen(), m_reading.found(), palette());
        eachBlock([&](const QTextBlock &block, QPointF origin) { marks.paintGrounds(block, origin); });
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    SourcePainter marks(painter, m_reading.marks(), m_reading.chosen(), m_reading.found(), palette());
    eachBlock([&](const QTextBlock &block, QPointF origin) { marks.paintLines(block, origin); });
}

void StructuredView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_reading.chooseAt(textCursor().position(), this);
    else
        QTextEdit::keyPressEvent(event);
}

void StructuredView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StructuredView::retranslate()
{
    setAccessibleName(tr("Source with its tables"));
    setAccessibleDescription(tr("The report as read; Enter chooses the value or finding at the cursor."));
    setPlaceholderText(tr("No report chosen"));
}

QVariant StructuredView::loadResource(int type, const QUrl &name)
{
    // The text holds no mark-up; should it ever, nothing is fetched for it.
    Q_UNUSED(type)
    Q_UNUSED(name)
    return {};
}

} // namespace gouji
