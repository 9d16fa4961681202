#pragma once

#include "model/core/searchtext.h"
#include "model/items/tablesearch.h"

#include <QObject>

#include <optional>

namespace gouji {

/// What is searched for in the report on the desk, and where it stands. All hits are marked in both panes;
/// going from hit to hit happens in one of them. Nothing is chosen and no keyboard is taken by it.
class Search : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    enum class Pane
    {
        Source,
        Tables
    };

    /// Another report, or other values in it: searches again for the same words.
    void setReport(const ReportFacts &facts);

    [[nodiscard]] const QString &words() const { return m_words; }
    [[nodiscard]] Pane pane() const { return m_pane; }
    /// In the document's text, ascending.
    [[nodiscard]] const std::vector<Span> &sourceHits() const { return m_source; }
    [[nodiscard]] const std::vector<TablePlace> &tableHits() const { return m_tables; }
    /// The hit gone to, in the pane that is searched.
    [[nodiscard]] std::optional<Span> sourceHit() const;
    [[nodiscard]] std::optional<TablePlace> tableHit() const;
    /// Of the pane that is searched: how many hits, and which one is gone to (from 1; 0 for none).
    [[nodiscard]] int count() const;
    [[nodiscard]] int number() const { return m_at + 1; }
    /// The last step went past an end and began again at the other.
    [[nodiscard]] bool hasWrapped() const { return m_wrapped; }

public Q_SLOTS:
    /// Searches, and goes to the first hit at or behind where the search began.
    void setWords(const QString &words);
    void setPane(gouji::Search::Pane pane);
    /// Where the next setWords() begins: an offset of the document's text for the source, an index of a cell
    /// for the tables.
    void setOrigin(qsizetype offset, int cell);
    /// Goes to the next (1) or previous (-1) hit, round the ends.
    void step(int step);
    /// Forgets words and hits.
    void clear();

Q_SIGNALS:
    /// Words, hits or the hit gone to.
    void changed();
    /// A hit is to be brought into view.
    void wentTo();

private:
    void findAll();
    [[nodiscard]] int firstFromOrigin() const;

    ReportFacts m_facts;
    std::optional<SearchText> m_text;     ///< made when first needed
    std::optional<TableSearch> m_entries; ///< the same
    QString m_words;
    Pane m_pane = Pane::Source;
    std::vector<Span> m_source;
    std::vector<TablePlace> m_tables;
    qsizetype m_originOffset = 0;
    int m_originCell = -1;
    int m_at = -1;
    bool m_wrapped = false;
};

} // namespace gouji
