#include "ui/charts/reportsbehind.h"

#include "ui/charts/picturewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gouji {

ReportsBehind::ReportsBehind(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_list(new QTreeWidget(this))
    , m_organ(new QPushButton(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_count->setWordWrap(true);
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_organ->setAutoDefault(true);
    const int gap = fontMetrics().height() / 2;
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addLayout(top);
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_organ);
    setMinimumWidth(22 * fontMetrics().horizontalAdvance(QChar(0x56FD)));
    connect(m_close, &QToolButton::clicked, this, &ReportsBehind::closeWanted);
    connect(m_organ, &QPushButton::clicked, this, &ReportsBehind::organWanted);
    connect(m_list, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem *item) { Q_EMIT reportWanted(item->data(0, Qt::UserRole).toLongLong()); });
    retranslate();
}

QString ReportsBehind::title() const
{
    return m_title->text();
}

void ReportsBehind::showReports(const QString &title, const std::vector<ReportSummary> &reports, int all)
{
    m_title->setText(title);
    m_all = all;
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    for (const ReportSummary &report : reports) {
        auto *item = new QTreeWidgetItem({report.agency.isEmpty() ? report.name : report.agency,
                                          report.year ? QString::number(report.year) : QStringLiteral("–"),
                                          PictureWords::stage(report.stage),
                                          QString::number(report.errors + report.warnings + report.notices),
                                          report.name});
        item->setData(0, Qt::UserRole, report.id);
        for (const int column : {0, 4})
            item->setToolTip(column, item->text(column).toHtmlEscaped());
        items << item;
    }
    m_list->addTopLevelItems(items);
    for (const int column : {1, 2, 3})
        m_list->resizeColumnToContents(column);
    m_list->setColumnWidth(0, 12 * fontMetrics().horizontalAdvance(QChar(0x56FD)));
    if (!items.isEmpty())
        m_list->setCurrentItem(items.first());
    retranslate();
    show();
    m_list->setFocus();
}

void ReportsBehind::showOrganButton(bool isShown)
{
    m_organ->setVisible(isShown);
}

void ReportsBehind::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

void ReportsBehind::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReportsBehind::retranslate()
{
    m_list->setHeaderLabels({tr("Organ"), tr("Year"), tr("State"), tr("Open"), tr("File")});
    m_list->headerItem()->setToolTip(3, tr("Open findings"));
    m_list->setAccessibleName(tr("Reports behind the bar"));
    m_list->setAccessibleDescription(m_title->text());
    m_close->setAccessibleName(tr("Close the list"));
    m_close->setToolTip(tr("Close the list (Esc)"));
    m_organ->setText(tr("This &organ over the years"));
    const int listed = m_list->topLevelItemCount();
    m_count->setText(listed < m_all
                         ? tr("%n report(s), of which the first %1 are listed", nullptr, m_all).arg(listed)
                         : tr("%n report(s); Enter opens one", nullptr, m_all));
}

} // namespace gouji
