#include "ui/look/glyphs.h"

#include "ui/look/semantics.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace gouji {

namespace {

QPen roundPen(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

/// Severity shapes: filled and outlined, each another form.
void paintMark(QPainter &p, Glyph glyph, const SemanticColours &colours)
{
    p.setPen(roundPen(colours.outline, 0.9));
    if (glyph == Glyph::Error) {
        p.setBrush(colours.error);
        p.drawEllipse(QRectF(1, 1, 14, 14));
        p.setPen(roundPen(Qt::white, 2));
        p.drawLine(QPointF(5.2, 5.2), QPointF(10.8, 10.8));
        p.drawLine(QPointF(10.8, 5.2), QPointF(5.2, 10.8));
    } else if (glyph == Glyph::Warning) {
        p.setBrush(colours.warning);
        p.drawPolygon(QPolygonF({{8, 1.2}, {15.2, 14.5}, {0.8, 14.5}}));
        p.setPen(roundPen(QColor(0x30, 0x20, 0x00), 1.8));
        p.drawLine(QPointF(8, 6), QPointF(8, 9.6));
        p.drawPoint(QPointF(8, 12.2));
    } else if (glyph == Glyph::Notice) {
        p.setBrush(colours.notice);
        p.drawEllipse(QRectF(3, 3, 10, 10));
    } else if (glyph == Glyph::NotAssessable) {
        p.setPen(QPen(colours.quietText, 1.6, Qt::DotLine, Qt::RoundCap));
        p.setBrush(Qt::NoBrush);
        p.drawEllipse(QRectF(2.5, 2.5, 11, 11));
    } else {
        p.setPen(roundPen(colours.passed, 2.4));
        p.drawPolyline(QPolygonF({{2.5, 8.5}, {6.5, 12.5}, {13.5, 3.8}}));
    }
}

/// What a person did: pencil, flag, tick.
void paintPersonal(QPainter &p, Glyph glyph, const QColor &ink, const SemanticColours &colours)
{
    p.setBrush(Qt::NoBrush);
    p.setPen(roundPen(ink, 1.5));
    if (glyph == Glyph::Person) {
        p.setBrush(ink);
        p.drawEllipse(QRectF(5.2, 1.5, 5.6, 5.6));
        QPainterPath shoulders(QPointF(2.5, 14));
        shoulders.cubicTo(2.5, 7.5, 13.5, 7.5, 13.5, 14);
        shoulders.closeSubpath();
        p.drawPath(shoulders);
    } else if (glyph == Glyph::Pencil) {
        p.drawPolygon(QPolygonF({{2, 14}, {3, 10.2}, {11, 2.2}, {13.8, 5}, {5.8, 13}}));
        p.drawLine(QPointF(9.2, 4), QPointF(12, 6.8));
    } else if (glyph == Glyph::Flag) {
        p.drawLine(QPointF(3.5, 14.5), QPointF(3.5, 1.8));
        p.setBrush(colours.error);
        p.drawPolygon(QPolygonF({{3.5, 1.8}, {13.5, 4.4}, {3.5, 8.6}}));
    } else {
        QFont font = p.font();
        font.setPixelSize(14);
        font.setBold(true);
        p.setFont(font);
        p.drawText(QRectF(0, 0, 16, 16), Qt::AlignCenter,
                   glyph == Glyph::Stale ? QStringLiteral("↻") : QStringLiteral("?"));
    }
}

void paintTick(QPainter &p, Glyph glyph, const QPalette &palette, const SemanticColours &colours)
{
    const bool isFilled = glyph == Glyph::FilledTick;
    const QRectF disc(1.2, 1.2, 13.6, 13.6);
    // The machine's ticks stand in most cells: they stay in the background.
    QColor quiet = colours.verified;
    quiet.setAlpha(150);
    p.setBrush(isFilled ? QBrush(colours.passedText) : Qt::NoBrush);
    p.setPen(isFilled ? QPen(Qt::NoPen) : QPen(quiet, 1.1));
    p.drawEllipse(disc);
    p.setBrush(Qt::NoBrush);
    p.setPen(roundPen(isFilled ? palette.color(QPalette::Base) : quiet, isFilled ? 2.2 : 1.5));
    p.drawPolyline(QPolygonF({{4.6, 8.4}, {7.2, 11}, {11.6, 5.4}}));
}

void paintArrow(QPainter &p, Glyph glyph)
{
    p.save();
    if (glyph == Glyph::Redo) {
        p.translate(16, 0);
        p.scale(-1, 1);
    }
    if (glyph == Glyph::Undo || glyph == Glyph::Redo) {
        QPainterPath path(QPointF(3, 6));
        path.lineTo(9.5, 6);
        path.cubicTo(15, 6, 15, 13.5, 9.5, 13.5);
        path.lineTo(6, 13.5);
        p.drawPath(path);
        p.drawPolyline(QPolygonF({{6, 2.5}, {2.5, 6}, {6, 9.5}}));
    } else {
        if (glyph == Glyph::Previous) {
            p.translate(0, 16);
            p.scale(1, -1);
        }
        p.drawLine(QPointF(8, 2.5), QPointF(8, 12.5));
        p.drawPolyline(QPolygonF({{3.8, 8.8}, {8, 13}, {12.2, 8.8}}));
    }
    p.restore();
}

void paintTool(QPainter &p, Glyph glyph, const QColor &ink)
{
    p.setBrush(Qt::NoBrush);
    p.setPen(roundPen(ink, 1.5));
    switch (glyph) {
    case Glyph::Open:
        p.drawPolygon(QPolygonF({{3, 1.5}, {9.5, 1.5}, {13, 5}, {13, 14.5}, {3, 14.5}}));
        p.drawPolyline(QPolygonF({{9.5, 1.5}, {9.5, 5}, {13, 5}}));
        p.drawLine(QPointF(5.5, 8.5), QPointF(10.5, 8.5));
        p.drawLine(QPointF(5.5, 11.5), QPointF(10.5, 11.5));
        break;
    case Glyph::Folder:
        p.drawPolygon(QPolygonF({{1.5, 13.5}, {1.5, 3}, {6, 3}, {7.5, 5}, {14.5, 5}, {14.5, 13.5}}));
        break;
    case Glyph::Export:
        p.drawPolyline(QPolygonF({{2.5, 9}, {2.5, 14}, {13.5, 14}, {13.5, 9}}));
        p.drawLine(QPointF(8, 10), QPointF(8, 2));
        p.drawPolyline(QPolygonF({{4.8, 5.2}, {8, 2}, {11.2, 5.2}}));
        break;
    case Glyph::Wand:
        p.drawLine(QPointF(2.5, 13.5), QPointF(10, 6));
        p.drawLine(QPointF(12, 1.5), QPointF(12, 5));
        p.drawLine(QPointF(10.2, 3.2), QPointF(13.8, 3.2));
        p.drawLine(QPointF(13, 9), QPointF(13, 11.5));
        p.drawLine(QPointF(4.5, 3), QPointF(4.5, 5.5));
        break;
    case Glyph::Lock:
        p.drawLine(QPointF(3.5, 2), QPointF(3.5, 14));
        p.drawLine(QPointF(12.5, 2), QPointF(12.5, 14));
        p.drawLine(QPointF(3.5, 8), QPointF(12.5, 8));
        p.drawPolyline(QPolygonF({{6, 5.8}, {3.8, 8}, {6, 10.2}}));
        p.drawPolyline(QPolygonF({{10, 5.8}, {12.2, 8}, {10, 10.2}}));
        break;
    case Glyph::Chart:
        p.drawPolyline(QPolygonF({{2, 2}, {2, 14}, {14.5, 14}}));
        p.drawRect(QRectF(4.5, 8.5, 2, 5.5));
        p.drawRect(QRectF(8, 5, 2, 9));
        p.drawRect(QRectF(11.5, 10.5, 2, 3.5));
        break;
    default:
        paintArrow(p, glyph);
    }
}

class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, QPalette palette)
        : m_glyph(glyph)
        , m_palette(std::move(palette))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        const QRectF square(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0,
                            side, side);
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.35);
        paintGlyph(*painter, square, m_glyph, m_palette);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(m_glyph, m_palette); }

private:
    Glyph m_glyph;
    QPalette m_palette;
};

} // namespace

void paintGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const QPalette &palette)
{
    const SemanticColours &colours = semanticColours(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16.0, square.height() / 16.0);
    if (glyph <= Glyph::NotAssessable)
        paintMark(painter, glyph, colours);
    else if (glyph == Glyph::HollowTick || glyph == Glyph::FilledTick)
        paintTick(painter, glyph, palette, colours);
    else if (glyph <= Glyph::Stale)
        paintPersonal(painter, glyph, palette.color(QPalette::Text), colours);
    else
        paintTool(painter, glyph, palette.color(QPalette::ButtonText));
    painter.restore();
}

QIcon glyphIcon(Glyph glyph, const QPalette &palette)
{
    return QIcon(new GlyphEngine(glyph, palette));
}

Glyph glyphOf(Severity severity)
{
    return severity == Severity::Error     ? Glyph::Error
           : severity == Severity::Warning ? Glyph::Warning
                                           : Glyph::Notice;
}

std::optional<Glyph> glyphOf(CellStanding standing)
{
    switch (standing) {
    case CellStanding::ConfirmedByIdentity:
        return Glyph::HollowTick;
    case CellStanding::ConfirmedByPerson:
        return Glyph::FilledTick;
    case CellStanding::Corrected:
        return Glyph::Pencil;
    case CellStanding::WrongInOriginal:
        return Glyph::Flag;
    case CellStanding::Doubtful:
        return Glyph::Question;
    case CellStanding::MachineRead:
        break;
    }
    return std::nullopt;
}

Glyph glyphOf(DecisionState state)
{
    switch (state) {
    case DecisionState::WrongInOriginal:
        return Glyph::Flag;
    case DecisionState::MisreadCorrected:
        return Glyph::Pencil;
    case DecisionState::Accepted:
    case DecisionState::FalseAlarm:
        return Glyph::Person;
    case DecisionState::Stale:
        return Glyph::Stale;
    case DecisionState::Open:
    case DecisionState::Gone:
        break;
    }
    return Glyph::Passed;
}

} // namespace gouji
