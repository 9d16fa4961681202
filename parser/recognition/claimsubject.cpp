#include "parser/recognition/claimsubject.h"

#include "parser/recognition/claimwords.h"
#include "parser/recognition/likelysubject.h"

namespace gouji {

using namespace claimwords;

namespace {

/// One of these characters is in every word that names a subject: most clauses have none.
bool mayNameSubject(QStringView clause)
{
    return std::any_of(clause.begin(), clause.end(), [](QChar c) {
        switch (c.unicode()) {
        case u'收':
        case u'接':
        case u'受':
        case u'办':
        case u'答':
        case u'转':
        case u'延':
        case u'予':
        case u'部':
        case u'议':
        case u'诉':
            return true;
        default:
            return false;
        }
    });
}

/// Years named in the text ("2019年"), in order.
std::vector<int> yearsIn(QStringView text)
{
    std::vector<int> years;
    for (qsizetype at = text.indexOf(u'年'); at >= 0; at = text.indexOf(u'年', at + 1)) {
        bool isNumber = false;
        const int year = at < 4 ? 0 : text.mid(at - 4, 4).toInt(&isNumber);
        if (isNumber && year >= 1990 && year < 2100)
            years.push_back(year);
    }
    return years;
}

/// The sentence is about another year: it says so, or says nothing and follows one that does.
bool hasOtherYear(const CompactProse &prose, const ClaimContext &context)
{
    if (context.reportYear == 0)
        return false;
    const std::vector<int> years = yearsIn(prose.at(context.sentence));
    if (years.empty()) {
        const std::vector<int> before = yearsIn(prose.at(context.topic));
        return !before.empty() && before.back() != context.reportYear;
    }
    return std::any_of(years.begin(), years.end(), [&](int year) { return year != context.reportYear; });
}

enum class Scope
{
    Own,
    Whole, ///< the government's whole area
    Other
};

/// "全县", "全县各部门" in the report of a county's government, and no other body.
bool isWholeArea(QStringView text, QStringView area)
{
    if (area.isEmpty() || !text.contains(area))
        return false;
    return std::none_of(scopes.begin(), scopes.end(), [&](QStringView scope) {
        return scope != area && !isOneOf(scope, partsOfWhole) && text.contains(scope);
    });
}

/// The count may be another body's: its sentence names one, or follows one that does and does not say 我 or
/// 本机关.
Scope scopeOf(const CompactProse &prose, const ClaimContext &context)
{
    const QStringView sentence = prose.at(context.sentence);
    const bool isOurs = sentence.contains(u'我') || sentence.contains(u"本机关") ||
                        sentence.contains(u"本单位") || sentence.contains(u"本局") ||
                        sentence.contains(u"本镇");
    const QStringView text = isOurs ? sentence : prose.at(context.topic);
    if (!containsAny(text, scopes))
        return Scope::Own;
    return isWholeArea(text, context.wholeArea) ? Scope::Whole : Scope::Other;
}

/// 去年, 上年 without 结转 behind or before ("结转上年2件", "加上年转来的2件").
bool speaksOfLastYear(QStringView text)
{
    return std::any_of(lastYearWords.begin(), lastYearWords.end(), [&](QStringView word) {
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            const QStringView behind = text.mid(at + word.size(), 3);
            const bool isCarried = behind.contains(u"结转") || behind.contains(u"转来") ||
                                   behind.contains(u"转入") || text.left(at).endsWith(u"结转");
            if (!isCarried)
                return true;
        }
        return false;
    });
}

/// "结转下年度办理" and "结转上年办理" are one thing.
void takeAway(QString &rest, qsizetype at, const SubjectWord &entry)
{
    rest.replace(at, entry.word.size(), QString(entry.word.size(), u'\t'));
    constexpr qsizetype near = 4;
    const qsizetype behind = at + entry.word.size();
    const qsizetype handling = rest.indexOf(u"办理", behind);
    if (entry.word.contains(u'转') && handling >= 0 && handling - behind <= near)
        rest.replace(handling, 2, u"\t\t"_qs);
}

/// The subject of the clause's words; empty when there is none or more than one.
QString onlySubject(QStringView clause)
{
    QString rest = clause.toString();
    const char *subject = nullptr;
    for (const SubjectWord &entry : subjectWords) {
        const qsizetype at = rest.indexOf(entry.word);
        if (at < 0)
            continue;
        if (subject && qstrcmp(subject, entry.subject) != 0)
            return {};
        subject = entry.subject;
        takeAway(rest, at, entry);
    }
    return QString::fromLatin1(subject);
}

/// "2022年结转 1 件" and "结转2024年 1 件" in the report of 2023.
QString carriedByYear(QStringView clause, int reportYear)
{
    const qsizetype at = clause.indexOf(u"结转");
    if (at < 0 || reportYear == 0)
        return {};
    const std::vector<int> before = yearsIn(clause.left(at));
    const std::vector<int> after = yearsIn(clause.mid(at));
    if (after.empty() && !before.empty() && before.back() == reportYear - 1)
        return QStringLiteral("requests.carried_over_in");
    if (!after.empty() && after.front() == reportYear + 1)
        return QStringLiteral("requests.carried_forward");
    return {};
}

/// Where the last word that names a subject ends in the clause.
qsizetype endOfVerb(QStringView clause)
{
    qsizetype end = 0;
    for (const SubjectWord &entry : subjectWords) {
        const qsizetype at = clause.lastIndexOf(entry.word);
        if (at >= 0)
            end = std::max(end, at + entry.word.size());
    }
    return end;
}

/// The noun is in the clause, or it was named shortly before and nothing else has been named since.
bool isAboutRequests(const CompactProse &prose, const CountedNumber &number, const ClaimContext &context)
{
    const QStringView clause = prose.at(context.clause);
    const QStringView after = prose.at(context.after);
    if (containsAny(clause, requestNouns) || containsAny(after, requestNouns))
        return true;
    const QStringView before = prose.at({context.clause.begin, number.number.begin});
    const bool isCarried = before.contains(u"结转");
    const QStringView object = isCarried ? QStringView() : before.mid(endOfVerb(before));
    const auto isFiller = [](QChar c) { return fillers.contains(c); };
    if (!std::all_of(object.begin(), object.end(), isFiller) ||
        !std::all_of(after.begin(), after.end(), isFiller))
        return false;
    const QStringView topic = prose.at(context.topic);
    qsizetype named = -1;
    for (QStringView noun : requestNouns)
        named = std::max(named, topic.lastIndexOf(noun));
    if (named < 0 && !context.isAboutRequests)
        return false;
    return !containsAny(named < 0 ? prose.at(context.sentence) : topic.mid(named), otherNouns);
}

/// A channel, one kind of applicant, an outcome, another noun: the clause counts a part or something else.
bool hasDoubts(QStringView clause)
{
    const bool isAboutEverybody =
        clause.contains(u"公民") && (clause.contains(u"法人") || clause.contains(u"组织"));
    return containsAny(clause, clauseDoubts) || containsAny(clause, otherNouns) ||
           (!isAboutEverybody && containsAny(clause, applicants));
}

bool isDoubtful(const CompactProse &prose, const ClaimContext &context)
{
    const QStringView sentence = prose.at(context.sentence);
    return containsAny(sentence, otherTimes) || speaksOfLastYear(sentence) ||
           scopeOf(prose, context) == Scope::Other;
}

QString requestSubject(const CompactProse &prose, const CountedNumber &number, const ClaimContext &context)
{
    const QStringView before = prose.at({context.clause.begin, number.number.begin});
    const QStringView clause = prose.at(context.clause);
    const QStringView after = prose.at(context.after);
    const QStringView unit = prose.at(number.unit);
    const bool isUnit =
        isOneOf(unit, requestUnits) ||
        (unit == u"条" && (containsAny(clause, requestNouns) || containsAny(after, requestNouns)));
    if (!isUnit)
        return {};
    const QString carried = carriedByYear(clause, context.reportYear);
    const QString subject = carried.isEmpty() ? onlySubject(before) : carried;
    if (subject.isEmpty())
        return {};
    if (carried.isEmpty() && hasOtherYear(prose, context))
        return {};
    const bool isPart = prose.at(context.sentence).contains(u"其中");
    if (isPart && carried.isEmpty() && !containsAny(before, partSubjects))
        return {};
    const bool doubted = hasDoubts(clause) || hasDoubts(after) || containsAny(clause, channels) ||
                         containsAny(after, channels);
    if (doubted || !isAboutRequests(prose, number, context))
        return {};
    return subject;
}

bool namesDisclosure(QStringView text)
{
    return text.contains(u"信息公开") || text.contains(u"依申请") || text.contains(u"公开信息");
}

QString appealSubject(const CompactProse &prose, const CountedNumber &number, const ClaimContext &context)
{
    const Span whole{context.clause.begin, context.after.end};
    const QStringView words = prose.at(whole);
    const bool isReconsideration = words.contains(u"复议");
    const bool isLitigation = words.contains(u"诉讼") || words.contains(u"起诉");
    if (isReconsideration == isLitigation || !isOneOf(prose.at(number.unit), appealUnits))
        return {};
    const QStringView sentence = prose.at(context.sentence);
    if (containsAny(words, appealDoubts) || sentence.contains(u"其中") ||
        sentence.contains(u"作为复议机关") || hasOtherYear(prose, context))
        return {};
    // "复议案件 11 件, 其中涉及政府信息公开的 7 件": the 11 are of all kinds.
    constexpr qsizetype near = 24;
    const QStringView behind = prose.text().mid(context.after.end, near);
    const qsizetype part = behind.indexOf(u"其中");
    if (part >= 0 && namesDisclosure(behind.mid(part)) && !namesDisclosure(words))
        return {};
    const bool isAboutDisclosure =
        context.isAboutAppeals || namesDisclosure(prose.at(context.topic)) || namesDisclosure(words);
    if (!isAboutDisclosure)
        return {};
    return isReconsideration ? QStringLiteral("appeals.reconsideration")
                             : QStringLiteral("appeals.litigation");
}

// Negations
// ---------------------------------------------------------------------------------------------------

/// The length of the negating word at the beginning of the text, 0 for none. 无法, 无正当理由 and 未 before a
/// verb of another kind negate no count.
qsizetype negatingWord(QStringView text)
{
    if (text.startsWith(u'未')) {
        const QStringView near = text.mid(1, 6);
        return containsAny(near, receivingVerbs) || containsAny(near, happeningVerbs) ? 1 : 0;
    }
    if (text.startsWith(u'无')) {
        constexpr QStringView notAfter = u"法正需论效偿关障私故";
        return text.size() > 1 && !notAfter.contains(text[1]) ? 1 : 0;
    }
    if (text.startsWith(u"没有"))
        return 2;
    return text.startsWith(u"不存在") ? 3 : 0;
}

/// What may stand behind the noun of a negation; anything else makes it part of a longer word (复议机关,
/// 申请人).
bool isNounEnd(QStringView rest)
{
    if (rest.isEmpty() || rest.startsWith(u"申请"))
        return true;
    if (rest.startsWith(u'的'))
        return rest.size() > 1 && QStringView(u"情事案件").contains(rest[1]);
    return QStringView(u"、和及与或等案件情事也且故").contains(rest[0]);
}

/// The end of the first noun in the clause that is followed by its end; -1 for none.
qsizetype nounEnd(QStringView clause, QStringView noun)
{
    for (qsizetype at = clause.indexOf(noun); at >= 0; at = clause.indexOf(noun, at + 1)) {
        if (isNounEnd(clause.mid(at + noun.size())))
            return at + noun.size();
    }
    return -1;
}

/// "没有结转下年的申请", "无逾期未答复的申请": one kind of request is denied, not requests as such.
/// "未收到政府信息公开的申请" denies all.
bool isOneKindOnly(QStringView phrase)
{
    if (phrase.contains(u"结转"))
        return true;
    const qsizetype of = phrase.indexOf(u"的申请");
    return of > 0 && !phrase.left(of).endsWith(u"公开") && !containsAny(phrase.left(of), receivingVerbs);
}

/// End of the noun of a request negated in the clause behind its negating word, -1 for none.
qsizetype negatedRequest(QStringView clause, const CompactProse &prose, const ClaimContext &context)
{
    qsizetype end = nounEnd(clause, u"申请");
    if (end < 0)
        end = nounEnd(clause, u"依申请公开");
    if (end < 0)
        return -1;
    const QStringView phrase = clause.left(end);
    const bool isNamed = containsAny(phrase, requestNouns) || phrase.contains(u"公开") ||
                         context.isAboutRequests || containsAny(prose.at(context.topic), requestNouns);
    const bool isOneChannel = containsAny(phrase, channels) && !phrase.contains(u'等');
    const bool happens = containsAny(phrase, happeningVerbs) && !containsAny(phrase, receivingVerbs);
    return isNamed && !hasDoubts(phrase) && !isOneChannel && !happens && !isOneKindOnly(phrase) ? end : -1;
}

} // namespace

bool mayCountSubject(QStringView unit)
{
    return unit == u"条" || isOneOf(unit, requestUnits);
}

FoundSubject claimSubject(const CompactProse &prose, const CountedNumber &number, const ClaimContext &context)
{
    const QStringView clause = prose.at({context.clause.begin, context.after.end});
    const bool isAppeal = clause.contains(u"复议") || clause.contains(u"诉讼") || clause.contains(u"起诉");
    FoundSubject found;
    if (mayNameSubject(clause))
        found.id = isAppeal ? appealSubject(prose, number, context) : requestSubject(prose, number, context);
    if (!found.id.isEmpty())
        found.needsSupport = scopeOf(prose, context) == Scope::Whole;
    else if (mayBeLikely(clause) && !hasOtherYear(prose, context))
        found = likelySubject(prose, number, context);
    if (found.id.isEmpty() || isDoubtful(prose, context) ||
        (!isAppeal && namesAnotherOrgan(prose.at(context.sentence), context.agency)))
        return {};
    return found;
}

std::vector<Negation> readNegations(const CompactProse &prose, qsizetype at, qsizetype clauseEnd,
                                    const ClaimContext &context)
{
    std::vector<Negation> found;
    const QStringView words = prose.at({at, clauseEnd});
    const bool namesAppeal = words.contains(u"复议") || words.contains(u"诉讼");
    const qsizetype length = namesAppeal || words.contains(u"申请") ? negatingWord(words) : 0;
    if (length == 0)
        return found;
    const qsizetype begin = at + length;
    const QStringView clause = prose.at({begin, clauseEnd});
    const QStringView sentence = prose.at(context.sentence);
    if (isDoubtful(prose, context) || containsAny(sentence, wishes) || hasOtherYear(prose, context) ||
        scopeOf(prose, context) == Scope::Whole)
        return found;
    if (const qsizetype end = negatedRequest(clause, prose, context); end > 0)
        found.push_back({QStringLiteral("requests.received"), {at, begin + end}});
    if (!namesAppeal ||
        !(context.isAboutAppeals || namesDisclosure(prose.at(context.topic)) || namesDisclosure(clause)))
        return found;
    for (const auto &[noun, subject] : {std::pair(QStringView(u"复议"), "appeals.reconsideration"),
                                        std::pair(QStringView(u"诉讼"), "appeals.litigation")}) {
        const qsizetype end = nounEnd(clause, noun);
        if (end > 0 && !containsAny(clause.left(end), appealDoubts))
            found.push_back({QString::fromLatin1(subject), {at, begin + end}});
    }
    return found;
}

} // namespace gouji
