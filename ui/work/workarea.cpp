#include "ui/work/workarea.h"

#include "ui/look/glyphs.h"
#include "ui/stages/elidedlabel.h"
#include "ui/work/workpanel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace gouji {

WorkArea::WorkArea(Works &works, QWidget *parent)
    : QWidget(parent)
    , m_works(works)
    , m_words(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_left(new ElidedLabel(this))
    , m_stop(new QPushButton(this))
    , m_all(new QToolButton(this))
    , m_panel(new WorkPanel(works, this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(10 * fontMetrics().averageCharWidth());
    m_bar->setMaximumHeight(fontMetrics().height() * 2 / 3);
    m_all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_all->setAutoRaise(true);
    m_all->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    layout->addWidget(m_left);
    layout->addWidget(m_stop);
    layout->addWidget(m_all);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_works.stop(m_first); });
    connect(m_all, &QToolButton::clicked, this, &WorkArea::togglePanel);
    connect(&m_works, &Works::changed, this, &WorkArea::refresh);
    connect(&m_works, &Works::noticed, this, &WorkArea::announce);
    refresh();
}

void WorkArea::togglePanel()
{
    if (m_panel->isVisible())
        m_panel->close();
    else
        m_panel->openOver(*this);
}

void WorkArea::refresh()
{
    const std::vector<Work> running = m_works.running();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_words, m_bar, m_left, m_stop})
        widget->setVisible(!running.empty());
    if (!running.empty())
        showFirst(running.front());
    showCounts(static_cast<int>(running.size()));
    setVisible(!running.empty() || !m_works.notices().empty());
}

void WorkArea::showFirst(const Work &work)
{
    m_first = work.kind;
    const QString title = Works::title(work.kind);
    const QString count = Works::countWords(work);
    m_words->setText(count.isEmpty() ? title : tr("%1 %2").arg(title, count));
    m_bar->setRange(0, work.total);
    m_bar->setValue(work.done);
    m_bar->setAccessibleName(tr("Progress: %1").arg(title));
    m_bar->setAccessibleDescription(Works::words(work));
    m_left->setText(Works::leftWords(work));
    m_left->setVisible(!m_left->text().isEmpty());
    m_left->setAccessibleName(tr("Time left"));
    m_stop->setVisible(Works::canStop(work.kind));
    m_stop->setEnabled(!work.isStopping);
    // What was done by then stays: it is stopped, not taken back.
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop: %1").arg(title));
}

void WorkArea::showCounts(int running)
{
    const auto notices = static_cast<int>(m_works.notices().size());
    QStringList words;
    if (notices > 0)
        words.append(tr("%n message(s)", nullptr, notices));
    if (running > 1)
        words.append(tr("%n work(s)", nullptr, running));
    m_all->setIcon(notices > 0 ? glyphIcon(Glyph::Warning, palette()) : QIcon());
    m_all->setText(words.isEmpty() ? tr("Details…") : words.join(QStringLiteral(" · ")));
    m_all->setAccessibleName(tr("Running works and messages"));
    m_all->setAccessibleDescription(words.join(QStringLiteral(" · ")));
    m_all->setToolTip(notices > 0 ? m_works.notices().back().title.toHtmlEscaped() : m_all->accessibleName());
}

/// A message came: screen readers say so, and nothing takes the keyboard.
void WorkArea::announce()
{
    QAccessibleEvent event(m_all, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void WorkArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace gouji
