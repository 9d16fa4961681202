#pragma once

#include "model/queue/reportqueue.h"

#include <QWidget>

class QToolButton;

namespace gouji {

/// What the list is narrowed to, one button each that takes it back, and one that takes back all. Hidden
/// while nothing is chosen.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(QWidget *parent = nullptr);

    void show(const QueueChoice &choice);
    [[nodiscard]] QList<QToolButton *> chips() const { return m_chips; }

Q_SIGNALS:
    void removed(gouji::QueueFacet facet, const QString &value);
    void cleared();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QToolButton *makeButton();
    void setChip(QToolButton &chip, QueueFacet facet, const QString &value);

    QueueChoice m_choice;
    QList<QToolButton *> m_chips; ///< the last one clears all
};

} // namespace gouji
