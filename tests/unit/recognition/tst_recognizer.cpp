#include "parser/readers/reader.h"
#include "parser/recognition/recognizer.h"
#include "tests/unit/recognition/reportprinter.h"

#include <QTest>

#include <thread>

using namespace gouji;
using namespace gouji::testing;

namespace {

const FormCatalogue &catalogue()
{
    static const FormCatalogue forms = std::move(FormCatalogue::load(QStringLiteral(":/forms")).value());
    return forms;
}

QString stateName(CellState state)
{
    switch (state) {
    case CellState::Missing:
        return QStringLiteral("missing");
    case CellState::Blank:
        return QStringLiteral("blank");
    case CellState::Number:
        return QStringLiteral("number");
    case CellState::Text:
        break;
    }
    return QStringLiteral("text");
}

struct Outcome
{
    int wrong = 0;
    QString first; ///< what is wrong with the first wrong cell
};

Outcome compare(const FormDefinition &form, const PrintedReport &printed, const SourceDocument &document,
                const Report &report)
{
    Outcome outcome;
    const auto fail = [&](const QString &what) {
        if (outcome.wrong++ == 0)
            outcome.first = what;
    };
    if (report.formId != form.id() || report.cells.size() != printed.expected.size()) {
        fail(QStringLiteral("form \"%1\"").arg(report.formId));
        return outcome;
    }
    for (std::size_t c = 0; c < report.cells.size(); ++c) {
        const CellValue &is = report.cells[c];
        const CellValue &want = printed.expected[c];
        const QString key = form.cells()[c].key;
        if (is.state != want.state || is.number != want.number)
            fail(QStringLiteral("%1: %2 %3 instead of %4 %5")
                     .arg(key, stateName(is.state), is.raw, stateName(want.state), want.raw));
        else if (is.state == CellState::Number && is.where.span != want.where.span)
            fail(QStringLiteral("%1: span %2..%3 instead of %4..%5")
                     .arg(key)
                     .arg(is.where.span.begin)
                     .arg(is.where.span.end)
                     .arg(want.where.span.begin)
                     .arg(want.where.span.end));
        else if (is.state != CellState::Missing && document.at(is.where.span) != is.raw)
            fail(key + QStringLiteral(": raw is not what the span cuts out"));
    }
    return outcome;
}

struct NamedStyle
{
    const char *name;
    Style style;
};
constexpr NamedStyle styles[] = {{"tabs", Style::Tabs},
                                 {"pipes", Style::Pipes},
                                 {"bare pipes", Style::BarePipes},
                                 {"lone tab", Style::LoneTab},
                                 {"lone tight", Style::LoneTabTight},
                                 {"value lines", Style::ValueLines},
                                 {"value tight", Style::ValueTight},
                                 {"spaces", Style::Spaces}};
struct NamedLabels
{
    const char *name;
    Labels labels;
};
constexpr NamedLabels labelWays[] = {{"grid", Labels::Grid},
                                     {"grid lost", Labels::GridLost},
                                     {"flat", Labels::Flat},
                                     {"repeated", Labels::Repeated},
                                     {"same cell", Labels::SameCell}};
struct Twist
{
    const char *name;
    void (*apply)(Layout &);
};

/// One row of test data for each form, style, way of labels and twist.
template <typename Twists, typename Accepts>
void addCombinations(const Twists &twists, const Accepts &accepts)
{
    QTest::addColumn<int>("form");
    QTest::addColumn<Layout>("layout");
    for (int form = 0; form < 2; ++form) {
        for (const NamedStyle &style : styles) {
            for (const NamedLabels &labels : labelWays) {
                for (const Twist &twist : twists) {
                    Layout layout;
                    layout.style = style.style;
                    layout.labels = labels.labels;
                    twist.apply(layout);
                    if (accepts(layout))
                        QTest::addRow("%s, %s, %s, %s", form == 0 ? "2019" : "2021", style.name, labels.name,
                                      twist.name)
                            << form << layout;
                }
            }
        }
    }
}

template <typename Twists>
void addCombinations(const Twists &twists)
{
    addCombinations(twists, [](const Layout &) { return true; });
}

Outcome readBack(int form, const Layout &layout, unsigned seed, bool dropsRows)
{
    static const Recognizer recognizer(catalogue());
    const FormDefinition &definition = *catalogue().forms()[static_cast<std::size_t>(form)];
    Random random(seed);
    const std::vector<qint64> values = balancedValues(definition, random, seed % 4 == 3 ? 4000 : 20);
    Layout used = layout;
    if (dropsRows) {
        const int rows = static_cast<int>(definition.printedRows().size());
        const int first = random.below(rows);
        const int count = 1 + random.below(6);
        for (int row = first; row < std::min(rows, first + count); ++row)
            used.droppedRows.insert(row);
    }
    const PrintedReport printed =
        ReportPrinter(definition, used, values, random).print(form == 0 ? 2020 : 2022);
    const Result<SourceDocument> document = readDocument(printed.text.toUtf8(), QStringLiteral("a.txt"));
    const Report report = recognizer.recognise(document.value());
    Outcome outcome = compare(definition, printed, document.value(), report);
    QStringList sections;
    for (const SectionMark &mark : report.sections)
        sections << QString::number(mark.section);
    if (layout.hasSectionHeadings && sections.join(u' ') != QStringLiteral("0 1 2 3 4 5"))
        outcome = {1, QStringLiteral("sections ") + sections.join(u' ')};
    if (outcome.wrong > 0 && qEnvironmentVariableIsSet("GOUJI_SHOW"))
        qInfo().noquote() << printed.text;
    return outcome;
}

/// What is wrong with the spans of a report, empty when nothing is.
QString faultOf(const SourceDocument &document, const Report &report)
{
    const auto isInside = [&](Span span) { return span.isValid() && span.end <= document.text.size(); };
    for (const CellValue &cell : report.cells) {
        if (cell.state == CellState::Missing)
            continue;
        if (!isInside(cell.where.span) || document.at(cell.where.span) != cell.raw)
            return QStringLiteral("cell \"%1\"").arg(cell.raw);
        if ((cell.state == CellState::Blank) != cell.raw.isEmpty())
            return QStringLiteral("state of \"%1\"").arg(cell.raw);
    }
    std::vector<Span> spans;
    for (const RowReading &row : report.rows)
        spans.push_back(row.span);
    for (const SectionMark &mark : report.sections)
        spans.insert(spans.end(), {mark.heading, mark.body});
    for (const Paragraph &paragraph : report.paragraphs)
        spans.push_back(paragraph.span);
    for (const Claim &claim : report.claims)
        spans.insert(spans.end(), {claim.where.span, claim.clause});
    for (const Contact &contact : report.metadata.contacts)
        spans.push_back(contact.where.span);
    for (const Diagnostic &diagnostic : report.diagnostics) {
        if (diagnostic.where.isValid())
            spans.push_back(diagnostic.where.span);
    }
    if (report.metadata.title)
        spans.push_back(report.metadata.title->where.span);
    if (report.metadata.agency)
        spans.push_back(report.metadata.agency->where.span);
    if (report.metadata.year)
        spans.push_back(report.metadata.year->where.span);
    if (report.metadata.signatureDate)
        spans.push_back(report.metadata.signatureDate->where.span);
    for (const Span span : spans) {
        if (!isInside(span))
            return QStringLiteral("span %1..%2").arg(span.begin).arg(span.end);
    }
    return {};
}

/// More seeds by GOUJI_SEEDS, for a longer run.
unsigned seedCount()
{
    const int wanted = qEnvironmentVariableIntValue("GOUJI_SEEDS");
    return wanted > 0 ? static_cast<unsigned>(wanted) : 1;
}

} // namespace

class TestRecognizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLayoutIsReadCellByCell_data();
    void everyLayoutIsReadCellByCell() { readAll(false); }
    void aRowThatIsNotPrintedIsMissingAndNoOther_data();
    void aRowThatIsNotPrintedIsMissingAndNoOther() { readAll(true); }
    void aColumnThatIsNotPrintedIsMissingAndNoOther_data();
    void aColumnThatIsNotPrintedIsMissingAndNoOther() { readAll(false); }
    void layoutsMixAtWill();
    void emptyCellsAreBlankWhereTheyStand_data();
    void emptyCellsAreBlankWhereTheyStand() { readAll(false); }
    void damagedTextsNeverGiveASpanThatIsWrong_data();
    void damagedTextsNeverGiveASpanThatIsWrong();
    void aTableThatStandsTwiceIsReadOnce_data();
    void aTableThatStandsTwiceIsReadOnce();
    void proseWithoutTablesHasNoForm();
    void theSameTextIsReadAlikeByManyThreads();

private:
    void readAll(bool dropsRows);
};

void TestRecognizer::readAll(bool dropsRows)
{
    QFETCH(int, form);
    QFETCH(Layout, layout);
    const auto first = static_cast<unsigned>(qHash(QByteArray(QTest::currentDataTag())) % 1000);
    for (unsigned seed = first; seed < first + seedCount(); ++seed) {
        const Outcome outcome = readBack(form, layout, seed, dropsRows);
        QVERIFY2(outcome.wrong == 0, qPrintable(QStringLiteral("seed %1: %2 wrong, first %3")
                                                    .arg(seed)
                                                    .arg(outcome.wrong)
                                                    .arg(outcome.first)));
    }
}

void TestRecognizer::everyLayoutIsReadCellByCell_data()
{
    constexpr Twist twists[] = {
        {"plain", [](Layout &) {}},
        {"no heads", [](Layout &l) { l.hasHeads = false; }},
        {"no numbers", [](Layout &l) { l.hasNumbers = false; }},
        {"spaces in labels", [](Layout &l) { l.hasSpacesInLabels = true; }},
        {"broken labels", [](Layout &l) { l.hasBrokenLabels = true; }},
        {"stripped", [](Layout &l) { l.stripsTrailing = true; }},
        {"trailing", [](Layout &l) { l.addsTrailing = true; }},
        {"padded", [](Layout &l) { l.isPadded = true; }},
        {"wide digits", [](Layout &l) { l.hasWideDigits = true; }},
        {"thousands", [](Layout &l) { l.hasThousands = true; }},
        {"crlf", [](Layout &l) { l.hasCarriageReturns = true; }},
        {"markdown", [](Layout &l) { l.isMarkdown = true; }},
        {"torn", [](Layout &l) { l.tears = true; }},
        {"torn with page number", [](Layout &l) { l.tears = l.hasPageNumbers = true; }},
        {"torn with head", [](Layout &l) { l.tears = l.repeatsHead = true; }},
        {"torn with both", [](Layout &l) { l.tears = l.repeatsHead = l.hasPageNumbers = true; }},
        {"no section headings", [](Layout &l) { l.hasSectionHeadings = false; }},
        {"other spellings", [](Layout &l) { l.hasVariants = true; }},
        {"all at once", [](Layout &l) {
             l.tears = l.repeatsHead = l.hasSpacesInLabels = l.hasThousands = l.addsTrailing = true;
         }}};
    addCombinations(twists);
}

void TestRecognizer::aRowThatIsNotPrintedIsMissingAndNoOther_data()
{
    constexpr Twist twists[] = {
        {"plain", [](Layout &) {}},
        {"no heads", [](Layout &l) { l.hasHeads = false; }},
        {"no numbers", [](Layout &l) { l.hasNumbers = false; }},
        {"spaces in labels", [](Layout &l) { l.hasSpacesInLabels = true; }},
        {"torn with head", [](Layout &l) { l.tears = l.repeatsHead = true; }},
        {"no section headings", [](Layout &l) { l.hasSectionHeadings = false; }},
    };
    addCombinations(twists);
}

void TestRecognizer::aColumnThatIsNotPrintedIsMissingAndNoOther_data()
{
    constexpr Twist twists[] = {
        {"first", [](Layout &l) { l.droppedColumn = 0; }},
        {"third", [](Layout &l) { l.droppedColumn = 2; }},
        {"last applicant", [](Layout &l) { l.droppedColumn = 5; }},
        {"total", [](Layout &l) { l.droppedColumn = 6; }},
        {"remarks added", [](Layout &l) { l.addsColumn = true; }},
        {"running numbers added", [](Layout &l) { l.hasRunningNumbers = true; }},
    };
    // One cell per line, a running number cannot be told from a value.
    addCombinations(twists, [](const Layout &layout) {
        const bool isSideBySide =
            layout.style == Style::Tabs || layout.style == Style::Pipes || layout.style == Style::BarePipes;
        return isSideBySide || !layout.hasRunningNumbers;
    });
}

void TestRecognizer::layoutsMixAtWill()
{
    for (unsigned seed = 1; seed <= 300 * seedCount(); ++seed) {
        Random random(seed);
        const auto flag = [&] { return random.chance(0.4); };
        Layout layout;
        layout.style = styles[random.below(static_cast<int>(std::size(styles)))].style;
        layout.labels = labelWays[random.below(static_cast<int>(std::size(labelWays)))].labels;
        layout.hasHeads = !flag();
        layout.hasNumbers = !flag();
        layout.hasSpacesInLabels = flag();
        layout.hasBrokenLabels = flag();
        layout.stripsTrailing = flag();
        layout.addsTrailing = flag();
        layout.isPadded = flag();
        layout.hasWideDigits = flag();
        layout.hasThousands = flag();
        layout.hasCarriageReturns = flag();
        layout.isMarkdown = flag();
        layout.tears = flag();
        layout.repeatsHead = flag();
        layout.hasPageNumbers = flag();
        // Lines of numbers with no word before them may be anything.
        layout.hasSectionHeadings = !flag() || !layout.hasHeads;
        layout.hasVariants = flag();
        const bool dropsRows = flag();
        const Outcome outcome = readBack(static_cast<int>(seed % 2), layout, seed, dropsRows);
        QVERIFY2(outcome.wrong == 0,
                 qPrintable(QStringLiteral("seed %1, style %2, labels %3: %4 wrong, first %5")
                                .arg(seed)
                                .arg(static_cast<int>(layout.style))
                                .arg(static_cast<int>(layout.labels))
                                .arg(outcome.wrong)
                                .arg(outcome.first)));
    }
}

void TestRecognizer::emptyCellsAreBlankWhereTheyStand_data()
{
    constexpr Twist twists[] = {{"totals only", [](Layout &l) { l.onlyTotals = true; }},
                                {"some", [](Layout &l) { l.blankShare = 0.2; }},
                                {"some, trailing", [](Layout &l) {
                                     l.blankShare = 0.1;
                                     l.addsTrailing = true;
                                 }}};
    // An empty line or gap is no cell; lost leading cells cannot be told from blank values, nor
    // can "| a | " with its first cell blank from a row between pipes.
    addCombinations(twists, [](const Layout &layout) {
        const bool showsBlanks = layout.style == Style::Tabs || layout.style == Style::Pipes ||
                                 layout.style == Style::BarePipes || layout.style == Style::LoneTab ||
                                 layout.style == Style::LoneTabTight;
        const bool isAmbiguous = layout.style == Style::BarePipes && layout.labels == Labels::Grid;
        return showsBlanks && !isAmbiguous && (layout.labels != Labels::GridLost || layout.onlyTotals);
    });
}

void TestRecognizer::damagedTextsNeverGiveASpanThatIsWrong_data()
{
    constexpr Twist twists[] = {
        {"plain", [](Layout &) {}},
        {"all", [](Layout &l) { l.tears = l.repeatsHead = l.hasSpacesInLabels = l.hasWideDigits = true; }}};
    addCombinations(twists);
}

void TestRecognizer::damagedTextsNeverGiveASpanThatIsWrong()
{
    QFETCH(int, form);
    QFETCH(Layout, layout);
    const Recognizer recognizer(catalogue());
    const FormDefinition &definition = *catalogue().forms()[static_cast<std::size_t>(form)];
    Random random(static_cast<unsigned>(qHash(QByteArray(QTest::currentDataTag())) % 1000));
    const QString whole =
        ReportPrinter(definition, layout, balancedValues(definition, random), random).print(2022).text;
    for (int round = 0; round < 6; ++round) {
        QString text = whole;
        for (int cut = 0; cut < 1 + random.below(30); ++cut) {
            const int at = random.below(static_cast<int>(text.size()));
            switch (random.below(4)) {
            case 0:
                text.remove(at, 1 + random.below(round == 0 ? 2000 : 4));
                break;
            case 1:
                text.insert(at,
                            QStringView(u"\n\t |0-/\uFF11\u2ED3\u0301\U0001F600").mid(random.below(10), 1));
                break;
            case 2:
                text.insert(at, text.mid(random.below(static_cast<int>(text.size())), random.below(200)));
                break;
            default:
                text[at] = QChar(static_cast<char16_t>(1 + random.below(0xFFFE)));
            }
        }
        const Result<SourceDocument> document = readDocument(text.toUtf8(), QStringLiteral("a.txt"));
        if (!document)
            continue;
        const Report report = recognizer.recognise(document.value());
        const QString fault = faultOf(document.value(), report);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
}

void TestRecognizer::aTableThatStandsTwiceIsReadOnce_data()
{
    constexpr Twist twists[] = {{"plain", [](Layout &) {}}};
    addCombinations(twists);
}

void TestRecognizer::aTableThatStandsTwiceIsReadOnce()
{
    QFETCH(int, form);
    QFETCH(Layout, layout);
    const Recognizer recognizer(catalogue());
    const FormDefinition &definition = *catalogue().forms()[static_cast<std::size_t>(form)];
    Random random(7);
    PrintedReport printed = ReportPrinter(definition, layout, balancedValues(definition, random), random)
                                .print(form == 0 ? 2020 : 2022);
    // The whole report once more behind itself: either may be read, but not half of each.
    const QString text = printed.text + QStringLiteral("\n") + printed.text;
    const Result<SourceDocument> document = readDocument(text.toUtf8(), QStringLiteral("a.txt"));
    const Report report = recognizer.recognise(document.value());
    QCOMPARE(report.cells.size(), printed.expected.size());
    for (std::size_t c = 0; c < report.cells.size(); ++c) {
        QCOMPARE(static_cast<int>(report.cells[c].state), static_cast<int>(CellState::Number));
        QCOMPARE(report.cells[c].number, printed.expected[c].number);
    }
    QVERIFY(faultOf(document.value(), report).isEmpty());
}

void TestRecognizer::proseWithoutTablesHasNoForm()
{
    const QString text =
        QStringLiteral("青岩镇人民政府2022年政府信息公开工作年度报告\n一、总体情况\n"
                       "全年新收申请 3 件，予以公开 2 件，不予公开 1 件。\n行政许可 12 件。\n"
                       "1、加强学习。\n2、其他事项：无。\n");
    const Recognizer recognizer(catalogue());
    const Result<SourceDocument> document = readDocument(text.toUtf8(), QStringLiteral("a.txt"));
    const Report report = recognizer.recognise(document.value());
    QVERIFY(report.formId.isEmpty());
    QVERIFY(report.cells.empty());
}

void TestRecognizer::theSameTextIsReadAlikeByManyThreads()
{
    const Recognizer recognizer(catalogue());
    const FormDefinition &definition = *catalogue().forms()[1];
    Random random(5);
    const QString text =
        ReportPrinter(definition, {}, balancedValues(definition, random), random).print(2022).text;
    const Result<SourceDocument> document = readDocument(text.toUtf8(), QStringLiteral("a.txt"));
    const Report alone = recognizer.recognise(document.value());
    std::vector<Report> reports(4);
    std::vector<std::thread> threads;
    for (Report &report : reports)
        threads.emplace_back([&] { report = recognizer.recognise(document.value()); });
    for (std::thread &thread : threads)
        thread.join();
    for (const Report &report : reports)
        QVERIFY(report == alone);
}

QTEST_GUILESS_MAIN(TestRecognizer)
#include "tst_recognizer.moc"
