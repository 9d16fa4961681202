#pragma once

#include "ui/charts/picturedrawing.h"

#include <QGraphicsView>

namespace gouji {

/// Shows a picture. Arrows go from bar to bar, Enter or a click asks for the reports behind one. What is
/// chosen is said to screen readers as the widget's description.
class PictureView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);
    ~PictureView() override;

    void setPicture(std::shared_ptr<const Picture> picture, const PictureWords &words);
    /// Null before the first picture.
    [[nodiscard]] const PictureDrawing *drawing() const { return m_drawing.get(); }
    [[nodiscard]] std::optional<MarkPlace> chosen() const { return m_chosen; }

Q_SIGNALS:
    /// A mark was chosen, or none.
    void markChosen();
    void markActivated(int category, int series);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override { mousePressEvent(event); }
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOut();
    void choose(std::optional<MarkPlace> place);
    void goAlong(int step);
    void goAcross(int step);
    void goTo(int category);
    void describe();

    std::unique_ptr<PictureDrawing> m_drawing;
    std::optional<MarkPlace> m_chosen;
};

} // namespace gouji
