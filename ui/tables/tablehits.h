#pragma once

#include "ui/desk.h"

#include <QObject>

namespace gouji {

class TablesPane;

/// Marks in the tables what the search found, and brings the place gone to into view.
class TableHits : public QObject
{
    Q_OBJECT

public:
    /// The pane owns it.
    TableHits(Desk &desk, TablesPane &pane);

private:
    void mark();
    void reveal();

    Desk &m_desk;
    TablesPane &m_pane;
};

} // namespace gouji
