#pragma once

#include "model/service/reviewservice.h"

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
    /// Asks why. `required` refuses an empty answer.
    [[nodiscard]] virtual std::optional<QString> askReason(const QString &title, const QString &about,
                                                           bool required) = 0;
    /// `filter` as file dialogs have it: "Tables (*.csv)".
    [[nodiscard]] virtual QString chooseFileToOpen(const QString &title, const QString &filter) = 0;
    /// `name` is proposed; where the answer has no suffix it gets the filter's.
    [[nodiscard]] virtual QString chooseFileToSave(const QString &title, const QString &name,
                                                   const QString &filter) = 0;
    [[nodiscard]] virtual std::optional<QString> askReviewer(const QString &current) = 0;
    virtual void showError(const QString &title, const QString &text) = 0;
    virtual void showImportReport(const ImportSummary &summary) = 0;
    virtual void showKeys(const QList<QPair<QString, QString>> &keys) = 0;
    virtual void showAbout() = 0;
};

} // namespace gouji
