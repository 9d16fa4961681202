#pragma once

#include "model/exporting/dataset.h"
#include "model/exporting/rowsink.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace gouji {

/// The reviewed dataset as tables, for every format that has rows.
///
/// Wide: one row per report. After the report's facts come the values of every cell of the given forms, `KEY`
/// (or `KEY.published` and `KEY.reviewed` for both), then `….unit` for money, `….state` (number, blank,
/// missing, text) and `KEY.status` (CellStatus). Long: one row per cell. Findings: one row per finding. A
/// value field is a number only for state number; blank and missing are empty fields, text is the text as
/// printed. None of them is ever 0.
class DatasetTables
{
public:
    /// `forms` decide the wide table's columns: their cells, each key once. They must outlive this.
    DatasetTables(std::vector<const FormDefinition *> forms, DatasetValues values);

    void wideHeader(RowSink &sink) const;
    void wideRow(RowSink &sink, const DatasetReport &report) const;
    void longHeader(RowSink &sink) const;
    void longRows(RowSink &sink, const DatasetReport &report) const;
    static void findingsHeader(RowSink &sink);
    static void findingRows(RowSink &sink, const DatasetReport &report);
    /// What the wide table's keys mean: key, table, row, column, unit.
    void fieldsHeader(RowSink &sink) const;
    void fieldRows(RowSink &sink) const;

private:
    using Member = CellValue DatasetCell::*;
    struct ValueSet
    {
        const char *name;
        Member member;
    };
    /// A cell's names in the form, made once.
    struct CellLabels
    {
        QString table;
        QString row;
        QString column;
        QString unit;
    };
    struct WideColumn
    {
        QByteArray key;
        bool isAmount = false;
    };
    struct FormFacts
    {
        const FormDefinition *form = nullptr;
        std::vector<CellLabels> labels; ///< form order
        std::vector<int> wideCells;     ///< per wide column the form's cell, -1 for none
    };

    [[nodiscard]] const FormFacts *factsOf(const FormDefinition *form) const;
    [[nodiscard]] QByteArray valueName(const QByteArray &key, const ValueSet &set) const;
    void longValue(RowSink &sink, const CellValue &value, const QString &formUnit) const;

    std::vector<ValueSet> m_sets;
    std::vector<WideColumn> m_columns;
    std::vector<FormFacts> m_forms;
};

} // namespace gouji
