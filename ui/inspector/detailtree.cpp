#include "ui/inspector/detailtree.h"

#include "model/items/findinglistmodel.h"
#include "ui/look/glyphs.h"
#include "ui/look/semantics.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace gouji {

namespace {

constexpr int cellRole = Qt::UserRole + 1;
constexpr int findingRole = Qt::UserRole + 2;
constexpr int offerRole = Qt::UserRole + 3;
constexpr int reportRole = Qt::UserRole + 4;

/// What a sign says to those who do not see it; empty where the words beside it say the same.
QString signWords(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Error:
        return severityText(Severity::Error);
    case Glyph::Warning:
        return severityText(Severity::Warning);
    case Glyph::Notice:
        return severityText(Severity::Notice);
    case Glyph::Passed:
        return DetailTree::tr("passed");
    case Glyph::NotAssessable:
        return DetailTree::tr("not assessable");
    case Glyph::Wand:
        return DetailTree::tr("proposed");
    default:
        return {};
    }
}

} // namespace

DetailTree::DetailTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(ColumnCount);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(true);
    setIndentation(fontMetrics().horizontalAdvance(QChar(0x56FD)));
    setAllColumnsShowFocus(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is cut off is in the tip
    setAcceptDrops(false);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(1);
    connect(this, &QTreeWidget::itemActivated, this, &DetailTree::activate);
}

void DetailTree::keyPressEvent(QKeyEvent *event)
{
    // Whether Enter activates is a matter of the desktop's style; here it always does.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->modifiers() &&
        currentItem())
        activate(currentItem());
    else
        QTreeWidget::keyPressEvent(event);
}

void DetailTree::activate(QTreeWidgetItem *line)
{
    const QVariant cell = line->data(0, cellRole);
    const QVariant finding = line->data(0, findingRole);
    const QVariant offer = line->data(0, offerRole);
    const QVariant report = line->data(0, reportRole);
    if (report.isValid())
        Q_EMIT reportWanted(report.toLongLong(), cell.toInt());
    else if (offer.isValid())
        Q_EMIT offerWanted(cell.toInt(), offer.toString());
    else if (finding.isValid())
        Q_EMIT findingWanted(finding.toInt());
    else if (cell.isValid())
        Q_EMIT cellWanted(cell.toInt());
}

QTreeWidgetItem *DetailTree::dress(QTreeWidgetItem *group) const
{
    group->setFirstColumnSpanned(true);
    group->setExpanded(true);
    setBold(group);
    return group;
}

QTreeWidgetItem *DetailTree::addGroup(const QString &title)
{
    return dress(new QTreeWidgetItem(this, {title}));
}

QTreeWidgetItem *DetailTree::addGroupOnTop(const QString &title)
{
    auto *group = new QTreeWidgetItem({title});
    insertTopLevelItem(0, group);
    return dress(group);
}

QTreeWidgetItem *DetailTree::addLine(QTreeWidgetItem *parent, const QString &what, const QString &value,
                                     const QString &where)
{
    auto *line = new QTreeWidgetItem(parent, {what, value, where});
    for (const Column column : {What, Value, Where})
        line->setToolTip(column, line->text(column).toHtmlEscaped());
    if (value.isEmpty() && where.isEmpty())
        line->setFirstColumnSpanned(true);
    return line;
}

void DetailTree::setSign(QTreeWidgetItem *line, Column column, Glyph glyph) const
{
    line->setIcon(column, glyphIcon(glyph, palette()));
    line->setData(column, Qt::AccessibleDescriptionRole, signWords(glyph));
}

void DetailTree::setCell(QTreeWidgetItem *line, int cell)
{
    line->setData(0, cellRole, cell);
}

void DetailTree::setFinding(QTreeWidgetItem *line, int finding)
{
    line->setData(0, findingRole, finding);
}

void DetailTree::setOffer(QTreeWidgetItem *line, int cell, const QString &value)
{
    line->setData(0, cellRole, cell);
    line->setData(0, offerRole, value);
}

void DetailTree::setReport(QTreeWidgetItem *line, qint64 report, int cell)
{
    line->setData(0, reportRole, report);
    line->setData(0, cellRole, cell);
}

void DetailTree::setBold(QTreeWidgetItem *line)
{
    for (const Column column : {What, Value, Where}) {
        QFont bold = line->font(column);
        bold.setBold(true);
        line->setFont(column, bold);
    }
}

void DetailTree::setQuiet(QTreeWidgetItem *line) const
{
    for (const Column column : {What, Value, Where})
        line->setForeground(column, semanticColours(palette()).quietText);
}

void DetailTree::fitColumns()
{
    const int em = fontMetrics().horizontalAdvance(QStringLiteral("国"));
    const int where = 5 * em; // "line 1234"
    const int value = std::max(6 * em, viewport()->width() * 2 / 5);
    setColumnWidth(What, std::max(8 * em, viewport()->width() - value - where));
    setColumnWidth(Value, value);
}

void DetailTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    fitColumns();
}

} // namespace gouji
