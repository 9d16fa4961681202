#include "model/exporting/dataset.h"

namespace gouji {

const char *nameOf(CellState state)
{
    switch (state) {
    case CellState::Missing:
        return "missing";
    case CellState::Blank:
        return "blank";
    case CellState::Number:
        return "number";
    case CellState::Text:
        return "text";
    }
    return "missing";
}

const char *nameOf(CellStatus status)
{
    switch (status) {
    case CellStatus::AsRead:
        return "as-read";
    case CellStatus::Confirmed:
        return "confirmed";
    case CellStatus::CorrectedMisread:
        return "corrected-misread";
    case CellStatus::WrongInOriginal:
        return "wrong-in-original";
    case CellStatus::Doubtful:
        return "doubtful";
    case CellStatus::Stale:
        return "stale";
    }
    return "as-read";
}

const char *nameOf(FindingDecision decision)
{
    switch (decision) {
    case FindingDecision::WrongInOriginal:
        return "wrong-in-original";
    case FindingDecision::MisreadCorrected:
        return "misread-corrected";
    case FindingDecision::Accepted:
        return "accepted";
    case FindingDecision::FalseAlarm:
        return "false-alarm";
    }
    return "accepted";
}

const char *nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Notice:
        return "notice";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        return "error";
    }
    return "warning";
}

const char *nameOf(RepairKind kind)
{
    switch (kind) {
    case RepairKind::SingleCell:
        return "single-cell";
    case RepairKind::TwoCells:
        return "two-cells";
    case RepairKind::Slip:
        return "slip";
    }
    return "single-cell";
}

const char *nameOf(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Phone:
        return "phone";
    case ContactKind::Fax:
        return "fax";
    case ContactKind::Email:
        return "email";
    case ContactKind::Address:
        return "address";
    case ContactKind::PostCode:
        return "post-code";
    }
    return "phone";
}

} // namespace gouji
