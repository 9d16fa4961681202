#pragma once

#include "ui/actions.h"
#include "ui/desk.h"
#include "ui/flow/reviewflow.h"
#include "ui/preferences.h"

#include <QObject>

class QMimeData;

namespace gouji {

class TablesPane;

/// What keys do in the tables beyond moving and typing: confirm and go on, copy and paste blocks.
class TableCommands : public QObject
{
    Q_OBJECT

public:
    /// Owned by the pane.
    TableCommands(Actions &actions, Desk &desk, ReviewFlow &flow, Preferences &preferences,
                  TablesPane &tables);

    /// A pane that keeps the keyboard when the flow goes to another item.
    void letKeepKeyboard(QWidget *pane) { m_staying = pane; }

Q_SIGNALS:
    /// What happened, for the status bar.
    void said(const QString &message);

private:
    void copy(bool withHeads);
    void paste();
    void goOn(bool wasSaved);
    void updateEnabled();

    Actions &m_actions;
    Desk &m_desk;
    ReviewFlow &m_flow;
    Preferences &m_preferences;
    TablesPane &m_tables;
    QWidget *m_staying = nullptr;
};

} // namespace gouji
