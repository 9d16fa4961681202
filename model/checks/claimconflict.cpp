// claim-conflict: the same count (same words, unit, scope) is given twice with different values.
// Source: arithmetic; text contradicting text is among the faults that supervisors list. The words of two
// clauses must be the same but for the time (全年, 2023年) and words of summing (共, 累计), and long enough
// to mean one thing. Other channels, scopes, times and parts of a breakdown are other counts. What the table
// decides is claim-table's.

#include "model/checks/checklist.h"
#include "model/checks/claimsentences.h"
#include "model/checks/itemmarker.h"
#include "model/checks/prosesearch.h"
#include "model/core/characters.h"

#include <QRegularExpression>

#include <map>
#include <optional>
#include <unordered_map>

namespace gouji {

namespace {

constexpr qsizetype fewestCharacters = 6;

/// Words that change nothing about what is counted.
constexpr std::array<QStringView, 20> neutralWords{
    u"本年度", u"今年以来", u"一年来", u"全年", u"本年", u"今年", u"年内", u"累计", u"共计", u"合计",
    u"总计",   u"总共",     u"一共",   u"已经", u"共",   u"了",   u"各类", u"为此", u"我",   u"已"};
/// Before the clause: a part, another time, another place or way.
constexpr std::array<QStringView, 36> limiting{
    u"其中", u"上半年", u"下半年", u"季度", u"同比", u"较",   u"比",   u"去年", u"上年",
    u"截至", u"每",     u"平均",   u"计划", u"预计", u"网站", u"微信", u"微博", u"平台",
    u"渠道", u"公众号", u"对于",   u"关于", u"围绕", u"涉及", u"针对", u"月",   u"下一步",
    u"力争", u"分别",   u"历年",   u"领域", u"方面", u"是",   u"类",   u"中,",  u"信息公开情况"};
/// Of these, what does not reach over a comma.
constexpr std::array<QStringView, 6> ofTheirClause{u"类", u"是", u"领域", u"方面", u"中,", u"涉及"};
/// A clause that begins so has all its words itself, also as one of several in a sentence.
constexpr std::array<QStringView, 24> verbs{u"召开", u"举办", u"举行", u"开展", u"组织", u"发布",
                                            u"公开", u"制作", u"印发", u"编发", u"印制", u"回应",
                                            u"接待", u"推送", u"张贴", u"清理", u"制定", u"出台",
                                            u"聘请", u"处理", u"整改", u"受理", u"办理", u"收到"};
constexpr std::array<QStringView, 9> scopes{u"全市", u"全县", u"全区", u"全省", u"各镇",
                                            u"各乡", u"各部", u"各级", u"所属"};

struct Count
{
    std::size_t claim = 0;
    Span sentence;
};

class ConflictReader
{
public:
    ConflictReader(const CheckInput &input, std::vector<Finding> &findings)
        : m_input(input)
        , m_claims(input.report.claims)
        , m_findings(findings)
    {
    }

    void read()
    {
        if (!findAlike())
            return;
        m_sentences.emplace(m_input);
        collect();
        for (const auto &[key, counts] : m_counts)
            judge(counts);
    }

private:
    bool isPart(std::size_t claim) const
    {
        return std::any_of(m_input.report.breakdowns.begin(), m_input.report.breakdowns.end(),
                           [&](const Breakdown &breakdown) {
                               return std::find(breakdown.parts.begin(), breakdown.parts.end(),
                                                static_cast<int>(claim)) != breakdown.parts.end();
                           });
    }

    bool isCandidate(std::size_t i) const
    {
        const Claim &claim = m_claims[i];
        const bool isCount = claim.isExact && !claim.isNegation && claim.unit != u"%";
        const bool isTables = m_input.form && !claim.subject.isEmpty() && !claim.needsSupport;
        return isCount && !isTables && !isPart(i);
    }

    /// Claims whose words may be the same with different counts: the characters of their clauses that no
    /// neutral word, number or marker can hold add up to the same. Most claims of most reports have none
    /// such, and need no closer look.
    bool findAlike()
    {
        std::unordered_map<std::uint64_t, std::size_t> first;
        m_isAlike.assign(m_claims.size(), false);
        bool hasAny = false;
        for (std::size_t i = 0; i < m_claims.size(); ++i) {
            if (!isCandidate(i))
                continue;
            const auto [known, isNew] = first.emplace(signatureOf(m_claims[i]), i);
            if (isNew)
                continue;
            m_isAlike[known->second] = m_isAlike[i] = true;
            hasAny = hasAny || m_claims[known->second].value != m_claims[i].value;
        }
        return hasAny;
    }

    std::uint64_t signatureOf(const Claim &claim) const
    {
        static constexpr CharacterSieve passedOver(u"本年度今以来一全内累计共合总已经了各类为此我0123456789,:"
                                                   u"二三四五六七八九十是()、. \t\n\r\u2028\u3000");
        const OffsetMap &map = m_input.document.foldedToText;
        const QStringView folded = m_input.document.folded;
        const qsizetype end = std::min(map.toFolded(claim.where.span.begin), folded.size());
        qsizetype begin = map.toFolded(claim.clause.begin);
        // A run-in heading does not count.
        for (qsizetype i = begin; i < end; ++i)
            begin = folded[i] == u':' ? i + 1 : begin;
        std::uint64_t sum = 0;
        const auto add = [&sum](QChar c) { sum += (c.unicode() + 1ULL) * 0x9E3779B97F4A7C15ULL; };
        for (qsizetype i = begin; i < end; ++i) {
            if (!passedOver.mayHave(folded[i].unicode()) && !isSpace(folded[i]))
                add(folded[i]);
        }
        for (const QChar c : claim.unit)
            sum ^= (c.unicode() + 7ULL) * 0xC2B2AE3D27D4EB4FULL;
        return sum;
    }

    void collect()
    {
        for (std::size_t i = 0; i < m_claims.size(); ++i) {
            if (!m_isAlike[i])
                continue;
            const QString key = keyOf(i);
            if (!key.isEmpty())
                m_counts[key + u'|' + m_claims[i].unit].push_back({i, m_sentences->of(i)});
        }
    }

    /// What is counted, in neutral words; empty where something limits it.
    QString keyOf(std::size_t i) const
    {
        const Claim &claim = m_claims[i];
        const Span sentence = m_sentences->of(i);
        const bool isInSeries = i > 0 && m_sentences->areTogether(i - 1, i);
        const QString before = m_sentences->words({sentence.begin, claim.clause.begin});
        QString words = m_sentences->words({claim.clause.begin, claim.where.span.begin});
        words.remove(0, itemMarkerLength(words));
        // A run-in heading: "(四)平台建设。" ends before; "主动公开情况:" does not.
        words = words.mid(words.lastIndexOf(u':') + 1);
        if (words.contains(u'年') || before.contains(u'年')) {
            static const QRegularExpression year(QStringLiteral("(19|20)\\d\\d年度?"));
            const QRegularExpressionMatch match = year.match(words + before);
            if (match.hasMatch() && m_input.report.metadata.year &&
                !match.captured().startsWith(QString::number(m_input.report.metadata.year->value)))
                return {};
            words.remove(year);
        }
        removeNeutral(words);
        const bool isWhole =
            std::any_of(verbs.begin(), verbs.end(), [&](QStringView verb) { return words.startsWith(verb); });
        if ((isInSeries && !isWhole) || isLimitedBefore(before, isWhole))
            return {};
        const bool isLimited = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); }) ||
                               words.contains(u"其中");
        if (isLimited || words.size() < fewestCharacters)
            return {};
        for (QStringView scope : scopes)
            words += before.contains(scope) ? scope.toString() : QString();
        return words;
    }

    static bool isLimitedBefore(QStringView before, bool isWholeClause)
    {
        return std::any_of(limiting.begin(), limiting.end(), [&](QStringView word) {
            const bool isOfClause =
                std::find(ofTheirClause.begin(), ofTheirClause.end(), word) != ofTheirClause.end();
            return before.contains(word) && !(isWholeClause && isOfClause);
        });
    }

    /// At one place the longest word goes, as the list has them.
    static void removeNeutral(QString &words)
    {
        static constexpr CharacterSieve beginnings(u"本今一全年累共合总已了各为我");
        QChar *const begin = words.data();
        const qsizetype size = words.size();
        qsizetype kept = 0;
        for (qsizetype i = 0; i < size;) {
            const QStringView rest(begin + i, size - i);
            const auto word =
                !beginnings.mayHave(begin[i].unicode())
                    ? neutralWords.end()
                    : std::find_if(neutralWords.begin(), neutralWords.end(),
                                   [rest](QStringView neutral) { return rest.startsWith(neutral); });
            if (word != neutralWords.end()) {
                i += word->size();
                continue;
            }
            begin[kept] = begin[i++];
            kept += begin[kept] == u',' ? 0 : 1;
        }
        words.truncate(kept);
    }

    void judge(const std::vector<Count> &counts)
    {
        const Claim &first = m_claims[counts.front().claim];
        const auto other = std::find_if(counts.begin(), counts.end(), [&](const Count &count) {
            return m_claims[count.claim].value != first.value &&
                   count.sentence.begin != counts.front().sentence.begin;
        });
        // A phrase that comes with ever new counts is no one thing.
        const bool isPhrase = std::any_of(counts.begin(), counts.end(), [&](const Count &count) {
            return other != counts.end() && m_claims[count.claim].value != first.value &&
                   m_claims[count.claim].value != m_claims[other->claim].value;
        });
        if (other == counts.end() || isPhrase)
            return;
        const Claim &second = m_claims[other->claim];
        Finding finding;
        finding.check = QStringLiteral("claim-conflict");
        finding.severity = Severity::Warning;
        finding.code = QStringLiteral("differs");
        finding.arguments = {first.value.toString() + first.unit, second.value.toString() + second.unit};
        finding.where = {{-1, {first.clause, 0, {}}}, {-1, {second.clause, 0, {}}}};
        finding.printed = second.value;
        finding.expected = first.value;
        m_findings.push_back(std::move(finding));
    }

    const CheckInput &m_input;
    const std::vector<Claim> &m_claims;
    std::vector<bool> m_isAlike; ///< by claim
    std::optional<ClaimSentences> m_sentences;
    std::map<QString, std::vector<Count>> m_counts;
    std::vector<Finding> &m_findings;
};

} // namespace

void checkClaimConflict(const CheckInput &input, std::vector<Finding> &findings)
{
    if (input.report.claims.size() > 1)
        ConflictReader(input, findings).read();
}

} // namespace gouji
