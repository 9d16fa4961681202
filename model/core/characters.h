#pragma once

#include <QStringView>

#include <array>
#include <span>
#include <string_view>

namespace gouji {

/// True when `c` is one of the `characters`, which are few. QStringView::contains looks for a string and
/// takes ten times as long; this is asked for every character of every report.
[[nodiscard]] inline bool isOneOf(QChar c, QStringView characters)
{
    for (const QChar candidate : characters) {
        if (candidate == c)
            return true;
    }
    return false;
}

[[nodiscard]] inline bool isHan(QChar c)
{
    return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF;
}

/// QChar::isSpace without its call for every character from 0x80 on: this is asked for every character of
/// every report.
[[nodiscard]] inline bool isSpace(QChar c)
{
    const char16_t u = c.unicode();
    if (u > 0x3000)
        return false;
    return u == u' ' || (u >= 0x09 && u <= 0x0D) || (u >= 0x80 && c.isSpace());
}

/// White space, and the zero-width characters and byte order marks that come in from web pages.
[[nodiscard]] inline bool isSpaceOrInvisible(QChar c)
{
    return isSpace(c) || c == QChar(0x200B) || c == QChar(0xFEFF) || c == QChar(0x200C) || c == QChar(0x200D);
}

/// Says of most characters at once that they are none of a set: one look into a table by the character's low
/// bits. What it lets through is still to be compared.
class CharacterSieve
{
public:
    constexpr CharacterSieve() = default;
    explicit constexpr CharacterSieve(std::u16string_view characters)
    {
        for (const char16_t c : characters)
            add(c);
    }
    constexpr void add(char16_t c) { m_may[c % size] = true; }
    [[nodiscard]] constexpr bool mayHave(char16_t c) const { return m_may[c % size]; }

private:
    static constexpr std::size_t size = 512;
    std::array<bool, size> m_may{};
};

/// The characters that the words, none of them empty, begin with.
[[nodiscard]] constexpr CharacterSieve beginningsOf(std::span<const QStringView> words)
{
    CharacterSieve beginnings;
    for (const QStringView word : words)
        beginnings.add(word.front().unicode());
    return beginnings;
}

/// True when one of the words stands in the text: one look at the text, not one a word. `beginnings` are
/// theirs, which a list that does not change makes but once.
[[nodiscard]] inline bool holdsAnyOf(QStringView text, std::span<const QStringView> words,
                                     const CharacterSieve &beginnings)
{
    const char16_t *const characters = text.utf16();
    for (qsizetype i = 0, size = text.size(); i < size; ++i) {
        if (!beginnings.mayHave(characters[i]))
            continue;
        for (const QStringView word : words) {
            if (word.front() == text[i] && text.sliced(i).startsWith(word))
                return true;
        }
    }
    return false;
}

[[nodiscard]] inline bool holdsAnyOf(QStringView text, std::span<const QStringView> words)
{
    return holdsAnyOf(text, words, beginningsOf(words));
}

} // namespace gouji
