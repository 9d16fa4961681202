#include "model/store/eventjson.h"
#include "model/store/eventrecord.h"
#include "tests/store/storetest.h"

#include <QRandomGenerator>

using namespace gouji;
using namespace gouji::storetest;

class TestEventJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesBackAsItWent();
    void aNumberKeepsItsDigitsAsPrinted();
    void anyTextComesBack_data();
    void anyTextComesBack();
    void randomBodiesComeBack();
    void whatWasNotWrittenSoIsDamaged_data();
    void whatWasNotWrittenSoIsDamaged();
    void theHashCoversEveryField();
};

namespace {

StageChanged sampleLetter()
{
    LetterEntry entry;
    entry.check = QStringLiteral("cross-footing");
    entry.code = QStringLiteral("single-cell");
    entry.subject = QStringLiteral("cross-footing:0a");
    entry.form = QStringLiteral("2021");
    entry.section = 2;
    entry.cells = QStringList{QStringLiteral("requests.granted.total")};
    entry.identities = QStringList{QStringLiteral("granted")};
    entry.published = {CellState::Number, QStringLiteral("５")};
    entry.printed = QStringLiteral("5");
    entry.expected = QStringLiteral("2");
    entry.words = QStringLiteral("合计应为 2。");
    return {Stage::SecondReview,
            Stage::SentBack,
            QString(64, u'a'),
            QStringLiteral("请更正"),
            false,
            {entry, LetterEntry{}},
            0,
            {}};
}

EventBody roundTrip(const EventBody &body)
{
    const Result<EventBody> back = eventBodyFromJson(eventKind(body), eventBodyToJson(body));
    if (!back)
        qWarning() << back.error().detail << eventBodyToJson(body);
    return back ? back.value() : EventBody(Undone{-1});
}

CellValue newValueOf(const EventBody &body)
{
    const auto *correction = std::get_if<CellCorrected>(&body);
    return correction ? correction->newValue : CellValue{};
}

} // namespace

void TestEventJson::everyKindComesBackAsItWent()
{
    std::vector<EventBody> bodies = sampleBodies();
    bodies.emplace_back(ReadAgain{QString(64, u'f')});
    bodies.emplace_back(CellCorrected{});
    bodies.emplace_back(CellMarked{});
    bodies.emplace_back(CellsCorrected{});
    bodies.emplace_back(CellsCorrected{{sampleCorrection(1), sampleCorrection(2)}});
    bodies.emplace_back(FindingDecided{});
    bodies.emplace_back(sampleLetter());
    for (const Stage stage : {Stage::Imported, Stage::FirstReview, Stage::SecondReview, Stage::Passed,
                              Stage::SentBack, Stage::Resubmitted, Stage::Closed})
        bodies.emplace_back(StageChanged{
            stage, Stage::FirstReview, {}, QStringLiteral("重审"), true, {}, 7, QStringLiteral("二稿.docx")});
    bodies.emplace_back(SampleDrawn{});
    bodies.emplace_back(SampleDrawn{QStringLiteral("0f3a"), {QStringLiteral("a.b"), QStringLiteral("a.c")}});
    bodies.emplace_back(SampleTyped{});
    bodies.emplace_back(
        SampleTyped{QStringLiteral("a.b"), {CellState::Blank, {}}, sampleCorrection().newValue, true});
    for (const Settlement settlement :
         {Settlement::FirstRight, Settlement::SecondRight, Settlement::NeitherRight})
        bodies.emplace_back(SampleSettled{QStringLiteral("a.b"), settlement, QStringLiteral("看过原件")});
    bodies.emplace_back(Undone{std::numeric_limits<qint64>::max()});
    QSet<std::size_t> kinds;
    for (const EventBody &body : bodies) {
        QVERIFY2(roundTrip(body) == body, eventBodyToJson(body).constData());
        kinds.insert(body.index());
    }
    QCOMPARE(static_cast<std::size_t>(kinds.size()), std::variant_size_v<EventBody>);
}

void TestEventJson::aNumberKeepsItsDigitsAsPrinted()
{
    for (const Decimal &number :
         {Decimal::fromUnits(50, 2), Decimal::fromUnits(-999'999'999'999'999'999, 12),
          Decimal::fromUnits(9'007'199'254'740'993, 0), Decimal::fromUnits(0, 3), Decimal::invalid()}) {
        CellCorrected body = sampleCorrection();
        body.newValue.number = number;
        const Decimal back = newValueOf(roundTrip(body)).number;
        QCOMPARE(back.isValid(), number.isValid());
        QCOMPARE(back.units(), number.units());
        QCOMPARE(back.scale(), number.scale());
    }
}

void TestEventJson::anyTextComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes") << QStringLiteral("\"\\/{}[]");
    QTest::newRow("zero byte") << QString(QChar(u'\0'));
    QTest::newRow("controls") << QStringLiteral("\t\r\n\x1b\x7f");
    QTest::newRow("beyond the BMP") << QStringLiteral("𠮷野家");
    QTest::newRow("half a surrogate pair") << QString(QChar(0xD842));
    QTest::newRow("the other half") << QString(QChar(0xDFB7)) + QStringLiteral("x");
    QTest::newRow("no characters") << QString(QChar(0xFFFE)) + QChar(0xFEFF) + QChar(0x2028);
}

void TestEventJson::anyTextComesBack()
{
    QFETCH(QString, text);
    CellCorrected body = sampleCorrection();
    body.reason = text;
    body.newValue.raw = text;
    QVERIFY(roundTrip(body) == EventBody(body));
}

void TestEventJson::randomBodiesComeBack()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        CellCorrected body = sampleCorrection();
        CellValue &value = body.newValue;
        value.state = static_cast<CellState>(random.bounded(4));
        value.number = Decimal::fromUnits(
            static_cast<qint64>(random.generate64() % 1'000'000'000'000'000'000ULL), random.bounded(13));
        value.confidence = static_cast<float>(random.generateDouble());
        value.where.span = {random.bounded(1 << 30), random.bounded(1 << 30)};
        value.where.page = random.bounded(3000);
        value.where.box = QRectF(random.generateDouble() * 600, random.generateDouble() * 900,
                                 random.generateDouble(), -random.generateDouble());
        body.verdict = static_cast<Verdict>(random.bounded(2));
        const EventBody back = roundTrip(body);
        QVERIFY2(back == EventBody(body), eventBodyToJson(body).constData());
        QCOMPARE(newValueOf(back).where.box.x(), value.where.box.x());
        QVERIFY(newValueOf(back).confidence == value.confidence);
    }
}

void TestEventJson::whatWasNotWrittenSoIsDamaged_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("undone") << QByteArray("{");
    QTest::newRow("no object") << QByteArray("undone") << QByteArray("[1]");
    QTest::newRow("unknown kind") << QByteArray("thought") << QByteArray("{}");
    QTest::newRow("missing field") << QByteArray("undone") << QByteArray("{}");
    QTest::newRow("wrong type") << QByteArray("undone") << QByteArray(R"({"target":"4"})");
    QTest::newRow("fraction") << QByteArray("undone") << QByteArray(R"({"target":4.5})");
    QTest::newRow("unknown name") << QByteArray("cell-marked")
                                  << QByteArray(R"({"cell":"a","value":{"state":"odd","raw":""},)"
                                                R"("mark":"doubtful","reason":""})");
    QTest::newRow("unknown stage") << QByteArray("stage-changed")
                                   << QByteArray(R"({"from":"lost","to":"passed","sha256":"","reason":""})");
    QTest::newRow("a letter of other things")
        << QByteArray("stage-changed")
        << QByteArray(R"({"from":"passed","to":"passed","sha256":"","reason":"","letter":["x"]})");
    QTest::newRow("cells that are no texts")
        << QByteArray("sample-drawn") << QByteArray(R"({"seed":"1","cells":[1]})");
    QTest::newRow("field of an inner object")
        << QByteArray("cell-marked")
        << QByteArray(R"({"cell":"a","value":{"state":"blank"},"mark":"doubtful","reason":""})");
}

void TestEventJson::whatWasNotWrittenSoIsDamaged()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, json);
    COMPARE_ERROR(eventBodyFromJson(kind, json), ErrorCode::StoreDamaged);
}

void TestEventJson::theHashCoversEveryField()
{
    const Event event{4, 2, sampleTime(), QStringLiteral("林"), sampleCorrection()};
    const EventRecord good = makeRecord(event, firstPreviousHash());
    VERIFY_OK(makeEvent(good));
    QVERIFY(makeEvent(good).value() == event);
    std::vector<EventRecord> changed(8, good);
    ++changed[0].sequence;
    ++changed[1].report;
    ++changed[2].timeMs;
    changed[3].reviewer += 'x';
    changed[4].kind = "cell-marked";
    changed[5].body.replace("120", "121");
    changed[6].previous[31] = 1;
    changed[7].hash[0] = static_cast<char>(changed[7].hash[0] ^ 1);
    for (const EventRecord &record : changed)
        COMPARE_ERROR(makeEvent(record), ErrorCode::StoreDamaged);
    EventRecord shifted = good; // the same bytes, cut elsewhere
    shifted.kind = good.kind + good.body.left(1);
    shifted.body = good.body.mid(1);
    QVERIFY(hashOf(shifted) != good.hash);
}

QTEST_APPLESS_MAIN(TestEventJson)
#include "tst_eventjson.moc"
