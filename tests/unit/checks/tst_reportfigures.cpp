#include "model/checks/reportfigures.h"
#include "tests/unit/checks/tablesample.h"

#include <QTest>

using namespace gouji;
using gouji::testing::TableSample;

namespace {

ReportFigures sample()
{
    TableSample published(QStringLiteral("2021"), 7);
    TableSample reviewed = published;
    reviewed.set("requests.granted.total", 5);
    return {PublishedValues(published.m_document, published.m_cells),
            PublishedValues(reviewed.m_document, reviewed.m_cells),
            {{QStringLiteral("numbering"), Severity::Notice, 12},
             {QStringLiteral("claim-table"), Severity::Warning, 1},
             {QStringLiteral("claim-table"), Severity::Error, 2}}};
}

} // namespace

class TestReportFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothValuesComeBack()
    {
        const ReportFigures figures = sample();
        const ReportFigures back = ReportFigures::unpacked(figures.packed());
        QVERIFY(back.published.unpacked() == figures.published.unpacked());
        QVERIFY(back.reviewed.unpacked() == figures.reviewed.unpacked());
        QVERIFY(back.published.unpacked() != back.reviewed.unpacked());
        QCOMPARE(back.open, figures.open);
    }

    void openFindingsAreCountedByCheckAndSeverity()
    {
        Finding finding;
        finding.check = QStringLiteral("numbering");
        Finding graver = finding;
        graver.severity = Severity::Error;
        QCOMPARE(countsOf({&finding, &graver, &finding}),
                 (std::vector<CheckCount>{{QStringLiteral("numbering"), Severity::Warning, 2},
                                          {QStringLiteral("numbering"), Severity::Error, 1}}));
        QVERIFY(countsOf({}).empty());
    }

    void whatNobodyChangedIsKeptOnce()
    {
        ReportFigures figures = sample();
        const qsizetype size = figures.packed().size();
        figures.reviewed = figures.published;
        QVERIFY(figures.packed().size() < size * 2 / 3);
        QVERIFY(ReportFigures::unpacked(figures.packed()).reviewed.unpacked() ==
                figures.published.unpacked());
    }

    void damagedBytesGiveFewerValues()
    {
        const QByteArray bytes = sample().packed();
        const std::size_t all = sample().published.unpacked().size();
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(ReportFigures::unpacked(bytes.left(size)).published.unpacked().size() <= all);
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray damaged = bytes;
            damaged[i] = static_cast<char>(0xFF);
            static_cast<void>(ReportFigures::unpacked(damaged).published.unpacked());
            static_cast<void>(ReportFigures::unpacked(damaged).reviewed.unpacked());
        }
    }
};

QTEST_GUILESS_MAIN(TestReportFigures)
#include "tst_reportfigures.moc"
