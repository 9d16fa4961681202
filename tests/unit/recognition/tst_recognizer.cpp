#include "parser/readers/reader.h"
#include "parser/recognition/recognizer.h"
#include "tests/unit/recognition/reportprinter.h"

#include <QTest>

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
    const Outcome outcome =
        compare(definition, printed, document.value(), recognizer.recognise(document.value()));
    if (outcome.wrong > 0 && qEnvironmentVariableIsSet("GOUJI_SHOW"))
        qInfo().noquote() << printed.text;
    return outcome;
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
    void emptyCellsAreBlankWhereTheyStand_data();
    void emptyCellsAreBlankWhereTheyStand() { readAll(false); }

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
    };
    addCombinations(twists);
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

Q_DECLARE_METATYPE(gouji::testing::Layout)

QTEST_GUILESS_MAIN(TestRecognizer)
#include "tst_recognizer.moc"
