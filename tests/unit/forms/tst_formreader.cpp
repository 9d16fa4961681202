#include "model/forms/formcatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#ifdef GOUJI_HAS_VALIJSON
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>
#endif

using namespace gouji;

namespace {

QByteArray builtIn(const char *name)
{
    QFile file(QStringLiteral(":/forms/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The 2021 form with one thing changed. `path` leads to a value ("tables", 0, "id"); an undefined value
/// takes it away.
QJsonValue changed(const QJsonValue &value, const QVariantList &path, const QJsonValue &to)
{
    if (path.isEmpty())
        return to;
    const QVariantList rest = path.mid(1);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const int index = path.first().toInt();
        if (index >= array.size())
            array.append(to);
        else if (rest.isEmpty() && to.isUndefined())
            array.removeAt(index);
        else
            array[index] = changed(array[index], rest, to);
        return array;
    }
    QJsonObject object = value.toObject();
    const QString key = path.first().toString();
    const QJsonValue inner = changed(object.value(key), rest, to);
    if (inner.isUndefined())
        object.remove(key);
    else
        object.insert(key, inner);
    return object;
}

QByteArray broken(const QVariantList &path, const QJsonValue &to)
{
    const QJsonValue root = QJsonDocument::fromJson(builtIn("2021.json")).object();
    return QJsonDocument(changed(root, path, to).toObject()).toJson();
}

QString refusal(const QByteArray &json)
{
    const Result<FormDefinition> form = FormDefinition::fromJson(json, QStringLiteral("x.json"));
    if (form)
        return {};
    return QString::number(static_cast<int>(form.error().code)) + u' ' + form.error().subject + u' ' +
           form.error().detail;
}

#ifdef GOUJI_HAS_VALIJSON
bool fitsSchema(const QByteArray &json)
{
    static const QJsonValue schemaJson = QJsonDocument::fromJson(builtIn("forms.schema.json")).object();
    static valijson::Schema schema;
    static bool isRead = false;
    if (!isRead) {
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::QtJsonAdapter(schemaJson), schema);
        isRead = true;
    }
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue root = document.object();
    valijson::Validator validator;
    return validator.validate(schema, valijson::adapters::QtJsonAdapter(root), nullptr);
}
#endif

} // namespace

class TestFormReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothFormsHaveWhatTheirNoticesPrescribe_data();
    void bothFormsHaveWhatTheirNoticesPrescribe();
    void identitiesNameTheirCells();
    void cellsRowsAndIdentitiesAgree();
    void theOutcomesAreAllThatWasProcessed();
    void aBrokenFormIsRefusedWithItsPlace_data();
    void aBrokenFormIsRefusedWithItsPlace();
    void aSyntaxErrorIsPlacedByLine();
    void otherJsonIsRefused_data();
    void otherJsonIsRefused();
    void theSchemaAndTheReaderAgree_data();
    void theSchemaAndTheReaderAgree();
    void yearsHaveTheirForm();
    void aFolderOfFormsIsReadOrRefusedWhole();
    void formsForTheSameYearsAreRefused();
};

void TestFormReader::bothFormsHaveWhatTheirNoticesPrescribe_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QList<int>>("cells");
    QTest::addColumn<QList<int>>("identities"); // BAL, COL, ROW, T4
    QTest::newRow("2019") << builtIn("2019.json") << QList<int>{22, 161, 15} << QList<int>{7, 7, 23, 3};
    QTest::newRow("2021") << builtIn("2021.json") << QList<int>{10, 175, 15} << QList<int>{7, 7, 25, 3};
}

void TestFormReader::bothFormsHaveWhatTheirNoticesPrescribe()
{
    QFETCH(QByteArray, json);
    QFETCH(QList<int>, cells);
    QFETCH(QList<int>, identities);
    const Result<FormDefinition> form = FormDefinition::fromJson(json, QStringLiteral("x.json"));
    QVERIFY2(form.ok(), form ? "" : qPrintable(form.error().detail));
    QList<int> found{0, 0, 0};
    for (const FormCell &cell : form.value().cells())
        ++found[cell.table];
    QCOMPARE(found, cells);
    QList<int> rules{0, 0, 0, 0};
    const QStringList names{QStringLiteral("BAL"), QStringLiteral("COL"), QStringLiteral("ROW"),
                            QStringLiteral("T4")};
    for (const Identity &identity : form.value().identities())
        ++rules[names.indexOf(identity.rule)];
    QCOMPARE(rules, identities);
    QCOMPARE(form.value().sections().size(), std::size_t(6));
    QVERIFY(!form.value().claims().empty());
}

void TestFormReader::identitiesNameTheirCells()
{
    const FormDefinition form =
        std::move(FormDefinition::fromJson(builtIn("2021.json"), QStringLiteral("x.json")).value());
    const auto keys = [&](const std::vector<int> &cells) {
        QStringList list;
        for (const int cell : cells)
            list << form.cells()[static_cast<std::size_t>(cell)].key;
        return list;
    };
    const int balance = form.identityIndex(QStringLiteral("BAL:research"));
    QVERIFY(balance >= 0);
    const Identity &identity = form.identities()[static_cast<std::size_t>(balance)];
    QCOMPARE(keys(identity.left), (QStringList{QStringLiteral("requests.received.research"),
                                               QStringLiteral("requests.carried_over_in.research")}));
    QCOMPARE(keys(identity.right), (QStringList{QStringLiteral("requests.total_processed.research"),
                                                QStringLiteral("requests.carried_forward.research")}));
    const int column = form.identityIndex(QStringLiteral("COL:total"));
    QCOMPARE(form.identities()[static_cast<std::size_t>(column)].right.size(), std::size_t(21));
    QCOMPARE(form.identityIndex(QStringLiteral("BAL:nobody")), -1);
}

void TestFormReader::cellsRowsAndIdentitiesAgree()
{
    for (const char *name : {"2019.json", "2021.json"}) {
        const FormDefinition form =
            std::move(FormDefinition::fromJson(builtIn(name), QStringLiteral("x.json")).value());
        int next = 0;
        for (int p = 0; p < static_cast<int>(form.printedRows().size()); ++p) {
            const PrintedRow &row = form.printedRows()[static_cast<std::size_t>(p)];
            QCOMPARE(row.firstCell, next);
            for (int c = 0; c < row.cellCount; ++c, ++next) {
                const FormCell &cell = form.cells()[static_cast<std::size_t>(next)];
                QCOMPARE(cell.printedRow, p);
                QCOMPARE(cell.printedColumn, c);
                QCOMPARE(form.cellIndex(cell.key), next);
                for (const bool english : {true, false})
                    QVERIFY(form.describeCell(next, english).contains(QStringLiteral(" · ")));
                for (const int i : form.identitiesOf(next)) {
                    const Identity &identity = form.identities()[static_cast<std::size_t>(i)];
                    const auto count = std::count(identity.left.begin(), identity.left.end(), next) +
                                       std::count(identity.right.begin(), identity.right.end(), next);
                    QCOMPARE(static_cast<int>(count), 1);
                }
            }
        }
        QCOMPARE(static_cast<std::size_t>(next), form.cells().size());
    }
}

void TestFormReader::theOutcomesAreAllThatWasProcessed()
{
    for (const char *name : {"2019.json", "2021.json"}) {
        const FormDefinition form =
            std::move(FormDefinition::fromJson(builtIn(name), QStringLiteral("x.json")).value());
        std::vector<int> cells;
        for (const FormMeasure &outcome : form.statistics().outcomes)
            cells.insert(cells.end(), outcome.cells.begin(), outcome.cells.end());
        std::sort(cells.begin(), cells.end());
        const int column = form.identityIndex(QStringLiteral("COL:total"));
        std::vector<int> parts = form.identities()[static_cast<std::size_t>(column)].right;
        std::sort(parts.begin(), parts.end());
        QCOMPARE(cells, parts);
        QCOMPARE(form.statistics().requests.size(), std::size_t(3));
    }
}

void TestFormReader::aBrokenFormIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QVariantList>("path");
    QTest::addColumn<QJsonValue>("to");
    QTest::addColumn<QString>("place");
    const auto add = [](const char *name, const QVariantList &path, const QJsonValue &to, const char *place) {
        QTest::newRow(name) << path << to << QString::fromLatin1(place);
    };
    const auto key = [](const char *s) { return QVariant(QString::fromLatin1(s)); };
    const auto text = [](const char *s) { return QJsonValue(QString::fromLatin1(s)); };
    const QJsonValue none(QJsonValue::Undefined);
    const QVariantList block{key("tables"), 1, key("blocks"), 0};
    add("no id", {key("id")}, none, "/id: ");
    add("empty title", {key("title")}, text(""), "/title: ");
    add("title of another kind", {key("title")}, 3, "/title: ");
    add("id with spaces", {key("id")}, text("20 21"), "/id: ");
    add("unknown key", {key("colour")}, text("red"), "/: unknown key \"colour\"");
    add("unknown key of a row", block + QVariantList{key("rows"), 3, key("colour")}, 1,
        "/tables/1/blocks/0/rows/3: unknown key");
    add("years of one", {key("years")}, QJsonArray{2021}, "/years: ");
    add("years of words", {key("years")}, QJsonArray{QStringLiteral("2021"), QJsonValue()}, "/years: ");
    add("half a year", {key("years"), 0}, 2021.5, "/years: ");
    add("years backwards", {key("years"), 1}, 2019, "/years: ");
    add("no sections", {key("sections")}, QJsonArray(), "/sections: ");
    add("a section without label", {key("sections"), 2, key("label")}, none, "/sections/2/label: ");
    add("a section's way without words", {key("sections"), 2, key("keywords"), 0}, QJsonArray(),
        "/sections/2/keywords/0: ");
    add("a section that is a word", {key("sections"), 2}, text("x"), "/sections/2/");
    add("no tables", {key("tables")}, none, "/tables: ");
    add("a table of no section", {key("tables"), 1, key("section")}, text("ix"),
        "/tables/1/section: no section");
    add("a table there twice", {key("tables"), 1, key("id")}, text("disclosure"), "/tables/1/id: ");
    add("no blocks", {key("tables"), 1, key("blocks")}, QJsonArray(), "/tables/1/blocks: ");
    add("no rows", block + QVariantList{key("rows")}, QJsonArray(), "/tables/1/blocks/0/rows: ");
    add("no columns", block + QVariantList{key("columns")}, none, "/tables/1/blocks/0/columns: ");
    add("side by side in words", block + QVariantList{key("sideBySide")}, text("yes"),
        "/tables/1/blocks/0/sideBySide: ");
    add("a column of no kind", block + QVariantList{key("columns"), 2, key("kind")}, text("weight"),
        "/tables/1/blocks/0/columns/2/kind: \"weight\"");
    add("an empty unit", block + QVariantList{key("columns"), 2, key("unit")}, text(""),
        "/tables/1/blocks/0/columns/2/unit: ");
    add("a variant that is a number", block + QVariantList{key("columns"), 2, key("variants"), 0}, 5,
        "/tables/1/blocks/0/columns/2/variants/0: ");
    add("variants that are a word", block + QVariantList{key("rows"), 2, key("variants")}, text("x"),
        "/tables/1/blocks/0/rows/2/variants: ");
    add("a row there twice", block + QVariantList{key("rows"), 3, key("id")}, text("granted"),
        "is there twice");
    add("a column there twice", block + QVariantList{key("columns"), 3, key("id")}, text("business"),
        "is there twice");
    add("a row of no column", block + QVariantList{key("rows"), 3, key("columns")},
        QJsonArray{QStringLiteral("x")}, "/tables/1/blocks/0/rows/3/columns: no column");
    add("no identities", {key("identities")}, none, "/identities: ");
    add("an identity of no table", {key("identities"), 0, key("table")}, text("x"), "/identities/0: ");
    add("an identity for each cell", {key("identities"), 0, key("each")}, text("cell"), "/identities/0: ");
    add("an identity of no row", {key("identities"), 0, key("right")}, QJsonArray{QStringLiteral("nobody")},
        "/identities/0/right: no cell");
    add("an identity with nothing on its right", {key("identities"), 0, key("right")}, QJsonArray(),
        "/identities/0: both sides");
    add("no claims", {key("claims")}, none, "/claims: ");
    add("a claim of no cell", {key("claims"), 1, key("readings"), 0, 0}, text("requests.nobody.total"),
        "/claims/1/readings/0: no cell");
    add("a claim without readings", {key("claims"), 1, key("readings")}, QJsonArray(),
        "/claims/1/readings: ");
    add("a claim of nothing", {key("claims"), 1, key("readings"), 0}, QJsonArray(), "/claims/1/readings/0: ");
    add("a claim there twice", {key("claims"), 1, key("id")}, text("requests.received"), "/claims/");
    const QVariantList outcome{key("statistics"), key("outcomes"), 2};
    add("statistics that are a list", {key("statistics")}, QJsonArray(), "/statistics: ");
    add("statistics without outcomes", {key("statistics"), key("outcomes")}, none, "/statistics/outcomes: ");
    add("an outcome without name", outcome + QVariantList{key("label")}, none,
        "/statistics/outcomes/2/label: ");
    add("an outcome of no cell", outcome + QVariantList{key("cells"), 1}, text("requests.nobody.total"),
        "/statistics/outcomes/2/cells: no cell");
    add("an outcome of nothing", outcome + QVariantList{key("cells")}, QJsonArray(),
        "/statistics/outcomes/2/cells: ");
    add("an outcome there twice", outcome + QVariantList{key("id")}, text("granted"), "is there twice");
    add("a share of nothing", {key("statistics"), key("rates"), 0, key("of")}, none,
        "/statistics/rates/0/of: ");
}

void TestFormReader::aBrokenFormIsRefusedWithItsPlace()
{
    QFETCH(QVariantList, path);
    QFETCH(QJsonValue, to);
    QFETCH(QString, place);
    const QString error = refusal(broken(path, to));
    QVERIFY2(!error.isEmpty(), "the form was taken");
    QVERIFY2(error.startsWith(QString::number(static_cast<int>(ErrorCode::FormInvalid)) +
                              QStringLiteral(" x.json ")),
             qPrintable(error));
    QVERIFY2(error.contains(place), qPrintable(error));
}

void TestFormReader::aSyntaxErrorIsPlacedByLine()
{
    QByteArray json = builtIn("2021.json");
    const qsizetype place = json.indexOf("\"years\"");
    json.insert(place, "oops ");
    const QString line = QStringLiteral("line %1,").arg(json.left(place).count('\n') + 1);
    const QString error = refusal(json);
    QVERIFY2(error.contains(line), qPrintable(error));
}

void TestFormReader::otherJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("half a form") << builtIn("2021.json").left(5000);
    QTest::newRow("no JSON") << QByteArray("\xFF\xFE");
    QTest::newRow("nested deeply") << QByteArray(100000, '[');
}

void TestFormReader::otherJsonIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(refusal(json).contains(QStringLiteral("x.json")));
}

void TestFormReader::theSchemaAndTheReaderAgree_data()
{
    aBrokenFormIsRefusedWithItsPlace_data();
}

void TestFormReader::theSchemaAndTheReaderAgree()
{
#ifdef GOUJI_HAS_VALIJSON
    QFETCH(QVariantList, path);
    QFETCH(QJsonValue, to);
    QFETCH(QString, place);
    QVERIFY(fitsSchema(builtIn("2019.json")));
    QVERIFY(fitsSchema(builtIn("2021.json")));
    // What a schema cannot say: references, things there twice, the order of years.
    const bool isBeyondSchema =
        place.contains(QStringLiteral("no cell")) || place.contains(QStringLiteral("twice")) ||
        place.contains(QStringLiteral("no column")) || place.contains(QStringLiteral("no section")) ||
        QByteArray(QTest::currentDataTag()).contains("twice") ||
        QByteArray(QTest::currentDataTag()) == "an identity of no table" ||
        QByteArray(QTest::currentDataTag()) == "years backwards";
    QCOMPARE(fitsSchema(broken(path, to)), isBeyondSchema);
#else
    QSKIP("no JSON schema validator here");
#endif
}

void TestFormReader::yearsHaveTheirForm()
{
    const Result<FormCatalogue> catalogue = FormCatalogue::load(QStringLiteral(":/forms"));
    QVERIFY(catalogue.ok());
    QCOMPARE(catalogue.value().forms().size(), std::size_t(2));
    QVERIFY(catalogue.value().formForYear(2018) == nullptr);
    QCOMPARE(catalogue.value().formForYear(2019)->id(), QStringLiteral("2019"));
    QCOMPARE(catalogue.value().formForYear(2020)->id(), QStringLiteral("2019"));
    QCOMPARE(catalogue.value().formForYear(2021)->id(), QStringLiteral("2021"));
    QCOMPARE(catalogue.value().formForYear(2099)->id(), QStringLiteral("2021"));
    QVERIFY(catalogue.value().form(QStringLiteral("1999")) == nullptr);
}

void TestFormReader::aFolderOfFormsIsReadOrRefusedWhole()
{
    const QTemporaryDir dir;
    QVERIFY(!FormCatalogue::load(dir.path()).ok());
    QVERIFY(!FormCatalogue::load(dir.filePath(QStringLiteral("none"))).ok());
    const auto write = [&](const char *name, const QByteArray &json) {
        QFile file(dir.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
    };
    QVERIFY(write("2019.json", builtIn("2019.json")));
    QVERIFY(FormCatalogue::load(dir.path()).ok());
    QVERIFY(write("2021.json", broken({QStringLiteral("title")}, 3)));
    const Result<FormCatalogue> catalogue = FormCatalogue::load(dir.path());
    QVERIFY(!catalogue.ok());
    QVERIFY(catalogue.error().subject.contains(QStringLiteral("2021.json")));
    QVERIFY(catalogue.error().detail.startsWith(QStringLiteral("/title: ")));
}

void TestFormReader::formsForTheSameYearsAreRefused()
{
    const QTemporaryDir dir;
    const auto write = [&](const char *name, const QByteArray &json) {
        QFile file(dir.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
    };
    QVERIFY(write("2021.json", builtIn("2021.json")));
    QVERIFY(write("2027.json", broken({QStringLiteral("id")}, QStringLiteral("2027"))));
    const Result<FormCatalogue> catalogue = FormCatalogue::load(dir.path());
    QVERIFY(!catalogue.ok());
    QVERIFY(catalogue.error().detail.startsWith(QStringLiteral("/years: ")));
}

QTEST_GUILESS_MAIN(TestFormReader)
#include "tst_formreader.moc"
