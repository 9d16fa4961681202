#include "app/session/preview.h"

#include <QTest>

using namespace gouji;

class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalKeysAreNoChange();
    void equalSubjectsAreAChange();
    void whatIsOnlyBeforeIsClosedAndOnlyAfterOpened();

private:
    static KeyedFindings keyed(const QStringList &keys, const QStringList &subjects)
    {
        KeyedFindings found;
        found.keys = keys;
        found.subjects = subjects;
        for (const QString &key : keys) {
            Finding finding;
            finding.code = key;
            found.findings.push_back(finding);
        }
        return found;
    }
};

void TestPreview::equalKeysAreNoChange()
{
    const KeyedFindings same =
        keyed({QStringLiteral("a1"), QStringLiteral("b1")}, {QStringLiteral("a"), QStringLiteral("b")});
    QVERIFY(previewOf(same, same).isEmpty());
}

void TestPreview::equalSubjectsAreAChange()
{
    const FindingsPreview preview = previewOf(keyed({QStringLiteral("a1")}, {QStringLiteral("a")}),
                                              keyed({QStringLiteral("a2")}, {QStringLiteral("a")}));
    QVERIFY(preview.opened.empty());
    QVERIFY(preview.closed.empty());
    QCOMPARE(preview.changed.size(), std::size_t{1});
    QCOMPARE(preview.changed.front().code, QStringLiteral("a2"));
}

void TestPreview::whatIsOnlyBeforeIsClosedAndOnlyAfterOpened()
{
    const FindingsPreview preview = previewOf(keyed({QStringLiteral("a1")}, {QStringLiteral("a")}),
                                              keyed({QStringLiteral("b1")}, {QStringLiteral("b")}));
    QCOMPARE(preview.closed.size(), std::size_t{1});
    QCOMPARE(preview.closed.front().code, QStringLiteral("a1"));
    QCOMPARE(preview.opened.size(), std::size_t{1});
    QCOMPARE(preview.opened.front().code, QStringLiteral("b1"));
}

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
