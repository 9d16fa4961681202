#include "app/session/searchtext.h"

#include "model/core/characters.h"
#include "parser/text/folding.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr qsizetype snippetBefore = 10;
constexpr qsizetype snippetAfter = 40;

bool isInvisible(QChar c)
{
    return !c.isSpace() && isSpaceOrInvisible(c);
}

/// Gives each character of the searched text with the offset in `folded` that it came from, until `put` says
/// no more.
template <typename Put>
void eachSearched(const QString &folded, Put &&put)
{
    QChar last;
    bool isParted = false;
    bool hasTab = false;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded.at(i);
        if (isInvisible(c))
            continue;
        if (c.isSpace()) {
            isParted = true;
            hasTab = hasTab || c == u'\t';
            continue;
        }
        const bool isTorn = !hasTab && isHan(last) && isHan(c);
        if (isParted && !isTorn)
            put(QChar(u' '), i - 1);
        isParted = hasTab = false;
        put(c.toLower(), i);
        last = c;
    }
}

/// A piece of the text on one line.
QString oneLine(QStringView text)
{
    QString line;
    for (const QChar c : text) {
        if (!isSpaceOrInvisible(c))
            line += c;
        else if (!line.isEmpty() && !line.endsWith(u' ') && !isInvisible(c))
            line += u' ';
    }
    return line;
}

/// Not between the two halves of a character.
qsizetype wholeCharacter(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() ? at - 1 : at;
}

SearchPlace placeAt(const QString &text, Span where)
{
    const qsizetype from = wholeCharacter(text, std::max<qsizetype>(0, where.begin - snippetBefore));
    const qsizetype to = wholeCharacter(text, std::min(text.size(), where.end + snippetAfter));
    SearchPlace place;
    place.where = where;
    const QString before = oneLine(QStringView(text).mid(from, where.begin - from));
    const QString hit = oneLine(QStringView(text).mid(where.begin, where.length()));
    place.snippet = (from > 0 ? QStringLiteral("…") : QString()) + before;
    place.hit = {place.snippet.size(), place.snippet.size() + hit.size()};
    place.snippet += hit + oneLine(QStringView(text).mid(where.end, to - where.end));
    if (to < text.size())
        place.snippet += u'…';
    return place;
}

} // namespace

QString searchText(const QString &folded)
{
    QString text;
    text.reserve(folded.size());
    eachSearched(folded, [&text](QChar c, qsizetype) { text += c; });
    return text;
}

QStringList searchWords(const QString &typed)
{
    return searchText(foldText(typed.simplified()).text.replace(u' ', u'\t')).split(u' ', Qt::SkipEmptyParts);
}

SearchPlace searchPlace(const SourceDocument &document, const QStringList &words)
{
    QString text;
    std::vector<qsizetype> offsets;
    text.reserve(document.folded.size());
    offsets.reserve(static_cast<std::size_t>(document.folded.size()));
    eachSearched(document.folded, [&](QChar c, qsizetype at) {
        text += c;
        offsets.push_back(at);
    });
    for (const QString &word : words) {
        const qsizetype at = text.indexOf(word);
        if (at < 0)
            continue;
        const Span folded{offsets[static_cast<std::size_t>(at)],
                          offsets[static_cast<std::size_t>(at + word.size() - 1)] + 1};
        return placeAt(document.text, document.foldedToText.toOriginal(folded));
    }
    return {};
}

} // namespace gouji
