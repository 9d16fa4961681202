// problems-empty: section 五 is empty, names no problem, or names problems without measures.
// Source: 政府信息公开条例 art. 50 (五): the report states the main problems and what is done about them. Any
// word of a problem or a measure is enough: the section's wording is the organ's own.

#include "model/checks/checklist.h"
#include "model/checks/prosesearch.h"

namespace gouji {

namespace {

constexpr int problemsSection = 4;

constexpr std::array<QStringView, 28> problemWords{
    u"问题", u"差距",     u"薄弱", u"短板",   u"欠缺", u"有待", u"还需", u"仍需", u"尚需", u"滞后",
    u"困难", u"较弱",     u"单一", u"偏少",   u"偏慢", u"较少", u"缺乏", u"缺少", u"难点", u"弱项",
    u"需要", u"需进一步", u"参差", u"有出入", u"瓶颈", u"压力", u"偏",   u"反复"};
/// Little, low, short, narrow, slow: said of what should be otherwise, but not in these words.
constexpr QStringView faultyDegrees = u"少低短窄慢弱浅差难散粗";
constexpr std::array<QStringView, 22> otherDegrees{
    u"减少",   u"不少", u"多少", u"至少", u"少数", u"少年", u"降低", u"最低", u"低保", u"缩短", u"短信",
    u"短视频", u"短时", u"简短", u"差旅", u"出差", u"时差", u"散发", u"少儿", u"解难", u"浅显", u"难忘"};
/// A measure said in other words than the list's is longer than this, behind the last problem.
constexpr qsizetype shortestMeasure = 7;
/// "不够", "不及时", "掌握不准": what is wrong is mostly said with 不, but not with these.
constexpr QStringView notNegative = u"断仅但少同忘时论惜再只";
constexpr std::array<QStringView, 53> measureWords{
    u"下一步", u"改进", u"措施", u"将",   u"加强", u"整改", u"今后", u"进一步", u"完善", u"建立", u"开展",
    u"推进",   u"明确", u"提高", u"提升", u"制定", u"制作", u"组织", u"落实",   u"充实", u"通过", u"强化",
    u"增加",   u"举办", u"编制", u"梳理", u"已",   u"健全", u"拓",   u"优化",   u"增配", u"安排", u"邀请",
    u"加大",   u"印发", u"培训", u"确保", u"做好", u"抓好", u"规范", u"采取",   u"配备", u"统一", u"编印",
    u"设立",   u"设置", u"新增", u"修订", u"压实", u"聘请", u"开设", u"搭建",   u"丰富"};
constexpr std::array<QStringView, 7> negations{u"没有", u"无",     u"未发现", u"不存在",
                                               u"并无", u"未存在", u"没发现"};

bool isFaultyDegree(QStringView text, qsizetype at)
{
    return at > 0 && faultyDegrees.contains(text[at]) && !holdsAny(text.mid(at - 1, 4), otherDegrees);
}

/// Where the last word of a problem begins, -1 for none.
qsizetype lastProblem(QStringView text)
{
    qsizetype last = text.lastIndexOf(u'不');
    for (QStringView word : problemWords)
        last = std::max(last, text.lastIndexOf(word));
    for (qsizetype at = text.size() - 1; at > last; --at) {
        if (isFaultyDegree(text, at))
            return at;
    }
    return last;
}

/// A problem that is named and not denied.
bool namesProblem(QStringView text)
{
    constexpr qsizetype near = 6;
    const auto isDenied = [&](qsizetype at) {
        const qsizetype begin = std::max<qsizetype>(0, at - near);
        return holdsAny(text.mid(begin, at - begin), negations);
    };
    for (qsizetype at = text.indexOf(u'不'); at >= 0; at = text.indexOf(u'不', at + 1)) {
        if (at + 1 < text.size() && !notNegative.contains(text[at + 1]) && !isDenied(at))
            return true;
    }
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (isFaultyDegree(text, at) && !isDenied(at))
            return true;
    }
    return std::any_of(problemWords.begin(), problemWords.end(), [&](QStringView word) {
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (!isDenied(at))
                return true;
        }
        return false;
    });
}

/// What has been put right was a problem, whatever it is called; unless there were none.
bool namesMended(QStringView text)
{
    return text.contains(u'已') && !holdsAny(text, negations);
}

/// "存在的问题:" says nothing of what is done; a measure is a word outside such heads.
bool namesMeasure(QString text)
{
    qsizetype behind = lastProblem(text);
    while (behind >= 0 && behind < text.size() && !QStringView(u",。;:，；：").contains(text[behind]))
        ++behind;
    if (behind >= 0 && text.size() - behind > shortestMeasure)
        return true;
    for (QStringView head : {QStringView(u"有待加强"), QStringView(u"有待提高"), QStringView(u"有待完善")})
        text.remove(head.toString());
    // "形式不丰富" is a problem.
    return std::any_of(measureWords.begin(), measureWords.end(), [&](QStringView word) {
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || (text[at - 1] != u'不' && text[at - 1] != u'未'))
                return true;
        }
        return false;
    });
}

} // namespace

void checkProblemsEmpty(const CheckInput &input, std::vector<Finding> &findings)
{
    const SectionMark *mark = markOf(input, problemsSection);
    if (input.report.formId == u"pre-2019" || !mark)
        return;
    const QString text = sectionWords(input, problemsSection);
    const char *code = static_cast<double>(text.size()) < input.threshold("problems-empty", "shortest")
                           ? "empty"
                       : !namesProblem(text) && !namesMended(text) ? "no-problems"
                       : !namesMeasure(text)                       ? "no-measures"
                                                                   : nullptr;
    if (!code)
        return;
    Finding finding;
    finding.check = QStringLiteral("problems-empty");
    finding.severity = Severity::Notice;
    finding.code = QLatin1String(code);
    finding.section = problemsSection;
    finding.where.push_back({-1, {mark->heading, 0, {}}});
    findings.push_back(std::move(finding));
}

} // namespace gouji
