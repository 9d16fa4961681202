#pragma once

#include "ui/desk.h"

#include <QObject>

namespace gouji {

class TablesPane;

/// Marks what the search found in the tables, and brings the hit gone to into view.
class TableHits : public QObject
{
    Q_OBJECT

public:
    /// The pane owns it.
    TableHits(Desk &desk, TablesPane &pane);

private:
    void mark();
    void showHit();

    Desk &m_desk;
    TablesPane &m_pane;
};

} // namespace gouji
