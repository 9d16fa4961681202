#include "parser/readers/ofdcontent.h"

#include "parser/readers/xmlpart.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

namespace gouji {

namespace {

// Above the baseline, of the font's size: what Chinese fonts have.
constexpr double ascent = 0.88;
// Filled boxes up to this width are lines, in millimetres.
constexpr double thinnest = 1.2;
// Of the length: a line that leans less is upright or level.
constexpr double leaning = 0.02;

/// Numbers and letters of a list in an attribute, one by one.
class Words
{
public:
    explicit Words(const char *text)
        : m_rest(text ? text : "")
    {
    }

    std::string_view next()
    {
        const char *begin = m_rest;
        while (isSpace(*begin))
            ++begin;
        const char *end = begin;
        while (*end != '\0' && !isSpace(*end) && !(end > begin && (isOperation(*begin) || isOperation(*end))))
            ++end;
        m_rest = end;
        return {begin, static_cast<std::size_t>(end - begin)};
    }

    std::optional<double> number()
    {
        const std::string_view word = next();
        if (word.empty())
            return std::nullopt;
        return read(word);
    }

    static std::optional<double> read(std::string_view word)
    {
        double value = 0;
        const auto [end, failure] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (failure != std::errc() || !std::isfinite(value) || std::abs(value) > 1e6)
            return std::nullopt;
        return value;
    }

private:
    static bool isOperation(char c) { return (c >= 'A' && c <= 'Z') || c == 'g'; }
    static bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ','; }

    const char *m_rest;
};

/// "6.3 6.3 g 5 3.1": distances from character to character, `g n v` for n times v. No more than asked for.
std::vector<double> distances(const char *text, std::size_t most)
{
    std::vector<double> values;
    Words words(text);
    for (std::string_view word = words.next(); !word.empty() && values.size() < most; word = words.next()) {
        if (word == "g") {
            const double count = words.number().value_or(0);
            const double value = words.number().value_or(0);
            const auto times = static_cast<std::size_t>(std::clamp(count, 0.0, static_cast<double>(most)));
            values.insert(values.end(), std::min(times, most - values.size()), value);
            continue;
        }
        values.push_back(Words::read(word).value_or(0));
    }
    return values;
}

/// The matrix "a b c d e f" of an object.
struct Matrix
{
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;

    [[nodiscard]] QPointF map(QPointF p) const
    {
        return {a * p.x() + c * p.y() + e, b * p.x() + d * p.y() + f};
    }
};

Matrix readMatrix(const char *text)
{
    std::array<double, 6> values{};
    Words words(text);
    for (double &value : values) {
        const std::optional<double> number = words.number();
        if (!number)
            return {};
        value = *number;
    }
    return {values[0], values[1], values[2], values[3], values[4], values[5]};
}

double numberOf(const pugi::xml_node &node, std::string_view name, double missing)
{
    return Words(attributeNamed(node, name)).number().value_or(missing);
}

bool isFalse(const pugi::xml_node &node, std::string_view name)
{
    const std::string_view value = attributeText(node, name);
    return value == "false" || value == "0";
}

bool isTrue(const pugi::xml_node &node, std::string_view name)
{
    const std::string_view value = attributeText(node, name);
    return value == "true" || value == "1";
}

/// How wide a character of a font that is not read is likely to be, of its size.
double widthOf(char32_t c)
{
    return c < 0x2E80 ? 0.5 : 1;
}

class ContentReader
{
public:
    ContentReader(QPointF origin, LayoutPage &page)
        : m_origin(origin)
        , m_page(page)
    {
    }

    bool read(const pugi::xml_node &node)
    {
        for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
            const std::string_view name = localName(child);
            if (isFalse(child, "Visible") || isTrue(child, "DeleteFlag"))
                continue;
            if (name == "TextObject")
                readText(child);
            else if (name == "PathObject")
                readPath(child);
            else if (name == "Content" || name == "Layer" || name == "PageBlock")
                if (!read(child))
                    return false;
            if (m_page.glyphs.size() + m_page.rules.size() > mostOfdObjects)
                return false;
        }
        return true;
    }

private:
    /// From an object's own space onto the page, in points.
    struct Space
    {
        Matrix matrix;
        QPointF corner;

        [[nodiscard]] QPointF map(QPointF p) const { return (matrix.map(p) + corner) * ofdMillimetre; }
    };

    [[nodiscard]] Space spaceOf(const pugi::xml_node &object) const
    {
        const QRectF boundary = ofdBox(attributeNamed(object, "Boundary"));
        return {readMatrix(attributeNamed(object, "CTM")), boundary.topLeft() - m_origin};
    }

    // ---- text ----

    void readText(const pugi::xml_node &object)
    {
        const Space space = spaceOf(object);
        const double size = std::clamp(numberOf(object, "Size", 3), 0.0, 1000.0);
        const double scale = std::clamp(numberOf(object, "HScale", 1), 0.0, 100.0);
        QPointF at;
        for (pugi::xml_node code = object.first_child(); code; code = code.next_sibling()) {
            if (localName(code) != "TextCode")
                continue;
            at = {numberOf(code, "X", at.x()), numberOf(code, "Y", at.y())};
            readCode(code, space, size, scale, at);
        }
    }

    void readCode(const pugi::xml_node &code, const Space &space, double size, double scale, QPointF at)
    {
        const auto characters = QString::fromUtf8(code.child_value()).toUcs4();
        const auto count = static_cast<std::size_t>(characters.size());
        const std::vector<double> right = distances(attributeNamed(code, "DeltaX"), count);
        const std::vector<double> down = distances(attributeNamed(code, "DeltaY"), count);
        for (std::size_t i = 0; i < count; ++i) {
            const char32_t c = characters[static_cast<qsizetype>(i)];
            const double natural = widthOf(c) * size * scale;
            const double step = i < right.size() ? right[i] : (i < down.size() ? 0 : natural);
            // Letters are set closer than their width, and apart; a box ends where the next one begins.
            const double width = i < right.size() && step > 0 ? std::min(step, natural) : natural;
            if (!QChar::isSpace(c))
                addGlyph(c, space, QRectF(at.x(), at.y() - ascent * size, width, size));
            at += QPointF(step, i < down.size() ? down[i] : 0);
        }
    }

    void addGlyph(char32_t c, const Space &space, const QRectF &box)
    {
        const std::array corners{space.map(box.topLeft()), space.map(box.topRight()),
                                 space.map(box.bottomLeft()), space.map(box.bottomRight())};
        const auto [left, rightmost] = std::minmax_element(
            corners.begin(), corners.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
        const auto [top, bottom] = std::minmax_element(corners.begin(), corners.end(),
                                                       [](QPointF a, QPointF b) { return a.y() < b.y(); });
        m_page.glyphs.push_back({QString::fromUcs4(&c, 1),
                                 QRectF(QPointF(left->x(), top->y()), QPointF(rightmost->x(), bottom->y())),
                                 1});
    }

    // ---- lines ----

    void readPath(const pugi::xml_node &object)
    {
        const Space space = spaceOf(object);
        const bool isStroked = !isFalse(object, "Stroke");
        const bool isFilled = isTrue(object, "Fill");
        if (!isStroked && !isFilled)
            return;
        m_segments.clear();
        readSegments(childNamed(object, "AbbreviatedData").child_value(), space);
        if (isFilled && addThinBox())
            return;
        if (isStroked) {
            for (const QLineF &segment : m_segments)
                addRule(segment);
        }
    }

    /// M, S and L lead to a point, Q, B and A over curves to one, C back to the beginning.
    void readSegments(const char *data, const Space &space)
    {
        QPointF first;
        QPointF last;
        Words words(data);
        for (std::string_view word = words.next(); !word.empty(); word = words.next()) {
            if (m_segments.size() > mostOfdObjects)
                return;
            const char operation = word.front();
            if (operation == 'C') {
                m_segments.emplace_back(last, first);
                last = first;
                continue;
            }
            int before = 0; // numbers that stand before the point reached
            if (operation == 'Q')
                before = 2;
            else if (operation == 'B')
                before = 4;
            else if (operation == 'A')
                before = 5;
            else if (operation != 'M' && operation != 'S' && operation != 'L')
                continue;
            for (int i = 0; i < before; ++i)
                (void)words.number();
            const std::optional<double> x = words.number();
            const std::optional<double> y = words.number();
            if (!x || !y)
                return;
            const QPointF point = space.map({*x, *y});
            if (operation == 'L')
                m_segments.emplace_back(last, point);
            else if (operation == 'M' || operation == 'S')
                first = point;
            last = point;
        }
    }

    /// A filled box that is hardly wider than a line is one, along its middle.
    bool addThinBox()
    {
        if (m_segments.empty())
            return false;
        QRectF box(m_segments.front().p1(), QSizeF());
        for (const QLineF &segment : m_segments) {
            for (const QPointF point : {segment.p1(), segment.p2()}) {
                box.setLeft(std::min(box.left(), point.x()));
                box.setRight(std::max(box.right(), point.x()));
                box.setTop(std::min(box.top(), point.y()));
                box.setBottom(std::max(box.bottom(), point.y()));
            }
        }
        const QPointF middle = box.center();
        if (std::min(box.width(), box.height()) > thinnest * ofdMillimetre)
            return false;
        if (box.width() >= box.height())
            addRule({QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y())});
        else
            addRule({QPointF(middle.x(), box.top()), QPointF(middle.x(), box.bottom())});
        return true;
    }

    void addRule(const QLineF &line)
    {
        const double across = std::min(std::abs(line.dx()), std::abs(line.dy()));
        const double along = std::max(std::abs(line.dx()), std::abs(line.dy()));
        if (along > 0.5 && across <= leaning * along + 0.3)
            m_page.rules.push_back(line);
    }

    QPointF m_origin;
    LayoutPage &m_page;
    std::vector<QLineF> m_segments;
};

} // namespace

QRectF ofdBox(const char *text)
{
    std::array<double, 4> values{};
    Words words(text);
    for (double &value : values)
        value = words.number().value_or(0);
    return {values[0], values[1], values[2], values[3]};
}

bool readOfdContent(const pugi::xml_node &content, QPointF origin, LayoutPage &page)
{
    return ContentReader(origin, page).read(content);
}

} // namespace gouji
