#include "parser/text/folding.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

namespace gouji {

namespace {

struct Pair
{
    char16_t from;
    char16_t to;
};

// What NFKC leaves alone: simplified radicals of U+2E80..2EF3 (Unicode's EquivalentUnifiedIdeograph), and the
// code points that tables before GB18030-2022 put into the private use area. Sorted by `from`.
constexpr std::array pairs{
    Pair{0x2E81, 0x5382}, Pair{0x2E85, 0x4EBB}, Pair{0x2E88, 0x5200}, Pair{0x2E8A, 0x535C},
    Pair{0x2E8C, 0x5C0F}, Pair{0x2E8F, 0x5C23}, Pair{0x2E91, 0x5C22}, Pair{0x2E92, 0x5DF3},
    Pair{0x2E93, 0x5E7A}, Pair{0x2E94, 0x5F50}, Pair{0x2E95, 0x5F51}, Pair{0x2E96, 0x5FC4},
    Pair{0x2E97, 0x5FC4}, Pair{0x2E98, 0x624C}, Pair{0x2E99, 0x6535}, Pair{0x2E9B, 0x65E1},
    Pair{0x2E9D, 0x6708}, Pair{0x2E9E, 0x6B7A}, Pair{0x2EA0, 0x6C11}, Pair{0x2EA1, 0x6C35},
    Pair{0x2EA3, 0x706C}, Pair{0x2EA4, 0x722B}, Pair{0x2EA6, 0x4E2C}, Pair{0x2EA8, 0x72AD},
    Pair{0x2EA9, 0x738B}, Pair{0x2EAA, 0x758B}, Pair{0x2EAB, 0x76EE}, Pair{0x2EAC, 0x793A},
    Pair{0x2EAD, 0x793B}, Pair{0x2EAE, 0x7AF9}, Pair{0x2EAF, 0x7CF9}, Pair{0x2EB0, 0x7E9F},
    Pair{0x2EB3, 0x7F51}, Pair{0x2EB6, 0x7F8A}, Pair{0x2EB7, 0x7F8A}, Pair{0x2EB9, 0x8002},
    Pair{0x2EBB, 0x8080}, Pair{0x2EBC, 0x8089}, Pair{0x2EBD, 0x81FC}, Pair{0x2EBE, 0x8279},
    Pair{0x2EBF, 0x8279}, Pair{0x2EC0, 0x8279}, Pair{0x2EC1, 0x864E}, Pair{0x2EC2, 0x8864},
    Pair{0x2EC3, 0x8980}, Pair{0x2EC4, 0x897F}, Pair{0x2EC5, 0x89C1}, Pair{0x2EC6, 0x89D2},
    Pair{0x2EC8, 0x8BA0}, Pair{0x2EC9, 0x8D1D}, Pair{0x2ECA, 0x8DB3}, Pair{0x2ECB, 0x8F66},
    Pair{0x2ECC, 0x8FB6}, Pair{0x2ECD, 0x8FB6}, Pair{0x2ECE, 0x8FB6}, Pair{0x2ECF, 0x9091},
    Pair{0x2ED0, 0x9485}, Pair{0x2ED1, 0x9577}, Pair{0x2ED2, 0x9578}, Pair{0x2ED3, 0x957F},
    Pair{0x2ED4, 0x95E8}, Pair{0x2ED6, 0x961D}, Pair{0x2ED7, 0x96E8}, Pair{0x2ED8, 0x9752},
    Pair{0x2ED9, 0x97E6}, Pair{0x2EDA, 0x9875}, Pair{0x2EDB, 0x98CE}, Pair{0x2EDC, 0x98DE},
    Pair{0x2EDD, 0x98DF}, Pair{0x2EDE, 0x98DF}, Pair{0x2EDF, 0x98E0}, Pair{0x2EE0, 0x9963},
    Pair{0x2EE1, 0x9996}, Pair{0x2EE2, 0x9A6C}, Pair{0x2EE3, 0x9AA8}, Pair{0x2EE4, 0x9B3C},
    Pair{0x2EE5, 0x9C7C}, Pair{0x2EE6, 0x9E1F}, Pair{0x2EE7, 0x5364}, Pair{0x2EE8, 0x9EA6},
    Pair{0x2EE9, 0x9EC4}, Pair{0x2EEA, 0x9EFE}, Pair{0x2EEB, 0x6589}, Pair{0x2EEC, 0x9F50},
    Pair{0x2EED, 0x6B6F}, Pair{0x2EEE, 0x9F7F}, Pair{0x2EEF, 0x7ADC}, Pair{0x2EF0, 0x9F99},
    Pair{0x2EF2, 0x4E80}, Pair{0xE78D, 0xFE10}, Pair{0xE78E, 0xFE12}, Pair{0xE78F, 0xFE11},
    Pair{0xE790, 0xFE13}, Pair{0xE791, 0xFE14}, Pair{0xE792, 0xFE15}, Pair{0xE793, 0xFE16},
    Pair{0xE794, 0xFE17}, Pair{0xE795, 0xFE18}, Pair{0xE796, 0xFE19}, Pair{0xE81E, 0x9FB4},
    Pair{0xE826, 0x9FB5}, Pair{0xE82B, 0x9FB6}, Pair{0xE82C, 0x9FB7}, Pair{0xE832, 0x9FB8},
    Pair{0xE843, 0x9FB9}, Pair{0xE854, 0x9FBA}, Pair{0xE864, 0x9FBB},
};

char16_t exchanged(char16_t c)
{
    const auto found = std::lower_bound(pairs.begin(), pairs.end(), c,
                                        [](const Pair &pair, char16_t key) { return pair.from < key; });
    return found != pairs.end() && found->from == c ? found->to : c;
}

/// Characters of the reports' daily bread, whose folding needs no table; 0 = ask ICU.
char16_t foldedQuickly(char16_t c)
{
    if ((c >= 0x4E00 && c <= 0x9FFF) || c < 0x80)
        return c;
    if (c >= 0xFF01 && c <= 0xFF5E)
        return static_cast<char16_t>(c - 0xFEE0);
    if (c == 0x3000 || c == 0x00A0)
        return u' ';
    if ((c >= 0x2010 && c <= 0x201D && c != 0x2011) || (c >= 0x3001 && c <= 0x3011) || c == 0x3014 ||
        c == 0x3015)
        return c;
    return 0;
}

class Folder
{
public:
    explicit Folder(const QString &text)
        : m_text(text)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_nfkc = icu::Normalizer2::getNFKCInstance(status);
        m_folded.reserve(text.size() + 16);
        m_toOriginal.append(0, 0);
    }

    FoldedText fold()
    {
        const auto *text = reinterpret_cast<const char16_t *>(m_text.constData());
        const qsizetype size = m_text.size();
        qsizetype i = 0;
        qsizetype same = 0; // begin of a run that stays as it is
        char16_t quick = size > 0 ? foldedQuickly(text[0]) : 0;
        while (i < size) {
            const char16_t next = i + 1 < size ? foldedQuickly(text[i + 1]) : 0;
            const bool isQuick = quick != 0 && (next != 0 || !isMarkAt(i + 1));
            if (isQuick && quick == text[i]) {
                i = behindPlain(i + 1);
                quick = i < size ? foldedQuickly(text[i]) : 0;
                continue;
            }
            m_folded += QStringView(m_text).sliced(same, i - same);
            if (isQuick) {
                m_folded += QChar(quick);
                ++i;
                quick = next;
            } else {
                i = foldSegment(i);
                quick = i < size ? foldedQuickly(text[i]) : 0;
            }
            same = i;
        }
        m_folded += QStringView(m_text).sliced(same);
        return {std::move(m_folded), std::move(m_toOriginal)};
    }

private:
    /// Where the characters end that stay as they are, without the last one, for a mark may follow it.
    [[nodiscard]] qsizetype behindPlain(qsizetype i) const
    {
        const auto *text = reinterpret_cast<const char16_t *>(m_text.constData());
        const qsizetype size = m_text.size();
        const qsizetype begin = i;
        while (i < size && (static_cast<char16_t>(text[i] - 0x4E00) <= 0x9FFF - 0x4E00 || text[i] < 0x80))
            ++i;
        return i > begin ? i - 1 : i;
    }

    /// A character that joins the one before it. What folds quickly never does.
    [[nodiscard]] bool isMarkAt(qsizetype i) const
    {
        return i < m_text.size() && foldedQuickly(m_text[i].unicode()) == 0 && m_text[i].isMark();
    }

    [[nodiscard]] qsizetype segmentEnd(qsizetype begin) const
    {
        qsizetype end = begin + (m_text[begin].isHighSurrogate() && begin + 1 < m_text.size() ? 2 : 1);
        while (isMarkAt(end))
            ++end;
        return end;
    }

    qsizetype foldSegment(qsizetype begin)
    {
        const qsizetype end = segmentEnd(begin);
        const Span from{begin, end};
        QString folded;
        const char16_t swapped = exchanged(m_text[begin].unicode());
        if (swapped != m_text[begin].unicode()) {
            folded = QChar(swapped) + m_text.mid(begin + 1, end - begin - 1);
        } else if (m_text[begin].isSpace()) {
            folded = QStringLiteral(" ");
        } else {
            UErrorCode status = U_ZERO_ERROR;
            const icu::UnicodeString source(false,
                                            reinterpret_cast<const char16_t *>(m_text.constData()) + begin,
                                            static_cast<std::int32_t>(end - begin));
            const icu::UnicodeString normal = m_nfkc->normalize(source, status);
            folded = U_SUCCESS(status)
                         ? QString(reinterpret_cast<const QChar *>(normal.getBuffer()), normal.length())
                         : m_text.mid(begin, end - begin);
        }
        put(folded, from);
        return end;
    }

    void put(const QString &folded, Span from)
    {
        const qsizetype at = m_folded.size();
        m_folded += folded;
        if (folded.size() != from.length() || folded.size() > 1)
            m_toOriginal.appendReplacement({at, at + folded.size()}, from);
    }

    const QString &m_text;
    const icu::Normalizer2 *m_nfkc = nullptr;
    QString m_folded;
    OffsetMap m_toOriginal;
};

} // namespace

FoldedText foldText(const QString &text)
{
    return Folder(text).fold();
}

} // namespace gouji
