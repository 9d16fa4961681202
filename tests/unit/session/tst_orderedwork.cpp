#include "app/session/orderedwork.h"

#include <QTest>

#include <atomic>
#include <chrono>

using namespace gouji;

class tst_OrderedWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultsComeInOrder_data()
    {
        QTest::addColumn<int>("jobs");
        QTest::newRow("one") << 1;
        QTest::newRow("two") << 2;
        QTest::newRow("many") << 9;
    }
    void resultsComeInOrder()
    {
        QFETCH(const int, jobs);
        constexpr int total = 1000;
        OrderedWork<int> work(
            jobs, [] { return total; },
            [](int i) {
                if (i % 7 == 0)
                    std::this_thread::sleep_for(std::chrono::microseconds(300));
                return i * 3;
            });
        for (int i = 0; i < total; ++i) {
            const std::optional<int> result = work.next();
            QVERIFY(result);
            QCOMPARE(*result, i * 3);
        }
        QVERIFY(!work.next());
        QVERIFY(work.isOver());
    }

    void nothingToDoIsOverAtOnce()
    {
        OrderedWork<int> work(
            2, [] { return 0; }, [](int i) { return i; });
        QVERIFY(!work.next());
        QVERIFY(work.isOver());
    }

    void theWindowBoundsWhatIsDoneAhead()
    {
        std::atomic<int> made = 0;
        OrderedWork<int> work(
            2, [] { return 100'000; },
            [&made](int i) {
                ++made;
                return i;
            });
        QVERIFY(work.next());
        QTest::qWait(50);
        QVERIFY(made <= 1 + 2 * 32 + 2);
        work.cancel();
        QVERIFY(!work.next());
        QVERIFY(!work.tryNext());
        QVERIFY(work.isOver());
    }

    void theDestructorWaitsForWorkBegun()
    {
        std::atomic<int> running = 0;
        {
            OrderedWork<int> work(
                3, [] { return 50; },
                [&running](int i) {
                    ++running;
                    std::this_thread::sleep_for(std::chrono::milliseconds(5));
                    --running;
                    return i;
                });
            QVERIFY(work.next());
        }
        QCOMPARE(running.load(), 0);
    }

    void theConsumerIsToldOfTheEnd()
    {
        std::atomic<int> calls = 0;
        OrderedWork<int> work(
            1, [] { return 0; }, [](int i) { return i; }, [&calls] { ++calls; });
        QTRY_VERIFY(calls > 0);
        QCOMPARE(work.total(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_OrderedWork)
#include "tst_orderedwork.moc"
