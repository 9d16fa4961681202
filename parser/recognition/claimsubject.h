#pragma once

#include "model/core/compactprose.h"
#include "parser/recognition/claimnumber.h"

#include <vector>

namespace gouji {

/// What a number of prose stands among. Ranges are compact.
struct ClaimContext
{
    Span topic;    ///< from the beginning of the sentence before to the number or negation
    Span sentence; ///< from behind the last 。；！？ to the number or negation
    Span clause; ///< from behind the last comma, colon, bracket or counted number to behind the measure word
    Span after;  ///< from behind the measure word to the next mark or number
    bool isAboutRequests = false; ///< its section or heading is about requests for information
    bool isAboutAppeals = false;  ///< its section is about appeals
    int reportYear = 0;           ///< 0 = not known
    Span paragraph;               ///< from its beginning, or some hundred characters before, to the number
    QString wholeArea;            ///< "全县" in the report of a county's government, else empty
    QString agency;               ///< empty when not known
    QString documents;            ///< what prose calls the documents that the form counts, empty for none
};

/// What a number counts, one of FormDefinition::claims().
struct FoundSubject
{
    QString id;                ///< empty for none
    bool needsSupport = false; ///< see Claim
    bool isBehind = false;     ///< the words that say so stand behind the number: "3件不予公开"
};

/// The subject of a counted number; none when anything is doubtful: another scope (全市), year (去年),
/// channel (网上), applicant (自然人), noun (咨询), or two subjects at once. A government that speaks of its
/// whole area may mean the organs' counts or the table's: that needs support.
[[nodiscard]] FoundSubject claimSubject(const CompactProse &prose, const CountedNumber &number,
                                        const ClaimContext &context);

/// False when no subject is counted with this measure word, whatever stands around it.
[[nodiscard]] bool mayCountSubject(QStringView unit);

/// Something that a clause says there was none of ("未收到政府信息公开申请").
struct Negation
{
    QString subject;
    Span phrase; ///< compact, from the negating word to the noun's end
};

/// The negations that begin at `at`, in a clause that ends at `clauseEnd`; two for
/// "未发生行政复议、行政诉讼".
[[nodiscard]] std::vector<Negation> readNegations(const CompactProse &prose, qsizetype at,
                                                  qsizetype clauseEnd, const ClaimContext &context);

/// True for characters that a negation may begin with; asked for every character of the prose.
[[nodiscard]] inline bool mayBeginNegation(char16_t c, char16_t next)
{
    return c == u'未' || c == u'无' || (c == u'没' && next == u'有') || (c == u'不' && next == u'存');
}

} // namespace gouji
