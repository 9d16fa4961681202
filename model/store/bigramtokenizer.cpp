#include "model/store/bigramtokenizer.h"

#include <algorithm>
#include <bitset>
#include <set>
#include <sqlite3.h>

namespace gouji {

namespace {

std::size_t lengthOf(std::string_view text, std::size_t at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    const std::size_t length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    return std::min(length, text.size() - at);
}

/// Which characters have come already: a look into a bit field for all but the rare ones beyond U+FFFF.
class SeenCharacters
{
public:
    [[nodiscard]] bool addsFirst(std::string_view character)
    {
        if (character.size() > 3)
            return m_rare.insert(character).second;
        const auto extra = static_cast<unsigned>(character.size() - 1);
        unsigned number = static_cast<unsigned char>(character.front()) & (extra == 0 ? 0xFFU : 0x1FU);
        for (const char c : character.substr(1))
            number = number << 6 | (static_cast<unsigned char>(c) & 0x3FU);
        // A lone byte is another character than the two bytes of the same number.
        number = (number & 0xFFFFU) | extra << 16;
        if (m_common[number])
            return false;
        m_common[number] = true;
        return true;
    }

private:
    std::bitset<3 * 65536> m_common;
    std::set<std::string_view> m_rare;
};

struct Fts5Context
{
    void *context;
    int (*give)(void *, int, const char *, int, int, int);
};

int makeTokenizer(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    // It has no state; any address that is not null will do.
    static int nothing = 0;
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&nothing);
    return SQLITE_OK;
}

void dropTokenizer(Fts5Tokenizer *) {}

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *text, int size,
             int (*give)(void *, int, const char *, int, int, int))
{
    int code = SQLITE_OK;
    const bool isQuery = (flags & FTS5_TOKENIZE_QUERY) != 0;
    cutIntoBigrams({text, static_cast<std::size_t>(std::max(size, 0))}, isQuery,
                   [&](const BigramToken &token) {
                       code = give(context, token.isColocated ? FTS5_TOKEN_COLOCATED : 0, token.text.data(),
                                   static_cast<int>(token.text.size()), token.begin, token.end);
                       return code == SQLITE_OK;
                   });
    return code;
}

fts5_api *apiOf(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

void cutIntoBigrams(std::string_view text, bool isQuery,
                    const std::function<bool(const BigramToken &)> &visit)
{
    const auto token = [text](std::size_t begin, std::size_t end, bool isColocated) {
        return BigramToken{text.substr(begin, end - begin), static_cast<int>(begin), static_cast<int>(end),
                           isColocated};
    };
    SeenCharacters seen;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = at + lengthOf(text, at);
        const bool hasNext = next < text.size();
        if (hasNext && !visit(token(at, next + lengthOf(text, next), false)))
            return;
        const bool isAlone = at == 0 && !hasNext;
        const bool isWanted = isQuery ? isAlone : seen.addsFirst(text.substr(at, next - at));
        if (isWanted && !visit(token(at, next, hasNext)))
            return;
        at = next;
    }
}

bool addBigramTokenizer(sqlite3 *connection)
{
    fts5_api *api = apiOf(connection);
    if (!api || api->iVersion < 2)
        return false;
    fts5_tokenizer functions{makeTokenizer, dropTokenizer, tokenize};
    return api->xCreateTokenizer(api, bigramTokenizerName, nullptr, &functions, nullptr) == SQLITE_OK;
}

} // namespace gouji
