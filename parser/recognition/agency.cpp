#include "parser/recognition/agency.h"

#include "model/core/characters.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

// Endings of names that are an organ's own, longest first where one ends another.
constexpr std::array<QStringView, 26> organEndings{
    u"人民政府", u"街道办事处", u"办事处", u"管理委员会", u"管委会", u"委员会", u"办公室",
    u"管理局",   u"公安局",     u"总队",   u"支队",       u"大队",   u"局",     u"厅",
    u"院",       u"中心",       u"总站",   u"公司",       u"医院",   u"大学",   u"学院",
    u"银行",     u"联合会",     u"总会",   u"处",         u"委"};
// Endings of places; an organ's name is the place's with what the law calls its government.
constexpr QStringView placeEndings = u"镇乡县市区旗省州盟";
constexpr QStringView placeSeparators = u"省市县区旗州盟";
// Words that stand before a name and are no part of it.
constexpr QStringView stopCharacters =
    u"与由向在到为从和及对是即系请据按将经让给录问览载阅报送登访浏下查联至或的、";

bool isOrgan(QStringView name)
{
    return std::any_of(organEndings.begin(), organEndings.end(), [&](QStringView ending) {
        return name.size() > ending.size() + 1 && name.endsWith(ending);
    });
}

bool isPlace(QStringView name)
{
    return name.endsWith(u"街道") || name.endsWith(u"苏木") || name.endsWith(u"开发区") ||
           (name.size() > 1 && placeEndings.contains(name.back()));
}

bool isOrganOrPlace(QStringView name)
{
    return isOrgan(name) || isPlace(name);
}

/// What the law calls the organ that a title names, the likeliest first.
QStringList legalNames(const QString &stem)
{
    if (isOrgan(stem))
        return {stem};
    if (stem.endsWith(QStringLiteral("街道")))
        return {stem + QStringLiteral("办事处"), stem + QStringLiteral("人民政府")};
    if (isPlace(stem))
        return {stem + QStringLiteral("人民政府"), stem + QStringLiteral("管理委员会")};
    return {stem};
}

/// The words of the title that name the organ: what stands before the year or the report's name.
QString stemOf(const QString &title)
{
    QString stem;
    for (const QChar c : title) {
        if (!c.isSpace() && c != QChar(0x300A) && c != QChar(0x300B))
            stem.append(c);
    }
    const auto isYearAt = [&](qsizetype i) {
        const auto isDigit = [](QChar c) {
            return c.isDigit() || QStringView(u"二〇○零一三四五六七八九").contains(c);
        };
        return i + 4 < stem.size() && std::all_of(stem.begin() + i, stem.begin() + i + 4, isDigit);
    };
    // A year in front belongs to the report, not to the organ: "2023年某某局政府信息公开…".
    if (isYearAt(0)) {
        qsizetype skip = 4;
        while (skip < stem.size() && (stem[skip] == QChar(0x5E74) || stem[skip] == QChar(0x5EA6)))
            ++skip;
        stem = stem.mid(skip);
    }
    // "标题:某某局…": what leads to the title is none of the name.
    stem = stem.mid(stem.lastIndexOf(u':') + 1);
    if (stem.startsWith(QStringLiteral("关于")))
        stem = stem.mid(2);
    qsizetype end = stem.size();
    for (const QStringView word :
         {QStringView(u"政府信息公开"), QStringView(u"政务公开"), QStringView(u"信息公开"),
          QStringView(u"关于"), QStringView(u"年度"), QStringView(u"工作报告")}) {
        const qsizetype at = stem.indexOf(word);
        // "某某县人民政府信息公开…": the last two characters belong to both.
        if (at > 0 && word == u"政府信息公开" && QStringView(stem).left(at).endsWith(u"人民"))
            end = std::min(end, at + 2);
        else if (at >= 0)
            end = std::min(end, at);
    }
    for (qsizetype i = 1; i < end; ++i) {
        if (isYearAt(i)) {
            end = i;
            break;
        }
    }
    stem.truncate(end);
    while (!stem.isEmpty() && !isHan(stem.back()) && stem.back() != QChar(0x29) &&
           stem.back() != QChar(0xFF09))
        stem.chop(1);
    // "某某局(本级)"
    const qsizetype note = std::max(stem.lastIndexOf(u'('), stem.lastIndexOf(QChar(0xFF08)));
    if (note > 2 && (stem.endsWith(u')') || stem.endsWith(QChar(0xFF09))) &&
        isOrganOrPlace(QStringView(stem).left(note)))
        stem.truncate(note);
    return stem;
}

/// The last place or organ of a name without the places that it belongs to.
QStringView coreOf(QStringView name)
{
    for (qsizetype i = name.size() - 3; i > 0; --i) {
        if (placeSeparators.contains(name[i]) && name.size() - i - 1 >= 2)
            return name.mid(i + 1);
    }
    return name;
}

/// How far left of `begin` the places that the name belongs to reach: "中卫市沙坡头区" before
/// "镇罗镇人民政府". A place is one to five characters with its ending; it must begin where words can begin.
qsizetype withPlaces(QStringView text, qsizetype begin)
{
    while (begin > 1 && placeSeparators.contains(text[begin - 1])) {
        qsizetype start = begin - 1;
        bool isBounded = false;
        while (start > 0 && begin - start <= 6) {
            const QChar before = text[start - 1];
            const bool isEdge = !isHan(before) || stopCharacters.contains(before) ||
                                (placeSeparators.contains(before) && begin - start >= 2);
            if (isEdge) {
                isBounded = true;
                break;
            }
            --start;
        }
        isBounded = isBounded || start == 0;
        if (!isBounded || begin - start < 2)
            break;
        begin = start;
    }
    return begin;
}

/// The longest way in which the text gives a name. Invalid when it does not.
Span longestMention(QStringView text, QStringView name)
{
    Span best;
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const Span span{withPlaces(text, at), at + name.size()};
        if (!best.isValid() || span.length() > best.length())
            best = span;
    }
    return best;
}

/// The name as given, or its core with other places before it. The core alone may belong to a namesake
/// elsewhere: it counts where nothing fuller stands, or what stands before it agrees with the title.
Span mentionOf(QStringView text, const QString &legal)
{
    const Span found = longestMention(text, legal);
    const QStringView core = coreOf(legal);
    if (core.size() < 4 || core == legal)
        return found;
    const Span byCore = longestMention(text, core);
    if (!found.isValid())
        return byCore;
    // What stands before the name must be a place itself: "现发布某县某局" is no fuller name of 某县某局.
    const qsizetype extra = byCore.length() - legal.size();
    const bool isFuller = extra > 0 && byCore.length() > found.length() &&
                          text.mid(byCore.begin, byCore.length()).endsWith(legal) &&
                          placeSeparators.contains(text[byCore.begin + extra - 1]);
    return isFuller ? byCore : found;
}

/// A line that is nothing but an organ's name: a head or a signature.
Span organLine(const SourceDocument &document)
{
    for (auto line = document.lines.rbegin(); line != document.lines.rend(); ++line) {
        if (line->cellCount != 1 || line->kind == LineKind::Row)
            continue;
        const Span span = document.cells[static_cast<std::size_t>(line->firstCell)].where.span;
        const QStringView words = document.at(span);
        if (words.size() >= 4 && words.size() <= 30 && std::all_of(words.begin(), words.end(), isHan) &&
            isOrgan(words) && !words.contains(u"公开"))
            return span;
    }
    return {};
}

} // namespace

std::optional<Traced<QString>> findAgency(const SourceDocument &document, const Report &report)
{
    const QStringView text = document.folded;
    QString stem;
    if (report.metadata.title)
        stem = stemOf(report.metadata.title->value);
    Span found;
    // "关于报送…的函" names no organ before its subject.
    if (isOrgan(stem) || isPlace(stem)) {
        for (const QString &legal : legalNames(stem)) {
            if (!found.isValid())
                found = mentionOf(text, legal);
        }
    }
    if (!found.isValid() && (isPlace(stem) || stem.size() >= 4))
        found = longestMention(text, stem);
    if (found.isValid()) {
        const Span span = document.foldedToText.toOriginal(found);
        return Traced<QString>{text.mid(found.begin, found.length()).toString(), {span, 0, {}}};
    }
    if (isOrgan(stem) || isPlace(stem))
        return Traced<QString>{stem, report.metadata.title->where};
    const Span line = organLine(document);
    if (line.isValid())
        return Traced<QString>{document.at(line).toString(), {line, 0, {}}};
    return std::nullopt;
}

} // namespace gouji
