// basis-outdated: the report cites only a notice that another one has replaced.
// Source: 国办公开办函〔2021〕30号 replaces 国办公开办函〔2019〕60号 from the report of 2021 on; the forms
// name their notices and years. No judgement where the right notice is cited, too.

#include "model/checks/checklist.h"
#include "model/checks/prosesearch.h"

namespace gouji {

namespace {

struct Citation
{
    QStringView year;
    QStringView number; ///< "60号"
};

/// Year and number of "国办公开办函〔2019〕60号".
Citation parts(QStringView basis)
{
    const qsizetype open = basis.indexOf(QChar(0x3014));
    const qsizetype close = basis.indexOf(QChar(0x3015));
    if (open < 0 || close < open)
        return {};
    return {basis.mid(open + 1, close - open - 1), basis.mid(close + 1)};
}

/// Where the notice is cited in compact text, with whatever brackets; an invalid span for nowhere. The
/// number alone is not enough: other organs number their papers, too.
Span citedIn(QStringView text, QStringView basis)
{
    const auto [year, number] = parts(basis);
    const QStringView name = basis.left(basis.indexOf(QChar(0x3014)));
    if (year.isEmpty() || name.isEmpty())
        return {};
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const QStringView rest = text.mid(at + name.size() + 1);
        if (rest.startsWith(year) && rest.mid(year.size() + 1).startsWith(number))
            return {at, at + name.size() + 2 + year.size() + number.size()};
    }
    return {};
}

} // namespace

void checkBasisOutdated(const CheckInput &input, std::vector<Finding> &findings)
{
    const auto &year = input.report.metadata.year;
    const FormDefinition *due = year ? input.catalogue.formForYear(year->value) : nullptr;
    const QStringView text = input.prose->text();
    if (!due || citedIn(text, due->basis()).isValid())
        return;
    for (const auto &form : input.catalogue.forms()) {
        if (form.get() == due || form->lastYear() == 0 || form->lastYear() >= year->value)
            continue;
        const Span cited = citedIn(text, form->basis());
        if (!cited.isValid() || cited.length() <= 0)
            continue;
        Finding finding;
        finding.check = QStringLiteral("basis-outdated");
        finding.severity = Severity::Warning;
        finding.code = QStringLiteral("superseded");
        finding.arguments = {form->basis(), due->basis(), QString::number(due->firstYear())};
        finding.where.push_back({-1, {input.prose->inText(cited), 0, {}}});
        findings.push_back(std::move(finding));
    }
}

} // namespace gouji
