#include "model/checks/findingwords.h"

#include <QCoreApplication>

namespace gouji {

namespace {

// Longer lists are cut: the places are all in the finding.
constexpr qsizetype mostNamed = 4;
/// Arguments before the pairs of values: the other version's name, and how many cells could not be compared.
constexpr qsizetype firstValue = 2;

QString tr(const char *text)
{
    // lupdate files the words of a free tr() under its namespace.
    return QCoreApplication::translate("gouji", text);
}

QString valueWords(const QString &value)
{
    return value.isEmpty() ? tr("empty") : value;
}

/// "row · column 5 → 7; …"
QString changesText(const Finding &finding, const FormDefinition &form, bool english)
{
    const auto count = static_cast<qsizetype>(finding.where.size());
    QStringList changes;
    for (qsizetype i = 0; i < std::min(count, mostNamed); ++i) {
        const QString cell = form.describeCell(finding.where[static_cast<std::size_t>(i)].cell, english);
        changes << tr("%1 %2 → %3")
                       .arg(cell, valueWords(finding.arguments.value(firstValue + 2 * i)),
                            valueWords(finding.arguments.value(firstValue + 2 * i + 1)));
    }
    const QString list = changes.join(tr("; "));
    return count > mostNamed ? tr("%1 and %2 more").arg(list, QString::number(count - mostNamed)) : list;
}

QString notComparableText(const Finding &finding)
{
    const QString name = finding.arguments.value(0);
    const QString form = finding.arguments.value(1);
    const QString ownForm = finding.arguments.value(2);
    if (form.isEmpty() || ownForm.isEmpty() || form == ownForm)
        return tr("%1 is another version of this report, but their tables could not be compared").arg(name);
    return tr("%1 is another version of this report, but it uses the %2 form and this one the %3 form: their "
              "values cannot be compared")
        .arg(name, form, ownForm);
}

} // namespace

QString versionFindingText(const Finding &finding, const FormDefinition *form, bool english)
{
    if (finding.check != u"resubmission-changed")
        return {};
    if (finding.code == u"not-comparable" || form == nullptr)
        return notComparableText(finding);
    const QString name = finding.arguments.value(0);
    const QString count = QString::number(finding.where.size());
    const QString changes = changesText(finding, *form, english);
    QString text;
    if (finding.code == u"doubtful")
        text = tr(
            "%1 is another version of this report; %2 value(s) differ where the reading is in doubt, compare "
            "them with the originals: %3");
    else if (finding.code == u"changed-later")
        text = tr("%1 is a later version of this report; %2 value(s) were changed there: %3");
    else
        text = tr("%1 is an earlier version of this report; %2 value(s) were changed since: %3");
    text = text.arg(name, count, changes);
    const QString missing = finding.arguments.value(1);
    if (missing != u"0")
        text += tr(" (%1 more were not found in one of the versions)").arg(missing);
    return text;
}

} // namespace gouji
