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

} // namespace

class TestRecognizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLayoutIsReadCellByCell_data();
    void everyLayoutIsReadCellByCell();
};

void TestRecognizer::everyLayoutIsReadCellByCell_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<Layout>("layout");
    const std::pair<const char *, Style> styles[] = {{"tabs", Style::Tabs},
                                                     {"pipes", Style::Pipes},
                                                     {"bare pipes", Style::BarePipes},
                                                     {"lone tab", Style::LoneTab},
                                                     {"lone tight", Style::LoneTabTight},
                                                     {"value lines", Style::ValueLines},
                                                     {"value tight", Style::ValueTight},
                                                     {"spaces", Style::Spaces}};
    const std::pair<const char *, Labels> labels[] = {{"grid", Labels::Grid},
                                                      {"grid lost", Labels::GridLost},
                                                      {"flat", Labels::Flat},
                                                      {"repeated", Labels::Repeated},
                                                      {"same cell", Labels::SameCell}};
    struct Twist
    {
        const char *name;
        std::function<void(Layout &)> apply;
    };
    const Twist twists[] = {
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
    for (int form = 0; form < 2; ++form) {
        for (const auto &[styleName, style] : styles) {
            for (const auto &[labelName, label] : labels) {
                for (const Twist &twist : twists) {
                    Layout layout;
                    layout.style = style;
                    layout.labels = label;
                    twist.apply(layout);
                    QTest::addRow("%s, %s, %s, %s", form == 0 ? "2019" : "2021", styleName, labelName,
                                  twist.name)
                        << form << layout;
                }
            }
        }
    }
}

void TestRecognizer::everyLayoutIsReadCellByCell()
{
    QFETCH(int, form);
    QFETCH(Layout, layout);
    const FormDefinition &definition = *catalogue().forms()[static_cast<std::size_t>(form)];
    const Recognizer recognizer(catalogue());
    for (unsigned seed = 1; seed <= 4; ++seed) {
        Random random(seed);
        const std::vector<qint64> values = balancedValues(definition, random, seed == 4 ? 4000 : 20);
        const PrintedReport printed =
            ReportPrinter(definition, layout, values, random).print(form == 0 ? 2020 : 2022);
        const Result<SourceDocument> document = readDocument(printed.text.toUtf8(), QStringLiteral("a.txt"));
        QVERIFY(document.ok());
        const Report report = recognizer.recognise(document.value());
        const Outcome outcome = compare(definition, printed, document.value(), report);
        if (outcome.wrong > 0 && qEnvironmentVariableIsSet("GOUJI_SHOW"))
            qInfo().noquote() << printed.text;
        QVERIFY2(outcome.wrong == 0, qPrintable(QStringLiteral("seed %1: %2 wrong, first %3")
                                                    .arg(seed)
                                                    .arg(outcome.wrong)
                                                    .arg(outcome.first)));
    }
}

Q_DECLARE_METATYPE(gouji::testing::Layout)

QTEST_GUILESS_MAIN(TestRecognizer)
#include "tst_recognizer.moc"
