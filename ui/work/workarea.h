#pragma once

#include "ui/work/works.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace gouji {

class WorkPanel;

/// The notification area at the foot of the window: the work that goes on, how far it is and a way to stop
/// it, and a button that opens the panel with all works and messages. Not there while there is nothing to
/// say.
class WorkArea : public QWidget
{
    Q_OBJECT

public:
    explicit WorkArea(Works &works, QWidget *parent = nullptr);

    [[nodiscard]] QPushButton &stopButton() const { return *m_stop; }
    [[nodiscard]] QToolButton &allButton() const { return *m_all; }
    [[nodiscard]] WorkPanel &panel() const { return *m_panel; }

public Q_SLOTS:
    /// Opens the panel and gives it the keyboard, or closes it.
    void togglePanel();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showFirst(const Work &work);
    void showCounts(int running);
    void announce();

    Works &m_works;
    QLabel *m_words = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_left = nullptr;
    QPushButton *m_stop = nullptr;
    QToolButton *m_all = nullptr;
    WorkPanel *m_panel = nullptr;
    WorkKind m_first = WorkKind::Import; ///< that is shown
};

} // namespace gouji
