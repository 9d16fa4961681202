// A review file of a hundred thousand reports: how long until the window can be used, how its list scrolls,
// what a filter, a search and a decision cost, and how much memory it takes, each against bare Qt in the same
// run.

#include "app/gui/desktop.h"
#include "app/session/searchtext.h"
#include "model/store/reviewstore.h"
#include "tests/bench/measuring.h"
#include "ui/library/librarypane.h"

#include <QAbstractEventDispatcher>
#include <QAbstractTableModel>
#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>

#include <sys/resource.h>

using namespace gouji;

namespace {

void settle()
{
    QApplication::sendPostedEvents();
    QApplication::processEvents();
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

/// Processor time of this process so far, ms: on a busy machine it says more than the clock on the wall.
double processorTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

/// Resident memory of this process, MiB.
double memory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

/// The reports of the folder over and over, each with words of its own, as an import would store them.
bool fill(const QString &path, const QString &folder, int count)
{
    const auto forms = FormCatalogue::load(QStringLiteral(":/forms"));
    Session session(
        forms.value(), [] { return QDateTime::currentDateTimeUtc(); }, QStringLiteral("bench"));
    std::vector<ReadFile> files;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files)) {
        for (ReadFile &file : readForImport(session.pipeline(), info.filePath(), {}))
            files.push_back(std::move(file));
    }
    auto store = openReviewStore(path, true);
    if (!store || files.empty())
        return false;
    std::vector<StoredReport> rows;
    std::vector<StoredReading> readings;
    for (int i = 0; i < count; ++i) {
        const ReadFile &file = files[static_cast<std::size_t>(i) % files.size()];
        StoredReport row = file.row;
        StoredReading reading = file.reading;
        const QString own = QStringLiteral("附注：第%1份。").arg(i);
        reading.bytes += own.toUtf8();
        reading.text += own.toUtf8();
        row.sha256 = QCryptographicHash::hash(reading.bytes, QCryptographicHash::Sha256).toHex();
        row.name = QStringLiteral("%1-%2").arg(i, 6, 10, QLatin1Char('0')).arg(row.name);
        row.origin = QStringLiteral("/srv/reports/2024/%1").arg(row.name);
        row.agency = QStringLiteral("第%1").arg(i / 3) + row.agency;
        row.year = 2020 + i % 3;
        row.errors = i % 5 == 0 ? i % 4 : 0;
        row.imported = QDateTime::currentDateTimeUtc();
        rows.push_back(row);
        readings.push_back(reading);
        if (rows.size() < 512 && i + 1 < count)
            continue;
        if (!store.value()->add(rows, readings))
            return false;
        rows.clear();
        readings.clear();
    }
    return true;
}

class BareModel : public QAbstractTableModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : 100'000;
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : 4;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QStringLiteral("%1 云溪县柳湾镇人民政府").arg(index.row())
                                       : QVariant();
    }
};

/// A page further each time, drawn each time.
Times scroll(QAbstractItemView &view, int pages)
{
    Times times;
    QScrollBar *bar = view.verticalScrollBar();
    for (int i = 0; i < pages; ++i) {
        times.time([&] {
            bar->setValue((i + 1) * bar->maximum() / (pages + 1));
            view.viewport()->repaint();
        });
    }
    return times;
}

void measureScrolling(LibraryPane &library)
{
    BareModel model;
    QTableView bare;
    bare.setModel(&model);
    bare.resize(library.view().size());
    bare.show();
    settle();
    Times ours, theirs;
    for (int round = 0; round < 5; ++round) {
        theirs = scroll(bare, 100);
        ours = scroll(library.view(), 100);
    }
    std::printf(
        "scrolling by jumps, drawn: median %.2f ms, p95 %.2f; bare table view %.2f, p95 %.2f; ratio %.2f\n",
        ours.median(), ours.quantile(0.95), theirs.median(), theirs.quantile(0.95),
        ours.median() / theirs.median());
}

void measureFilters(LibraryPane &library)
{
    Times times, next;
    for (int round = 0; round < 20; ++round) {
        const QJsonObject state{
            {QStringLiteral("facets"),
             QJsonObject{{QStringLiteral("year"), QJsonArray{QString::number(2020 + round % 3)}}}}};
        times.time([&] {
            library.restore(round % 2 == 0 ? state : QJsonObject());
            library.repaint();
        });
        next.time([&] {
            library.openNeighbour(1);
            settle();
        });
    }
    library.restore({});
    std::printf(
        "a filter set or cleared, drawn: median %.1f ms, p95 %.1f; next report opened: median %.1f ms\n",
        times.median(), times.quantile(0.95), next.median());
}

/// From the key to the list of hits, and the longest the window stood still meanwhile.
void measureSearch(Desktop &desktop, const QString &words)
{
    Searching searching(desktop.session());
    std::size_t hits = 0;
    bool isOver = false;
    QObject::connect(&searching, &SearchService::found, &searching,
                     [&](const std::vector<ReportId> &reports) {
                         hits = reports.size();
                         isOver = true;
                     });
    Times whole, turns;
    for (int round = 0; round < 5; ++round) {
        isOver = false;
        whole.time([&] {
            searching.search(words);
            while (!isOver)
                turns.time([] { QApplication::processEvents(); });
        });
    }
    std::printf("search for %s: %zu hits in %.1f ms; the longest turn %.1f ms\n", qPrintable(words), hits,
                whole.median(), turns.quantile(1));
}

/// Said with the time since the process began.
void say(const char *what)
{
    std::printf("%-46s %5.0f ms of processor time, %4.0f MiB\n", what, processorTime(), memory());
}

/// Until the background has nothing to do any more: its work is the review file's, not the first picture's.
void rest()
{
    for (int idle = 0; idle < 20;)
        idle = QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents) ? 0 : idle + 1;
}

int measure(QApplication &application, const QString &store, const QString &settings, bool isStartOnly)
{
    DesktopOptions options;
    options.settingsFile = settings;
    options.storeFile = store;
    options.reviewer = QStringLiteral("bench");
    options.clock = [] { return QDateTime::currentDateTimeUtc(); };
    const auto desktop = Desktop::build(application, options);
    if (!desktop)
        return 1;
    Desktop &program = *desktop.value();
    program.window().resize(1280, 800);
    say("window built");
    program.start();
    program.window().repaint();
    settle();
    std::printf("%d reports\n", program.window().library().reports().total());
    say("list and a report drawn");
    if (isStartOnly)
        return 0;
    rest();
    say("background at rest");
    measureScrolling(program.window().library());
    measureFilters(program.window().library());
    for (const QString &words : {QStringLiteral("信访"), QStringLiteral("的"), QStringLiteral("1"),
                                 QStringLiteral("政府信息公开"), QStringLiteral("第99999份")})
        measureSearch(program, words);
    std::printf("at the end %.0f MiB\n", memory());
    return 0;
}

int showBare(QApplication &)
{
    QLabel label(QStringLiteral("政府信息公开"));
    label.resize(1280, 800);
    label.show();
    label.repaint();
    settle();
    say("a window with a label drawn");
    return 0;
}

} // namespace

/// usage: gouji-bench-queue --fill STORE FOLDER COUNT | --bare | --start STORE SETTINGS | --open STORE
/// SETTINGS Processes of their own: start and memory are those of a program just started.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    if (mode == u"--fill" && arguments.size() == 5) {
        QElapsedTimer timer;
        timer.start();
        const int count = arguments.at(4).toInt();
        if (!fill(arguments.at(2), arguments.at(3), count))
            return 1;
        std::printf("%d reports stored and indexed: %.2f ms each\n", count,
                    static_cast<double>(timer.elapsed()) / count);
        return 0;
    }
    if (mode == u"--bare")
        return showBare(application);
    if ((mode == u"--open" || mode == u"--start") && arguments.size() == 4)
        return measure(application, arguments.at(2), arguments.at(3), mode == u"--start");
    std::fprintf(stderr,
                 "usage: gouji-bench-queue --fill STORE FOLDER COUNT | --bare | --start STORE SETTINGS |"
                 " --open STORE SETTINGS\n");
    return 2;
}
