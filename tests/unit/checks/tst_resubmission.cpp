#include "tests/unit/checks/tablesample.h"

#include "model/checks/checklist.h"

#include <QTest>

using namespace gouji;
using gouji::testing::TableSample;

namespace {

const char *const granted = "requests.granted.total";
const char *const received = "requests.received.business";

OtherVersion versionOf(const TableSample &sample)
{
    return {QStringLiteral("draft.docx"), sample.m_report.formId,
            PublishedValues(sample.m_document, sample.m_cells), false};
}

std::vector<Finding> compare(const TableSample &sample, const OtherVersion &other)
{
    CheckInput input = sample.input();
    input.others.version = &other;
    std::vector<Finding> findings;
    checkResubmissionChanged(input, findings);
    return findings;
}

/// Two samples of the same seed are two versions without a difference.
TableSample sample(const char *form = "2021")
{
    return TableSample(QString::fromLatin1(form), 7);
}

Diagnostic doubt(const TableSample &sample, int cell)
{
    return {QStringLiteral("doubtful-digits"), {}, sample.m_cells[static_cast<std::size_t>(cell)].where};
}

} // namespace

class TestResubmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnotherVersionThereIsNothingToSay()
    {
        QVERIFY(sample().run(checkResubmissionChanged).empty());
    }

    void equalValuesAreNoFinding() { QVERIFY(compare(sample(), versionOf(sample())).empty()); }

    void everyChangedCellIsAPlaceWithBothValues()
    {
        TableSample earlier = sample();
        earlier.set(granted, 5);
        earlier.set(received, 8);
        TableSample now = sample();
        now.set(granted, 7);
        now.set(received, 9);
        const auto findings = compare(now, versionOf(earlier));
        QCOMPARE(findings.size(), 1U);
        const Finding &finding = findings.front();
        QCOMPARE(finding.check, QStringLiteral("resubmission-changed"));
        QCOMPARE(finding.code, QStringLiteral("changed"));
        QCOMPARE(finding.severity, Severity::Notice);
        QCOMPARE(finding.where.size(), 2U);
        QCOMPARE(finding.where[0].cell, now.index(received));
        QCOMPARE(finding.where[1].cell, now.index(granted));
        QCOMPARE(finding.where[1].where, now.at(granted).where);
        QCOMPARE(finding.arguments,
                 (QStringList{QStringLiteral("draft.docx"), QStringLiteral("0"), QStringLiteral("8"),
                              QStringLiteral("9"), QStringLiteral("5"), QStringLiteral("7")}));
        const QString words = findingText(finding, &now.form(), true);
        QVERIFY2(words.contains(u"draft.docx") && words.contains(u"5 → 7") && words.contains(u"8 → 9"),
                 qPrintable(words));
        QVERIFY(findingText(finding, &now.form(), false).contains(u"5 → 7"));
    }

    void aVersionFoundToBeLaterIsNamedSo()
    {
        TableSample later = sample();
        later.set(granted, 5);
        TableSample now = sample();
        now.set(granted, 7);
        OtherVersion other = versionOf(later);
        other.isLater = true;
        const auto findings = compare(now, other);
        QCOMPARE(findings.size(), 1U);
        QCOMPARE(findings.front().code, QStringLiteral("changed-later"));
        QVERIFY(findingText(findings.front(), &now.form(), true).contains(u"7 → 5"));
    }

    void aBlankThatBecameANumberIsAChange()
    {
        TableSample earlier = sample();
        earlier.setBlank(earlier.index(granted));
        TableSample now = sample();
        now.set(granted, 0);
        const auto findings = compare(now, versionOf(earlier));
        QCOMPARE(findings.size(), 1U);
        QVERIFY(findingText(findings.front(), &now.form(), true).contains(u"empty → 0"));
        QCOMPARE(compare(earlier, versionOf(now)).size(), 1U);
        QVERIFY(compare(earlier, versionOf(earlier)).empty());
    }

    void aWordThatBecameANumberIsAChange()
    {
        TableSample earlier = sample();
        earlier.setText(earlier.index(granted), QStringLiteral("/"));
        TableSample now = sample();
        now.set(granted, 0);
        QCOMPARE(compare(now, versionOf(earlier)).size(), 1U);
        TableSample wide = sample();
        wide.setText(wide.index(granted), QStringLiteral(" ／"));
        QVERIFY(compare(wide, versionOf(earlier)).empty());
    }

    void rowsMissingInOneAreNoChange()
    {
        TableSample earlier = sample();
        earlier.setRowMissing(static_cast<int>(earlier.form().printedRows().size()) - 4);
        QVERIFY(compare(sample(), versionOf(earlier)).empty());
        QVERIFY(compare(earlier, versionOf(sample())).empty());
        TableSample now = sample();
        now.set(granted, now.value(now.index(granted)) + 3);
        const auto findings = compare(now, versionOf(earlier));
        QCOMPARE(findings.size(), 1U);
        QVERIFY(findings.front().arguments.at(1).toInt() > 0);
        QVERIFY(findingText(findings.front(), &now.form(), true).contains(u"more were not found"));
    }

    void theSameAmountInAnotherPrintIsNoChange()
    {
        const char *const fee = "disclosure.administrative_fees.amount";
        TableSample earlier = sample();
        earlier.at(fee).number = Decimal::fromUnits(1'605'964, 4);
        TableSample now = sample();
        now.at(fee).number = Decimal::fromUnits(16'059'640, 1);
        now.at(fee).unit = QStringLiteral("元");
        QVERIFY(now.index(fee) >= 0);
        QVERIFY(compare(now, versionOf(earlier)).empty());
        now.at(fee).number = Decimal::fromUnits(16'059'650, 1);
        QCOMPARE(compare(now, versionOf(earlier)).size(), 1U);
        now.at(fee) = earlier.at(fee);
        now.at(fee).number = Decimal::fromUnits(16'059'640, 5);
        now.at(fee).unit = QStringLiteral("万元");
        QVERIFY(compare(now, versionOf(earlier)).empty());
    }

    void aDoubtfulDigitIsNoChangeButIsSaid()
    {
        TableSample scan = sample();
        scan.set(granted, 5);
        scan.set(received, 8);
        scan.m_document.text = QString(2000, u'8');
        scan.m_document.diagnostics.push_back(doubt(scan, scan.index(received)));
        TableSample now = sample();
        now.set(granted, 5);
        now.set(received, 3);
        const auto findings = compare(now, versionOf(scan));
        QCOMPARE(findings.size(), 1U);
        QCOMPARE(findings.front().code, QStringLiteral("doubtful"));
        QCOMPARE(findings.front().where.size(), 1U);
        QVERIFY(findingText(findings.front(), &now.form(), true).contains(u"8 → 3"));
        // Beside a sure change there are two findings.
        now.set(granted, 6);
        QCOMPARE(compare(now, versionOf(scan)).size(), 2U);
        // The doubt of the report itself counts as much.
        TableSample page = sample();
        page.set(granted, 5);
        page.set(received, 3);
        QCOMPARE(compare(scan, versionOf(page)).front().code, QStringLiteral("doubtful"));
    }

    void aValueThatAPersonPutRightIsSure()
    {
        TableSample scan = sample();
        scan.m_document.text = QString(2000, u'8');
        scan.m_document.diagnostics.push_back(doubt(scan, scan.index(received)));
        scan.set(received, 3); // where the text has an 8
        TableSample now = sample();
        now.set(received, 4);
        const auto findings = compare(now, versionOf(scan));
        QCOMPARE(findings.front().code, QStringLiteral("changed"));
    }

    void aValueWhoseCellIsAGuessIsDoubtful()
    {
        TableSample earlier = sample();
        earlier.set(granted, 5);
        earlier.at(granted).confidence = 0.3F;
        TableSample now = sample();
        now.set(granted, 6);
        QCOMPARE(compare(now, versionOf(earlier)).front().code, QStringLiteral("doubtful"));
    }

    void otherFormsAreNotCompared()
    {
        const TableSample now = sample();
        const auto findings = compare(now, versionOf(sample("2019")));
        QCOMPARE(findings.size(), 1U);
        QCOMPARE(findings.front().code, QStringLiteral("not-comparable"));
        QVERIFY(findings.front().where.empty());
        const QString words = findingText(findings.front(), &now.form(), true);
        QVERIFY2(words.contains(u"2019") && words.contains(u"2021"), qPrintable(words));
        const OtherVersion unread{QStringLiteral("scan.pdf"), {}, {}, false};
        QCOMPARE(compare(now, unread).front().code, QStringLiteral("not-comparable"));
        QVERIFY(findingText(compare(now, unread).front(), &now.form(), true).contains(u"scan.pdf"));
    }

    void theValuesAsPublishedAreCompared()
    {
        const TableSample earlier = sample();
        TableSample now = sample();
        const std::vector<CellValue> published = now.m_cells;
        now.set(granted, now.value(now.index(granted)) + 1); // wrong in the original, says the reviewer
        const OtherVersion other = versionOf(earlier);
        CheckInput input = now.input();
        input.others.version = &other;
        input.others.published = &published;
        std::vector<Finding> findings;
        checkResubmissionChanged(input, findings);
        QVERIFY(findings.empty());
    }

    void valuesSurviveTheirPacking()
    {
        TableSample now = sample();
        now.at(0).number = Decimal::fromUnits(-1, 0);
        now.at(1).number = Decimal::fromUnits(999'999'999'999'999'999, 12);
        now.at(2).number = Decimal::fromUnits(-999'999'999'999'999'999, 0);
        now.at(3).number = Decimal::fromUnits(1'605'964, 4);
        now.at(3).unit = QStringLiteral("万元");
        now.setText(4, QString(500, u'无'));
        now.setBlank(5);
        now.setMissing(6);
        const PublishedValues packed(now.m_document, now.m_cells);
        const std::vector<PublishedValue> values = packed.unpacked();
        QCOMPARE(values.size(), now.m_cells.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            QCOMPARE(values[i].state, now.m_cells[i].state);
            QCOMPARE(values[i].number, now.m_cells[i].number);
            QCOMPARE(values[i].unit, now.m_cells[i].unit);
        }
        QCOMPARE(values[3].words(), QStringLiteral("160.5964万元"));
        QVERIFY(values[4].text.size() < 100);
        QVERIFY(packed.byteCount() < 1000);
        QVERIFY(PublishedValues().unpacked().empty());
    }
};

QTEST_GUILESS_MAIN(TestResubmission)
#include "tst_resubmission.moc"
