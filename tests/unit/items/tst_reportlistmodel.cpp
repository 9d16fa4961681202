#include "model/items/reportlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace gouji;

class TestReportListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behavesAsAModel();
    void newReportsComeBehindWithoutAReset();
    void aChangedCountIsTheOnlyThingSignalled();
    void oneChangeAsksForOneRowOnly();
    void aReportThatFitsNoMoreStaysUntilItIsSettled();
    void hitsLeaveTheirReportsAndShowWhereTheyAre();
    void aReportWithoutAnOrganShowsItsFile();
    void aVersionSaysWhichAndOfWhat();

private:
    [[nodiscard]] static ReportSummary report(ReportId id)
    {
        ReportSummary summary;
        summary.id = id;
        summary.name = QStringLiteral("r%1.txt").arg(id);
        summary.agency = QStringLiteral("organ %1").arg(id);
        summary.year = 2022;
        return summary;
    }

    /// A file of reports, and the model that asks for them.
    struct Library
    {
        std::map<ReportId, ReportSummary> rows;
        int asked = 0;
        ReportListModel model{[this](ReportId id) {
            ++asked;
            return rows.at(id);
        }};

        void put(const ReportSummary &summary) { rows[summary.id] = summary; }
        void show()
        {
            std::vector<ReportId> ids;
            for (const auto &[id, row] : rows)
                ids.push_back(id);
            model.setReports(ids);
        }
        [[nodiscard]] QVariant at(int row, int role) const { return model.index(row).data(role); }
        [[nodiscard]] QString words(int row, int role) const { return at(row, role).toString(); }
    };
    static Library &withReports(Library &library, int count)
    {
        for (int id = 1; id <= count; ++id)
            library.put(report(id));
        library.show();
        return library;
    }
    static QueueChoice onlyErrors()
    {
        QueueChoice choice;
        choice.choose(QueueFacet::Severity, QStringLiteral("error"), true);
        return choice;
    }
};

void TestReportListModel::behavesAsAModel()
{
    Library library;
    const QAbstractItemModelTester tester(&library.model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    withReports(library, 2);
    library.put(report(3));
    library.show();
    library.model.setChoice(onlyErrors());
    QCOMPARE(library.model.rowCount(), 0);
    library.model.setChoice({});
    library.model.setHits({2, 3});
    library.model.clearHits();
    library.rows.erase(1);
    library.show();
    QCOMPARE(library.model.rowCount(), 2);
    QCOMPARE(library.model.total(), 2);
}

void TestReportListModel::newReportsComeBehindWithoutAReset()
{
    Library library;
    withReports(library, 1);
    const QSignalSpy resets(&library.model, &QAbstractItemModel::modelReset);
    library.put(report(2));
    library.show();
    QCOMPARE(resets.count(), 0);
    QCOMPARE(library.model.indexOfReport(2).row(), 1);
    library.rows.erase(1);
    library.show();
    QCOMPARE(resets.count(), 1);
    QVERIFY(!library.model.indexOfReport(1).isValid());
}

void TestReportListModel::aChangedCountIsTheOnlyThingSignalled()
{
    Library library;
    withReports(library, 2);
    QSignalSpy changes(&library.model, &QAbstractItemModel::dataChanged);
    const QSignalSpy resets(&library.model, &QAbstractItemModel::modelReset);
    library.rows[2].errors = 3;
    library.model.changeReport(2);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.front().front().toModelIndex().row(), 1);
    QCOMPARE(library.at(1, ReportListModel::ErrorsRole).toInt(), 3);
    library.model.changeReport(77);
    QCOMPARE(changes.count(), 1);
}

void TestReportListModel::oneChangeAsksForOneRowOnly()
{
    Library library;
    withReports(library, 500);
    // Nobody asked for counts yet.
    QCOMPARE(library.asked, 0);
    QCOMPARE(library.model.facetValues(QueueFacet::Severity).front().value, QStringLiteral("none"));
    QCOMPARE(library.asked, 500);
    library.asked = 0;
    library.rows[250].warnings = 1;
    library.model.changeReport(250);
    QCOMPARE(library.asked, 1);
    QCOMPARE(library.model.facetValues(QueueFacet::Severity).front().value, QStringLiteral("warning"));
    QCOMPARE(library.asked, 1);
}

void TestReportListModel::aReportThatFitsNoMoreStaysUntilItIsSettled()
{
    Library library;
    for (int id = 1; id <= 4; ++id) {
        library.put(report(id));
        library.rows[id].errors = id == 2 ? 0 : 1;
    }
    library.show();
    library.model.setChoice(onlyErrors());
    QCOMPARE(library.model.rowCount(), 3);
    for (const ReportId id : {ReportId(1), ReportId(4)}) {
        library.rows[id].errors = 0;
        library.model.changeReport(id);
    }
    // The list does not move under the reviewer's hands, but the counts are right.
    QCOMPARE(library.model.rowCount(), 3);
    QCOMPARE(library.model.facetValues(QueueFacet::Severity).front().count, 1);
    library.model.settle(1);
    QCOMPARE(library.model.rowCount(), 2);
    QCOMPARE(library.model.reportAt(0), ReportId(1));
    QCOMPARE(library.model.indexOfReport(3).row(), 1);
    // Taken back, it fits again and stays.
    library.rows[1].errors = 1;
    library.model.changeReport(1);
    library.model.settle();
    QCOMPARE(library.model.rowCount(), 2);
}

void TestReportListModel::hitsLeaveTheirReportsAndShowWhereTheyAre()
{
    Library library;
    withReports(library, 5);
    library.model.setHits({2, 5, 9});
    QCOMPARE(library.model.rowCount(), 2);
    QCOMPARE(library.words(0, ReportListModel::SnippetRole), QString());
    QSignalSpy changes(&library.model, &QAbstractItemModel::dataChanged);
    library.model.setSnippet(5, {QStringLiteral("收到申请"), 2, 4});
    QCOMPARE(changes.front().front().toModelIndex().row(), 1);
    QCOMPARE(library.words(1, ReportListModel::SnippetRole), QStringLiteral("收到申请"));
    QCOMPARE(library.at(1, ReportListModel::SnippetBeginRole).toInt(), 2);
    QCOMPARE(library.at(1, ReportListModel::SnippetEndRole).toInt(), 4);
    QVERIFY(library.words(1, Qt::AccessibleTextRole).contains(u"收到申请"));
    // Another search has other places.
    library.model.setHits({5});
    QCOMPARE(library.words(0, ReportListModel::SnippetRole), QString());
}

void TestReportListModel::aReportWithoutAnOrganShowsItsFile()
{
    Library library;
    library.put(report(1));
    library.rows[1].agency.clear();
    library.show();
    QCOMPARE(library.words(0, Qt::DisplayRole), QStringLiteral("r1.txt"));
}

void TestReportListModel::aVersionSaysWhichAndOfWhat()
{
    Library library;
    ReportSummary first = report(1);
    first.version = 1;
    first.versions = 3;
    ReportSummary second = first;
    second.id = 2;
    second.version = 2;
    second.firstVersion = QStringLiteral("draft.docx");
    library.put(first);
    library.put(second);
    library.put(report(3));
    ReportSummary nameless = report(4);
    nameless.agency.clear();
    library.put(nameless);
    library.show();
    QVERIFY(library.words(0, ReportListModel::VersionRole).contains(u"version 1 of 3"));
    QVERIFY(library.words(1, ReportListModel::VersionRole).contains(u"version 2 of 3"));
    QVERIFY(library.words(1, ReportListModel::VersionRole).contains(u"draft.docx"));
    QCOMPARE(library.words(1, ReportListModel::VersionShortRole), QStringLiteral("2/3"));
    QVERIFY(
        library.words(1, Qt::AccessibleTextRole).endsWith(library.words(1, ReportListModel::VersionRole)));
    QVERIFY(library.words(2, ReportListModel::VersionRole).isEmpty());
    QVERIFY(!library.words(2, Qt::AccessibleTextRole).contains(u'\n'));
    QVERIFY(library.words(3, ReportListModel::VersionRole).contains(u"cannot be told"));
}

QTEST_GUILESS_MAIN(TestReportListModel)
#include "tst_reportlistmodel.moc"
