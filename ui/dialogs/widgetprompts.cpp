#include "ui/dialogs/widgetprompts.h"

#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/tabledialog.h"
#include "ui/dialogs/textdialog.h"

#include "model/core/errortext.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace gouji {

namespace {

QString words(const char *text, int n = -1)
{
    return QCoreApplication::translate("Prompts", text, nullptr, n);
}

QString storeFilter()
{
    return words(QT_TRANSLATE_NOOP("Prompts", "Review files (*.gouji);;All files (*)"));
}

} // namespace

QStringList WidgetPrompts::chooseReportFiles(const QString &folder)
{
    QStringList patterns;
    for (const QString &suffix : m_suffixes)
        patterns.append(QStringLiteral("*.") + suffix);
    QString filter = words(QT_TRANSLATE_NOOP("Prompts", "All files (*)"));
    if (!patterns.isEmpty())
        filter.prepend(words(QT_TRANSLATE_NOOP("Prompts", "Reports (%1)")).arg(patterns.join(u' ')) +
                       QStringLiteral(";;"));
    return QFileDialog::getOpenFileNames(m_window, words(QT_TRANSLATE_NOOP("Prompts", "Open reports")),
                                         folder, filter);
}

QString WidgetPrompts::chooseReportFolder(const QString &folder)
{
    return QFileDialog::getExistingDirectory(
        m_window, words(QT_TRANSLATE_NOOP("Prompts", "Open a folder of reports")), folder);
}

QString WidgetPrompts::chooseStoreToOpen(const QString &folder)
{
    return QFileDialog::getOpenFileName(m_window, words(QT_TRANSLATE_NOOP("Prompts", "Open a review file")),
                                        folder, storeFilter());
}

QString WidgetPrompts::chooseNewStore(const QString &folder)
{
    QString path = QFileDialog::getSaveFileName(
        m_window, words(QT_TRANSLATE_NOOP("Prompts", "New review file")), folder, storeFilter());
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".gouji");
    return path;
}

std::optional<ExportChoice> WidgetPrompts::chooseExport(const QString &folder)
{
    ExportDialog dialog(m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    ExportChoice choice = dialog.choice();
    const QString suffix = dialog.suffix();
    choice.path = QFileDialog::getSaveFileName(
        m_window, words(QT_TRANSLATE_NOOP("Prompts", "Export the dataset")),
        folder + QStringLiteral("/gouji.") + suffix, QStringLiteral("*.%1").arg(suffix));
    if (choice.path.isEmpty())
        return std::nullopt;
    if (QFileInfo(choice.path).suffix().isEmpty())
        choice.path += u'.' + suffix;
    return choice;
}

std::optional<QString> WidgetPrompts::askReason(const QString &title, const QString &about, bool required)
{
    TextDialog dialog(title, about, words(QT_TRANSLATE_NOOP("Prompts", "Reason")), QString(), required,
                      m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.text()) : std::nullopt;
}

QString WidgetPrompts::chooseFileToOpen(const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(m_window, title, {}, filter);
}

QString WidgetPrompts::chooseFileToSave(const QString &title, const QString &name, const QString &filter)
{
    QFileDialog dialog(m_window, title, {}, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(name);
    const auto useSuffix = [&dialog](const QString &chosen) {
        const qsizetype begin = chosen.indexOf(u"(*.") + 3;
        dialog.setDefaultSuffix(chosen.mid(begin, chosen.indexOf(u')', begin) - begin));
    };
    useSuffix(dialog.selectedNameFilter());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, useSuffix);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

std::optional<QString> WidgetPrompts::askReviewer(const QString &current)
{
    TextDialog dialog(words(QT_TRANSLATE_NOOP("Prompts", "Reviewer")),
                      words(QT_TRANSLATE_NOOP("Prompts", "This name is written down with every decision.")),
                      words(QT_TRANSLATE_NOOP("Prompts", "Name")), current, true, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.text()) : std::nullopt;
}

void WidgetPrompts::showError(const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Warning, title, title + QStringLiteral("\n\n") + text, QMessageBox::Ok,
                    m_window);
    // File names and quotations stand in the text: it is no mark-up.
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void WidgetPrompts::showImportReport(const ImportSummary &summary)
{
    const QString title = words(QT_TRANSLATE_NOOP("Prompts", "Some files could not be read"));
    const QString about = words(
        QT_TRANSLATE_NOOP("Prompts", "%n file(s) could not be read; all others are in the review file."),
        static_cast<int>(summary.failures.size()));
    auto *dialog = new TableDialog(title, about,
                                   {words(QT_TRANSLATE_NOOP("Prompts", "File")),
                                    words(QT_TRANSLATE_NOOP("Prompts", "What happened, and what to do"))},
                                   m_window);
    for (const ImportFailure &failure : summary.failures)
        dialog->addRow({failure.path, errorText(failure.error)});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WidgetPrompts::showKeys(const QList<QPair<QString, QString>> &keys)
{
    auto *dialog = new TableDialog(
        words(QT_TRANSLATE_NOOP("Prompts", "Keys")), QString(),
        {words(QT_TRANSLATE_NOOP("Prompts", "Key")), words(QT_TRANSLATE_NOOP("Prompts", "What it does"))},
        m_window);
    for (const auto &[key, what] : keys)
        dialog->addRow({key, what});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WidgetPrompts::showAbout()
{
    QMessageBox::about(
        m_window, words(QT_TRANSLATE_NOOP("Prompts", "About Gouji")),
        words(QT_TRANSLATE_NOOP(
                  "Prompts",
                  "<h3>Gouji %1</h3><p>A review desk for annual reports on open government "
                  "information.</p><p>Free software under the GNU General Public License, version 3 or "
                  "later. Works without a network; nothing leaves this machine.</p><p>Qt %2</p>"))
            .arg(QStringLiteral(GOUJI_VERSION), QString::fromLatin1(qVersion())));
}

} // namespace gouji
