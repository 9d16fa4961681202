#pragma once

#include "model/service/reviewservice.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace gouji {

/// The progress of an import: one bar, the file in hand, and a way to stop. Shown only while it runs.
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

    ReviewService &m_service;
    QLabel *m_name = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace gouji
