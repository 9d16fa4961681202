#pragma once

#include "ui/desk.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QToolButton;
class QTreeWidgetItem;

namespace gouji {

class DetailTree;

/// What is known of the chosen cell or finding: values read, published and reviewed, the sums it takes part
/// in with their parts, what the sums force, and the history of decisions. Parts can be chosen. While a
/// number is typed, which findings it would open or close.
class InspectorPane : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorPane(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] DetailTree &tree() const { return *m_tree; }
    /// The heading: the chosen cell and finding in words.
    [[nodiscard]] QString title() const;
    /// `organ` shows the report's organ over the years, from a button beside the heading; `repair` applies
    /// the proposed repair: its key is named. Both outlive it.
    void setActions(QAction &organ, const QAction &repair);
    [[nodiscard]] QToolButton &organButton() const { return *m_organ; }

public Q_SLOTS:
    void takeFocus();
    /// This is being typed into a cell: says on the next turn of the event loop what it would do.
    void previewTyping(int cell, const QString &typed);
    void endTyping();

Q_SIGNALS:
    /// The user wants a value that is offered for a cell; it is only to be put into the editor.
    void offerWanted(int cell, const QString &value);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Typed
    {
        int cell = -1;
        QString text;
    };

    void refresh();
    void build();
    void addTitle(int finding);
    void showCell(int cell);
    void addRepairs(const Finding &finding);
    void addValues(int cell);
    void addOtherFindings(int cell, int chosen);
    void addHistory(const QString &key);
    void showPreview();
    void addPreviewed(QTreeWidgetItem *group, const QString &title, const Finding &finding, bool isClosed);
    void openOther(ReportId report, int cell);
    [[nodiscard]] QString textOf(const Finding &finding) const;

    Desk &m_desk;
    QLabel *m_title = nullptr;
    QToolButton *m_organ = nullptr;
    const QAction *m_repair = nullptr;
    DetailTree *m_tree = nullptr;
    QTreeWidgetItem *m_preview = nullptr; ///< the group on top while something is typed
    std::optional<Typed> m_typed;
    bool m_isStale = true;           ///< something changed while the pane was hidden
    bool m_isPreviewWaiting = false; ///< a turn of the event loop is asked for already
};

} // namespace gouji
