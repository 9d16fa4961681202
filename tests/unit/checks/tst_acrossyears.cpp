#include "tests/unit/checks/tablesample.h"

#include "model/checks/addedup.h"
#include "model/checks/checklist.h"
#include "model/checks/repairrank.h"
#include "model/checks/tenfold.h"

#include <QTest>

using namespace gouji;
using gouji::testing::TableSample;

namespace {

constexpr auto columns = {"natural_person", "business",  "research", "public_interest",
                          "legal_service",  "other_org", "total"};

QString key(const char *row, const char *column)
{
    return QStringLiteral("requests.%1.%2").arg(QLatin1String(row), QLatin1String(column));
}

LastYear lastYearOf(TableSample &sample)
{
    LastYear last;
    last.year = 2021;
    last.report = QStringLiteral("2021.docx");
    last.id = 7;
    last.formId = sample.form().id();
    last.published = PublishedValues(sample.m_document, sample.m_cells).unpacked();
    return last;
}

/// Last year carried forward what this year carries over.
void follow(TableSample &sample, TableSample &before)
{
    for (const char *column : columns) {
        const int last = before.form().cellIndex(key("carried_forward", column));
        sample.set(sample.form().cellIndex(key("carried_over_in", column)), before.value(last));
    }
}

template <typename CheckFunction>
std::vector<Finding> run(const TableSample &sample, const LastYear *last, CheckFunction check)
{
    const std::vector<PublishedValue> own = PublishedValues(sample.m_document, sample.m_cells).unpacked();
    CheckInput input = sample.input();
    input.others.lastYear = last;
    input.own = &own;
    std::vector<Finding> findings;
    check(input, findings);
    return findings;
}

bool canJudge(const TableSample &sample, const LastYear *last, bool (*check)(const CheckInput &))
{
    const std::vector<PublishedValue> own = PublishedValues(sample.m_document, sample.m_cells).unpacked();
    CheckInput input = sample.input();
    input.others.lastYear = last;
    input.own = &own;
    return check(input);
}

/// This year's report and last year's, in balance with each other.
struct Two
{
    explicit Two(const char *form = "2021", const char *lastForm = "2021")
        : now(QString::fromLatin1(form), 3)
        , before(QString::fromLatin1(lastForm), 8)
    {
        follow(now, before);
    }
    [[nodiscard]] std::vector<Finding> carryOver() { return carryOver(lastYearOf(before)); }
    [[nodiscard]] std::vector<Finding> carryOver(const LastYear &last)
    {
        return run(now, &last, checkCarryOver);
    }
    [[nodiscard]] std::vector<Finding> stockFlow()
    {
        const LastYear last = lastYearOf(before);
        return run(now, &last, checkStockFlow);
    }
    [[nodiscard]] std::vector<Finding> jumps()
    {
        const LastYear last = lastYearOf(before);
        return run(now, &last, judgeJumps);
    }
    int carried(const char *column) { return now.form().cellIndex(key("carried_over_in", column)); }
    int forward(const char *column) { return before.form().cellIndex(key("carried_forward", column)); }

    TableSample now;
    TableSample before;
};

/// Two years that are the same in every cell.
Two steady()
{
    Two two;
    for (int cell = 0; cell < static_cast<int>(two.now.m_cells.size()); ++cell)
        two.before.set(cell, two.now.value(cell));
    return two;
}

/// A stock that follows: 10 in force, 3 issued, 1 repealed.
void setStock(Two &two, const char *row, qint64 inForce)
{
    const auto cell = [&](const char *column) {
        return QStringLiteral("disclosure.%1.%2").arg(QLatin1String(row), QLatin1String(column)).toLatin1();
    };
    two.before.set(cell("in_force").constData(), 10);
    two.now.set(cell("issued").constData(), 3);
    two.now.set(cell("repealed").constData(), 1);
    two.now.set(cell("in_force").constData(), inForce);
}

} // namespace

class TestAcrossYears : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The form's data
    void bothFormsSayWhatFollowsFromLastYear()
    {
        for (const auto &form : TableSample::catalogue().forms()) {
            int carries = 0;
            for (const YearIdentity &identity : form->acrossYears()) {
                carries += identity.rule == u"CARRY" ? 1 : 0;
                for (const QString &last : identity.last) {
                    const auto &forms = TableSample::catalogue().forms();
                    QVERIFY2(std::any_of(forms.begin(), forms.end(),
                                         [&last](const auto &other) { return other->cellIndex(last) >= 0; }),
                             qPrintable(last));
                }
            }
            QCOMPARE(carries, 7);
            QVERIFY(form->acrossYears().size() > 7);
        }
    }

    // carry-over
    void whatFollowsIsNoFinding()
    {
        QVERIFY(Two().carryOver().empty());
        QVERIFY(Two("2019", "2019").carryOver().empty());
        QVERIFY(Two("2021", "2019").carryOver().empty());
    }

    void withoutLastYearNothingIsJudged()
    {
        Two two;
        QVERIFY(run(two.now, nullptr, checkCarryOver).empty());
        QVERIFY(!canJudge(two.now, nullptr, canJudgeCarryOver));
        const LastYear last = lastYearOf(two.before);
        QVERIFY(canJudge(two.now, &last, canJudgeCarryOver));
    }

    void everyColumnIsCompared_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QByteArray>("lastForm");
        QTest::addColumn<QByteArray>("column");
        for (const auto &[form, lastForm] :
             {std::pair("2021", "2021"), std::pair("2019", "2019"), std::pair("2021", "2019")}) {
            for (const char *column : columns)
                QTest::addRow("%s after %s, %s", form, lastForm, column)
                    << QByteArray(form) << QByteArray(lastForm) << QByteArray(column);
        }
    }
    void everyColumnIsCompared()
    {
        QFETCH(QByteArray, form);
        QFETCH(QByteArray, lastForm);
        QFETCH(QByteArray, column);
        Two two(form.constData(), lastForm.constData());
        const int cell = two.carried(column.constData());
        const qint64 right = two.now.value(cell);
        two.now.set(cell, right + 3);
        const std::vector<Finding> findings = two.carryOver();
        QCOMPARE(findings.size(), std::size_t(1));
        const Finding &finding = findings.front();
        QCOMPARE(finding.check, QStringLiteral("carry-over"));
        QCOMPARE(finding.severity, Severity::Error);
        QCOMPARE(finding.where.size(), std::size_t(1));
        QCOMPARE(finding.where.front().cell, cell);
        QCOMPARE(*finding.printed, Decimal(right + 3));
        QCOMPARE(*finding.expected, Decimal(right));
        QCOMPARE(finding.other, QStringLiteral("2021.docx"));
        QCOMPARE(finding.otherId, qint64(7));
    }

    void aPartAndItsTotalAreOneFindingPartFirst()
    {
        Two two;
        const int part = two.carried("business");
        const int total = two.carried("total");
        two.now.set(part, two.now.value(part) + 2);
        two.now.set(total, two.now.value(total) + 2);
        const std::vector<Finding> findings = two.carryOver();
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().where.size(), std::size_t(2));
        QCOMPARE(findings.front().where[0].cell, part);
        QCOMPARE(findings.front().where[1].cell, total);
        QCOMPARE(*findings.front().printed, Decimal(two.now.value(total)));
    }

    void aBlankMissingOrWordedOperandIsNoZero_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("isLast");
        for (const bool isLast : {false, true}) {
            QTest::addRow("blank %d", isLast) << static_cast<int>(CellState::Blank) << isLast;
            QTest::addRow("missing %d", isLast) << static_cast<int>(CellState::Missing) << isLast;
            QTest::addRow("worded %d", isLast) << static_cast<int>(CellState::Text) << isLast;
        }
    }
    void aBlankMissingOrWordedOperandIsNoZero()
    {
        QFETCH(int, state);
        QFETCH(bool, isLast);
        Two two;
        TableSample &sample = isLast ? two.before : two.now;
        const auto clear = [&](int cell) {
            if (state == static_cast<int>(CellState::Blank))
                sample.setBlank(cell);
            else if (state == static_cast<int>(CellState::Missing))
                sample.setMissing(cell);
            else
                sample.setText(cell, QStringLiteral("/"));
        };
        // The other side is not zero, so that taking it for one would be a finding.
        two.before.set(two.forward("research"), 4);
        two.now.set(two.carried("research"), 4);
        clear(isLast ? two.forward("research") : two.carried("research"));
        QVERIFY(two.carryOver().empty());
        for (const char *column : columns)
            clear(isLast ? two.forward(column) : two.carried(column));
        QVERIFY(two.carryOver().empty());
        const LastYear last = lastYearOf(two.before);
        QVERIFY(!canJudge(two.now, &last, canJudgeCarryOver));
    }

    void doubtfulDigitsAreNotJudged()
    {
        Two two;
        const int cell = two.carried("total");
        two.now.set(cell, two.now.value(cell) + 1);
        QCOMPARE(two.carryOver().size(), std::size_t(1));
        two.now.at(cell).confidence = 0.2F;
        QVERIFY(two.carryOver().empty());
        two.now.at(cell).confidence = 1;
        LastYear last = lastYearOf(two.before);
        last.published[static_cast<std::size_t>(two.forward("total"))].isDoubtful = true;
        QVERIFY(two.carryOver(last).empty());
    }

    void howManyColumnsCouldNotBeJudgedIsSaid()
    {
        Two two;
        two.now.set(two.carried("total"), two.now.value(two.carried("total")) + 1);
        two.now.setBlank(two.carried("research"));
        const std::vector<Finding> findings = two.carryOver();
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().arguments.value(1), QStringLiteral("1"));
        QVERIFY(findingText(findings.front(), &two.now.form(), true).contains(QStringLiteral("1 more")));
    }

    void aCorrectionOfLastYearsErrorIsAcceptedToo()
    {
        Two two;
        const int total = two.forward("total");
        LastYear last = lastYearOf(two.before);
        last.reviewed = last.published;
        // Published wrongly, put right by the reviewer, and carried over rightly.
        last.published[static_cast<std::size_t>(total)].number = Decimal(999);
        QVERIFY(two.carryOver(last).empty());
        two.now.set(two.carried("total"), 999);
        QVERIFY(two.carryOver(last).empty());
        two.now.set(two.carried("total"), 998);
        QCOMPARE(two.carryOver(last).size(), std::size_t(1));
    }

    void aFormOfUnknownKindIsNotCompared()
    {
        Two two;
        two.now.set(two.carried("total"), 77777);
        LastYear last = lastYearOf(two.before);
        last.formId = QStringLiteral("1999");
        QVERIFY(two.carryOver(last).empty());
        last = lastYearOf(two.before);
        last.published.pop_back();
        QVERIFY(two.carryOver(last).empty());
    }

    void whoseReportItIsIsAskedAsANotice_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("code");
        QTest::newRow("similar") << static_cast<int>(LastYearState::SimilarName)
                                 << QStringLiteral("similar-name");
        QTest::newRow("missing") << static_cast<int>(LastYearState::ForebearMissing)
                                 << QStringLiteral("forebear-missing");
        QTest::newRow("divided") << static_cast<int>(LastYearState::Divided) << QStringLiteral("divided");
        QTest::newRow("two") << static_cast<int>(LastYearState::TwoReports) << QStringLiteral("two-reports");
    }
    void whoseReportItIsIsAskedAsANotice()
    {
        QFETCH(int, state);
        QFETCH(QString, code);
        Two two;
        two.now.set(two.carried("total"), 77777);
        LastYear last;
        last.state = static_cast<LastYearState>(state);
        last.year = 2021;
        last.organs = {QStringLiteral("云溪县文化局")};
        const std::vector<Finding> findings = two.carryOver(last);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().severity, Severity::Notice);
        QCOMPARE(findings.front().code, code);
        const QString words = findingText(findings.front(), &two.now.form(), true);
        QVERIFY2(words.contains(QStringLiteral("云溪县文化局")) && words.contains(QStringLiteral("2021")),
                 qPrintable(words));
        QVERIFY(run(two.now, &last, checkStockFlow).empty());
        QVERIFY(run(two.now, &last, judgeJumps).empty());
    }

    void theWordsNameReportYearCellAndBothValues()
    {
        Two two;
        const int cell = two.carried("total");
        const qint64 right = two.now.value(cell);
        two.now.set(cell, right + 5);
        const Finding finding = two.carryOver().front();
        const QString words = findingText(finding, &two.now.form(), true);
        for (const QString &part : {QStringLiteral("2021.docx"), QString::number(right),
                                    QString::number(right + 5), two.now.form().describeCell(cell, true)})
            QVERIFY2(words.contains(part), qPrintable(words));
    }

    // stock-flow
    void aStockThatFollowsIsNoFinding()
    {
        Two two;
        setStock(two, "rules", 12);
        setStock(two, "normative_documents", 12);
        QVERIFY(two.stockFlow().empty());
    }

    void aStockThatDoesNotFollowIsANotice()
    {
        Two two;
        setStock(two, "rules", 12);
        setStock(two, "normative_documents", 13);
        const std::vector<Finding> findings = two.stockFlow();
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().severity, Severity::Notice);
        QCOMPARE(*findings.front().printed, Decimal(13));
        QCOMPARE(*findings.front().expected, Decimal(12));
        QCOMPARE(findings.front().where.front().cell,
                 two.now.index("disclosure.normative_documents.in_force"));
        const QString words = findingText(findings.front(), &two.now.form(), true);
        QVERIFY2(words.contains(QStringLiteral("13")) && words.contains(QStringLiteral("12")),
                 qPrintable(words));
    }

    void everyOperandOfAStockMustBeThere()
    {
        for (const char *column : {"issued", "repealed", "in_force"}) {
            Two two;
            setStock(two, "rules", 12);
            setStock(two, "normative_documents", 50);
            two.now.setBlank(
                two.now.index((QByteArray("disclosure.normative_documents.") + column).constData()));
            QVERIFY2(two.stockFlow().empty(), column);
        }
        Two two;
        setStock(two, "rules", 12);
        setStock(two, "normative_documents", 50);
        two.before.setBlank(two.before.index("disclosure.normative_documents.in_force"));
        QVERIFY(two.stockFlow().empty());
    }

    void theOldFormsItemsFollowFromLastYearsItemsAndChange()
    {
        Two two("2019", "2019");
        int rows = 0;
        for (const YearIdentity &identity : two.now.form().acrossYears()) {
            if (identity.rule != u"STOCK")
                continue;
            ++rows;
            two.before.set(identity.left, 20);
            two.before.set(two.before.form().cellIndex(identity.last.at(1)), -4);
            two.now.set(identity.left, 16);
        }
        QCOMPARE(rows, 5);
        QVERIFY(two.stockFlow().empty());
        two.now.set("disclosure.penalties.previous_items", 20);
        const std::vector<Finding> findings = two.stockFlow();
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(*findings.front().expected, Decimal(16));
    }

    void betweenTheFormsNoStockFollows()
    {
        Two two("2021", "2019");
        const LastYear last = lastYearOf(two.before);
        QVERIFY(run(two.now, &last, checkStockFlow).empty());
        QVERIFY(!canJudge(two.now, &last, canJudgeStockFlow));
    }

    // implausible-value, jump
    void tenTimesLastYearIsAJump()
    {
        Two two = steady();
        two.before.set("disclosure.licensing.decisions", 30);
        two.now.set("disclosure.licensing.decisions", 300);
        std::vector<Finding> findings = two.jumps();
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().check, QStringLiteral("implausible-value"));
        QCOMPARE(findings.front().severity, Severity::Notice);
        QCOMPARE(findings.front().where.front().cell, two.now.index("disclosure.licensing.decisions"));
        two.before.set("disclosure.licensing.decisions", 300);
        two.now.set("disclosure.licensing.decisions", 30);
        findings = two.jumps();
        QCOMPARE(findings.size(), std::size_t(1));
        QVERIFY(findingText(findings.front(), &two.now.form(), true).contains(QStringLiteral("300")));
    }

    void whatIsNoJump_data()
    {
        QTest::addColumn<qint64>("before");
        QTest::addColumn<qint64>("now");
        QTest::newRow("nine times") << qint64(100) << qint64(999);
        QTest::newRow("small numbers") << qint64(2) << qint64(99);
        QTest::newRow("from zero") << qint64(0) << qint64(5000);
        QTest::newRow("to zero") << qint64(5000) << qint64(0);
        QTest::newRow("the same") << qint64(5000) << qint64(5000);
    }
    void whatIsNoJump()
    {
        QFETCH(qint64, before);
        QFETCH(qint64, now);
        Two two = steady();
        two.before.set("disclosure.licensing.decisions", before);
        two.now.set("disclosure.licensing.decisions", now);
        QVERIFY(two.jumps().empty());
    }

    void aUnitMistakenIsAJump()
    {
        Two two = steady();
        const char *const fees = "disclosure.administrative_fees.amount";
        two.before.set(fees, 120);
        two.before.at(fees).unit = QStringLiteral("万元");
        two.now.set(fees, 1200000);
        QCOMPARE(two.jumps().size(), std::size_t(1));
        two.now.at(fees).unit = QStringLiteral("元");
        QVERIFY(two.jumps().empty());
    }

    void partsOfATotalThatJumpsAreNotNamed()
    {
        Two two = steady();
        for (TableSample *sample : {&two.now, &two.before}) {
            for (const char *column : columns)
                sample->set(sample->form().cellIndex(key("granted", column)), 0);
        }
        for (const char *column : {"natural_person", "total"}) {
            two.before.set(two.before.form().cellIndex(key("granted", column)), 20);
            two.now.set(two.now.form().cellIndex(key("granted", column)), 400);
        }
        const std::vector<Finding> findings = two.jumps();
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().where.size(), std::size_t(1));
        QCOMPARE(findings.front().where.front().cell, two.now.form().cellIndex(key("granted", "total")));
    }

    void howGreatAJumpIsCanBeSet()
    {
        Two two = steady();
        two.before.set("disclosure.licensing.decisions", 100);
        two.now.set("disclosure.licensing.decisions", 500);
        const auto settings = CheckSettings::fromJson(R"({"checks": {"implausible-value": {"jump": 5}}})",
                                                      QStringLiteral("rules.json"));
        QVERIFY(settings.ok());
        const LastYear last = lastYearOf(two.before);
        const std::vector<PublishedValue> own =
            PublishedValues(two.now.m_document, two.now.m_cells).unpacked();
        CheckInput input = two.now.input();
        input.others.lastYear = &last;
        input.own = &own;
        std::vector<Finding> findings;
        judgeJumps(input, findings);
        QVERIFY(findings.empty());
        input.settings = &settings.value();
        judgeJumps(input, findings);
        QCOMPARE(findings.size(), std::size_t(1));
    }

    // Added up
    void reportsAreAddedUpCellByCell()
    {
        Two two;
        const FormDefinition &form = two.now.form();
        two.now.set("disclosure.licensing.decisions", 7);
        two.before.set("disclosure.licensing.decisions", 5);
        two.before.setBlank(two.before.index("disclosure.penalties.decisions"));
        const char *const fees = "disclosure.administrative_fees.amount";
        two.now.set(fees, 3);
        two.before.set(fees, 5000);
        two.before.at(fees).unit = QStringLiteral("元");
        const std::vector<PublishedValue> sum =
            addUp(form, {{&form, PublishedValues(two.now.m_document, two.now.m_cells).unpacked()},
                         {&form, PublishedValues(two.before.m_document, two.before.m_cells).unpacked()}});
        const auto at = [&](const char *cell) { return sum[static_cast<std::size_t>(two.now.index(cell))]; };
        QCOMPARE(at("disclosure.licensing.decisions").number, Decimal(12));
        QCOMPARE(at("disclosure.penalties.decisions").state, CellState::Blank);
        QCOMPARE(at(fees).number, Decimal(35000));
        QCOMPARE(at(fees).unit, QStringLiteral("元"));
        const FormColumn &column = form.columnOf(form.cells()[static_cast<std::size_t>(two.now.index(fees))]);
        QCOMPARE(numberWords(Decimal(35000), QStringLiteral("万元"), column), QStringLiteral("3.5万元"));
    }

    void cellsOfAnotherFormAreFoundByKey()
    {
        Two two("2021", "2019");
        const std::vector<PublishedValue> sum = addUp(
            two.now.form(),
            {{&two.now.form(), PublishedValues(two.now.m_document, two.now.m_cells).unpacked()},
             {&two.before.form(), PublishedValues(two.before.m_document, two.before.m_cells).unpacked()}});
        const int cell = two.now.index("requests.granted.total");
        QCOMPARE(sum[static_cast<std::size_t>(cell)].number,
                 Decimal(two.now.value(cell) + two.before.value(two.before.index("requests.granted.total"))));
        QCOMPARE(sum[static_cast<std::size_t>(two.now.index("disclosure.rules.issued"))].state,
                 CellState::Missing);
    }

    // Evidence for repairs
    void lastYearSaysWhichOfTwoRepairsIsLikelier()
    {
        Two two;
        const int received = two.now.index("requests.received.total");
        const int carried = two.carried("total");
        std::vector<Repair> repairs{
            {RepairKind::SingleCell, {{received, two.now.at(received).number + Decimal(4)}}},
            {RepairKind::SingleCell, {{carried, two.now.at(carried).number}}}};
        two.now.set(carried, two.now.value(carried) + 4);
        const LastYear last = lastYearOf(two.before);
        CheckInput input = two.now.input();
        input.others.lastYear = &last;
        rankRepairs(input, repairs);
        QCOMPARE(repairs.front().changes.front().cell, carried);
        QVERIFY(repairs.front().reasons.contains(QStringLiteral("last-year-agrees")));
        QVERIFY(!repairs.back().reasons.contains(QStringLiteral("last-year-agrees")));
    }

    void whatLastYearConfirmsIsTheLastToBeDoubted()
    {
        Two two;
        const int received = two.now.index("requests.received.total");
        const int carried = two.carried("total");
        std::vector<Repair> repairs{
            {RepairKind::SingleCell, {{carried, two.now.at(carried).number + Decimal(4)}}},
            {RepairKind::SingleCell, {{received, two.now.at(received).number + Decimal(4)}}}};
        const LastYear last = lastYearOf(two.before);
        CheckInput input = two.now.input();
        input.others.lastYear = &last;
        rankRepairs(input, repairs);
        QCOMPARE(repairs.front().changes.front().cell, received);
    }

    // What decisions hang on
    void theOtherReportsNameIsNoPartOfTheKey()
    {
        Two two;
        const int total = two.carried("total");
        two.now.set(total, two.now.value(total) + 1);
        const auto keyOf = [&](const Finding &finding) {
            return findingKey(finding, &two.now.form(), two.now.m_cells, two.now.m_document.text);
        };
        const auto subjectOf = [&](const Finding &finding) {
            return findingSubject(finding, &two.now.form(), two.now.m_document.text);
        };
        LastYear last = lastYearOf(two.before);
        const Finding first = two.carryOver(last).front();
        last.report = QStringLiteral("again.pdf");
        QCOMPARE(keyOf(two.carryOver(last).front()), keyOf(first));
        // Other values last year: a decision on the finding is out of date.
        const int part = two.forward("business");
        two.before.set(part, two.before.value(part) + 9);
        const Finding later = two.carryOver().front();
        QVERIFY(keyOf(later) != keyOf(first));
        QCOMPARE(subjectOf(later), subjectOf(first));
    }
};

QTEST_GUILESS_MAIN(TestAcrossYears)
#include "tst_acrossyears.moc"
