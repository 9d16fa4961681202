#include "parser/readers/htmlprescan.h"

#include <QHashFunctions>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <vector>

namespace gouji {

namespace {

constexpr qsizetype mostBytes = 16 * 1024 * 1024;
constexpr std::size_t mostOpen = 512;
constexpr int mostAttributes = 256;
constexpr int mostTags = 1'000'000;
// Elements that a parser opens again because their ends are missing.
constexpr std::size_t mostReopened = 2'000'000;

/// A tag's name as far as it matters here: its first eight letters, lower-case.
using TagName = std::uint64_t;

constexpr TagName nameOf(const char *name)
{
    TagName value = 0;
    for (int i = 0; name[i] != '\0' && i < 8; ++i)
        value = value << 8 | static_cast<unsigned char>(name[i]);
    return value;
}

template <std::size_t n>
bool isOneOf(TagName name, const std::array<TagName, n> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Elements without content, and those that a sibling, or their parent's end, closes: they nest only inside
/// others.
bool isNeverOpen(TagName name)
{
    static constexpr std::array names{nameOf("br"),    nameOf("td"),       nameOf("tr"),    nameOf("th"),
                                      nameOf("img"),   nameOf("li"),       nameOf("meta"),  nameOf("link"),
                                      nameOf("input"), nameOf("hr"),       nameOf("tbody"), nameOf("thead"),
                                      nameOf("col"),   nameOf("colgroup"), nameOf("tfoot"), nameOf("dd"),
                                      nameOf("dt"),    nameOf("base"),     nameOf("area"),  nameOf("option"),
                                      nameOf("param"), nameOf("embed"),    nameOf("wbr"),   nameOf("html"),
                                      nameOf("head"),  nameOf("body"),     nameOf("source")};
    return isOneOf(name, names);
}

/// Elements whose content is text, whatever it looks like.
bool isRawText(TagName name)
{
    static constexpr std::array names{nameOf("script"),  nameOf("style"),   nameOf("textarea"),
                                      nameOf("title"),   nameOf("xmp"),     nameOf("iframe"),
                                      nameOf("noembed"), nameOf("noframes")};
    return isOneOf(name, names);
}

/// Elements that are opened again in the next paragraph when their end is missing.
bool isFormatting(TagName name)
{
    static constexpr std::array names{nameOf("b"),     nameOf("font"),   nameOf("strong"), nameOf("a"),
                                      nameOf("i"),     nameOf("u"),      nameOf("em"),     nameOf("s"),
                                      nameOf("small"), nameOf("strike"), nameOf("big"),    nameOf("code"),
                                      nameOf("tt"),    nameOf("nobr")};
    return isOneOf(name, names);
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class Scanner
{
public:
    explicit Scanner(QByteArrayView html)
        : m_at(html.data())
        , m_end(html.data() + html.size())
    {
    }

    bool isBearable()
    {
        while (m_at < m_end) {
            const void *next = std::memchr(m_at, '<', static_cast<std::size_t>(m_end - m_at));
            if (next == nullptr)
                return true;
            m_at = static_cast<const char *>(next) + 1;
            if (m_at < m_end && (!readMarkup() || ++m_tags > mostTags))
                return false;
        }
        return true;
    }

private:
    struct Open
    {
        TagName name = 0;
        std::size_t hash = 0; ///< of the whole tag
    };

    /// Behind a "<".
    bool readMarkup()
    {
        if (isLetter(*m_at))
            return readStartTag();
        if (*m_at == '/' && m_at + 1 < m_end && isLetter(m_at[1])) {
            ++m_at;
            const TagName name = readName();
            skipAttributes();
            close(name);
        } else if (*m_at == '!' && m_end - m_at > 2 && m_at[1] == '-' && m_at[2] == '-') {
            skipComment();
        } else if (*m_at == '!' || *m_at == '?' || *m_at == '/') {
            skipPast('>');
        }
        return true;
    }

    TagName readName()
    {
        TagName name = 0;
        for (int i = 0; m_at < m_end && !isSpace(*m_at) && *m_at != '>' && *m_at != '/'; ++m_at, ++i) {
            const char c = *m_at >= 'A' && *m_at <= 'Z' ? static_cast<char>(*m_at + 32) : *m_at;
            if (i < 8)
                name = name << 8 | static_cast<unsigned char>(c);
        }
        return name;
    }

    void skipPast(char mark)
    {
        const void *found = std::memchr(m_at, mark, static_cast<std::size_t>(m_end - m_at));
        m_at = found == nullptr ? m_end : static_cast<const char *>(found) + 1;
    }

    void skipComment()
    {
        const char *const begin = m_at + 3;
        m_at += 1;
        while (m_at < m_end) {
            skipPast('>');
            const qsizetype inside = m_at - 1 - begin;
            const bool isEnd = m_at[-1] == '>' && m_at[-2] == '-' && m_at[-3] == '-';
            const bool isOddEnd = inside >= 3 && m_at[-2] == '!' && m_at[-3] == '-' && m_at[-4] == '-';
            // "<!-->" and "<!--->" are whole comments.
            if (isEnd || isOddEnd || inside <= 0)
                return;
        }
    }

    /// Up to and past the tag's ">". How many attributes there were.
    int skipAttributes()
    {
        int count = 0;
        while (m_at < m_end && *m_at != '>') {
            if (isSpace(*m_at) || *m_at == '/') {
                ++m_at;
                continue;
            }
            ++count;
            ++m_at; // a "=" here would be part of the name
            while (m_at < m_end && !isSpace(*m_at) && *m_at != '>' && *m_at != '/' && *m_at != '=')
                ++m_at;
            skipValue();
        }
        m_at += m_at < m_end ? 1 : 0;
        return count;
    }

    void skipValue()
    {
        const char *at = m_at;
        while (at < m_end && isSpace(*at))
            ++at;
        if (at == m_end || *at != '=')
            return;
        m_at = at + 1;
        while (m_at < m_end && isSpace(*m_at))
            ++m_at;
        if (m_at < m_end && (*m_at == '"' || *m_at == '\'')) {
            const char quote = *m_at++;
            skipPast(quote);
            return;
        }
        while (m_at < m_end && !isSpace(*m_at) && *m_at != '>')
            ++m_at;
    }

    bool readStartTag()
    {
        const char *const begin = m_at;
        const TagName name = readName();
        if (skipAttributes() > mostAttributes)
            return false;
        // In foreign content nothing is raw text.
        if (isRawText(name) && m_foreign == 0) {
            skipRawText(name);
            return true;
        }
        m_reopened += m_lost.size();
        if (isNeverOpen(name))
            return m_reopened <= mostReopened;
        if (name == nameOf("p"))
            closeParagraph();
        m_foreign += isForeign(name) ? 1 : 0;
        if (m_foreign > 0 && m_at - begin > 2 && m_at[-2] == '/') {
            m_foreign -= isForeign(name) ? 1 : 0;
            return true;
        }
        const std::size_t hash =
            isFormatting(name) ? qHash(QByteArrayView(begin, static_cast<qsizetype>(m_at - begin))) : 0;
        m_open.push_back({name, hash});
        return m_open.size() + m_lost.size() <= mostOpen && m_reopened <= mostReopened;
    }

    static bool isForeign(TagName name) { return name == nameOf("svg") || name == nameOf("math"); }

    void skipRawText(TagName name)
    {
        while (m_at < m_end) {
            skipPast('<');
            if (m_at >= m_end || *m_at != '/')
                continue;
            ++m_at;
            if (readName() == name) {
                skipAttributes();
                return;
            }
        }
    }

    /// An end tag closes what is open above its element; formatting that is closed so is opened again later.
    void close(TagName name)
    {
        auto lost =
            std::find_if(m_lost.rbegin(), m_lost.rend(), [&](const Open &open) { return open.name == name; });
        const auto found =
            std::find_if(m_open.rbegin(), m_open.rend(), [&](const Open &open) { return open.name == name; });
        if (found == m_open.rend()) {
            if (lost != m_lost.rend())
                m_lost.erase(std::next(lost).base());
            return;
        }
        for (auto open = m_open.rbegin(); open != found; ++open)
            lose(*open);
        m_foreign -= isForeign(name) && m_foreign > 0 ? 1 : 0;
        m_open.erase(std::next(found).base(), m_open.end());
    }

    /// A paragraph ends where the next begins, with the formatting in it.
    void closeParagraph()
    {
        const auto other = std::find_if(m_open.rbegin(), m_open.rend(),
                                        [](const Open &open) { return !isFormatting(open.name); });
        if (other != m_open.rend() && other->name == nameOf("p"))
            close(nameOf("p"));
    }

    /// Of formatting elements that are alike a parser keeps three.
    void lose(const Open &open)
    {
        m_foreign -= isForeign(open.name) && m_foreign > 0 ? 1 : 0;
        const auto alike = std::count_if(m_lost.begin(), m_lost.end(),
                                         [&](const Open &other) { return other.hash == open.hash; });
        if (isFormatting(open.name) && alike < 3)
            m_lost.push_back(open);
    }

    const char *m_at;
    const char *m_end;
    std::vector<Open> m_open;
    std::vector<Open> m_lost;
    std::size_t m_reopened = 0;
    int m_foreign = 0;
    int m_tags = 0;
};

/// The value behind `key=` in `text`, without quotes.
QByteArray valueBehind(const QByteArray &text, qsizetype at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    if (at >= text.size() || text[at] != '=')
        return {};
    ++at;
    while (at < text.size() && (isSpace(text[at]) || text[at] == '"' || text[at] == '\''))
        ++at;
    qsizetype end = at;
    while (end < text.size() && (isLetter(text[end]) || (text[end] >= '0' && text[end] <= '9') ||
                                 text[end] == '-' || text[end] == '_'))
        ++end;
    return text.mid(at, end - at);
}

} // namespace

bool isBearableHtml(QByteArrayView utf8)
{
    return utf8.size() <= mostBytes && Scanner(utf8).isBearable();
}

QByteArray declaredHtmlCharset(QByteArrayView bytes)
{
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 4096)).toByteArray().toLower();
    if (start.startsWith("<?xml")) {
        const qsizetype end = start.indexOf("?>");
        const qsizetype encoding = start.indexOf("encoding");
        if (encoding > 0 && encoding < end)
            return valueBehind(start, encoding + 8);
    }
    for (qsizetype tag = start.indexOf("<meta"); tag >= 0; tag = start.indexOf("<meta", tag + 5)) {
        const qsizetype close = start.indexOf('>', tag);
        const QByteArray meta = start.mid(tag, close < 0 ? -1 : close - tag);
        const qsizetype charset = meta.indexOf("charset");
        if (charset > 0) {
            if (QByteArray value = valueBehind(meta, charset + 7); !value.isEmpty())
                return value;
        }
    }
    return {};
}

} // namespace gouji
