#include "model/items/reportlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gouji;

class TestReportListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behavesAsAModel();
    void newReportsComeBehindWithoutAReset();
    void aChangedCountIsTheOnlyThingSignalled();
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
};

void TestReportListModel::behavesAsAModel()
{
    ReportListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReports({report(1), report(2)});
    model.setReports({report(1), report(2), report(3)});
    model.setReports({report(3)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.columnCount(), static_cast<int>(ReportListModel::Column::Count));
}

void TestReportListModel::newReportsComeBehindWithoutAReset()
{
    ReportListModel model;
    model.setReports({report(1)});
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setReports({report(1), report(2)});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.indexOfReport(2).row(), 1);
    model.setReports({report(2)});
    QCOMPARE(resets.count(), 1);
    QVERIFY(!model.indexOfReport(1).isValid());
}

void TestReportListModel::aChangedCountIsTheOnlyThingSignalled()
{
    ReportListModel model;
    model.setReports({report(1), report(2)});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    ReportSummary second = report(2);
    second.errors = 3;
    model.setReports({report(1), second});
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.front().front().toModelIndex().row(), 1);
    QCOMPARE(model.index(1, 0).data(ReportListModel::ErrorsRole).toInt(), 3);
}

void TestReportListModel::aReportWithoutAnOrganShowsItsFile()
{
    ReportListModel model;
    ReportSummary nameless = report(1);
    nameless.agency.clear();
    model.setReports({nameless});
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("r1.txt"));
}

void TestReportListModel::aVersionSaysWhichAndOfWhat()
{
    ReportListModel model;
    ReportSummary first = report(1);
    first.version = 1;
    first.versions = 3;
    ReportSummary second = first;
    second.id = 2;
    second.version = 2;
    second.firstVersion = QStringLiteral("draft.docx");
    model.setReports({first, second, report(3)});
    const auto words = [&model](int row, int role) { return model.index(row, 0).data(role).toString(); };
    QVERIFY(words(0, ReportListModel::VersionRole).contains(u"version 1 of 3"));
    QVERIFY(words(1, ReportListModel::VersionRole).contains(u"version 2 of 3"));
    QVERIFY(words(1, ReportListModel::VersionRole).contains(u"draft.docx"));
    QVERIFY(words(1, Qt::AccessibleTextRole).endsWith(words(1, ReportListModel::VersionRole)));
    QVERIFY(words(2, ReportListModel::VersionRole).isEmpty());
    QVERIFY(!words(2, Qt::AccessibleTextRole).contains(u'\n'));
    ReportSummary nameless = report(4);
    nameless.agency.clear();
    model.setReports({nameless});
    QVERIFY(words(0, ReportListModel::VersionRole).contains(u"cannot be told"));
}

QTEST_GUILESS_MAIN(TestReportListModel)
#include "tst_reportlistmodel.moc"
