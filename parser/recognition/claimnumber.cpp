#include "parser/recognition/claimnumber.h"

#include "model/core/characters.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

/// A measure word, and the characters that would make it the beginning of another word (条例, 个月, 人民).
struct MeasureWord
{
    QStringView word;
    QStringView notBefore;
};

// Longer words first.
constexpr std::array measureWords{
    MeasureWord{u"人次", u""},
    MeasureWord{u"件次", u""},
    MeasureWord{u"条次", u""},
    MeasureWord{u"户次", u""},
    MeasureWord{u"批次", u""},
    MeasureWord{u"场次", u""},
    MeasureWord{u"篇次", u""},
    MeasureWord{u"台次", u""},
    MeasureWord{u"万元", u""},
    MeasureWord{u"亿元", u""},
    MeasureWord{u"元", u"旦"},
    MeasureWord{u"件", u"事套"},
    MeasureWord{u"条", u"例款件码约"},
    MeasureWord{u"项", u"目"},
    MeasureWord{u"份", u""},
    MeasureWord{u"期", u"间限末满"},
    MeasureWord{u"起", u"草诉点止至执施实正算"},
    MeasureWord{u"宗", u"旨"},
    MeasureWord{u"例", u"如行会"},
    MeasureWord{u"个", u"月小年星季昼世自人性工"},
    MeasureWord{u"次", u"性要"},
    MeasureWord{u"篇", u"幅"},
    MeasureWord{u"幅", u"度"},
    MeasureWord{u"部", u"分门委署长位队"},
    MeasureWord{u"户", u"籍外"},
    MeasureWord{u"名", u"称录单义"},
    MeasureWord{u"人", u"民大口均社才"},
    MeasureWord{u"场", u"所地景馆"},
    MeasureWord{u"批", u"准复示评"},
    MeasureWord{u"家", u"庭长"},
    MeasureWord{u"则", u""},
    MeasureWord{u"册", u""},
    MeasureWord{u"本", u"年级机单局镇区县市次月季"},
    MeasureWord{u"张", u"贴榜"},
    MeasureWord{u"块", u""},
    MeasureWord{u"处", u"理罚置室长分"},
    MeasureWord{u"页", u""},
    MeasureWord{u"卷", u""},
    MeasureWord{u"套", u""},
    MeasureWord{u"台", u"账风"},
    MeasureWord{u"辆", u""},
    MeasureWord{u"轮", u""},
    MeasureWord{u"类", u""},
    MeasureWord{u"种", u""},
    MeasureWord{u"字", u"样号体"},
    MeasureWord{u"位", u"于置居"},
    MeasureWord{u"所", u"有属在以"},
    MeasureWord{u"村", u"委"},
    MeasureWord{u"组", u"织成长建员"},
    MeasureWord{u"栋", u""},
    MeasureWord{u"座", u"谈"},
    MeasureWord{u"封", u"闭面存"},
    MeasureWord{u"笔", u"记"},
    MeasureWord{u"%", u""},
};

/// What a measure word begins with: most numbers of a report are dates, and need not be compared with all
/// words.
constexpr QStringView measureBeginnings =
    u"人件条户批场篇台万亿元项份期起宗例个次幅部名家则册本张块处页卷套辆轮类种字位所村组栋座封笔%";
/// Measure words that a single numeral counts with; before all others 一, 两 … are figures of speech.
constexpr QStringView unitsOfSingleNumerals = u"件起宗份例";

constexpr QStringView ordinals = u"第每前同另任某这那哪统唯专逐进之其-~—–/.〔[№*#";
constexpr QStringView inexactBefore = u"约近超逾";
constexpr std::array<QStringView, 6> inexactWordsBefore{u"超过", u"不少于", u"不低于",
                                                        u"不足", u"至少",   u"将近"};
/// Their last characters, and the first ones of those behind the number.
constexpr QStringView inexactWordsBeforeEnd = u"过于足少近";
constexpr QStringView inexactWordsAfterBegin = u"以左不余";
constexpr std::array<QStringView, 5> inexactWordsAfter{u"以上", u"左右", u"以内", u"不等", u"余"};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// 0 to 9, -1 for no numeral.
int numeralValue(QChar c)
{
    switch (c.unicode()) {
    case u'零':
    case u'〇':
        return 0;
    case u'一':
        return 1;
    case u'二':
    case u'两':
        return 2;
    case u'三':
        return 3;
    case u'四':
        return 4;
    case u'五':
        return 5;
    case u'六':
        return 6;
    case u'七':
        return 7;
    case u'八':
        return 8;
    case u'九':
        return 9;
    default:
        return -1;
    }
}

int numeralPower(QChar c)
{
    switch (c.unicode()) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    default:
        return 0;
    }
}

class NumberReader
{
public:
    NumberReader(const CompactProse &prose, Span piece, qsizetype at)
        : m_prose(prose)
        , m_piece(piece)
        , m_begin(at)
        , m_at(at)
    {
    }

    std::optional<CountedNumber> read();
    qsizetype position() const { return std::max(m_at, m_begin + 1); }

private:
    QChar at(qsizetype offset) const
    {
        return offset >= m_piece.begin && offset < m_piece.end ? m_prose.text()[offset] : QChar(u'\n');
    }
    bool follows(QStringView word) const { return m_prose.text().mid(m_at).startsWith(word); }
    bool readDigits();
    bool isThousandsComma(qsizetype groupBegin) const;
    bool readNumerals();
    void readMultiplier();
    bool readUnit();
    bool isRuledOutBefore() const;
    bool isArticleOfLaw() const;
    void judgeExactness();

    const CompactProse &m_prose;
    Span m_piece;
    qsizetype m_begin;
    qsizetype m_at;
    bool m_isSingleNumeral = false;
    bool m_isWritten = false; ///< in Chinese numerals
    CountedNumber m_result;
};

/// A full-width comma between ASCII digits parts sentences, not thousands.
bool NumberReader::isThousandsComma(qsizetype groupBegin) const
{
    if (at(m_at) != u',' || m_at - groupBegin > 3 || !isDigit(at(m_at + 1)) || !isDigit(at(m_at + 2)) ||
        !isDigit(at(m_at + 3)) || isDigit(at(m_at + 4)))
        return false;
    return m_prose.original(m_at) == u',' || m_prose.original(m_begin) >= QChar(u'０');
}

bool NumberReader::readDigits()
{
    qint64 units = 0;
    int scale = 0;
    int digits = 0;
    bool isFraction = false;
    qsizetype groupBegin = m_begin;
    for (;; ++m_at) {
        const QChar c = at(m_at);
        if (isDigit(c)) {
            if (m_at > m_begin && m_prose.isTornBefore(m_at))
                return false;
            units = units * 10 + (c.unicode() - u'0');
            scale += isFraction ? 1 : 0;
            if (++digits > 15)
                return false;
        } else if (c == u'.' && !isFraction && isDigit(at(m_at + 1))) {
            isFraction = true;
        } else if (!isFraction && isThousandsComma(groupBegin)) {
            groupBegin = m_at + 1;
        } else {
            break;
        }
    }
    m_result.value = Decimal::fromUnits(units, scale);
    return scale <= 6;
}

/// 一百二十三, 十二, 两千零五; 二〇二一 and 三四 are no counts.
bool NumberReader::readNumerals()
{
    qint64 sum = 0;
    qint64 digit = -1;
    bool seenPower = false;
    for (;; ++m_at) {
        const int value = numeralValue(at(m_at));
        const int power = numeralPower(at(m_at));
        if (value == 0 && seenPower) {
            continue;
        } else if (value > 0) {
            if (digit >= 0)
                return false;
            digit = value;
        } else if (power > 0) {
            if (digit < 0 && power != 10)
                return false;
            sum += (digit < 0 ? 1 : digit) * power;
            digit = -1;
            seenPower = true;
        } else {
            break;
        }
    }
    sum += digit > 0 ? digit : 0;
    m_isSingleNumeral = m_at - m_begin == 1;
    m_isWritten = true;
    m_result.value = Decimal(sum);
    return sum > 0;
}

/// 万 before 元 belongs to the unit.
void NumberReader::readMultiplier()
{
    const auto skipHedge = [this] {
        if (at(m_at) == u'余' || at(m_at) == u'多' || at(m_at) == u'几') {
            m_result.isExact = false;
            ++m_at;
        }
    };
    m_result.number = {m_begin, m_at};
    skipHedge();
    const QChar c = at(m_at);
    const int power = c == u'千' ? 3 : c == u'万' ? 4 : c == u'亿' ? 8 : 0;
    if (power == 0 || at(m_at + 1) == u'元')
        return;
    m_result.value = m_result.value.timesPowerOfTen(power);
    m_result.number.end = ++m_at;
    skipHedge();
}

bool NumberReader::readUnit()
{
    if (!isOneOf(at(m_at), measureBeginnings))
        return false;
    const auto word = std::find_if(measureWords.begin(), measureWords.end(),
                                   [this, first = at(m_at)](const MeasureWord &measure) {
                                       return measure.word.front() == first && follows(measure.word);
                                   });
    if (word == measureWords.end() || !m_result.value.isValid())
        return false;
    const QChar next = at(m_at + word->word.size());
    if (isOneOf(next, word->notBefore))
        return false;
    if (m_isSingleNumeral && !unitsOfSingleNumerals.contains(word->word))
        return false;
    m_result.unit = {m_at, m_at + word->word.size()};
    m_at = m_result.unit.end;
    return !follows(u"百分点");
}

bool NumberReader::isRuledOutBefore() const
{
    const QChar before = at(m_begin - 1);
    if (isOneOf(before, ordinals) || (before.unicode() < 0x80 && before.isLetterOrNumber()))
        return true;
    // 每年, 每月, 每人; 每季度.
    if (at(m_begin - 2) == u'每' || at(m_begin - 3) == u'每')
        return true;
    // A range: its second number says nothing by itself.
    return (before == u'至' || before == u'到') && at(m_begin - 2).isDigit();
}

bool NumberReader::isArticleOfLaw() const
{
    const QStringView unit = m_prose.at(m_result.unit);
    if (unit != u"条" && unit != u"项")
        return false;
    const QChar before = at(m_begin - 1);
    return before == u'》' || (before == u'例' && m_isWritten) || follows(u"规定") || follows(u"之规定") ||
           follows(u"第");
}

void NumberReader::judgeExactness()
{
    const QChar before = at(m_begin - 1);
    const QChar next = at(m_at);
    const QStringView words = m_prose.text().left(m_begin);
    const auto endsWords = [&](QStringView word) { return words.endsWith(word); };
    const auto beginsRest = [&](QStringView word) { return follows(word); };
    const bool hedged = isOneOf(before, inexactBefore) ||
                        (isOneOf(before, inexactWordsBeforeEnd) &&
                         std::any_of(inexactWordsBefore.begin(), inexactWordsBefore.end(), endsWords)) ||
                        (isOneOf(next, inexactWordsAfterBegin) &&
                         std::any_of(inexactWordsAfter.begin(), inexactWordsAfter.end(), beginsRest));
    if (hedged)
        m_result.isExact = false;
}

std::optional<CountedNumber> NumberReader::read()
{
    const bool isNumber = isDigit(at(m_begin)) ? readDigits() : readNumerals();
    if (!isNumber || isRuledOutBefore())
        return std::nullopt;
    if (m_isSingleNumeral && !isOneOf(at(m_at), unitsOfSingleNumerals))
        return std::nullopt;
    readMultiplier();
    if (!readUnit() || isArticleOfLaw())
        return std::nullopt;
    judgeExactness();
    return m_result;
}

} // namespace

std::optional<CountedNumber> readCountedNumber(const CompactProse &prose, Span piece, qsizetype at,
                                               qsizetype &after)
{
    NumberReader reader(prose, piece, at);
    std::optional<CountedNumber> number = reader.read();
    after = reader.position();
    return number;
}

} // namespace gouji
