#include "app/gui/desktop.h"
#include "model/store/reviewstore.h"
#include "tests/bench/measuring.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QDir>
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
    return 0;
}
