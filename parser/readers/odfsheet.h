#pragma once

#include "parser/readers/gridwriter.h"

#include <string_view>
#include <unordered_set>

namespace pugi {
class xml_node;
}

namespace gouji {

/// Reads the sheets of an OpenDocument spreadsheet: cells as they are shown.
class OdfSheets
{
public:
    explicit OdfSheets(DocumentBuilder &builder)
        : m_builder(builder)
    {
    }

    /// Takes the styles of framed cells and hidden sheets among the children of `styles`.
    void readStyles(const pugi::xml_node &styles);
    /// The tables below office:spreadsheet. False when there are more cells than in any report.
    [[nodiscard]] bool read(const pugi::xml_node &spreadsheet);

    [[nodiscard]] int hiddenSheets() const { return m_hiddenSheets; }
    [[nodiscard]] int hiddenRows() const { return m_hiddenRows; }

private:
    void rows(const pugi::xml_node &parent, GridWriter &writer, CoveredColumns &covered);
    void row(const pugi::xml_node &node, GridWriter &writer, CoveredColumns &covered);
    [[nodiscard]] bool isTooMuch() const;

    DocumentBuilder &m_builder;
    std::unordered_set<std::string_view> m_framed;
    std::unordered_set<std::string_view> m_hidden;
    int m_hiddenSheets = 0;
    int m_hiddenRows = 0;
};

} // namespace gouji
