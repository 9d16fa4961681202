#pragma once

#include <QString>

#include <array>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pugi {
class xml_node;
}

namespace gouji {

/// Counts the automatic numbers of the lists and headings of an OpenDocument text. Views its parts, which
/// must live longer.
class OdfLists
{
public:
    static constexpr int levelCount = 10;

    /// Takes the list styles among the children of `styles` (office:automatic-styles, office:styles).
    void readStyles(const pugi::xml_node &styles);

    /// A list begins, within the one begun before or by itself. `style` may be empty for a list within one;
    /// `continues`: the last list of this style goes on counting.
    void begin(std::string_view style, bool continues);
    void end();
    /// The number of the next item of the list begun; `start` -1: as it comes.
    [[nodiscard]] QString next(int start);
    /// The number of a heading of this level (from 1), where headings have any.
    [[nodiscard]] QString nextHeading(int level);

private:
    struct Level
    {
        std::string_view format; ///< as OpenDocument writes it: "1", "a", "一, 二, 三, ..."
        std::string_view prefix;
        std::string_view suffix;
        int shownLevels = 1;
        int start = 1;
    };
    struct List
    {
        std::array<Level, levelCount> levels;
        std::array<int, levelCount> counters{};
        std::array<bool, levelCount> isRunning{};
    };

    void readList(const pugi::xml_node &node, List &list);
    static void restart(List &list, int level);
    static QString count(List &list, int level, int start);

    std::unordered_map<std::string_view, List> m_lists;
    List m_headings;
    std::vector<std::string_view> m_open; ///< styles of the lists begun, the innermost last
};

} // namespace gouji
