#include "parser/readers/mhtml.h"

#include <algorithm>
#include <optional>

namespace gouji {

namespace {

constexpr qsizetype headLooked = 4096;
constexpr qsizetype longestHead = 65'536;
constexpr int deepest = 4;
constexpr int mostParts = 2000;

/// The headers that matter here; values as written, unfolded.
struct Head
{
    QByteArray type;
    QByteArray encoding;
    qsizetype end = 0; ///< where the body begins
};

QByteArray lowerTrimmed(QByteArrayView value)
{
    return value.trimmed().toByteArray().toLower();
}

/// Reads header lines up to the empty one. Lines that begin with white space continue the one before.
Head readHead(QByteArrayView part)
{
    Head head;
    QByteArray *continued = nullptr;
    qsizetype at = 0;
    while (at < part.size() && at < longestHead) {
        qsizetype end = part.indexOf('\n', at);
        end = end < 0 ? part.size() : end;
        const QByteArrayView line = part.sliced(at, end - at);
        const bool isFolded = !line.isEmpty() && (line[0] == ' ' || line[0] == '\t');
        at = std::min(end + 1, part.size());
        if (line.trimmed().isEmpty()) {
            // Empty lines before the first header are none of the head's end.
            if (head.type.isEmpty() && head.encoding.isEmpty() && continued == nullptr && at < 16)
                continue;
            break;
        }
        if (isFolded) {
            if (continued != nullptr)
                *continued += ' ' + line.trimmed().toByteArray();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = colon < 0 ? QByteArray() : lowerTrimmed(line.first(colon));
        continued = name == "content-type"                ? &head.type
                    : name == "content-transfer-encoding" ? &head.encoding
                                                          : nullptr;
        if (continued != nullptr)
            *continued = line.sliced(colon + 1).trimmed().toByteArray();
    }
    head.end = at;
    return head;
}

/// A parameter of a header: "b" for `boundary` in `multipart/related; boundary="b"`.
QByteArray parameter(const QByteArray &value, const QByteArray &name)
{
    const QByteArray lower = value.toLower();
    for (qsizetype at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
        qsizetype i = at + name.size();
        while (i < value.size() && value[i] == ' ')
            ++i;
        const bool isStart =
            at > 0 && (value[at - 1] == ';' || value[at - 1] == ' ' || value[at - 1] == '\t');
        if (!isStart || i >= value.size() || value[i] != '=')
            continue;
        const QByteArray rest = value.mid(i + 1).trimmed();
        if (rest.startsWith('"'))
            return rest.mid(1, rest.indexOf('"', 1) - 1);
        return rest.left(rest.indexOf(';') < 0 ? rest.size() : rest.indexOf(';')).trimmed();
    }
    return {};
}

int hexOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '=') {
            bytes += text[i];
            continue;
        }
        qsizetype next = i + 1;
        while (next < text.size() && (text[next] == ' ' || text[next] == '\t' || text[next] == '\r'))
            ++next;
        if (next >= text.size() || text[next] == '\n') {
            i = next; // the line goes on
            continue;
        }
        const int high = i + 2 < text.size() ? hexOf(text[i + 1]) : -1;
        const int low = high < 0 ? -1 : hexOf(text[i + 2]);
        if (low < 0) {
            bytes += '=';
            continue;
        }
        bytes += static_cast<char>(high << 4 | low);
        i += 2;
    }
    return bytes;
}

QByteArray decoded(QByteArrayView body, const QByteArray &encoding)
{
    const QByteArray name = lowerTrimmed(encoding);
    if (name == "quoted-printable")
        return fromQuotedPrintable(body);
    return name == "base64" ? QByteArray::fromBase64(body.toByteArray()) : body.toByteArray();
}

class Archive
{
public:
    /// False when there is more than any page has.
    bool read(QByteArrayView part, int depth)
    {
        if (depth > deepest || ++m_parts > mostParts)
            return false;
        const Head head = readHead(part);
        const QByteArrayView body = part.sliced(head.end);
        const QByteArray type = head.type.toLower();
        if (type.startsWith("multipart/"))
            return readParts(body, parameter(head.type, "boundary"), depth);
        if (type.startsWith("text/html") || type.startsWith("application/xhtml"))
            take({decoded(body, head.encoding), parameter(head.type, "charset").toLower()});
        return true;
    }

    std::optional<MhtmlPage> page;

private:
    bool readParts(QByteArrayView body, const QByteArray &boundary, int depth)
    {
        if (boundary.isEmpty())
            return true;
        const QByteArray mark = "--" + boundary;
        qsizetype begin = -1; // of the part begun
        for (qsizetype at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.size())) {
            if (at > 0 && body[at - 1] != '\n')
                continue;
            if (begin >= 0 && !read(body.sliced(begin, at - begin), depth + 1))
                return false;
            const qsizetype end = body.indexOf('\n', at + mark.size());
            const bool isLast = body.sliced(at + mark.size()).startsWith("--");
            begin = end < 0 || isLast ? -1 : end + 1;
            if (begin < 0)
                return true;
        }
        // A file cut off in a part still holds what came before.
        return begin < 0 || read(body.sliced(begin), depth + 1);
    }

    /// A set of frames holds nothing to read; the page is in one of them.
    void take(MhtmlPage next)
    {
        const auto isFrames = [](const QByteArray &html) { return html.toLower().contains("<frameset"); };
        if (!page || (isFrames(page->html) && !isFrames(next.html)))
            page = std::move(next);
    }

    int m_parts = 0;
};

} // namespace

bool isMhtml(const QByteArray &bytes)
{
    const QByteArray start = bytes.first(std::min(bytes.size(), headLooked)).trimmed();
    const qsizetype colon = start.indexOf(':');
    if (colon < 4 || colon > 40)
        return false;
    for (qsizetype i = 0; i < colon; ++i) {
        const char c = start[i];
        if (c != '-' && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z'))
            return false;
    }
    const QByteArray lower = '\n' + start.toLower();
    const Head head = readHead(start);
    const QByteArray type = head.type.toLower();
    return lower.contains("\nmime-version:") &&
           (type.startsWith("multipart/") || type.startsWith("text/html"));
}

Result<MhtmlPage> mhtmlPage(const QByteArray &bytes, const QString &name)
{
    Archive archive;
    if (!archive.read(bytes, 0))
        return Error{ErrorCode::TooComplex, name, {}};
    if (!archive.page)
        return Error{ErrorCode::UnsupportedFormat, name, {}};
    return *archive.page;
}

} // namespace gouji
