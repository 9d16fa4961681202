#pragma once

#include "ui/source/sourcereading.h"

#include <QObject>
#include <QPoint>

#include <functional>

class QAbstractScrollArea;

namespace gouji {

/// What the mouse does in every view of the source: a click chooses the value or the passage under it,
/// Ctrl+click picks up a number, a rest brings a tip. Dragging, which selects text, stays the view's.
class SourceGestures : public QObject
{
    Q_OBJECT

public:
    /// The position in the view's text at a point of its viewport, -1 for none.
    using PositionAt = std::function<int(QPoint)>;

    SourceGestures(QAbstractScrollArea &view, SourceReading &reading, PositionAt positionAt);

Q_SIGNALS:
    void numberPicked(const QString &raw, const gouji::Provenance &where);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void click(QPoint at, Qt::KeyboardModifiers modifiers);
    void showTip(QPoint at, QPoint global);

    QAbstractScrollArea &m_view;
    SourceReading &m_reading;
    PositionAt m_positionAt;
    QPoint m_pressed;
};

} // namespace gouji
