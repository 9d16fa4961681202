#include "parser/readers/xmlpart.h"

#include "parser/text/encoding.h"

#include <pugixml.hpp>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace gouji {

namespace {

// A parsed element takes 64 bytes and more: these keep the tree of a part below 500 MB.
constexpr qsizetype mostTags = 4'000'000;
constexpr qsizetype mostAttributes = 6'000'000;

bool hasDoctype(const QByteArray &bytes)
{
    const char *at = bytes.constData();
    const char *const end = at + bytes.size();
    while ((at = static_cast<const char *>(std::memchr(at, '!', static_cast<std::size_t>(end - at))))) {
        const bool isDeclaration = at > bytes.constData() && at[-1] == '<';
        if (isDeclaration && end - at > 1 && (at[1] == 'D' || at[1] == 'E'))
            return true;
        ++at;
    }
    return false;
}

/// Office programs write UTF-8; whatever else stands here becomes it.
bool makeUtf8(QByteArray &bytes)
{
    const QByteArrayView start = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 120));
    const QByteArray head = start.toByteArray().toLower();
    const qsizetype declared = head.indexOf("encoding=");
    const bool isUtf8 = declared < 0 || head.mid(declared + 10).startsWith("utf-8");
    const bool hasMark = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (isUtf8 && !hasMark && !head.contains('\0'))
        return true;
    const Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return false;
    bytes = decoded.value().text.toUtf8();
    return true;
}

/// Small parts cannot hold that many: a tag takes four bytes at least.
bool hasTooManyParts(const QByteArray &bytes)
{
    if (bytes.size() < 4 * mostTags)
        return false;
    return std::count(bytes.cbegin(), bytes.cend(), '<') > mostTags ||
           std::count(bytes.cbegin(), bytes.cend(), '=') > mostAttributes;
}

bool isTooDeep(const pugi::xml_node &root)
{
    pugi::xml_node at = root;
    int depth = 0;
    while (at) {
        if (const pugi::xml_node child = at.first_child()) {
            if (++depth > deepestXml)
                return true;
            at = child;
            continue;
        }
        while (at && at != root && !at.next_sibling()) {
            at = at.parent();
            --depth;
        }
        if (!at || at == root)
            return false;
        at = at.next_sibling();
    }
    return false;
}

} // namespace

std::optional<ErrorCode> parseXml(QByteArray &bytes, pugi::xml_document &into, XmlDepth depth, XmlSpace space)
{
    if (!makeUtf8(bytes) || hasDoctype(bytes))
        return ErrorCode::FileDamaged;
    if (hasTooManyParts(bytes))
        return ErrorCode::TooComplex;
    const unsigned whiteSpace =
        space == XmlSpace::Kept ? pugi::parse_ws_pcdata : pugi::parse_ws_pcdata_single;
    const unsigned flags =
        pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_wconv_attribute | whiteSpace;
    const pugi::xml_parse_result parsed = into.load_buffer_inplace(
        bytes.data(), static_cast<std::size_t>(bytes.size()), flags, pugi::encoding_utf8);
    if (!parsed)
        return parsed.status == pugi::status_out_of_memory ? ErrorCode::TooComplex : ErrorCode::FileDamaged;
    if (depth == XmlDepth::Checked && isTooDeep(into))
        return ErrorCode::TooComplex;
    return std::nullopt;
}

std::string_view localName(const pugi::xml_node &node)
{
    return localName(node.name());
}

pugi::xml_node childNamed(const pugi::xml_node &node, std::string_view name)
{
    for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
        if (localName(child.name()) == name)
            return child;
    }
    return {};
}

const char *attributeNamed(const pugi::xml_node &node, std::string_view name)
{
    for (pugi::xml_attribute attribute = node.first_attribute(); attribute;
         attribute = attribute.next_attribute()) {
        if (localName(attribute.name()) == name)
            return attribute.value();
    }
    return nullptr;
}

std::string_view attributeText(const pugi::xml_node &node, std::string_view name)
{
    const char *const value = attributeNamed(node, name);
    return value ? std::string_view(value) : std::string_view();
}

int attributeNumber(const pugi::xml_node &node, std::string_view name, int missing, int least, int most)
{
    const std::string_view value = attributeText(node, name);
    long long number = 0;
    const auto [end, failure] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (failure == std::errc::result_out_of_range)
        return value.starts_with('-') ? least : most;
    if (failure != std::errc())
        return missing;
    return static_cast<int>(std::clamp<long long>(number, least, most));
}

bool isSwitchedOn(const pugi::xml_node &node)
{
    const std::string_view value = attributeText(node, "val");
    return value != "0" && value != "false" && value != "off" && value != "none";
}

} // namespace gouji
