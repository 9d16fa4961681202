#pragma once

#include <QListView>

namespace gouji {

/// The list itself. What is typed on it goes to the search; an input method may compose on it.
class QueueView : public QListView
{
    Q_OBJECT

public:
    explicit QueueView(QWidget *parent = nullptr);

    void keyboardSearch(const QString &text) override;
    /// First and last row that can be seen; {-1, -1} for none.
    [[nodiscard]] std::pair<int, int> visibleRows() const;

Q_SIGNALS:
    void typed(const QString &text);
    /// Other rows can be seen.
    void seen();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
};

} // namespace gouji
