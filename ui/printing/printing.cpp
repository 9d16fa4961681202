#include "ui/printing/printing.h"

#include "ui/printing/reportpage.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextDocument>

namespace gouji {

namespace {

constexpr double bodySize = 9;    ///< points
constexpr double numberSize = 9;  ///< of the page number, points
constexpr double numberSpace = 18; ///< below the text, points

} // namespace

Printing::Printing(Actions &actions, Desk &desk, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
{
    connect(actions.print, &QAction::triggered, this, &Printing::print);
    connect(actions.printPreview, &QAction::triggered, this, &Printing::preview);
    const auto update = [this, &actions] {
        actions.print->setEnabled(m_desk.report() != nullptr);
        actions.printPreview->setEnabled(m_desk.report() != nullptr);
    };
    connect(&desk, &Desk::reportReplaced, this, update);
    update();
}

QString Printing::documentName() const
{
    const ReportSummary &summary = m_desk.report()->summary;
    return summary.agency.isEmpty() ? summary.name : summary.agency + QString::number(summary.year);
}

void Printing::prepare(QPrinter &printer) const
{
    printer.setDocName(documentName());
    printer.setPageSize(QPageSize(QPageSize::A4));
    // GB/T 9704-2012: 37 mm above, 28 mm at the left, a text area of 156 by 225 mm.
    printer.setPageMargins(QMarginsF(28, 37, 26, 35), QPageLayout::Millimeter);
}

bool Printing::paint(QPrinter &printer) const
{
    if (!m_desk.report())
        return false;
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    // Laid out in points and scaled: what the preview shows is what the printer gives.
    const double scale = printer.resolution() / 72.0;
    const QRectF area = printer.pageLayout().paintRect(QPageLayout::Point);
    QTextDocument document;
    QFont font = m_window.font();
    font.setPointSizeF(bodySize);
    document.setDefaultFont(font);
    document.setHtml(reportPage(m_desk.facts(), m_desk.report()->summary, m_desk.isEnglish()));
    const QSizeF page(area.width(), area.height() - numberSpace);
    // The layout counts in pixels of 96 to the inch.
    const double pixels = 96.0 / 72.0;
    document.setPageSize(page * pixels);
    const int pages = document.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            printer.newPage();
        painter.save();
        painter.scale(scale / pixels, scale / pixels);
        painter.translate(0, -i * page.height() * pixels);
        document.drawContents(&painter, QRectF(QPointF(0, i * page.height() * pixels), page * pixels));
        painter.restore();
        font.setPointSizeF(numberSize);
        painter.setFont(font);
        painter.drawText(QRectF(0, page.height() * scale, page.width() * scale, numberSpace * scale),
                         Qt::AlignHCenter | Qt::AlignBottom, tr("%1 of %2").arg(i + 1).arg(pages));
    }
    return painter.end();
}

void Printing::print()
{
    if (!m_desk.report())
        return;
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer);
    QPrintDialog dialog(&printer, &m_window);
    if (dialog.exec() == QDialog::Accepted && !paint(printer))
        m_desk.prompts().showError(tr("The report could not be printed"),
                                   tr("The printer cannot be used. Is it switched on? Printing into a PDF file needs "
                                      "a folder that can be written to."));
}

void Printing::preview()
{
    if (!m_desk.report())
        return;
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer);
    QPrintPreviewDialog dialog(&printer, &m_window);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this, [this](QPrinter *paper) { paint(*paper); });
    dialog.resize(m_window.size() * 0.9);
    dialog.exec();
}

} // namespace gouji
