#pragma once

#include "model/review/reportsummary.h"

#include <QAbstractTableModel>

#include <vector>

namespace gouji {

/// The reports of the review file, one row each, in the order given.
class ReportListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column
    {
        Agency,
        Year,
        File,
        Errors,
        Warnings,
        Notices,
        NotAssessable,
        Corrections,
        Count
    };
    enum Role
    {
        IdRole = Qt::UserRole + 1,
        AgencyRole, ///< empty when unknown
        YearRole,   ///< 0 when unknown
        FileRole,
        OriginRole,
        ErrorsRole,
        WarningsRole,
        NoticesRole,
        NotAssessableRole,
        DecidedRole,
        CorrectionsRole,
        UnreadableRole,
        ProblemRole,
        VersionRole, ///< "version 2 of 3; the first is a.txt", or that it cannot be told; else empty
        SearchRole   ///< all that a search in the list looks at
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that stay keep their selection; only what differs is signalled where the ids are the same.
    void setReports(std::vector<ReportSummary> reports);
    [[nodiscard]] const std::vector<ReportSummary> &reports() const { return m_reports; }
    /// Invalid when there is no such report.
    [[nodiscard]] QModelIndex indexOfReport(ReportId id) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant display(const ReportSummary &report, Column column) const;
    [[nodiscard]] QString versionText(const ReportSummary &report) const;
    [[nodiscard]] QString accessibleText(const ReportSummary &report) const;

    std::vector<ReportSummary> m_reports;
};

} // namespace gouji
