// part-missing: 总体情况 is silent on one of the five topics that it is to cover.
// Source: the form of the annual report (国办公开办函〔2021〕30号; 〔2019〕60号 alike) asks section 一 for
// disclosure on own initiative, requests, management of information, platforms, supervision. Topics may be
// merged or unnumbered, so any word of a topic anywhere in the section is enough; one finding for all.

#include "model/checks/checklist.h"
#include "model/checks/prosesearch.h"

namespace gouji {

namespace {

constexpr int overviewSection = 0;

struct Topic
{
    const char *id;
    std::array<QStringView, 17> words; ///< unused ones are empty
};

constexpr std::array<Topic, 5> topics{{
    {"disclosure",
     {u"主动公开", u"公开信息", u"公开政府信息", u"公开各类", u"发布信息", u"发布政府信息", u"公开内容",
      u"重点领域", u"信息发布", u"发布各类"}},
    {"requests",
     {u"依申请", u"公开申请", u"申请公开", u"收到申请", u"受理申请", u"办理申请", u"公开的申请",
      u"新收申请"}},
    {"management",
     {u"信息管理", u"规范性", u"保密审查", u"三审", u"信息审核", u"审核制度", u"发布审", u"目录", u"台账",
      u"归档", u"公文属性", u"公开制度", u"先审后", u"审查制度"}},
    {"platforms",
     {u"平台", u"网站", u"公众号", u"新媒体", u"专区", u"公开栏", u"公示栏", u"微信", u"微博", u"门户",
      u"公告栏", u"专栏"}},
    {"supervision",
     {u"监督", u"考核", u"评议", u"培训", u"追究", u"督查", u"检查", u"组织领导", u"督导", u"通报", u"评估",
      u"组织保障", u"领导小组", u"自查", u"监管", u"问责", u"工作责任"}},
}};

/// 管理 that is no part of an organ's name.
bool speaksOfManaging(QStringView text)
{
    constexpr QStringView nameEnds = u"局中委站所处办员部服";
    for (qsizetype at = text.indexOf(u"管理"); at >= 0; at = text.indexOf(u"管理", at + 2)) {
        if (at + 2 >= text.size() || !nameEnds.contains(text[at + 2]))
            return true;
    }
    return false;
}

} // namespace

void checkPartMissing(const CheckInput &input, std::vector<Finding> &findings)
{
    const SectionMark *mark = markOf(input, overviewSection);
    if (input.report.formId == u"pre-2019" || !mark)
        return;
    const QString overview = sectionWords(input, overviewSection);
    if (static_cast<double>(overview.size()) < input.threshold("part-missing", "shortest"))
        return;
    QStringList missing;
    for (const Topic &topic : topics) {
        const auto end = std::find(topic.words.begin(), topic.words.end(), QStringView());
        const bool isNamed = holdsAnyOf(overview, {topic.words.begin(), end});
        if (!isNamed &&
            !(QLatin1String(topic.id) == QLatin1String("management") && speaksOfManaging(overview)))
            missing << QLatin1String(topic.id);
    }
    const auto named = static_cast<double>(topics.size()) - static_cast<double>(missing.size());
    if (missing.isEmpty() || named >= input.threshold("part-missing", "least"))
        return;
    Finding finding;
    finding.check = QStringLiteral("part-missing");
    finding.severity = Severity::Notice;
    finding.code = QStringLiteral("missing");
    finding.arguments = missing;
    finding.section = overviewSection;
    finding.where.push_back({-1, {mark->heading, 0, {}}});
    findings.push_back(std::move(finding));
}

} // namespace gouji
