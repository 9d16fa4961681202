#include "parser/layout/paragraphrules.h"

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

// Em.
constexpr double indent = 1.2;
// What a line may lack at its end: an ideograph that would not fit, with the mark behind it.
constexpr double ragged = 2.3;
constexpr double raggedSentence = 0.8;
// Part of the size by which a heading differs.
constexpr double otherSize = 0.12;
// Fewer lines do not tell how wide the text is.
constexpr std::size_t fewestLines = 4;

double quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    const auto at =
        values.begin() + static_cast<std::ptrdiff_t>(part * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

class BodyCounter
{
public:
    void add(const PageContent &page)
    {
        for (std::size_t i = 0; i < page.lines.size(); ++i) {
            const TextLine &line = page.lines[i];
            m_lefts.push_back(line.box.left());
            m_rights.push_back(line.box.right());
            m_sizes.push_back(line.em());
            if (i > 0) {
                const double gap = line.box.top() - page.lines[i - 1].box.bottom();
                if (gap >= 0 && gap < line.em() * 2)
                    m_gaps.push_back(gap);
            }
        }
    }

    [[nodiscard]] std::size_t count() const { return m_lefts.size(); }

    [[nodiscard]] TextBody body() const
    {
        TextBody body;
        body.left = quantile(m_lefts, 0.05);
        body.right = quantile(m_rights, 0.95);
        body.gap = quantile(m_gaps, 0.4);
        body.em = m_sizes.empty() ? 10 : quantile(m_sizes, 0.5);
        return body;
    }

private:
    std::vector<double> m_lefts;
    std::vector<double> m_rights;
    std::vector<double> m_gaps;
    std::vector<double> m_sizes;
};

QChar lastChar(const TextLine &line)
{
    return line.glyphs.back().glyph->text.back();
}

bool endsSentence(const TextLine &line)
{
    const QChar c = lastChar(line);
    return c == QChar(0x3002) || c == QChar(0xFF1B) || c == QChar(0xFF1A) || c == QChar(0xFF01) ||
           c == QChar(0xFF1F); // 。；：！？
}

bool isFull(const TextLine &line, const TextBody &body)
{
    return line.box.right() > body.right - line.em() * (endsSentence(line) ? raggedSentence : ragged);
}

bool isIndented(const TextLine &line, const TextBody &body)
{
    return line.box.left() > body.left + line.em() * indent;
}

bool isOtherSize(const TextLine &a, const TextLine &b)
{
    return std::abs(a.em() - b.em()) > otherSize * std::max(a.em(), b.em());
}

} // namespace

TextBody bodyOf(const PageContent &page, const TextBody &others)
{
    BodyCounter counter;
    counter.add(page);
    if (counter.count() < fewestLines)
        return others;
    TextBody body = counter.body();
    // A page of short lines only says less than the others.
    if (body.right < others.right && body.left > others.left - 2)
        return others;
    return body;
}

TextBody bodyOf(const std::vector<PageContent> &pages)
{
    BodyCounter counter;
    for (const PageContent &page : pages)
        counter.add(page);
    return counter.body();
}

bool continuesParagraph(const TextLine &above, const TextLine &line, const TextBody &body)
{
    const double gap = line.box.top() - above.box.bottom();
    if (gap > body.gap * 1.6 + 3 || isOtherSize(above, line))
        return false;
    return isFull(above, body) && !isIndented(line, body);
}

bool continuesOverPage(const TextLine &above, const TextBody &aboveBody, const TextLine &line,
                       const TextBody &body)
{
    return isFull(above, aboveBody) && !isIndented(line, body) && !isOtherSize(above, line) &&
           !endsSentence(above);
}

} // namespace gouji
