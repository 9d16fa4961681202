// text-stutter: doubled words and known slips of the pen.
// Source: review practice; "工作工作" and "提前行政诉讼" are what proof-readers of these reports find.
// Judged: two or three characters at once again, particles doubled, a short list of confusions. Not doubled:
// verbs that are reduplicated (研究研究), 一步一步, compounds where the second begins another word
// (信息公开公开栏).

#include "model/checks/checklist.h"
#include "model/checks/prosesearch.h"
#include "model/core/characters.h"

#include <set>

namespace gouji {

namespace {

/// Verbs and idioms that are said twice.
constexpr std::array<QStringView, 22> reduplicated{
    u"研究", u"商量", u"讨论", u"学习", u"考虑", u"了解", u"一步", u"很多", u"许多", u"件件", u"层层",
    u"个个", u"时时", u"处处", u"点点", u"方方", u"事事", u"样样", u"人人", u"商讨", u"一个", u"多多"};
/// Behind a doubled word: it begins a compound of its own.
constexpr QStringView compoundEnds = u"员者队点栏站率量科局处室网箱卡岗簿单";
constexpr std::array<QStringView, 8> compoundWords{u"目录", u"指南", u"平台", u"中心",
                                                   u"专栏", u"专区", u"大厅", u"条例"};
/// Two of these in a row, unless the second begins one of the characters' words.
struct Particle
{
    QChar c;
    QStringView notBefore; ///< what the doubled particle may begin
    QStringView notAfter;  ///< what it may end
};
constexpr std::array<Particle, 6> particles{{
    {u'的', u"确士", u"目标"},
    {u'了', u"解然结如", u"为知明"},
    {u'和', u"谐平睦气解善", u"共缓温祥"},
    {u'与', u"会", u"参赠给赋"},
    {u'在', u"线岗校编建职场", u"存所潜现实"},
    {u'及', u"时其格", u"涉普以"},
}};
/// A slip of the pen, and its character that reports hardly ever hold otherwise.
struct Confusion
{
    QStringView words;
    qsizetype mark;
};
constexpr std::array<Confusion, 8> confusions{{
    {u"提前行政诉讼", 0},
    {u"行政复仪", 3},
    {u"政府信心公开", 3},
    {u"依申清公开", 2},
    {u"勾嵇关系", 1},
    {u"行政诉颂", 3},
    {u"政务信心公开", 3},
    {u"政府信息公工", 5},
}};
constexpr CharacterSieve confusionMarks(u"提仪心清嵇颂工");

class StutterFinder
{
public:
    explicit StutterFinder(const CheckInput &input, std::vector<Finding> &findings)
        : m_input(input)
        , m_text(input.prose->text())
        , m_findings(findings)
    {
    }

    void find()
    {
        const char16_t *const text = m_text.utf16();
        for (qsizetype i = 0, size = m_text.size(); i < size; ++i) {
            if (confusionMarks.mayHave(text[i]))
                findConfusion(i);
            if (i + 3 >= size)
                continue;
            // Asked for every character: hardly any comes again so soon.
            const char16_t c = text[i];
            if ((c != text[i + 1] && c != text[i + 2] && c != text[i + 3]) || !isHan(m_text[i]))
                continue;
            if (const qsizetype length = doubledAt(i); length > 0) {
                report("doubled", {i, i + 2 * length});
                i += 2 * length - 1;
            } else if (isDoubledParticle(i)) {
                report("doubled", {i, i + 2});
                ++i;
            }
        }
    }

private:
    void findConfusion(qsizetype mark)
    {
        for (const Confusion &slip : confusions) {
            const qsizetype begin = mark - slip.mark;
            if (slip.words[slip.mark] == m_text[mark] && begin >= 0 &&
                m_text.mid(begin).startsWith(slip.words))
                report("confusion", {begin, begin + slip.words.size()});
        }
    }

    QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(u'\n'); }

    /// The length of a word that stands here twice, 0 for none.
    qsizetype doubledAt(qsizetype i) const
    {
        for (qsizetype length : {3, 2}) {
            const QStringView word = m_text.mid(i, length);
            if (word != m_text.mid(i + length, length) || word.size() < length ||
                !std::all_of(word.begin(), word.end(), isHan) || isRightfullyDoubled(i, word))
                continue;
            return length;
        }
        return 0;
    }

    bool isRightfullyDoubled(qsizetype i, QStringView word) const
    {
        const bool isOneCharacter =
            std::all_of(word.begin(), word.end(), [&](QChar c) { return c == word[0]; });
        if (isOneCharacter || word[0] == u'一' || word[0] == u'逐' || word[0] == u'几')
            return true;
        if (std::find(reduplicated.begin(), reduplicated.end(), word) != reduplicated.end())
            return true;
        const qsizetype behind = i + 2 * word.size();
        const QStringView rest = m_text.mid(behind);
        const bool beginsCompound =
            compoundEnds.contains(at(behind)) ||
            std::any_of(compoundWords.begin(), compoundWords.end(),
                        [&](QStringView compound) { return rest.startsWith(compound); });
        return (beginsCompound && isHan(at(i - 1))) || isQuoted(m_text, i) || crossesTear(i, word.size());
    }

    /// Words on two lines may be a heading and its text.
    bool crossesTear(qsizetype i, qsizetype length) const
    {
        const Span place = m_input.prose->inText({i, i + 2 * length});
        return m_input.document.at(place).contains(u'\n');
    }

    bool isDoubledParticle(qsizetype i) const
    {
        if (m_text[i] != m_text[i + 1])
            return false;
        const auto particle = std::find_if(particles.begin(), particles.end(),
                                           [&](const Particle &p) { return p.c == m_text[i]; });
        return particle != particles.end() && !particle->notBefore.contains(at(i + 2)) &&
               !particle->notAfter.contains(at(i - 1)) && at(i + 2) != m_text[i] && !crossesTear(i, 1);
    }

    void report(const char *code, Span compact)
    {
        const QString words = m_text.mid(compact.begin, compact.length()).toString();
        Finding finding;
        finding.check = QStringLiteral("text-stutter");
        finding.severity = Severity::Notice;
        finding.code = QLatin1String(code);
        finding.arguments = {words};
        finding.where.push_back({-1, {m_input.prose->inText(compact), 0, {}}});
        m_findings.push_back(std::move(finding));
    }

    const CheckInput &m_input;
    QStringView m_text;
    std::vector<Finding> &m_findings;
};

} // namespace

void checkTextStutter(const CheckInput &input, std::vector<Finding> &findings)
{
    StutterFinder(input, findings).find();
}

} // namespace gouji
