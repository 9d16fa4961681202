#pragma once

#include "model/items/reportlistmodel.h"
#include "model/service/searchservice.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace gouji {

class QueueView;

/// Searches while words are typed, and brings the places of the hits that can be seen.
class ReportSearch : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ReportSearch(SearchService &service, ReportListModel &reports, QueueView &view,
                 QObject *parent = nullptr);

    /// What is typed now: searched for after a moment's rest.
    void setWords(const QString &words);
    /// At once: reports came, or the words were kept from the last time.
    void searchNow();
    [[nodiscard]] bool isActive() const { return !m_words.isEmpty(); }
    /// Hits are shown for the words as they stand.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] SearchPlace placeIn(const SourceDocument &document) const;

Q_SIGNALS:
    /// The list is about to be other rows; nothing that becomes current by that is a choice of the user's.
    void aboutToChange();
    void changed();

private:
    void take(const std::vector<ReportId> &reports);
    void takePlace(ReportId report, const SearchPlace &place);
    void askForPlaces();

    SearchService &m_service;
    ReportListModel &m_reports;
    QueueView &m_view;
    QString m_words;
    bool m_isComplete = true;
    QTimer m_typing;
    QTimer m_looking;
    QSet<ReportId> m_asked; ///< for places of the hits shown
};

} // namespace gouji
