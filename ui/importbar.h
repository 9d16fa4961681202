#pragma once

#include "model/service/reviewservice.h"
#include "ui/remainingtime.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace gouji {

/// The progress of an import: one bar, the file in hand, the time it still takes, and a way to stop. Shown only
/// while it runs.
class ImportBar : public QWidget
{
    Q_OBJECT

public:
    explicit ImportBar(ReviewService &service, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void progress(int done, int total, const QString &name);
    void retranslate();
    [[nodiscard]] QString leftWords(int done, int total);

    ReviewService &m_service;
    QLabel *m_name = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_left = nullptr;
    QPushButton *m_stop = nullptr;
    QElapsedTimer m_clock; ///< running while an import does
    RemainingTime m_remaining;
};

} // namespace gouji
