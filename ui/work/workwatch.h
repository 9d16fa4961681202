#pragma once

#include "ui/desk.h"
#include "ui/work/works.h"

namespace gouji {

/// Tells the works what the services signal, and the services what is to be stopped. Both outlive it.
class WorkWatch : public QObject
{
    Q_OBJECT

public:
    WorkWatch(Desk &desk, Works &works, QObject *parent = nullptr);

    /// Paths that wait for the import that runs.
    void tellWaiting(int paths);

Q_SIGNALS:
    /// A dataset was written whole.
    void exported(const QString &path);

private:
    void watchImport();
    void watchExport();
    void watchQuietWorks();
    void tellFailures(const ImportSummary &summary);

    Desk &m_desk;
    Works &m_works;
};

} // namespace gouji
