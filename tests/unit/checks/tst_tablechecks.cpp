#include "model/checks/checklist.h"
#include "tests/unit/checks/tablesample.h"

#include <QTest>

using namespace gouji;
using namespace gouji::testing;

class TestTableChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompleteTableHasNothingToSay_data();
    void aCompleteTableHasNothingToSay();
    void neighbouringMissingRowsAreOneFinding();
    void rowsApartAreFindingsApart();
    void rowsMissingAtATablesEndAndTheNextOnesStartAreTwoFindings();
    void aTableThatIsNotThereIsNamedAsSuch();
    void oneMissingCellIsNoMissingRow();
    void aColumnThatNoRowHasIsMissing();
    void aColumnThatOneRowHasIsNotMissing();
    void aReportWithoutTablesSaysSo();
    void anOldReportIsNotAskedForTables();
    void blankCellsAreOneFindingForTheirBlock();
    void zeroIsNotBlank();
    void wordsInCellsAreNamed_data();
    void wordsInCellsAreNamed();
    void numbersThatFitTheirColumnAreNotNamed_data();
    void numbersThatFitTheirColumnAreNotNamed();
    void tooManyAndTooFewValuesAreNamed();
    void rowsWithTheSameFaultAreOneFinding();
    void theFormMustFitTheYear_data();
    void theFormMustFitTheYear();
    void withoutAYearNoFormIsOutdated();
    void theWordsNameWhatWasFound();
};

void TestTableChecks::aCompleteTableHasNothingToSay_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("2019") << QStringLiteral("2019");
    QTest::newRow("2021") << QStringLiteral("2021");
}

void TestTableChecks::aCompleteTableHasNothingToSay()
{
    QFETCH(QString, form);
    const TableSample sample(form, 7);
    for (const auto check : {checkRowMissing, checkCellBlank, checkCellNotNumber, checkColumnMismatch,
                             checkFormOutdated, checkCrossFooting})
        QVERIFY(sample.run(check).empty());
}

void TestTableChecks::neighbouringMissingRowsAreOneFinding()
{
    TableSample sample(QStringLiteral("2021"), 1);
    const int row = sample.form()
                        .cells()[static_cast<std::size_t>(sample.index("requests.denied.state_secret.total"))]
                        .printedRow;
    sample.setRowMissing(row);
    sample.setRowMissing(row + 1);
    const std::vector<Finding> findings = sample.run(checkRowMissing);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().code, QStringLiteral("rows"));
    QCOMPARE(findings.front().arguments, QStringList{QStringLiteral("2")});
    QCOMPARE(findings.front().where.size(), std::size_t(14));
    QCOMPARE(findings.front().section, 2);
}

void TestTableChecks::rowsApartAreFindingsApart()
{
    TableSample sample(QStringLiteral("2021"), 1);
    const int row =
        sample.form().cells()[static_cast<std::size_t>(sample.index("requests.granted.total"))].printedRow;
    sample.setRowMissing(row);
    sample.setRowMissing(row + 2);
    QCOMPARE(sample.run(checkRowMissing).size(), std::size_t(2));
}

void TestTableChecks::rowsMissingAtATablesEndAndTheNextOnesStartAreTwoFindings()
{
    TableSample sample(QStringLiteral("2021"), 1);
    const auto rowOf = [&](const char *key) {
        return sample.form().cells()[static_cast<std::size_t>(sample.index(key))].printedRow;
    };
    sample.setRowMissing(rowOf("disclosure.administrative_fees.amount"));
    sample.setRowMissing(rowOf("requests.received.total"));
    const std::vector<Finding> findings = sample.run(checkRowMissing);
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings[0].section, 1);
    QCOMPARE(findings[1].section, 2);
}

void TestTableChecks::aTableThatIsNotThereIsNamedAsSuch()
{
    TableSample sample(QStringLiteral("2019"), 1);
    sample.setRowMissing(static_cast<int>(sample.form().printedRows().size()) - 1);
    const std::vector<Finding> findings = sample.run(checkRowMissing);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().code, QStringLiteral("table"));
}

void TestTableChecks::oneMissingCellIsNoMissingRow()
{
    TableSample sample(QStringLiteral("2021"), 1);
    sample.setMissing(sample.index("requests.granted.total"));
    QVERIFY(sample.run(checkRowMissing).empty());
}

void TestTableChecks::aColumnThatNoRowHasIsMissing()
{
    TableSample sample(QStringLiteral("2021"), 1);
    int cells = 0;
    for (int c = 0; c < static_cast<int>(sample.m_cells.size()); ++c) {
        if (!sample.form().cells()[static_cast<std::size_t>(c)].key.endsWith(QStringLiteral(".research")))
            continue;
        sample.setMissing(c);
        ++cells;
    }
    const std::vector<Finding> findings = sample.run(checkRowMissing);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().code, QStringLiteral("columns"));
    QCOMPARE(static_cast<int>(findings.front().where.size()), cells);
}

void TestTableChecks::aColumnThatOneRowHasIsNotMissing()
{
    TableSample sample(QStringLiteral("2021"), 1);
    for (int c = 0; c < static_cast<int>(sample.m_cells.size()); ++c) {
        const QString &key = sample.form().cells()[static_cast<std::size_t>(c)].key;
        if (key.endsWith(QStringLiteral(".research")) && key != QStringLiteral("requests.received.research"))
            sample.setMissing(c);
    }
    QVERIFY(sample.run(checkRowMissing).empty());
}

void TestTableChecks::aReportWithoutTablesSaysSo()
{
    const SourceDocument document;
    const Report report;
    std::vector<Finding> findings;
    checkRowMissing({document, report, nullptr, TableSample::catalogue(), {}}, findings);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().code, QStringLiteral("no-table"));
}

void TestTableChecks::anOldReportIsNotAskedForTables()
{
    const SourceDocument document;
    Report report;
    report.formId = QStringLiteral("pre-2019");
    std::vector<Finding> findings;
    for (const auto check : {checkRowMissing, checkCellBlank, checkCellNotNumber, checkColumnMismatch,
                             checkFormOutdated, checkCrossFooting})
        check({document, report, nullptr, TableSample::catalogue(), {}}, findings);
    QVERIFY(findings.empty());
}

void TestTableChecks::blankCellsAreOneFindingForTheirBlock()
{
    TableSample sample(QStringLiteral("2021"), 1);
    sample.setBlank(sample.index("requests.granted.research"));
    sample.setBlank(sample.index("requests.received.total"));
    sample.setBlank(sample.index("appeals.reconsideration.upheld"));
    const std::vector<Finding> findings = sample.run(checkCellBlank);
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings[0].where.size(), std::size_t(2));
    QCOMPARE(findings[0].arguments, QStringList{QStringLiteral("2")});
    QCOMPARE(findings[1].where.size(), std::size_t(1));
}

void TestTableChecks::zeroIsNotBlank()
{
    TableSample sample(QStringLiteral("2021"), 1);
    for (int c = 0; c < static_cast<int>(sample.m_cells.size()); ++c)
        sample.set(c, 0);
    QVERIFY(sample.run(checkCellBlank).empty());
    QVERIFY(sample.run(checkCrossFooting).empty());
}

void TestTableChecks::wordsInCellsAreNamed_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Decimal>("number");
    QTest::addColumn<QString>("code");
    const QString form = QStringLiteral("2021");
    const QString count = QStringLiteral("requests.granted.total");
    QTest::newRow("slash") << form << count << QStringLiteral("/") << Decimal::invalid()
                           << QStringLiteral("text");
    QTest::newRow("dash") << form << count << QStringLiteral("-") << Decimal::invalid()
                          << QStringLiteral("text");
    QTest::newRow("word") << form << count << QStringLiteral("无") << Decimal::invalid()
                          << QStringLiteral("text");
    QTest::newRow("negative") << form << count << QStringLiteral("-3") << Decimal(-3)
                              << QStringLiteral("negative");
    QTest::newRow("fraction") << form << count << QStringLiteral("2.5") << Decimal::fromUnits(25, 1)
                              << QStringLiteral("fraction");
    QTest::newRow("negative amount") << form << QStringLiteral("disclosure.administrative_fees.amount")
                                     << QStringLiteral("-3") << Decimal(-3) << QStringLiteral("negative");
    QTest::newRow("half a change") << QStringLiteral("2019") << QStringLiteral("disclosure.licensing.change")
                                   << QStringLiteral("0.5") << Decimal::fromUnits(5, 1)
                                   << QStringLiteral("fraction");
}

void TestTableChecks::wordsInCellsAreNamed()
{
    QFETCH(QString, form);
    QFETCH(QString, cell);
    QFETCH(QString, words);
    QFETCH(Decimal, number);
    QFETCH(QString, code);
    TableSample sample(form, 1);
    const int index = sample.form().cellIndex(cell);
    QVERIFY(index >= 0);
    sample.setText(index, words);
    if (number.isValid()) {
        sample.at(index).state = CellState::Number;
        sample.at(index).number = number;
    }
    const std::vector<Finding> findings = sample.run(checkCellNotNumber);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().code, code);
    QCOMPARE(findings.front().where.front().cell, index);
    QCOMPARE(findings.front().arguments.front(), words);
}

void TestTableChecks::numbersThatFitTheirColumnAreNotNamed_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<Decimal>("number");
    QTest::newRow("a fee with decimals")
        << QStringLiteral("2021") << QStringLiteral("disclosure.administrative_fees.amount")
        << Decimal::fromUnits(1605964, 4);
    QTest::newRow("a count written 3.0")
        << QStringLiteral("2021") << QStringLiteral("requests.granted.total") << Decimal::fromUnits(30, 1);
    QTest::newRow("less than last year")
        << QStringLiteral("2019") << QStringLiteral("disclosure.penalties.change") << Decimal(-12);
}

void TestTableChecks::numbersThatFitTheirColumnAreNotNamed()
{
    QFETCH(QString, form);
    QFETCH(QString, cell);
    QFETCH(Decimal, number);
    TableSample sample(form, 1);
    sample.at(sample.form().cellIndex(cell)).number = number;
    QVERIFY(sample.run(checkCellNotNumber).empty());
}

void TestTableChecks::tooManyAndTooFewValuesAreNamed()
{
    TableSample sample(QStringLiteral("2021"), 1);
    sample.m_report.rows[8].valuesFound += 1;
    sample.m_report.rows[12].valuesFound -= 2;
    const std::vector<Finding> findings = sample.run(checkColumnMismatch);
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings[0].code, QStringLiteral("surplus"));
    QCOMPARE(findings[0].arguments, (QStringList{QStringLiteral("8"), QStringLiteral("7")}));
    QCOMPARE(findings[1].code, QStringLiteral("short"));
    QCOMPARE(findings[1].arguments, (QStringList{QStringLiteral("5"), QStringLiteral("7")}));
}

void TestTableChecks::rowsWithTheSameFaultAreOneFinding()
{
    TableSample sample(QStringLiteral("2021"), 1);
    for (std::size_t row = 8; row < 12; ++row)
        sample.m_report.rows[row].valuesFound = 6;
    const std::vector<Finding> findings = sample.run(checkColumnMismatch);
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings.front().where.size(), std::size_t(4));
}

void TestTableChecks::theFormMustFitTheYear_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("isFault");
    QTest::newRow("2019 for 2019") << QStringLiteral("2019") << 2019 << false;
    QTest::newRow("2019 for 2020") << QStringLiteral("2019") << 2020 << false;
    QTest::newRow("2019 for 2021") << QStringLiteral("2019") << 2021 << true;
    QTest::newRow("2019 for 2023") << QStringLiteral("2019") << 2023 << true;
    QTest::newRow("2021 for 2021") << QStringLiteral("2021") << 2021 << false;
    QTest::newRow("2021 for 2030") << QStringLiteral("2021") << 2030 << false;
    QTest::newRow("2021 for 2020") << QStringLiteral("2021") << 2020 << true;
    QTest::newRow("2019 for 2015") << QStringLiteral("2019") << 2015 << false;
}

void TestTableChecks::theFormMustFitTheYear()
{
    QFETCH(QString, form);
    QFETCH(int, year);
    QFETCH(bool, isFault);
    TableSample sample(form, 1);
    sample.m_report.metadata.year->value = year;
    const std::vector<Finding> findings = sample.run(checkFormOutdated);
    QCOMPARE(!findings.empty(), isFault);
    if (isFault)
        QCOMPARE(findings.front().severity, Severity::Error);
}

void TestTableChecks::withoutAYearNoFormIsOutdated()
{
    TableSample sample(QStringLiteral("2019"), 1);
    sample.m_report.metadata.year.reset();
    QVERIFY(sample.run(checkFormOutdated).empty());
}

void TestTableChecks::theWordsNameWhatWasFound()
{
    TableSample sample(QStringLiteral("2021"), 1);
    sample.setText(sample.index("requests.granted.total"), QStringLiteral("/"));
    sample.set("requests.received.business", sample.value(sample.index("requests.received.business")) + 4);
    sample.setBlank(sample.index("appeals.reconsideration.upheld"));
    sample.m_report.metadata.year->value = 2020;
    const Assessment assessment = assess(sample.input());
    QVERIFY(assessment.findings.size() >= 4);
    QCOMPARE(assessment.findings.front().severity, Severity::Error);
    for (const Finding &finding : assessment.findings) {
        for (const bool english : {true, false}) {
            const QString words = findingText(finding, &sample.form(), english);
            QVERIFY2(!words.isEmpty() && !words.contains(u'%'), qPrintable(finding.check));
        }
    }
}

QTEST_GUILESS_MAIN(TestTableChecks)
#include "tst_tablechecks.moc"
