#pragma once

#include "ui/actions.h"
#include "ui/desk.h"

#include <QObject>

class QPrinter;
class QWidget;

namespace gouji {

/// Puts the record of the report on the desk on paper (see reportPage()), on A4 with the margins of GB/T 9704, a
/// page number on each page. The window owns the dialogs; all outlive it.
class Printing : public QObject
{
    Q_OBJECT

public:
    Printing(Actions &actions, Desk &desk, QWidget &window);

    /// Paints the report on the desk; false when there is none or the printer cannot be used.
    bool paint(QPrinter &printer) const;

public Q_SLOTS:
    void print();
    void preview();

private:
    [[nodiscard]] QString documentName() const;
    void prepare(QPrinter &printer) const;

    Desk &m_desk;
    QWidget &m_window;
};

} // namespace gouji
