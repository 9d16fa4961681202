#include "tests/store/storetest.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace gouji;
using namespace gouji::storetest;

/// The full-text search of the review file.
class TestTextIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSearchFindsExactlyWhatLikeFinds();
    void aTextThatWasReplacedIsFoundNoMore();
    void aReadingWithoutItsTextIsSaidToBeMissing();
    void filesFromBeforeAreIndexedAfterwards_data();
    void filesFromBeforeAreIndexedAfterwards();
    void aSearchOfManyGoesOnWhereItStopped();
    void aSearchForNothingFindsNothing();

private:
    QTemporaryDir m_folder;

    struct Row
    {
        StoredReport report;
        StoredReading reading;
    };
    static Row row(int number, const QString &text)
    {
        Row row{sampleReport(number), sampleReading(number)};
        row.reading.bytes += QByteArray::number(number);
        row.report.sha256 = QCryptographicHash::hash(row.reading.bytes, QCryptographicHash::Sha256).toHex();
        row.reading.text = text.isNull() ? QByteArray() : text.toUtf8();
        return row;
    }
    std::unique_ptr<ReviewStore> storeWith(const QString &name, const QStringList &texts) const
    {
        auto store = openReviewStore(m_folder.filePath(name), true);
        if (!store)
            return nullptr;
        std::vector<StoredReport> reports;
        std::vector<StoredReading> readings;
        for (int i = 0; i < texts.size(); ++i) {
            Row made = row(i, texts.at(i));
            reports.push_back(made.report);
            readings.push_back(made.reading);
        }
        if (!store.value()->add(reports, readings))
            return nullptr;
        return std::move(store.value());
    }
    static std::vector<ReportId> search(ReviewStore &store, const QString &text)
    {
        std::vector<ReportId> found;
        TextHits hits;
        do {
            const Result<TextHits> next = store.searchTexts(text, hits.upTo);
            if (!next)
                return {-1};
            hits = next.value();
            found.insert(found.end(), hits.reports.begin(), hits.reports.end());
        } while (!hits.isComplete);
        return found;
    }
    static std::vector<ReportId> like(SqliteDatabase &database, QString text)
    {
        for (const QChar special : QStringLiteral("\\%_"))
            text.replace(special, QString(u'\\') + special);
        SqliteStatement statement(database, "SELECT id FROM plain WHERE body LIKE ? ESCAPE '\\' ORDER BY id",
                                  u'%' + text + u'%');
        std::vector<ReportId> found;
        while (statement.step() == SqliteStatement::Step::Row)
            found.push_back(statement.integer(0));
        return found;
    }
};

void TestTextIndex::aSearchFindsExactlyWhatLikeFinds()
{
    // Texts of few characters, so that nearly every query stands somewhere and stands not everywhere.
    const QString alphabet = QStringLiteral("信访件政务公开申请12305 \t\n，。％%_\"'*(^ab𠮷𠀋");
    std::vector<QString> characters;
    for (qsizetype i = 0; i < alphabet.size(); ++i) {
        const qsizetype length = alphabet.at(i).isHighSurrogate() ? 2 : 1;
        characters.push_back(alphabet.mid(i, length));
        i += length - 1;
    }
    QRandomGenerator random(20240301);
    const auto anyText = [&](int least, int most) {
        QString text;
        for (int n = random.bounded(least, most + 1); n > 0; --n)
            text += characters[static_cast<std::size_t>(random.bounded(static_cast<int>(characters.size())))];
        return text;
    };
    QStringList texts;
    for (int i = 0; i < 120; ++i)
        texts += anyText(0, 60);
    const auto store = storeWith(QStringLiteral("like.gouji"), texts);
    QVERIFY(store);
    auto plain =
        SqliteDatabase::open(m_folder.filePath(QStringLiteral("plain.db")), SqliteDatabase::Mode::Create);
    VERIFY_OK(plain);
    VERIFY_OK(plain.value()->execute("CREATE TABLE plain (id INTEGER PRIMARY KEY, body TEXT)"));
    for (int i = 0; i < texts.size(); ++i)
        VERIFY_OK(
            SqliteStatement(*plain.value(), "INSERT INTO plain VALUES (?, ?)", i + 1, texts.at(i)).finish());
    int found = 0;
    for (int i = 0; i < 1500; ++i) {
        const QString query = anyText(1, 4);
        const std::vector<ReportId> expected = like(*plain.value(), query);
        found += expected.empty() ? 0 : 1;
        QVERIFY2(search(*store, query) == expected, qPrintable(query));
    }
    // The comparison says something only if there was something to find.
    QVERIFY(found > 500 && found < 1490);
}

void TestTextIndex::aTextThatWasReplacedIsFoundNoMore()
{
    const auto store = storeWith(QStringLiteral("replaced.gouji"),
                                 {QStringLiteral("收到申请十件"), QStringLiteral("收到申请两件")});
    QVERIFY(store);
    Row later = row(7, QStringLiteral("收到申请九件"));
    later.report.id = 1;
    VERIFY_OK(store->replaceReading(later.report, later.reading, QStringLiteral("林"), sampleTime()));
    QCOMPARE(search(*store, QStringLiteral("十件")), std::vector<ReportId>());
    QCOMPARE(search(*store, QStringLiteral("九件")), std::vector<ReportId>{1});
    // In the order they were read: the first one was read last.
    QCOMPARE(search(*store, QStringLiteral("申请")), (std::vector<ReportId>{2, 1}));
    QCOMPARE(store->verify().value().problems, QStringList());
}

void TestTextIndex::aReadingWithoutItsTextIsSaidToBeMissing()
{
    const auto store =
        storeWith(QStringLiteral("missing.gouji"), {QStringLiteral("甲乙"), QString(), QStringLiteral("")});
    QVERIFY(store);
    QCOMPARE(store->reportsNotIndexed().value(), std::vector<ReportId>{2});
    Row later = row(9, QString());
    later.report.id = 1;
    VERIFY_OK(store->replaceReading(later.report, later.reading, QStringLiteral("林"), sampleTime()));
    QCOMPARE(store->reportsNotIndexed().value(), (std::vector<ReportId>{1, 2}));
    QCOMPARE(search(*store, QStringLiteral("甲乙")), std::vector<ReportId>());
    VERIFY_OK(store->indexTexts({{1, QStringLiteral("丙丁").toUtf8()}, {2, QStringLiteral("丁").toUtf8()}}));
    QVERIFY(store->reportsNotIndexed().value().empty());
    QCOMPARE(search(*store, QStringLiteral("丁")).size(), std::size_t(2));
    COMPARE_ERROR(store->indexTexts({{77, "x"}}), ErrorCode::NotFound);
}

void TestTextIndex::filesFromBeforeAreIndexedAfterwards_data()
{
    QTest::addColumn<int>("version");
    QTest::addRow("version 1") << 1;
    QTest::addRow("version 2") << 2;
}

void TestTextIndex::filesFromBeforeAreIndexedAfterwards()
{
    QFETCH(int, version);
    const QString file = m_folder.filePath(QStringLiteral("v%1.gouji").arg(version));
    QVERIFY(QFile::copy(QStringLiteral(GOUJI_STORES "/v%1.gouji").arg(version), file));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    auto store = openReviewStore(file, false);
    VERIFY_OK(store);
    const std::vector<ReportId> missing = store.value()->reportsNotIndexed().value();
    QCOMPARE(missing.size(), store.value()->reports().value().size());
    QVERIFY(search(*store.value(), QStringLiteral("松溪")).empty());
    std::vector<std::pair<ReportId, QByteArray>> texts;
    for (const ReportId id : missing)
        texts.emplace_back(id, store.value()->reading(id).value().bytes);
    VERIFY_OK(store.value()->indexTexts(texts));
    QCOMPARE(search(*store.value(), QStringLiteral("松溪")), missing);
    QVERIFY(store.value()->reportsNotIndexed().value().empty());
    QCOMPARE(store.value()->verify().value().problems, QStringList());
}

void TestTextIndex::aSearchOfManyGoesOnWhereItStopped()
{
    const auto store = storeWith(QStringLiteral("many.gouji"), QStringList(40, QStringLiteral("信访事项")));
    QVERIFY(store);
    const Result<TextHits> rest = store->searchTexts(QStringLiteral("信访"), 30);
    VERIFY_OK(rest);
    QCOMPARE(rest.value().reports.size(), std::size_t(10));
    QCOMPARE(rest.value().reports.front(), ReportId(31));
    QVERIFY(rest.value().isComplete);
    QVERIFY(store->searchTexts(QStringLiteral("信访"), 40).value().reports.empty());
}

void TestTextIndex::aSearchForNothingFindsNothing()
{
    const auto store = storeWith(QStringLiteral("nothing.gouji"), {QStringLiteral("甲")});
    QVERIFY(store);
    QVERIFY(search(*store, QString()).empty());
    QVERIFY(search(*store, QString(QChar(u'\0'))).empty());
}

QTEST_GUILESS_MAIN(TestTextIndex)
#include "tst_textindex.moc"
