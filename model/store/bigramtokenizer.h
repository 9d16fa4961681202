#pragma once

#include <functional>
#include <string_view>

struct sqlite3;

namespace gouji {

/// How the full-text index names its tokenizer.
inline constexpr const char *bigramTokenizerName = "gouji_bigram";

/// A piece of a text as the index knows it.
struct BigramToken
{
    std::string_view text; ///< UTF-8
    int begin = 0;         ///< bytes in the whole text, half-open
    int end = 0;
    bool isColocated = false; ///< at the same position as the token before
};

/// Cuts UTF-8 into every pair of neighbouring characters, spaces and signs included, so that a phrase of
/// pairs stands exactly where the text stands: Chinese has no words to cut at, and pairs find words of two
/// characters, which the usual triples do not. Of a text to be indexed each character also comes once by
/// itself, where it first stands; a text of one character is that character. Surrogates do not occur in
/// UTF-8; a byte that begins no character counts as one. `visit` returns false to stop.
void cutIntoBigrams(std::string_view text, bool isQuery,
                    const std::function<bool(const BigramToken &)> &visit);

/// Makes the tokenizer known to a connection. False when the library was built without FTS5.
[[nodiscard]] bool addBigramTokenizer(sqlite3 *connection);

} // namespace gouji
