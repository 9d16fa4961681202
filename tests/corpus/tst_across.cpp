#include "model/review/aggregates.h"
#include "model/store/reviewstore.h"
#include "tests/cli/clitest.h"
#include "tests/corpus/prosecase.h"

#include <QJsonArray>
#include <QTest>

#include <map>

using namespace gouji;

namespace {

struct AcrossCase
{
    std::vector<ProseCase> reports; ///< named as their files
    std::vector<Aggregate> aggregates;
};

constexpr QStringView reportMark = u"===== ";

/// `across/NAME.txt` holds several reports, each a prose case behind a line "===== FILE". Before the first
/// stand lines "aggregate: WHOLE = PART, PART" for the office's list of sum reports.
Result<AcrossCase> loadAcross(const QString &path, const FormCatalogue &catalogue)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, path, file.errorString()};
    AcrossCase across;
    std::vector<std::pair<QString, QString>> parts;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(reportMark)) {
            parts.push_back({line.mid(reportMark.size()), {}});
        } else if (!parts.empty()) {
            parts.back().second += line + u'\n';
        } else if (line.startsWith(u"aggregate: ")) {
            const QString list = line.section(u':', 1);
            across.aggregates.push_back(
                {list.section(u'=', 0, 0).trimmed(), list.section(u'=', 1).trimmed().split(u", "_qs)});
        }
    }
    for (const auto &[name, text] : parts) {
        Result<ProseCase> report = readProseCase(text, name, catalogue);
        if (!report)
            return report.error();
        across.reports.push_back(std::move(report.value()));
    }
    return across;
}

bool matches(const QJsonObject &finding, const ExpectedFinding &wanted)
{
    if (!wanted.checks.contains(finding[u"check"_qs].toString()))
        return false;
    if (wanted.words.isEmpty() || finding[u"message"_qs].toString().contains(wanted.words))
        return true;
    const bool isCell = wanted.words.startsWith(u"cell ");
    const QJsonArray where = finding[u"where"_qs].toArray();
    return std::any_of(where.begin(), where.end(), [&](const QJsonValue &place) {
        return isCell ? place[u"cell"_qs].toString().startsWith(wanted.words.mid(5))
                      : place[u"quote"_qs].toString().contains(wanted.words);
    });
}

} // namespace

/// Reports that are compared with each other, through the batch program: what is found in each, and nothing
/// else.
class TestAcross : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCase_data();
    void everyCase();

private:
    const Result<FormCatalogue> m_catalogue = FormCatalogue::load(u":/forms"_qs);
};

void TestAcross::everyCase_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(GOUJI_ACROSS));
    const QStringList names = folder.entryList({u"*.txt"_qs}, QDir::Files, QDir::Name);
    QVERIFY2(names.size() >= 6, "the corpus is not there");
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestAcross::everyCase()
{
    QFETCH(QString, path);
    const Result<AcrossCase> across = loadAcross(path, m_catalogue.value());
    QVERIFY2(across.ok(), qPrintable(path));
    CliTest cli;
    QStringList arguments{u"check"_qs, u"--format"_qs, u"jsonl"_qs};
    if (!across.value().aggregates.empty()) {
        auto store = openReviewStore(cli.path(u"lists.gouji"_qs), true);
        QVERIFY(store.ok());
        QVERIFY(store.value()
                    ->putOfficeList(u"aggregates"_qs, aggregatesToJson(across.value().aggregates), u"t"_qs,
                                    QDateTime::fromSecsSinceEpoch(0, Qt::UTC))
                    .ok());
        arguments << u"--against"_qs << cli.path(u"lists.gouji"_qs);
    }
    for (const ProseCase &report : across.value().reports)
        arguments << cli.write(report.name, report.text.toUtf8());
    const CliRun run = cli.run(arguments);
    const std::vector<QJsonObject> lines = run.lines();
    QVERIFY2(lines.size() == across.value().reports.size(), run.errors.constData());
    QStringList faults;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const ProseCase &report = across.value().reports[i];
        QJsonArray findings = lines[i][u"findings"_qs].toArray();
        for (const ExpectedFinding &wanted : report.expected) {
            const auto found = std::find_if(findings.begin(), findings.end(), [&](const QJsonValue &finding) {
                return matches(finding.toObject(), wanted);
            });
            if (found == findings.end())
                faults << report.name + u": missed "_qs + wanted.checks.front() + u" | "_qs + wanted.words;
            else
                findings.erase(found);
        }
        for (const QJsonValue &finding : std::as_const(findings)) {
            if (!report.allowed.contains(finding[u"check"_qs].toString()))
                faults << report.name + u": wrong "_qs + finding[u"check"_qs].toString() + u": "_qs +
                              finding[u"message"_qs].toString();
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestAcross)
#include "tst_across.moc"
