#pragma once

#include "model/exporting/dataset.h"
#include "model/forms/formcatalogue.h"

/// A report of an invented town on the 2021 form with one cell of every kind and a decided finding.
struct DatasetSample
{
    gouji::Result<gouji::FormCatalogue> catalogue = gouji::FormCatalogue::load(QStringLiteral(":/forms"));
    const gouji::FormDefinition *form = catalogue ? catalogue.value().form(QStringLiteral("2021")) : nullptr;

    [[nodiscard]] std::size_t cellOf(const char *key) const
    {
        return static_cast<std::size_t>(form->cellIndex(QString::fromLatin1(key)));
    }
    static gouji::CellValue number(qint64 units, const QString &raw, int scale = 0)
    {
        gouji::CellValue value;
        value.state = gouji::CellState::Number;
        value.number = gouji::Decimal::fromUnits(units, scale);
        value.raw = raw;
        value.where.span = {10, 10 + raw.size()};
        value.confidence = 0.9F;
        return value;
    }
    static gouji::CellValue of(gouji::CellState state, const QString &raw = {})
    {
        gouji::CellValue value;
        value.state = state;
        value.raw = raw;
        if (state != gouji::CellState::Missing)
            value.where.span = {20, 20 + raw.size()};
        return value;
    }
    void set(gouji::DatasetReport &report, const char *key, const gouji::CellValue &value) const
    {
        gouji::DatasetCell &cell = report.cells[cellOf(key)];
        cell.extracted = cell.published = cell.reviewed = value;
    }

    [[nodiscard]] gouji::DatasetReport report() const
    {
        using namespace gouji;
        DatasetReport report;
        report.id = 7;
        report.name = QStringLiteral("青石镇.txt");
        report.origin = QStringLiteral("/somewhere/青石镇.txt");
        report.sha256 = QByteArray(64, 'a');
        report.format = QStringLiteral("text");
        report.metadata.agency = Traced<QString>{QStringLiteral("青石镇人民政府"), {{0, 7}, 0, {}}};
        report.metadata.year = Traced<int>{2023, {{7, 11}, 0, {}}};
        report.formId = form->id();
        report.form = form;
        report.sections = {0, 1, 2};
        report.cells.resize(form->cells().size());
        set(report, "requests.received.natural_person", number(12, QStringLiteral("12")));
        set(report, "requests.received.business", of(CellState::Blank));
        set(report, "requests.received.research", of(CellState::Text, QStringLiteral("-")));
        set(report, "requests.received.total", number(0, QStringLiteral("0")));
        set(report, "disclosure.administrative_fees.amount", number(1605964, QStringLiteral("160.5964"), 4));
        report.cells[cellOf("disclosure.administrative_fees.amount")].published.unit = QStringLiteral("元");
        DatasetCell &wrong = report.cells[cellOf("requests.granted.total")];
        wrong.extracted = wrong.published = number(3, QStringLiteral("3"));
        wrong.reviewed = number(5, QStringLiteral("5"));
        wrong.status = CellStatus::WrongInOriginal;
        wrong.reviewer = QStringLiteral("=cmd|' /C calc'!A0");
        wrong.time = QDateTime(QDate(2024, 2, 3), QTime(4, 5, 6, 7), Qt::UTC);
        wrong.reason = QStringLiteral("合计应为 5，\n见\"说明\"");
        DatasetFinding finding;
        finding.finding.check = QStringLiteral("cross-footing");
        finding.finding.severity = Severity::Error;
        finding.finding.where = {{static_cast<int>(cellOf("requests.granted.total")), {{10, 11}, 0, {}}}};
        finding.finding.broken = {0};
        finding.finding.repairs = {
            {RepairKind::SingleCell, {{static_cast<int>(cellOf("requests.granted.total")), Decimal(5)}}}};
        finding.finding.printed = Decimal(3);
        finding.finding.expected = Decimal(5);
        finding.message = QStringLiteral("合计不符");
        finding.decision = FindingDecision::WrongInOriginal;
        finding.finding.elsewhere = {{3, QStringLiteral("白杨乡.txt"), QStringLiteral("白杨乡人民政府"), 2022,
                                      {5, 9}, QStringLiteral("同一 段话")}};
        report.findings.push_back(finding);
        return report;
    }
};
