#include "tests/gui/desktopfixture.h"
#include "ui/printing/printing.h"
#include "ui/printing/reportpage.h"

#include <QPrinter>
#include <QTextDocument>

using namespace gouji;

class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<DesktopFixture>();
        m_fixture->start();
    }

    void thePageSaysWhatWasFoundAndWhatThePublishedValueWas()
    {
        openReport();
        Desk &desk = m_fixture->desk();
        const int cell = desk.facts().form->cellIndex(QStringLiteral("requests.received.total"));
        QVERIFY(desk.correct(cell, QStringLiteral("4321"), Verdict::WrongInOriginal, QStringLiteral("sum")).ok());
        QTextDocument document;
        document.setHtml(reportPage(desk.facts(), desk.report()->summary, true));
        const QString text = document.toPlainText();
        QVERIFY(text.contains(desk.report()->summary.name));
        QVERIFY(text.contains(QStringLiteral("4321")));
        for (const FormTable &table : desk.facts().form->tables())
            QVERIFY(text.contains(table.english));
        QVERIFY(!desk.report()->assessment.findings.empty());
    }

    void textOfAReportIsNoMarkup()
    {
        ReportSummary summary;
        summary.name = QStringLiteral("<img src=\"file:///etc/passwd\">.txt");
        QVERIFY(!reportPage(ReportFacts(), summary, true).contains(u"<img"));
    }

    void withoutAReportThereIsNothingToPrint()
    {
        QVERIFY(!m_fixture->actions().print->isEnabled());
        QVERIFY(!m_fixture->actions().printPreview->isEnabled());
        openReport();
        QVERIFY(m_fixture->actions().print->isEnabled());
    }

    void theReportIsPaintedOnA4()
    {
        openReport();
        const QString path = m_fixture->path(QStringLiteral("record.pdf"));
        {
            QPrinter printer;
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            printer.setPageSize(QPageSize(QPageSize::A4));
            auto *printing = m_fixture->window().findChild<Printing *>();
            QVERIFY(printing && printing->paint(printer));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.size() > 5000);
    }

private:
    void openReport()
    {
        QVERIFY(m_fixture->desktop->session().importNow({m_fixture->writeReport(QStringLiteral("report.txt"))}, 1, {}).ok());
        m_fixture->desk().openReport(m_fixture->desktop->session().reports().front().id);
        QVERIFY(m_fixture->desk().report());
    }

    std::unique_ptr<DesktopFixture> m_fixture;
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
