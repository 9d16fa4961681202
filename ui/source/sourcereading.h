#pragma once

#include "ui/desk.h"
#include "ui/source/sourcemarks.h"
#include "ui/source/sourcepainter.h"

#include <optional>

namespace gouji {

/// What all views of the source have in common: which marks the report has, which of them are chosen, and
/// what a click at a place means. Positions are those of the view's own text.
class SourceReading
{
public:
    explicit SourceReading(Desk &desk)
        : m_desk(desk)
    {
    }

    /// Another report, shown like this.
    void setDisplay(DisplayText display);
    /// The report was assessed anew, or another cell or finding was chosen.
    void refresh();
    void followSelection();
    /// The search found something else.
    void followSearch();

    [[nodiscard]] const DisplayText &display() const { return m_display; }
    [[nodiscard]] const SourceMarks &marks() const { return m_marks; }
    [[nodiscard]] SourcePainter::Chosen chosen() const;
    /// What the search found, as positions of the view; ascending.
    [[nodiscard]] const std::vector<Span> &hits() const { return m_hits; }
    /// The hit gone to; invalid for none.
    [[nodiscard]] Span hit() const { return m_hit; }
    [[nodiscard]] SourcePainter::Found found() const { return {&m_hits, m_hit}; }
    /// Where what is chosen stands: the passage, the cell, or the finding's first passage.
    [[nodiscard]] std::optional<Span> chosenPlace() const;

    /// Chooses the value or passage at a place; false when there is none.
    bool chooseAt(int position, const QObject *origin);
    /// What is to be said of the mark at a place, as rich text; empty for none.
    [[nodiscard]] QString tipAt(int position) const;

    struct Number
    {
        QString raw;
        Provenance where;
    };
    /// The number printed around an offset of the document's text.
    [[nodiscard]] std::optional<Number> numberAt(qsizetype offset) const;

private:
    Desk &m_desk;
    DisplayText m_display;
    SourceMarks m_marks;
    std::vector<std::uint8_t> m_roles;
    std::vector<Span> m_hits;
    Span m_hit;
};

} // namespace gouji
