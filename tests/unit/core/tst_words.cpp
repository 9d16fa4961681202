#include "model/core/diagnostic.h"
#include "model/core/errortext.h"

#include <QSet>
#include <QTest>

using namespace gouji;

/// The words for what went wrong.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasItsOwnNameAndWords();
    void theDetailStandsBehindTheWords();
    void aResultIsEitherAValueOrAReason();
    void aDiagnosticsArgumentsFillItsWords();
};

void TestWords::everyErrorHasItsOwnNameAndWords()
{
    QSet<QString> names;
    QSet<QString> texts;
    for (int code = 0; code < static_cast<int>(ErrorCode::Count); ++code) {
        names << errorName(static_cast<ErrorCode>(code));
        texts << errorText({static_cast<ErrorCode>(code), {}, {}});
    }
    QCOMPARE(names.size(), static_cast<int>(ErrorCode::Count));
    QCOMPARE(texts.size(), static_cast<int>(ErrorCode::Count));
    QVERIFY(!names.contains(QString()));
    QCOMPARE(errorName(ErrorCode::FileNotFound), u"file-not-found"_qs);
    QCOMPARE(errorName(ErrorCode::WriteFailed), u"write-failed"_qs);
}

void TestWords::theDetailStandsBehindTheWords()
{
    const QString bare = errorText({ErrorCode::FormInvalid, u"a.json"_qs, {}});
    QCOMPARE(errorText({ErrorCode::FormInvalid, u"a.json"_qs, u"/tables/1: no rows"_qs}),
             bare + u" (/tables/1: no rows)"_qs);
}

void TestWords::aResultIsEitherAValueOrAReason()
{
    const Result<int> good(7);
    QVERIFY(good.ok());
    QCOMPARE(good.value(), 7);
    const Result<int> bad(Error{ErrorCode::NotFound, u"x"_qs, {}});
    QVERIFY(!bad);
    QCOMPARE(bad.error().subject, u"x"_qs);
    QVERIFY(Result<void>().ok());
    QCOMPARE(Result<void>(Error{ErrorCode::Cancelled, {}, {}}).error().code, ErrorCode::Cancelled);
}

void TestWords::aDiagnosticsArgumentsFillItsWords()
{
    const QString text = diagnosticText({u"invalid-bytes"_qs, {u"3"_qs, u"1200"_qs, u"UTF-8"_qs}, {}});
    for (const QString &argument : {u"3"_qs, u"1200"_qs, u"UTF-8"_qs})
        QVERIFY2(text.contains(argument), qPrintable(text));
    QVERIFY(!text.contains(u'%'));
    QCOMPARE(diagnosticText({u"unheard-of"_qs, {}, {}}), u"unheard-of"_qs);
}

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
