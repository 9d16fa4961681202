#pragma once

#include "model/roster/filing.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;

namespace gouji {

/// Asks on which day an organ published its report, and how the reviewer knows.
class DateDialog : public QDialog
{
    Q_OBJECT

public:
    DateDialog(const QString &organ, int year, const Filing &filing, const QDate &today,
               QWidget *parent = nullptr);

    /// Invalid to take an earlier answer back.
    [[nodiscard]] QDate date() const;
    [[nodiscard]] QString reason() const;

private:
    QDateEdit *m_date = nullptr;
    QLineEdit *m_reason = nullptr;
    bool m_takesBack = false;
};

} // namespace gouji
