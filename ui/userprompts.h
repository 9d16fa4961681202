#pragma once

#include "model/service/exportservice.h"
#include "model/service/reviewservice.h"
#include "ui/keys/keysheet.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace gouji {

struct ExportChoice
{
    QString path;
    ExportFormat format = ExportFormat::Csv;
    ExportValues values = ExportValues::Both;
};

/// How a pasted block is to be recorded.
struct PasteChoice
{
    Verdict verdict = Verdict::Misread;
    QString reason;
};

struct PastePlan;

/// Every question to the user and every message that needs an answer. Tests answer in the user's place. A
/// nullopt, an empty path or list means that the user thought better of it.
class UserPrompts
{
public:
    virtual ~UserPrompts() = default;

    [[nodiscard]] virtual QStringList chooseReportFiles(const QString &folder) = 0;
    [[nodiscard]] virtual QString chooseReportFolder(const QString &folder) = 0;
    [[nodiscard]] virtual QString chooseStoreToOpen(const QString &folder) = 0;
    [[nodiscard]] virtual QString chooseNewStore(const QString &folder) = 0;
    [[nodiscard]] virtual std::optional<ExportChoice> chooseExport(const QString &folder) = 0;
    /// PNG or SVG by the ending of the name, which it always has. `name` is proposed.
    [[nodiscard]] virtual QString choosePictureFile(const QString &name) = 0;
    /// Asks why. `required` refuses an empty answer; `recent` are reasons given before, newest first.
    [[nodiscard]] virtual std::optional<QString> askReason(const QString &title, const QString &about,
                                                           bool required, const QStringList &recent) = 0;
    /// Lets the user choose one of several; its index.
    [[nodiscard]] virtual std::optional<int> chooseOne(const QString &title, const QString &about,
                                                       const QStringList &choices) = 0;
    /// Shows what a pasted block would change and asks whether it should. Where the plan has no change, it
    /// says why.
    [[nodiscard]] virtual std::optional<PasteChoice> confirmPaste(const PastePlan &plan) = 0;
    /// `filter` as file dialogs have it: "Tables (*.csv)".
    [[nodiscard]] virtual QString chooseFileToOpen(const QString &title, const QString &filter) = 0;
    /// `name` is proposed; where the answer has no suffix it gets the filter's.
    [[nodiscard]] virtual QString chooseFileToSave(const QString &title, const QString &name,
                                                   const QString &filter) = 0;
    [[nodiscard]] virtual std::optional<QString> askReviewer(const QString &current) = 0;
    virtual void showError(const QString &title, const QString &text) = 0;
    virtual void showImportReport(const ImportSummary &summary) = 0;
    virtual void showKeys(const KeySheet &keys) = 0;
    virtual void showAbout() = 0;
};

} // namespace gouji
