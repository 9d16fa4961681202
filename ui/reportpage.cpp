#include "ui/reportpage.h"

#include "ui/findbar.h"
#include "ui/scrolllock.h"
#include "ui/source/sectionrail.h"
#include "ui/source/sourcecanvas.h"
#include "ui/source/sourcepane.h"
#include "ui/tables/tablespane.h"

#include <QApplication>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace gouji {

namespace {

/// The handle between source and tables, with the button of the lock on it.
class LockHandle : public QSplitterHandle
{
public:
    LockHandle(QAction *lock, QSplitter *parent)
        : QSplitterHandle(Qt::Horizontal, parent)
        , m_button(new QToolButton(this))
    {
        m_button->setDefaultAction(lock);
        m_button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        m_button->setAutoRaise(true);
        m_button->setCursor(Qt::ArrowCursor);
        m_button->setFocusPolicy(Qt::TabFocus);
    }

    [[nodiscard]] QSize sizeHint() const override { return {m_button->sizeHint().width(), 0}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QSplitterHandle::resizeEvent(event);
        m_button->setGeometry(0, 2, width(), m_button->sizeHint().height());
    }

private:
    QToolButton *m_button;
};

class LockSplitter : public QSplitter
{
public:
    explicit LockSplitter(QAction *lock)
        : QSplitter(Qt::Horizontal)
        , m_action(lock)
    {
    }

protected:
    QSplitterHandle *createHandle() override { return new LockHandle(m_action, this); }

private:
    QAction *m_action;
};

} // namespace

ReportPage::ReportPage(Desk &desk, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_splitter(new LockSplitter(actions.lockScrolling))
    , m_source(new SourcePane(desk))
    , m_tables(new TablesPane(desk))
    , m_find(new FindBar(desk))
{
    m_splitter->addWidget(m_source);
    m_splitter->addWidget(m_tables);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 4);
    m_splitter->setStretchFactor(1, 5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_find);
    m_find->setShortcuts(actions.findNext, actions.findPrevious);
    m_lock = new ScrollLock(desk, *m_source, *m_tables, this);
    connect(m_lock, &ScrollLock::sourceStandsAt, &m_source->rail(), &SectionRail::followOffset);
    connect(&m_source->rail(), &SectionRail::sectionChosen, this, &ReportPage::goToSection);
    connect(actions.lockScrolling, &QAction::toggled, m_lock, &ScrollLock::setLocked);
    connect(actions.find, &QAction::triggered, this, &ReportPage::find);
    connect(actions.findNext, &QAction::triggered, m_find, [this] { m_find->step(1); });
    connect(actions.findPrevious, &QAction::triggered, m_find, [this] { m_find->step(-1); });
    for (int i = 0; i < actions.sections.size(); ++i)
        connect(actions.sections[i], &QAction::triggered, this, [this, i] { goToSection(i); });
    addActions(actions.sections);
}

void ReportPage::goToSection(int section)
{
    if (!m_desk.report())
        return;
    m_lock->moveBoth([this, section] {
        for (const SectionMark &mark : m_desk.report()->report->sections) {
            if (mark.section == section) {
                m_source->canvas().alignOffset(mark.heading.begin, fontMetrics().lineSpacing() / 2);
                break;
            }
        }
        if (!m_desk.facts().hasCells())
            return;
        const std::vector<FormTable> &tables = m_desk.facts().form->tables();
        for (std::size_t i = 0; i < tables.size(); ++i)
            if (tables[i].section == section)
                m_tables->showTable(static_cast<int>(i));
    });
}

void ReportPage::find()
{
    if (!m_desk.report())
        return;
    const bool isInTables = m_tables->isAncestorOf(QApplication::focusWidget());
    m_find->open(isInTables ? Search::Pane::Tables : Search::Pane::Source, m_source->canvas().offsetAt(0),
                 m_desk.selection().cell(), isInTables ? QString() : m_source->selectedText());
}

} // namespace gouji
