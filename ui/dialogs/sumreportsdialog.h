#pragma once

#include "model/service/comparisonservice.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace gouji {

/// Which organs' reports a sum report (汇总) adds up: sum reports on the left, the organs of the chosen one
/// on the right, one name per line, as they are pasted from a spreadsheet.
class SumReportsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The service outlives the dialog; it is asked, not told.
    SumReportsDialog(const ComparisonService &service, QWidget *parent = nullptr);

    /// Sum reports without a name or without organs do not count.
    [[nodiscard]] std::vector<Aggregate> aggregates() const;

    void accept() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addWhole();
    void removeWhole();
    void showWhole(int row);
    void takeParts();
    void addOrgansOfPlace();
    void tellParts();

    const ComparisonService &m_service;
    const QStringList m_organs;          ///< whose reports are in the file
    std::vector<Aggregate> m_aggregates; ///< as the list shows them; the list has their names
    QListWidget *m_wholes = nullptr;
    QPlainTextEdit *m_parts = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_ofPlace = nullptr;
};

} // namespace gouji
