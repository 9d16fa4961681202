#pragma once

#include "ui/desk.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace gouji {

/// The bar under source and tables that searches both as the words are typed. Enter goes on, Shift+Enter
/// back, Esc closes it and gives the keyboard back to where it was.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &words() const { return *m_words; }
    /// "3 of 12 · began again at the top", as shown.
    [[nodiscard]] QString state() const;

    /// Shows the bar, with the words of the last search or those given, and takes the keyboard.
    void open(Search::Pane pane, qsizetype offset, int cell, const QString &words);
    /// Goes to the next (1) or previous (-1) hit; searches for the last words when the bar is closed.
    void step(int step);
    void setShortcuts(QAction *next, QAction *previous);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void closeBar();
    void showState();
    void retranslate();

    Desk &m_desk;
    QLineEdit *m_words = nullptr;
    QComboBox *m_pane = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_sign = nullptr;
    QLabel *m_state = nullptr;
    QToolButton *m_close = nullptr;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace gouji
