#pragma once

#include "model/roster/filing.h"

#include <QVariantMap>

namespace gouji {

/// The notice of who has filed: a text in the wording of a template, whose lines may begin with "# " (the
/// title), "## " (a heading) or "> " (to the right).
class Notice
{
public:
    /// The words of resources/notice, read from `file` (":/notice/zh_CN.txt").
    [[nodiscard]] static Result<QString> readTemplate(const QString &file);

    Notice(const QString &pattern, const Roster &roster, const FilingOverview &overview, const QDate &today);
    /// A notice that was edited.
    explicit Notice(const QString &text)
        : m_text(text)
    {
    }

    /// As the template marks it.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// To copy and to save: without the marks.
    [[nodiscard]] QString plainText() const;
    /// A page of its own, UTF-8, in the type of official documents where it is installed.
    [[nodiscard]] QString html() const;

private:
    QString m_text;
};

/// What a template can name: year, today, due, onTime, late, missing, awaited, doubtful, rate; per class of
/// organ `kinds` (isDepartment …, due, onTime, late, missing); `onTimeGroups`, `lateGroups`, `missingGroups`,
/// `awaitedGroups`, `doubtfulGroups` by parent (parent, count, organs: name, date, due, days,
/// noDate). `due` counts the organs for which a deadline is set; those without one stand in
/// `withoutDeadline`.
[[nodiscard]] QVariantMap noticeValues(const Roster &roster, const FilingOverview &overview,
                                       const QDate &today);

} // namespace gouji
