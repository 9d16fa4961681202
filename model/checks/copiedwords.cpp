#include "model/checks/findingwords.h"

#include <QCoreApplication>

namespace gouji {

namespace {

QString tr(const char *text)
{
    // lupdate files the words of a free tr() under its namespace.
    return QCoreApplication::translate("gouji", text);
}

} // namespace

QString copiedFindingText(const Finding &finding)
{
    if (finding.check != u"text-copied")
        return {};
    const QString characters = finding.arguments.value(0);
    const QString percent = finding.arguments.value(1);
    const QString agency = finding.arguments.value(2);
    const QString year = finding.arguments.value(3);
    QString text =
        finding.code.startsWith(u"last-year")
            ? tr("%1 characters of this section (%2 %) stand in this organ's report for %3 as well")
                  .arg(characters, percent, year)
            : tr("%1 characters of this section (%2 %) stand in the report of %3 for %4 as well")
                  .arg(characters, percent, agency, year);
    if (finding.code.endsWith(u"-few"))
        text += tr("; too few reports are known to tell whether this is a common template");
    return text;
}

} // namespace gouji
