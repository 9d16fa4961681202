#pragma once

#include "model/service/reviewservice.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gouji {

/// The editor that lies over a cell: the value, and under it one strip with the two verdicts, the reason and,
/// when the text cannot stand in the cell, why. Enter saves as our misreading, Ctrl+Enter as wrong in the
/// original, Alt+Enter asks for a reason first. A number being typed is also accepted by an arrow; F2 makes
/// the arrows move in the text.
class CellEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CellEditor(QWidget *parent);

    /// Opens over a rectangle of the parent. `edits` marks the whole text and leaves the arrows to it; else
    /// the text is what was typed so far. The caller gives it the keyboard.
    void open(const QRect &cell, const QString &text, bool edits);
    /// Gives the value the keyboard.
    void takeFocus();
    [[nodiscard]] QLineEdit &value() const { return *m_value; }
    /// Says why the text was refused; the text stays.
    void showProblem(const QString &why);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] bool isChanged() const { return text() != m_initial; }
    /// What the text was when a typed character opened the editor is not what the cell held: tells it.
    void setInitial(const QString &held) { m_initial = held; }

    /// The cell stands elsewhere now; what is typed stays.
    void moveTo(const QRect &cell);

Q_SIGNALS:
    /// `key` is Enter, Tab, Backtab or an arrow and says where to go next; 0 = stay.
    void committed(gouji::Verdict verdict, int key, Qt::KeyboardModifiers modifiers);
    void cancelled();
    /// The value is being typed.
    void typed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool handleKey(QObject *watched, class QKeyEvent *event);
    void place(const QRect &cell);
    void retranslate();

    QLineEdit *m_value = nullptr;
    QFrame *m_strip = nullptr;
    QPushButton *m_misread = nullptr;
    QPushButton *m_wrong = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_problem = nullptr;
    QRect m_cell;
    QString m_initial;
    bool m_edits = false;
};

} // namespace gouji
