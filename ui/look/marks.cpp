#include "ui/look/marks.h"

#include "ui/look/findingroles.h"

#include <QPainterPath>

namespace gouji {

QPen verificationPen(CellStanding standing, std::optional<Severity> severity, const SemanticColours &colours)
{
    if (severity && *severity != Severity::Notice)
        return QPen(colours.text(*severity), 2, Qt::SolidLine, Qt::FlatCap);
    switch (standing) {
    case CellStanding::MachineRead:
        return QPen(colours.verified, 1, Qt::DotLine, Qt::FlatCap);
    case CellStanding::Doubtful:
        return QPen(colours.warningText, 1.6, Qt::DashLine, Qt::FlatCap);
    case CellStanding::WrongInOriginal:
        return QPen(colours.errorText, 2, Qt::SolidLine, Qt::FlatCap);
    case CellStanding::Corrected:
    case CellStanding::ConfirmedByPerson:
        return QPen(colours.passedText, 1.6, Qt::SolidLine, Qt::FlatCap);
    case CellStanding::ConfirmedByIdentity:
        break;
    }
    return QPen(colours.verified, 1, Qt::SolidLine, Qt::FlatCap);
}

QColor roleGround(std::uint8_t roles, const SemanticColours &colours)
{
    if (roles & RightOperand)
        return colours.rightOperand;
    if (roles & LeftOperand)
        return colours.leftOperand;
    return roles & (Involved | Suspect) ? colours.passage : QColor();
}

void paintRoleEdge(QPainter &painter, const QRectF &rect, std::uint8_t roles, const SemanticColours &colours)
{
    constexpr qreal width = 2.5;
    if (roles & LeftOperand)
        painter.fillRect(QRectF(rect.left(), rect.top(), width, rect.height()), colours.noticeText);
    if (roles & RightOperand)
        painter.fillRect(QRectF(rect.right() - width, rect.top(), width, rect.height()), colours.warningText);
}

void paintSuspect(QPainter &painter, const QRectF &rect, const SemanticColours &colours)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.errorText, 1.5));
    painter.drawRoundedRect(rect, 3, 3);
}

void paintChosen(QPainter &painter, const QRectF &rect, const QPalette &palette)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.color(QPalette::Highlight), 2));
    painter.drawRoundedRect(rect, 3, 3);
}

void paintHit(QPainter &painter, const QRectF &rect, bool isCurrent, const QPalette &palette)
{
    const SemanticColours &colours = semanticColours(palette);
    QColor ground = colours.passage;
    ground.setAlpha(isCurrent ? 150 : 60);
    painter.fillRect(rect, ground);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.warningText, isCurrent ? 2 : 1, isCurrent ? Qt::SolidLine : Qt::DotLine));
    painter.drawRect(rect.adjusted(-1, 0, 1, 0));
}

void paintWave(QPainter &painter, const QRectF &rect, const QColor &colour, bool isOpen)
{
    constexpr qreal step = 3;
    const qreal y = rect.bottom() - 1.5;
    painter.setPen(QPen(colour, isOpen ? 1.4 : 1, isOpen ? Qt::SolidLine : Qt::DotLine));
    if (!isOpen) {
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        return;
    }
    QPolygonF wave;
    bool up = false;
    for (qreal x = rect.left(); x <= rect.right(); x += step) {
        wave.append(QPointF(x, up ? y - 1.5 : y + 1));
        up = !up;
    }
    painter.drawPolyline(wave);
}

void paintBlank(QPainter &painter, const QRectF &rect, const SemanticColours &colours)
{
    QColor hatch = colours.verified;
    hatch.setAlpha(110);
    painter.setPen(QPen(hatch, 1, Qt::DotLine));
    painter.setBrush(QBrush(hatch, Qt::BDiagPattern));
    painter.drawRect(rect);
    painter.setBrush(Qt::NoBrush);
}

} // namespace gouji
