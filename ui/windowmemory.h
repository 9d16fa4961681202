#pragma once

#include "ui/preferences.h"

#include <QObject>
#include <QString>

namespace gouji {

/// Opens a window beside the main one where it stood last, also before the program was started. The window
/// owns it; the preferences outlive it.
class WindowMemory : public QObject
{
    Q_OBJECT

public:
    /// `name` is stable: settings name the window by it.
    WindowMemory(QWidget &window, QString name, Preferences &preferences);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    QString m_name;
    Preferences &m_preferences;
};

} // namespace gouji
