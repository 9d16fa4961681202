#pragma once

#include "model/core/pageimage.h"
#include "ui/desk.h"
#include "ui/source/pagegeometry.h"
#include "ui/source/sourcecanvas.h"
#include "ui/source/sourcereading.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>
#include <QSet>

namespace gouji {

/// The pages of the original, one under the other, with a mark on every value and every passage of a finding.
/// Pictures are drawn elsewhere and arrive when they are ready; until then, and where a format has no
/// pictures, the words stand at their places.
class PageView : public QAbstractScrollArea, public SourceCanvas
{
    Q_OBJECT

public:
    explicit PageView(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QAbstractScrollArea &area() override { return *this; }
    void showOffset(qsizetype offset) override;
    [[nodiscard]] qsizetype offsetAt(int height) const override;
    void alignOffset(qsizetype offset, int height) override;

    /// Zoom by a step up or down; 0 fits the page's width to the view again.
    void zoom(int steps);
    /// Turns all pages clockwise by a quarter.
    void rotate();
    [[nodiscard]] bool isFitted() const { return m_fits; }
    [[nodiscard]] double scale() const { return m_geometry.scale(); }

    /// Where a span stands in the view now, one rectangle a line.
    [[nodiscard]] std::vector<QRectF> rectsOf(Span span) const { return m_geometry.rectsOf(span); }
    [[nodiscard]] const SourceMarks &marks() const { return m_reading.marks(); }
    /// Pages whose pictures are there, in the scale shown or another.
    [[nodiscard]] int picturesShown() const { return static_cast<int>(m_pictures.size()); }

Q_SIGNALS:
    /// A number on a page was picked up with Ctrl+click.
    void numberPicked(const QString &raw, const gouji::Provenance &where);
    void scaleChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Picture
    {
        QPixmap pixmap;
        double dotsPerInch = 0;
    };

    void takeReport();
    void refresh();
    void followSelection(const QObject *origin);
    void takePicture(ReportId report, int page, double dotsPerInch, const PageImage &image);
    void followSearch();
    void showHit();
    void layOut();
    void lookHere();
    void setScale(double scale);
    void reveal(Span span);
    void requestPictures(int first, int last);
    void paintPage(QPainter &painter, int page);
    void paintWords(QPainter &painter, int page);
    [[nodiscard]] int positionAt(QPoint point) const;
    [[nodiscard]] const SourceDocument *source() const;
    [[nodiscard]] double wantedDotsPerInch() const;
    void retranslate();

    Desk &m_desk;
    SourceReading m_reading;
    QHash<int, Picture> m_pictures; ///< by page from 1
    QSet<int> m_asked;              ///< pages on their way in the scale shown
    PageGeometry m_geometry;
    bool m_fits = true;
};

} // namespace gouji
