#pragma once

#include "model/checks/finding.h"
#include "model/checks/otherversion.h"

#include <QByteArray>

namespace gouji {

/// Findings of one check in one report that are open.
struct CheckCount
{
    QString check;
    Severity severity = Severity::Warning;
    int findings = 0;

    bool operator==(const CheckCount &) const = default;
};

[[nodiscard]] std::vector<CheckCount> countsOf(const std::vector<const Finding *> &open);

/// The values of one report's cells in few bytes, as the review file keeps them beside its row: reports are
/// compared, summed up and drawn by these, without opening any. In the order of the form's cells.
struct ReportFigures
{
    PublishedValues published;         ///< as read, with our misreadings put right
    PublishedValues reviewed;          ///< with the originals' errors put right too
    std::vector<CheckCount> open = {}; ///< one for each check and severity

    [[nodiscard]] QByteArray packed() const;
    /// Bytes that are damaged give fewer values or none, never a crash.
    [[nodiscard]] static ReportFigures unpacked(const QByteArray &bytes);
};

} // namespace gouji
