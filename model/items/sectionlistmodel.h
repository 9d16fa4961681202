#pragma once

#include "model/items/cellfacts.h"

#include <QAbstractListModel>

namespace gouji {

/// The six statutory sections of a report with what is open in each.
class SectionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        NumeralRole = Qt::UserRole + 1,
        CountRole,    ///< findings that wait for a decision
        SeverityRole, ///< Severity as int of the gravest of them, -1 for none
        MissingRole   ///< no heading of the section was recognised
    };

    using QAbstractListModel::QAbstractListModel;

    /// `form` gives the names where the report's own form is not known.
    void setFacts(const ReportFacts &facts, const FormDefinition *form, bool english);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// The section a finding is about: its own, that of its first cell, or the one its first passage stands
    /// in; -1 when it concerns the report as a whole.
    [[nodiscard]] static int sectionOf(const Finding &finding, const ReportFacts &facts);
    /// The section that an offset of the document's text stands in, -1 before the first.
    [[nodiscard]] static int sectionAt(qsizetype offset, const ReportFacts &facts);

private:
    struct Row
    {
        QString numeral;
        QString name;
        QString fullName;
        int open = 0;
        int severity = -1;
        bool isMissing = false;

        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] std::vector<Row> rowsOf(const ReportFacts &facts, const FormDefinition &form,
                                          bool english) const;
    [[nodiscard]] QString accessibleText(const Row &row) const;

    std::vector<Row> m_rows;
};

} // namespace gouji
