#include "app/gui/desktop.h"
#include "model/service/previewservice.h"
#include "model/store/reviewstore.h"
#include "tests/bench/measuring.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>

using namespace gouji;

namespace {

/// The cells of a report as text, seven to a row: the least that a table view can show of it.
class BareModel : public QAbstractTableModel
{
public:
    void show(QStringList values)
    {
        beginResetModel();
        m_values = std::move(values);
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_values.size() / columns);
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : columns;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_values.at(index.row() * columns + index.column()) : QVariant();
    }

private:
    static constexpr int columns = 7;
    QStringList m_values;
};

/// Lets everything happen that the event loop would do before it rests, drawing included.
void settle()
{
    QApplication::sendPostedEvents();
    QApplication::processEvents();
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

/// Bare Qt: the text in a view, the values in a table.
class BareWindow
{
public:
    BareWindow()
    {
        m_splitter.addWidget(&m_text);
        m_splitter.addWidget(&m_table);
        m_text.setReadOnly(true);
        m_table.setModel(&m_model);
        m_splitter.resize(1280, 800);
        m_splitter.show();
    }
    void open(const QByteArray &bytes, const QStringList &values)
    {
        m_text.setPlainText(QString::fromUtf8(bytes));
        m_model.show(values);
        m_splitter.repaint();
        settle();
    }

private:
    BareModel m_model;
    QSplitter m_splitter;
    QPlainTextEdit m_text;
    QTableView m_table;
};

QStringList valuesOf(const OpenReport &report)
{
    QStringList values;
    for (const CellValue &cell : report.report->cells)
        values << cell.raw;
    return values;
}

void measure(Desktop &desktop, ReviewStore &store)
{
    BareWindow bare;
    std::vector<ReportId> ids;
    std::vector<QStringList> values;
    for (const ReportSummary &summary : desktop.session().reports()) {
        ids.push_back(summary.id);
        values.push_back(valuesOf(*desktop.session().openReport(summary.id).value()));
    }
    Times ours, theirs;
    constexpr int rounds = 20;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < ids.size(); ++i) {
            theirs.time([&] { bare.open(store.reading(ids[i]).value().bytes, values[i]); });
            ours.time([&] {
                desktop.desk().openReport(ids[i]);
                desktop.window().repaint();
                settle();
            });
        }
    }
    std::printf(
        "a report chosen until it is drawn, %zu reports x %d, 1280 x 800: median %.2f ms, p95 %.2f ms\n",
        ids.size(), rounds, ours.median(), ours.quantile(0.95));
    std::printf("  bare text view and table: median %.2f ms, p95 %.2f ms; ratio of medians %.2f\n",
                theirs.median(), theirs.quantile(0.95), ours.median() / theirs.median());
}

/// A report as long as fifty pages of a word processor: its prose over and over, its tables in between.
QByteArray longPage(const OpenReport &report)
{
    QString html = QStringLiteral("<html><body>");
    constexpr int paragraphs = 500; // ten to a page
    for (int i = 0; i < paragraphs; ++i) {
        html += QStringLiteral("<p>%1%2</p>").arg(i).arg(QString(90, QChar(0x516C)));
        if (i % 100 != 50)
            continue;
        html += QStringLiteral("<table border=1>");
        for (const PrintedRow &row : report.form->printedRows()) {
            html += QStringLiteral("<tr><td>%1</td>")
                        .arg(report.form->describeRow(
                            static_cast<int>(&row - report.form->printedRows().data()), false));
            for (int cell = 0; cell < row.cellCount; ++cell)
                html += QStringLiteral("<td>%1</td>").arg(cell);
            html += QStringLiteral("</tr>");
        }
        html += QStringLiteral("</table>");
    }
    return (html + QStringLiteral("</body></html>")).toUtf8();
}

/// How long the window is deaf while a long report with tables of its own is shown.
void measureLong(Desktop &desktop, const QString &folder)
{
    const ReportId first = desktop.session().reports().front().id;
    QFile file(folder + QStringLiteral("/long.html"));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(longPage(*desktop.session().openReport(first).value()));
    file.close();
    if (!desktop.session().importNow({file.fileName()}, 1, {}))
        return;
    settle();
    const ReportId id = desktop.session().reports().back().id;
    Times choosing, turns;
    constexpr int rounds = 10;
    for (int round = 0; round < rounds; ++round) {
        desktop.desk().openReport(first);
        settle();
        choosing.time([&] { desktop.desk().openReport(id); });
        // Layout goes on by itself; every turn is one that a key may have to wait for.
        for (int turn = 0; turn < 200; ++turn)
            turns.time([] { QApplication::processEvents(QEventLoop::AllEvents, 0); });
    }
    std::printf(
        "fifty pages with tables chosen: %.1f ms; longest turn of the event loop after that %.1f ms\n",
        choosing.median(), turns.quantile(1));
}

/// What is said while a number is typed, from the key to the words.
void measurePreview(Desktop &desktop)
{
    Times previews;
    constexpr int rounds = 20;
    for (const ReportSummary &summary : desktop.session().reports()) {
        desktop.desk().openReport(summary.id);
        settle();
        if (!desktop.desk().facts().hasCells())
            continue;
        const auto cells = static_cast<int>(desktop.desk().facts().form->cells().size());
        for (int round = 0; round < rounds; ++round) {
            const int cell = round * 7 % cells;
            previews.time([&] {
                const auto preview =
                    desktop.desk().services().preview->preview(summary.id, cell, QString::number(round));
                Q_UNUSED(preview)
            });
        }
    }
    std::printf("what typing a number would do: median %.2f ms, p95 %.2f ms\n", previews.median(),
                previews.quantile(0.95));
}

} // namespace

/// usage: gouji-bench-window FOLDER-WITH-REPORTS
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir folder;
    if (arguments.size() != 2 || !folder.isValid()) {
        std::fprintf(stderr, "usage: gouji-bench-window FOLDER-WITH-REPORTS\n");
        return 2;
    }
    DesktopOptions options;
    options.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
    options.storeFile = folder.filePath(QStringLiteral("bench.gouji"));
    options.reviewer = QStringLiteral("bench");
    options.clock = [] { return QDateTime::currentDateTimeUtc(); };
    const auto desktop = Desktop::build(application, options);
    if (!desktop)
        return 1;
    desktop.value()->window().resize(1280, 800);
    desktop.value()->start();
    if (!desktop.value()->session().importNow({arguments.at(1)}, 1, {}))
        return 1;
    settle();
    const auto store = openReviewStore(options.storeFile, false);
    if (!store)
        return 1;
    measure(*desktop.value(), *store.value());
    measurePreview(*desktop.value());
    measureLong(*desktop.value(), folder.path());
    return 0;
}
