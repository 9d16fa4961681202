#pragma once

#include "model/core/provenance.h"

#include <QTreeWidget>

#include <optional>

namespace gouji {

enum class Glyph;

/// The tree of the details: what, its value, its place. A line may stand for a cell, a finding, a place in
/// the text, or a value that is offered; activating it (Enter, double click) asks to go there.
class DetailTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit DetailTree(QWidget *parent = nullptr);

    enum Column
    {
        What,
        Value,
        Where,
        ColumnCount
    };

    /// A bold, open group over the whole width.
    QTreeWidgetItem *addGroup(const QString &title);
    /// The same in front of all others.
    QTreeWidgetItem *addGroupOnTop(const QString &title);
    static QTreeWidgetItem *addLine(QTreeWidgetItem *parent, const QString &what, const QString &value = {},
                                    const QString &where = {});
    void setSign(QTreeWidgetItem *line, Column column, Glyph glyph) const;
    static void setCell(QTreeWidgetItem *line, int cell);
    static void setFinding(QTreeWidgetItem *line, int finding);
    static void setOffer(QTreeWidgetItem *line, int cell, const QString &value);
    /// The same cell of another report.
    static void setReport(QTreeWidgetItem *line, qint64 report, int cell);
    static void setBold(QTreeWidgetItem *line);
    void setQuiet(QTreeWidgetItem *line) const;

    /// Gives the columns their share of the width.
    void fitColumns();

Q_SIGNALS:
    void cellWanted(int cell);
    void findingWanted(int finding);
    void reportWanted(qint64 report, int cell);
    /// The user wants a value that was offered for a cell; it is only to be put into the editor.
    void offerWanted(int cell, const QString &value);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void activate(QTreeWidgetItem *line);
    QTreeWidgetItem *dress(QTreeWidgetItem *group) const;
};

} // namespace gouji
