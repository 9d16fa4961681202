#pragma once

#include "model/core/report.h"
#include "model/core/sourcedocument.h"
#include "model/forms/formdefinition.h"

#include <string>
#include <vector>

namespace gouji {

/// Finds the statutory sections' headings, by meaning and not by the printed numeral. Built once per set of
/// sections.
class SectionFinder
{
public:
    explicit SectionFinder(const std::vector<FormSection> &sections);

    /// The sections in the order found. Of lines marked in `isTableLine` (one flag per line) only the
    /// form's own words, alone in their row, are a heading.
    [[nodiscard]] std::vector<SectionMark> find(const SourceDocument &document,
                                                const std::vector<bool> &isTableLine) const;

private:
    enum class Rank
    {
        None,
        Bracketed,
        Bare,
        Digit,
        Han
    };
    struct Candidate
    {
        int section = 0;
        int line = 0;
        Rank rank = Rank::None;
        bool isCanonical = false; ///< worded or numbered as the form does
        int number = 0; ///< as printed, 0 for none or one of several characters
        Span heading;
    };

    [[nodiscard]] Candidate judge(QStringView folded, int headingLevel) const;
    [[nodiscard]] int byWords(const std::u16string &key, bool isStrong, bool &isListed) const;
    static void dropWeaker(std::vector<Candidate> &candidates);
    static void dropContents(std::vector<Candidate> &candidates, const SourceDocument &document);

    struct Words
    {
        std::u16string canonical;
        std::vector<std::u16string> spellings;
        std::vector<std::vector<std::u16string>> keywords;
        std::vector<std::u16string> never;
    };
    std::vector<Words> m_sections;
};

} // namespace gouji
