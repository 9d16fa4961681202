#pragma once

#include <QString>

#include <array>
#include <string_view>
#include <unordered_map>

namespace pugi {
class xml_node;
}

namespace gouji {

class DocxStyles;

/// Counts the automatic numbers of a DOCX as its paragraphs come in order. Views its part, which must live
/// longer.
class DocxNumbering
{
public:
    static constexpr int levelCount = 9;

    DocxNumbering() = default;
    explicit DocxNumbering(const pugi::xml_node &root);

    /// The number of the next paragraph of this list, with what parts it from the text; empty for bullets and
    /// for lists that are not there. `level` -1: the level linked to the paragraph's style, else the first.
    [[nodiscard]] QString next(int numberingId, int level, std::string_view styleId, DocxStyles &styles);

private:
    struct Level
    {
        int start = 1;
        int restartAfter = -1; ///< -1: after any higher level; 0: never; n: after level n-1 or higher
        bool isLegal = false;  ///< all numbers in plain digits
        bool isHidden = false;
        std::string_view format = "decimal";
        std::string_view text;
        std::string_view suffix = "tab";
        std::string_view style;
    };
    struct List
    {
        std::array<Level, levelCount> levels;
        std::array<int, levelCount> counters{}; ///< meaningful where isRunning
        std::array<bool, levelCount> isRunning{};
        std::string_view styleLink; ///< the style whose list this one is
    };
    struct Instance
    {
        int list = -1;
        std::array<int, levelCount> start; ///< -1: not overridden
        std::unordered_map<int, Level> levels;
        bool isUsed = false;
    };

    static void readLevel(const pugi::xml_node &node, Level &level);
    void readList(const pugi::xml_node &node);
    void readInstance(const pugi::xml_node &node);
    List *listOf(const Instance &instance, DocxStyles &styles);
    static void count(List &list, const Instance &instance, int level);
    static const Level &levelOf(const List &list, const Instance &instance, int level);
    static QString print(const List &list, const Instance &instance, int level);

    std::unordered_map<int, List> m_lists;
    std::unordered_map<int, Instance> m_instances;
};

} // namespace gouji
