#include "model/checks/finding.h"

#include "model/core/characters.h"
#include "model/core/digest.h"

namespace gouji {

namespace {

// Enough of a passage to know it again after its end changed.
constexpr qsizetype passageStart = 24;

/// The words of a place without white space, which conversions change.
QString squeezed(QStringView text, Span span, qsizetype most)
{
    QString words;
    for (qsizetype i = span.begin; i < span.end && i < text.size() && words.size() < most; ++i) {
        if (!isSpace(text[i]))
            words.append(text[i]);
    }
    return words;
}

QString digest(const QString &text)
{
    return QString::fromLatin1(sha256Hex(text.toUtf8()).left(24));
}

/// What other reports say is one finding for the whole report: which cells differ changes with those reports.
bool isOfWholeReport(const Finding &finding)
{
    return finding.check == u"carry-over" || finding.check == u"stock-flow" ||
           finding.check == u"aggregate" || finding.code == u"jump";
}

QString placesText(const Finding &finding, const FormDefinition *form, QStringView text)
{
    QString subject = finding.check + QLatin1Char('|') + QString::number(finding.section);
    for (const int identity : finding.broken)
        subject += QLatin1Char('|') + form->identities()[static_cast<std::size_t>(identity)].name;
    bool hasPassage = false;
    for (const Place &place : finding.where) {
        if (place.cell >= 0 && form != nullptr) {
            subject += QLatin1Char('|') + form->cells()[static_cast<std::size_t>(place.cell)].key;
        } else if (!hasPassage && place.where.isValid()) {
            subject += QLatin1Char('|') + squeezed(text, place.where.span, passageStart);
            hasPassage = true;
        }
    }
    return subject;
}

} // namespace

QString findingSubject(const Finding &finding, const FormDefinition *form, QStringView text)
{
    const QString subject = isOfWholeReport(finding) ? finding.check + QLatin1Char('|') + finding.code
                                                     : placesText(finding, form, text);
    return finding.check + QLatin1Char(':') + digest(subject);
}

QString findingKey(const Finding &finding, const FormDefinition *form, const std::vector<CellValue> &cells,
                   QStringView text)
{
    QString facts = placesText(finding, form, text) + QLatin1Char('|') + finding.code + QLatin1Char('|') +
                    finding.arguments.join(QLatin1Char('|'));
    const auto addCell = [&](int cell) {
        const CellValue &value = cells[static_cast<std::size_t>(cell)];
        facts += QLatin1Char('|') + QString::number(static_cast<int>(value.state)) + value.raw;
    };
    for (const int identity : finding.broken) {
        const Identity &i = form->identities()[static_cast<std::size_t>(identity)];
        for (const int cell : i.left)
            addCell(cell);
        for (const int cell : i.right)
            addCell(cell);
    }
    for (const Place &place : finding.where) {
        if (place.cell >= 0)
            addCell(place.cell);
        else if (place.where.isValid())
            facts += QLatin1Char('|') + squeezed(text, place.where.span, 4000);
    }
    return finding.check + QLatin1Char(':') + digest(facts);
}

} // namespace gouji
