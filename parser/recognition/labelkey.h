#pragma once

#include <QStringView>

#include <string>

namespace gouji {

/// What is left of a label when everything that varies in print is dropped: white space, brackets,
/// punctuation, case. `folded` is text of foldText(). Two spellings of one label have equal keys.
[[nodiscard]] std::u16string labelKey(QStringView folded);
/// Writes the key to `into`, which has room for folded.size() characters; returns its length.
std::size_t writeLabelKey(QStringView folded, char16_t *into);
/// The length of the key.
[[nodiscard]] std::size_t labelKeyLength(QStringView folded);

/// Length of a leading list number with its mark ("一、", "(三)", "2.", "(4)", "第一部分"), 0 when there is
/// none. White space inside and behind it counts.
[[nodiscard]] qsizetype numberingLength(QStringView folded);

/// How alike two keys are, 0..1: the share of the longer one that an optimal alignment keeps; a key that is
/// the other's beginning or end counts as nearly alike, because page breaks cut labels there.
[[nodiscard]] float similarity(std::u16string_view a, std::u16string_view b);

/// Edits (insert, delete, replace) between two keys; `limit` + 1 when there are more than `limit`.
[[nodiscard]] int editDistance(std::u16string_view a, std::u16string_view b, int limit);

} // namespace gouji
