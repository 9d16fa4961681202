// What the office's lists mean for the reports: the rule set that judges them, and when they were due.

#include "app/session/session.h"

#include "app/session/sessionloaded.h"

#include <algorithm>

namespace gouji {

/// Reads the lists before anything is judged.
Result<void> Session::loadOffice()
{
    if (const Result<void> loaded = m_office.load(*store()); !loaded)
        return loaded;
    m_pipeline.setSettings(m_office.ruleSet());
    return {};
}

/// Reports that another rule set judged, or an earlier version of the program.
void Session::judgeOutdated()
{
    if (store()->isReadOnly())
        return;
    const QString ruleSet = m_pipeline.settings().id();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows.ruleSet(i) != ruleSet)
            countLater(m_rows.id(i));
    }
}

void Session::useRuleSet()
{
    m_pipeline.setSettings(m_office.ruleSet());
    std::vector<ReportId> open;
    for (const auto &loaded : m_loaded)
        open.push_back(loaded->id);
    judgeOutdated();
    judgeAgain(open);
}

void Session::judgeAgain(const std::vector<ReportId> &reports)
{
    for (const ReportId id : reports) {
        countLater(id);
        const bool isLoaded =
            std::any_of(m_loaded.begin(), m_loaded.end(), [id](const auto &l) { return l->id == id; });
        if (!isLoaded)
            continue;
        forget(id);
        Q_EMIT reportChanged(id);
    }
}

void Session::judgeNow()
{
    while (countNext()) {
    }
}

/// Reports under a former name count for the organ as it is called now, where it was renamed and no more: the
/// report of an organ that another one took in is not that other one's.
void Session::nameOffice()
{
    m_office.setNaming([aliases = m_neighbours->pairing().aliases()](const QString &agency, int year) {
        const QString key = aliases.keyOf(agency);
        QStringList heirs = aliases.heirs(key, year);
        heirs.removeAll(key);
        const bool isRenamed =
            heirs.size() == 1 && aliases.forebears(heirs.front(), year).organs == QStringList{key};
        return isRenamed ? heirs.front() : key;
    });
}

/// A report that came may be the first version of another, and may be late itself.
void Session::tellOfficeOf(ReportId id)
{
    judgeAgain(m_office.beside(id));
    const std::optional<Publication> publication = m_office.publicationOf(id);
    if (publication && publication->due.isValid() && publication->published > publication->due)
        countLater(id);
}

} // namespace gouji
