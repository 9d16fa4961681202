#pragma once

#include "model/core/result.h"
#include "ui/actions.h"
#include "ui/desk.h"

#include <QObject>

namespace gouji {

/// The two lists that say which organ is which, opened from the menu as dialogs over the window, which owns
/// it. Does nothing without a review file or where reports are not compared.
class OrganLists : public QObject
{
    Q_OBJECT

public:
    OrganLists(Desk &desk, Actions &actions, QWidget &window);

private:
    void editNames();
    void editSums();
    void tell(const QString &title, const Result<void> &kept);

    Desk &m_desk;
    Actions &m_actions;
    QWidget &m_window;
};

} // namespace gouji
