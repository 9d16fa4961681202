#include "parser/readers/doubtfuldigits.h"

#include "parser/scan/pagerecognizer.h"

#include <algorithm>

namespace gouji {

namespace {

bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == QChar(QChar::ReplacementCharacter);
}

bool isOfNumber(QChar c)
{
    return isDigit(c) || c == u'.' || c == u',';
}

/// The number around a digit.
Span numberAt(const QString &text, qsizetype digit)
{
    Span number{digit, digit + 1};
    while (number.begin > 0 && isOfNumber(text[number.begin - 1]))
        --number.begin;
    while (number.end < text.size() && isOfNumber(text[number.end]))
        ++number.end;
    while (!isDigit(text[number.end - 1]))
        --number.end;
    while (!isDigit(text[number.begin]))
        ++number.begin;
    return number;
}

/// Finds the numbers of a document that hold doubtful characters of a page.
class Finder
{
public:
    explicit Finder(SourceDocument &document)
        : m_document(document)
    {
    }

    void find(const LayoutGlyph &glyph, int page)
    {
        if (std::none_of(glyph.text.begin(), glyph.text.end(), isDigit))
            return;
        for (const PageRun &run : m_document.pageRuns) {
            if (run.page == page && run.box.contains(glyph.box.center()))
                findIn(run, glyph.box);
        }
    }
    /// The numbers of cells that are not sure as a whole.
    void findInCells()
    {
        for (const SourceCell &cell : m_document.cells) {
            if (cell.confidence >= PageRecognizer::sureEnough)
                continue;
            for (qsizetype i = cell.where.span.begin; i < cell.where.span.end; ++i) {
                if (isDigit(m_document.text[i]))
                    m_numbers.push_back(numberAt(m_document.text, i));
            }
        }
    }
    void report()
    {
        std::sort(m_numbers.begin(), m_numbers.end(), [](Span a, Span b) { return a.begin < b.begin; });
        m_numbers.erase(std::unique(m_numbers.begin(), m_numbers.end()), m_numbers.end());
        for (const Span number : m_numbers)
            m_document.diagnostics.push_back({QStringLiteral("doubtful-digits"),
                                              {m_document.at(number).toString()},
                                              m_document.provenanceOf(number)});
    }

private:
    void findIn(const PageRun &run, const QRectF &box)
    {
        for (qsizetype i = run.span.begin; i < run.span.end; ++i) {
            if (!isDigit(m_document.text[i]))
                continue;
            const QPointF middle = m_document.provenanceOf({i, i + 1}).box.center();
            if (box.contains(middle))
                m_numbers.push_back(numberAt(m_document.text, i));
        }
    }

    SourceDocument &m_document;
    std::vector<Span> m_numbers;
};

} // namespace

void markDoubtfulDigits(const std::vector<LayoutPage> &pages, SourceDocument &document)
{
    Finder finder(document);
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const LayoutGlyph &glyph : pages[page].glyphs) {
            if (glyph.confidence < PageRecognizer::sureEnough)
                finder.find(glyph, static_cast<int>(page) + 1);
        }
    }
    finder.findInCells();
    finder.report();
}

} // namespace gouji
