#include "ui/findings/fittedcolumns.h"

#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>

namespace gouji {

namespace {

/// Left and right of the words.
constexpr int padding = 8;

} // namespace

FittedColumns::FittedColumns(QTreeView &view, std::vector<Column> columns)
    : QObject(&view)
    , m_view(view)
    , m_header(*view.header())
    , m_columns(std::move(columns))
{
    m_header.setStretchLastSection(false);
    m_header.setMinimumSectionSize(2 * padding);
    m_view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view.viewport()->installEventFilter(this);
    connect(&m_header, &QHeaderView::sectionResized, this,
            [this](int section, int, int size) { take(section, size); });
    fit();
}

std::vector<FittedColumns::Width> FittedColumns::widths() const
{
    // As it is drawn, in the font that has it.
    const int em = m_view.fontMetrics().horizontalAdvance(QStringLiteral("国"));
    std::vector<Width> widths;
    for (const Column &column : m_columns) {
        // The heading is never cut.
        const int least = std::max(column.least * em + padding, m_header.sectionSizeHint(column.section));
        const int wanted = m_given.value(column.section, column.wanted * em + padding);
        widths.push_back({column.section, std::max(wanted, least), least});
    }
    return widths;
}

void FittedColumns::fit()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    const int room = m_view.viewport()->width();
    std::vector<Width> all = widths();
    int least = 0;
    for (const Width &width : all)
        least += width.least;
    std::size_t shown = all.size();
    while (shown > 1 && least > room)
        least -= all[--shown].least;
    for (std::size_t i = 0; i < all.size(); ++i)
        m_header.setSectionHidden(all[i].section, i >= shown);
    all.resize(shown);
    // What is being dragged has its width first, then the others share what is left.
    int spare = std::max(0, room - least);
    for (Width &width : all) {
        if (width.section != m_dragged || width.section == all.front().section)
            continue;
        const int more = std::min(width.wanted - width.least, spare);
        width.wanted = width.least = width.least + more;
        spare -= more;
    }
    int needed = 0;
    for (const Width &width : all)
        needed += width.wanted - width.least;
    int used = 0;
    for (std::size_t i = all.size(); i-- > 1;) {
        const Width &width = all[i];
        const int need = width.wanted - width.least;
        const int size = needed <= spare ? width.wanted : width.least + need * spare / std::max(1, needed);
        m_header.resizeSection(width.section, size);
        used += size;
    }
    m_header.resizeSection(all.front().section, std::max(all.front().least, room - used));
}

void FittedColumns::take(int section, int size)
{
    if (m_isFitting || size == 0)
        return;
    m_given.insert(section, size);
    const QScopedValueRollback dragged(m_dragged, section);
    fit();
}

QByteArray FittedColumns::state() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << m_given;
    return bytes;
}

void FittedColumns::restore(const QByteArray &state)
{
    QDataStream stream(state);
    QHash<int, int> given;
    stream >> given;
    if (stream.status() == QDataStream::Ok)
        m_given = given;
    fit();
}

bool FittedColumns::eventFilter(QObject *watched, QEvent *event)
{
    // The headings have their true width when they are first shown.
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange ||
        event->type() == QEvent::Show)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace gouji
