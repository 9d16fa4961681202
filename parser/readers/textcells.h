#pragma once

#include "model/core/provenance.h"

#include <QStringView>

#include <vector>

namespace gouji {

/// Cuts single lines of text into cells. Spans count in the text given at construction; a cell's span
/// excludes the white space and, where asked for, the emphasis around it. An empty result means: no row of
/// cells.
class TextCells
{
public:
    explicit TextCells(QStringView text)
        : m_text(text)
    {
    }

    /// "规章   0  0  0", "规章：0 0 0": a label with at least two numbers behind it, or one set off by more
    /// than one space. Sentences have punctuation and stay whole.
    [[nodiscard]] std::vector<Span> cutValues(Span ink) const;
    /// Three words or more, parted by two spaces or more: a table's head in column-aligned text.
    [[nodiscard]] std::vector<Span> cutHead(Span ink) const;
    /// A whole table on one line: words and numbers by turns, parted by single spaces. One vector for each
    /// row.
    [[nodiscard]] std::vector<std::vector<Span>> cutRunningTable(Span ink) const;

    /// The mark between the cells of a line of comma-separated values, by the run of values at its end; 0
    /// when the line is none.
    [[nodiscard]] char16_t separatorOf(Span ink) const;
    /// The cells between such marks. Marks in brackets and quotation marks are text; quotation marks around a
    /// cell are left out.
    [[nodiscard]] std::vector<Span> cutAt(Span ink, char16_t separator) const;
    /// Cells of a line that follows or heads lines with this separator; empty when it is no such line.
    [[nodiscard]] std::vector<Span> cutBeside(Span ink, char16_t separator) const;

    /// Cuts white space, and with `marks` also Markdown emphasis that encloses the whole content.
    [[nodiscard]] Span trim(Span span, bool marks) const;
    [[nodiscard]] bool hasSentence(Span ink) const;
    /// A number, or one of the marks that are written for none.
    [[nodiscard]] static bool isValueWord(QStringView word);

private:
    [[nodiscard]] std::vector<Span> splitWideGaps(Span span) const;
    [[nodiscard]] Span gluedValue(Span word) const;
    [[nodiscard]] Span unquoted(Span cell) const;
    [[nodiscard]] std::size_t valuesAtEnd(const std::vector<Span> &cells) const;

    QStringView m_text;
};

} // namespace gouji
