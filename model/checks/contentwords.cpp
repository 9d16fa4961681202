#include "model/checks/findingwords.h"

#include <QCoreApplication>

namespace gouji {

namespace {

QString tr(const char *text)
{
    // lupdate files the words of a free tr() under its namespace.
    return QCoreApplication::translate("gouji", text);
}

QString topicName(const QString &topic)
{
    if (topic == u"disclosure")
        return tr("disclosure on own initiative");
    if (topic == u"requests")
        return tr("disclosure on request");
    if (topic == u"management")
        return tr("management of information");
    if (topic == u"platforms")
        return tr("platforms");
    return tr("supervision and safeguards");
}

QString topicsText(const Finding &finding)
{
    QStringList names;
    for (const QString &topic : finding.arguments)
        names << topicName(topic);
    return tr("The overview says nothing of: %1").arg(names.join(tr(", ")));
}

QString problemsText(const Finding &finding)
{
    if (finding.code == u"empty")
        return tr("The section on problems and improvements says next to nothing");
    if (finding.code == u"no-problems")
        return tr("The section on problems and improvements names no problem");
    return tr("The section on problems and improvements names problems, but nothing that is done about them");
}

QString percentageText(const Finding &finding)
{
    const QString printed = finding.arguments.value(0);
    const QString computed = finding.arguments.value(1);
    if (finding.code == u"growth")
        return tr("The text says a change of %1, the counts beside it give %2").arg(printed, computed);
    return tr("The text says %1, the counts beside it give %2").arg(printed, computed);
}

QString implausibleText(const Finding &finding)
{
    if (finding.code == u"rules")
        return tr("%1 can issue no government rules, but the table counts some")
            .arg(finding.arguments.value(0));
    return tr("A share of %1 is more than the whole").arg(finding.arguments.value(0));
}

QString stutterText(const Finding &finding)
{
    if (finding.code == u"doubled")
        return tr("\"%1\": a word stands twice").arg(finding.arguments.value(0));
    return tr("\"%1\" is a known slip of the pen").arg(finding.arguments.value(0));
}

QString lateText(const Finding &finding)
{
    const QString basis = finding.arguments.value(3);
    const QString due =
        basis.isEmpty() ? finding.arguments.value(1) : tr("%1 (%2)").arg(finding.arguments.value(1), basis);
    if (finding.code == u"given")
        return tr("Published on %1 as the reviewer found, %3 days after the deadline of %2")
            .arg(finding.arguments.value(0), due, finding.arguments.value(2));
    return tr("Signed on %1, %3 days after the deadline of %2")
        .arg(finding.arguments.value(0), due, finding.arguments.value(2));
}

} // namespace

QString contentFindingText(const Finding &finding)
{
    const QString first = finding.arguments.value(0);
    const QString second = finding.arguments.value(1);
    if (finding.check == u"part-missing")
        return topicsText(finding);
    if (finding.check == u"problems-empty")
        return problemsText(finding);
    if (finding.check == u"percentage")
        return percentageText(finding);
    if (finding.check == u"implausible-value")
        return implausibleText(finding);
    if (finding.check == u"text-stutter")
        return stutterText(finding);
    if (finding.check == u"claim-conflict")
        return tr("The same count is given as %1 and as %2: the two places contradict each other")
            .arg(first, second);
    if (finding.check == u"parts-count")
        return tr("The report says that it has %1 parts, but %2 headings were found").arg(first, second);
    if (finding.check == u"basis-outdated")
        return tr("The report cites %1; from %3 on, %2 is in force")
            .arg(first, second, finding.arguments.value(2));
    if (finding.check == u"placeholder")
        return tr("\"%1\" was left standing from a template").arg(first);
    if (finding.check == u"agency-mismatch")
        return tr("The text speaks as \"%1\", but the report is that of %2").arg(first, second);
    if (finding.check == u"late")
        return lateText(finding);
    return {};
}

} // namespace gouji
