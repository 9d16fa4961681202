#pragma once

#include "parser/scan/picture.h"

#include <QRect>

#include <vector>

namespace gouji {

/// The ruled lines of an upright page, in pixels of about 300 to the inch. A line may be faint, thin, or have
/// gaps: most of its length must be there, and paper beside it.
class PageRules
{
public:
    /// No lines.
    PageRules() = default;
    /// `faint`: one bit a pixel, in which the faintest lines show.
    explicit PageRules(const Picture &faint);

    /// Around each line.
    [[nodiscard]] const std::vector<QRect> &across() const { return m_across; }
    [[nodiscard]] const std::vector<QRect> &down() const { return m_down; }
    /// The pixels of the lines that touch one of the areas; empty when memory is short.
    [[nodiscard]] Picture pixelsIn(const std::vector<QRect> &areas) const;

private:
    void findAcross(const Picture &faint);
    void findDown(const Picture &faint);
    [[nodiscard]] static bool isRule(const QRect &across, const std::vector<QRect> &longDown,
                                     const Picture &faint);

    Picture m_acrossPixels; ///< one bit a pixel
    Picture m_downPixels;
    std::vector<QRect> m_across;
    std::vector<QRect> m_down;
};

} // namespace gouji
