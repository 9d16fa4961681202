#pragma once

#include "model/core/report.h"
#include "model/core/sourcedocument.h"
#include "model/forms/formdefinition.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace gouji {

/// What one version of a report publishes in a cell.
struct PublishedValue
{
    CellState state = CellState::Missing;
    Decimal number; ///< of CellState::Number
    QString text;   ///< of CellState::Text, its beginning
    QString unit;   ///< as printed, empty for none
    /// A digit was recognised with doubt, or it is not sure that the value belongs in this cell.
    bool isDoubtful = false;

    /// "12", "160.5964万元", "/"; empty for a cell without contents.
    [[nodiscard]] QString words() const;
    bool operator==(const PublishedValue &) const = default;
};

/// The published values of a form's cells in few bytes, so that those of very many reports can be kept.
class PublishedValues
{
public:
    PublishedValues() = default;
    /// `cells` in the form's order, with places in `document`.
    PublishedValues(const SourceDocument &document, const std::vector<CellValue> &cells);

    /// Bytes that packed() gave. Damaged ones give fewer values.
    [[nodiscard]] static PublishedValues fromPacked(const QByteArray &bytes);
    [[nodiscard]] const QByteArray &packed() const { return m_packed; }

    [[nodiscard]] std::vector<PublishedValue> unpacked() const;
    [[nodiscard]] qsizetype byteCount() const { return m_packed.size(); }

private:
    QByteArray m_packed;
};

/// Another version of the report that is checked: of the same organ and year, with other bytes.
struct OtherVersion
{
    QString name; ///< of its file
    QString formId;
    PublishedValues values;
    bool isLater = false; ///< it came after the report that is checked
};

/// The power of ten by which money in this unit (元, 万元) is 元; nothing for a unit that is no money.
[[nodiscard]] std::optional<int> moneyPower(const QString &unit);

enum class ValueDifference
{
    None,
    Changed,
    Doubtful,     ///< they differ as read, but one of them was read with doubt
    NotComparable ///< it does not stand in one of them
};

/// Compares the values of one cell in two versions. Numbers are compared by what they say, not by how they
/// are printed: 0.50 is 0.5, and money in 元 and in 万元 may be the same. A blank and a number differ.
[[nodiscard]] ValueDifference differenceOf(const PublishedValue &one, const PublishedValue &other,
                                           const FormColumn &column);

} // namespace gouji
