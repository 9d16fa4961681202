#pragma once

#include "model/items/cellfacts.h"
#include "ui/source/displaytext.h"

namespace gouji {

/// A cell's value where it stands in the text. Positions are those of the text shown.
struct ValueMark
{
    Span span; ///< empty for a blank cell: a place
    int cell = -1;
    CellStanding standing = CellStanding::MachineRead;
    std::optional<Severity> severity;
    /// A blank that is reported as a blank only: its own look says so.
    [[nodiscard]] bool isPlainBlank() const { return span.begin == span.end && severity != Severity::Error; }
};

/// A passage that a finding points at.
struct PassageMark
{
    Span span;
    int finding = -1;
    Severity severity = Severity::Notice;
    bool isOpen = true;
};

/// Everything that is marked in a report's text.
class SourceMarks
{
public:
    SourceMarks() = default;
    SourceMarks(const ReportFacts &facts, const std::vector<CellFact> &cells, const DisplayText &display);

    /// In the order of the text, not overlapping.
    [[nodiscard]] const std::vector<ValueMark> &values() const { return m_values; }
    [[nodiscard]] const std::vector<PassageMark> &passages() const { return m_passages; }
    /// The first value that ends behind the position.
    [[nodiscard]] std::vector<ValueMark>::const_iterator firstValueFrom(qsizetype position) const;
    /// The value at a position: one that contains or touches it; null for none.
    [[nodiscard]] const ValueMark *valueAt(qsizetype position) const;
    /// The smallest passage around a position; null for none.
    [[nodiscard]] const PassageMark *passageAt(qsizetype position) const;
    [[nodiscard]] const ValueMark *valueOfCell(int cell) const;

private:
    void addPassages(const ReportFacts &facts, const DisplayText &display);

    std::vector<ValueMark> m_values;
    std::vector<PassageMark> m_passages;
};

} // namespace gouji
