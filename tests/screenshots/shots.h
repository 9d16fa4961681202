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

/// What there is to see before any report is there.
[[nodiscard]] std::vector<Shot> emptyShots();
/// Panes, menus and pictures. A new one adds a line here.
[[nodiscard]] std::vector<Shot> paneShots();
/// Dialogs and the windows beside the main one; they are closed after each shot.
[[nodiscard]] std::vector<Shot> dialogShots();

/// Opens a report with a broken sum that has a proposed repair, and chooses that finding.
void chooseBrokenSum(Desktop &desktop);

/// Closes all windows but the main one.
void closeOthers(Desktop &desktop);

/// Lets everything happen that the event loop would do before it rests, for at most `milliseconds`.
void settle(int milliseconds = 300);

} // namespace gouji
