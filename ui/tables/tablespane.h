#pragma once

#include "model/items/formtablemodel.h"
#include "ui/desk.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace gouji {

class BlockChoice;
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

    [[nodiscard]] BlockChoice &blocks() const { return *m_blocks; }
    /// Brings a cell into view.
    void reveal(int cell);

public Q_SLOTS:
    /// Gives the chosen cell, or the first, the keyboard.
    void focusTables();
    /// Gives the chosen cell the keyboard; does nothing when none is chosen.
    void focusChosen();
    /// The choice goes elsewhere: saves what was typed as our misreading, as a spreadsheet would.
    void leaveEdit();
    /// To the cell below, as Enter does in a spreadsheet.
    void moveDown() { move(Qt::Key_Down, Qt::NoModifier); }
    /// Opens the editor on the chosen cell.
    void editChosen();

    /// Opens the editor on a cell with a value that is offered: nothing is written until the user agrees.
    void offer(int cell, const QString &value);

Q_SIGNALS:
    /// A value is being typed into a cell.
    void typing(int cell, const QString &typed);
    void typingEnded();
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
    bool openEditor(int cell, const QString &text);
    void compose(int cell, class QInputMethodEvent *event);
    void stopComposing();
    void commit(Verdict verdict, int key, Qt::KeyboardModifiers modifiers);
    /// The same value, judged anew.
    [[nodiscard]] bool revisesVerdict(int cell, Verdict verdict, int key) const;
    void endEdit();
    void move(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] Part *partOfCell(int cell);
    [[nodiscard]] int cellInHand() const;
    void retranslate();

    Desk &m_desk;
    QVBoxLayout *m_layout = nullptr;
    QLabel *m_nothing = nullptr;
    CellEditor *m_editor = nullptr;
    BlockChoice *m_blocks = nullptr;
    std::vector<Part> m_parts;
    int m_edited = -1;
    bool m_isCommitting = false;
    bool m_isComposing = false; ///< an input method's text; the table keeps the keyboard until it is done
};

} // namespace gouji
