#pragma once

#include "app/session/derive.h"
#include "app/session/session.h"

#include <QByteArray>

#include <memory>

namespace gouji {

/// A report that is open on the desk, with what its state is derived from.
struct Session::Loaded
{
    ReportId id = 0;
    QByteArray sha256;
    QByteArray bytes; ///< of the original, where it has pages to be drawn
    ReportReading reading;
    ReviewLog log;
    ReportVersions versions;
    std::shared_ptr<const OpenReport> open;
    /// As the caller last saw it: what a finding's index counts in.
    std::shared_ptr<const OpenReport> shown;
};

} // namespace gouji
