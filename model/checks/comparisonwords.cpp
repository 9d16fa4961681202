#include "model/checks/celldifference.h"
#include "model/checks/findingwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

// Longer lists are cut: the places are all in the finding.
constexpr qsizetype mostNamed = 4;

QString tr(const char *text)
{
    // lupdate files the words of a free tr() under its namespace.
    return QCoreApplication::translate("gouji", text);
}

QString listed(const QStringList &items)
{
    const QString list = items.mid(0, mostNamed).join(tr("; "));
    return items.size() > mostNamed
               ? tr("%1 and %2 more").arg(list, QString::number(items.size() - mostNamed))
               : list;
}

/// One text per cell; `words` has places for the cell, what is printed and what is expected.
QString cellsText(const Finding &finding, const FormDefinition &form, bool english, const char *words)
{
    QStringList cells;
    for (std::size_t i = 0; i < finding.where.size(); ++i) {
        const qsizetype argument = firstDifference + 2 * static_cast<qsizetype>(i);
        cells << tr(words).arg(form.describeCell(finding.where[i].cell, english),
                               finding.arguments.value(argument), finding.arguments.value(argument + 1));
    }
    return listed(cells);
}

/// How many cells a comparison could not judge, in brackets; empty for none.
QString restText(const Finding &finding)
{
    const QString count = finding.arguments.value(1);
    return count == u"0" ? QString() : tr(" (%1 more could not be compared)").arg(count);
}

QString questionText(const Finding &finding)
{
    const QString year = finding.arguments.value(0);
    const QString organs = listed(finding.arguments.mid(1));
    if (finding.code == u"forebear-missing")
        return tr("This organ took over others, but their reports of %1 are not all in the file: %2. What "
                  "was "
                  "carried over cannot be judged")
            .arg(year, organs);
    if (finding.code == u"divided")
        return tr("%2 was divided among several organs after %1: what each of them carried over cannot be "
                  "told "
                  "from its report")
            .arg(year, organs);
    if (finding.code == u"two-reports")
        return tr("There are two reports of %1 that may be this organ's, its own and that of %2: correct the "
                  "list of organs' names")
            .arg(year, organs);
    return tr("There is no report of this organ for %1, but one of %2: if it is the same organ, say so in "
              "the "
              "list of organs' names")
        .arg(year, organs);
}

QString carryOverText(const Finding &finding, const FormDefinition *form, bool english)
{
    if (finding.code != u"differs" || form == nullptr)
        return questionText(finding);
    return tr("Carried over otherwise than the report of %1 (%2) carried forward: %3")
               .arg(
                   finding.arguments.value(0), finding.other,
                   cellsText(finding, *form, english,
                             QT_TRANSLATE_NOOP("gouji", "%1 is printed as %2, last year's report says %3"))) +
           restText(finding);
}

QString aggregateText(const Finding &finding, const FormDefinition *form, bool english)
{
    if (finding.code != u"differs" || form == nullptr)
        return tr("The sum of %1 organs cannot be judged, their reports are not all in the file: %2")
            .arg(finding.arguments.value(0), listed(finding.arguments.mid(1)));
    return tr("%1 value(s) are not the sum of the reports of %2 organs: %3")
               .arg(QString::number(finding.where.size()), finding.arguments.value(0),
                    cellsText(finding, *form, english,
                              QT_TRANSLATE_NOOP("gouji", "%1 is printed as %2, the organs' sum is %3"))) +
           restText(finding);
}

} // namespace

QString comparisonFindingText(const Finding &finding, const FormDefinition *form, bool english)
{
    if (finding.check == u"carry-over")
        return carryOverText(finding, form, english);
    if (finding.check == u"aggregate")
        return aggregateText(finding, form, english);
    if (form == nullptr)
        return {};
    if (finding.check == u"stock-flow")
        return tr("Does not follow from the report of %1 (%2): %3")
                   .arg(finding.arguments.value(0), finding.other,
                        cellsText(finding, *form, english,
                                  QT_TRANSLATE_NOOP("gouji", "%1 is printed as %2, %3 follows"))) +
               restText(finding);
    if (finding.check == u"implausible-value" && finding.code == u"jump")
        return tr("Many times what the report of %1 (%2) says, or a small part of it: %3")
            .arg(finding.arguments.value(0), finding.other,
                 cellsText(finding, *form, english,
                           QT_TRANSLATE_NOOP("gouji", "%1 is printed as %2, last year's report says %3")));
    return {};
}

} // namespace gouji
