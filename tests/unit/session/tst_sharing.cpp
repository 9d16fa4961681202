#include "tests/unit/session/reviewerdesk.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <sys/wait.h>
#include <unistd.h>

using namespace gouji;

namespace {

const QString granted = QStringLiteral("requests.granted.total");

/// Root may write everywhere, so a child process becomes somebody else. Its answer, -1 when it crashed.
int asOrdinaryUser(const std::function<int()> &work)
{
    constexpr uid_t nobody = 65534;
    const pid_t child = ::fork();
    if (child == 0) {
        const bool isRoot = ::geteuid() == 0;
        ::_exit(isRoot && (::setgid(nobody) != 0 || ::setuid(nobody) != 0) ? 100 : work());
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

} // namespace

/// Two programs on one review file.
class TestSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TwoDesks>();
        m_first = m_test->start("Lin");
        QVERIFY(m_first->open().ok());
        QVERIFY(m_first->import({m_test->write("a.txt", oneRequest("2"))}).ok());
        m_second = m_test->start("Mei");
        QVERIFY(m_second->open().ok());
    }
    void cleanup()
    {
        m_second.reset();
        m_first.reset();
        m_test.reset();
    }

    void theSecondIsToldWhoHasTheFile()
    {
        QVERIFY(m_first->sharing.sharing() == FileSharing());
        const FileSharing sharing = m_second->sharing.sharing();
        QCOMPARE(sharing.state, FileSharing::State::Held);
        QCOMPARE(sharing.reviewer, QStringLiteral("Lin"));
        QVERIFY(!sharing.host.isEmpty());
        QCOMPARE(sharing.since.date(), QDate(2024, 3, 1));
    }

    void theSecondDecidesNothing()
    {
        QCOMPARE(
            m_second->session.correctCell(1, granted, QStringLiteral("1"), Verdict::Misread, {}).error().code,
            ErrorCode::StoreHeld);
        QCOMPARE(m_second->session.markCell(1, granted, CellMark::Doubtful, {}).error().code,
                 ErrorCode::StoreHeld);
        QVERIFY(m_second->report(1));
        QCOMPARE(m_second->session.decideFinding(1, 0, FindingDecision::Accepted, {}).error().code,
                 ErrorCode::StoreHeld);
        QCOMPARE(m_second->stages.make(1, StageMove::Begin).error().code, ErrorCode::StoreHeld);
        QCOMPARE(m_second->stages.setRules({true, 0, 3, {}}).error().code, ErrorCode::StoreHeld);
        QCOMPARE(m_second->session.startImport({QStringLiteral("x")}).error().code, ErrorCode::StoreHeld);
        QCOMPARE(m_second->import({QStringLiteral("x")}).error().code, ErrorCode::StoreHeld);
        QVERIFY(m_second->session.undo(1).error().code != ErrorCode::InvalidArgument);
        QVERIFY(m_first->report(1)->history.empty());
    }

    void theSecondSeesWhatTheFirstSaves()
    {
        QVERIFY(m_second->report(1));
        QSignalSpy changed(&m_second->session, &ReviewService::reportChanged);
        QVERIFY(m_first->session.correctCell(1, granted, QStringLiteral("1"), Verdict::Misread, {}).ok());
        // By itself, on its timer.
        QTRY_COMPARE_WITH_TIMEOUT(m_second->session.reports().front().corrections, 1, 20'000);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(m_second->report(1)->summary.corrections, 1);
        QCOMPARE(m_second->session.reports().front().stage, QStringLiteral("first-review"));
        // And at once, when asked.
        QVERIFY(m_first->session.undo(1).ok());
        m_second->sharing.look();
        QCOMPARE(m_second->report(1)->summary.corrections, 0);
    }

    void nothingIsReadAgainWhereNothingChanged()
    {
        QVERIFY(m_second->report(1));
        m_second->sharing.look();
        QSignalSpy changed(&m_second->session, &ReviewService::reportsChanged);
        m_second->sharing.look();
        m_second->sharing.look();
        QVERIFY(changed.isEmpty());
    }

    void newReportsOfTheFirstAreListed()
    {
        SampleReport other = oneRequest();
        other.remark += QStringLiteral("又一份。");
        QVERIFY(m_first->import({m_test->write("b.txt", other)}).ok());
        m_second->sharing.look();
        QCOMPARE(m_second->session.reports().size(), 2U);
    }

    void whenTheFirstHasGoneTheSecondTakesOver()
    {
        m_first.reset();
        QSignalSpy changed(&m_second->sharing, &SharingService::sharingChanged);
        m_second->sharing.look();
        QCOMPARE(m_second->sharing.sharing().state, FileSharing::State::Left);
        QCOMPARE(changed.size(), 1);
        // Reading goes on as before until someone asks for more.
        QCOMPARE(m_second->session.markCell(1, granted, CellMark::Doubtful, {}).error().code,
                 ErrorCode::StoreHeld);
        QVERIFY(m_second->sharing.takeOver().ok());
        QVERIFY(!m_second->sharing.sharing().isReadOnly());
        QVERIFY(m_second->session.markCell(1, granted, CellMark::Doubtful, {}).ok());
    }

    void takingOverTooEarlyLeavesItToItsHolder()
    {
        QVERIFY(m_second->sharing.takeOver().ok());
        QCOMPARE(m_second->sharing.sharing().state, FileSharing::State::Held);
        QVERIFY(m_first->session.markCell(1, granted, CellMark::Doubtful, {}).ok());
    }

    void anotherNameOfTheFirstIsShown()
    {
        m_first->session.setReviewer(QStringLiteral("Wu"));
        m_second->sharing.look();
        QCOMPARE(m_second->sharing.sharing().reviewer, QStringLiteral("Wu"));
    }

    void theSecondExportsAndVerifies()
    {
        QVERIFY(m_second->session
                    .exportTo(m_test->folder.filePath(QStringLiteral("out.json")), ExportFormat::Json,
                              ExportValues::Both)
                    .ok());
        QVERIFY(m_second->session.verify().value().problems.isEmpty());
    }

    void aFileOnReadOnlyMediumIsOpenedToRead()
    {
        m_second.reset();
        m_first.reset();
        const QString file = m_test->folder.filePath(QStringLiteral("review.gouji"));
        QVERIFY(QFile(file).setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(QFile(m_test->folder.path())
                    .setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                    QFile::ReadOther | QFile::ExeOther));
        QCOMPARE(asOrdinaryUser([this] { return readWriteProtected(); }), 0);
    }

private:
    /// 0 when a reviewer can read, and is told that nothing can be changed; else what went wrong first.
    [[nodiscard]] int readWriteProtected()
    {
        const auto reader = m_test->start("Mei");
        if (!reader->open().ok())
            return 1;
        if (reader->sharing.sharing().state != FileSharing::State::ReadOnly)
            return 2;
        if (!reader->report(1))
            return 3;
        const Result<void> marked = reader->session.markCell(1, granted, CellMark::Doubtful, {});
        return !marked && marked.error().code == ErrorCode::StoreReadOnly ? 0 : 4;
    }

    std::unique_ptr<TwoDesks> m_test;
    std::unique_ptr<ReviewerDesk> m_first;
    std::unique_ptr<ReviewerDesk> m_second;
};

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
