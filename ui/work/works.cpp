#include "ui/work/works.h"

#include "ui/dialogs/errordialog.h"

#include <QDebug>

#include <algorithm>

namespace gouji {

namespace {

/// What is over sooner need not be told.
constexpr int lateMilliseconds = 700;
/// Steps come faster than anybody can read, and painting each would take time from the work.
constexpr int tickMilliseconds = 100;

bool wasAskedFor(WorkKind kind)
{
    return kind == WorkKind::Import || kind == WorkKind::Export;
}

} // namespace

Works::Works(std::function<QDateTime()> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_late.setInterval(lateMilliseconds / 2);
    connect(&m_late, &QTimer::timeout, this, &Works::showLate);
    m_tick.setSingleShot(true);
    m_tick.setInterval(tickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &Works::changed);
}

Works::Entry *Works::entry(WorkKind kind)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [kind](const Entry &entry) { return entry.work.kind == kind; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::vector<Work> Works::running() const
{
    std::vector<Work> shown;
    for (const Entry &entry : m_entries) {
        if (!entry.isShown)
            continue;
        shown.push_back(entry.work);
        QString &detail = shown.back().detail;
        if (!entry.waiting.isEmpty())
            detail = detail.isEmpty() ? entry.waiting : detail + u'\n' + entry.waiting;
    }
    return shown;
}

void Works::progress(WorkKind kind, int done, int total, const QString &detail)
{
    Entry *known = entry(kind);
    const bool isNew = !known;
    if (isNew) {
        m_entries.emplace_back();
        known = &m_entries.back();
        known->work.kind = kind;
        known->clock.start();
        known->isShown = wasAskedFor(kind);
        if (!known->isShown && !m_late.isActive())
            m_late.start();
    }
    Work &work = known->work;
    work.done = done;
    work.total = total;
    work.detail = detail;
    work.secondsLeft = known->remaining.update(known->clock.elapsed(), done, total);
    if (!known->isShown)
        return;
    if (isNew)
        Q_EMIT changed();
    else if (!m_tick.isActive())
        m_tick.start();
}

void Works::setWaiting(WorkKind kind, const QString &words)
{
    if (Entry *known = entry(kind)) {
        known->waiting = words;
        Q_EMIT changed();
    }
}

void Works::finish(WorkKind kind)
{
    if (std::erase_if(m_entries, [kind](const Entry &entry) { return entry.work.kind == kind; }) > 0)
        Q_EMIT changed();
}

void Works::showLate()
{
    bool hasNew = false;
    bool hasWaiting = false;
    for (Entry &entry : m_entries) {
        if (entry.isShown)
            continue;
        entry.isShown = entry.clock.elapsed() >= lateMilliseconds;
        hasNew = hasNew || entry.isShown;
        hasWaiting = hasWaiting || !entry.isShown;
    }
    if (!hasWaiting)
        m_late.stop();
    if (hasNew)
        Q_EMIT changed();
}

void Works::tell(const QString &title, const QString &text, const QString &details,
                 std::function<void()> showMore)
{
    qWarning().noquote() << title << text;
    QStringList all{m_clock().toString(Qt::ISODate), title, text};
    if (!details.isEmpty())
        all.append(details);
    all.append(systemDetails());
    m_notices.push_back({++m_lastNotice, m_clock(), title, text, all.join(u'\n'), std::move(showMore)});
    Q_EMIT changed();
    Q_EMIT noticed();
}

void Works::stop(WorkKind kind)
{
    Entry *known = entry(kind);
    if (!known || !canStop(kind) || known->work.isStopping)
        return;
    known->work.isStopping = true;
    Q_EMIT changed();
    Q_EMIT stopWanted(kind);
}

void Works::dismiss(int notice)
{
    if (std::erase_if(m_notices, [notice](const WorkNotice &each) { return each.id == notice; }) > 0)
        Q_EMIT changed();
}

QString Works::title(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Import:
        return tr("Reading reports");
    case WorkKind::Export:
        return tr("Exporting the dataset");
    case WorkKind::Counting:
        return tr("Counting for the pictures");
    case WorkKind::Indexing:
        return tr("Indexing texts for the search");
    case WorkKind::Comparing:
        return tr("Comparing the texts of the reports");
    case WorkKind::Judging:
        return tr("Checking reports again");
    }
    return {};
}

QString Works::countWords(const Work &work)
{
    return work.total > 0 ? tr("%1 of %2").arg(work.done).arg(work.total) : QString();
}

QString Works::leftWords(const Work &work)
{
    if (work.isStopping)
        return tr("being stopped");
    if (!work.secondsLeft)
        return {};
    if (*work.secondsLeft < 60)
        return tr("less than a minute left");
    return tr("about %n minute(s) left", nullptr, (*work.secondsLeft + 30) / 60);
}

QString Works::words(const Work &work)
{
    QStringList words{title(work.kind)};
    for (const QString &each : {countWords(work), leftWords(work)}) {
        if (!each.isEmpty())
            words.append(each);
    }
    return words.join(QStringLiteral(" · "));
}

bool Works::canStop(WorkKind kind)
{
    return wasAskedFor(kind);
}

} // namespace gouji
