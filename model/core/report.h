#pragma once

#include "model/core/decimal.h"
#include "model/core/diagnostic.h"
#include "model/core/provenance.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace gouji {

enum class CellState
{
    Missing, ///< its row or column does not stand in the source
    Blank,   ///< the cell stands there, empty
    Number,
    Text ///< "/", "-", words: something that is no number
};

/// What a cell of the form holds. `raw` is exactly what its span cuts out of the text. Only Number has a
/// number; none of the other states is ever zero.
struct CellValue
{
    CellState state = CellState::Missing;
    Decimal number;
    QString raw;
    QString unit; ///< as printed behind the number ("万元"), empty for none
    Provenance where;
    /// How sure the reading is that this value belongs in this cell, 0..1.
    float confidence = 0;

    bool operator==(const CellValue &) const = default;
};

template <typename T>
struct Traced
{
    T value{};
    Provenance where;

    bool operator==(const Traced &) const = default;
};

enum class ContactKind
{
    Phone,
    Fax,
    Email,
    Address,
    PostCode
};

struct Contact
{
    ContactKind kind = ContactKind::Phone;
    QString value;
    Provenance where;

    bool operator==(const Contact &) const = default;
};

/// What the document says of itself. Absent means: it does not say, or not readably.
struct Metadata
{
    std::optional<Traced<QString>> title;
    /// The reporting organ's fullest legal name that stands in the document.
    std::optional<Traced<QString>> agency;
    /// The report year: the title's, where other places disagree.
    std::optional<Traced<int>> year;
    std::optional<Traced<QDate>> periodBegin; ///< first day of the statistical period
    std::optional<Traced<QDate>> periodEnd;   ///< last day, inclusive
    /// The words that give the period, also where they cannot be read as two dates.
    Provenance periodPhrase;
    std::optional<Traced<QDate>> signatureDate;
    std::vector<Contact> contacts;

    bool operator==(const Metadata &) const = default;
};

/// A statutory section whose heading stands in the document.
struct SectionMark
{
    /// Index in FormDefinition::sections(); both forms have the same six.
    int section = 0;
    Span heading; ///< the heading as printed, with its numeral
    Span body;    ///< from behind the heading to the next section's heading or the document's end

    bool operator==(const SectionMark &) const = default;
};

enum class ParagraphKind
{
    Title,
    Heading,
    Body,
    Table
};

/// A paragraph of prose, in reading order. A paragraph torn by a page break or a wrapped line is one, given
/// by its parts: `span` runs from the first part's begin to the last one's end.
struct Paragraph
{
    ParagraphKind kind = ParagraphKind::Body;
    Span span;
    /// Index into Report::sections of the section it stands in, -1 before the first.
    int sectionMark = -1;

    bool operator==(const Paragraph &) const = default;
};

/// How one printed row of the form was found.
struct RowReading
{
    int printedRow = 0; ///< index in FormDefinition::printedRows()
    Span span;          ///< of its label and values
    int valuesFound = 0;
    int valuesExpected = 0;
    float confidence = 0;

    bool operator==(const RowReading &) const = default;
};

/// A number in prose that counts something.
struct Claim
{
    /// What it counts, one of FormDefinition::claims() ("requests.received"); empty when not recognised.
    QString subject;
    Decimal value;
    QString unit;            ///< the measure word as printed: 件, 条, 万元
    bool isExact = true;     ///< false beside 余, 多, 约, 近, 以上
    bool isNegation = false; ///< "未收到…申请" says zero without a number
    Provenance where;        ///< the number (for a negation: the negated phrase)
    Span clause;             ///< the words it was understood from
    /// The subject is likely, not sure: it counts against the table only where other counts beside it agree
    /// with the table, which shows that they speak of the same thing.
    bool needsSupport = false;

    bool operator==(const Claim &) const = default;
};

/// "共 N 条，其中 A a 条、B b 条": a total and its parts, as indices into Report::claims.
struct Breakdown
{
    int total = 0;
    std::vector<int> parts;
    /// The wording says that the parts are all there is (no 等, 余, 约, 主要, 重点, nested 其中).
    bool isExhaustive = false;
    Span where; ///< from the total to the last part

    bool operator==(const Breakdown &) const = default;
};

/// A report as read from one document. It knows its form by id only; `cells` are in the order of
/// FormDefinition::cells() and empty when no form was recognised.
struct Report
{
    QString formId; ///< "2019", "2021", "pre-2019", or empty
    float formConfidence = 0;
    Metadata metadata;
    std::vector<SectionMark> sections; ///< in the order found; a section found twice stands twice
    std::vector<CellValue> cells;
    std::vector<RowReading> rows;
    std::vector<Paragraph> paragraphs;
    std::vector<Claim> claims;
    std::vector<Breakdown> breakdowns;
    std::vector<Diagnostic> diagnostics;

    bool operator==(const Report &) const = default;
};

} // namespace gouji
