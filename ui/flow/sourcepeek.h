#pragma once

#include "ui/desk.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace gouji {

/// A large look at the place in the original that the chosen cell or finding comes from: the page where the
/// format has pages, else the text. It follows the choice; the key that opened it and Esc close it.
class SourcePeek : public QDialog
{
    Q_OBJECT

public:
    SourcePeek(Desk &desk, const QList<QKeySequence> &closing, QWidget *parent);

    /// The view shown: pages or text.
    [[nodiscard]] QWidget &view() const { return *m_view; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showTitle();
    [[nodiscard]] qsizetype offset() const;

    Desk &m_desk;
    QList<QKeySequence> m_closing;
    QLabel *m_title = nullptr;
    QWidget *m_view = nullptr;
};

} // namespace gouji
