#include "model/checks/check.h"
#include "parser/readers/reader.h"
#include "parser/recognition/recognizer.h"
#include "tests/corpus/prosecase.h"

#include <QDir>
#include <QTest>

#include <map>
#include <memory>

using namespace gouji;

namespace {

QString squeezed(QStringView text)
{
    QString out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](QChar c) { return !c.isSpace(); });
    return out;
}

/// What the checks found of what they should, and what they should not have.
struct Tally
{
    int found = 0;
    int missed = 0;
    int falseAlarms = 0;
    bool isNotice = true; ///< nothing graver was expected or found

    double recall() const { return found + missed == 0 ? 1.0 : double(found) / (found + missed); }
    double precision() const
    {
        return found + falseAlarms == 0 ? 1.0 : double(found) / (found + falseAlarms);
    }
    void operator+=(const Tally &other)
    {
        found += other.found;
        missed += other.missed;
        falseAlarms += other.falseAlarms;
    }
};

bool matches(const Finding &finding, const ExpectedFinding &wanted, const SourceDocument &document,
             const FormDefinition *form, const FormCatalogue &catalogue)
{
    if (!wanted.checks.contains(finding.check))
        return false;
    if (wanted.words.startsWith(u"section ")) {
        const auto &sections = catalogue.forms().back()->sections();
        return finding.section >= 0 &&
               sections[static_cast<std::size_t>(finding.section)].numeral == wanted.words.mid(8);
    }
    if (wanted.words.startsWith(u"cell ")) {
        return form && std::any_of(finding.where.begin(), finding.where.end(), [&](const Place &place) {
                   return place.cell >= 0 &&
                          form->cells()[static_cast<std::size_t>(place.cell)].key.startsWith(
                              wanted.words.mid(5));
               });
    }
    const QString words = squeezed(wanted.words);
    return words.isEmpty() ||
           std::any_of(finding.where.begin(), finding.where.end(), [&](const Place &place) {
               return place.where.isValid() && squeezed(document.at(place.where.span)).contains(words);
           });
}

} // namespace

/// Reports in many phrasings, half of them with faults, half clean with all that looks like faults: how many
/// of the faults are found and how many findings are right, as a careful reader judges.
class TestProse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFaultsAreFoundAndNothingElse();

private:
    void judge(const ProseCase &prose);
    void addUp(const QString &check, Severity severity, int Tally::*count);

    std::unique_ptr<FormCatalogue> m_catalogue;
    std::unique_ptr<Recognizer> m_recognizer;
    std::map<QString, Tally> m_tallies;
    QStringList m_faults;
};

void TestProse::initTestCase()
{
    Result<FormCatalogue> catalogue = FormCatalogue::load(u":/forms"_qs);
    QVERIFY(catalogue.ok());
    m_catalogue = std::make_unique<FormCatalogue>(std::move(catalogue.value()));
    m_recognizer = std::make_unique<Recognizer>(*m_catalogue);
}

void TestProse::addUp(const QString &check, Severity severity, int Tally::*count)
{
    Tally &tally = m_tallies[check];
    ++(tally.*count);
    if (severity > Severity::Notice)
        tally.isNotice = false;
}

void TestProse::judge(const ProseCase &prose)
{
    const Result<SourceDocument> document = readDocument(prose.text.toUtf8(), prose.name + u".txt"_qs);
    QVERIFY2(document.ok(), qPrintable(prose.name));
    const Report report = m_recognizer->recognise(document.value());
    const FormDefinition *form = report.cells.empty() ? nullptr : m_catalogue->form(report.formId);
    std::vector<Finding> findings =
        assess(CheckInput{document.value(), report, form, *m_catalogue, report.cells}).findings;
    for (const ExpectedFinding &wanted : prose.expected) {
        const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
            return matches(finding, wanted, document.value(), form, *m_catalogue);
        });
        const auto &checks = allChecks();
        const auto check = std::find_if(checks.begin(), checks.end(), [&](const Check &candidate) {
            return wanted.checks.front() == QLatin1String(candidate.id);
        });
        const Severity severity = check == checks.end() ? Severity::Notice : check->severity;
        addUp(wanted.checks.front(), severity, found == findings.end() ? &Tally::missed : &Tally::found);
        if (found == findings.end())
            m_faults << prose.name + u": missed "_qs + wanted.checks.front() + u" | "_qs + wanted.words;
        else
            findings.erase(found);
    }
    for (const Finding &finding : findings) {
        if (prose.allowed.contains(finding.check))
            continue;
        addUp(finding.check, finding.severity, &Tally::falseAlarms);
        QStringList quotes;
        for (const Place &place : finding.where) {
            if (place.where.isValid())
                quotes << document.value().at(place.where.span).toString();
        }
        m_faults << prose.name + u": wrong "_qs + finding.check + u'/' + finding.code + u": "_qs +
                        findingText(finding, form, true) + u" — "_qs + quotes.join(u" | "_qs);
    }
}

void TestProse::theFaultsAreFoundAndNothingElse()
{
    // Cases that are being written can be judged where they are.
    const QString own = QStringLiteral(GOUJI_PROSE);
    const QDir folder(qEnvironmentVariable("GOUJI_PROSE_CASES", own));
    const QStringList names = folder.entryList({u"*.txt"_qs}, QDir::Files, QDir::Name);
    QVERIFY2(folder != QDir(own) || names.size() >= 60, "the corpus is not there");
    for (const QString &name : names) {
        const Result<ProseCase> prose = loadProseCase(folder.filePath(name), *m_catalogue);
        QVERIFY2(prose.ok(), qPrintable(name));
        judge(prose.value());
    }
    Tally graver;
    Tally all;
    qInfo("%-24s %6s %6s %6s %8s %10s", "check", "found", "missed", "wrong", "recall", "precision");
    const auto print = [](const char *name, const Tally &tally) {
        qInfo("%-24s %6d %6d %6d %8.3f %10.3f", name, tally.found, tally.missed, tally.falseAlarms,
              tally.recall(), tally.precision());
    };
    for (const auto &[check, tally] : m_tallies) {
        print(qPrintable(check), tally);
        all += tally;
        if (!tally.isNotice)
            graver += tally;
    }
    print("errors and warnings", graver);
    print("with notices", all);
    for (const QString &fault : std::as_const(m_faults))
        qInfo().noquote() << fault;
    QVERIFY(graver.recall() >= 0.95);
    QVERIFY(graver.precision() >= 0.98);
    QVERIFY(all.recall() >= 0.95);
    QVERIFY(all.precision() >= 0.95);
}

QTEST_GUILESS_MAIN(TestProse)
#include "tst_prose.moc"
