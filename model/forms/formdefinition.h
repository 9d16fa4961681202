#pragma once

#include "model/core/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace gouji {

enum class ValueKind
{
    Count,  ///< a whole number, never negative
    Change, ///< a whole number, may be negative
    Amount  ///< money, with decimals and a unit
};

struct FormColumn
{
    QString id;
    QString label; ///< as the form prints it
    QString english;
    QStringList variants; ///< other spellings that are no fault
    QStringList under;    ///< heads above it, outermost first
    ValueKind kind = ValueKind::Count;
    QString unit; ///< of a number printed without one ("件", "万元")
};

struct FormRow
{
    QString id;
    QString number; ///< "1.", "（一）", "一、" as printed before the label; may be empty
    QString label;
    QString english;
    QStringList variants;
    QStringList under; ///< group labels left of it, outermost first
    /// How the row behaves towards columns of its block that it has no cell in: ids of the columns it has;
    /// empty = all.
    QStringList columns;
};

/// Rows and columns under one head. `rowHead` is the head of the label column.
struct FormBlock
{
    QString label; ///< "第二十条第（一）项", empty for none
    QString rowHead;
    /// All rows of the block stand side by side in one printed row (table 四).
    bool isSideBySide = false;
    std::vector<FormColumn> columns;
    std::vector<FormRow> rows;
};

struct FormTable
{
    QString id;      ///< "disclosure", "requests", "appeals"
    int section = 0; ///< index in sections()
    QString title;
    QString english;
    std::vector<FormBlock> blocks;
};

struct FormSection
{
    QString numeral; ///< "一" … "六"
    QString label;
    QString english;
    QStringList variants;
    /// Words that together identify the section in a numbered heading whose wording is the agency's own.
    /// Every inner list is one way: all its words must occur.
    std::vector<QStringList> keywords;
    QStringList never; ///< words that rule the section out
    QString shortLabel;   ///< for narrow places; the label where the form gives none
    QString shortEnglish; ///< the same
};

/// One cell of the form; its index is its place in FormDefinition::cells().
struct FormCell
{
    QString key; ///< "requests.denied.state_secret.total"
    int table = 0;
    int block = 0;
    int row = 0;    ///< in the block
    int column = 0; ///< in the block
    int printedRow = 0;
    int printedColumn = 0; ///< in the printed row's values
};

/// A row as printed: one label and its values from left to right. Side-by-side blocks give one row without a
/// label.
struct PrintedRow
{
    int table = 0;
    int block = 0;
    int row = -1; ///< in the block; -1 for a side-by-side block
    int firstCell = 0;
    int cellCount = 0;
};

/// An equation between cells that must hold: the sum of `left` equals the sum of `right`.
struct Identity
{
    QString rule;           ///< "BAL", "COL", "ROW", "T4"
    QString name;           ///< "BAL:total", "ROW:granted", "T4:reconsideration"
    std::vector<int> left;  ///< cell indices
    std::vector<int> right; ///< cell indices
};

/// An equation with last year's report of the same organ: `left` equals the sum of last year's cells plus the
/// sum of `plus` less the sum of `minus`.
struct YearIdentity
{
    QString rule;          ///< "CARRY", "STOCK"
    QString name;          ///< "CARRY:total", "STOCK:rules"
    int left = 0;          ///< cell index
    QStringList last;      ///< keys of cells in last year's form, which may be another
    std::vector<int> plus; ///< cell indices
    std::vector<int> minus;
};

/// A count that prose may repeat, and the sums of cells that it may rightly mean.
struct ClaimSubject
{
    QString id; ///< "requests.received"
    QString english;
    QString label;
    /// Each reading: cells added and cells taken away.
    struct Reading
    {
        std::vector<int> plus;
        std::vector<int> minus;
    };
    std::vector<Reading> readings;
};

/// A sum of cells that pictures show. Equal ids in two forms are one series over the years.
struct FormMeasure
{
    QString id;
    QString label;
    QString english;
    std::vector<int> cells; ///< added up
    std::vector<int> of;    ///< of a share: the sum it is a share of; else empty

    [[nodiscard]] const QString &name(bool inEnglish) const { return inEnglish ? english : label; }
};

/// What pictures show of a form; all empty where the form says nothing of it.
struct FormStatistics
{
    std::vector<FormMeasure> requests; ///< received, processed, carried forward
    std::vector<FormMeasure> outcomes; ///< together they are all that was processed
    std::vector<FormMeasure> rates;
};

/// One statutory form, as read from resources/forms/*.json (see forms.schema.json there). Immutable once
/// built.
class FormDefinition
{
public:
    /// Builds a form from JSON. Errors name the place in the file ("/tables/1/blocks/0/rows/3: ...").
    [[nodiscard]] static Result<FormDefinition> fromJson(const QByteArray &json, const QString &fileName);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QString &english() const { return m_english; }
    /// The notice that prescribes the form.
    [[nodiscard]] const QString &basis() const { return m_basis; }
    [[nodiscard]] int firstYear() const { return m_firstYear; }
    /// Last report year, inclusive; 0 = still in force.
    [[nodiscard]] int lastYear() const { return m_lastYear; }
    [[nodiscard]] bool isForYear(int year) const
    {
        return year >= m_firstYear && (m_lastYear == 0 || year <= m_lastYear);
    }

    [[nodiscard]] const std::vector<FormSection> &sections() const { return m_sections; }
    [[nodiscard]] const std::vector<FormTable> &tables() const { return m_tables; }
    [[nodiscard]] const std::vector<FormCell> &cells() const { return m_cells; }
    [[nodiscard]] const std::vector<PrintedRow> &printedRows() const { return m_printedRows; }
    [[nodiscard]] const std::vector<Identity> &identities() const { return m_identities; }
    /// What must follow from last year's report; empty where the form says nothing of it.
    [[nodiscard]] const std::vector<YearIdentity> &acrossYears() const { return m_acrossYears; }
    [[nodiscard]] const std::vector<ClaimSubject> &claims() const { return m_claims; }
    [[nodiscard]] const FormStatistics &statistics() const { return m_statistics; }
    /// Labels that stand in tables besides rows and columns: notes, corner heads, group heads.
    [[nodiscard]] const QStringList &furniture() const { return m_furniture; }

    /// Index of a cell by key, -1 when the form has none.
    [[nodiscard]] int cellIndex(const QString &key) const { return m_index.value(key, -1); }
    [[nodiscard]] int identityIndex(const QString &name) const;
    /// Identities that a cell takes part in, as indices.
    [[nodiscard]] const std::vector<int> &identitiesOf(int cell) const
    {
        return m_identitiesOf[static_cast<std::size_t>(cell)];
    }

    [[nodiscard]] const FormTable &tableOf(const FormCell &cell) const
    {
        return m_tables[static_cast<std::size_t>(cell.table)];
    }
    [[nodiscard]] const FormRow &rowOf(const FormCell &cell) const;
    [[nodiscard]] const FormColumn &columnOf(const FormCell &cell) const;
    /// "（三）不予公开 / 1.属于国家秘密 · 总计": row and column in words, in the form's language or in
    /// English.
    [[nodiscard]] QString describeCell(int cell, bool english) const;
    [[nodiscard]] QString describeRow(int printedRow, bool english) const;

private:
    friend class FormReader;
    QString m_id, m_title, m_english, m_basis;
    int m_firstYear = 0;
    int m_lastYear = 0;
    std::vector<FormSection> m_sections;
    std::vector<FormTable> m_tables;
    std::vector<FormCell> m_cells;
    std::vector<PrintedRow> m_printedRows;
    std::vector<Identity> m_identities;
    std::vector<std::vector<int>> m_identitiesOf;
    std::vector<YearIdentity> m_acrossYears;
    std::vector<ClaimSubject> m_claims;
    FormStatistics m_statistics;
    QStringList m_furniture;
    QHash<QString, int> m_index;
};

} // namespace gouji
