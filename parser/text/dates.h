#pragma once

#include "model/core/span.h"

#include <QDate>
#include <QStringView>

#include <optional>

namespace gouji {

/// A date as printed. Parts that do not stand there are 0.
struct PrintedDate
{
    int year = 0; ///< four digits
    int month = 0;
    int day = 0;
    Span span; ///< in the text searched

    /// The day, or the first one of what is given; invalid when there is no such day.
    [[nodiscard]] QDate first() const;
    /// The day, or the last one of what is given.
    [[nodiscard]] QDate last() const;
};

/// A date that begins exactly at `at`: "2023年1月1日", "2023.1.1", "2023-01-01", "2023/1/1", "2023年1月",
/// "2023年", with digits or Chinese numerals ("二〇二三年一月一日") and white space between the parts. With
/// `defaultYear` > 0 also "12月31日". A digit run of any other length is no year ("20231月1日").
[[nodiscard]] std::optional<PrintedDate> dateAt(QStringView folded, qsizetype at, int defaultYear = 0);

/// The next date at or behind `from` that has a year; none when there is no more.
[[nodiscard]] std::optional<PrintedDate> nextDate(QStringView folded, qsizetype from);

/// Months without days, as a period is printed: "2023年1-12月", "2023年度1至12月", "2023.1—2023.12".
struct PrintedMonths
{
    PrintedDate begin; ///< year and month
    PrintedDate end;
};
/// Those that begin exactly at `at`; none for anything else.
[[nodiscard]] std::optional<PrintedMonths> monthsAt(QStringView folded, qsizetype at);

} // namespace gouji
