#pragma once

#include "model/queue/reportqueue.h"

#include <QToolButton>

namespace gouji {

/// Says how the list is sorted, and offers the other orders.
class OrderButton : public QToolButton
{
    Q_OBJECT

public:
    explicit OrderButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    void show(QueueOrder order, bool isReversed);

Q_SIGNALS:
    void chosen(gouji::QueueOrder order, bool isReversed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();

    QueueOrder m_sorted = QueueOrder::Received;
    bool m_isReversed = false;
};

} // namespace gouji
