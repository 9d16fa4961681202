#include "ui/library/reportdelegate.h"

#include "model/items/reportlistmodel.h"
#include "ui/look/glyphs.h"
#include "ui/look/semantics.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace gouji {

namespace {

constexpr int side = 8;
constexpr int above = 5;
constexpr int between = 2;

Glyph stageGlyph(const QString &stage)
{
    if (stage == u"passed" || stage == u"closed")
        return Glyph::Passed;
    if (stage == u"sent-back")
        return Glyph::Flag;
    if (stage == u"resubmitted")
        return Glyph::Stale;
    if (stage == u"first-review" || stage == u"second-review")
        return Glyph::Pencil;
    return Glyph::NotAssessable;
}

/// Paints the parts of one row.
class RowPainter
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        : m_painter(painter)
        , m_option(option)
        , m_index(index)
        , m_isSelected(option.state & QStyle::State_Selected)
        , m_palette(option.palette)
    {
        m_palette.setCurrentColorGroup(option.state & QStyle::State_Active ? QPalette::Active
                                                                           : QPalette::Inactive);
        m_ink = m_palette.color(m_isSelected ? QPalette::HighlightedText : QPalette::Text);
        m_quiet = m_isSelected ? m_ink : semanticColours(m_palette).quietText;
        // The signs stand on the ground of the choice.
        if (m_isSelected) {
            m_palette.setColor(QPalette::Text, m_ink);
            m_palette.setColor(QPalette::Base, m_palette.color(QPalette::Highlight));
        }
    }

    void paint(bool hasSnippet)
    {
        m_painter.fillRect(m_option.rect,
                           m_palette.color(m_isSelected ? QPalette::Highlight : QPalette::Base));
        m_painter.setFont(m_option.font);
        const int height = m_option.fontMetrics.height();
        QRect line(m_option.rect.left() + side, m_option.rect.top() + above, m_option.rect.width() - 2 * side,
                   height);
        paintOrgan(line);
        line.translate(0, height + between);
        if (text(ReportListModel::UnreadableRole).toBool())
            paintElided(line, text(ReportListModel::ProblemRole).toString());
        else
            paintState(line, paintCounts(line));
        line.translate(0, height + between);
        if (hasSnippet)
            paintSnippet(line);
        if (m_option.state & QStyle::State_HasFocus) {
            m_painter.setPen(QPen(m_ink, 1, Qt::DotLine));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(m_option.rect.adjusted(1, 1, -2, -2));
        }
    }

private:
    [[nodiscard]] QVariant text(int role) const { return m_index.data(role); }
    [[nodiscard]] int widthOf(const QString &words) const
    {
        return m_option.fontMetrics.horizontalAdvance(words);
    }

    [[nodiscard]] QColor marker() const
    {
        QColor ground = semanticColours(m_palette).passage;
        if (m_isSelected) {
            ground = m_ink;
            ground.setAlphaF(0.25F);
        }
        return ground;
    }

    void paintElided(const QRect &rect, const QString &words)
    {
        m_painter.setPen(m_quiet);
        m_painter.drawText(rect, Qt::AlignVCenter,
                           m_option.fontMetrics.elidedText(words, Qt::ElideRight, rect.width()));
    }

    void paintOrgan(const QRect &line)
    {
        QRect organ = line;
        if (const QString version = text(ReportListModel::VersionShortRole).toString(); !version.isEmpty()) {
            m_painter.setPen(m_quiet);
            m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, version);
            organ.setRight(line.right() - widthOf(version) - side);
        }
        m_painter.setPen(m_ink);
        // The end of an organ's name tells it apart: its beginning is the province and county of all.
        m_painter.drawText(organ, Qt::AlignLeft | Qt::AlignVCenter,
                           m_option.fontMetrics.elidedText(text(Qt::DisplayRole).toString(), Qt::ElideMiddle,
                                                           organ.width()));
    }

    void paintSign(int x, const QRect &line, Glyph sign)
    {
        const int size = signSize(line);
        paintGlyph(m_painter, QRectF(x, line.top() + (line.height() - size) / 2.0, size, size), sign,
                   m_palette);
    }
    [[nodiscard]] static int signSize(const QRect &line) { return line.height() * 3 / 4; }

    /// Where the counts begin.
    int paintCounts(const QRect &line)
    {
        int x = line.right();
        const std::pair<Glyph, int> counts[] = {{Glyph::Notice, text(ReportListModel::NoticesRole).toInt()},
                                                {Glyph::Warning, text(ReportListModel::WarningsRole).toInt()},
                                                {Glyph::Error, text(ReportListModel::ErrorsRole).toInt()}};
        m_painter.setPen(m_quiet);
        for (const auto &[sign, count] : counts) {
            if (count == 0)
                continue;
            const QString digits = QString::number(count);
            x -= widthOf(digits);
            m_painter.drawText(QRect(x, line.top(), line.width(), line.height()),
                               Qt::AlignVCenter | Qt::TextDontClip, digits);
            x -= signSize(line) + 3;
            paintSign(x, line, sign);
            x -= side - 1;
        }
        return x;
    }

    void paintState(const QRect &line, int end)
    {
        const int year = text(ReportListModel::YearRole).toInt();
        const QString when = year ? QString::number(year) : ReportDelegate::tr("year?");
        m_painter.setPen(m_quiet);
        m_painter.drawText(line, Qt::AlignVCenter, when);
        int x = line.left() + std::max(widthOf(when), widthOf(QStringLiteral("2000"))) + side;
        paintSign(x, line, stageGlyph(text(ReportListModel::StageIdRole).toString()));
        x += signSize(line) + 4;
        paintElided(QRect(x, line.top(), std::max(0, end - x), line.height()),
                    text(ReportListModel::StageRole).toString());
    }

    /// The hit on the colour of a marker, the words before it shortened until it can be seen.
    void paintSnippet(const QRect &line)
    {
        const QString snippet = text(ReportListModel::SnippetRole).toString();
        const int begin = text(ReportListModel::SnippetBeginRole).toInt();
        const int end = text(ReportListModel::SnippetEndRole).toInt();
        const QString hit = snippet.mid(begin, end - begin);
        const QString before = m_option.fontMetrics.elidedText(snippet.left(begin), Qt::ElideLeft,
                                                               std::max(0, line.width() * 2 / 5));
        QRect part = line;
        paintElided(part, before);
        part.setLeft(line.left() + widthOf(before));
        const int width = std::min(widthOf(hit), part.width());
        if (!hit.isEmpty()) {
            m_painter.fillRect(QRect(part.left(), part.top(), width, part.height()), marker());
            m_painter.setPen(m_ink);
            m_painter.drawText(part, Qt::AlignVCenter,
                               m_option.fontMetrics.elidedText(hit, Qt::ElideRight, part.width()));
        }
        part.setLeft(part.left() + width);
        paintElided(part, snippet.mid(end));
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const QModelIndex &m_index;
    bool m_isSelected;
    QPalette m_palette;
    QColor m_ink;
    QColor m_quiet;
};

} // namespace

void ReportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    RowPainter(*painter, option, index).paint(m_hasSnippets);
    painter->restore();
}

QSize ReportDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index);
    const int lines = m_hasSnippets ? 3 : 2;
    return {100, lines * option.fontMetrics.height() + (lines - 1) * between + 2 * above + 1};
}

bool ReportDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    Q_UNUSED(option);
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const QString tip = index.data(Qt::AccessibleTextRole).toString() + u'\n' +
                        index.data(ReportListModel::OriginRole).toString();
    QToolTip::showText(event->globalPos(), tip.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), view);
    return true;
}

} // namespace gouji
