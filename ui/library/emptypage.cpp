#include "ui/library/emptypage.h"

#include "ui/look/semantics.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace gouji {

EmptyPage::EmptyPage(bool canOpenSamples, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_files(new QPushButton(this))
    , m_folder(new QPushButton(this))
    , m_samples(new QPushButton(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_title->setFont(large);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_samples->setVisible(canOpenSamples);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {m_files, m_folder, m_samples}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 24, 48, 24);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addSpacing(8);
    layout->addWidget(m_hint);
    layout->addSpacing(16);
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(m_files, &QPushButton::clicked, this, &EmptyPage::openFilesRequested);
    connect(m_folder, &QPushButton::clicked, this, &EmptyPage::openFolderRequested);
    connect(m_samples, &QPushButton::clicked, this, &EmptyPage::samplesRequested);
    retranslate();
}

void EmptyPage::setHasReports(bool hasReports)
{
    m_hasReports = hasReports;
    retranslate();
}

void EmptyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EmptyPage::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), 10, 10);
}

void EmptyPage::retranslate()
{
    m_title->setText(m_hasReports ? tr("Choose a report in the list on the left")
                                  : tr("Drag annual reports or folders here"));
    m_hint->setText(
        m_hasReports
            ? tr("Or add more: drag files and folders onto the window, or open them here.")
            : tr("Word, PDF and OFD files, web pages, text and scans are read, checked, and kept in the "
                 "review file. The files themselves are never changed."));
    m_files->setText(tr("&Open reports… (Ctrl+O)"));
    m_folder->setText(tr("Open a &folder…"));
    m_samples->setText(tr("Try the &sample reports"));
}

} // namespace gouji
