#include "parser/layout/paragraphrules.h"

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

// Em.
constexpr double indent = 1.2;
// More than the lines of a paragraph are apart.
constexpr double paragraphGap = 0.35;
// Room that a line leaves although more would fit.
constexpr double spare = 0.4;
// How far from the middle a centred line may be.
constexpr double offCentre = 1;
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
        body.gap = quantile(m_gaps, 0.25);
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

bool isOfWord(QChar c)
{
    return c.unicode() < 0x2E80 && !c.isSpace();
}

/// No line begins with these.
bool isClosing(QChar c)
{
    static const QString closing = QStringLiteral("，。、；：？！）》”’」』】〉％…");
    return closing.contains(c);
}

/// What stands at a line's beginning and cannot be parted: a word or number, or an ideograph with its marks.
double firstChunk(const TextLine &line)
{
    const auto charAt = [&line](std::size_t i) { return line.glyphs[i].glyph->text.front(); };
    std::size_t end = 1;
    while (end < line.glyphs.size() &&
           (isClosing(charAt(end)) || (isOfWord(charAt(end)) && isOfWord(charAt(end - 1)))))
        ++end;
    return line.glyphs[end - 1].box.right() - line.box.left();
}

bool isCentred(const TextLine &line, const TextBody &body)
{
    const double before = line.box.left() - body.left;
    const double after = body.right - line.box.right();
    return before > line.em() * 0.5 && std::abs(before - after) < line.em() * offCentre;
}

/// What `line` begins with had no room behind `above`.
bool isFull(const TextLine &above, const TextBody &body, const TextLine &line)
{
    const double room =
        isCentred(above, body) ? body.right - body.left - above.box.width() : body.right - above.box.right();
    return room < firstChunk(line) + above.em() * (endsSentence(above) ? 0 : spare);
}

bool isIndented(const TextLine &line, const TextBody &body)
{
    return line.box.left() > body.left + line.em() * indent;
}

/// Where the line begins, it may go on with `above`.
bool beginsInside(const TextLine &above, const TextLine &line, const TextBody &body)
{
    return !isIndented(line, body) || (isCentred(above, body) && isCentred(line, body));
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
    if (gap > body.gap + line.em() * paragraphGap || isOtherSize(above, line))
        return false;
    return isFull(above, body, line) && beginsInside(above, line, body);
}

bool continuesOverPage(const TextLine &above, const TextBody &aboveBody, const TextLine &line,
                       const TextBody &body)
{
    return isFull(above, aboveBody, line) && !isIndented(line, body) && !isOtherSize(above, line) &&
           !endsSentence(above);
}

} // namespace gouji
