#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace gouji {

/// Offers the names of known organs, by any part of them, while one is typed.
class OrganNameDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `columns` are those that hold names.
    OrganNameDelegate(QStringList organs, QList<int> columns, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_organs(std::move(organs))
        , m_columns(std::move(columns))
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

private:
    QStringList m_organs;
    QList<int> m_columns;
};

} // namespace gouji
