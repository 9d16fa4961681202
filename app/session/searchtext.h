#pragma once

#include "model/service/searchservice.h"

#include <QString>
#include <QStringList>

namespace gouji {

/// The document's folded text as it is searched: in lower case, invisible characters left out, white space
/// made one space each, and none where a line's end or spaces tear Chinese words: 政府 \n 信息 is found as
/// 政府信息. What a tab parts stands in two cells and stays parted.
[[nodiscard]] QString searchText(const QString &folded);

/// The words that a search asks for, folded as searchText() is.
[[nodiscard]] QStringList searchWords(const QString &typed);

/// The first place of the first of the words that stands in the document.
[[nodiscard]] SearchPlace searchPlace(const SourceDocument &document, const QStringList &words);

} // namespace gouji
