#pragma once

#include "model/core/result.h"

#include <QByteArray>
#include <QStringView>

#include <optional>
#include <string_view>

namespace pugi {
class xml_document;
class xml_node;
} // namespace pugi

namespace gouji {

/// No office program nests elements deeper.
inline constexpr int deepestXml = 256;

enum class XmlDepth
{
    Checked,
    GuardedByCaller ///< who walks the tree counts how deep it goes
};

enum class XmlSpace
{
    OnlyAlone, ///< white space counts where it is all that an element holds
    Kept
};

/// One step deeper into a tree, as long as it lives.
class XmlNesting
{
public:
    explicit XmlNesting(int &depth)
        : m_depth(++depth)
    {
    }
    XmlNesting(const XmlNesting &) = delete;
    XmlNesting &operator=(const XmlNesting &) = delete;
    ~XmlNesting() { --m_depth; }

    [[nodiscard]] bool isTooDeep() const { return m_depth > deepestXml; }

private:
    int &m_depth;
};

/// Parses an XML part of an office file. `bytes` is changed and must live as long as the document. A DOCTYPE
/// is refused before anything is parsed, entities stay as they are written, nothing else is ever opened.
/// Errors: FileDamaged (no XML, or with a DOCTYPE), TooComplex (more elements than any report, or nested
/// deeper than deepestXml).
[[nodiscard]] std::optional<ErrorCode> parseXml(QByteArray &bytes, pugi::xml_document &into,
                                                XmlDepth depth = XmlDepth::Checked,
                                                XmlSpace space = XmlSpace::OnlyAlone);

/// The name without its prefix.
[[nodiscard]] inline std::string_view localName(const char *name)
{
    const char *begin = name;
    const char *end = name;
    for (; *end != '\0'; ++end) {
        if (*end == ':')
            begin = end + 1;
    }
    return {begin, static_cast<std::size_t>(end - begin)};
}
[[nodiscard]] std::string_view localName(const pugi::xml_node &node);

/// The first child element of this local name, or none.
[[nodiscard]] pugi::xml_node childNamed(const pugi::xml_node &node, std::string_view name);
/// The attribute's value whatever its prefix is; null where there is none.
[[nodiscard]] const char *attributeNamed(const pugi::xml_node &node, std::string_view name);
[[nodiscard]] std::string_view attributeText(const pugi::xml_node &node, std::string_view name);
/// A number from the attribute, held within the limits; `missing` where there is none that can be read.
[[nodiscard]] int attributeNumber(const pugi::xml_node &node, std::string_view name, int missing, int least,
                                  int most);
/// False for a switch that is off ("0", "false", "off", "none"), true for one that is on or has no value.
[[nodiscard]] bool isSwitchedOn(const pugi::xml_node &node);

} // namespace gouji
