// year-mismatch: title, statistical period, signature and text disagree on the year.
// Source: article 49 of the Regulation (国务院令第711号): the report of a year is published in the year
// after, its figures are that year's. A wrong year left standing from last year's report is among the faults
// supervisors list. Text counts only where a sentence speaks of this organ's doings in the past tense of
// another year. No judgement on titles in 《》, document numbers 〔YYYY〕, plans, comparisons, budgets and
// final accounts, ranges of years, sentences that also name the report's own year.

#include "model/checks/checklist.h"
#include "model/checks/itemmarker.h"
#include "model/checks/prosesearch.h"
#include "model/core/compactprose.h"

#include <algorithm>
#include <array>
#include <map>

namespace gouji {

namespace {

Finding yearFinding(Severity severity, QStringView code, int other, int expected)
{
    Finding finding;
    finding.check = QStringLiteral("year-mismatch");
    finding.severity = severity;
    finding.code = code.toString();
    finding.arguments = {QString::number(other), QString::number(expected)};
    return finding;
}

// The statistical period
// --------------------------------------------------------------------------------------------

/// A period that has one end in the report's year is period-not-full-year's.
bool isPeriodOfAnotherYear(const Metadata &metadata)
{
    return metadata.periodBegin && metadata.periodEnd && metadata.periodBegin->value.isValid() &&
           metadata.periodEnd->value.isValid() &&
           metadata.periodBegin->value.year() != metadata.year->value &&
           metadata.periodEnd->value.year() != metadata.year->value;
}

void judgePeriod(const Metadata &metadata, std::vector<Finding> &findings)
{
    if (!isPeriodOfAnotherYear(metadata))
        return;
    Finding finding =
        yearFinding(Severity::Error, u"period", metadata.periodEnd->value.year(), metadata.year->value);
    finding.where.push_back(
        {-1, metadata.periodPhrase.isValid() ? metadata.periodPhrase : metadata.periodEnd->where});
    if (metadata.year->where.isValid())
        finding.where.push_back({-1, metadata.year->where});
    findings.push_back(std::move(finding));
}

// The signature
// -----------------------------------------------------------------------------------------------------

/// Reports are signed in the year after; a few are ready in the last weeks of their own.
void judgeSignature(const CheckInput &input, std::vector<Finding> &findings)
{
    const Metadata &metadata = input.report.metadata;
    if (!metadata.signatureDate || !metadata.signatureDate->value.isValid())
        return;
    const QDate date = metadata.signatureDate->value;
    const int year = metadata.year->value;
    const double earliestMonth = input.threshold("year-mismatch", "earliest-month");
    const bool isRight = date.year() == year + 1 || (date.year() == year && date.month() >= earliestMonth);
    const bool isPeriodWrong =
        isPeriodOfAnotherYear(metadata) && date.year() == metadata.periodEnd->value.year() + 1;
    if (isRight || isPeriodWrong)
        return;
    Finding finding = yearFinding(Severity::Warning, u"signature", date.year(), year + 1);
    finding.where.push_back({-1, metadata.signatureDate->where});
    findings.push_back(std::move(finding));
}

// The text
// ----------------------------------------------------------------------------------------------------------

/// Words that make another year rightful in a sentence.
constexpr std::array<QStringView, 48> innocentWords{
    u"同比",   u"增长", u"下降", u"相比", u"相较", u"较",   u"比",   u"去年", u"上年", u"上一年",
    u"下一步", u"计划", u"规划", u"明年", u"将",   u"拟",   u"预计", u"力争", u"决算", u"预算",
    u"要点",   u"方案", u"印发", u"出台", u"成立", u"以来", u"被评", u"荣获", u"荣誉", u"称号",
    u"截至",   u"历史", u"结转", u"制定", u"修订", u"施行", u"实施", u"启动", u"建成", u"下年",
    u"继续",   u"起,",  u"开始", u"自",   u"全国", u"后,",  u"时,",  u"期间",
};
/// How a sentence about this organ goes on behind "2019年".
constexpr std::array<QStringView, 27> subjectWords{
    u"我镇",   u"我乡",   u"我县", u"我区",   u"我市", u"我局", u"我委",   u"我办",     u"我街道",
    u"我单位", u"我中心", u"我院", u"本镇",   u"本乡", u"本局", u"本单位", u"本机关",   u"本街道",
    u"全镇",   u"全乡",   u"全局", u"全街道", u"全年", u"共",   u"累计",   u"主动公开", u"未",
};

struct YearWords
{
    int year = 0;
    Span range; ///< compact: "2019年", "2019年度"
};

/// The year written at compact offset `at` of 年, 0 for none.
YearWords yearAt(const CompactProse &prose, Span piece, qsizetype at)
{
    bool isNumber = false;
    const int year = at - 4 < piece.begin ? 0 : prose.at({at - 4, at}).toInt(&isNumber);
    if (!isNumber || year < 1990 || year >= 2100 || (at - 5 >= piece.begin && prose.text()[at - 5].isDigit()))
        return {};
    const bool hasDegree = at + 1 < piece.end && prose.text()[at + 1] == u'度';
    return {year, {at - 4, at + (hasDegree ? 2 : 1)}};
}

class TextYears
{
public:
    TextYears(const CheckInput &input, int year, int otherRightYear)
        : m_input(input)
        , m_prose(*input.prose)
        , m_year(year)
        , m_otherRightYear(otherRightYear)
    {
    }

    /// The places of every wrong year.
    std::map<int, std::vector<Place>> find();

private:
    Span sentenceAround(Span piece, qsizetype at) const;
    bool isSubject(Span sentence, const YearWords &words) const;
    bool speaksOfUs(QStringView rest) const;
    Span clauseFrom(Span sentence, const YearWords &words) const;
    bool namesOwnReport(Span sentence, const YearWords &words) const;
    bool isInTitle(Span sentence, qsizetype at) const;

    const CheckInput &m_input;
    const CompactProse &m_prose;
    int m_year;
    int m_otherRightYear;
};

Span TextYears::sentenceAround(Span piece, qsizetype at) const
{
    const QStringView text = m_prose.text();
    Span sentence{at, at};
    while (sentence.begin > piece.begin && !endsSentence(text[sentence.begin - 1]))
        --sentence.begin;
    while (sentence.end < piece.end && !endsSentence(text[sentence.end]))
        ++sentence.end;
    return sentence;
}

bool TextYears::isInTitle(Span sentence, qsizetype at) const
{
    const QStringView before = m_prose.at({sentence.begin, at});
    return before.lastIndexOf(u'《') > before.lastIndexOf(u'》');
}

/// "，我镇…", "，在上级领导下，我镇…", "共收到…".
bool TextYears::speaksOfUs(QStringView rest) const
{
    const auto beginsWithUs = [&](QStringView clause) {
        const auto &agency = m_input.report.metadata.agency;
        return std::any_of(subjectWords.begin(), subjectWords.end(),
                           [&](QStringView word) { return clause.startsWith(word); }) ||
               (agency && clause.startsWith(agency->value)) ||
               // A government's report speaks of its whole county; a bureau's does not.
               (agency && agency->value.endsWith(u"人民政府") &&
                (clause.startsWith(u"全县") || clause.startsWith(u"全市") || clause.startsWith(u"全区")));
    };
    if (beginsWithUs(rest))
        return true;
    constexpr qsizetype farthest = 60;
    for (qsizetype comma = rest.indexOf(u','); comma >= 0 && comma < farthest;
         comma = rest.indexOf(u',', comma + 1)) {
        if (beginsWithUs(rest.mid(comma + 1)))
            return true;
    }
    return false;
}

/// "2019年，我镇…" at a sentence's beginning, of a year gone by, without anything that makes that rightful.
bool TextYears::isSubject(Span sentence, const YearWords &words) const
{
    if (words.range.begin != sentence.begin + itemMarkerLength(m_prose.at(sentence)))
        return false;
    const QStringView rest = m_prose.at({words.range.end, sentence.end});
    const bool isDate = !rest.isEmpty() && rest[0].isDigit();
    const bool isOurs = !isDate && speaksOfUs(rest);
    const bool isInnocent = std::any_of(innocentWords.begin(), innocentWords.end(),
                                        [&](QStringView word) { return rest.contains(word); });
    const QString ownYear = QString::number(m_year) + u'年';
    return isOurs && !isInnocent && !rest.contains(ownYear);
}

/// "现将2019年政府信息公开工作年度报告公布如下": the report names itself, also in 《》 behind 现.
bool TextYears::namesOwnReport(Span sentence, const YearWords &words) const
{
    const QStringView rest = m_prose.at({words.range.end, sentence.end});
    constexpr qsizetype farthest = 12;
    const qsizetype at = rest.indexOf(u"信息公开");
    const QStringView tail = at < 0 || at > farthest ? QStringView() : rest.mid(at, 14);
    const bool isReport = tail.contains(u"年度报告") || tail.contains(u"工作报告") ||
                          tail.contains(u"公开报告") || tail.contains(u"情况报告");
    const QStringView before = m_prose.at({sentence.begin, words.range.begin});
    constexpr qsizetype introduction = 30;
    const QStringView near = before.right(introduction);
    const qsizetype now = near.lastIndexOf(u'现');
    return isReport && now >= 0 &&
           (near.mid(now).startsWith(u"现将") || near.mid(now).startsWith(u"现发布") ||
            near.mid(now).startsWith(u"现公布") || near.mid(now).startsWith(u"现向社会") ||
            near.mid(now).startsWith(u"现予"));
}

/// The year with the clause it opens, so that the quotation says what it is about.
Span TextYears::clauseFrom(Span sentence, const YearWords &words) const
{
    const qsizetype next = words.range.end + 1;
    const qsizetype comma = m_prose.at({next, sentence.end}).indexOf(u',');
    return {words.range.begin, comma < 0 ? sentence.end : next + comma};
}

std::map<int, std::vector<Place>> TextYears::find()
{
    std::map<int, std::vector<Place>> places;
    for (const CompactProse::Piece &piece : m_prose.pieces()) {
        if (!isBody(piece, m_input.report))
            continue;
        const QStringView text = m_prose.at(piece.range);
        for (qsizetype at = text.indexOf(u'年'); at >= 0; at = text.indexOf(u'年', at + 1)) {
            const YearWords words = yearAt(m_prose, piece.range, piece.range.begin + at);
            if (words.year == 0 || words.year == m_year || words.year == m_otherRightYear)
                continue;
            const Span sentence = sentenceAround(piece.range, words.range.begin);
            const bool isWrong = namesOwnReport(sentence, words) ||
                                 (!isInTitle(sentence, words.range.begin) && isSubject(sentence, words));
            if (isWrong)
                places[words.year].push_back({-1, {m_prose.inText(clauseFrom(sentence, words)), 0, {}}});
        }
    }
    return places;
}

void judgeText(const CheckInput &input, std::vector<Finding> &findings)
{
    const Metadata &metadata = input.report.metadata;
    const int year = metadata.year->value;
    // Where the period says another year than the title, the text may follow the period: that is one cause.
    const int periodYear = isPeriodOfAnotherYear(metadata) ? metadata.periodEnd->value.year() : year;
    for (auto &[other, places] : TextYears(input, year, periodYear).find()) {
        Finding finding = yearFinding(Severity::Warning, u"text", other, year);
        finding.where = places;
        findings.push_back(std::move(finding));
    }
}

} // namespace

void checkYearMismatch(const CheckInput &input, std::vector<Finding> &findings)
{
    const Metadata &metadata = input.report.metadata;
    if (!metadata.year)
        return;
    judgePeriod(metadata, findings);
    judgeSignature(input, findings);
    judgeText(input, findings);
}

} // namespace gouji
