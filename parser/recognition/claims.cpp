#include "parser/recognition/claims.h"

#include "model/core/characters.h"
#include "model/core/compactprose.h"
#include "parser/recognition/claimbreakdown.h"
#include "parser/recognition/claimnumber.h"
#include "parser/recognition/claimsubject.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr int requestsSection = 2; ///< 三、收到和处理政府信息公开申请情况, in both forms
constexpr int appealsSection = 3;
// No clause and no sentence is longer: text without punctuation is read as fast as any other.
constexpr qsizetype longestClause = 300;
constexpr qsizetype longestSentence = 800;

/// Whatever the reading of a paragraph stops at: numbers, negations, titles, clause ends.
constexpr CharacterSieve claimMarks(u"0123456789零一二两三四五六七八九十未无没不《。;!?\n,:()");

bool isSentenceEnd(QChar c)
{
    return c == u'。' || c == u';' || c == u'!' || c == u'?' || c == u'\n';
}

bool isClauseEnd(QChar c)
{
    return isSentenceEnd(c) || c == u',' || c == u':' || c == u'(' || c == u')';
}

/// Reads the claims of one paragraph.
class ParagraphClaims
{
public:
    ParagraphClaims(const CompactProse &prose, const CompactProse::Piece &piece, const ClaimContext &base,
                    const FormDefinition *form, Report &report)
        : m_prose(prose)
        , m_piece(piece.range)
        , m_base(base)
        , m_form(form)
        , m_report(report)
    {
    }

    void read();

private:
    QChar at(qsizetype offset) const { return m_prose.text()[offset]; }
    qsizetype clauseEnd(qsizetype from, bool atEnumeration) const;
    ClaimContext contextAt(qsizetype at) const;
    qsizetype takeNumber(qsizetype at);
    void takeNegations(qsizetype at);
    void endClause(QChar c, qsizetype next);
    QString known(const QString &subject) const;

    const CompactProse &m_prose;
    Span m_piece;
    const ClaimContext &m_base;
    const FormDefinition *m_form;
    Report &m_report;
    std::vector<PlacedNumber> m_numbers;
    int m_depth = 0;
    qsizetype m_clauseBegin = 0;
    qsizetype m_sentenceBegin = 0;
    qsizetype m_topicBegin = 0; ///< of the sentence before
};

qsizetype ParagraphClaims::clauseEnd(qsizetype from, bool atEnumeration) const
{
    const auto isEnd = [&](QChar c) {
        return isClauseEnd(c) || (atEnumeration && (c == u'、' || (c >= u'0' && c <= u'9')));
    };
    const qsizetype last = std::min(m_piece.end, from + longestClause);
    while (from < last && !isEnd(at(from)))
        ++from;
    return from;
}

ClaimContext ParagraphClaims::contextAt(qsizetype at) const
{
    ClaimContext context = m_base;
    context.sentence = {std::max(m_sentenceBegin, at - longestSentence), at};
    context.topic = {std::max(m_topicBegin, at - longestSentence), at};
    context.paragraph = {std::max(m_piece.begin, at - longestSentence), at};
    return context;
}

/// A subject that the form does not define can be compared with nothing.
QString ParagraphClaims::known(const QString &subject) const
{
    if (!m_form || subject.isEmpty())
        return {};
    const auto &subjects = m_form->claims();
    const bool isKnown = std::any_of(subjects.begin(), subjects.end(),
                                     [&](const ClaimSubject &candidate) { return candidate.id == subject; });
    return isKnown ? subject : QString();
}

/// Reads a number at `at`; returns where to go on.
qsizetype ParagraphClaims::takeNumber(qsizetype at)
{
    qsizetype next = at + 1;
    const std::optional<CountedNumber> number = readCountedNumber(m_prose, m_piece, at, next);
    if (!number)
        return next;
    m_clauseBegin = std::max(m_clauseBegin, at - longestClause);
    Span clause{m_clauseBegin, number->unit.end};
    Claim claim;
    if (mayCountSubject(m_prose.at(number->unit))) {
        ClaimContext context = contextAt(at);
        context.clause = clause;
        context.after = {number->unit.end, clauseEnd(number->unit.end, true)};
        const FoundSubject found = claimSubject(m_prose, *number, context);
        claim.subject = known(found.id);
        clause.end = found.isBehind ? context.after.end : clause.end;
        claim.needsSupport = found.needsSupport && !claim.subject.isEmpty();
    }
    claim.value = number->value;
    claim.unit = m_prose.at(number->unit).toString();
    claim.isExact = number->isExact;
    claim.where.span = m_prose.inText(number->number);
    claim.clause = m_prose.inText(clause);
    m_numbers.push_back({*number, m_depth, static_cast<int>(m_report.claims.size())});
    m_report.claims.push_back(std::move(claim));
    m_clauseBegin = number->unit.end;
    if (next < m_piece.end && this->at(next) == u'、')
        m_clauseBegin = ++next;
    return next;
}

void ParagraphClaims::takeNegations(qsizetype at)
{
    const qsizetype end = clauseEnd(at, false);
    for (const Negation &negation : readNegations(m_prose, at, end, contextAt(at))) {
        Claim claim;
        claim.subject = known(negation.subject);
        claim.isNegation = true;
        claim.where.span = m_prose.inText(negation.phrase);
        claim.clause = m_prose.inText({m_clauseBegin, end});
        m_report.claims.push_back(std::move(claim));
    }
}

void ParagraphClaims::read()
{
    m_clauseBegin = m_sentenceBegin = m_topicBegin = m_piece.begin;
    const char16_t *const text = m_prose.text().utf16();
    for (qsizetype i = m_piece.begin; i < m_piece.end;) {
        const char16_t c = text[i];
        if (!claimMarks.mayHave(c)) {
            ++i;
            continue;
        }
        if (mayBeginNumber(c)) {
            i = takeNumber(i);
            continue;
        }
        if (mayBeginNegation(c, text[i + 1]))
            takeNegations(i);
        // Numbers within a document's title are the title's.
        const qsizetype closing = c == u'《' ? m_prose.at({i, m_piece.end}).indexOf(u'》') : -1;
        i += closing > 0 ? closing : 1;
        if (isClauseEnd(c))
            endClause(c, i);
    }
    readBreakdowns(m_prose, m_piece, m_numbers, m_report.breakdowns);
}

void ParagraphClaims::endClause(QChar c, qsizetype next)
{
    m_depth += c == u'(' ? 1 : c == u')' && m_depth > 0 ? -1 : 0;
    m_clauseBegin = next;
    if (!isSentenceEnd(c))
        return;
    m_topicBegin = m_sentenceBegin;
    m_sentenceBegin = next;
}

/// The section a paragraph stands in, as index of the form's sections; -1 for none.
int sectionOf(const Report &report, const Paragraph &paragraph)
{
    const auto mark = static_cast<std::size_t>(paragraph.sectionMark);
    return paragraph.sectionMark >= 0 && mark < report.sections.size() ? report.sections[mark].section : -1;
}

/// The line before the paragraph names requests: "（二）依申请公开".
bool followsRequestHeading(const SourceDocument &document, const Report &report, int paragraph)
{
    if (paragraph == 0)
        return false;
    const Paragraph &before = report.paragraphs[static_cast<std::size_t>(paragraph) - 1];
    constexpr qsizetype longestHeading = 40;
    return before.kind != ParagraphKind::Table && before.span.length() <= longestHeading &&
           document.at(before.span).contains(u"依申请");
}

/// What a government calls all that it governs: 全县 in the report of 某县人民政府.
QString wholeAreaOf(const Report &report)
{
    constexpr QStringView government = u"人民政府";
    constexpr QStringView areas = u"省市县区州旗";
    const QString agency = report.metadata.agency ? report.metadata.agency->value : QString();
    if (!agency.endsWith(government) || agency.size() <= government.size())
        return {};
    const QChar kind = agency[agency.size() - government.size() - 1];
    return areas.contains(kind) ? QStringView(u"全").toString() + kind : QString();
}

/// The shortest name of the row that counts the documents issued and in force.
QString documentsOf(const FormDefinition *form)
{
    const int cell = form ? form->cellIndex(QStringLiteral("disclosure.normative_documents.in_force")) : -1;
    if (cell < 0)
        return {};
    const FormRow &row = form->rowOf(form->cells()[static_cast<std::size_t>(cell)]);
    QString shortest = row.label;
    for (const QString &variant : row.variants)
        shortest = variant.size() < shortest.size() ? variant : shortest;
    return shortest;
}

} // namespace

void readClaims(const SourceDocument &document, const FormDefinition *form, Report &report)
{
    report.claims.clear();
    report.breakdowns.clear();
    const CompactProse prose(document, report);
    const QString wholeArea = wholeAreaOf(report);
    const QString documents = documentsOf(form);
    for (const CompactProse::Piece &piece : prose.pieces()) {
        ClaimContext base;
        const int section = sectionOf(report, report.paragraphs[static_cast<std::size_t>(piece.paragraph)]);
        base.isAboutRequests =
            section == requestsSection || followsRequestHeading(document, report, piece.paragraph);
        base.wholeArea = wholeArea;
        base.documents = documents;
        base.agency = report.metadata.agency ? report.metadata.agency->value : QString();
        base.isAboutAppeals = section == appealsSection;
        base.reportYear = report.metadata.year ? report.metadata.year->value : 0;
        ParagraphClaims(prose, piece, base, form, report).read();
    }
}

} // namespace gouji
