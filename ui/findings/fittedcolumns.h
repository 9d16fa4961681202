#pragma once

#include <QHash>
#include <QObject>

#include <vector>

class QHeaderView;
class QTreeView;

namespace gouji {

/// Fits the columns of a view into its width, so that it never scrolls sideways: each has the width it wants
/// where there is room, all give way evenly where there is not, and where even that is too wide the least
/// needed ones are left out. What a user drags is what a column wants from then on. The view owns it.
class FittedColumns : public QObject
{
    Q_OBJECT

public:
    /// Widths in Chinese characters of the view's font.
    struct Column
    {
        int section = 0;
        int wanted = 0;
        int least = 0;
    };
    /// `columns` from the most to the least needed; the first takes what room is left over.
    FittedColumns(QTreeView &view, std::vector<Column> columns);

    void fit();
    /// The widths the user gave, and back.
    [[nodiscard]] QByteArray state() const;
    void restore(const QByteArray &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Width
    {
        int section = 0;
        int wanted = 0; ///< pixels, as all
        int least = 0;
    };
    [[nodiscard]] std::vector<Width> widths() const;
    void take(int section, int size);

    QTreeView &m_view;
    QHeaderView &m_header;
    std::vector<Column> m_columns;
    QHash<int, int> m_given; ///< pixels by section, as the user dragged them
    int m_dragged = -1;      ///< the section that is being dragged
    bool m_isFitting = false;
};

} // namespace gouji
