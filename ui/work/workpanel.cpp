#include "ui/work/workpanel.h"

#include "ui/look/glyphs.h"
#include "ui/look/semantics.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {

namespace {

QLabel *wordsLabel(QWidget *parent, bool isBold = false)
{
    auto *label = new QLabel(parent);
    // File names stand in it: it is no mark-up.
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setBold(isBold);
    label->setFont(font);
    return label;
}

void makeQuiet(QLabel &label)
{
    QPalette quiet = label.parentWidget()->palette();
    quiet.setColor(QPalette::WindowText, semanticColours(quiet).quietText);
    label.setPalette(quiet);
}

} // namespace

/// One work that goes on.
class WorkPanel::WorkRow : public QWidget
{
public:
    WorkRow(Works &works, WorkKind kind, QWidget *parent)
        : QWidget(parent)
        , m_title(wordsLabel(this, true))
        , m_bar(new QProgressBar(this))
        , m_words(wordsLabel(this))
        , m_detail(wordsLabel(this))
        , m_stop(new QPushButton(this))
    {
        m_bar->setTextVisible(false);
        m_bar->setMaximumHeight(fontMetrics().height() * 2 / 3);
        auto *line = new QHBoxLayout;
        line->addWidget(m_bar, 1);
        line->addWidget(m_stop);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(fontMetrics().height() / 4);
        layout->addWidget(m_title);
        layout->addLayout(line);
        layout->addWidget(m_words);
        layout->addWidget(m_detail);
        m_stop->setVisible(Works::canStop(kind));
        connect(m_stop, &QPushButton::clicked, &works, [&works, kind] { works.stop(kind); });
    }

    void show(const Work &work)
    {
        const QString title = Works::title(work.kind);
        m_title->setText(title);
        m_bar->setRange(0, work.total);
        m_bar->setValue(work.done);
        m_bar->setAccessibleName(WorkPanel::tr("Progress: %1").arg(title));
        m_bar->setAccessibleDescription(Works::words(work));
        QStringList words{Works::countWords(work), Works::leftWords(work)};
        words.removeAll(QString());
        m_words->setText(words.join(QStringLiteral(" · ")));
        m_words->setVisible(!words.isEmpty());
        m_detail->setText(work.detail);
        m_detail->setVisible(!work.detail.isEmpty());
        m_stop->setText(WorkPanel::tr("Stop"));
        m_stop->setAccessibleName(WorkPanel::tr("Stop: %1").arg(title));
        m_stop->setEnabled(!work.isStopping);
        makeQuiet(*m_detail);
    }

private:
    QLabel *m_title;
    QProgressBar *m_bar;
    QLabel *m_words;
    QLabel *m_detail;
    QPushButton *m_stop;
};

/// One message.
class WorkPanel::NoticeRow : public QWidget
{
public:
    NoticeRow(Works &works, const WorkNotice &notice, QWidget *parent)
        : QWidget(parent)
        , m_notice(notice)
        , m_sign(new QLabel(this))
        , m_title(wordsLabel(this, true))
        , m_text(wordsLabel(this))
        , m_time(wordsLabel(this))
        , m_more(new QPushButton(this))
        , m_copy(new QPushButton(this))
        , m_dismiss(new QPushButton(this))
    {
        m_title->setText(notice.title);
        m_text->setText(notice.text);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *head = new QHBoxLayout;
        head->addWidget(m_sign, 0, Qt::AlignTop);
        head->addWidget(m_title, 1);
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(m_time, 1);
        for (QPushButton *button : {m_more, m_copy, m_dismiss})
            buttons->addWidget(button);
        m_more->setVisible(notice.showMore != nullptr);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(fontMetrics().height() / 4);
        layout->addLayout(head);
        layout->addWidget(m_text);
        layout->addLayout(buttons);
        connect(m_copy, &QPushButton::clicked, this, [this] {
            QGuiApplication::clipboard()->setText(m_notice.details);
            m_copy->setText(WorkPanel::tr("Copied"));
        });
        connect(m_dismiss, &QPushButton::clicked, &works, [&works, id = notice.id] { works.dismiss(id); });
        connect(m_more, &QPushButton::clicked, this, [this] {
            const auto showMore = m_notice.showMore;
            window()->close();
            showMore();
        });
        retranslate();
    }

    void retranslate()
    {
        const int side = fontMetrics().height();
        m_sign->setPixmap(
            glyphIcon(Glyph::Warning, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
        m_sign->setAccessibleName(WorkPanel::tr("Message"));
        m_time->setText(QLocale().toString(m_notice.time.toLocalTime().time(), QLocale::ShortFormat));
        makeQuiet(*m_time);
        m_more->setText(WorkPanel::tr("Show the &list…"));
        m_copy->setText(WorkPanel::tr("&Copy details"));
        m_dismiss->setText(WorkPanel::tr("&Dismiss"));
        for (QPushButton *button : {m_more, m_copy, m_dismiss})
            button->setAccessibleDescription(m_notice.title);
    }

private:
    WorkNotice m_notice;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_time;
    QPushButton *m_more;
    QPushButton *m_copy;
    QPushButton *m_dismiss;
};

WorkPanel::WorkPanel(Works &works, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_works(works)
    , m_none(wordsLabel(this))
    , m_rows(new QWidget)
    , m_layout(new QVBoxLayout(m_rows))
    , m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("works"));
    setFrameShape(QFrame::StyledPanel);
    const int pad = fontMetrics().height() * 2 / 3;
    m_layout->setContentsMargins(pad, pad, pad, pad);
    m_layout->setSpacing(fontMetrics().height());
    m_layout->addWidget(m_none);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(m_rows);
    m_area->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    connect(&m_works, &Works::changed, this, &WorkPanel::refresh);
    refresh();
}

void WorkPanel::openOver(const QWidget &area)
{
    m_over = QRect(area.mapToGlobal(QPoint(0, 0)), area.size());
    if (!area.isVisible()) {
        const QWidget *window = area.window();
        m_over = QRect(window->mapToGlobal(window->rect().bottomRight()), QSize(0, 0));
    }
    refresh();
    place();
    show();
    takeFocus();
}

void WorkPanel::takeFocus()
{
    for (QPushButton *button : m_rows->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isEnabled())
            return button->setFocus(Qt::PopupFocusReason);
    }
    m_area->setFocus(Qt::PopupFocusReason);
}

void WorkPanel::place()
{
    const int width = 30 * fontMetrics().horizontalAdvance(QStringLiteral("国"));
    const QRect room = screen()->availableGeometry();
    const int wanted = m_layout->totalHeightForWidth(width - 2 * frameWidth()) + 2 * frameWidth();
    const QSize size(std::min(width, room.width()), std::min(wanted, room.height() * 2 / 3));
    resize(size);
    const int left = std::clamp(m_over.right() - size.width(), room.left(),
                                std::max(room.left(), room.right() - size.width()));
    move(left, std::max(room.top(), m_over.top() - size.height()));
}

void WorkPanel::refresh()
{
    const QWidget *const had = isVisible() ? focusWidget() : nullptr;
    const bool hadFocus = had && m_rows->isAncestorOf(had);
    const std::vector<Work> running = m_works.running();
    // Its button may be what was pressed: a row is deleted on a later turn.
    const auto remove = [](QWidget *row) {
        row->hide();
        row->deleteLater();
    };
    std::erase_if(m_workRows, [&](const auto &row) {
        const bool isOver = std::none_of(running.begin(), running.end(),
                                         [&row](const Work &work) { return work.kind == row.first; });
        if (isOver)
            remove(row.second);
        return isOver;
    });
    std::erase_if(m_noticeRows, [&](const auto &row) {
        const auto &notices = m_works.notices();
        const bool isGone = std::none_of(notices.begin(), notices.end(),
                                         [&row](const WorkNotice &each) { return each.id == row.first; });
        if (isGone)
            remove(row.second);
        return isGone;
    });
    for (const WorkNotice &notice : m_works.notices()) {
        if (m_noticeRows.contains(notice.id))
            continue;
        auto *row = new NoticeRow(m_works, notice, m_rows);
        m_layout->insertWidget(0, row);
        m_noticeRows.emplace(notice.id, row);
    }
    for (const Work &work : running) {
        WorkRow *&row = m_workRows[work.kind];
        if (!row)
            m_layout->addWidget(row = new WorkRow(m_works, work.kind, m_rows));
        row->show(work);
    }
    m_none->setText(tr("Nothing is running, and there is no message."));
    m_none->setVisible(m_workRows.empty() && m_noticeRows.empty());
    setAccessibleName(tr("Running works and messages"));
    m_area->setAccessibleName(accessibleName());
    if (!isVisible())
        return;
    place();
    if (hadFocus && (!focusWidget() || !focusWidget()->isVisible()))
        takeFocus();
}

void WorkPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void WorkPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::PaletteChange)
        return;
    for (const auto &[id, row] : m_noticeRows)
        row->retranslate();
    refresh();
}

} // namespace gouji
