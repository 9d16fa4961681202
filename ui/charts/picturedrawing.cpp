#include "ui/charts/picturedrawing.h"

#include "ui/look/semantics.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

/// Part of a category's room that its bars take, and what a bar takes at most, in heights of a line.
constexpr double barRoom = 0.74;
constexpr double widestBar = 4;
constexpr double thickestBar = 2;
/// Part of the width that names at the left edge may take.
constexpr double mostForNames = 0.34;
/// A little more where that saves the second line.
constexpr double mostForOneLine = 0.42;

bool isLevelKind(PictureKind kind)
{
    return kind == PictureKind::Findings || kind == PictureKind::OutcomesByOrgan ||
           kind == PictureKind::Organs || kind == PictureKind::Quality;
}

/// 1, 2 or 5 times a power of ten: about five steps up to `most`, none smaller than 1.
double niceStep(double most)
{
    const double rough = std::max(1.0, most / 4.5);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

PictureDrawing::PictureDrawing(std::shared_ptr<const Picture> picture, PictureWords words)
    : m_picture(std::move(picture))
    , m_words(std::move(words))
    , m_isLevel(isLevelKind(m_picture->kind))
    , m_isStacked(m_picture->kind != PictureKind::Requests)
    , m_shown(m_isLevel ? std::min(m_picture->categoryCount(), mostRows) : m_picture->categoryCount())
{
    m_chart = new QChart;
    m_scene.addItem(m_chart);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->legend()->hide();
    fillChart();
}

PictureDrawing::~PictureDrawing() = default;

double PictureDrawing::heightFor(const Picture &picture, const QFont &font)
{
    const double em = QFontMetricsF(font).height();
    if (!isLevelKind(picture.kind))
        return 18 * em;
    // Room for names of two lines.
    return (5 + 2.15 * std::clamp(picture.categoryCount(), 4, mostRows)) * em;
}

void PictureDrawing::fillChart()
{
    if (m_isLevel)
        m_bars = new QHorizontalStackedBarSeries;
    else if (m_isStacked)
        m_bars = new QStackedBarSeries;
    else
        m_bars = new QBarSeries;
    for (int s = 0; s < m_picture->seriesCount(); ++s) {
        auto *set = new QBarSet(QString::number(s));
        // The axis runs upwards; the first category is to stand on top.
        for (int i = 0; i < m_shown; ++i)
            set->append(m_picture->mark(m_isLevel ? m_shown - 1 - i : i, s).value.value_or(0));
        m_bars->append(set);
    }
    m_chart->addSeries(m_bars);
    m_categoryAxis = new QBarCategoryAxis;
    QStringList places;
    for (int i = 0; i < m_shown; ++i)
        places << QString::number(i);
    m_categoryAxis->append(places);
    m_valueAxis = new QValueAxis;
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_categoryAxis), static_cast<QAbstractAxis *>(m_valueAxis)})
        axis->setLabelsVisible(false);
    m_categoryAxis->setGridLineVisible(false);
    m_chart->addAxis(m_categoryAxis, m_isLevel ? Qt::AlignLeft : Qt::AlignBottom);
    m_chart->addAxis(m_valueAxis, m_isLevel ? Qt::AlignBottom : Qt::AlignLeft);
    m_bars->attachAxis(m_categoryAxis);
    m_bars->attachAxis(m_valueAxis);
    placeValues();
}

/// What a category's bars need of the axis of values.
double PictureDrawing::extent(int category) const
{
    double all = 0;
    double most = 0;
    for (int s = 0; s < m_picture->seriesCount(); ++s) {
        const double value = m_picture->mark(category, s).value.value_or(0);
        all += value;
        most = std::max(most, value);
    }
    return m_isStacked ? all : most;
}

void PictureDrawing::placeValues()
{
    double most = 0;
    for (int c = 0; c < m_shown; ++c)
        most = std::max(most, extent(c));
    if (m_picture->unit == PictureUnit::Percent) {
        m_step = 25;
        m_most = 100;
    } else {
        m_step = niceStep(most);
        m_most = std::max(1.0, std::ceil(most / m_step)) * m_step;
    }
    m_valueAxis->setRange(0, m_most);
    m_valueAxis->setTickCount(static_cast<int>(std::lround(m_most / m_step)) + 1);
}

void PictureDrawing::colourChart()
{
    QColor grid = m_palette.color(QPalette::Mid);
    grid.setAlphaF(0.7F);
    m_valueAxis->setGridLinePen(QPen(grid, 1, Qt::DotLine));
    m_valueAxis->setLinePen(Qt::NoPen);
    m_categoryAxis->setLinePen(QPen(semanticColours(m_palette).quietText, 1));
    const QList<QBarSet *> sets = m_bars->barSets();
    for (int s = 0; s < sets.size(); ++s) {
        sets[s]->setBrush(lookOf(*m_picture, s, m_palette).fill);
        sets[s]->setPen(QPen(outlineOf(m_palette), 1));
    }
}

/// Names of the series in lines as wide as the picture.
void PictureDrawing::measureLegend(double width)
{
    m_legend.clear();
    m_legendHeight = 0;
    // One series is what the title says, but for states: which one it is must be told.
    if (m_picture->seriesCount() < (m_picture->kind == PictureKind::Progress ? 1 : 2))
        return;
    const QFontMetricsF metrics(m_font);
    const double line = 1.35 * m_em;
    double x = 0;
    double y = 0;
    for (int s = 0; s < m_picture->seriesCount(); ++s) {
        QString words = m_words.series(*m_picture, s);
        if (m_picture->unit == PictureUnit::Reports || m_picture->unit == PictureUnit::Findings)
            words += QLatin1Char(' ') + m_words.number(m_picture->total(s));
        const double wide = std::min(width, 1.3 * m_em + metrics.horizontalAdvance(words));
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        m_legend.push_back({QRectF(x, y, wide, line), words, lookOf(*m_picture, s, m_palette)});
        x += wide + 1.1 * m_em;
    }
    m_legendHeight = y + line + 0.3 * m_em;
}

QString PictureDrawing::rowLabel(int category) const
{
    return m_words.tick(*m_picture, category);
}

void PictureDrawing::layOut(const QSizeF &size, const QFont &font, const QPalette &palette)
{
    m_font = font;
    m_palette = palette;
    const QFontMetricsF metrics(font);
    m_em = metrics.height();
    measureLegend(size.width());
    QMarginsF room(0, m_legendHeight, 0.9 * m_em, 1.5 * m_em);
    double names = 0;
    double ends = 0;
    for (int c = 0; c < m_shown && m_isLevel; ++c) {
        names = std::max(names, metrics.horizontalAdvance(rowLabel(c)));
        ends = std::max(ends, metrics.horizontalAdvance(m_words.step(*m_picture, extent(c))));
    }
    for (double value = 0; value <= m_most && !m_isLevel; value += m_step)
        names = std::max(names, metrics.horizontalAdvance(m_words.step(*m_picture, value)));
    if (names > mostForOneLine * size.width())
        names = mostForNames * size.width();
    room.setLeft(names + 0.6 * m_em);
    if (m_isLevel) {
        room.setRight(std::max(room.right(), ends + 0.8 * m_em));
    } else {
        room.setTop(room.top() + 1.4 * m_em);
        room.setBottom(2.7 * m_em);
    }
    m_plot = QRectF(QPointF(0, 0), size).marginsRemoved(room);
    m_plot.setWidth(std::max(1.0, m_plot.width()));
    m_plot.setHeight(std::max(1.0, m_plot.height()));
    m_scene.setSceneRect(QRectF(QPointF(0, 0), size));
    m_chart->resize(size);
    m_chart->setPlotArea(m_plot);
    const double most = m_isLevel ? thickestBar : widestBar * (m_isStacked ? 1 : m_picture->seriesCount());
    if (m_shown > 0)
        m_barRoom =
            std::min(barRoom, most * m_em / ((m_isLevel ? m_plot.height() : m_plot.width()) / m_shown));
    m_bars->setBarWidth(m_barRoom);
    // Else the axes would follow on a later turn of the event loop, after an image was drawn.
    m_chart->layout()->invalidate();
    m_chart->layout()->activate();
    colourChart();
}

/// Where a value lies on its axis.
double PictureDrawing::along(double value) const
{
    const double part = value / m_most;
    return m_isLevel ? m_plot.left() + part * m_plot.width() : m_plot.bottom() - part * m_plot.height();
}

QRectF PictureDrawing::rectOf(MarkPlace place) const
{
    if (m_shown == 0)
        return {};
    const double room = (m_isLevel ? m_plot.height() : m_plot.width()) / m_shown;
    const int count = m_picture->seriesCount();
    const double width = room * m_barRoom / (m_isStacked ? 1 : count);
    double begin = (m_isLevel ? m_plot.top() : m_plot.left()) + room * (place.category + 0.5 - m_barRoom / 2);
    double low = 0;
    if (m_isStacked) {
        for (int s = 0; s < place.series; ++s)
            low += m_picture->mark(place.category, s).value.value_or(0);
    } else {
        begin += width * place.series;
    }
    const auto &value = m_picture->mark(place.category, place.series).value;
    const double from = along(low);
    double to = along(low + value.value_or(0));
    // Where there is no bar, its words stand in its place.
    if (!value)
        to = m_isLevel ? std::min(from + 6 * m_em, m_plot.right()) : from - m_em;
    return m_isLevel ? QRectF(from, begin, to - from, width) : QRectF(begin, to, width, from - to);
}

bool PictureDrawing::isThere(MarkPlace place) const
{
    const auto hasReports = [&](int s) { return !m_picture->mark(place.category, s).reports.empty(); };
    if (place.series > 0 && !m_picture->mark(place.category, place.series).value && m_isStacked)
        return false;
    if (hasReports(place.series))
        return m_picture->unit != PictureUnit::Percent ||
               m_picture->mark(place.category, place.series).part.value_or(1) > 0 || place.series == 0;
    if (place.series > 0)
        return false;
    // Nothing is in the whole category: its first mark says so.
    for (int s = 1; s < m_picture->seriesCount(); ++s) {
        if (hasReports(s))
            return false;
    }
    return true;
}

std::optional<MarkPlace> PictureDrawing::markAt(const QPointF &position) const
{
    for (int c = 0; c < m_shown; ++c) {
        for (int s = 0; s < m_picture->seriesCount(); ++s) {
            // A thin piece is met with a little room around it.
            QRectF rect = rectOf({c, s});
            if (rect.height() < 3 || rect.width() < 3)
                rect.adjust(-2, -2, 2, 2);
            if (isThere({c, s}) && rect.contains(position))
                return MarkPlace{c, s};
        }
    }
    return std::nullopt;
}

} // namespace gouji
