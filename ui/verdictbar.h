#pragma once

#include "ui/desk.h"

#include <QWidget>

class QLabel;

namespace gouji {

/// The verdict on the open report in one line: open findings by severity, and what could not be assessed.
class VerdictBar : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBar(Desk &desk, QWidget *parent = nullptr);

    /// The verdict in words, as shown: "Errors 1 · Warnings 2 …".
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString checksText() const;

    struct Part
    {
        QLabel *sign = nullptr;
        QLabel *words = nullptr;
    };
    Desk &m_desk;
    std::vector<Part> m_parts;
};

} // namespace gouji
