#pragma once

#include "model/core/result.h"
#include "model/core/sourcedocument.h"
#include "model/core/span.h"
#include "model/review/event.h"

#include <QObject>
#include <QString>

#include <vector>

namespace gouji {

/// Where what was searched for stands first in a report.
struct SearchPlace
{
    Span where;      ///< in SourceDocument::text; invalid when only the report's names hold it
    QString snippet; ///< the words around it on one line; empty with an invalid place
    Span hit;        ///< of the snippet

    bool operator==(const SearchPlace &) const = default;
};

/// The port for searching all reports at once, in organ, year, file name and full text. Works between turns
/// of the event loop, some milliseconds at a time; answers are signals.
class SearchService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Looks for the reports that hold every one of the words, which white space parts: upper and lower case,
    /// full-width and half-width forms are alike. found() brings them; a search still running is dropped.
    /// Without a word nothing is searched and nothing signalled.
    virtual void search(const QString &words) = 0;
    /// Asks for the place of the search's words in a report, for placeFound() to bring on a later turn. What
    /// was asked for last comes first; an answer that is no more wanted never comes.
    virtual void requestPlace(ReportId report) = 0;
    /// The same at once, in a document that is there.
    [[nodiscard]] virtual SearchPlace placeIn(const SourceDocument &document) const = 0;

Q_SIGNALS:
    /// All reports of the search begun last, by rising id.
    void found(const std::vector<gouji::ReportId> &reports);
    void placeFound(gouji::ReportId report, const gouji::SearchPlace &place);
    void failed(const gouji::Error &error);
    /// Reports from before there was an index are being read for it; `done` reaches `total`.
    void indexed(int done, int total);
};

} // namespace gouji
