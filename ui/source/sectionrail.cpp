#include "ui/source/sectionrail.h"

#include "ui/look/glyphs.h"
#include "ui/look/semantics.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace gouji {

namespace {

/// A section: its numeral, its short name, and the gravest sign with the count of what is open.
class SectionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(option.font);
        const int side = metrics.horizontalAdvance(QChar(0x56FD));
        // Four characters, or an English word, between a bar and a margin.
        const int name = metrics.horizontalAdvance(index.data().toString());
        return {std::max(name, 4 * side) + side, 3 * metrics.lineSpacing() + side / 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const SemanticColours &colours = semanticColours(option.palette);
        const bool isHere = option.state & QStyle::State_Selected;
        const bool isMissing = index.data(SectionListModel::MissingRole).toBool();
        const int line = option.fontMetrics.lineSpacing();
        painter->save();
        painter->fillRect(option.rect, option.palette.color(isHere ? QPalette::Base : QPalette::Window));
        if (isHere)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                              option.palette.color(QPalette::Highlight));
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(option.palette.color(QPalette::Highlight), 1, Qt::DotLine));
            painter->drawRect(option.rect.adjusted(3, 1, -2, -2));
        }
        QRect row(option.rect.left() + 3, option.rect.top() + line / 4, option.rect.width() - 3, line);
        painter->setPen(isMissing ? colours.quietText : option.palette.color(QPalette::Text));
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->drawText(row, Qt::AlignCenter, index.data(SectionListModel::NumeralRole).toString());
        QFont plain = option.font;
        plain.setStrikeOut(isMissing);
        painter->setFont(plain);
        painter->drawText(row.translated(0, line), Qt::AlignCenter, index.data().toString());
        painter->setFont(option.font);
        paintState(*painter, row.translated(0, 2 * line), option, index);
        painter->restore();
    }

private:
    static void paintState(QPainter &painter, const QRect &row, const QStyleOptionViewItem &option,
                           const QModelIndex &index)
    {
        const SemanticColours &colours = semanticColours(option.palette);
        const int count = index.data(SectionListModel::CountRole).toInt();
        if (count == 0 && index.data(SectionListModel::MissingRole).toBool()) {
            painter.setPen(colours.warningText);
            painter.drawText(row, Qt::AlignCenter,
                             SectionRail::tr("missing", "a section, in the narrow rail"));
            return;
        }
        if (count == 0)
            return;
        const auto severity = static_cast<Severity>(index.data(SectionListModel::SeverityRole).toInt());
        const QString text = QString::number(count);
        const int side = option.fontMetrics.ascent();
        const int width = side + 3 + option.fontMetrics.horizontalAdvance(text);
        const QRectF sign(row.center().x() - width / 2.0, row.center().y() - side / 2.0 + 1, side, side);
        paintGlyph(painter, sign, glyphOf(severity), option.palette);
        painter.setPen(colours.text(severity));
        painter.drawText(QRectF(sign.right() + 3, row.top(), width, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
    }
};

} // namespace

SectionRail::SectionRail(Desk &desk, QWidget *parent)
    : QListView(parent)
    , m_desk(desk)
{
    setModel(&m_sections);
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Sections of the report"));
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT sectionChosen(index.row()); });
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT sectionChosen(index.row()); });
    connect(&desk, &Desk::reportReplaced, this, &SectionRail::refresh);
    connect(&desk, &Desk::reportUpdated, this, &SectionRail::refresh);
    refresh();
}

QSize SectionRail::sizeHint() const
{
    return {std::max(sizeHintForColumn(0), 5 * fontMetrics().horizontalAdvance(QChar(0x56FD))), 0};
}

void SectionRail::refresh()
{
    const auto &forms = m_desk.service().forms().forms();
    m_sections.setFacts(m_desk.facts(), forms.empty() ? nullptr : forms.back().get(), m_desk.isEnglish());
    setVisible(m_sections.rowCount() > 0);
    updateGeometry();
}

void SectionRail::followOffset(qsizetype offset)
{
    if (!m_desk.facts().isOpen())
        return;
    const int section = SectionListModel::sectionAt(offset, m_desk.facts());
    const QModelIndex index = m_sections.index(section);
    if (!index.isValid()) {
        selectionModel()->clearSelection();
        return;
    }
    // The keyboard's place in the rail stays the user's while they are in it.
    selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    if (!hasFocus())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

void SectionRail::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Sections of the report"));
        refresh();
    }
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace gouji
