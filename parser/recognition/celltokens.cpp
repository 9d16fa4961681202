#include "parser/recognition/celltokens.h"

#include "parser/recognition/labelkey.h"
#include "parser/text/cellnumber.h"

#include <algorithm>

namespace gouji {

namespace {

// A longer cell is a word and is not read as a number.
constexpr qsizetype longestNumber = 24;
constexpr std::size_t keyBlock = 4096;

/// "O", "1l", "12 345", "(5)": digits that somebody typed, or a scanner read, as letters or as two numbers, or put
/// in brackets. What they mean is not for us to say, but they stand where a number stands.
bool isDoubtfulNumber(QStringView s)
{
    static constexpr std::u16string_view others = u"OoQlI|〇○零()（） \u00A0\u2009\u202F";
    return s.size() <= 10 && std::all_of(s.begin(), s.end(), [](QChar c) {
               return c.isDigit() || others.find(c.unicode()) != std::u16string_view::npos;
           });
}

bool isMark(QStringView s)
{
    if (isDoubtfulNumber(s))
        return true;
    if (s.size() > 3)
        return false;
    static constexpr std::u16string_view marks = u"/-—–―_\\*×无\uFF0F\uFF0D\u2212";
    return std::all_of(s.begin(), s.end(),
                       [](QChar c) { return marks.find(c.unicode()) != std::u16string_view::npos; });
}

} // namespace

std::u16string_view KeyStore::add(QStringView folded)
{
    // A key is at most as long as its words.
    const auto most = static_cast<std::size_t>(folded.size());
    if (most > m_free) {
        m_free = std::max(most, keyBlock);
        m_blocks.push_back(std::make_unique_for_overwrite<char16_t[]>(m_free));
        m_next = m_blocks.back().get();
    }
    const std::size_t length = writeLabelKey(folded, m_next);
    const std::u16string_view key(m_next, length);
    m_next += length;
    m_free -= length;
    return key;
}

QStringView CellTokens::folded(int cell) const
{
    const Span span = m_document.cells[static_cast<std::size_t>(cell)].where.span;
    const qsizetype begin = m_document.foldedToText.toFolded(span.begin);
    return QStringView(m_document.folded).mid(begin, m_document.foldedToText.toFolded(span.end) - begin);
}

CellKind CellTokens::read(int cell, CellValue &value) const
{
    const SourceCell &source = m_document.cells[static_cast<std::size_t>(cell)];
    const QStringView s = text(cell);
    if (s.size() > longestNumber || !mayBeCellNumber(s)) {
        if (!s.isEmpty() && !isMark(s))
            return CellKind::Word;
    }
    value = readCellNumber(s);
    const Span inCell = value.where.span;
    value.where = source.where;
    value.where.span = {source.where.span.begin + inCell.begin, source.where.span.begin + inCell.end};
    value.confidence = source.confidence;
    switch (value.state) {
    case CellState::Blank:
        return CellKind::Blank;
    case CellState::Number:
        return CellKind::Number;
    default:
        return isMark(s) ? CellKind::Mark : CellKind::Word;
    }
}

CellValue CellTokens::wordValue(int cell) const
{
    const SourceCell &source = m_document.cells[static_cast<std::size_t>(cell)];
    CellValue value;
    value.state = CellState::Text;
    value.raw = text(cell).toString();
    value.where = source.where;
    value.confidence = source.confidence;
    return value;
}

Token CellTokens::tokenOf(QStringView words, int cell, int line) const
{
    const qsizetype number = numberingLength(words);
    Token token{cell, line, {}, {}};
    if (number > 0) {
        token.numberedKey = m_keys.add(words);
        // The number comes first in the key as in the words.
        token.key = token.numberedKey.substr(labelKeyLength(words.left(number)));
        if (token.key.empty())
            token.key = token.numberedKey;
    } else {
        token.key = m_keys.add(words);
    }
    const std::uint32_t hash = LabelIndex::hashOf(token.key);
    for (const LabelIndex *index : m_indexes) {
        const LabelIndex::Word *plain = index->find(token.key, hash);
        const LabelIndex::Word *numbered =
            token.numberedKey.empty() ? nullptr : index->find(token.numberedKey);
        for (const LabelIndex::Word *word : {plain, numbered}) {
            token.isRow = token.isRow || (word != nullptr && !word->rows.empty());
            token.isHead = token.isHead || (word != nullptr && word->isHead);
        }
        token.isColumnHead = token.isColumnHead || (plain != nullptr && plain->isColumnHead);
    }
    return token;
}

} // namespace gouji
