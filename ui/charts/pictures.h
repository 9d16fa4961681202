#pragma once

#include "ui/actions.h"
#include "ui/desk.h"
#include "ui/preferences.h"

#include <QObject>

class QWidget;

namespace gouji {

class PicturesWindow;

/// Opens the window of pictures, which is made when it is first asked for, and brings the report chosen in it
/// to the desk.
class Pictures : public QObject
{
    Q_OBJECT

public:
    /// `window` is the main window, which owns this and the window of pictures.
    Pictures(Desk &desk, Actions &actions, Preferences &preferences, QWidget &window);

    /// Makes the window if need be. Null where the desk has no service for statistics.
    [[nodiscard]] PicturesWindow *window();

public Q_SLOTS:
    /// Shows the organ of a report over the years.
    void showOrganOf(gouji::ReportId report);

private:
    void open(ReportId report);

    Desk &m_desk;
    Preferences &m_preferences;
    QWidget &m_main;
    PicturesWindow *m_window = nullptr;
};

} // namespace gouji
