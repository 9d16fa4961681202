#include "model/core/searchtext.h"

#include <algorithm>

namespace gouji {

namespace {

/// White space that may be left out: a line's end and a space, but not what parts two cells.
bool isLoose(QChar c)
{
    return c.isSpace() && c != u'\t' && c != QChar(QChar::LineSeparator);
}

/// Appends the key of a folded text; `kept` is told the offset of each character that stays.
template <typename Kept>
void appendKey(const QString &folded, QString &key, const Kept &kept)
{
    key.reserve(key.size() + folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        if (!isLoose(folded[i])) {
            key.append(folded[i].toCaseFolded());
            kept(i);
            continue;
        }
        qsizetype next = i;
        while (next < folded.size() && isLoose(folded[next]))
            ++next;
        const bool partsDigits =
            !key.isEmpty() && key.back().isDigit() && next < folded.size() && folded[next].isDigit();
        if (partsDigits) {
            key.append(u' ');
            kept(i);
        }
        i = next - 1;
    }
}

} // namespace

QString searchKey(const QString &text)
{
    QString key;
    appendKey(text.normalized(QString::NormalizationForm_KC), key, [](qsizetype) {});
    return key;
}

SearchText::SearchText(const SourceDocument &document)
    : m_document(&document)
{
    m_folded.reserve(static_cast<std::size_t>(document.folded.size()));
    appendKey(document.folded, m_key, [this](qsizetype at) { m_folded.push_back(static_cast<int>(at)); });
}

std::vector<Span> SearchText::find(const QString &words) const
{
    std::vector<Span> places;
    const QString key = searchKey(words);
    if (key.isEmpty() || !m_document)
        return places;
    for (qsizetype at = m_key.indexOf(key); at >= 0; at = m_key.indexOf(key, at + key.size())) {
        const Span folded{m_folded[static_cast<std::size_t>(at)],
                          m_folded[static_cast<std::size_t>(at + key.size() - 1)] + 1};
        const Span place = m_document->foldedToText.toOriginal(folded);
        if (place.isValid() && (places.empty() || place.begin >= places.back().end))
            places.push_back(place);
    }
    return places;
}

} // namespace gouji
