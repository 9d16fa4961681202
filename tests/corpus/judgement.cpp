#include "tests/corpus/judgement.h"

#include "model/core/errortext.h"
#include "parser/readers/reader.h"
#include "parser/text/cellnumber.h"
#include "tests/corpus/expectedcells.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace gouji {

namespace {

QString squeezed(QStringView text)
{
    QString out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](QChar c) { return !c.isSpace(); });
    return out;
}

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

bool isSame(const Decimal &number, double expected)
{
    return number.isValid() &&
           std::abs(number.toDouble() - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

QString nameOf(CellState state)
{
    switch (state) {
    case CellState::Missing:
        return u"missing"_qs;
    case CellState::Blank:
        return u"blank"_qs;
    case CellState::Text:
        return u"text"_qs;
    case CellState::Number:
        break;
    }
    return u"number"_qs;
}

QString shown(const CellValue &cell)
{
    return cell.state == CellState::Number ? cell.number.toString()
                                           : nameOf(cell.state) + u" \""_qs + cell.raw + u'"';
}

} // namespace

Judgement::Judgement(const FormCatalogue &catalogue, const Recognizer &recognizer,
                     const CorpusCase &corpusCase)
    : m_case(corpusCase)
    , m_catalogue(catalogue)
{
    Result<SourceDocument> document = readDocument(corpusCase.bytes, corpusCase.fileName);
    if (!document) {
        m_needsMissingProgram = document.error().code == ErrorCode::ProgramMissing;
        m_unreadable << errorText(document.error());
        return;
    }
    m_document = std::move(document.value());
    m_report = recognizer.recognise(m_document);
    m_form = m_report.cells.empty() ? nullptr : catalogue.form(m_report.formId);
    m_assessment = assess(CheckInput{m_document, m_report, m_form, catalogue, m_report.cells});
}

QStringList Judgement::readingFaults() const
{
    return m_unreadable;
}

QStringList Judgement::metadataFaults() const
{
    const QJsonObject &expected = m_case.expected;
    const Metadata &metadata = m_report.metadata;
    QStringList faults;
    const auto compare = [&](const QString &key, const QJsonValue &got) {
        if (expected.contains(key) && expected.value(key) != got)
            faults << key + u": want "_qs + shown(expected.value(key)) + u", got "_qs + shown(got);
    };
    compare(u"form"_qs, m_report.formId.isEmpty() ? QJsonValue() : QJsonValue(m_report.formId));
    compare(u"year"_qs, metadata.year ? QJsonValue(metadata.year->value) : QJsonValue());
    const QJsonValue agency = metadata.agency ? QJsonValue(metadata.agency->value) : QJsonValue();
    if (!expected.value(u"agency"_qs).isArray())
        compare(u"agency"_qs, agency);
    else if (!expected.value(u"agency"_qs).toArray().contains(agency))
        faults << u"agency: got "_qs + shown(agency);
    QJsonValue period;
    if (metadata.periodBegin && metadata.periodEnd) {
        period = QJsonArray{metadata.periodBegin->value.toString(Qt::ISODate),
                            metadata.periodEnd->value.toString(Qt::ISODate)};
    }
    compare(u"period"_qs, period);
    QStringList codes;
    for (const auto *list : {&m_document.diagnostics, &m_report.diagnostics}) {
        for (const Diagnostic &diagnostic : *list)
            codes << diagnostic.code;
    }
    compare(u"diagnostics"_qs, QJsonArray::fromStringList(codes));
    return faults;
}

QString Judgement::numeral(int section) const
{
    // All forms have the same sections.
    const FormDefinition &form = m_form ? *m_form : *m_catalogue.forms().front();
    return section < 0 ? QString() : form.sections()[static_cast<std::size_t>(section)].numeral;
}

QStringList Judgement::sectionFaults() const
{
    if (!m_case.expected.contains(u"sections"_qs))
        return {};
    QJsonArray got;
    for (const SectionMark &mark : m_report.sections) {
        if (!got.contains(numeral(mark.section)))
            got << numeral(mark.section);
    }
    if (got == m_case.expected.value(u"sections"_qs).toArray())
        return {};
    return {u"sections: want "_qs + shown(m_case.expected.value(u"sections"_qs)) + u", got "_qs + shown(got)};
}

QString Judgement::cellFault(const CellValue &cell, const QJsonValue &expected) const
{
    const QString fault = u"want "_qs + shown(expected) + u", got "_qs + shown(cell);
    if (expected.isObject()) {
        const QJsonObject object = expected.toObject();
        if (object.contains(u"raw"_qs) && object.value(u"raw"_qs).toString() != cell.raw)
            return fault + u" raw "_qs + cell.raw;
        if (object.contains(u"unit"_qs) && object.value(u"unit"_qs).toString() != cell.unit)
            return fault + u" unit "_qs + cell.unit;
        return cellFault(cell, object.value(u"value"_qs));
    }
    const bool isRight = expected.isDouble()
                             ? cell.state == CellState::Number && isSame(cell.number, expected.toDouble())
                             : cell.state != CellState::Number && nameOf(cell.state) == expected.toString();
    return isRight ? QString() : fault;
}

QStringList Judgement::cellFaults() const
{
    if (!m_form) {
        const bool isForm = m_catalogue.form(m_case.expected.value(u"form"_qs).toString()) != nullptr;
        return isForm ? QStringList{u"no cells were read"_qs} : QStringList();
    }
    QStringList faults;
    for (std::size_t i = 0; i < m_form->cells().size(); ++i) {
        const QString &key = m_form->cells()[i].key;
        if (const QString fault = cellFault(m_report.cells[i], expectedCell(m_case.expected, key)); !fault.isEmpty())
            faults << key + u": "_qs + fault;
    }
    const QJsonObject cells = m_case.expected.value(u"cells"_qs).toObject();
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        if (!it.key().contains(u'*') && m_form->cellIndex(it.key()) < 0)
            faults << it.key() + u": the form has no such cell"_qs;
    }
    return faults;
}

bool Judgement::isInText(Span span) const
{
    return span.isValid() && span.end <= m_document.text.size();
}

void Judgement::collectNumberFaults(QStringList &faults) const
{
    static const QString partOfNumber = u"0123456789０１２３４５６７８９"_qs;
    const QString &text = m_document.text;
    for (std::size_t i = 0; m_form && i < m_report.cells.size(); ++i) {
        const CellValue &cell = m_report.cells[i];
        const QString &key = m_form->cells()[i].key;
        const Span span = cell.where.span;
        if (cell.state == CellState::Missing) {
            if (span.isValid())
                faults << key + u": missing, and yet it has a place"_qs;
            continue;
        }
        if (!isInText(span) || m_document.at(span) != cell.raw) {
            faults << key + u": the span does not cut out \""_qs + cell.raw + u'"';
            continue;
        }
        if (cell.state != CellState::Number)
            continue;
        const CellValue again = readCellNumber(cell.raw);
        if (again.state != CellState::Number || again.number != cell.number)
            faults << key + u": read again, \""_qs + cell.raw + u"\" gives something else"_qs;
        const bool isCut = (span.begin > 0 && partOfNumber.contains(text.at(span.begin - 1))) ||
                           (span.end < text.size() && partOfNumber.contains(text.at(span.end)));
        if (isCut || span.length() == 0)
            faults << key + u": the span cuts a number in two"_qs;
    }
}

void Judgement::collectOrderFaults(QStringList &faults) const
{
    // Within a printed row, values stand in the order of the columns, and no two cells share a value; a case
    // whose head orders its columns otherwise says so.
    if (m_case.expected.value(u"reordered"_qs).toBool())
        return;
    for (std::size_t i = 1; m_form && i < m_report.cells.size(); ++i) {
        const FormCell &cell = m_form->cells()[i];
        if (cell.printedRow != m_form->cells()[i - 1].printedRow)
            continue;
        const Span before = m_report.cells[i - 1].where.span;
        const Span here = m_report.cells[i].where.span;
        if (before.isValid() && here.isValid() && here.begin < before.end)
            faults << cell.key + u": stands before its left neighbour"_qs;
    }
    std::map<qsizetype, std::size_t> owners;
    for (std::size_t i = 0; m_form && i < m_report.cells.size(); ++i) {
        if (m_report.cells[i].state != CellState::Number)
            continue;
        const auto [owner, isNew] = owners.try_emplace(m_report.cells[i].where.span.begin, i);
        if (!isNew)
            faults << m_form->cells()[i].key + u": shares its value with "_qs +
                          m_form->cells()[owner->second].key;
    }
}

void Judgement::collectTracedFaults(QStringList &faults) const
{
    const Metadata &metadata = m_report.metadata;
    const auto place = [&](const QString &what, Span span) {
        if (!isInText(span) || span.length() == 0)
            faults << what + u": has no place in the text"_qs;
    };
    const auto words = [&](const QString &what, Span span, const QString &value) {
        place(what, span);
        if (!squeezed(m_document.at(span)).contains(squeezed(value)))
            faults << what + u": \""_qs + m_document.at(span).toString() + u"\" does not say "_qs + value;
    };
    if (metadata.agency)
        words(u"agency"_qs, metadata.agency->where.span, metadata.agency->value);
    if (metadata.year)
        place(u"year"_qs, metadata.year->where.span);
    if (metadata.periodBegin)
        place(u"period's beginning"_qs, metadata.periodBegin->where.span);
    if (metadata.periodEnd)
        place(u"period's end"_qs, metadata.periodEnd->where.span);
    if (metadata.signatureDate)
        place(u"signature"_qs, metadata.signatureDate->where.span);
    for (const Contact &contact : metadata.contacts)
        place(u"contact"_qs, contact.where.span);
    for (const SectionMark &mark : m_report.sections)
        place(u"section"_qs, mark.heading);
    for (const Claim &claim : m_report.claims)
        place(u"claim"_qs, claim.where.span);
    for (const Finding &finding : m_assessment.findings) {
        for (const Place &where : finding.where) {
            if (where.where.isValid() && !isInText(where.where.span))
                faults << finding.check + u": a place outside the text"_qs;
        }
    }
}

QStringList Judgement::spanFaults() const
{
    QStringList faults;
    collectNumberFaults(faults);
    collectOrderFaults(faults);
    collectTracedFaults(faults);
    return faults;
}

QStringList Judgement::quotesOf(const Finding &finding) const
{
    QStringList quotes;
    for (const Place &place : finding.where) {
        Span span = place.where.span;
        if (!span.isValid() && place.cell >= 0)
            span = m_report.cells[static_cast<std::size_t>(place.cell)].where.span;
        quotes << m_document.at(span).toString();
    }
    return quotes;
}

bool Judgement::repairsMatch(const Finding &finding, const QJsonObject &wanted) const
{
    if (wanted.contains(u"broken"_qs)) {
        QStringList broken;
        for (const int identity : finding.broken)
            broken << m_form->identities()[static_cast<std::size_t>(identity)].name;
        QStringList want = wanted.value(u"broken"_qs).toVariant().toStringList();
        broken.sort();
        want.sort();
        if (broken != want)
            return false;
    }
    if (!wanted.contains(u"suspects"_qs))
        return true;
    QStringList suspects;
    for (const Repair &repair : finding.repairs) {
        if (repair.changes.size() == 1) {
            const CellChange &change = repair.changes.front();
            suspects << m_form->cells()[static_cast<std::size_t>(change.cell)].key + u'=' +
                            change.value.toString();
        }
    }
    QStringList want;
    for (const QJsonValue &suspect : wanted.value(u"suspects"_qs).toArray())
        want << suspect[u"cell"].toString() + u'=' + QString::number(suspect[u"value"].toInt());
    suspects.sort();
    want.sort();
    return suspects == want;
}

bool Judgement::matches(const Finding &finding, const QJsonObject &wanted) const
{
    if (finding.check != wanted.value(u"check"_qs).toString())
        return false;
    if (wanted.contains(u"code"_qs) && finding.code != wanted.value(u"code"_qs).toString())
        return false;
    if (wanted.contains(u"section"_qs) && numeral(finding.section) != wanted.value(u"section"_qs).toString())
        return false;
    const QStringList quotes = quotesOf(finding);
    if (wanted.contains(u"quotes"_qs) && quotes != wanted.value(u"quotes"_qs).toVariant().toStringList())
        return false;
    const QString text = squeezed(wanted.value(u"text"_qs).toString());
    const bool isQuoted = std::any_of(quotes.begin(), quotes.end(),
                                      [&](const QString &quote) { return squeezed(quote).contains(text); });
    if (!text.isEmpty() && !isQuoted)
        return false;
    const QString cells = wanted.value(u"cells"_qs).toString();
    const bool isAt = std::any_of(finding.where.begin(), finding.where.end(), [&](const Place &place) {
        return m_form && place.cell >= 0 &&
               m_form->cells()[static_cast<std::size_t>(place.cell)].key.startsWith(cells);
    });
    return (cells.isEmpty() || isAt) && repairsMatch(finding, wanted);
}

bool Judgement::matchesAny(const Finding &finding, const char *list) const
{
    const QJsonArray all = m_case.expected.value(QLatin1String(list)).toArray();
    return std::any_of(all.begin(), all.end(),
                       [&](const QJsonValue &one) { return matches(finding, one.toObject()); });
}

QString Judgement::inWords(const Finding &finding) const
{
    QStringList quotes = quotesOf(finding);
    if (quotes.size() > 4)
        quotes = quotes.mid(0, 4) << u"…"_qs;
    return finding.check + u'/' + finding.code + u": "_qs + findingText(finding, m_form, true) + u" ["_qs +
           quotes.join(u" | "_qs) + u']';
}

QStringList Judgement::findingFaults() const
{
    QStringList faults;
    for (const char *list : {"findings", "required"}) {
        for (const QJsonValue &wanted : m_case.expected.value(QLatin1String(list)).toArray()) {
            if (std::none_of(m_assessment.findings.begin(), m_assessment.findings.end(),
                             [&](const Finding &finding) { return matches(finding, wanted.toObject()); }))
                faults << u"not reported: "_qs + shown(wanted);
        }
    }
    const bool isStrict = m_case.expected.contains(u"findings"_qs);
    for (const Finding &finding : m_assessment.findings) {
        const bool isExpected =
            !isStrict || matchesAny(finding, "findings") || matchesAny(finding, "allowed");
        if (!isExpected || matchesAny(finding, "forbidden"))
            faults << u"false alarm: "_qs + inWords(finding);
    }
    return faults;
}

} // namespace gouji
