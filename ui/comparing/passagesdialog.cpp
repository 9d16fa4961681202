#include "ui/comparing/passagesdialog.h"

#include "model/core/textdifference.h"
#include "ui/look/semantics.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace gouji {

namespace {

QTextEdit *makeText(QWidget *parent)
{
    auto *text = new QTextEdit(parent);
    text->setReadOnly(true);
    text->setAcceptRichText(false);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->document()->setDocumentMargin(text->fontMetrics().height() / 2.0);
    return text;
}

QLabel *makeTitle(QWidget *parent)
{
    auto *title = new QLabel(parent);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    return title;
}

/// Never by colour alone: what differs is underlined and bold as well.
QTextCharFormat differenceFormat(const QPalette &palette)
{
    QTextCharFormat format;
    format.setBackground(semanticColours(palette).passage);
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    return format;
}

/// Where nothing stands against words of the other report.
constexpr QChar gapMark(0x2205); // ∅

void write(QTextEdit &text, QStringView words, const std::vector<DifferencePiece> &pieces, bool isFirst)
{
    text.clear();
    const QTextCharFormat plain;
    const QTextCharFormat differs = differenceFormat(text.palette());
    QTextCursor cursor(text.document());
    for (const DifferencePiece &piece : pieces) {
        const Span span = isFirst ? piece.first : piece.second;
        const QString part =
            span.length() > 0 ? words.mid(span.begin, span.length()).toString() : QString(gapMark);
        cursor.insertText(part.simplified().isEmpty() ? part : QString(part).replace(u'\n', u' '),
                          piece.isSame ? plain : differs);
    }
    cursor.movePosition(QTextCursor::Start);
    text.setTextCursor(cursor);
}

} // namespace

PassagesDialog::PassagesDialog(QWidget *parent)
    : QDialog(parent)
{
    build();
    connect(m_previous, &QToolButton::clicked, this, [this] { showPassage(m_at - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showPassage(m_at + 1); });
    connect(m_open, &QPushButton::clicked, this, &PassagesDialog::requestPlace);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_other->viewport()->installEventFilter(this);
    retranslate();
    const int em = fontMetrics().horizontalAdvance(QChar(0x56FD));
    resize(58 * em, 26 * em);
}

void PassagesDialog::build()
{
    m_about = new QLabel(this);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_ownTitle = makeTitle(this);
    m_otherTitle = makeTitle(this);
    m_own = makeText(this);
    m_other = makeText(this);
    m_ownTitle->setBuddy(m_own);
    m_otherTitle->setBuddy(m_other);
    m_legend = new QLabel(this);
    m_legend->setTextFormat(Qt::PlainText);
    m_legend->setWordWrap(true);
    m_which = new QLabel(this);
    m_previous = new QToolButton(this);
    m_previous->setArrowType(Qt::LeftArrow);
    m_next = new QToolButton(this);
    m_next->setArrowType(Qt::RightArrow);
    for (QToolButton *button : {m_previous, m_next})
        button->setFocusPolicy(Qt::StrongFocus);
    m_open = new QPushButton(this);
    m_close = new QPushButton(this);
    m_close->setAutoDefault(false);
    m_open->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_previous);
    buttons->addWidget(m_which);
    buttons->addWidget(m_next);
    buttons->addStretch(1);
    buttons->addWidget(m_open);
    buttons->addWidget(m_close);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_about, 0, 0, 1, 2);
    grid->addWidget(m_ownTitle, 1, 0, Qt::AlignBottom);
    grid->addWidget(m_otherTitle, 1, 1, Qt::AlignBottom);
    grid->addWidget(m_own, 2, 0);
    grid->addWidget(m_other, 2, 1);
    grid->addWidget(m_legend, 3, 0, 1, 2);
    grid->addLayout(buttons, 4, 0, 1, 2);
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const std::array<QWidget *, 6> order{m_own, m_other, m_previous, m_next, m_open, m_close};
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void PassagesDialog::setPassages(const QString &about, const QString &ownName, std::vector<PassagePair> pairs)
{
    m_about->setText(about);
    m_ownName = ownName;
    m_pairs = std::move(pairs);
    showPassage(0);
}

void PassagesDialog::showPassage(int passage)
{
    const auto last = static_cast<int>(m_pairs.size()) - 1;
    m_at = std::clamp(passage, 0, std::max(last, 0));
    refresh();
}

void PassagesDialog::refresh()
{
    const auto count = static_cast<int>(m_pairs.size());
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < count);
    for (QWidget *widget : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next),
                            static_cast<QWidget *>(m_which)})
        widget->setVisible(count > 1);
    m_which->setText(tr("Passage %1 of %2").arg(m_at + 1).arg(count));
    m_ownTitle->setText(m_ownName);
    if (count == 0)
        return;
    const PassagePair &pair = m_pairs[static_cast<std::size_t>(m_at)];
    const std::vector<DifferencePiece> pieces = textDifference(pair.own, pair.other.words);
    write(*m_own, pair.own, pieces, true);
    write(*m_other, pair.other.words, pieces, false);
    m_otherTitle->setText(
        tr("%1 · %2 · %3").arg(pair.other.agency, QString::number(pair.other.year), pair.other.name));
    const bool isEqual =
        std::all_of(pieces.begin(), pieces.end(), [](const DifferencePiece &piece) { return piece.isSame; });
    m_legend->setText(isEqual ? tr("The two passages are the same, word for word.")
                              : tr("Underlined bold: what differs. %1: nothing stands here.").arg(gapMark));
    m_open->setEnabled(pair.other.report != 0);
}

void PassagesDialog::requestPlace()
{
    if (m_at < static_cast<int>(m_pairs.size()))
        Q_EMIT placeRequested(m_pairs[static_cast<std::size_t>(m_at)].other);
}

bool PassagesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick && m_open->isEnabled()) {
        requestPlace();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void PassagesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_own)
        refresh();
}

void PassagesDialog::retranslate()
{
    setWindowTitle(tr("Compare passages"));
    m_own->setAccessibleName(tr("Passage in this report"));
    m_other->setAccessibleName(tr("Passage in the other report"));
    m_other->setToolTip(tr("Double click: open the other report here"));
    m_previous->setToolTip(tr("Previous passage"));
    m_previous->setAccessibleName(tr("Previous passage"));
    m_next->setToolTip(tr("Next passage"));
    m_next->setAccessibleName(tr("Next passage"));
    m_open->setText(tr("&Open the other report"));
    m_close->setText(tr("Close"));
    refresh();
}

} // namespace gouji
