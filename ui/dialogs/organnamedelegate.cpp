#include "ui/dialogs/organnamedelegate.h"

#include <QCompleter>
#include <QLineEdit>

namespace gouji {

QWidget *OrganNameDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    Q_UNUSED(option)
    auto *edit = new QLineEdit(parent);
    edit->setFrame(false);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (m_columns.contains(index.column())) {
        auto *completer = new QCompleter(m_organs, edit);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        edit->setCompleter(completer);
    }
    return edit;
}

} // namespace gouji
