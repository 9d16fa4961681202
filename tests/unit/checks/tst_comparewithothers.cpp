#include "tests/unit/checks/tablesample.h"

#include <QTest>

using namespace gouji;
using gouji::testing::TableSample;

namespace {

/// A report with a sum that does not balance, and what others say of it.
struct Neighbourhood
{
    Neighbourhood()
        : now(QStringLiteral("2021"), 3)
        , before(QStringLiteral("2021"), 8)
    {
        now.set("requests.granted.total", 4711);
        last.year = 2021;
        last.report = QStringLiteral("2021.docx");
        last.formId = before.form().id();
        last.published = PublishedValues(before.m_document, before.m_cells).unpacked();
        version = {QStringLiteral("draft.docx"), before.form().id(),
                   PublishedValues(before.m_document, before.m_cells), false};
        parts.formId = before.form().id();
        parts.sum = last.published;
        copies.hasCompared = true;
    }
    /// What comes of judging everything at once, and of comparing later.
    [[nodiscard]] std::pair<Assessment, Assessment> bothWays(const OtherReports &others) const
    {
        CheckInput input = now.input();
        Assessment later = assess(input);
        input.others = others;
        compareWithOthers(input, later);
        return {assess(input), later};
    }

    TableSample now;
    TableSample before;
    LastYear last;
    OtherVersion version;
    AggregateParts parts;
    CopiedText copies;
};

} // namespace

class TestCompareWithOthers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparingLaterFindsTheSameInTheSameOrder_data()
    {
        QTest::addColumn<int>("compared");
        QTest::newRow("nothing") << 0;
        QTest::newRow("another version") << 1;
        QTest::newRow("last year") << 2;
        QTest::newRow("its organs") << 4;
        QTest::newRow("texts") << 8;
        QTest::newRow("everything") << 15;
    }
    void comparingLaterFindsTheSameInTheSameOrder()
    {
        QFETCH(const int, compared);
        const Neighbourhood around;
        OtherReports others;
        others.version = (compared & 1) != 0 ? &around.version : nullptr;
        others.lastYear = (compared & 2) != 0 ? &around.last : nullptr;
        others.parts = (compared & 4) != 0 ? &around.parts : nullptr;
        others.copies = (compared & 8) != 0 ? &around.copies : nullptr;
        const auto [atOnce, later] = around.bothWays(others);
        QVERIFY(!atOnce.findings.empty());
        QVERIFY(atOnce.findings == later.findings);
        QVERIFY(atOnce.states == later.states);
        QVERIFY(atOnce.ledger == later.ledger);
    }
    void whatOthersSayComesOnTopOfWhatTheReportSays()
    {
        const Neighbourhood around;
        const auto [alone, alsoAlone] = around.bothWays({});
        OtherReports others;
        others.version = &around.version;
        others.lastYear = &around.last;
        const auto [atOnce, later] = around.bothWays(others);
        QVERIFY(later.findings.size() > alone.findings.size() + 1);
    }
};

QTEST_GUILESS_MAIN(TestCompareWithOthers)

#include "tst_comparewithothers.moc"
