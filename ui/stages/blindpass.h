#pragma once

#include "ui/desk.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace gouji {

class SourcePane;

/// The blind second pass: the original with a place marked, an empty field, Enter for the next. The first
/// values are shown when all are typed, with the disagreements to be settled. What is typed is kept at once:
/// closing the dialog interrupts the pass, opening it again goes on.
class BlindPass : public QDialog
{
    Q_OBJECT

public:
    explicit BlindPass(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &field() const { return *m_field; }
    [[nodiscard]] QTreeWidget &disagreements() const { return *m_table; }
    /// The agreement in words; empty while values are to be typed.
    [[nodiscard]] QString agreement() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTyping();
    [[nodiscard]] QWidget *makeResult();
    void refresh();
    void showQuestion(const SampleState &sample);
    void showResult(const SampleState &sample);
    void type();
    void goBack();
    void settle(Settlement settlement);
    void updateSettling();
    [[nodiscard]] const SampleState *sample() const;
    [[nodiscard]] QString describe(const QString &cell) const;

    Desk &m_desk;
    SourcePane *m_source = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_progress = nullptr;
    QLabel *m_cell = nullptr;
    QLineEdit *m_field = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_agreement = nullptr;
    QLabel *m_verified = nullptr;
    QTreeWidget *m_table = nullptr;
    QLineEdit *m_third = nullptr;
    QLineEdit *m_reason = nullptr;
    QList<QPushButton *> m_settlements; ///< in the order of Settlement
    QLabel *m_settleProblem = nullptr;
    QString m_asked;  ///< the cell that is asked for
    QString m_wanted; ///< the cell to go back to; empty for the next one
};

} // namespace gouji
