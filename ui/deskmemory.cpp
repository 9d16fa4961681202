#include "ui/deskmemory.h"

#include "model/service/queueservice.h"
#include "ui/library/librarypane.h"
#include "ui/source/sourcecanvas.h"
#include "ui/source/sourcepane.h"
#include "ui/tables/tablespane.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>

#include <algorithm>

namespace gouji {

namespace {

constexpr int laterMilliseconds = 3000;

QString stateName()
{
    return QStringLiteral("desk");
}

} // namespace

DeskMemory::DeskMemory(Desk &desk, LibraryPane &library, SourcePane &source, TablesPane &tables,
                       QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_library(library)
    , m_source(source)
    , m_tables(tables)
{
    m_later.setSingleShot(true);
    m_later.setInterval(laterMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &DeskMemory::keep);
    connect(&desk.service(), &ReviewService::storeOpened, this, &DeskMemory::restore);
    connect(&desk, &Desk::storeLeaving, this, [this] {
        keep();
        m_isOpen = false;
    });
    const auto later = [this] {
        if (m_isOpen && !m_later.isActive())
            m_later.start();
    };
    connect(&desk, &Desk::reportReplaced, this, later);
    connect(&desk.selection(), &SelectionBus::changed, this, later);
    connect(&library.reports(), &ReportListModel::facetsChanged, this, later);
}

QJsonObject DeskMemory::deskState() const
{
    QJsonObject state;
    const auto &report = m_desk.report();
    if (!report)
        return state;
    state.insert(QStringLiteral("report"), report->summary.id);
    const int cell = m_desk.selection().cell();
    if (cell >= 0 && m_desk.facts().hasCells())
        state.insert(QStringLiteral("cell"), report->form->cells()[static_cast<std::size_t>(cell)].key);
    const int finding = m_desk.selection().finding();
    if (finding >= 0)
        state.insert(QStringLiteral("finding"), report->findingSubjects.value(finding));
    state.insert(QStringLiteral("view"), static_cast<int>(m_source.mode()));
    state.insert(QStringLiteral("source"), m_source.canvas().offsetAt(0));
    state.insert(QStringLiteral("tables"), m_tables.verticalScrollBar()->value());
    return state;
}

void DeskMemory::keep()
{
    m_later.stop();
    if (!m_isOpen)
        return;
    const QJsonObject state{{QStringLiteral("queue"), m_library.state()},
                            {QStringLiteral("report"), deskState()}};
    const QByteArray body = QJsonDocument(state).toJson(QJsonDocument::Compact);
    if (body == m_kept)
        return;
    m_desk.services().queue->keep(stateName(), body);
    m_kept = body;
}

void DeskMemory::restore()
{
    m_kept = m_desk.services().queue->kept(stateName());
    const QJsonObject state = QJsonDocument::fromJson(m_kept).object();
    m_library.restore(state.value(u"queue").toObject());
    restoreReport(state.value(u"report").toObject());
    m_isOpen = true;
}

void DeskMemory::restoreReport(const QJsonObject &state)
{
    const ReportId id = state.value(u"report").toInteger();
    if (id == 0 || m_desk.services().queue->report(id).id != id)
        return;
    m_desk.openReport(id);
    if (!m_desk.report())
        return;
    const QString subject = state.value(u"finding").toString();
    const qsizetype finding = subject.isEmpty() ? -1 : m_desk.report()->findingSubjects.indexOf(subject);
    if (finding >= 0)
        m_desk.selection().chooseFinding(static_cast<int>(finding));
    const QString key = state.value(u"cell").toString();
    if (!key.isEmpty() && m_desk.facts().hasCells())
        m_desk.selection().chooseCell(m_desk.facts().form->cellIndex(key));
    const int view = state.value(u"view").toInt(-1);
    if (view >= 0 && view < 3 && m_source.has(static_cast<SourcePane::Mode>(view)))
        m_source.setMode(static_cast<SourcePane::Mode>(view));
    // The panes lay themselves out first.
    QTimer::singleShot(0, this, [this, state, id] {
        if (m_desk.report() && m_desk.report()->summary.id == id)
            restorePlaces(state);
    });
}

void DeskMemory::restorePlaces(const QJsonObject &state)
{
    m_source.canvas().alignOffset(std::max<qsizetype>(0, state.value(u"source").toInteger()), 0);
    m_tables.verticalScrollBar()->setValue(state.value(u"tables").toInt());
}

} // namespace gouji
