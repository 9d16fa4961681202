#pragma once

#include "ui/desk.h"

class QAction;
class QWidget;

namespace gouji {

class PassagesDialog;

/// Lets the reviewer compare the passages of the chosen finding with the other report's: the action is there
/// for findings that point into another report, and the dialog follows the choice among them.
class PassageComparison : public QObject
{
    Q_OBJECT

public:
    /// `window` owns the dialog. All outlive it.
    PassageComparison(Desk &desk, QAction &action, QWidget &window);

    /// Null until it was first asked for.
    [[nodiscard]] PassagesDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    /// The report that lies on the desk now is to be shown at this place.
    void placeOpened(gouji::Span place);

private:
    void open();
    void follow();
    void fill(const Finding &finding);
    void openOther(const OtherPlace &place);
    [[nodiscard]] const Finding *chosen() const;

    Desk &m_desk;
    QAction &m_action;
    QWidget &m_window;
    PassagesDialog *m_dialog = nullptr; ///< of the window
};

} // namespace gouji
