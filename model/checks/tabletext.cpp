#include "model/checks/check.h"
#include "model/checks/findingwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

QString tr(const char *text)
{
    // lupdate files the words of a free tr() under its namespace.
    return QCoreApplication::translate("gouji", text);
}

// Longer lists are cut: the places are all in the finding.
constexpr int mostNamed = 4;

QString joined(const QStringList &words)
{
    QStringList shown = words.mid(0, mostNamed);
    const QString separator = tr("; ");
    const QString list = shown.join(separator);
    return words.size() > mostNamed ? tr("%1 and %2 more").arg(list).arg(words.size() - mostNamed) : list;
}

QString changeWords(const Repair &repair, const FormDefinition &form, bool english)
{
    QStringList words;
    for (const CellChange &change : repair.changes)
        words << tr("%1 = %2").arg(form.describeCell(change.cell, english), change.value.toString());
    return words.join(tr(" and "));
}

/// " (two digits exchanged)": what speaks for the repair, empty for nothing.
QString reasonWords(const Repair &repair)
{
    QStringList words;
    for (const QString &reason : repair.reasons) {
        if (reason == u"digits-exchanged")
            words << tr("two digits exchanged");
        else if (reason == u"digit-mistaken")
            words << tr("one digit mistaken for a similar one");
        else if (reason == u"prose-agrees")
            words << tr("the text says the same");
        else if (reason == u"last-year-agrees")
            words << tr("last year's report says the same");
        else
            words << tr("the reading is not sure");
    }
    return words.isEmpty() ? QString() : tr(" (%1)").arg(joined(words));
}

QString identityWords(const Finding &finding, const FormDefinition &form, bool english)
{
    QStringList names;
    for (const int identity : finding.broken)
        names << sumText(form.identities()[static_cast<std::size_t>(identity)], form, english);
    names.removeDuplicates();
    return joined(names);
}

/// "1 too many", "3 missing": how what is printed differs from what follows.
QString differenceWords(const Finding &finding)
{
    const Decimal difference = *finding.printed - *finding.expected;
    return difference.isNegative() ? tr("%1 too few").arg((Decimal(0) - difference).toString())
                                   : tr("%1 too many").arg(difference.toString());
}

QString crossFootingText(const Finding &finding, const FormDefinition &form, bool english)
{
    const QString broken = identityWords(finding, form, english);
    if (finding.code == QLatin1String("unexplained"))
        return tr("The sums do not balance (%1): %2 is printed where %3 follows (%4), and no single value "
                  "explains it")
            .arg(broken, finding.printed->toString(), finding.expected->toString(), differenceWords(finding));
    if (finding.code == QLatin1String("single-cell"))
        return tr("The sums do not balance (%1): %2 is printed as %3, %4 would mend all (%5)")
                   .arg(broken, form.describeCell(finding.where.front().cell, english),
                        finding.printed->toString(), finding.expected->toString(), differenceWords(finding)) +
               reasonWords(finding.repairs.front());
    if (finding.code == QLatin1String("likely-cell"))
        return tr("The sums do not balance (%1): %2 is printed as %3; if that alone is wrong, it should be "
                  "%4 (%5)")
                   .arg(broken, form.describeCell(finding.where.front().cell, english),
                        finding.printed->toString(), finding.expected->toString(), differenceWords(finding)) +
               reasonWords(finding.repairs.front());
    QStringList ways;
    for (const Repair &repair : finding.repairs)
        ways << changeWords(repair, form, english) + reasonWords(repair);
    if (finding.code == QLatin1String("slip"))
        return tr("The sums do not balance (%1): a value seems to stand in the neighbouring cell; %2 would "
                  "mend all")
            .arg(broken, joined(ways));
    return tr("The sums do not balance (%1): %2 is printed where %3 follows (%5); any of these would mend "
              "all: "
              "%4")
        .arg(broken, finding.printed->toString(), finding.expected->toString(), joined(ways),
             differenceWords(finding));
}

QString rowNames(const Finding &finding, const FormDefinition &form, bool english)
{
    QStringList names;
    for (const Place &place : finding.where) {
        const QString name =
            form.describeRow(form.cells()[static_cast<std::size_t>(place.cell)].printedRow, english);
        if (!names.contains(name))
            names << name;
    }
    return joined(names);
}

QString columnNames(const Finding &finding, const FormDefinition &form, bool english)
{
    QStringList names;
    for (const Place &place : finding.where) {
        const FormColumn &column = form.columnOf(form.cells()[static_cast<std::size_t>(place.cell)]);
        const QString &name = english ? column.english : column.label;
        if (!names.contains(name))
            names << name;
    }
    return joined(names);
}

QString rowMissingText(const Finding &finding, const FormDefinition *form, bool english)
{
    if (finding.code == QLatin1String("no-table"))
        return tr("No statutory table was found in the text as read");
    if (finding.code == QLatin1String("table"))
        return tr("The table \"%1\" was not found in the text as read").arg([&] {
            const FormTable &table =
                form->tableOf(form->cells()[static_cast<std::size_t>(finding.where.front().cell)]);
            return english ? table.english : table.title;
        }());
    if (finding.code == QLatin1String("columns"))
        return tr("Columns not found in the text as read: %1").arg(columnNames(finding, *form, english));
    return tr("Rows not found in the text as read (%1): %2")
        .arg(finding.arguments.value(0), rowNames(finding, *form, english));
}

QString notNumberText(const Finding &finding, const FormDefinition &form, bool english)
{
    const QString cell = form.describeCell(finding.where.front().cell, english);
    const QString raw = finding.arguments.value(0);
    const QString count = finding.arguments.value(1);
    if (finding.code == QLatin1String("negative"))
        return tr("A count cannot be negative: “%1” in %2 (cells: %3)").arg(raw, cell, count);
    if (finding.code == QLatin1String("fraction"))
        return tr("A count must be a whole number: “%1” in %2 (cells: %3)").arg(raw, cell, count);
    return tr("“%1” stands where a number is expected: %2 (cells: %3)").arg(raw, cell, count);
}

} // namespace

QString sumText(const Identity &identity, const FormDefinition &form, bool english)
{
    if (identity.left.empty())
        return identity.name;
    const FormCell &cell = form.cells()[static_cast<std::size_t>(identity.left.front())];
    const FormColumn &column = form.columnOf(cell);
    const QString columnName = english ? column.english : column.label;
    if (identity.rule == QLatin1String("BAL"))
        return tr("received and handled, %1").arg(columnName);
    if (identity.rule == QLatin1String("COL"))
        return tr("results of the column %1").arg(columnName);
    if (identity.rule == QLatin1String("T4")) {
        const FormRow &row = form.rowOf(cell);
        return tr("total of %1").arg(english ? row.english : row.label);
    }
    return tr("total of the row %1").arg(form.describeRow(cell.printedRow, english));
}

QString repairText(const Repair &repair, const FormDefinition &form, bool english)
{
    return changeWords(repair, form, english) + reasonWords(repair);
}

QString tableFindingText(const Finding &finding, const FormDefinition *form, bool english)
{
    if (finding.check == QLatin1String("row-missing"))
        return rowMissingText(finding, form, english);
    if (finding.check == QLatin1String("form-outdated"))
        return tr("The report for %1 uses the %2 form; the %3 form is due (%4)")
            .arg(finding.arguments.value(0), finding.arguments.value(1), finding.arguments.value(2),
                 finding.arguments.value(3));
    if (form == nullptr)
        return {};
    if (finding.check == QLatin1String("cross-footing"))
        return crossFootingText(finding, *form, english);
    if (finding.check == QLatin1String("cell-not-number"))
        return notNumberText(finding, *form, english);
    if (finding.check == QLatin1String("cell-blank"))
        return tr("Cells printed but empty (%1): %2")
            .arg(finding.arguments.value(0), rowNames(finding, *form, english));
    if (finding.check == QLatin1String("column-mismatch"))
        return tr("A row of %2 columns holds %1 values: %3")
            .arg(finding.arguments.value(0), finding.arguments.value(1), rowNames(finding, *form, english));
    return {};
}

} // namespace gouji
