#pragma once

class QWidget;

namespace gouji {

/// Lets the mouse wheel scroll over the combo boxes and number fields in a widget, itself included, while
/// they do not have the keyboard: scrolling past one changes nothing. Those added later are not guarded.
void guardWheel(QWidget &widget);

} // namespace gouji
