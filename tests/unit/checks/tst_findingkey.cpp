#include "model/checks/checklist.h"
#include "tests/unit/checks/tablesample.h"

#include <QTest>

using namespace gouji;
using namespace gouji::testing;

namespace {

struct Keys
{
    QString key;
    QString subject;
};

Keys keysOf(const TableSample &sample, const Finding &finding, const QString &text = {})
{
    return {findingKey(finding, &sample.form(), sample.m_cells, text),
            findingSubject(finding, &sample.form(), text)};
}

Finding passage(qsizetype begin, qsizetype end)
{
    Finding finding;
    finding.check = QStringLiteral("text-duplicate");
    finding.where.push_back({-1, {{begin, end}, 0, {}}});
    return finding;
}

} // namespace

class TestFindingKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameFactsGiveTheSameKeyWhereverTheyStand();
    void anOperandThatChangesChangesTheKeyOnly();
    void aCellThatHasNothingToDoWithItChangesNothing();
    void blankAndZeroAreDifferentFacts();
    void findingsOnDifferentCellsHaveDifferentSubjects();
    void wordsAreKnownAgainWhenOnlyWhiteSpaceChanged();
    void wordsThatChangeBehindThePassagesStartKeepTheSubject();
    void aKeyIsNeverThatOfAnotherCheck();
    void placesOutsideTheTextDoNoHarm();
};

void TestFindingKey::theSameFactsGiveTheSameKeyWhereverTheyStand()
{
    TableSample sample(QStringLiteral("2021"), 1);
    sample.set("requests.granted.total", 999);
    const Keys before = keysOf(sample, sample.run(checkCrossFooting).front());
    for (CellValue &cell : sample.m_cells) {
        cell.where.span.begin += 100;
        cell.where.span.end += 100;
        cell.confidence = 0.5F;
    }
    const Keys after = keysOf(sample, sample.run(checkCrossFooting).front());
    QCOMPARE(after.key, before.key);
    QCOMPARE(after.subject, before.subject);
}

void TestFindingKey::anOperandThatChangesChangesTheKeyOnly()
{
    TableSample sample(QStringLiteral("2021"), 1);
    const int total = sample.index("requests.granted.total");
    sample.set(total, sample.value(total) + 100);
    const Keys before = keysOf(sample, sample.run(checkCrossFooting).front());
    sample.set(total, sample.value(total) + 1);
    const Keys after = keysOf(sample, sample.run(checkCrossFooting).front());
    QVERIFY(after.key != before.key);
    QCOMPARE(after.subject, before.subject);
}

void TestFindingKey::aCellThatHasNothingToDoWithItChangesNothing()
{
    TableSample sample(QStringLiteral("2021"), 1);
    const int total = sample.index("requests.granted.total");
    sample.set(total, sample.value(total) + 100);
    const Keys before = keysOf(sample, sample.run(checkCrossFooting).front());
    sample.set("disclosure.licensing.decisions", 4711);
    const Keys after = keysOf(sample, sample.run(checkCrossFooting).front());
    QCOMPARE(after.key, before.key);
}

void TestFindingKey::blankAndZeroAreDifferentFacts()
{
    TableSample sample(QStringLiteral("2021"), 1);
    const int cell = sample.index("requests.granted.total");
    Finding finding;
    finding.check = QStringLiteral("cell-blank");
    finding.where.push_back({cell, {}});
    sample.set(cell, 0);
    const Keys zero = keysOf(sample, finding);
    sample.setBlank(cell);
    const Keys blank = keysOf(sample, finding);
    QVERIFY(zero.key != blank.key);
    QCOMPARE(zero.subject, blank.subject);
}

void TestFindingKey::findingsOnDifferentCellsHaveDifferentSubjects()
{
    TableSample sample(QStringLiteral("2021"), 1);
    QSet<QString> subjects;
    for (int cell = 0; cell < static_cast<int>(sample.m_cells.size()); ++cell) {
        Finding finding;
        finding.check = QStringLiteral("cell-blank");
        finding.where.push_back({cell, {}});
        subjects.insert(keysOf(sample, finding).subject);
    }
    QCOMPARE(subjects.size(), static_cast<qsizetype>(sample.m_cells.size()));
}

void TestFindingKey::wordsAreKnownAgainWhenOnlyWhiteSpaceChanged()
{
    const TableSample sample(QStringLiteral("2021"), 1);
    const QString words =
        QStringLiteral("加强学习，提高认识，做好各项工作，让群众满意。再接再厉，不断进步，再创佳绩。");
    QString torn = words;
    torn.insert(12, QStringLiteral("\n  "));
    const Keys whole = keysOf(sample, passage(0, words.size()), words);
    const Keys moved = keysOf(sample, passage(4, 4 + torn.size()), QStringLiteral("前文。\n") + torn);
    QCOMPARE(moved.key, whole.key);
    QCOMPARE(moved.subject, whole.subject);
}

void TestFindingKey::wordsThatChangeBehindThePassagesStartKeepTheSubject()
{
    const TableSample sample(QStringLiteral("2021"), 1);
    const QString words =
        QStringLiteral("加强学习，提高认识，做好各项工作，让群众满意。再接再厉，不断进步，再创佳绩。");
    QString changed = words;
    changed[changed.size() - 2] = QChar(0x65B0);
    const Keys before = keysOf(sample, passage(0, words.size()), words);
    const Keys after = keysOf(sample, passage(0, words.size()), changed);
    QVERIFY(after.key != before.key);
    QCOMPARE(after.subject, before.subject);
}

void TestFindingKey::aKeyIsNeverThatOfAnotherCheck()
{
    const TableSample sample(QStringLiteral("2021"), 1);
    Finding one = passage(0, 4);
    Finding other = one;
    other.check = QStringLiteral("numbering");
    const QString text = QStringLiteral("一是加强");
    QVERIFY(keysOf(sample, one, text).key != keysOf(sample, other, text).key);
    QVERIFY(keysOf(sample, one, text).subject != keysOf(sample, other, text).subject);
}

void TestFindingKey::placesOutsideTheTextDoNoHarm()
{
    const TableSample sample(QStringLiteral("2021"), 1);
    QVERIFY(!keysOf(sample, passage(100, 200), QStringLiteral("短")).key.isEmpty());
    QVERIFY(!findingKey(passage(0, 1), nullptr, {}, u"x").isEmpty());
}

QTEST_GUILESS_MAIN(TestFindingKey)
#include "tst_findingkey.moc"
