#include "ui/findbar.h"

#include "ui/look/glyphs.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

namespace gouji {

FindBar::FindBar(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(new QLineEdit(this))
    , m_pane(new QComboBox(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_sign(new QLabel(this))
    , m_state(new QLabel(this))
    , m_close(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 3, 6, 3);
    layout->setSpacing(4);
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(14 * fontMetrics().horizontalAdvance(QChar(0x56FD)));
    m_pane->addItems({QString(), QString()}); // in the order of Search::Pane
    m_state->setTextFormat(Qt::PlainText);
    for (QToolButton *button : {m_previous, m_next, m_close})
        button->setAutoRaise(true);
    for (QWidget *part :
         {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_pane), static_cast<QWidget *>(m_previous),
          static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_sign), static_cast<QWidget *>(m_state)})
        layout->addWidget(part);
    layout->addStretch(1);
    layout->addWidget(m_close);
    Search &search = desk.search();
    connect(m_words, &QLineEdit::textEdited, &search, &Search::setWords);
    connect(m_words, &QLineEdit::textChanged, this, [this, &search](const QString &text) {
        // The clear button is no edit to Qt.
        if (text.isEmpty())
            search.setWords(text);
    });
    connect(m_pane, &QComboBox::activated, this, [this, &search](int pane) {
        search.setPane(static_cast<Search::Pane>(pane));
        m_words->setFocus();
    });
    connect(m_close, &QToolButton::clicked, this, &FindBar::closeBar);
    connect(&search, &Search::changed, this, &FindBar::showState);
    retranslate();
    hide();
}

void FindBar::setShortcuts(QAction *next, QAction *previous)
{
    m_next->setDefaultAction(next);
    m_previous->setDefaultAction(previous);
    for (QToolButton *button : {m_previous, m_next})
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void FindBar::open(Search::Pane pane, qsizetype offset, int cell, const QString &words)
{
    QWidget *focus = QApplication::focusWidget();
    if (!isAncestorOf(focus))
        m_before = focus;
    show();
    if (!words.isEmpty())
        m_words->setText(words);
    m_pane->setCurrentIndex(static_cast<int>(pane));
    Search &search = m_desk.search();
    search.setOrigin(offset, cell);
    search.setPane(pane);
    search.setWords(m_words->text());
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    showState();
}

void FindBar::step(int step)
{
    Search &search = m_desk.search();
    if (isHidden()) {
        if (m_words->text().isEmpty())
            return;
        show();
        // To find again is to go to the first hit from where one is.
        search.setWords(m_words->text());
        return;
    }
    search.step(step);
}

void FindBar::closeBar()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_desk.search().clear();
    hide();
    if (hadFocus && m_before)
        m_before->setFocus();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        closeBar();
    else if (isEnter)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

QString FindBar::state() const
{
    return m_state->text();
}

void FindBar::showState()
{
    const Search &search = m_desk.search();
    const bool isSource = search.pane() == Search::Pane::Source;
    const auto others = static_cast<int>(isSource ? search.tableHits().size() : search.sourceHits().size());
    QStringList words;
    if (!search.words().isEmpty()) {
        words.append(search.count() == 0 ? tr("Not found")
                                         : tr("%1 of %2").arg(search.number()).arg(search.count()));
        if (others > 0)
            words.append(isSource ? tr("%n in the tables", nullptr, others)
                                  : tr("%n in the source", nullptr, others));
        if (search.hasWrapped())
            words.append(search.number() == 1 ? tr("began again at the top")
                                              : tr("began again at the bottom"));
    }
    const QString text = words.join(QStringLiteral(" · "));
    const bool isNothing = !search.words().isEmpty() && search.count() == 0;
    m_sign->setVisible(isNothing || search.hasWrapped());
    const int side = fontMetrics().height() * 4 / 5;
    m_sign->setPixmap(glyphIcon(isNothing ? Glyph::Warning : Glyph::Stale, palette())
                          .pixmap(QSize(side, side), devicePixelRatioF()));
    if (text == m_state->text())
        return;
    m_state->setText(text);
    m_state->setAccessibleName(text);
    QAccessibleEvent said(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showState();
}

void FindBar::retranslate()
{
    m_words->setPlaceholderText(tr("Find in source and tables"));
    m_words->setAccessibleName(tr("Words to find"));
    m_words->setAccessibleDescription(tr("Enter goes to the next place, Shift+Enter to the one before."));
    m_pane->setItemText(0, tr("In the source"));
    m_pane->setItemText(1, tr("In the tables"));
    m_pane->setAccessibleName(tr("Where the search goes on"));
    m_close->setIcon(style()->standardIcon(QStyle::SP_DockWidgetCloseButton));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    showState();
}

} // namespace gouji
