#pragma once

#include "ui/userprompts.h"

#include <functional>

class QWidget;

namespace gouji {

/// The questions as dialogs over a window. `suffixes` are those of files that can be read ("txt").
class WidgetPrompts : public UserPrompts
{
public:
    explicit WidgetPrompts(QStringList suffixes)
        : m_suffixes(std::move(suffixes))
    {
    }

    /// The window that owns the dialogs; it is made after the prompts.
    void setWindow(QWidget *window) { m_window = window; }
    /// Opens the help at a page; without it the key sheet has none to offer.
    void setHelp(std::function<void(const QString &topic)> help) { m_help = std::move(help); }

    [[nodiscard]] QStringList chooseReportFiles(const QString &folder) override;
    [[nodiscard]] QString chooseReportFolder(const QString &folder) override;
    [[nodiscard]] QString chooseStoreToOpen(const QString &folder) override;
    [[nodiscard]] QString chooseNewStore(const QString &folder) override;
    [[nodiscard]] QString choosePictureFile(const QString &name) override;
    [[nodiscard]] std::optional<ExportChoice> chooseExport(const QString &folder) override;
    [[nodiscard]] std::optional<QString> askReason(const QString &title, const QString &about, bool required,
                                                   const QStringList &recent) override;
    [[nodiscard]] std::optional<int> chooseOne(const QString &title, const QString &about,
                                               const QStringList &choices) override;
    [[nodiscard]] std::optional<PasteChoice> confirmPaste(const PastePlan &plan) override;
    [[nodiscard]] QString chooseFileToOpen(const QString &title, const QString &filter) override;
    [[nodiscard]] QString chooseFileToSave(const QString &title, const QString &name,
                                           const QString &filter) override;
    [[nodiscard]] std::optional<QString> askReviewer(const QString &current) override;
    void showError(const QString &title, const QString &text) override;
    void showImportReport(const ImportSummary &summary) override;
    void showKeys(const KeySheet &keys) override;
    void showAbout() override;

private:
    QWidget *m_window = nullptr;
    std::function<void(const QString &topic)> m_help;
    QStringList m_suffixes;
};

} // namespace gouji
