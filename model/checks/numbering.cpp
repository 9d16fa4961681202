// numbering: the items of a list skip a number, repeat one, go back, or mix two kinds of marker.
// Source: GB/T 9704-2012, 7.3.3 (levels 一、 （一） 1. （1） in order); 一是, 二是 by the same custom. Lists
// restart at one under a new heading or within a sentence, and go on behind lists nested in them; a section's
// own numbers are judged by the sections that stand. What text-duplicate reports (an item inside a pasted
// passage) and what section-missing reports (the numeral of a missing section) is not reported again. Table
// labels never count.

#include "model/checks/checklist.h"
#include "model/checks/duplicatepassages.h"
#include "model/checks/itemmarker.h"
#include "model/core/characters.h"
#include "model/core/compactprose.h"

#include <algorithm>
#include <optional>

namespace gouji {

namespace {

/// A list of items that may go on.
struct OpenList
{
    MarkerKind kind = MarkerKind::Is;
    bool isInline = false;
    int last = 0;
    int piece = 0;
    Span lastItem; ///< compact
};

/// A marker where it stands.
struct Item
{
    ItemMarker marker;
    qsizetype at = 0; ///< compact
    int piece = 0;
    bool isInline = false;
    /// It can be nothing but an item: behind a full stop or at a paragraph's beginning.
    bool isSure = false;
};

constexpr CharacterSieve markerBeginnings(u"一二三四五六七八九十(0123456789");

/// Asked for every character of the prose: most are no marker's first.
bool mayBeginMarker(char16_t c, char16_t next)
{
    switch (c) {
    case u'一':
    case u'二':
    case u'三':
    case u'四':
    case u'五':
    case u'六':
    case u'七':
    case u'八':
    case u'九':
        return next == u'是' || next == u'十';
    case u'十':
        return true;
    default:
        return c == u'(' || (c >= u'0' && c <= u'9');
    }
}

class NumberingReader
{
public:
    NumberingReader(const CheckInput &input, std::vector<Finding> &findings)
        : m_input(input)
        , m_prose(*input.prose)
        , m_findings(findings)
    {
    }

    void read();

private:
    const SectionMark *sectionHeadingAt(int piece) const;
    bool isTableText(int piece) const;
    void readSectionHeading(int piece, const SectionMark &mark);
    void readPiece(int piece);
    std::optional<Item> inlineItem(int piece, qsizetype at) const;
    void take(const Item &item);
    bool goesOn(const Item &item);
    bool isTopLevel(const Item &item);
    OpenList *newestOfKind(const Item &item);
    void open(const Item &item);
    void judge(const Item &item);
    void report(QStringView code, const Item &item, Span previous);
    Span words(qsizetype at, int piece) const;
    bool isInDuplicate(const Item &item);
    bool isFormLabel(const Item &item) const;

    const CheckInput &m_input;
    const CompactProse &m_prose;
    std::vector<Finding> &m_findings;
    std::vector<OpenList> m_lists;      ///< outermost first
    std::optional<OpenList> m_replaced; ///< the list whose place the newest one took
    std::optional<std::vector<DuplicatePassage>> m_duplicates;
    int m_lastTop = 0; ///< number of the last section's heading
    Span m_lastTopItem;
};

/// From the marker to the first mark behind it.
Span NumberingReader::words(qsizetype at, int piece) const
{
    const Span range = m_prose.pieces()[static_cast<std::size_t>(piece)].range;
    constexpr qsizetype longest = 30;
    qsizetype end = at + readItemMarker(m_prose.at({at, range.end})).length;
    while (end < range.end && end - at < longest && !isOneOf(m_prose.text()[end], u",。;:"))
        ++end;
    return {at, end};
}

const SectionMark *NumberingReader::sectionHeadingAt(int piece) const
{
    const int paragraph = m_prose.pieces()[static_cast<std::size_t>(piece)].paragraph;
    const Span span = m_input.report.paragraphs[static_cast<std::size_t>(paragraph)].span;
    const auto &marks = m_input.report.sections;
    // They stand in the order of the document.
    const auto found =
        std::lower_bound(marks.begin(), marks.end(), span.begin,
                         [](const SectionMark &mark, qsizetype begin) { return mark.heading.end <= begin; });
    return found == marks.end() || !found->heading.overlaps(span) ? nullptr : &*found;
}

bool NumberingReader::isTableText(int piece) const
{
    const int paragraph = m_prose.pieces()[static_cast<std::size_t>(piece)].paragraph;
    const Span span = m_input.report.paragraphs[static_cast<std::size_t>(paragraph)].span;
    const auto &rows = m_input.report.rows;
    return std::any_of(rows.begin(), rows.end(),
                       [&](const RowReading &row) { return row.span.overlaps(span); });
}

/// Sections are known by their words. Their numbers are right when they are the form's, or when they follow
/// the section before (a section is missing and the others were numbered through).
void NumberingReader::readSectionHeading(int piece, const SectionMark &mark)
{
    m_lists.clear();
    m_replaced.reset();
    const Span range = m_prose.pieces()[static_cast<std::size_t>(piece)].range;
    const ItemMarker marker = readItemMarker(m_prose.at(range));
    if (marker.number == 0)
        return;
    const bool isRight =
        marker.number == mark.section + 1 || marker.number == m_lastTop + 1 || m_lastTop == 0;
    if (!isRight)
        report(marker.number == m_lastTop ? u"repeated" : u"skipped",
               {marker, range.begin, piece, false, true}, m_lastTopItem);
    m_lastTop = marker.number;
    m_lastTopItem = words(range.begin, piece);
}

/// A marker inside a paragraph. Anything may open a list; only what follows a full stop is sure to be an
/// item.
std::optional<Item> NumberingReader::inlineItem(int piece, qsizetype at) const
{
    const QStringView text = m_prose.text();
    const Span range = m_prose.pieces()[static_cast<std::size_t>(piece)].range;
    const QChar before = text[at - 1];
    constexpr QStringView partOfWord = u"第条项款统唯之万单同专0123456789.-〔";
    if (isOneOf(before, partOfWord))
        return std::nullopt;
    const ItemMarker marker = readItemMarker(m_prose.at({at, range.end}));
    if (marker.number == 0 || marker.kind == MarkerKind::Numeral)
        return std::nullopt;
    const bool isEnumeration = marker.kind == MarkerKind::Digit && text[at + marker.length - 1] == u'、';
    const QStringView stops =
        marker.kind == MarkerKind::Is ? QStringView(u"。;:!?,”)》") : QStringView(u"。;:!?");
    return Item{marker, at, piece, true, isOneOf(before, stops) && !isEnumeration};
}

void NumberingReader::readPiece(int piece)
{
    const Span range = m_prose.pieces()[static_cast<std::size_t>(piece)].range;
    const QStringView text = m_prose.text();
    qsizetype at = range.begin;
    const ItemMarker first = readItemMarker(m_prose.at(range));
    if (first.number > 0) {
        take({first, at, piece, false, true});
        at += first.length;
    }
    for (at = std::max(at, range.begin + 1); at < range.end; ++at) {
        if (!markerBeginnings.mayHave(text[at].unicode()) ||
            !mayBeginMarker(text[at].unicode(), text[std::min(at + 1, range.end)].unicode()))
            continue;
        if (const std::optional<Item> item = inlineItem(piece, at)) {
            take(*item);
            at += item->marker.length - 1;
        }
    }
}

void NumberingReader::open(const Item &item)
{
    const auto same = std::find_if(m_lists.rbegin(), m_lists.rend(), [&](const OpenList &list) {
        return list.kind == item.marker.kind && list.isInline == item.isInline;
    });
    if (same != m_lists.rend()) {
        m_replaced = *same;
        m_lists.erase(same.base() - 1, m_lists.end());
    }
    m_lists.push_back(
        {item.marker.kind, item.isInline, item.marker.number, item.piece, words(item.at, item.piece)});
}

/// Finds the list that the item continues, and closes those nested in it.
bool NumberingReader::goesOn(const Item &item)
{
    for (const bool samePlacement : {true, false}) {
        for (auto list = m_lists.rbegin(); list != m_lists.rend(); ++list) {
            const bool isIt = list->kind == item.marker.kind && list->last == item.marker.number - 1 &&
                              (list->isInline == item.isInline) == samePlacement;
            if (!isIt)
                continue;
            m_lists.erase(list.base(), m_lists.end());
            m_lists.back().last = item.marker.number;
            m_lists.back().piece = item.piece;
            m_lists.back().lastItem = words(item.at, item.piece);
            return true;
        }
    }
    // A list of the same kind may have been nested in it: then its outer list goes on.
    if (!m_replaced || m_replaced->kind != item.marker.kind || m_replaced->last != item.marker.number - 1)
        return false;
    open(item);
    m_replaced.reset();
    return true;
}

/// The heading of a section whose words were not recognised, which is section-missing's.
bool NumberingReader::isTopLevel(const Item &item)
{
    if (item.marker.kind != MarkerKind::Numeral || item.isInline)
        return false;
    const auto &marks = m_input.report.sections;
    const auto stands = [&](int number) {
        return std::any_of(marks.begin(), marks.end(),
                           [&](const SectionMark &mark) { return mark.section == number - 1; });
    };
    const bool isNext = m_lastTop > 0 && item.marker.number == m_lastTop + 1;
    if (!isNext && (stands(item.marker.number) || newestOfKind(item)))
        return false;
    m_lists.clear();
    m_lastTop = item.marker.number;
    m_lastTopItem = words(item.at, item.piece);
    return true;
}

/// The list that an item which continues none should have continued.
OpenList *NumberingReader::newestOfKind(const Item &item)
{
    const auto list = std::find_if(m_lists.rbegin(), m_lists.rend(), [&](const OpenList &candidate) {
        return candidate.kind == item.marker.kind && (!item.isInline || candidate.piece == item.piece);
    });
    return list == m_lists.rend() ? nullptr : &*list;
}

void NumberingReader::take(const Item &item)
{
    if (item.marker.number == 1)
        open(item);
    else if (!goesOn(item) && item.isSure && !isTopLevel(item))
        judge(item);
}

void NumberingReader::judge(const Item &item)
{
    if (OpenList *list = newestOfKind(item)) {
        const int number = item.marker.number;
        report(number == list->last  ? u"repeated"
               : number > list->last ? u"skipped"
                                     : u"backwards",
               item, list->lastItem);
        list->last = number;
        list->lastItem = words(item.at, item.piece);
        return;
    }
    if (item.isInline)
        return;
    const bool isMixed = !m_lists.empty() && m_lists.back().last == item.marker.number - 1;
    // The outer list may be meant: 一是, 二是 with a nested list between them and （三）.
    const auto outer = std::find_if(m_lists.rbegin(), m_lists.rend(), [&](const OpenList &list) {
        return !list.isInline && list.last == item.marker.number - 1;
    });
    if (isMixed)
        report(u"mixed", item, m_lists.back().lastItem);
    else if (outer != m_lists.rend())
        report(u"mixed", item, outer->lastItem);
    else
        report(u"starts-late", item, {});
    open(item);
}

bool NumberingReader::isInDuplicate(const Item &item)
{
    if (!m_duplicates)
        m_duplicates = findDuplicatePassages(m_prose, m_input.report);
    const Span place = m_prose.inText({item.at, item.at + item.marker.length});
    return std::any_of(m_duplicates->begin(), m_duplicates->end(), [&](const DuplicatePassage &passage) {
        return std::any_of(passage.places.begin(), passage.places.end(),
                           [&](Span span) { return span.overlaps(place); });
    });
}

/// A row label of the form that recognition did not take for a table ("（七）总计").
bool NumberingReader::isFormLabel(const Item &item) const
{
    if (!m_input.form || item.isInline)
        return false;
    const Span range = m_prose.pieces()[static_cast<std::size_t>(item.piece)].range;
    const QStringView rest = m_prose.at({item.at + item.marker.length, range.end});
    for (const FormTable &table : m_input.form->tables()) {
        for (const FormBlock &block : table.blocks) {
            const auto begins = [&](const QString &label) {
                return !label.isEmpty() && rest.startsWith(label);
            };
            const bool isLabel = std::any_of(block.rows.begin(), block.rows.end(), [&](const FormRow &row) {
                return begins(row.label) ||
                       std::any_of(row.under.begin(), row.under.end(),
                                   [&](const QString &head) { return head.endsWith(rest) || begins(head); });
            });
            if (isLabel)
                return true;
        }
    }
    return false;
}

void NumberingReader::report(QStringView code, const Item &item, Span previous)
{
    if (isInDuplicate(item) || isFormLabel(item))
        return;
    Finding finding;
    finding.check = QStringLiteral("numbering");
    finding.severity = Severity::Notice;
    finding.code = code.toString();
    const auto quote = [&](Span compact) {
        return m_input.document.at(m_prose.inText(compact)).toString().simplified();
    };
    finding.arguments << quote({item.at, item.at + item.marker.length});
    finding.where.push_back({-1, {m_prose.inText(words(item.at, item.piece)), 0, {}}});
    if (previous.isValid()) {
        const ItemMarker before = readItemMarker(m_prose.at(previous));
        finding.arguments << quote({previous.begin, previous.begin + before.length});
        finding.where.push_back({-1, {m_prose.inText(previous), 0, {}}});
    }
    m_findings.push_back(std::move(finding));
}

void NumberingReader::read()
{
    for (int piece = 0; piece < static_cast<int>(m_prose.pieces().size()); ++piece) {
        if (const SectionMark *mark = sectionHeadingAt(piece))
            readSectionHeading(piece, *mark);
        else if (!isTableText(piece))
            readPiece(piece);
    }
}

} // namespace

void checkNumbering(const CheckInput &input, std::vector<Finding> &findings)
{
    NumberingReader(input, findings).read();
}

} // namespace gouji
