// parts-count: the report says that it consists of N parts, and has another number.
// Source: the form (国办公开办函〔2021〕30号) has six sections. Judged only in front of the first section and
// where the sentence is about the report. Six is right even where a heading is missing (section-missing says
// so); the number of headings that stand, a seventh included, is right, too.

#include "model/checks/checklist.h"
#include "model/checks/prosesearch.h"

#include <set>

namespace gouji {

namespace {

constexpr std::array<QStringView, 6> reportWords{u"报告", u"全文", u"年报", u"本报", u"正文", u"内容包括"};
constexpr std::array<QStringView, 4> otherWords{u"目录", u"附件", u"表格", u"指南"};

/// The number before 部分, with 个 and 大 between; 0 for none.
int numberBefore(QStringView text, qsizetype at, qsizetype &begin)
{
    while (at > 0 && (text[at - 1] == u'个' || text[at - 1] == u'大'))
        --at;
    constexpr QStringView numerals = u"一二三四五六七八九十";
    if (at == 0)
        return 0;
    begin = at - 1;
    if (begin > 0 && (text[begin - 1] == u'第' || text[begin - 1].isDigit()))
        return 0;
    if (text[begin].isDigit())
        return text[begin].digitValue();
    return static_cast<int>(numerals.indexOf(text[begin])) + 1;
}

/// The sections that have a heading, and whatever is numbered like them beyond the sixth.
int headingsOf(const CheckInput &input)
{
    std::set<int> sections;
    for (const SectionMark &mark : input.report.sections)
        sections.insert(mark.section);
    int count = static_cast<int>(sections.size());
    for (const Paragraph &paragraph : input.report.paragraphs) {
        const QStringView words = input.document.at(paragraph.span).trimmed();
        const bool isShort = words.size() <= 40 && paragraph.kind != ParagraphKind::Table;
        for (QStringView next : {QStringView(u"七、"), QStringView(u"八、")})
            count += isShort && words.startsWith(next) ? 1 : 0;
    }
    return count;
}

/// The prose before the first section: only that is about the whole report.
QStringView beforeOffset(const CompactProse &prose, const Report &report, qsizetype offset)
{
    qsizetype end = 0;
    for (const CompactProse::Piece &piece : prose.pieces()) {
        if (report.paragraphs[static_cast<std::size_t>(piece.paragraph)].span.begin > offset)
            break;
        end = piece.range.end;
    }
    return prose.text().left(end);
}

} // namespace

void checkPartsCount(const CheckInput &input, std::vector<Finding> &findings)
{
    constexpr int due = 6;
    if (input.report.formId == u"pre-2019" || input.report.sections.empty())
        return;
    const qsizetype first = input.report.sections.front().heading.begin;
    const QStringView text = beforeOffset(*input.prose, input.report, first);
    for (qsizetype at = text.indexOf(u"部分"); at >= 0; at = text.indexOf(u"部分", at + 1)) {
        qsizetype begin = at;
        const int number = numberBefore(text, at, begin);
        const Span sentence = sentenceAt(text, begin);
        const QStringView words = text.mid(sentence.begin, at - sentence.begin);
        const Span place = input.prose->inText({begin, at + 2});
        if (number < 2 || number == due || !holdsAny(words, reportWords) || holdsAny(words, otherWords))
            continue;
        const int headings = headingsOf(input);
        if (number == headings)
            continue;
        Finding finding;
        finding.check = QStringLiteral("parts-count");
        finding.severity = Severity::Notice;
        finding.code = QStringLiteral("miscounted");
        finding.arguments = {QString::number(number), QString::number(headings)};
        finding.printed = Decimal(number);
        finding.expected = Decimal(headings);
        finding.where.push_back({-1, {place, 0, {}}});
        findings.push_back(std::move(finding));
    }
}

} // namespace gouji
