#include "model/checks/check.h"
#include "parser/readers/reader.h"
#include "parser/recognition/recognizer.h"
#include "tests/bench/measuring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <sys/resource.h>

using namespace gouji;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Reading, recognising and checking each bundled report many times over, one thread.
void measureStages(const FormCatalogue &catalogue)
{
    const Recognizer recognizer(catalogue);
    Times reading, recognising, checking, whole;
    std::size_t characters = 0;
    std::size_t findings = 0;
    constexpr int rounds = 200;
    const QDir samples(QStringLiteral(":/samples"));
    const QStringList names = samples.entryList(QDir::Files);
    for (int round = 0; round < rounds; ++round) {
        for (const QString &name : names) {
            const QByteArray bytes = bytesOf(samples.filePath(name));
            whole.time([&] {
                SourceDocument document;
                reading.time([&] { document = readDocument(bytes, name).value(); });
                Report report;
                recognising.time([&] { report = recognizer.recognise(document); });
                const FormDefinition *form = report.cells.empty() ? nullptr : catalogue.form(report.formId);
                Assessment assessment;
                checking.time([&] {
                    assessment = assess(CheckInput{document, report, form, catalogue, report.cells});
                });
                characters += static_cast<std::size_t>(document.text.size());
                findings += assessment.findings.size();
            });
        }
    }
    const std::size_t count = static_cast<std::size_t>(rounds) * static_cast<std::size_t>(names.size());
    std::printf("one report, median of %d x %d samples of %zu characters on average (%zu findings in all):\n",
                rounds, static_cast<int>(names.size()), characters / count, findings / rounds);
    std::printf("  read %.3f ms, recognise %.3f ms, check %.3f ms; together %.3f ms (p95 %.3f, mean %.3f)\n",
                reading.median(), recognising.median(), checking.median(), whole.median(),
                whole.quantile(0.95), whole.mean(count));
}

/// The samples over and over, each copy with words of its own so that no two files are equal.
bool writeReports(const QDir &folder, int count)
{
    const QDir samples(QStringLiteral(":/samples"));
    const QStringList names = samples.entryList(QDir::Files);
    if (names.isEmpty() || !folder.mkpath(QStringLiteral(".")))
        return false;
    for (int i = 0; i < count; ++i) {
        const QString &name = names.at(i % names.size());
        QFile file(folder.filePath(QStringLiteral("%1-%2").arg(i, 6, 10, QLatin1Char('0')).arg(name)));
        QByteArray bytes = bytesOf(samples.filePath(name));
        bytes += QStringLiteral("\n附注：第%1份。\n").arg(i).toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
    }
    return true;
}

/// The batch program over many reports: reports per second and its peak memory.
bool measureBatch(const QString &program, const QDir &folder, int count, int jobs)
{
    Times times;
    for (int round = 0; round < 5; ++round) {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        times.time([&] {
            process.start(program,
                          {QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("jsonl"),
                           QStringLiteral("--jobs"), QString::number(jobs), folder.path()});
            process.waitForFinished(-1);
        });
        // 1 says that there are findings.
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() > 1) {
            std::fprintf(stderr, "%s", process.readAllStandardError().constData());
            return false;
        }
    }
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    std::printf("%d reports with %d jobs, median of 5 runs: %.0f ms, %.0f reports/s, at most %ld MiB\n",
                count, jobs, times.median(), count * 1000.0 / times.median(), usage.ru_maxrss / 1024);
    return true;
}

} // namespace

/// usage: gouji-bench-reports GOUJI-CLI EMPTY-FOLDER
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Result<FormCatalogue> catalogue = FormCatalogue::load(QStringLiteral(":/forms"));
    if (arguments.size() != 3 || !catalogue) {
        std::fprintf(stderr, "usage: gouji-bench-reports GOUJI-CLI EMPTY-FOLDER\n");
        return 2;
    }
    measureStages(catalogue.value());
    std::fflush(stdout);
    constexpr int count = 1000;
    const QDir folder(arguments.at(2));
    if (!writeReports(folder, count))
        return 1;
    const QString program = arguments.at(1);
    return measureBatch(program, folder, count, 1) && measureBatch(program, folder, count, 2) ? 0 : 1;
}
