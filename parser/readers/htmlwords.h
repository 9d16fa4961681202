#pragma once

#include <QString>
#include <QStringView>

namespace gouji {

// What words say of where on a page they stand.

[[nodiscard]] bool isHanCharacter(QChar c);
/// "一、…" or "（一）…"
[[nodiscard]] bool beginsLikeSection(QStringView text);
/// A number, or a mark that stands for none, as it stands in a cell.
[[nodiscard]] bool isHtmlValue(QStringView text);
/// Names what only the foot of a page names.
[[nodiscard]] bool isHtmlFoot(QStringView text);
/// The same without links: it names more than one such thing.
[[nodiscard]] bool isHtmlFootBlock(QStringView text);
/// Nothing but names of tools: printing, closing, type sizes.
[[nodiscard]] bool isHtmlTools(QStringView text);
/// "Home > Channel > Article"
[[nodiscard]] bool isHtmlPath(QStringView text);
/// The title of a report, or a part of one.
[[nodiscard]] bool namesReport(QStringView text);
/// As compared with other titles.
[[nodiscard]] QString withoutSpace(QStringView text);

/// No title of a page or article is longer.
inline constexpr qsizetype longestHtmlTitle = 80;

} // namespace gouji
