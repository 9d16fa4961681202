#include "tests/corpus/judgement.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace gouji;

/// Whole reports and awkward tables, each held against what a careful reader says of it.
class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCaseReadsAsExpected_data();
    void aCaseReadsAsExpected();
    void everySampleIsACase();
    void aSeedReadsAsItsGoldSays_data();
    void aSeedReadsAsItsGoldSays();

private:
    void judge(const Result<CorpusCase> &corpusCase) const;

    std::unique_ptr<FormCatalogue> m_catalogue;
    std::unique_ptr<Recognizer> m_recognizer;
};

void TestCorpus::initTestCase()
{
    Result<FormCatalogue> catalogue = FormCatalogue::load(u":/forms"_qs);
    QVERIFY2(catalogue.ok(), catalogue.ok() ? "" : qPrintable(catalogue.error().detail));
    m_catalogue = std::make_unique<FormCatalogue>(std::move(catalogue.value()));
    m_recognizer = std::make_unique<Recognizer>(*m_catalogue);
}

void TestCorpus::judge(const Result<CorpusCase> &corpusCase) const
{
    QVERIFY2(corpusCase.ok(),
             qPrintable(corpusCase.ok() ? QString()
                                        : corpusCase.error().subject + u": "_qs + corpusCase.error().detail));
    const Judgement judgement(*m_catalogue, *m_recognizer, corpusCase.value());
    if (judgement.needsMissingProgram())
        QSKIP(qPrintable(judgement.readingFaults().join(u' ')));
    QStringList faults = judgement.readingFaults();
    if (faults.isEmpty()) {
        faults << judgement.metadataFaults() << judgement.sectionFaults() << judgement.cellFaults()
               << judgement.spanFaults() << judgement.findingFaults();
    }
    const qsizetype count = faults.size();
    constexpr qsizetype shown = 12;
    if (count > shown)
        faults = faults.mid(0, shown) << u"… and %1 more"_qs.arg(count - shown);
    QVERIFY2(count == 0, qPrintable(u'\n' + faults.join(u'\n')));
}

void TestCorpus::aCaseReadsAsExpected_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(QStringLiteral(GOUJI_CASES));
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY2(!names.isEmpty(), "there are no cases");
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
}

void TestCorpus::aCaseReadsAsExpected()
{
    QFETCH(QString, folder);
    judge(loadCase(folder));
}

void TestCorpus::everySampleIsACase()
{
    const QDir cases(QStringLiteral(GOUJI_CASES));
    QStringList judged;
    for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const Result<CorpusCase> one = loadCase(cases.filePath(name));
        if (one.ok() && one.value().isSample)
            judged << one.value().fileName;
    }
    judged.sort();
    const QStringList samples = QDir(u":/samples"_qs).entryList(QDir::Files, QDir::Name);
    QVERIFY2(samples.size() >= 8, "hardly any samples");
    QCOMPARE(judged, samples);
}

void TestCorpus::aSeedReadsAsItsGoldSays_data()
{
    QTest::addColumn<QString>("goldFile");
    const QDir seeds(QStringLiteral(GOUJI_SEEDS));
    const QStringList names = seeds.entryList({u"*.gold.json"_qs}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name.section(u'.', 0, 0))) << seeds.filePath(name);
    if (names.isEmpty())
        QTest::newRow("none here") << QString();
}

void TestCorpus::aSeedReadsAsItsGoldSays()
{
    QFETCH(QString, goldFile);
    if (goldFile.isEmpty())
        QSKIP("the real reports do not stand beside the project (../shared/seeds): they are not read");
    judge(loadSeed(goldFile));
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
