#pragma once

#include "ui/charts/picturelook.h"
#include "ui/charts/picturewords.h"

#include <QFont>
#include <QGraphicsScene>
#include <QPalette>

#include <memory>
#include <optional>

class QAbstractBarSeries;
class QBarCategoryAxis;
class QChart;
class QValueAxis;

namespace gouji {

/// A mark of a picture by category and series.
struct MarkPlace
{
    int category = 0;
    int series = 0;

    bool operator==(const MarkPlace &) const = default;
};

/// A picture as bars of a chart, with every word drawn by itself: so that none is cut off at any scale, and
/// screen, image and vector file show the same. Draws itself anew for each size, font and palette.
class PictureDrawing
{
public:
    /// Of categories along the left edge, the first so many are drawn; the table has all.
    static constexpr int mostRows = 10;

    PictureDrawing(std::shared_ptr<const Picture> picture, PictureWords words);
    ~PictureDrawing();

    [[nodiscard]] const Picture &picture() const { return *m_picture; }
    [[nodiscard]] const PictureWords &words() const { return m_words; }
    [[nodiscard]] QGraphicsScene &scene() { return m_scene; }
    /// Categories drawn.
    [[nodiscard]] int shown() const { return m_shown; }
    [[nodiscard]] bool isLevel() const { return m_isLevel; }
    /// The height in which all its words have room.
    [[nodiscard]] static double heightFor(const Picture &picture, const QFont &font);

    void layOut(const QSizeF &size, const QFont &font, const QPalette &palette);
    /// Draws words, hatches and the mark chosen over the chart.
    void paintOver(QPainter &painter, std::optional<MarkPlace> chosen) const;

    [[nodiscard]] QRectF rectOf(MarkPlace place) const;
    [[nodiscard]] std::optional<MarkPlace> markAt(const QPointF &position) const;
    /// Whether a mark can be chosen: something is there, or it says for its category that nothing is.
    [[nodiscard]] bool isThere(MarkPlace place) const;

private:
    void fillChart();
    void colourChart();
    void measureLegend(double width);
    void placeValues();
    [[nodiscard]] QString rowLabel(int category) const;
    [[nodiscard]] double extent(int category) const;
    [[nodiscard]] double along(double value) const;
    void paintLegend(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void paintCategories(QPainter &painter) const;
    void paintRows(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintEnd(QPainter &painter, int category) const;
    void paintGap(QPainter &painter, int category) const;
    void paintInside(QPainter &painter, MarkPlace place, const SeriesLook &look) const;
    void paintFocus(QPainter &painter, MarkPlace place) const;

    struct LegendEntry
    {
        QRectF rect;
        QString words;
        SeriesLook look;
    };

    std::shared_ptr<const Picture> m_picture;
    PictureWords m_words;
    QGraphicsScene m_scene;
    QChart *m_chart = nullptr; // of the scene
    QAbstractBarSeries *m_bars = nullptr;
    QBarCategoryAxis *m_categoryAxis = nullptr;
    QValueAxis *m_valueAxis = nullptr;
    bool m_isLevel = false; ///< bars lie from left to right
    bool m_isStacked = false;
    int m_shown = 0;
    double m_most = 1; ///< end of the axis of values
    double m_step = 1;
    QFont m_font;
    QPalette m_palette;
    QRectF m_plot;
    double m_em = 1;
    double m_barRoom = 0.5; ///< part of a category's room that its bars take
    double m_legendHeight = 0;
    std::vector<LegendEntry> m_legend;
};

} // namespace gouji
