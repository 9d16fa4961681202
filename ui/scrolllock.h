#pragma once

#include "ui/desk.h"

#include <QObject>

#include <functional>

namespace gouji {

class SourcePane;
class TablesPane;

/// Keeps source and tables abreast: where one is scrolled, the other follows, row by row of the tables. What
/// is chosen is brought into view by each pane itself; then both stand at it and are abreast again.
class ScrollLock : public QObject
{
    Q_OBJECT

public:
    ScrollLock(Desk &desk, SourcePane &source, TablesPane &tables, QObject *parent = nullptr);

    [[nodiscard]] bool isLocked() const { return m_isLocked; }

public Q_SLOTS:
    /// Unlocked, each pane stands where it is; locked again, they go on together from where both stand.
    void setLocked(bool locked);

    /// Lets `move` scroll both panes; then they are abreast as they stand.
    void moveBoth(const std::function<void()> &move);

Q_SIGNALS:
    /// The source stands at this offset of its text, whoever moved it.
    void sourceStandsAt(qsizetype offset);

private:
    /// A printed row: where it begins in the text, and the cell that says where it is among the tables.
    struct Anchor
    {
        qsizetype offset = 0;
        int cell = -1;
    };

    void takeReport();
    void takeView();
    void followSource();
    void followTables();
    void followSelection();
    void agree(bool forGood);
    void tellPlace();
    [[nodiscard]] double heightOf(const Anchor &anchor) const;
    [[nodiscard]] double tablesHeightAt(qsizetype offset) const;
    [[nodiscard]] qsizetype offsetAtTablesHeight(double height) const;
    [[nodiscard]] int sourceLine() const;
    [[nodiscard]] int tablesLine() const;
    [[nodiscard]] bool isSettled() const;

    Desk &m_desk;
    SourcePane &m_source;
    TablesPane &m_tables;
    std::vector<Anchor> m_anchors;
    QMetaObject::Connection m_sourceMoved;
    QMetaObject::Connection m_textMoved;
    std::shared_ptr<const OpenReport> m_report; ///< the one that both panes have taken
    int m_cell = -1;                            ///< the choice that both panes have followed
    int m_finding = -1;
    Span m_passage;
    double m_apart = 0; ///< pixels the tables stand lower than the source says, as the user left them
    double m_slack = 0; ///< the same, from a choice: it wears off while scrolling
    bool m_isLocked = true;
    bool m_isMoving = false;
};

} // namespace gouji
