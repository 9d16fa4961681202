// placeholder: residue of a template stands in the text.
// Source: review practice; ××, XX, ***, ____ and "（具体网址）" left standing are sent back by every
// supervisor. Not residue: names withheld on purpose (隐去, 脱敏, 个人隐私), 某 in names, anything in
// quotation marks or titles, Latin words and addresses, the asterisks of Markdown.

#include "model/checks/checklist.h"
#include "model/checks/prosesearch.h"
#include "model/core/characters.h"

#include <map>

namespace gouji {

namespace {

constexpr std::array<QStringView, 8> withheldWords{u"隐去", u"脱敏", u"去标识", u"匿名",
                                                   u"隐私", u"遮挡", u"屏蔽",   u"打码"};
constexpr std::array<QStringView, 10> hints{u"单位名称", u"机关名称", u"部门名称", u"单位全称", u"网址",
                                            u"填写单位", u"请填写",   u"此处填写", u"单位简称", u"领导姓名"};

bool isMark(char16_t c)
{
    switch (c) {
    case u'×':
    case u'╳':
    case u'X':
    case u'x':
    case u'_':
    case u'*':
    case u'□':
    case u'○':
        return true;
    default:
        return false;
    }
}

/// Full-width forms of Latin characters as such.
char16_t narrow(QChar c)
{
    const char16_t code = c.unicode();
    return code > 0xFF00 && code < 0xFF5F ? static_cast<char16_t>(code - 0xFEE0) : code;
}

/// Han characters and the marks between them.
bool isChinese(QChar c)
{
    return isHan(c) || (c.unicode() >= 0x3000 && c.unicode() <= 0xFF60);
}

bool isLatin(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"./:@-_%?=&#").contains(c));
}

class PlaceholderFinder
{
public:
    explicit PlaceholderFinder(const CheckInput &input)
        : m_input(input)
        , m_text(input.document.text)
    {
    }

    std::map<QString, std::vector<Place>> find()
    {
        for (const CompactProse::Piece &piece : m_input.prose->pieces()) {
            const Span span = m_input.report.paragraphs[static_cast<std::size_t>(piece.paragraph)].span;
            readParagraph(span);
        }
        return std::move(m_places);
    }

private:
    QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(u'\n'); }

    void add(Span span)
    {
        const QString words = m_text.mid(span.begin, span.length()).toString();
        m_places[words].push_back({-1, {span, 0, {}}});
    }

    void readParagraph(Span paragraph)
    {
        const char16_t *const text = m_text.utf16();
        for (qsizetype i = paragraph.begin; i < paragraph.end; ++i) {
            static constexpr CharacterSieve beginnings(u"(（×╳XxＸｘ_＿*＊□○");
            if (!beginnings.mayHave(text[i]))
                continue;
            const char16_t c = narrow(m_text[i]);
            if (c == u'(') {
                readHint(i, paragraph.end);
            } else if (isMark(c)) {
                qsizetype end = i + 1;
                while (end < paragraph.end && m_text[end] == m_text[i])
                    ++end;
                if (isResidue({i, end}, paragraph))
                    add({i, end});
                i = end - 1;
            }
        }
    }

    /// "(具体网址)": the whole bracket tells what to write there.
    void readHint(qsizetype open, qsizetype end)
    {
        constexpr qsizetype longest = 14;
        const QStringView rest = m_text.mid(open + 1, std::min(longest, end - open - 1));
        const qsizetype close = std::max(rest.indexOf(u')'), rest.indexOf(QChar(0xFF09)));
        if (close <= 0)
            return;
        QStringView words = rest.left(close);
        const bool isSpecific = words.startsWith(u"具体") && words.size() <= 6 && !words.contains(u"见");
        const bool isHint = std::any_of(hints.begin(), hints.end(), [&](QStringView hint) {
            return words == hint || (hint.contains(u'填') && words.startsWith(hint));
        });
        if (isSpecific || isHint)
            add({open, open + close + 2});
    }

    bool isResidue(Span run, Span paragraph) const
    {
        const char16_t c = narrow(m_text[run.begin]);
        const qsizetype least = c == u'*' || c == u'_' ? 3 : 2;
        if (run.length() < least || isQuoted(m_text, run.begin))
            return false;
        const bool isLetter = c == u'X' || c == u'x' || c == u'_' || c == u'*';
        const bool isYear = (c == u'X' || c == u'x') && at(run.begin - 1).isDigit() && at(run.end) == u'年';
        if (isTelephone(run, paragraph))
            return true;
        if (isLetter && !isYear && (isLatin(at(run.begin - 1)) || isLatin(at(run.end))))
            return false;
        if (!isChinese(at(run.begin - 1)) && !isChinese(at(run.end)))
            return false;
        const Span sentence = sentenceAt(m_text, run.begin);
        if (holdsAny(m_text.mid(sentence.begin, sentence.length()), withheldWords))
            return false;
        return c != u'*' || !isEmphasis(run, paragraph);
    }

    /// "联系电话:0716-XXXXXXX".
    bool isTelephone(Span run, Span paragraph) const
    {
        constexpr qsizetype near = 16;
        const char16_t c = narrow(m_text[run.begin]);
        const qsizetype begin = std::max(paragraph.begin, run.begin - near);
        const QStringView before = m_text.mid(begin, run.begin - begin);
        const bool isNumber = before.contains(u"电话") || before.contains(u"传真");
        return isNumber && run.length() >= 4 && c != u'_' && !at(run.end).isLetter();
    }

    /// Emphasis opens and closes with runs of the same length.
    bool isEmphasis(Span run, Span paragraph) const
    {
        int runs = 0;
        for (qsizetype i = paragraph.begin; i < paragraph.end;) {
            qsizetype end = i;
            while (end < paragraph.end && m_text[end] == u'*')
                ++end;
            runs += end - i == run.length() ? 1 : 0;
            i = std::max(end, i + 1);
        }
        return runs % 2 == 0;
    }

    const CheckInput &m_input;
    QStringView m_text;
    std::map<QString, std::vector<Place>> m_places;
};

} // namespace

void checkPlaceholder(const CheckInput &input, std::vector<Finding> &findings)
{
    for (auto &[words, places] : PlaceholderFinder(input).find()) {
        Finding finding;
        finding.check = QStringLiteral("placeholder");
        finding.severity = Severity::Error;
        finding.code = QStringLiteral("left");
        finding.arguments = {words};
        finding.where = std::move(places);
        findings.push_back(std::move(finding));
    }
}

} // namespace gouji
