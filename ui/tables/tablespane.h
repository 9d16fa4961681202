#pragma once

#include "model/items/formtablemodel.h"
#include "ui/desk.h"

#include <QRect>
#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace gouji {

class CellEditor;
class FormTableView;

/// The statutory tables of the report, one under the other as printed, edited in place. Arrows and Tab move
/// through all of them as through one sheet; Enter confirms or saves and asks for what is to be done next.
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

    /// Whether Enter moves to the cell below, as in a spreadsheet, instead of to what is to be done next.
    void setEnterMovesDown(bool down) { m_enterMovesDown = down; }
    /// The chosen cells of one table, for the clipboard; a single cell is a block as well.
    struct Block
    {
        const FormTableModel *table = nullptr; ///< null when nothing is chosen
        QRect cells;                           ///< as in cellblock.h
    };
    [[nodiscard]] Block block() const;

public Q_SLOTS:
    /// Chooses all values of the table that holds the chosen cell.
    void chooseAll();
    /// Gives the chosen cell, or the first, the keyboard.
    void focusTables();
    /// Gives the chosen cell the keyboard; does nothing when none is chosen.
    void focusChosen();
    /// The choice goes elsewhere: saves what was typed as our misreading, as a spreadsheet would.
    void leaveEdit();
    /// Opens the editor on the chosen cell.
    void editChosen();

Q_SIGNALS:
    /// Enter: a value was saved, or nothing was typed and the chosen one is right.
    void nextWanted(bool wasSaved);

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
    void beginEdit(int cell, const QString &text);
    void openEditor(int cell, const QString &text);
    void compose(int cell, class QInputMethodEvent *event);
    void stopComposing();
    void commit(Verdict verdict, int key, Qt::KeyboardModifiers modifiers);
    /// The same value, judged anew.
    [[nodiscard]] bool revisesVerdict(int cell, Verdict verdict, int key) const;
    void endEdit();
    void move(int key, Qt::KeyboardModifiers modifiers);
    void extendTo(int cell);
    void showBlock(const QRect &block);
    [[nodiscard]] Part *partOfCell(int cell);
    [[nodiscard]] int cellInHand() const;
    void retranslate();

    Desk &m_desk;
    QVBoxLayout *m_layout = nullptr;
    QLabel *m_nothing = nullptr;
    CellEditor *m_editor = nullptr;
    std::vector<Part> m_parts;
    int m_edited = -1;
    int m_blockEnd = -1; ///< the cell that a block reaches to from the chosen one; -1 for none
    QRect m_block;       ///< of the chosen cell's table; empty for the cell alone
    bool m_isCommitting = false;
    bool m_isComposing = false; ///< an input method's text; the table keeps the keyboard until it is done
    bool m_enterMovesDown = false;
};

} // namespace gouji
