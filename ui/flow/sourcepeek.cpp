#include "ui/flow/sourcepeek.h"

#include "ui/inspector/words.h"
#include "ui/source/pageview.h"
#include "ui/source/sourceview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace gouji {

namespace {

/// How much larger than in the pane.
constexpr qreal enlargement = 1.7;
constexpr int pageSteps = 3;

} // namespace

SourcePeek::SourcePeek(Desk &desk, const QList<QKeySequence> &closing, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_closing(closing)
    , m_title(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The original, enlarged"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_title->setFont(bold);
    const bool hasPages = desk.facts().isOpen() && !desk.facts().document->pages.empty();
    if (hasPages) {
        m_view = new PageView(desk, this);
    } else {
        m_view = new SourceView(desk, this);
        QFont large = m_view->font();
        large.setPointSizeF(large.pointSizeF() * enlargement);
        m_view->setFont(large);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_view, 1);
    if (parent)
        resize(parent->window()->size() * 4 / 5);
    connect(&desk, &Desk::reportReplaced, this, &QDialog::close);
    connect(&desk.selection(), &SelectionBus::changed, this, &SourcePeek::showTitle);
    showTitle();
    m_view->setFocus();
}

qsizetype SourcePeek::offset() const
{
    const ReportFacts &facts = m_desk.facts();
    const int cell = m_desk.selection().cell();
    if (cell >= 0 && facts.hasCells()) {
        const Span span = (*facts.reviewed)[static_cast<std::size_t>(cell)].where.span;
        if (span.isValid())
            return span.begin;
    }
    const int finding = m_desk.selection().finding();
    if (!facts.isOpen() || finding < 0)
        return -1;
    for (const Place &place : facts.assessment->findings[static_cast<std::size_t>(finding)].where)
        if (place.where.span.isValid())
            return place.where.span.begin;
    return -1;
}

void SourcePeek::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    auto *pages = qobject_cast<PageView *>(m_view);
    if (pages)
        pages->zoom(pageSteps);
    const qsizetype at = offset();
    if (at < 0)
        return;
    if (pages)
        pages->showOffset(at);
    else
        static_cast<SourceView *>(m_view)->showOffset(at);
}

void SourcePeek::showTitle()
{
    const ReportFacts &facts = m_desk.facts();
    const int cell = m_desk.selection().cell();
    const int finding = m_desk.selection().finding();
    QString title;
    if (cell >= 0 && facts.hasCells())
        title = tr("%1: %2").arg(facts.form->describeCell(cell, m_desk.isEnglish()),
                                 valueWords((*facts.reviewed)[static_cast<std::size_t>(cell)]));
    else if (facts.isOpen() && finding >= 0)
        title = findingText(facts.assessment->findings[static_cast<std::size_t>(finding)], facts.form,
                            m_desk.isEnglish());
    if (!title.isEmpty() && offset() < 0)
        title = tr("%1. It has no place of its own in the original.").arg(title);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void SourcePeek::keyPressEvent(QKeyEvent *event)
{
    if (m_closing.contains(QKeySequence(event->keyCombination())))
        close();
    else
        QDialog::keyPressEvent(event);
}

} // namespace gouji
