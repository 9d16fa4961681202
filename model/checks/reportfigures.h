#pragma once

#include "model/checks/otherversion.h"

#include <QByteArray>

namespace gouji {

/// The values of one report's cells in few bytes, as the review file keeps them beside its row: reports are
/// compared, summed up and drawn by these, without opening any. In the order of the form's cells.
struct ReportFigures
{
    PublishedValues published; ///< as read, with our misreadings put right
    PublishedValues reviewed;  ///< with the originals' errors put right too

    [[nodiscard]] QByteArray packed() const;
    /// Bytes that are damaged give fewer values or none, never a crash.
    [[nodiscard]] static ReportFigures unpacked(const QByteArray &bytes);
};

} // namespace gouji
