#include "model/checks/findingwords.h"

#include <QCoreApplication>

namespace gouji {

namespace {

QString tr(const char *text)
{
    // lupdate files the words of a free tr() under its namespace.
    return QCoreApplication::translate("gouji", text);
}

QString sectionName(const Finding &finding, const FormDefinition *form, bool english)
{
    const auto index = static_cast<std::size_t>(finding.section);
    if (finding.section < 0 || !form || index >= form->sections().size())
        return QString::number(finding.section + 1);
    const FormSection &section = form->sections()[index];
    return english ? section.english : section.numeral + u'、' + section.label;
}

QString sectionText(const Finding &finding, const FormDefinition *form, bool english)
{
    const QString name = sectionName(finding, form, english);
    if (finding.code == u"none")
        return tr("None of the report's sections has a heading that was recognised");
    if (finding.code == u"twice")
        return tr("The section \"%1\" has a heading in more than one place").arg(name);
    if (finding.code == u"out-of-order")
        return tr("The section \"%1\" does not stand in its order").arg(name);
    return tr("The section \"%1\" has no heading in the text as read").arg(name);
}

QString metadataName(const QString &code)
{
    if (code == u"agency")
        return tr("the reporting organ");
    if (code == u"year")
        return tr("the report year");
    if (code == u"period")
        return tr("the statistical period");
    return tr("a contact");
}

QString metadataText(const Finding &finding)
{
    QStringList names;
    for (const QString &code : finding.arguments)
        names << metadataName(code);
    return tr("The report does not state: %1").arg(names.join(tr(", ")));
}

QString yearText(const Finding &finding)
{
    const QString other = finding.arguments.value(0);
    const QString expected = finding.arguments.value(1);
    if (finding.code == u"period")
        return tr("The statistical period is that of %1, but the report is that of %2").arg(other, expected);
    if (finding.code == u"signature")
        return tr("The report is signed in %1; it was due in %2").arg(other, expected);
    return tr("The text speaks of %1 where the report is that of %2").arg(other, expected);
}

QString claimSumText(const Finding &finding)
{
    const QString total = finding.arguments.value(0);
    const QString parts = finding.arguments.value(1);
    const QString sum = finding.arguments.value(2);
    const QString difference = finding.arguments.value(3);
    if (finding.code == u"parts-exceed")
        return tr("The parts come to more than the total: %1 = %2, but the text says %3 (%4 too many)")
            .arg(parts, sum, total, difference);
    return tr("The parts do not make up the total: %1 = %2, but the text says %3 (%4 missing)")
        .arg(parts, sum, total, difference);
}

QString claimTableText(const Finding &finding, const FormDefinition *form, bool english)
{
    QString subject = finding.arguments.value(0);
    if (form) {
        for (const ClaimSubject &candidate : form->claims()) {
            if (candidate.id == subject) {
                subject = english ? candidate.english : candidate.label;
                break;
            }
        }
    }
    if (finding.code == u"denied")
        return tr("The text says that there was none, the table says %1 (%2)")
            .arg(finding.arguments.value(2), subject);
    const Decimal difference =
        finding.printed && finding.expected ? *finding.printed - *finding.expected : Decimal();
    const QString apart = difference.isNegative() ? tr("%1 fewer").arg((Decimal(0) - difference).toString())
                                                  : tr("%1 more").arg(difference.toString());
    return tr("The text says %1, the table says %2 (%3; %4), and no other reading of the table fits")
        .arg(finding.arguments.value(1), finding.arguments.value(2), subject, apart);
}

QString duplicateText(const Finding &finding)
{
    const QString count = finding.arguments.value(0);
    if (finding.code == u"exact")
        return tr("The same passage stands in %1 places").arg(count);
    const auto shown = [](const QString &words) {
        return words.isEmpty() ? tr("nothing") : tr("“%1”").arg(words);
    };
    return tr("Nearly the same passage stands in %1 places; they differ in %2 and %3")
        .arg(count, shown(finding.arguments.value(1)), shown(finding.arguments.value(2)));
}

QString numberingText(const Finding &finding)
{
    const QString item = finding.arguments.value(0);
    const QString before = finding.arguments.value(1);
    if (finding.code == u"repeated")
        return tr("The item number \"%1\" stands twice").arg(item);
    if (finding.code == u"skipped")
        return tr("The item \"%1\" follows \"%2\": a number is skipped").arg(item, before);
    if (finding.code == u"backwards")
        return tr("The item \"%1\" follows \"%2\": the numbers go back").arg(item, before);
    if (finding.code == u"mixed")
        return tr("The item \"%1\" follows \"%2\": two kinds of numbering are mixed").arg(item, before);
    return tr("A list begins with \"%1\"").arg(item);
}

} // namespace

QString proseFindingText(const Finding &finding, const FormDefinition *form, bool english)
{
    if (finding.check == u"section-missing")
        return sectionText(finding, form, english);
    if (finding.check == u"metadata-missing")
        return metadataText(finding);
    if (finding.check == u"period-not-full-year")
        return tr("The statistical period runs from %1 to %2, not over the whole year")
            .arg(finding.arguments.value(0), finding.arguments.value(1));
    if (finding.check == u"year-mismatch")
        return yearText(finding);
    if (finding.check == u"claim-sum")
        return claimSumText(finding);
    if (finding.check == u"claim-table")
        return claimTableText(finding, form, english);
    if (finding.check == u"text-duplicate")
        return duplicateText(finding);
    if (finding.check == u"numbering")
        return numberingText(finding);
    return {};
}

} // namespace gouji
