#pragma once

#include "model/core/characters.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace gouji::claimwords {

// The words that prose counts with, and the words that make a count doubtful: how published reports speak,
// not labels of a form. 全镇, 我县 and 本年 are no scopes of their own.

struct SubjectWord
{
    QStringView word;
    const char *subject = nullptr; ///< id of a FormDefinition::claims() entry
};

/// Longer words first: each takes its characters away from the shorter ones.
inline constexpr std::array<SubjectWord, 33> subjectWords{{
    {u"结转下一年度", "requests.carried_forward"},
    {u"结转至下一年", "requests.carried_forward"},
    {u"结转到下一年", "requests.carried_forward"},
    {u"结转至下年", "requests.carried_forward"},
    {u"结转到下年", "requests.carried_forward"},
    {u"结转下一年", "requests.carried_forward"},
    {u"结转下年", "requests.carried_forward"},
    {u"结转次年", "requests.carried_forward"},
    {u"转下年度", "requests.carried_forward"},
    {u"顺延下年", "requests.carried_forward"},
    {u"下一年度办理", "requests.carried_forward"},
    {u"下年度办理", "requests.carried_forward"},
    {u"下年办理", "requests.carried_forward"},
    {u"次年办理", "requests.carried_forward"},
    {u"继续办理", "requests.carried_forward"},
    {u"上一年度结转", "requests.carried_over_in"},
    {u"上一年结转", "requests.carried_over_in"},
    {u"上年度结转", "requests.carried_over_in"},
    {u"上年结转", "requests.carried_over_in"},
    {u"去年结转", "requests.carried_over_in"},
    {u"结转上年", "requests.carried_over_in"},
    {u"部分予以公开", "requests.partially_granted"},
    {u"部分公开", "requests.partially_granted"},
    {u"予以公开", "requests.granted"},
    {u"新收", "requests.received"},
    {u"收到", "requests.handled"},
    {u"接收", "requests.handled"},
    {u"接到", "requests.handled"},
    {u"受理", "requests.handled"},
    {u"收办", "requests.handled"},
    {u"办理", "requests.handled"},
    {u"办结", "requests.processed"},
    {u"答复", "requests.processed"},
}};

/// Subject words that a part of a breakdown may carry ("其中新收 14 件").
inline constexpr std::array<QStringView, 5> partSubjects{u"新收", u"结转", u"转下年度", u"予以公开",
                                                         u"部分公开"};

inline constexpr std::array<QStringView, 8> requestNouns{u"信息公开申请", u"依申请公开",    u"政府信息申请",
                                                         u"公开信息申请", u"信息依申请",    u"信息的申请",
                                                         u"公开的申请",   u"信息公开的申请"};
inline constexpr std::array<QStringView, 5> requestUnits{u"件", u"份", u"宗", u"起", u"例"};
inline constexpr std::array<QStringView, 4> appealUnits{u"件", u"起", u"宗", u"例"};

/// Other things that are received, handled and answered.
inline constexpr std::array<QStringView, 31> otherNouns{
    u"咨询", u"件次", u"提案", u"建议", u"议案", u"热线", u"工单", u"信访", u"投诉", u"举报", u"诉求",
    u"留言", u"信箱", u"来信", u"来访", u"信件", u"许可", u"登记", u"证明", u"纠纷", u"调解", u"备案",
    u"审批", u"事项", u"督办", u"舆情", u"意见", u"复议", u"诉讼", u"案件", u"异议",
};

/// A way in which a request comes, in the clause of a request.
inline constexpr std::array<QStringView, 16> channels{u"网络", u"网上", u"在线", u"网站", u"平台", u"信函",
                                                      u"邮寄", u"当面", u"现场", u"传真", u"邮件", u"邮箱",
                                                      u"微信", u"电话", u"线上", u"线下"};
/// A kind of applicant; 公民、法人和其他组织 together are everybody.
inline constexpr std::array<QStringView, 7> applicants{u"自然人", u"公民", u"企业", u"法人",
                                                       u"组织",   u"律师", u"科研"};

/// In the clause of a request: a part of the outcomes, a comparison.
inline constexpr std::array<QStringView, 27> clauseDoubts{
    u"延期", u"补正", u"撤回", u"撤销", u"不予", u"无法", u"不存在", u"不掌握", u"转办",
    u"征求", u"逾期", u"超期", u"尚未", u"正在", u"未",   u"平均",   u"占",     u"同意",
    u"涉及", u"重复", u"告知", u"收费", u"满意", u"部门", u"增",     u"减",     u"每",
};

/// In the clause of an appeal: a part of the outcomes, an organ, a comparison.
inline constexpr std::array<QStringView, 26> appealDoubts{
    u"维持",   u"纠",   u"审结", u"撤",   u"败诉", u"胜诉", u"一审", u"二审",   u"上诉",
    u"复议后", u"直接", u"机关", u"决定", u"其他", u"未经", u"驳回", u"终止",   u"应诉",
    u"新增",   u"占",   u"出庭", u"违法", u"增",   u"减",   u"尚未", u"未办结",
};

/// Of a government's whole area, behind 全县: they add nothing to it.
inline constexpr std::array<QStringView, 3> partsOfWhole{u"各级", u"各部门", u"各单位"};
/// Before the number: another body than the reporting one.
inline constexpr std::array<QStringView, 20> scopes{
    u"全市",   u"全县", u"全区",   u"全省", u"全州", u"全旗", u"全系统", u"各镇", u"各乡", u"各街道",
    u"各部门", u"各级", u"各单位", u"各地", u"各科", u"下属", u"所属",   u"直属", u"本级", u"办公室",
};
/// In the sentence before the number: another time, a plan, what is counted apart.
inline constexpr std::array<QStringView, 17> otherTimes{
    u"同期",   u"同比", u"环比",   u"较上", u"比上", u"往年", u"历年", u"历次", u"上半年",
    u"下半年", u"季度", u"下一步", u"计划", u"预计", u"另有", u"另外", u"另收",
};
/// …unless 结转 follows.
inline constexpr std::array<QStringView, 3> lastYearWords{u"去年", u"上年", u"上一年"};
/// Before a negation: no statement of fact.
inline constexpr std::array<QStringView, 8> wishes{u"力争", u"确保", u"争取", u"防止",
                                                   u"避免", u"努力", u"若",   u"如果"};

/// Between a verb and its number, where the noun stands earlier.
inline constexpr QStringView fillers = u"共计合总累申请件的了各类有效数量为达均全部已按时期依法";

inline constexpr std::array<QStringView, 4> receivingVerbs{u"收到", u"接到", u"接收", u"受理"};
inline constexpr std::array<QStringView, 11> happeningVerbs{
    u"发生", u"出现", u"产生", u"引发", u"引起", u"导致", u"存在", u"提起", u"被", u"因", u"涉"};

template <std::size_t N>
[[nodiscard]] bool containsAny(QStringView text, const std::array<QStringView, N> &words)
{
    return holdsAnyOf(text, words);
}

template <std::size_t N>
[[nodiscard]] bool isOneOf(QStringView text, const std::array<QStringView, N> &words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

} // namespace gouji::claimwords
