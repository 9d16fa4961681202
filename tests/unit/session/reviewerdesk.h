#pragma once

#include "tests/unit/session/samplereport.h"

#include "app/session/sharingdesk.h"
#include "app/session/stagedesk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace gouji {

/// One reviewer's program: a session with its stages and its view on who has the file.
class ReviewerDesk
{
public:
    explicit ReviewerDesk(const QString &reviewer, const QTemporaryDir &folder,
                          const FormCatalogue &catalogue)
        : session(
              catalogue, [this] { return m_now = m_now.addSecs(1); }, reviewer)
        , stages(session, [this] { return ++m_dice; })
        , sharing(session)
        , m_folder(folder)
    {
        stages.setEnglish(true);
    }
    [[nodiscard]] Result<void> open()
    {
        return session.openStore(m_folder.filePath(QStringLiteral("review.gouji")));
    }
    [[nodiscard]] Result<ImportSummary> import(const QStringList &paths)
    {
        return session.importNow(paths, 2, {});
    }
    [[nodiscard]] std::shared_ptr<const OpenReport> report(ReportId id)
    {
        const auto opened = session.openReport(id);
        return opened ? opened.value() : nullptr;
    }
    [[nodiscard]] Stage stage(ReportId id) { return report(id)->state.stage.stage; }
    [[nodiscard]] std::vector<Obstacle> obstacles(ReportId id, StageMove move, const QString &reason = {})
    {
        std::vector<Obstacle> kinds;
        for (const Missing &missing : stages.obstacles(id, move, reason))
            kinds.push_back(missing.obstacle);
        return kinds;
    }
    void goOn(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = QDateTime(QDate(2024, 3, 1), QTime(8, 0), Qt::UTC);
    quint64 m_dice = 0;

public:
    Session session;
    StageDesk stages;
    SharingDesk sharing;

private:
    const QTemporaryDir &m_folder;
};

/// A folder, the forms, and reports of an invented place.
class TwoDesks
{
public:
    [[nodiscard]] std::unique_ptr<ReviewerDesk> start(const char *reviewer)
    {
        return std::make_unique<ReviewerDesk>(QString::fromUtf8(reviewer), folder, catalogue.value());
    }
    QString write(const char *name, const SampleReport &sample)
    {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(sample.text(*catalogue.value().form(QStringLiteral("2021"))).toUtf8());
        return file.fileName();
    }

    QTemporaryDir folder;
    Result<FormCatalogue> catalogue = FormCatalogue::load(QStringLiteral(":/forms"));
};

/// One request received and granted; `granted` is what the total of those granted says.
inline SampleReport oneRequest(const char *granted = "1")
{
    SampleReport sample;
    for (const char *row : {"received", "granted", "total_processed"}) {
        sample.values.insert(QStringLiteral("requests.%1.natural_person").arg(QLatin1String(row)),
                             QStringLiteral("1"));
        sample.values.insert(QStringLiteral("requests.%1.total").arg(QLatin1String(row)),
                             QStringLiteral("1"));
    }
    sample.values.insert(QStringLiteral("requests.granted.total"), QString::fromLatin1(granted));
    return sample;
}

/// Decides on every open finding of a report, so that it may pass.
inline bool decideAll(ReviewerDesk &office, ReportId id, FindingDecision decision)
{
    for (int i = 0;; ++i) {
        const auto open = office.report(id);
        if (i >= open->findingKeys.size())
            return true;
        if (open->state.findings.contains(open->findingKeys.at(i)))
            continue;
        if (!office.session.decideFinding(id, i, decision, QStringLiteral("seen")).ok())
            return false;
    }
}

} // namespace gouji
