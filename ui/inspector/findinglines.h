#pragma once

#include "ui/desk.h"
#include "ui/inspector/detailtree.h"

namespace gouji {

/// Adds what is known of a finding: its check and state, by whom and why it was decided, what is printed and
/// expected, the cells it points at with their values. Choosing a cell's line goes there.
void addFinding(const Desk &desk, DetailTree &tree, int finding);

/// Adds the decisions on a finding, oldest first; nothing without one.
void addFindingHistory(const Desk &desk, DetailTree &tree, int finding);

/// A line for an event of the log: when and who, and what; quiet where it was taken back.
void addEventLine(DetailTree &tree, QTreeWidgetItem *group, const Event &event, const QString &words,
                  bool isInForce);

} // namespace gouji
