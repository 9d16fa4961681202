#pragma once

#include "model/service/reviewservice.h"

#include <QObject>

#include <memory>

namespace gouji {

/// The one selection that all panes share: a cell, a finding, a finding with one of its
/// cells, or a passage of the text with the cell it speaks of. Panes order
/// a choice and follow changed(); none of them takes the keyboard for it.
class SelectionBus : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Index in FormDefinition::cells(), -1 for none.
    [[nodiscard]] int cell() const { return m_cell; }
    /// Index in Assessment::findings, -1 for none.
    [[nodiscard]] int finding() const { return m_finding; }

    /// A passage of the document's text that is looked at by itself, such as a number in the prose; invalid
    /// for none.
    [[nodiscard]] Span passage() const { return m_passage; }

    /// Another report empties the selection; the same one, assessed anew, keeps what still exists. Says
    /// nothing: the panes take the report first, then announce() lets them follow the choice into it.
    void setReport(const std::shared_ptr<const OpenReport> &report);
    void announce() { Q_EMIT changed(nullptr); }

public Q_SLOTS:
    /// Keeps the chosen finding if the cell belongs to it; else takes the cell's first finding, if any.
    /// `origin` is the pane that chooses.
    void chooseCell(int cell, const QObject *origin = nullptr);
    /// Also chooses the finding's first cell, if it has one.
    void chooseFinding(int finding, const QObject *origin = nullptr);
    /// A finding and any cell, such as a part of one of its sums.
    void chooseCellOf(int finding, int cell, const QObject *origin = nullptr);
    /// A passage, and the cell it is held against, -1 for none.
    void choosePassage(gouji::Span passage, int cell, const QObject *origin = nullptr);
    void clear();

Q_SIGNALS:
    /// `origin` may be null; a pane need not move for a choice of its own.
    void changed(const QObject *origin);

private:
    void set(int cell, int finding, const QObject *origin, Span passage = {});
    [[nodiscard]] int findingOfCell(int cell) const;
    [[nodiscard]] bool belongs(int cell, int finding) const;

    std::shared_ptr<const OpenReport> m_report;
    int m_cell = -1;
    int m_finding = -1;
    Span m_passage;
};

} // namespace gouji
