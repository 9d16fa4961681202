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
    , m_left(new QLabel(this))
    , m_stop(new QPushButton(this))
{
    m_name->setTextFormat(Qt::PlainText);
    m_bar->setFixedWidth(12 * fontMetrics().averageCharWidth() + 60);
    m_bar->setMaximumHeight(fontMetrics().height() + 2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_bar);
    layout->addWidget(m_left);
    layout->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, &service, &ReviewService::cancelImport);
    connect(&service, &ReviewService::importProgressed, this, &ImportBar::progress);
    connect(&service, &ReviewService::importFinished, this, [this] {
        hide();
        m_clock.invalidate();
    });
    retranslate();
    hide();
}

void ImportBar::progress(int done, int total, const QString &name)
{
    if (!m_clock.isValid()) {
        m_clock.start();
        m_remaining.restart();
    }
    m_left->setText(leftWords(done, total));
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_name->setText(fontMetrics().elidedText(name, Qt::ElideMiddle, 220));
    setVisible(m_service.isImporting());
}

QString ImportBar::leftWords(int done, int total)
{
    const std::optional<int> seconds = m_remaining.update(m_clock.elapsed(), done, total);
    if (!seconds)
        return {};
    if (*seconds < 60)
        return tr("less than a minute left");
    return tr("about %n minute(s) left", nullptr, (*seconds + 30) / 60);
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
    m_left->setAccessibleName(tr("Time left"));
}

} // namespace gouji
