#pragma once

#include "model/roster/organ.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace gouji {

/// Asks what an organ is: for a new line of the roster, or to change one.
class OrganDialog : public QDialog
{
    Q_OBJECT

public:
    OrganDialog(const QString &title, const RosterOrgan &organ, const QStringList &parents,
                QWidget *parent = nullptr);

    [[nodiscard]] RosterOrgan organ() const;

private:
    void proposeKind();

    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_level = nullptr;
    QComboBox *m_parent = nullptr;
    QSpinBox *m_first = nullptr;
    QSpinBox *m_last = nullptr;
    QPushButton *m_ok = nullptr;
    bool m_isKindChosen = false;
};

} // namespace gouji
