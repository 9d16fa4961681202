#pragma once

#include "model/items/formtablemodel.h"

#include <QPointer>
#include <QTableView>

namespace gouji {

/// One table of the form, as large as its contents, without scroll bars: the pane around it scrolls. Keys
/// that move among cells or begin an edit are passed on, so that all tables of a report behave as one.
class FormTableView : public QTableView
{
    Q_OBJECT

public:
    explicit FormTableView(FormTableModel &model, QWidget *parent = nullptr);

    /// Lays the columns out in this width, at least the least that shows everything; returns the width taken.
    int fitTo(int width);
    /// Makes an index current without taking the keyboard; an invalid one clears it.
    void showCurrent(const QModelIndex &index);
    /// Shows a block of cells as chosen around the current one; an empty one shows the current one alone.
    void showBlock(const QRect &block);
    /// The widget that an input method's text goes to while it is being composed; null when none is.
    void setComposing(QWidget *editor);
    [[nodiscard]] FormTableModel &tableModel() const { return m_model; }

Q_SIGNALS:
    void cellClicked(int cell);
    /// Shift with a click, or the mouse drawn over the cells.
    void blockRequested(int cell);
    /// An input method composes or commits text over the current cell. The event ends with the call.
    void composed(int cell, QInputMethodEvent *event);
    /// Typing or F2 on the current cell: `text` is what was typed, null when the value is to be edited.
    void editRequested(int cell, const QString &text);
    /// An arrow, Tab, Enter, Home or End: what moving means is the pane's business.
    void moveRequested(int key, Qt::KeyboardModifiers modifiers);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    void applySpans();
    void forgetLayout() { m_laidOutWidth = -1; }
    [[nodiscard]] std::vector<int> columnWidths(int width) const;
    void applyRowHeights();
    [[nodiscard]] int textHeight(const GridCell &cell, int width) const;

    FormTableModel &m_model;
    int m_laidOutWidth = -1;
    int m_takenWidth = 0;
    QPointer<QWidget> m_composing;
};

} // namespace gouji
