#pragma once

#include "model/items/formtablemodel.h"
#include "ui/desk.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace gouji {

class CellEditor;
class FormTableView;

/// The statutory tables of the report, one under the other as printed, edited in place. Arrows, Tab and Enter
/// move through all of them as through one sheet.
class TablesPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit TablesPane(Desk &desk, QWidget *parent = nullptr);

    /// The view of a table of the form, null when there is none.
    [[nodiscard]] FormTableView *view(int table) const;
    [[nodiscard]] CellEditor &editor() const { return *m_editor; }
    /// Where a cell is drawn, in the coordinates of widget().
    [[nodiscard]] QRect rectOfCell(int cell) const;
    /// Brings a table's head into view.
    void showTable(int table);
    /// The font of titles, tables and editor.
    void setContentFont(const QFont &font);

public Q_SLOTS:
    /// Gives the chosen cell, or the first, the keyboard.
    void focusTables();
    /// Gives the chosen cell the keyboard; does nothing when none is chosen.
    void focusChosen();
    /// The choice goes elsewhere: saves what was typed as our misreading, as a spreadsheet would.
    void leaveEdit();
    /// Opens the editor on the chosen cell.
    void editChosen();

    /// Opens the editor on a cell with a value that is offered: nothing is written until the user agrees.
    void offer(int cell, const QString &value);

Q_SIGNALS:
    /// A value is being typed into a cell.
    void typing(int cell, const QString &typed);
    void typingEnded();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Part
    {
        QLabel *title = nullptr;
        FormTableModel *model = nullptr;
        FormTableView *view = nullptr;
    };

    void takeReport();
    void refresh();
    void makeParts(std::size_t count);
    void fit();
    void followSelection(const QObject *origin);
    void followSearch();
    void showHit();
    void beginEdit(int cell, const QString &text);
    void commit(Verdict verdict, int key, Qt::KeyboardModifiers modifiers);
    /// The same value, judged anew.
    [[nodiscard]] bool revisesVerdict(int cell, Verdict verdict, int key) const;
    void endEdit();
    void move(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] int neighbour(int cell, int key, Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] Part *partOfCell(int cell);
    [[nodiscard]] int cellInHand() const;
    void retranslate();

    Desk &m_desk;
    QVBoxLayout *m_layout = nullptr;
    QLabel *m_nothing = nullptr;
    CellEditor *m_editor = nullptr;
    std::vector<Part> m_parts;
    int m_edited = -1;
    bool m_isCommitting = false;
};

} // namespace gouji
