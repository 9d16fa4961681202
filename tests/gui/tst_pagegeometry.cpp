#include "ui/source/pagegeometry.h"

#include <QTest>

using namespace gouji;

/// Where pages stand, without a window.
class TestPageGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPlaceIsFoundWhereItIsShown_data();
    void aPlaceIsFoundWhereItIsShown();
    void theWidestPageFillsTheView();
    void onlyPagesInViewAreVisible();
    void belowTheLastLineComesTheNextText();
    void withoutPagesThereIsNothing();

private:
    SourceDocument m_document;
};

void TestPageGeometry::init()
{
    m_document = {};
    m_document.text = QStringLiteral("abcdefghij");
    m_document.pages = {{QSizeF(200, 300)}, {QSizeF(100, 300)}};
    m_document.pageRuns = {{{0, 4}, 1, QRectF(20, 30, 40, 10)},
                           {{4, 8}, 1, QRectF(20, 200, 40, 10)},
                           {{8, 10}, 2, QRectF(10, 50, 20, 10)}};
}

void TestPageGeometry::aPlaceIsFoundWhereItIsShown_data()
{
    QTest::addColumn<int>("turns");
    for (int turns = 0; turns < 4; ++turns)
        QTest::addRow("%d quarters", turns) << turns;
}

void TestPageGeometry::aPlaceIsFoundWhereItIsShown()
{
    QFETCH(int, turns);
    PageGeometry geometry;
    geometry.setDocument(&m_document);
    geometry.setScale(1.5);
    for (int i = 0; i < turns; ++i)
        geometry.turn();
    geometry.setView({1000, 1500}, {0, 40});
    for (const Span span : {Span{1, 2}, Span{6, 7}, Span{9, 10}}) {
        const std::vector<QRectF> rects = geometry.rectsOf(span);
        QCOMPARE(rects.size(), std::size_t{1});
        QCOMPARE(geometry.offsetAt(rects.front().center()), std::optional(span.begin));
    }
    QVERIFY(!geometry.offsetAt({1, 1}));
}

void TestPageGeometry::theWidestPageFillsTheView()
{
    PageGeometry geometry;
    geometry.setDocument(&m_document);
    geometry.fitTo(424);
    QCOMPARE(geometry.scale(), 2.0);
    // On its side it is as wide as it was high.
    geometry.turn();
    geometry.fitTo(624);
    QCOMPARE(geometry.scale(), 2.0);
    geometry.setScale(1000);
    QCOMPARE(geometry.scale(), PageGeometry::largestScale);
}

void TestPageGeometry::onlyPagesInViewAreVisible()
{
    PageGeometry geometry;
    geometry.setDocument(&m_document);
    geometry.setScale(1);
    geometry.setView({300, 100}, {0, 0});
    QCOMPARE(geometry.visiblePages(), (std::pair{1, 1}));
    geometry.setView({300, 100}, {0, 280});
    QCOMPARE(geometry.visiblePages(), (std::pair{1, 2}));
    geometry.setView({300, 100}, {0, 400});
    QCOMPARE(geometry.visiblePages(), (std::pair{2, 2}));
}

void TestPageGeometry::belowTheLastLineComesTheNextText()
{
    PageGeometry geometry;
    geometry.setDocument(&m_document);
    geometry.setScale(1);
    geometry.setView({300, 700}, {0, 0});
    QCOMPARE(geometry.offsetFrom(0), 0);
    QCOMPARE(geometry.offsetFrom(100), 4);
    QCOMPARE(geometry.offsetFrom(240), 8);
    QCOMPARE(geometry.offsetFrom(680), m_document.text.size());
}

void TestPageGeometry::withoutPagesThereIsNothing()
{
    PageGeometry geometry;
    geometry.setDocument(nullptr);
    geometry.fitTo(400);
    geometry.setView({300, 100}, {0, 0});
    QVERIFY(geometry.isEmpty());
    QVERIFY(geometry.rectsOf({0, 1}).empty());
    QVERIFY(!geometry.offsetAt({10, 10}));
    QCOMPARE(geometry.offsetFrom(0), 0);
}

QTEST_APPLESS_MAIN(TestPageGeometry)
#include "tst_pagegeometry.moc"
