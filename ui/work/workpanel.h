#pragma once

#include "ui/work/works.h"

#include <QFrame>

#include <map>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace gouji {

/// All works that go on and all messages, one below the other: what, how far, how long, stop; for a message
/// what happened, copy details, dismiss. Opens above the notification area and closes with Esc.
class WorkPanel : public QFrame
{
    Q_OBJECT

public:
    explicit WorkPanel(Works &works, QWidget *parent = nullptr);

    /// Shows it with its lower right corner at the area's upper right, and gives it the keyboard.
    void openOver(const QWidget &area);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class WorkRow;
    class NoticeRow;

    void refresh();
    void place();
    void takeFocus();

    Works &m_works;
    QLabel *m_none = nullptr;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_layout = nullptr; ///< messages first, newest on top, then works
    QScrollArea *m_area = nullptr;
    std::map<WorkKind, WorkRow *> m_workRows;
    std::map<int, NoticeRow *> m_noticeRows;
    QRect m_over; ///< the notification area, in the screen's coordinates
};

} // namespace gouji
