#pragma once

#include "app/cli/commands.h"
#include "app/cli/seenreports.h"
#include "model/checks/checksettings.h"

#include <QString>
#include <QStringList>

namespace gouji {

enum class CheckFormat
{
    Text,
    Json,
    JsonLines
};

/// One run of `gouji-cli check`.
struct CheckRun
{
    CheckFormat format = CheckFormat::Text;
    QStringList files;
    CheckSettings settings;
    int jobs = 1;
    QString against; ///< the review file whose texts are compared with too; empty for none
};

/// Reads and checks the files and prints what comes of them, in their order. `reports` are those that figures
/// are compared with; those read are added.
[[nodiscard]] ExitStatus runChecks(const CommandContext &context, CheckRun run, SeenReports &reports);

} // namespace gouji
