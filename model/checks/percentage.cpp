// percentage: a share or a growth rate does not recompute from the counts beside it.
// Source: arithmetic. Only where the sentence leaves no doubt what is meant: a part of a whole named with
// 其中, a rate whose own word names its count (满意 87 份 … 满意率), growth over a count that the sentence
// gives (比 2022 年的 2100 条增长 15%). The last printed digit may be off by one. Any base that fits is
// believed.

#include "model/checks/checklist.h"
#include "model/checks/claimsentences.h"
#include "model/checks/prosesearch.h"

#include <cmath>

namespace gouji {

namespace {

constexpr std::array<QStringView, 6> growthWords{u"增长", u"增加", u"上升", u"增幅", u"提高", u"提升"};
constexpr std::array<QStringView, 4> fallWords{u"下降", u"减少", u"降低", u"降幅"};
constexpr std::array<QStringView, 3> thanWords{u"比", u"较", u"相比"};

class PercentageReader
{
public:
    PercentageReader(const CheckInput &input, std::vector<Finding> &findings)
        : m_input(input)
        , m_claims(input.report.claims)
        , m_sentences(input)
        , m_tolerance(input.threshold("percentage", "tolerance"))
        , m_findings(findings)
    {
    }

    void read()
    {
        for (std::size_t i = 1; i < m_claims.size(); ++i) {
            if (m_claims[i].unit == u"%" && m_claims[i].isExact)
                judge(i);
        }
    }

private:
    double value(std::size_t claim) const { return m_claims[claim].value.toDouble(); }

    bool fits(std::size_t percent, double computed) const
    {
        const double lastDigit = std::pow(10.0, -m_claims[percent].value.scale());
        return std::abs(std::abs(computed) - value(percent)) <= lastDigit * m_tolerance * 1.0001;
    }

    QString clause(std::size_t claim) const { return m_sentences.words(m_claims[claim].clause); }

    /// What stands between two claims.
    QString between(std::size_t a, std::size_t b) const
    {
        return m_sentences.words({m_claims[a].where.span.end, m_claims[b].where.span.begin});
    }

    /// Exact counts of the same kind before `last`, in its sentence.
    std::vector<std::size_t> countsBefore(std::size_t last, std::size_t like) const
    {
        std::vector<std::size_t> counts;
        for (std::size_t i = last; i-- > 0 && m_sentences.areTogether(i, last);) {
            const Claim &claim = m_claims[i];
            if (claim.unit == m_claims[like].unit && claim.isExact && !claim.isNegation &&
                !claim.value.isZero())
                counts.push_back(i);
        }
        return counts;
    }

    void judge(std::size_t percent)
    {
        if (!m_sentences.areTogether(percent - 1, percent))
            return;
        const std::size_t count = percent - 1;
        const QString words = between(count, percent);
        if (m_claims[count].unit == u"%" || !m_claims[count].isExact || m_claims[count].isNegation)
            return;
        if (holdsAny(words, growthWords) || holdsAny(words, fallWords))
            judgeGrowth(percent, count, words);
        else if (words.contains(u'占'))
            judgeShare(percent, count);
        else if (words.contains(u'率'))
            judgeRate(percent, words);
    }

    /// "2300 条, 比 2022 年的 2100 条增长 15%"; also "1204 条, 较 2021 年增加 104 条, 同比增长 9.45%".
    void judgeGrowth(std::size_t percent, std::size_t base, const QString &words)
    {
        const std::vector<std::size_t> counts = countsBefore(base, base);
        if (counts.empty() || counts.front() + 1 != base || words.size() > 12)
            return;
        const QString clauseOfBase = between(counts.front(), base);
        if (!holdsAny(clauseOfBase, thanWords) || clauseOfBase.contains(u'占'))
            return;
        const bool isDelta = holdsAny(clauseOfBase, growthWords) || holdsAny(clauseOfBase, fallWords);
        const bool isFall = holdsAny(isDelta ? clauseOfBase : words, fallWords);
        std::optional<double> nearest;
        for (std::size_t count : counts) {
            const double current = value(count);
            const double before = !isDelta ? value(base)
                                  : isFall ? current + value(base)
                                           : current - value(base);
            const double computed = before > 0 ? 100.0 * (current - before) / before : 0;
            if (before <= 0 || fits(percent, computed))
                return;
            nearest = nearest.value_or(computed);
        }
        report("growth", percent, counts.front(), *nearest);
    }

    /// "收到 5 件, 其中涉及处罚的 3 件, 占 40%".
    void judgeShare(std::size_t percent, std::size_t part)
    {
        const std::vector<std::size_t> wholes = countsBefore(part, part);
        std::optional<double> computed;
        for (std::size_t whole : wholes) {
            if (value(whole) < value(part))
                continue;
            if (fits(percent, 100.0 * value(part) / value(whole)))
                return;
            if (between(whole, part).contains(u"其中"))
                computed = 100.0 * value(part) / value(whole);
        }
        // "…占全部申请的 40%" names a whole of its own.
        const QString words = between(part, percent);
        if (computed && words.size() <= 4)
            report("share", percent, part, *computed);
    }

    /// "发放 200 份, 收回 190 份, 回收率 98.5%".
    void judgeRate(std::size_t percent, const QString &words)
    {
        const qsizetype at = words.lastIndexOf(u'率');
        if (at < 2 || words.mid(at).size() > 3)
            return;
        const QStringView stem = QStringView(words).mid(at - 2, 2);
        std::optional<std::size_t> part;
        for (std::size_t i = percent; i-- > 0 && m_sentences.areTogether(i, percent) && !part;) {
            const QString counted = clause(i);
            const bool isNamed = counted.contains(stem[0]) && counted.contains(stem[1]);
            if (isNamed && m_claims[i].unit != u"%" && m_claims[i].isExact)
                part = i;
        }
        if (!part || value(percent) > 100)
            return;
        std::optional<double> computed;
        for (std::size_t whole : countsBefore(*part, *part)) {
            if (value(whole) < value(*part))
                continue;
            const double share = 100.0 * value(*part) / value(whole);
            if (fits(percent, share))
                return;
            computed = share;
        }
        if (computed)
            report("share", percent, *part, *computed);
    }

    void report(const char *code, std::size_t percent, std::size_t from, double computed)
    {
        const Claim &claim = m_claims[percent];
        const int digits = claim.value.scale();
        Finding finding;
        finding.check = QStringLiteral("percentage");
        finding.severity = Severity::Notice;
        finding.code = QLatin1String(code);
        finding.arguments = {claim.value.toString() + claim.unit,
                             QString::number(computed, 'f', std::max(digits, 1)) + claim.unit};
        finding.printed = claim.value;
        const qsizetype begin =
            m_claims[from].clause.isValid() ? m_claims[from].clause.begin : m_claims[from].where.span.begin;
        finding.where.push_back({-1, {{begin, claim.clause.end}, 0, {}}});
        m_findings.push_back(std::move(finding));
    }

    const CheckInput &m_input;
    const std::vector<Claim> &m_claims;
    const ClaimSentences m_sentences;
    double m_tolerance; ///< in units of the last printed digit
    std::vector<Finding> &m_findings;
};

} // namespace

void checkPercentage(const CheckInput &input, std::vector<Finding> &findings)
{
    const auto &claims = input.report.claims;
    const bool hasAny =
        std::any_of(claims.begin(), claims.end(), [](const Claim &claim) { return claim.unit == u"%"; });
    if (hasAny)
        PercentageReader(input, findings).read();
}

} // namespace gouji
