#include "ui/charts/picturecard.h"

#include "ui/charts/pictureexport.h"
#include "ui/charts/picturetable.h"
#include "ui/look/semantics.h"
#include "ui/look/wheelguard.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gouji {

namespace {

QLabel *wordsLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PictureCard::PictureCard(QWidget *parent)
    : QFrame(parent)
    , m_title(wordsLabel(this))
    , m_unit(wordsLabel(this))
    , m_choice(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_view(new PictureView)
    , m_table(new PictureTable)
    , m_empty(new QWidget)
    , m_emptyTitle(wordsLabel(m_empty))
    , m_emptyHint(wordsLabel(m_empty))
    , m_chosen(wordsLabel(this))
    , m_source(wordsLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const int pad = fontMetrics().height() / 2;
    m_tableAction = addTool(m_tableButton, QKeySequence(Qt::CTRL | Qt::Key_T));
    m_copyAction = addTool(m_copyButton, QKeySequence::Copy);
    m_saveAction = addTool(m_saveButton, QKeySequence::Save);
    m_tableAction->setCheckable(true);

    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_title);
    head->addWidget(m_unit);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(pad / 4);
    tools->addLayout(head, 1);
    for (QToolButton *button : {m_tableButton, m_copyButton, m_saveButton})
        tools->addWidget(button, 0, Qt::AlignTop);
    auto *empty = new QVBoxLayout(m_empty);
    empty->addStretch(2);
    empty->addWidget(m_emptyTitle);
    empty->addWidget(m_emptyHint);
    empty->addStretch(3);
    for (QLabel *label : {m_emptyTitle, m_emptyHint})
        label->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pad + 2, pad, pad + 2, pad);
    layout->setSpacing(pad / 3);
    layout->addLayout(tools);
    layout->addWidget(m_choice, 0, Qt::AlignLeft);
    layout->addSpacing(pad / 2);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_chosen);
    layout->addWidget(m_source);

    connect(m_tableAction, &QAction::toggled, this, [this] {
        showWanted();
        takeFocus();
    });
    connect(m_copyAction, &QAction::triggered, this, &PictureCard::copy);
    connect(m_saveAction, &QAction::triggered, this, &PictureCard::saveWanted);
    connect(m_choice, &QComboBox::activated, this, &PictureCard::choiceChanged);
    connect(m_view, &PictureView::markChosen, this, &PictureCard::sayChosen);
    connect(m_view, &PictureView::markActivated, this, &PictureCard::markActivated);
    connect(m_table, &PictureTable::markActivated, this, &PictureCard::markActivated);
    guardWheel(*m_choice); // the board of pictures scrolls past it
    setContextMenuPolicy(Qt::ActionsContextMenu);
    m_empty->setFocusPolicy(Qt::StrongFocus);
    colour();
    retranslate();
}

QAction *PictureCard::addTool(QToolButton *&button, const QKeySequence &key)
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    // Tab goes from picture to picture; the buttons have their keys and stand in the menu.
    button->setFocusPolicy(Qt::NoFocus);
    return action;
}

bool PictureCard::isEmpty() const
{
    return m_picture->isEmpty();
}

void PictureCard::setPicture(Picture picture, const PictureWords &words, QDate today, bool hasReports)
{
    m_picture = std::make_shared<const Picture>(std::move(picture));
    m_words = words;
    m_today = today;
    const QString title = words.title(*m_picture);
    m_title->setText(title);
    m_unit->setText(words.unit(*m_picture));
    m_view->setAccessibleName(title);
    m_view->setMinimumHeight(static_cast<int>(PictureDrawing::heightFor(*m_picture, font())));
    m_view->setPicture(m_picture, words);
    m_table->setPicture(*m_picture, words);
    m_emptyTitle->setText(words.emptyTitle(*m_picture, hasReports));
    m_emptyHint->setText(words.emptyHint(*m_picture, hasReports));
    m_empty->setAccessibleName(title);
    m_empty->setAccessibleDescription(m_emptyTitle->text() + u' ' + m_emptyHint->text());
    m_source->setText(words.source(*m_picture, m_view->drawing()->shown(), today));
    showWanted();
    sayChosen();
}

void PictureCard::setChoices(const QStringList &choices, int current)
{
    m_choice->clear();
    m_choice->addItems(choices);
    m_choice->setCurrentIndex(current);
    m_choice->setVisible(choices.size() > 1);
}

int PictureCard::choice() const
{
    return m_choice->currentIndex();
}

void PictureCard::showWanted()
{
    const bool hasRows = m_picture->categoryCount() > 0;
    m_tableAction->setEnabled(hasRows);
    const bool isTable = m_tableAction->isChecked() && hasRows;
    m_copyAction->setEnabled(isTable || !isEmpty());
    m_saveAction->setEnabled(!isEmpty());
    m_pages->setCurrentWidget(isTable     ? static_cast<QWidget *>(m_table)
                              : isEmpty() ? m_empty
                                          : static_cast<QWidget *>(m_view));
    setFocusProxy(m_pages->currentWidget());
}

void PictureCard::takeFocus()
{
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void PictureCard::sayChosen()
{
    const auto chosen = m_view->hasFocus() ? m_view->chosen() : std::nullopt;
    // A space keeps the line's height, so that nothing jumps.
    m_chosen->setText(chosen ? m_words.sentence(*m_picture, chosen->category, chosen->series)
                             : QStringLiteral(" "));
}

QByteArray PictureCard::bytesFor(const QString &path) const
{
    const PictureExport picture(m_picture, m_words, m_today, font());
    return path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive) ? picture.svg() : picture.png();
}

QString PictureCard::fileName() const
{
    static const QRegularExpression unfit(QStringLiteral("[\\s/\\\\:*?\"<>|,，、：]+"));
    return m_words.title(*m_picture).replace(unfit, QStringLiteral("-"));
}

void PictureCard::copy()
{
    const PictureExport picture(m_picture, m_words, m_today, font());
    auto *mime = new QMimeData;
    if (m_pages->currentWidget() == m_table) {
        mime->setText(picture.text());
    } else {
        mime->setImageData(picture.image());
        mime->setData(QStringLiteral("image/svg+xml"), picture.svg());
    }
    QGuiApplication::clipboard()->setMimeData(mime);
}

void PictureCard::colour()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_emptyTitle->setFont(bold);
    QPalette quiet = palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
        quiet.setColor(role, semanticColours(palette()).quietText);
    for (QLabel *label : {m_unit, m_source, m_emptyHint})
        label->setPalette(quiet);
}

void PictureCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PictureCard::retranslate()
{
    m_tableAction->setText(tr("As a table"));
    m_copyAction->setText(tr("Copy"));
    m_saveAction->setText(tr("Save…"));
    m_choice->setAccessibleName(tr("What the picture shows"));
    for (QAction *action : {m_tableAction, m_copyAction, m_saveAction})
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            action->text(), action->shortcut().toString(QKeySequence::NativeText)));
}

} // namespace gouji
