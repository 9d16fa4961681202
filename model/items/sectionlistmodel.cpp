#include "model/items/sectionlistmodel.h"

#include "model/items/findinglistmodel.h"

#include <algorithm>

namespace gouji {

int SectionListModel::sectionAt(qsizetype offset, const ReportFacts &facts)
{
    int section = -1;
    qsizetype begin = -1;
    for (const SectionMark &mark : facts.report->sections) {
        if (mark.heading.begin <= offset && mark.heading.begin > begin) {
            section = mark.section;
            begin = mark.heading.begin;
        }
    }
    return section;
}

int SectionListModel::sectionOf(const Finding &finding, const ReportFacts &facts)
{
    if (finding.section >= 0)
        return finding.section;
    for (const Place &place : finding.where) {
        if (place.cell >= 0 && facts.form)
            return facts.form->tableOf(facts.form->cells()[static_cast<std::size_t>(place.cell)]).section;
        if (place.where.span.isValid())
            return sectionAt(place.where.span.begin, facts);
    }
    return -1;
}

std::vector<SectionListModel::Row>
SectionListModel::rowsOf(const ReportFacts &facts, const FormDefinition &form, bool english) const
{
    std::vector<Row> rows;
    for (const FormSection &section : form.sections()) {
        Row row;
        row.numeral = section.numeral;
        row.name = english ? section.shortEnglish : section.shortLabel;
        row.fullName = english ? section.english : section.label;
        row.isMissing = true;
        rows.push_back(row);
    }
    const auto rowOf = [&rows](int section) {
        return section >= 0 && section < static_cast<int>(rows.size())
                   ? &rows[static_cast<std::size_t>(section)]
                   : nullptr;
    };
    for (const SectionMark &mark : facts.report->sections)
        if (Row *row = rowOf(mark.section))
            row->isMissing = false;
    const std::vector<Finding> &findings = facts.assessment->findings;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        Row *row = rowOf(sectionOf(findings[i], facts));
        if (!row || !isOpen(decisionState(facts, static_cast<int>(i))))
            continue;
        ++row->open;
        row->severity = std::max(row->severity, static_cast<int>(findings[i].severity));
    }
    return rows;
}

void SectionListModel::setFacts(const ReportFacts &facts, const FormDefinition *form, bool english)
{
    const FormDefinition *names = facts.form ? facts.form : form;
    std::vector<Row> rows;
    if (facts.isOpen() && names)
        rows = rowsOf(facts, *names, english);
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = rows[i];
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

int SectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SectionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return accessibleText(row).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case NumeralRole:
        return row.numeral;
    case CountRole:
        return row.open;
    case SeverityRole:
        return row.severity;
    case MissingRole:
        return row.isMissing;
    default:
        return {};
    }
}

QString SectionListModel::accessibleText(const Row &row) const
{
    QStringList words{row.numeral + u'、' + row.fullName};
    if (row.isMissing)
        words.append(tr("its heading was not found"));
    if (row.open > 0)
        words.append(tr("%n open finding(s), the gravest: %1", nullptr, row.open)
                         .arg(severityText(static_cast<Severity>(row.severity))));
    else if (!row.isMissing)
        words.append(tr("no open findings"));
    return words.join(QStringLiteral(", "));
}

} // namespace gouji
