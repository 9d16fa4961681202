#include "parser/recognition/likelysubject.h"

#include "parser/recognition/claimwords.h"

namespace gouji {

using namespace claimwords;

namespace {

/// Longer words first.
constexpr std::array<SubjectWord, 8> outcomeWords{{
    {u"结转下", "requests.carried_forward"},
    {u"转入下", "requests.carried_forward"},
    {u"不予公开", "requests.denied"},
    {u"无法提供", "requests.unable_to_provide"},
    {u"不予处理", "requests.not_processed"},
    {u"部分予以公开", "requests.partially_granted"},
    {u"部分公开", "requests.partially_granted"},
    {u"予以公开", "requests.granted"},
}};
constexpr std::array<SubjectWord, 3> decisionWords{{
    {u"行政许可", "disclosure.licensing.decisions"},
    {u"行政处罚", "disclosure.penalties.decisions"},
    {u"行政强制", "disclosure.coercive_measures.decisions"},
}};

/// What an outcome is of, and what else is said to be disclosed or not.
constexpr std::array<QStringView, 5> ofRequests{u"申请", u"办结", u"答复", u"办理", u"予以公开"};
constexpr std::array<QStringView, 12> ofOtherThings{u"文件", u"公文", u"属性", u"标注", u"主动公开", u"建议",
                                                    u"提案", u"投诉", u"举报", u"信访", u"复议",     u"诉讼"};
/// Before the word of an outcome nothing stands but these.
constexpr std::array<QStringView, 10> leadIns{u"",     u"其中", u"即",    u"决定", u"作出",
                                              u"做出", u"属于", u"其中:", u"包括", u"有"};
/// Behind the number, before the word of an outcome.
constexpr std::array<QStringView, 6> copulas{u"", u"为", u"均", u"属", u"已", u"作出"};
constexpr QStringView between = u"的为共计有了决定案件数量:";

constexpr std::array<QStringView, 6> issuing{u"制发", u"制定", u"印发", u"出台", u"制订", u"新发"};
constexpr std::array<QStringView, 8> otherUses{u"清理", u"审查", u"审核", u"备案",
                                               u"修订", u"修改", u"解读", u"起草"};
constexpr std::array<QStringView, 8> publishing{u"公开", u"公示", u"发布", u"归集",
                                                u"上传", u"录入", u"推送", u"信息"};

/// The last character of organs' names, with those that make it another word before or behind it.
struct OrganEnd
{
    QChar end;
    QStringView notAfter;
    QStringView notBefore;
};
constexpr std::array<OrganEnd, 6> organEnds{{
    {u'局', u"我本全各该布格结当", u"面部势限促"},
    {u'委', u"我本全各该党县市区省", u"托员派"},
    {u'镇', u"我本全各该城乡", u"江村区街海"},
    {u'乡', u"我本全各该城下家返", u"村镇土贤亲"},
    {u'厅', u"我本全各该大门", u""},
    {u'府', u"", u"信网门采公投系工令常办"}, // 县政府; 人民政府 is the whole name
}};
constexpr QStringView governedPlaces = u"县市区省州旗镇乡";

bool isAll(QStringView text, QStringView characters)
{
    return std::all_of(text.begin(), text.end(), [&](QChar c) { return characters.contains(c); });
}

/// The last of the words that the clause before the number ends with, but for what may stand between.
template <std::size_t N>
const SubjectWord *wordBefore(QStringView before, const std::array<SubjectWord, N> &words)
{
    for (const SubjectWord &entry : words) {
        const qsizetype at = before.lastIndexOf(entry.word);
        if (at >= 0 && isAll(before.mid(at + entry.word.size()), between))
            return &entry;
    }
    return nullptr;
}

/// "3件不予公开": the whole of what follows, up to the next mark.
const SubjectWord *wordBehind(QStringView after)
{
    for (const SubjectWord &entry : outcomeWords) {
        const qsizetype at = after.indexOf(entry.word);
        if (at < 0 || !isOneOf(after.left(at), copulas))
            continue;
        const QStringView rest = after.mid(at + entry.word.size());
        const bool isCarried = entry.word.contains(u'转');
        if (rest.isEmpty() || (isCarried && isAll(rest, u"一年度继续办理")))
            return &entry;
    }
    return nullptr;
}

FoundSubject likely(const char *subject, bool isBehind = false)
{
    return {QString::fromLatin1(subject), true, isBehind};
}

/// "不予公开3件", "3件不予公开", with nothing else in the clause.
FoundSubject outcomeWord(const CompactProse &prose, const CountedNumber &number, const ClaimContext &context)
{
    const QStringView before = prose.at({context.clause.begin, number.number.begin});
    if (const SubjectWord *word = wordBefore(before, outcomeWords)) {
        const bool isAlone = isOneOf(before.left(before.lastIndexOf(word->word)), leadIns);
        return isAlone && prose.at(context.after).isEmpty() ? likely(word->subject) : FoundSubject();
    }
    const SubjectWord *word = isOneOf(before, leadIns) ? wordBehind(prose.at(context.after)) : nullptr;
    return word ? likely(word->subject, true) : FoundSubject();
}

FoundSubject outcomeSubject(const CompactProse &prose, const CountedNumber &number,
                            const ClaimContext &context)
{
    const FoundSubject found = outcomeWord(prose, number, context);
    if (found.id.isEmpty() || containsAny(prose.at(context.sentence), ofOtherThings))
        return {};
    const bool isOfRequests = context.isAboutRequests || containsAny(prose.at(context.paragraph), ofRequests);
    return isOfRequests ? found : FoundSubject();
}

FoundSubject normativeSubject(const CompactProse &prose, const CountedNumber &number,
                              const ClaimContext &context)
{
    const QStringView sentence = prose.at(context.sentence);
    if (context.documents.isEmpty() || !sentence.contains(context.documents) ||
        containsAny(sentence, otherUses))
        return {};
    const QStringView before = prose.at({context.clause.begin, number.number.begin});
    const auto endsWith = [&](QStringView word) {
        const qsizetype at = before.lastIndexOf(word);
        return at >= 0 && isAll(before.mid(at + word.size()), between);
    };
    const bool namesThem = endsWith(context.documents);
    if (before.contains(u"现行有效") && (namesThem || endsWith(u"现行有效")))
        return likely("disclosure.normative_documents.in_force");
    if (before.contains(u"废止") && (namesThem || endsWith(u"废止")))
        return likely("disclosure.normative_documents.repealed");
    const bool isIssued =
        containsAny(before, issuing) && (namesThem || std::any_of(issuing.begin(), issuing.end(), endsWith));
    return isIssued ? likely("disclosure.normative_documents.issued") : FoundSubject();
}

FoundSubject decisionSubject(const CompactProse &prose, const CountedNumber &number,
                             const ClaimContext &context)
{
    const QStringView before = prose.at({context.clause.begin, number.number.begin});
    const SubjectWord *word = wordBefore(before, decisionWords);
    if (!word || containsAny(prose.at(context.sentence), publishing) || !prose.at(context.after).isEmpty())
        return {};
    return likely(word->subject);
}

/// The characters before and at the end of an organ's name, which its full name shares.
bool isOwn(QStringView sentence, qsizetype at, QStringView agency)
{
    return at > 0 && agency.contains(sentence.mid(at - 1, 2));
}

} // namespace

bool namesAnotherOrgan(QStringView sentence, QStringView agency)
{
    if (agency.isEmpty() || sentence.contains(u'我') || sentence.contains(u"本机关") ||
        sentence.contains(u"本单位"))
        return false;
    for (qsizetype at = 1; at < sentence.size(); ++at) {
        for (const OrganEnd &organ : organEnds) {
            const QChar next = at + 1 < sentence.size() ? sentence[at + 1] : QChar();
            if (sentence[at] != organ.end || organ.notAfter.contains(sentence[at - 1]) ||
                (!next.isNull() && organ.notBefore.contains(next)))
                continue;
            const bool isGovernment = organ.end == u'府';
            const bool isOfPlace = isGovernment && at > 1 && sentence[at - 1] == u'政' &&
                                   governedPlaces.contains(sentence[at - 2]) &&
                                   !agency.endsWith(u"人民政府") && !agency.endsWith(sentence[at - 2]);
            if (isGovernment ? isOfPlace : !isOwn(sentence, at, agency))
                return true;
        }
    }
    return false;
}

FoundSubject likelySubject(const CompactProse &prose, const CountedNumber &number,
                           const ClaimContext &context)
{
    if (!isOneOf(prose.at(number.unit), requestUnits))
        return {};
    FoundSubject found = outcomeSubject(prose, number, context);
    if (found.id.isEmpty())
        found = normativeSubject(prose, number, context);
    if (found.id.isEmpty())
        found = decisionSubject(prose, number, context);
    if (found.id.isEmpty() || context.wholeArea.isEmpty())
        return found;
    // In a government's report 县政府 is narrower than the table.
    const QStringView sentence = prose.at(context.sentence);
    const QString office = context.wholeArea.back() + QStringLiteral("政府");
    const bool isNarrower = sentence.contains(office) && !sentence.contains(office + QStringLiteral("信息"));
    return isNarrower ? FoundSubject() : found;
}

} // namespace gouji
