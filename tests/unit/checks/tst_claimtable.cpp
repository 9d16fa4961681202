#include "model/checks/checklist.h"
#include "parser/recognition/claims.h"
#include "tests/unit/checks/prosesample.h"

#include <QTest>

using namespace gouji;

namespace {

std::vector<Finding> findingsOf(ProseSample &sample)
{
    sample.year(2022);
    readClaims(sample.m_document, sample.m_form, sample.m_report);
    return sample.run(checkClaimTable);
}

const QHash<QString, int> table{
    {u"requests.received.total"_qs, 14},        {u"requests.carried_over_in.total"_qs, 1},
    {u"requests.total_processed.total"_qs, 13}, {u"requests.carried_forward.total"_qs, 2},
    {u"appeals.reconsideration.total"_qs, 5},   {u"appeals.reconsideration.pending"_qs, 2},
    {u"appeals.litigation_direct.total"_qs, 1},
};

} // namespace

class TestClaimTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsThatFitNoReadingAreReported_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("received") << u"全年新收政府信息公开申请41件。"_qs << u"differs"_qs;
        QTest::newRow("handled") << u"2022年，共收到政府信息公开申请17件。"_qs << u"differs"_qs;
        QTest::newRow("processed") << u"全年答复政府信息公开申请9件。"_qs << u"differs"_qs;
        QTest::newRow("carried forward") << u"政府信息公开申请结转下年度继续办理3件。"_qs << u"differs"_qs;
        QTest::newRow("appeals") << u"因政府信息公开被申请行政复议4件。"_qs << u"differs"_qs;
        QTest::newRow("lawsuits") << u"因政府信息公开引起行政诉讼2起。"_qs << u"differs"_qs;
        QTest::newRow("none received") << u"本机关未收到政府信息公开申请。"_qs << u"denied"_qs;
        QTest::newRow("no appeal") << u"全年无因政府信息公开提起的行政复议。"_qs << u"denied"_qs;
        QTest::newRow("numerals") << u"共收到政府信息公开申请二十件。"_qs << u"differs"_qs;
    }
    void countsThatFitNoReadingAreReported()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        ProseSample sample(text);
        sample.cells(u"2021"_qs, table);
        const std::vector<Finding> findings = findingsOf(sample);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].code, code);
        QVERIFY(findings[0].where.back().cell >= 0);
    }

    void admissibleReadingsAreSilent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("received") << u"全年新收政府信息公开申请14件。"_qs;
        QTest::newRow("with last year's") << u"全年受理政府信息公开申请15件。"_qs;
        QTest::newRow("done") << u"全年办理政府信息公开申请13件。"_qs;
        QTest::newRow("without last year's") << u"办结政府信息公开申请12件。"_qs;
        QTest::newRow("without the pending") << u"因政府信息公开被申请行政复议3件。"_qs;
        QTest::newRow("lawsuits of both kinds") << u"因政府信息公开引起行政诉讼1件。"_qs;
        QTest::newRow("other scope") << u"全市共收到政府信息公开申请900件。"_qs;
        QTest::newRow("enquiries") << u"受理政府信息公开咨询80件。"_qs;
        QTest::newRow("hedged") << u"收到政府信息公开申请10余件。"_qs;
        QTest::newRow("last year") << u"2021年收到政府信息公开申请6件。"_qs;
    }
    void admissibleReadingsAreSilent()
    {
        QFETCH(QString, text);
        ProseSample sample(text);
        sample.cells(u"2021"_qs, table);
        QVERIFY(findingsOf(sample).empty());
    }

    void aDoubtedCountNeedsOthersThatAgree_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("findings");
        QTest::newRow("an outcome") << u"收到政府信息公开申请14件，办结13件，不予公开9件。"_qs << 1;
        QTest::newRow("an outcome before its word") << u"收到政府信息公开申请14件，办结13件，其中9件不予公开。"_qs << 1;
        QTest::newRow("nothing agrees") << u"依申请公开情况如下：不予公开9件。"_qs << 0;
        QTest::newRow("of documents") << u"收到政府信息公开申请14件。认定公文属性，不予公开9件。"_qs << 0;
        QTest::newRow("of another organ") << u"收到政府信息公开申请14件，其中县住建局不予公开9件。"_qs << 0;
        QTest::newRow("said again and right") << u"制发规范性文件9件，全年共制发6件，废止12件。"_qs << 0;
        QTest::newRow("counted apart") << u"收到政府信息公开申请14件。另有他人转来的申请，予以公开6件。"_qs << 0;
        QTest::newRow("documents in force") << u"制发规范性文件6件，现行有效规范性文件41件。"_qs << 0;
        QTest::newRow("documents beside others")
            << u"制发规范性文件6件，废止12件，现行有效规范性文件41件。"_qs << 1;
    }
    void aDoubtedCountNeedsOthersThatAgree()
    {
        QFETCH(QString, text);
        QFETCH(int, findings);
        ProseSample sample(text);
        QHash<QString, int> values = table;
        values.insert(u"requests.denied.internal_affairs.total"_qs, 4);
        values.insert(u"disclosure.normative_documents.issued"_qs, 6);
        values.insert(u"disclosure.normative_documents.repealed"_qs, 12);
        values.insert(u"disclosure.normative_documents.in_force"_qs, 40);
        sample.cells(u"2021"_qs, values);
        QCOMPARE(static_cast<int>(findingsOf(sample).size()), findings);
    }

    void aCountThatTheSumsRepairAgreesWithIsTheSumsFinding()
    {
        ProseSample sample(u"新收政府信息公开申请12件。"_qs);
        sample.cells(u"2021"_qs, {{u"requests.received.total"_qs, 21}});
        const int cell = sample.m_form->cellIndex(u"requests.received.total"_qs);
        QCOMPARE(findingsOf(sample).size(), 1);
        Finding sum;
        sum.check = u"cross-footing"_qs;
        sum.repairs = {{RepairKind::SingleCell, {{cell, Decimal(12)}}}};
        QCOMPARE(sample
                     .run([&](const CheckInput &input, std::vector<Finding> &findings) {
                         findings.push_back(sum);
                         checkClaimTable(input, findings);
                     })
                     .size(),
                 1);
        sum.repairs.front().changes.front().value = Decimal(13);
        QCOMPARE(sample
                     .run([&](const CheckInput &input, std::vector<Finding> &findings) {
                         findings.push_back(sum);
                         checkClaimTable(input, findings);
                     })
                     .size(),
                 2);
    }

    void aBlankCellAllowsNoJudgement()
    {
        ProseSample sample(u"未收到政府信息公开申请。因政府信息公开被申请行政复议9件。"_qs);
        sample.cells(u"2021"_qs, {}, {u"requests.received.total"_qs, u"appeals.reconsideration.pending"_qs});
        QVERIFY(findingsOf(sample).empty());
    }

    void theWordsAndTheCellAreMarked()
    {
        ProseSample sample(u"这一年，我局新收政府信息公开申请 3 件，办理及时。"_qs);
        sample.cells(u"2019"_qs, {{u"requests.received.total"_qs, 2}});
        const std::vector<Finding> findings = findingsOf(sample);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(sample.quote(findings[0].where.at(0).where), u"我局新收政府信息公开申请 3 件"_qs);
        QCOMPARE(findings[0].where.at(1).cell, sample.m_form->cellIndex(u"requests.received.total"_qs));
        QCOMPARE(findings[0].printed, std::optional<Decimal>(3));
        QCOMPARE(findings[0].expected, std::optional<Decimal>(2));
    }

    void theSameWrongCountTwiceIsOneFinding()
    {
        ProseSample sample(u"新收政府信息公开申请3件。\n综上，全年新收政府信息公开申请3件。"_qs);
        sample.cells(u"2021"_qs);
        const std::vector<Finding> findings = findingsOf(sample);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].where.size(), 3);
    }

    void aCorrectedCellMendsIt()
    {
        ProseSample sample(u"新收政府信息公开申请3件。"_qs);
        sample.cells(u"2021"_qs, {{u"requests.received.total"_qs, 8}});
        QCOMPARE(findingsOf(sample).size(), 1);
        sample.cell(u"requests.received.total"_qs).number = Decimal(3);
        QVERIFY(findingsOf(sample).empty());
    }

    void withoutAFormThereIsNothingToCompare()
    {
        ProseSample sample(u"新收政府信息公开申请3件。"_qs);
        QVERIFY(findingsOf(sample).empty());
    }
};

QTEST_APPLESS_MAIN(TestClaimTable)
#include "tst_claimtable.moc"
