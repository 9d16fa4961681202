#include "model/review/reviewlog.h"
#include "model/review/snapshot.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gouji;

namespace {

CellValue number(const QString &raw)
{
    CellValue value;
    value.state = CellState::Number;
    value.number = Decimal(raw.toLongLong());
    value.raw = raw;
    value.where.span = {10, 10 + raw.size()};
    value.confidence = 0.75F;
    return value;
}

CellValue typed(const QString &raw)
{
    CellValue value = number(raw);
    value.where = {};
    return value;
}

CellCorrected correction(const QString &cell, const QString &from, const QString &to,
                         Verdict verdict = Verdict::Misread)
{
    return {cell, {CellState::Number, from}, typed(to), verdict, QStringLiteral("the scan is blurred here")};
}

const QStringList &keys()
{
    static const QStringList result{QStringLiteral("a"), QStringLiteral("b")};
    return result;
}

/// A log under test with the cells it is about: cell a reads 5, cell b reads 8.
struct Fixture
{
    ReviewLog log;
    std::vector<CellValue> read{number(QStringLiteral("5")), number(QStringLiteral("8"))};

    qint64 add(const EventBody &body)
    {
        const auto sequence = static_cast<qint64>(log.events().size()) + 1;
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + sequence, Qt::UTC);
        log.append({sequence, 1, time, QStringLiteral("Lin"), body});
        return sequence;
    }
    [[nodiscard]] ReviewState state() const { return log.state(keys(), read); }
    [[nodiscard]] QString reviewed(int cell) const
    {
        return reviewedCells(keys(), read, state())[static_cast<std::size_t>(cell)].raw;
    }
    [[nodiscard]] QString published(int cell) const
    {
        return publishedCells(keys(), read, state())[static_cast<std::size_t>(cell)].raw;
    }
    [[nodiscard]] CellReview cell(const QString &key) const { return state().cells.value(key); }
};

} // namespace

class TestReviewLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyLogChangesNothing();
    void aCorrectionReplacesTheReadValue();
    void aTypedValueKeepsThePlaceOfTheCell();
    void anErrorOfTheOriginalIsNotPublishedOtherwise();
    void correctionsOnOneCellChain();
    void severalCellsCorrectedTogetherAreTakenBackTogether();
    void theMisreadingUnderAnErrorOfTheOriginalIsPublished();
    void aCorrectionOfAnotherReadingIsStale();
    void aWholeChainIsStaleWithItsBase();
    void aFreshCorrectionSupersedesAStaleOne();
    void aStaleCorrectionIsFreshAgainWhenItsValueReturns();
    void aCorrectionOfTheValueNowReadStands();
    void theSameNumberPrintedOtherwiseStands_data();
    void theSameNumberPrintedOtherwiseStands();
    void aCellTheFormDoesNotHaveIsStale();
    void aMarkGoesWithItsValue();
    void aFindingKeepsItsNewestDecision();
    void undoTakesBackTheNewestDecision();
    void redoTakesBackTheUndo();
    void undoAfterRedoTakesTheSameDecision();
    void aNewDecisionEndsRedo();
    void readingAgainIsNoDecision();
    void undoIsTheExactInverse();
};

void TestReviewLog::anEmptyLogChangesNothing()
{
    const Fixture f;
    QCOMPARE(f.state(), ReviewState());
    QCOMPARE(reviewedCells(keys(), f.read, f.state()), f.read);
    QVERIFY(!f.log.undoTarget());
    QVERIFY(!f.log.redoTarget());
}

void TestReviewLog::aCorrectionReplacesTheReadValue()
{
    Fixture f;
    const qint64 sequence = f.add(correction(QStringLiteral("a"), QStringLiteral("5"), QStringLiteral("6")));
    QCOMPARE(f.reviewed(0), QStringLiteral("6"));
    QCOMPARE(f.published(0), QStringLiteral("6"));
    QCOMPARE(f.reviewed(1), QStringLiteral("8"));
    const CellReview review = f.cell(QStringLiteral("a"));
    QCOMPARE(review.sequence, sequence);
    QCOMPARE(review.reviewer, QStringLiteral("Lin"));
    QVERIFY(!review.isStale);
}

void TestReviewLog::aTypedValueKeepsThePlaceOfTheCell()
{
    Fixture f;
    f.add(correction(QStringLiteral("a"), QStringLiteral("5"), QStringLiteral("6")));
    CellCorrected pointed = correction(QStringLiteral("b"), QStringLiteral("8"), QStringLiteral("9"));
    pointed.newValue.where.span = {70, 71};
    f.add(pointed);
    const auto cells = reviewedCells(keys(), f.read, f.state());
    QCOMPARE(cells[0].where, f.read[0].where);
    QCOMPARE(cells[1].where, pointed.newValue.where);
}

void TestReviewLog::anErrorOfTheOriginalIsNotPublishedOtherwise()
{
    Fixture f;
    f.add(
        correction(QStringLiteral("a"), QStringLiteral("5"), QStringLiteral("6"), Verdict::WrongInOriginal));
    QCOMPARE(f.reviewed(0), QStringLiteral("6"));
    QCOMPARE(f.published(0), QStringLiteral("5"));
}

void TestReviewLog::correctionsOnOneCellChain()
{
    Fixture f;
    f.add(correction(QStringLiteral("a"), QStringLiteral("5"), QStringLiteral("6")));
    f.add(correction(QStringLiteral("a"), QStringLiteral("6"), QStringLiteral("7")));
    QCOMPARE(f.reviewed(0), QStringLiteral("7"));
    QVERIFY(!f.cell(QStringLiteral("a")).isStale);
}

void TestReviewLog::severalCellsCorrectedTogetherAreTakenBackTogether()
{
    Fixture fixture;
    fixture.add(correction(QStringLiteral("a"), QStringLiteral("5"), QStringLiteral("6")));
    const qint64 together =
        fixture.add(CellsCorrected{{correction(QStringLiteral("a"), QStringLiteral("6"), QStringLiteral("7")),
                                    correction(QStringLiteral("b"), QStringLiteral("8"), QStringLiteral("9"),
                                               Verdict::WrongInOriginal)}});
    QCOMPARE(fixture.reviewed(0), QStringLiteral("7"));
    QCOMPARE(fixture.published(0), QStringLiteral("7"));
    QCOMPARE(fixture.reviewed(1), QStringLiteral("9"));
    QCOMPARE(fixture.published(1), QStringLiteral("8"));
    QCOMPARE(fixture.cell(QStringLiteral("b")).sequence, together);
    QCOMPARE(fixture.log.undoTarget(), together);
    const qint64 undone = fixture.add(Undone{together});
    QCOMPARE(fixture.reviewed(0), QStringLiteral("6"));
    QCOMPARE(fixture.reviewed(1), QStringLiteral("8"));
    QCOMPARE(fixture.log.redoTarget(), undone);
    fixture.add(Undone{undone});
    QCOMPARE(fixture.reviewed(1), QStringLiteral("9"));
}

void TestReviewLog::theMisreadingUnderAnErrorOfTheOriginalIsPublished()
{
    Fixture f;
    f.add(correction(QStringLiteral("a"), QStringLiteral("5"), QStringLiteral("6"), Verdict::Misread));
    f.add(
        correction(QStringLiteral("a"), QStringLiteral("6"), QStringLiteral("7"), Verdict::WrongInOriginal));
    QCOMPARE(f.reviewed(0), QStringLiteral("7"));
    QCOMPARE(f.published(0), QStringLiteral("6"));
}

void TestReviewLog::aCorrectionOfAnotherReadingIsStale()
{
    Fixture f;
    f.add(correction(QStringLiteral("a"), QStringLiteral("5"), QStringLiteral("6")));
    f.read[0] = number(QStringLiteral("9"));
    QVERIFY(f.cell(QStringLiteral("a")).isStale);
    QVERIFY(f.cell(QStringLiteral("a")).correction);
    QCOMPARE(f.reviewed(0), QStringLiteral("9"));
    QCOMPARE(f.published(0), QStringLiteral("9"));
    f.read[0] = CellValue{}; // missing now
    QVERIFY(f.cell(QStringLiteral("a")).isStale);
    QCOMPARE(reviewedCells(keys(), f.read, f.state())[0].state, CellState::Missing);
}

void TestReviewLog::aWholeChainIsStaleWithItsBase()
{
    Fixture f;
    f.add(correction(QStringLiteral("a"), QStringLiteral("5"), QStringLiteral("6")));
    f.add(correction(QStringLiteral("a"), QStringLiteral("6"), QStringLiteral("7")));
    f.read[0] = number(QStringLiteral("9"));
    QVERIFY(f.cell(QStringLiteral("a")).isStale);
    QCOMPARE(f.cell(QStringLiteral("a")).correction->newValue.raw, QStringLiteral("7"));
    QCOMPARE(f.reviewed(0), QStringLiteral("9"));
}

void TestReviewLog::aFreshCorrectionSupersedesAStaleOne()
{
    Fixture f;
    f.add(correction(QStringLiteral("a"), QStringLiteral("4"), QStringLiteral("6")));
    QVERIFY(f.cell(QStringLiteral("a")).isStale);
    const qint64 fresh = f.add(correction(QStringLiteral("a"), QStringLiteral("5"), QStringLiteral("7")));
    QVERIFY(!f.cell(QStringLiteral("a")).isStale);
    QCOMPARE(f.cell(QStringLiteral("a")).sequence, fresh);
    QCOMPARE(f.reviewed(0), QStringLiteral("7"));
}

void TestReviewLog::aStaleCorrectionIsFreshAgainWhenItsValueReturns()
{
    Fixture f;
    f.add(correction(QStringLiteral("a"), QStringLiteral("5"), QStringLiteral("6")));
    f.read[0] = number(QStringLiteral("9"));
    QCOMPARE(f.reviewed(0), QStringLiteral("9"));
    f.read[0] = number(QStringLiteral("5"));
    QCOMPARE(f.reviewed(0), QStringLiteral("6"));
}

void TestReviewLog::aCorrectionOfTheValueNowReadStands()
{
    Fixture f;
    f.add(correction(QStringLiteral("a"), QStringLiteral("5"), QStringLiteral("6"), Verdict::Misread));
    f.add(
        correction(QStringLiteral("a"), QStringLiteral("6"), QStringLiteral("7"), Verdict::WrongInOriginal));
    f.read[0] = number(QStringLiteral("6")); // what the first correction said is now read
    QVERIFY(!f.cell(QStringLiteral("a")).isStale);
    QCOMPARE(f.reviewed(0), QStringLiteral("7"));
    QCOMPARE(f.published(0), QStringLiteral("6"));
}

void TestReviewLog::theSameNumberPrintedOtherwiseStands_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("stands");
    QTest::newRow("full width") << QStringLiteral("１２３") << QStringLiteral("123") << true;
    QTest::newRow("thousands") << QStringLiteral("1,200") << QStringLiteral("1200") << true;
    QTest::newRow("decimals") << QStringLiteral("0.50") << QStringLiteral("0.5") << true;
    QTest::newRow("leading zero") << QStringLiteral("007") << QStringLiteral("7") << true;
    QTest::newRow("negative") << QStringLiteral("－3") << QStringLiteral("-3") << true;
    QTest::newRow("zeros that count") << QStringLiteral("500") << QStringLiteral("5") << false;
    QTest::newRow("sign") << QStringLiteral("-3") << QStringLiteral("3") << false;
    QTest::newRow("other print") << QStringLiteral("三") << QStringLiteral("四") << false;
}

void TestReviewLog::theSameNumberPrintedOtherwiseStands()
{
    QFETCH(QString, then);
    QFETCH(QString, now);
    QFETCH(bool, stands);
    Fixture f;
    f.read[0] = number(now);
    f.add(correction(QStringLiteral("a"), then, QStringLiteral("66")));
    QCOMPARE(f.reviewed(0) == QStringLiteral("66"), stands);
    QCOMPARE(f.cell(QStringLiteral("a")).isStale, !stands);
    QVERIFY(!saysTheSame({CellState::Text, then}, {CellState::Number, now}));
}

void TestReviewLog::aCellTheFormDoesNotHaveIsStale()
{
    Fixture f;
    f.add(correction(QStringLiteral("gone"), QString(), QStringLiteral("6")));
    QVERIFY(f.cell(QStringLiteral("gone")).isStale);
    QCOMPARE(reviewedCells(keys(), f.read, f.state()), f.read);
}

void TestReviewLog::aMarkGoesWithItsValue()
{
    Fixture f;
    const CellMarked mark{
        QStringLiteral("a"), {CellState::Number, QStringLiteral("5")}, CellMark::Confirmed, {}};
    f.add(mark);
    QVERIFY(f.cell(QStringLiteral("a")).mark == mark);
    QVERIFY(!f.cell(QStringLiteral("a")).isStale);
    f.add(correction(QStringLiteral("a"), QStringLiteral("5"), QStringLiteral("6")));
    QVERIFY(!f.cell(QStringLiteral("a")).mark);
    f.read[0] = number(QStringLiteral("9"));
    QVERIFY(f.cell(QStringLiteral("a")).isStale);
    QVERIFY(f.cell(QStringLiteral("a")).mark);
    f.add(CellMarked{QStringLiteral("a"), {CellState::Number, QStringLiteral("9")}, CellMark::Doubtful, {}});
    QVERIFY(!f.cell(QStringLiteral("a")).isStale);
    QVERIFY(!f.cell(QStringLiteral("a")).correction);
    QCOMPARE(f.reviewed(0), QStringLiteral("9"));
}

void TestReviewLog::aFindingKeepsItsNewestDecision()
{
    Fixture f;
    FindingDecided decided{QStringLiteral("k1"), QStringLiteral("s"), QStringLiteral("cross-footing"),
                           FindingDecision::Accepted, QStringLiteral("the agency explained it")};
    f.add(decided);
    decided.decision = FindingDecision::WrongInOriginal;
    const qint64 second = f.add(decided);
    decided.findingKey = QStringLiteral("k2");
    const qint64 third = f.add(decided);
    const ReviewState state = f.state();
    QCOMPARE(state.findings.size(), 2);
    QCOMPARE(state.findings.value(QStringLiteral("k1")).sequence, second);
    QCOMPARE(state.findings.value(QStringLiteral("k1")).decision.decision, FindingDecision::WrongInOriginal);
    QCOMPARE(state.bySubject.value(QStringLiteral("s")).sequence, third);
}

void TestReviewLog::undoTakesBackTheNewestDecision()
{
    Fixture f;
    const qint64 first = f.add(correction(QStringLiteral("a"), QStringLiteral("5"), QStringLiteral("6")));
    const ReviewState before = f.state();
    const qint64 second = f.add(correction(QStringLiteral("b"), QStringLiteral("8"), QStringLiteral("1")));
    QCOMPARE(f.log.undoTarget(), second);
    f.add(Undone{second});
    QCOMPARE(f.state(), before);
    QVERIFY(!f.log.isInForce(second));
    QCOMPARE(f.log.undoTarget(), first);
    f.add(Undone{first});
    QCOMPARE(f.state(), ReviewState());
    QVERIFY(!f.log.undoTarget());
}

void TestReviewLog::redoTakesBackTheUndo()
{
    Fixture f;
    const qint64 first = f.add(correction(QStringLiteral("a"), QStringLiteral("5"), QStringLiteral("6")));
    const qint64 second = f.add(correction(QStringLiteral("b"), QStringLiteral("8"), QStringLiteral("1")));
    const ReviewState both = f.state();
    const qint64 undoSecond = f.add(Undone{second});
    const ReviewState one = f.state();
    const qint64 undoFirst = f.add(Undone{first});
    QCOMPARE(f.log.redoTarget(), undoFirst);
    f.add(Undone{undoFirst});
    QCOMPARE(f.state(), one);
    QCOMPARE(f.log.redoTarget(), undoSecond);
    f.add(Undone{undoSecond});
    QCOMPARE(f.state(), both);
    QVERIFY(!f.log.redoTarget());
}

void TestReviewLog::undoAfterRedoTakesTheSameDecision()
{
    Fixture f;
    const qint64 first = f.add(correction(QStringLiteral("a"), QStringLiteral("5"), QStringLiteral("6")));
    const qint64 undo = f.add(Undone{first});
    const qint64 redo = f.add(Undone{undo});
    QVERIFY(f.log.isInForce(first));
    QVERIFY(!f.log.isInForce(undo));
    QVERIFY(f.log.isInForce(redo));
    QCOMPARE(f.log.undoTarget(), first);
    const qint64 again = f.add(Undone{first});
    QCOMPARE(f.log.redoTarget(), again);
}

void TestReviewLog::aNewDecisionEndsRedo()
{
    Fixture f;
    const qint64 first = f.add(correction(QStringLiteral("a"), QStringLiteral("5"), QStringLiteral("6")));
    f.add(Undone{first});
    QVERIFY(f.log.redoTarget());
    const qint64 other = f.add(correction(QStringLiteral("b"), QStringLiteral("8"), QStringLiteral("1")));
    QVERIFY(!f.log.redoTarget());
    const qint64 undo = f.add(Undone{other});
    QCOMPARE(f.log.redoTarget(), undo);
    f.add(Undone{undo});
    QVERIFY(!f.log.redoTarget()); // the first undo is out of reach for good
}

void TestReviewLog::readingAgainIsNoDecision()
{
    Fixture f;
    const qint64 first = f.add(correction(QStringLiteral("a"), QStringLiteral("5"), QStringLiteral("6")));
    const qint64 undo = f.add(Undone{first});
    f.add(ReadAgain{QString(64, u'a')});
    QCOMPARE(f.log.redoTarget(), undo);
    f.add(Undone{undo});
    QCOMPARE(f.log.undoTarget(), first);
}

namespace {

/// What undo and redo should amount to: states kept whole, on two stacks.
struct Model
{
    std::vector<ReviewState> done{ReviewState()};
    std::vector<ReviewState> undone;
};

EventBody randomDecision(const Fixture &f, QRandomGenerator &random)
{
    const int cell = random.bounded(2);
    const QString now = f.reviewed(cell);
    const QString reason = QString::number(random.generate());
    switch (random.bounded(3)) {
    case 0: {
        const auto verdict = random.bounded(2) ? Verdict::Misread : Verdict::WrongInOriginal;
        return correction(keys().at(cell), now, QString::number(random.bounded(100)), verdict);
    }
    case 1:
        return CellMarked{keys().at(cell), {CellState::Number, now}, CellMark::Doubtful, reason};
    default:
        return FindingDecided{QString::number(random.bounded(6)), QString::number(random.bounded(3)),
                              QStringLiteral("numbering"), FindingDecision::FalseAlarm, reason};
    }
}

void randomStep(Fixture &f, Model &model, QRandomGenerator &random)
{
    const int choice = random.bounded(10);
    if (choice < 4) {
        f.add(randomDecision(f, random));
        model.done.push_back(f.state());
        model.undone.clear();
    } else if (choice < 8) {
        const auto target = f.log.undoTarget();
        QCOMPARE(target.has_value(), model.done.size() > 1);
        if (!target)
            return;
        f.add(Undone{*target});
        model.undone.push_back(model.done.back());
        model.done.pop_back();
    } else {
        const auto target = f.log.redoTarget();
        QCOMPARE(target.has_value(), !model.undone.empty());
        if (!target)
            return;
        f.add(Undone{*target});
        model.done.push_back(model.undone.back());
        model.undone.pop_back();
    }
    QCOMPARE(f.state(), model.done.back());
}

} // namespace

void TestReviewLog::undoIsTheExactInverse()
{
    QRandomGenerator random(20210103);
    for (int run = 0; run < 200; ++run) {
        Fixture f;
        Model model;
        for (int step = 0; step < 100; ++step) {
            randomStep(f, model, random);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

QTEST_APPLESS_MAIN(TestReviewLog)
#include "tst_reviewlog.moc"
