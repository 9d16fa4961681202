// claim-conflict: the same count (same words, unit, scope) is given twice with different values.
// Source: arithmetic; text contradicting text is among the faults that supervisors list. The words of two
// clauses must be the same but for the time (全年, 2023年) and words of summing (共, 累计), and long enough to
// mean one thing. Other channels, scopes, times and parts of a breakdown are other counts. What the table
// decides is claim-table's.

#include "model/checks/checklist.h"
#include "model/checks/claimsentences.h"
#include "model/checks/itemmarker.h"
#include "model/checks/prosesearch.h"

#include <QRegularExpression>

#include <map>

namespace gouji {

namespace {

constexpr qsizetype fewestCharacters = 6;

/// Words that change nothing about what is counted.
constexpr std::array<QStringView, 20> neutralWords{
    u"本年度", u"今年以来", u"一年来", u"全年", u"本年", u"今年", u"年内", u"累计", u"共计", u"合计",
    u"总计",   u"总共",     u"一共",   u"已经", u"共",   u"了",   u"各类", u"为此", u"我",   u"已"};
/// Before the clause: a part, another time, another place or way.
constexpr std::array<QStringView, 36> limiting{
    u"其中", u"上半年", u"下半年", u"季度", u"同比", u"较",   u"比",   u"去年", u"上年", u"截至",
    u"每",   u"平均",   u"计划",   u"预计", u"网站", u"微信", u"微博", u"平台", u"渠道", u"公众号",
    u"对于", u"关于",   u"围绕",   u"涉及", u"针对", u"月",   u"下一步", u"力争", u"分别", u"历年",
    u"领域", u"方面", u"是",   u"类",   u"中,",  u"信息公开情况"};
constexpr std::array<QStringView, 9> scopes{u"全市", u"全县", u"全区", u"全省",   u"各镇",
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
        , m_sentences(input)
        , m_findings(findings)
    {
    }

    void read()
    {
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

    void collect()
    {
        for (std::size_t i = 0; i < m_claims.size(); ++i) {
            const Claim &claim = m_claims[i];
            const bool isCount = claim.isExact && !claim.isNegation && claim.unit != u"%";
            const bool isTables = m_input.form && !claim.subject.isEmpty();
            if (!isCount || isTables || isPart(i))
                continue;
            const QString key = keyOf(i);
            if (!key.isEmpty())
                m_counts[key + u'|' + claim.unit].push_back({i, m_sentences.of(i)});
        }
    }

    /// What is counted, in neutral words; empty where something limits it.
    QString keyOf(std::size_t i) const
    {
        const Claim &claim = m_claims[i];
        const Span sentence = m_sentences.of(i);
        const QString before = m_sentences.words({sentence.begin, claim.clause.begin});
        const bool followsCount = i > 0 && m_sentences.areTogether(i - 1, i);
        if (followsCount || holdsAny(before, limiting))
            return {};
        QString words = m_sentences.words({claim.clause.begin, claim.where.span.begin});
        words.remove(0, itemMarkerLength(words));
        // A run-in heading: "(四)平台建设。" ends before; "主动公开情况:" does not.
        words = words.mid(words.lastIndexOf(u':') + 1);
        static const QRegularExpression year(QStringLiteral("(19|20)\\d\\d年度?"));
        QRegularExpressionMatch match = year.match(words + before);
        if (match.hasMatch() && m_input.report.metadata.year &&
            !match.captured().startsWith(QString::number(m_input.report.metadata.year->value)))
            return {};
        words.remove(year);
        for (QStringView word : neutralWords)
            words.remove(word.toString());
        words.remove(u',');
        const bool isLimited =
            std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); }) ||
            words.contains(u"其中");
        if (isLimited || words.size() < fewestCharacters)
            return {};
        for (QStringView scope : scopes)
            words += before.contains(scope) ? scope.toString() : QString();
        return words;
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
    const ClaimSentences m_sentences;
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
