#include "ui/dialogs/widgetprompts.h"

#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/choicedialog.h"
#include "ui/dialogs/errordialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/keysheetdialog.h"
#include "ui/dialogs/pastedialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/tabledialog.h"
#include "ui/dialogs/textdialog.h"
#include "ui/help/helpwindow.h"

#include "model/core/errortext.h"

#include <QApplication>
#include <QDebug>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

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

QString WidgetPrompts::choosePictureFile(const QString &name)
{
    const QString png = words(QT_TRANSLATE_NOOP("Prompts", "Image (*.png)"));
    const QString svg = words(QT_TRANSLATE_NOOP("Prompts", "Vector image (*.svg)"));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    QString chosen;
    QString path = QFileDialog::getSaveFileName(
        QApplication::activeWindow(), words(QT_TRANSLATE_NOOP("Prompts", "Save the picture")),
        folder + u'/' + name + QStringLiteral(".png"), png + QStringLiteral(";;") + svg, &chosen);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (!path.isEmpty() && suffix != QLatin1String("png") && suffix != QLatin1String("svg"))
        path += chosen == svg ? QStringLiteral(".svg") : QStringLiteral(".png");
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

std::optional<QString> WidgetPrompts::askReason(const QString &title, const QString &about, bool required,
                                                const QStringList &recent)
{
    ReasonDialog dialog(title, about, recent, required, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.reason()) : std::nullopt;
}

std::optional<int> WidgetPrompts::chooseOne(const QString &title, const QString &about,
                                            const QStringList &choices)
{
    ChoiceDialog dialog(title, about, choices, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.chosen()) : std::nullopt;
}

std::optional<PasteChoice> WidgetPrompts::confirmPaste(const PastePlan &plan)
{
    PasteDialog dialog(plan, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.choice()) : std::nullopt;
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
    qWarning().noquote() << title << text;
    ErrorDialog(title, text, m_window).exec();
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

void WidgetPrompts::showKeys(const KeySheet &keys)
{
    auto *dialog = new KeySheetDialog(keys, m_window);
    // The dialog takes the keyboard from the pane that help is wanted for.
    const QString topic = HelpWindow::topicOf(QApplication::focusWidget());
    QObject::connect(dialog, &KeySheetDialog::helpWanted, m_window, [this, topic] {
        if (m_help)
            m_help(topic);
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WidgetPrompts::showAbout()
{
    AboutDialog(m_window).exec();
}

} // namespace gouji
