#include "model/items/rostermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gouji;

namespace {

using Column = RosterModel::Column;

Roster sampleRoster(int organs = 2)
{
    Roster roster;
    for (int i = 0; i < organs; ++i) {
        RosterOrgan organ;
        organ.name = QStringLiteral("第%1镇人民政府").arg(i + 1);
        organ.kind = OrganClass::Town;
        organ.parent = QStringLiteral("临江县人民政府");
        roster.add(organ);
    }
    return roster;
}

FilingOverview overviewOf(const Roster &roster, const std::vector<FiledReport> &reports,
                          const std::vector<FilingDecision> &decisions = {})
{
    return judgeFilings({roster, Deadlines::standard(), reports, decisions, {}}, 2023, QDate(2024, 3, 1));
}

} // namespace

class TestRosterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOrganIsARowWithItsState()
    {
        RosterModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Roster roster = sampleRoster();
        model.setFilings(roster, overviewOf(roster, {{7, u"第1镇人民政府"_qs, 2023, QDate(2024, 2, 2)}}));
        QCOMPARE(model.rowCount(), 2);
        const auto text = [&model](int row, Column column) {
            return model.index(row, static_cast<int>(column)).data().toString();
        };
        QCOMPARE(text(0, Column::Organ), u"第1镇人民政府"_qs);
        QCOMPARE(text(0, Column::State), stateText(FilingState::Late));
        QCOMPARE(text(0, Column::Filed), u"2024-02-02"_qs);
        QCOMPARE(text(0, Column::Due), u"2024-01-31"_qs);
        QCOMPARE(text(0, Column::Reports), u"1"_qs);
        QCOMPARE(text(1, Column::State), stateText(FilingState::Missing));
        QCOMPARE(text(1, Column::Filed), QString());
        QCOMPARE(model.index(1, 0).data(RosterModel::ParentRole).toString(), u"临江县人民政府"_qs);
        const QModelIndex state = model.index(0, static_cast<int>(Column::State));
        QVERIFY(state.data(Qt::AccessibleTextRole).toString().contains(u"第1镇人民政府"));
        QVERIFY(!state.data(Qt::ToolTipRole).toString().isEmpty());
    }

    void whoGaveADateAndWhyIsSaid()
    {
        RosterModel model;
        const Roster roster = sampleRoster();
        model.setFilings(roster, overviewOf(roster, {},
                                            {{Roster::keyOf(roster.organs()[0]),
                                              2023,
                                              QDate(2024, 1, 9),
                                              u"收文登记"_qs,
                                              u"林"_qs,
                                              {}}}));
        const QString tip = model.index(0, static_cast<int>(Column::State)).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(u"林") && tip.contains(u"收文登记") && tip.contains(u"2024-01-09"));
    }

    void theSameOrgansKeepTheirRows()
    {
        RosterModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Roster roster = sampleRoster();
        model.setFilings(roster, overviewOf(roster, {}));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setFilings(roster, overviewOf(roster, {{7, u"第1镇人民政府"_qs, 2023, QDate(2024, 1, 2)}}));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        model.setFilings(sampleRoster(3), overviewOf(sampleRoster(3), {}));
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 3);
    }
};

QTEST_GUILESS_MAIN(TestRosterModel)
#include "tst_rostermodel.moc"
