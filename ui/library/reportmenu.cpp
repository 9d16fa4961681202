#include "ui/library/reportmenu.h"

#include "model/items/facetwords.h"

#include <QClipboard>
#include <QGuiApplication>

namespace gouji {

ReportMenu::ReportMenu(const ReportSummary &report, bool isNarrowed, QWidget *parent)
    : QMenu(parent)
{
    connect(addAction(tr("&Open")), &QAction::triggered, this, &ReportMenu::openRequested);
    m_organ = addAction(tr("Pictures of this or&gan over the years"));
    connect(m_organ, &QAction::triggered, this, &ReportMenu::organRequested);
    addSeparator();
    const auto copy = [this](const QString &title, const QString &text) {
        QAction *action = addAction(title);
        action->setEnabled(!text.isEmpty());
        connect(action, &QAction::triggered, this, [text] { QGuiApplication::clipboard()->setText(text); });
    };
    copy(tr("Copy the &organ's name"), report.agency);
    copy(tr("Copy the &path of the file"), report.origin);
    addSeparator();
    addFacet(QueueFacet::Stage, report.stage);
    if (report.year > 0)
        addFacet(QueueFacet::Year, QString::number(report.year));
    addFacet(QueueFacet::Format, report.format);
    for (const QString &check : report.checks)
        addFacet(QueueFacet::Check, check);
    if (!isNarrowed)
        return;
    addSeparator();
    connect(addAction(tr("&Clear filters and search")), &QAction::triggered, this,
            &ReportMenu::clearRequested);
}

void ReportMenu::showOrganAction(bool isShown)
{
    m_organ->setVisible(isShown);
}

void ReportMenu::addFacet(QueueFacet facet, const QString &value)
{
    const QString words = facetValueText(facet, value);
    QAction *action = addAction(tr("Only: %1").arg(QString(words).replace(u'&', QStringLiteral("&&"))));
    connect(action, &QAction::triggered, this, [this, facet, value] { Q_EMIT facetRequested(facet, value); });
}

} // namespace gouji
