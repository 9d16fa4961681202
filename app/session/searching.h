#pragma once

#include "app/session/session.h"
#include "model/service/searchservice.h"

#include <QHash>
#include <QTimer>

#include <deque>

namespace gouji {

/// Searches the reports of the session's review file, and reads the texts of those that are not in its index.
/// The session outlives it.
class Searching : public SearchService
{
    Q_OBJECT

public:
    explicit Searching(Session &session, QObject *parent = nullptr);

    void search(const QString &words) override;
    void requestPlace(ReportId report) override;
    [[nodiscard]] SearchPlace placeIn(const SourceDocument &document) const override;

private:
    void start();
    void searchOnThisTurn();
    [[nodiscard]] bool searchNames();
    [[nodiscard]] Result<bool> searchTexts();
    void nextWord();
    void answerPlace();
    void indexOnThisTurn();
    [[nodiscard]] Result<SourceDocument> documentOf(ReportId report) const;

    Session &m_session;
    QStringList m_words;
    int m_word = 0;           ///< that is searched for
    std::size_t m_names = 0;  ///< rows whose names were looked at for it
    qint64 m_after = 0;       ///< readings that were looked at for it
    std::vector<bool> m_hits; ///< by row: holds the word
    std::vector<bool> m_all;  ///< by row: holds all words before
    QTimer m_searching;
    std::vector<ReportId> m_places; ///< asked for, the last one last
    QTimer m_placing;
    std::deque<ReportId> m_toIndex;
    int m_indexTotal = 0;
    QTimer m_indexing;
};

} // namespace gouji
