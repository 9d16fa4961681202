#include "app/session/searching.h"
#include "app/session/searchtext.h"
#include "parser/text/folding.h"
#include "tests/unit/session/samplereport.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gouji;

/// Searching all reports by words: how texts are folded, what is found, and where.
class TestSearching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreFoldedAsTheyAreSearched_data();
    void textsAreFoldedAsTheyAreSearched();
    void theWordsOfASearchAreFoldedAlike();
    void aPlaceIsToldInTheTextAsItStands();
    void everyWordMustStandInNamesOrText();
    void aNewSearchDropsTheOneBefore();
    void reportsFromBeforeAreFoundOnceTheyAreRead();

private:
    static SourceDocument documentOf(const QString &text)
    {
        SourceDocument document;
        document.text = text;
        const FoldedText folded = foldText(text);
        document.folded = folded.text;
        document.foldedToText = folded.toOriginal;
        return document;
    }

    static QString sampleReport(const FormDefinition &form, int year)
    {
        SampleReport report;
        report.year = year;
        return report.text(form);
    }

    /// A session on a file of its own, with the searching beside it.
    struct Desk
    {
        QTemporaryDir folder;
        Result<FormCatalogue> forms = FormCatalogue::load(QStringLiteral(":/forms"));
        Session session{forms.value(), [] { return QDateTime(QDate(2024, 3, 1), QTime(9, 0), Qt::UTC); },
                        QStringLiteral("林")};
        Searching searching{session};

        [[nodiscard]] QString write(const QString &name, const QString &text) const
        {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 ? file.fileName()
                                                                                    : QString();
        }
        [[nodiscard]] QString store() const { return folder.filePath(QStringLiteral("review.gouji")); }
        QList<ReportId> search(const QString &words)
        {
            QSignalSpy found(&searching, &SearchService::found);
            searching.search(words);
            if (!found.wait(5000))
                return {-1};
            const auto reports = found.front().front().value<std::vector<ReportId>>();
            return {reports.begin(), reports.end()};
        }
    };
};

void TestSearching::textsAreFoldedAsTheyAreSearched_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("searched");
    QTest::addRow("plain") << u"政府信息公开"_qs << u"政府信息公开"_qs;
    QTest::addRow("full width, upper case") << u"ＡＢｃ１２％"_qs << u"abc12%"_qs;
    QTest::addRow("torn by a line's end") << u"政府信\n  息公开"_qs << u"政府信息公开"_qs;
    QTest::addRow("spaced out") << u"合　　计"_qs << u"合计"_qs;
    QTest::addRow("two cells") << u"申请\t公开"_qs << u"申请 公开"_qs;
    QTest::addRow("numbers stay apart") << u"12 \n 3"_qs << u"12 3"_qs;
    QTest::addRow("a number after a word") << u"收到 12 件"_qs << u"收到 12 件"_qs;
    QTest::addRow("invisible") << u"信\u200B访\uFEFF件"_qs << u"信访件"_qs;
    QTest::addRow("a heading") << u"公开。\n二、主动公开"_qs << u"公开。 二、主动公开"_qs;
    QTest::addRow("beyond the first plane") << u"𠮷田"_qs << u"𠮷田"_qs;
    QTest::addRow("ends") << u" \n甲 \n"_qs << u" 甲"_qs;
}

void TestSearching::textsAreFoldedAsTheyAreSearched()
{
    QFETCH(QString, text);
    QFETCH(QString, searched);
    QCOMPARE(searchText(foldText(text).text), searched);
}

void TestSearching::theWordsOfASearchAreFoldedAlike()
{
    QCOMPARE(searchWords(u"  信访　ＤＯＣＸ 12 "_qs), (QStringList{u"信访"_qs, u"docx"_qs, u"12"_qs}));
    QCOMPARE(searchWords(u" \t "_qs), QStringList());
    QCOMPARE(searchWords(QString()), QStringList());
}

void TestSearching::aPlaceIsToldInTheTextAsItStands()
{
    const SourceDocument document =
        documentOf(u"云溪县柳湾镇二〇二二年度报告\n全年共收到政府信\n息公开申请１２０件，均已答复。"_qs);
    const SearchPlace place = searchPlace(document, {u"政府信息"_qs});
    QCOMPARE(document.at(place.where).toString(), u"政府信\n息"_qs);
    QCOMPARE(place.snippet.mid(place.hit.begin, place.hit.length()), u"政府信 息"_qs);
    QVERIFY(place.snippet.startsWith(u'…'));
    QCOMPARE(document.at(searchPlace(document, searchWords(u"120件"_qs)).where).toString(), u"１２０件"_qs);
    // The first word that stands in the text; the others may stand in the report's names.
    QCOMPARE(document.at(searchPlace(document, {u"松溪"_qs, u"答复"_qs}).where).toString(), u"答复"_qs);
    QCOMPARE(searchPlace(document, {u"松溪"_qs}), SearchPlace());
    QCOMPARE(searchPlace(documentOf({}), {u"a"_qs}), SearchPlace());
}

void TestSearching::everyWordMustStandInNamesOrText()
{
    Desk desk;
    QVERIFY(desk.session.openStore(desk.store()));
    const FormDefinition &form = *desk.forms.value().form(u"2021"_qs);
    const QStringList paths{
        desk.write(u"Alpha.txt"_qs, sampleReport(form, 2022) + u"\n群众来信二十封。\n"_qs),
        desk.write(u"beta.txt"_qs, sampleReport(form, 2023) + u"\n群众来访九次。\n"_qs)};
    QVERIFY(desk.session.importNow(paths, 1, {}));
    QCOMPARE(desk.search(u"来信"_qs), (QList<ReportId>{1}));
    QCOMPARE(desk.search(u"群众"_qs), (QList<ReportId>{1, 2}));
    QCOMPARE(desk.search(u"群"_qs), (QList<ReportId>{1, 2}));
    QCOMPARE(desk.search(u"beta 群众"_qs), (QList<ReportId>{2}));
    QCOMPARE(desk.search(u"ＡＬＰＨＡ"_qs), (QList<ReportId>{1}));
    QCOMPARE(desk.search(u"alpha 来访"_qs), QList<ReportId>());
    QCOMPARE(desk.search(u"无此一词"_qs), QList<ReportId>());
    QSignalSpy places(&desk.searching, &SearchService::placeFound);
    desk.search(u"来访"_qs);
    desk.searching.requestPlace(2);
    QVERIFY(places.wait(5000));
    const auto place = places.front().at(1).value<SearchPlace>();
    QCOMPARE(place.snippet.mid(place.hit.begin, place.hit.length()), u"来访"_qs);
}

void TestSearching::aNewSearchDropsTheOneBefore()
{
    Desk desk;
    QVERIFY(desk.session.openStore(desk.store()));
    const FormDefinition &form = *desk.forms.value().form(u"2021"_qs);
    QVERIFY(desk.session.importNow({desk.write(u"a.txt"_qs, sampleReport(form, 2022))}, 1, {}));
    QSignalSpy found(&desk.searching, &SearchService::found);
    desk.searching.search(u"公开"_qs);
    desk.searching.search(u"无此一词"_qs);
    QVERIFY(found.wait(5000));
    QVERIFY(found.front().front().value<std::vector<ReportId>>().empty());
    desk.searching.search(u"公开"_qs);
    desk.searching.search(QString());
    QVERIFY(!found.wait(100));
    QCOMPARE(found.count(), 1);
}

void TestSearching::reportsFromBeforeAreFoundOnceTheyAreRead()
{
    Desk desk;
    QVERIFY(desk.session.openStore(desk.store()));
    const FormDefinition &form = *desk.forms.value().form(u"2021"_qs);
    QStringList paths;
    for (int i = 0; i < 5; ++i)
        paths += desk.write(u"r%1.txt"_qs.arg(i), sampleReport(form, 2022) + u"\n第%1份。\n"_qs.arg(i));
    // Read into the file as before there was an index.
    std::vector<StoredReport> rows;
    std::vector<StoredReading> readings;
    for (const QString &path : paths) {
        for (ReadFile &file : readForImport(desk.session.pipeline(), path, {})) {
            file.reading.text = QByteArray();
            rows.push_back(file.row);
            readings.push_back(file.reading);
        }
    }
    QVERIFY(desk.session.store()->add(rows, readings));
    QSignalSpy indexed(&desk.searching, &SearchService::indexed);
    QVERIFY(desk.session.openStore(desk.store()));
    QTRY_VERIFY(!indexed.isEmpty() && indexed.back().front().toInt() == 5);
    QCOMPARE(indexed.back().back().toInt(), 5);
    QCOMPARE(desk.search(u"第3份"_qs), (QList<ReportId>{4}));
    QVERIFY(desk.session.store()->reportsNotIndexed().value().empty());
}

QTEST_GUILESS_MAIN(TestSearching)
#include "tst_searching.moc"
