#include "ui/source/sourcepane.h"

#include "ui/source/pageview.h"
#include "ui/source/sectionrail.h"
#include "ui/source/sourceview.h"
#include "ui/source/structuredtext.h"
#include "ui/source/structuredview.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace gouji {

SourcePane::SourcePane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(new SourceView(desk))
    , m_structure(new StructuredView(desk))
    , m_pages(new PageView(desk))
    , m_rail(new SectionRail(desk))
    , m_stack(new QStackedWidget)
    , m_bar(new QToolBar)
    , m_modes(new QActionGroup(this))
{
    m_bar->setObjectName(QStringLiteral("sourceBar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_rail);
    beside->addWidget(m_stack, 1);
    layout->addLayout(beside, 1);
    // In the order of Mode.
    for (QWidget *view : {static_cast<QWidget *>(m_pages), static_cast<QWidget *>(m_structure),
                          static_cast<QWidget *>(m_text)}) {
        QAction *action = m_bar->addAction(QString());
        action->setCheckable(true);
        action->setData(m_stack->addWidget(view));
        m_modes->addAction(action);
    }
    m_bar->addSeparator();
    const auto add = [this](const auto &run) {
        QAction *action = m_bar->addAction(QString());
        connect(action, &QAction::triggered, this, run);
        m_pageActions << action;
    };
    add([this] { m_pages->zoom(-1); });
    add([this] { m_pages->zoom(1); });
    add([this] { m_pages->zoom(0); });
    add([this] { m_pages->rotate(); });
    connect(m_modes, &QActionGroup::triggered, this,
            [this](const QAction *action) { setMode(static_cast<Mode>(action->data().toInt())); });
    connect(&desk, &Desk::reportReplaced, this, &SourcePane::takeReport);
    connect(m_text, &SourceView::numberPicked, this, &SourcePane::numberPicked);
    connect(m_structure, &StructuredView::numberPicked, this, &SourcePane::numberPicked);
    connect(m_pages, &PageView::numberPicked, this, &SourcePane::numberPicked);
    setFocusProxy(m_stack);
    retranslate();
    takeReport();
}

SourcePane::Mode SourcePane::mode() const
{
    return static_cast<Mode>(m_stack->currentIndex());
}

bool SourcePane::has(Mode mode) const
{
    const SourceDocument *document = m_desk.facts().isOpen() ? m_desk.facts().document : nullptr;
    switch (mode) {
    case Mode::Pages:
        return document != nullptr && !document->pages.empty();
    case Mode::Structure:
        return document != nullptr && isStructured(*document);
    case Mode::Text:
        break;
    }
    return true;
}

void SourcePane::setMode(Mode mode)
{
    m_stack->setCurrentIndex(static_cast<int>(mode));
    m_modes->actions().at(static_cast<int>(mode))->setChecked(true);
    for (QAction *action : m_pageActions)
        action->setVisible(mode == Mode::Pages);
    Q_EMIT viewChanged();
}

SourceCanvas &SourcePane::canvas() const
{
    switch (mode()) {
    case Mode::Pages:
        return *m_pages;
    case Mode::Structure:
        return *m_structure;
    case Mode::Text:
        break;
    }
    return *m_text;
}

/// A report of plain text has one view only: then the bar has nothing to offer.
void SourcePane::takeReport()
{
    Mode best = Mode::Text;
    int views = 0;
    for (const Mode mode : {Mode::Text, Mode::Structure, Mode::Pages}) {
        QAction *action = m_modes->actions().at(static_cast<int>(mode));
        action->setVisible(has(mode));
        if (has(mode)) {
            best = mode;
            ++views;
        }
    }
    m_bar->setVisible(views > 1);
    setMode(best);
}

void SourcePane::showOffset(qsizetype offset)
{
    canvas().showOffset(offset);
}

QString SourcePane::selectedText() const
{
    QString text;
    if (mode() == Mode::Text)
        text = m_text->textCursor().selectedText();
    else if (mode() == Mode::Structure)
        text = m_structure->textCursor().selectedText();
    // A whole passage is no word to look for.
    return text.contains(QChar(QChar::ParagraphSeparator)) ? QString() : text;
}

void SourcePane::setContentFont(const QFont &font)
{
    m_text->setFont(font);
    m_structure->setFont(font);
}

void SourcePane::takeFocus()
{
    m_stack->currentWidget()->setFocus();
}

void SourcePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SourcePane::retranslate()
{
    const QStringList modes{tr("Pages"), tr("Layout"), tr("Text")};
    const QStringList tips{tr("The pages as published"), tr("Headings and tables as the file has them"),
                           tr("The plain text")};
    for (int i = 0; i < modes.size(); ++i) {
        m_modes->actions().at(i)->setText(modes.at(i));
        m_modes->actions().at(i)->setToolTip(tips.at(i));
    }
    const QStringList pageTexts{tr("Smaller"), tr("Larger"), tr("Fit width"), tr("Rotate")};
    for (int i = 0; i < pageTexts.size(); ++i)
        m_pageActions.at(i)->setText(pageTexts.at(i));
    m_bar->setAccessibleName(tr("Views of the source"));
}

} // namespace gouji
