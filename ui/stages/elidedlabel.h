#pragma once

#include <QLabel>

namespace gouji {

/// One line of plain text that shortens with an ellipsis where there is no room, and then says all of it in
/// its tip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gouji
