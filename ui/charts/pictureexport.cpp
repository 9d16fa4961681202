#include "ui/charts/pictureexport.h"

#include "ui/charts/picturedrawing.h"
#include "ui/charts/picturetable.h"
#include "ui/look/semantics.h"
#include "ui/look/theme.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QSvgGenerator>

#include <cmath>

namespace gouji {

namespace {

/// In heights of a line: fits half a page of A4 beside its text.
constexpr double widthInLines = 44;
constexpr double rim = 1;

/// Dots per inch by which points are measured.
int screenResolution()
{
    return qRound(QGuiApplication::primaryScreen()->logicalDotsPerInch());
}

} // namespace

PictureExport::PictureExport(std::shared_ptr<const Picture> picture, PictureWords words, QDate today,
                             const QFont &font)
    : m_picture(std::move(picture))
    , m_words(std::move(words))
    , m_today(today)
    , m_font(font)
{
}

QSizeF PictureExport::size() const
{
    const double em = QFontMetricsF(m_font).height();
    return {std::ceil(widthInLines * em),
            std::ceil(PictureDrawing::heightFor(*m_picture, m_font) + (2 * rim + 6) * em)};
}

void PictureExport::paint(QPainter &painter) const
{
    const QPalette palette = themePalette(Theme::Light, QPalette());
    const double em = QFontMetricsF(m_font).height();
    const QSizeF all = size();
    const double width = all.width() - 2 * rim * em;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), all), Qt::white);
    painter.translate(rim * em, rim * em);
    QFont large = m_font;
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    painter.setFont(large);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(QRectF(0, 0, width, 1.4 * em), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(large).elidedText(m_words.title(*m_picture), Qt::ElideRight, width));
    painter.setFont(m_font);
    painter.setPen(semanticColours(palette).quietText);
    painter.drawText(QRectF(0, 1.4 * em, width, 1.2 * em), Qt::AlignLeft | Qt::AlignVCenter,
                     m_words.unit(*m_picture));
    PictureDrawing drawing(m_picture, m_words);
    const QRectF room(0, 3 * em, width, PictureDrawing::heightFor(*m_picture, m_font));
    drawing.layOut(room.size(), m_font, palette);
    painter.setPen(semanticColours(palette).quietText);
    painter.drawText(QRectF(0, room.bottom() + 0.4 * em, width, 2.4 * em),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     m_words.source(*m_picture, drawing.shown(), m_today));
    drawing.scene().render(&painter, room, QRectF(QPointF(0, 0), room.size()), Qt::IgnoreAspectRatio);
    painter.translate(room.topLeft());
    drawing.paintOver(painter, std::nullopt);
}

QImage PictureExport::image(double scale) const
{
    QImage image((size() * scale).toSize(), QImage::Format_RGB32);
    // The painter scales; fonts are to have the size that they were measured in.
    image.setDotsPerMeterX(qRound(screenResolution() / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter);
    painter.end();
    return image;
}

QByteArray PictureExport::png() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image().save(&buffer, "PNG"))
        return {};
    return bytes;
}

QByteArray PictureExport::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(screenResolution());
    generator.setSize(size().toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size()));
    generator.setTitle(m_words.title(*m_picture));
    generator.setDescription(m_words.source(*m_picture, m_picture->categoryCount(), m_today));
    QPainter painter;
    if (!painter.begin(&generator))
        return {};
    paint(painter);
    return painter.end() ? bytes : QByteArray();
}

QString PictureExport::text() const
{
    const PictureRows rows = rowsOf(*m_picture, m_words);
    QStringList lines{rows.heads.join(u'\t')};
    for (const QStringList &row : rows.rows)
        lines << row.join(u'\t');
    return lines.join(u'\n');
}

} // namespace gouji
