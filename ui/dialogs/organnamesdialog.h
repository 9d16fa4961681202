#pragma once

#include "model/service/comparisonservice.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace gouji {

/// The list of renamed and merged organs as a table to type in: former name, present organ, last report year
/// under the former name.
class OrganNamesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `organs` are offered while a name is typed.
    OrganNamesDialog(const OrganAliases &aliases, const QStringList &organs, QWidget *parent = nullptr);

    /// Lines without any words do not count.
    [[nodiscard]] OrganAliases aliases() const;
    /// What is wrong with the first line that cannot be kept, in words; empty when nothing is.
    [[nodiscard]] QString problem() const;

    void accept() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addLine(const OrganAlias &alias);
    void addEmptyLine();
    void removeLine();
    void judge();
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] bool isEmpty(int row) const;

    QTableWidget *m_table = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace gouji
