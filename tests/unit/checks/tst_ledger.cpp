#include "model/checks/ledger.h"
#include "parser/recognition/claims.h"
#include "tests/unit/checks/prosesample.h"

#include <QTest>

using namespace gouji;

namespace {

std::vector<LedgerEntry> ledgerOf(ProseSample &sample)
{
    sample.year(2022).section(0, u"一、总体情况"_qs);
    readClaims(sample.m_document, sample.m_form, sample.m_report);
    return makeLedger(
        CheckInput{sample.m_document, sample.m_report, sample.m_form, ProseSample::catalogue(),
                   sample.m_report.cells});
}

} // namespace

/// Every number of the prose, with what it is worth.
class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreNormalised_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("qualifier");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, const QString &words, const QString &value, const QString &unit,
                            const QString &qualifier, LedgerState state) {
            QTest::newRow(name) << words << value << unit << qualifier << static_cast<int>(state);
        };
        row("full width", u"公开信息１２３条。"_qs, u"123"_qs, u"条"_qs, {}, LedgerState::Unlinked);
        row("numerals", u"公开信息一百二十三条。"_qs, u"123"_qs, u"条"_qs, {}, LedgerState::Unlinked);
        row("ten thousands", u"阅读1.2万次。"_qs, u"12000"_qs, u"次"_qs, {}, LedgerState::Unlinked);
        row("per cent", u"占比达18.8%。"_qs, u"18.8"_qs, u"%"_qs, {}, LedgerState::NotComparable);
        row("about", u"公开信息约300条。"_qs, u"300"_qs, u"条"_qs, u"约"_qs, LedgerState::NotComparable);
        row("and more", u"公开信息300余条。"_qs, u"300"_qs, u"条"_qs, u"余"_qs, LedgerState::NotComparable);
        row("the table agrees", u"新收政府信息公开申请14件。"_qs, u"14"_qs, u"件"_qs, {}, LedgerState::Matched);
        row("the table disagrees", u"新收政府信息公开申请41件。"_qs, u"41"_qs, u"件"_qs, {},
            LedgerState::Mismatched);
    }
    void numbersAreNormalised()
    {
        QFETCH(QString, words);
        QFETCH(QString, value);
        QFETCH(QString, unit);
        QFETCH(QString, qualifier);
        QFETCH(int, state);
        ProseSample sample(u"## 一、总体情况\n"_qs + words);
        sample.cells(u"2021"_qs, {{u"requests.received.total"_qs, 14}});
        const std::vector<LedgerEntry> ledger = ledgerOf(sample);
        QCOMPARE(ledger.size(), 1);
        QCOMPARE(ledger[0].value.toString(), value);
        QCOMPARE(ledger[0].unit, unit);
        QCOMPARE(ledger[0].qualifier, qualifier);
        QCOMPARE(static_cast<int>(ledger[0].state), state);
    }

    void aBreakdownLinksItsNumbers()
    {
        ProseSample sample(u"## 一、总体情况\n公开信息116条，其中网站52条、微信41条、公示栏23条。"_qs);
        const std::vector<LedgerEntry> ledger = ledgerOf(sample);
        QCOMPARE(ledger.size(), 4);
        for (const LedgerEntry &entry : ledger)
            QCOMPARE(entry.state, LedgerState::Matched);
    }

    void aNegationIsZero()
    {
        ProseSample sample(u"## 一、总体情况\n本年度未收到政府信息公开申请。"_qs);
        sample.cells(u"2021"_qs);
        const std::vector<LedgerEntry> ledger = ledgerOf(sample);
        QCOMPARE(ledger.size(), 1);
        QVERIFY(ledger[0].value.isZero());
        QCOMPARE(ledger[0].state, LedgerState::Matched);
        QCOMPARE(ledger[0].cell, sample.m_form->cellIndex(u"requests.received.total"_qs));
    }

    void otherSectionsAreNotCounted()
    {
        ProseSample sample(u"公开信息5条。\n## 一、总体情况\n工作正常。"_qs);
        QVERIFY(ledgerOf(sample).empty());
    }
};

QTEST_APPLESS_MAIN(TestLedger)
#include "tst_ledger.moc"
