#include "parser/readers/htmlwords.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

constexpr QStringView hanNumerals = u"一二三四五六七八九十";

// Words of a page's foot, and of the tools beside an article.
constexpr std::array<QStringView, 9> footWords{u"主办单位", u"承办单位", u"备案号",
                                               u"公网安备", u"版权所有", u"网站标识码",
                                               u"技术支持", u"网站地图", u"ICP"};
constexpr std::array<QStringView, 16> toolWords{
    u"打印本页", u"关闭窗口", u"返回顶部", u"扫一扫", u"打印", u"关闭", u"分享到", u"分享",
    u"字号",     u"字体",     u"收藏",     u"返回",   u"大",   u"中",   u"小",     u"默认"};

} // namespace

bool isHanCharacter(QChar c)
{
    return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF;
}

bool beginsLikeSection(QStringView text)
{
    qsizetype i = 0;
    const bool isBracketed = !text.isEmpty() && (text[0] == u'(' || text[0] == QChar(0xFF08));
    i += isBracketed ? 1 : 0;
    const qsizetype begin = i;
    while (i < text.size() && hanNumerals.contains(text[i]))
        ++i;
    if (i == begin || i >= text.size() - 1)
        return false;
    return isBracketed ? QStringView(u")）").contains(text[i]) : QStringView(u"、.．,，").contains(text[i]);
}

bool isHtmlValue(QStringView text)
{
    if (text.isEmpty() || text.size() > 20)
        return false;
    bool hasDigit = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        hasDigit = hasDigit || c.isDigit();
        const bool isSign = i == 0 && QStringView(u"-－+—−/").contains(c);
        if (!c.isDigit() && !isSign && !QStringView(u".,，％%").contains(c))
            return false;
    }
    return hasDigit || text.size() == 1;
}

bool isHtmlFoot(QStringView text)
{
    return std::any_of(footWords.begin(), footWords.end(),
                       [&](QStringView word) { return text.contains(word); });
}

bool isHtmlTools(QStringView text)
{
    if (text.size() > 60)
        return false;
    bool hasTool = false;
    for (qsizetype i = 0; i < text.size();) {
        const auto tool = std::find_if(toolWords.begin(), toolWords.end(),
                                       [&](QStringView word) { return text.mid(i).startsWith(word); });
        if (tool == toolWords.end() && text[i].isLetterOrNumber())
            return false;
        hasTool = hasTool || (tool != toolWords.end() && tool->size() > 1);
        i += tool == toolWords.end() ? 1 : tool->size();
    }
    return hasTool;
}

bool isHtmlPath(QStringView text)
{
    static constexpr QStringView marks = u">＞»›";
    return text.size() <= longestHtmlTitle &&
           std::any_of(text.begin(), text.end(), [](QChar c) { return marks.contains(c); });
}

QString withoutSpace(QStringView text)
{
    QString words;
    for (const QChar c : text) {
        if (!c.isSpace())
            words.append(c);
    }
    return words;
}

bool isHtmlFootBlock(QStringView text)
{
    return std::count_if(footWords.begin(), footWords.end(),
                         [&](QStringView word) { return text.contains(word); }) > 1;
}

bool namesReport(QStringView text)
{
    return text.contains(u"报告") || text.contains(u"年报");
}

} // namespace gouji
