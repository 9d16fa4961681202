#pragma once

#include "app/gui/desktop.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace gouji {

/// One thing to look at: brings the program there and names the widget that is shown. A null widget leaves it
/// out.
struct Shot
{
    const char *name;
    std::function<QWidget *(Desktop &)> arrange;
};

/// Everything that is looked at. A new pane, dialog or picture adds a line here.
[[nodiscard]] const std::vector<Shot> &allShots();

/// Lets everything happen that the event loop would do before it rests, for at most `milliseconds`.
void settle(int milliseconds = 300);

} // namespace gouji
