#pragma once

#include <QList>
#include <QPair>
#include <QWidget>

namespace gouji {

/// Where the program keeps things, to be looked at; nothing can be changed here.
class FoldersPage : public QWidget
{
    Q_OBJECT

public:
    /// What is kept there and the path of a file or folder. Those without a path are passed over.
    explicit FoldersPage(const QList<QPair<QString, QString>> &places, QWidget *parent = nullptr);
};

} // namespace gouji
