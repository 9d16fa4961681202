#include "ui/importbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace gouji {

ImportBar::ImportBar(ReviewService &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_name(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(this))
{
    m_name->setTextFormat(Qt::PlainText);
    m_bar->setFixedWidth(180);
    m_bar->setMaximumHeight(fontMetrics().height() + 2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, &service, &ReviewService::cancelImport);
    connect(&service, &ReviewService::importProgressed, this, &ImportBar::progress);
    connect(&service, &ReviewService::importFinished, this, &QWidget::hide);
    retranslate();
    hide();
}

void ImportBar::progress(int done, int total, const QString &name)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_name->setText(fontMetrics().elidedText(name, Qt::ElideMiddle, 220));
    setVisible(m_service.isImporting());
}

void ImportBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportBar::retranslate()
{
    // What was read by then stays: it is stopped, not taken back.
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop the import"));
    m_bar->setAccessibleName(tr("Progress of the import"));
}

} // namespace gouji
