#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace gouji {

/// What makes a cell more likely to be drawn for a second look. Each reason adds chances: a cell with weight
/// 5 is as likely to come first as five cells with weight 1.
struct CellRisk
{
    QString cell; ///< FormCell::key
    bool isTotal = false;
    bool isUnsure = false;    ///< read with low confidence
    bool isCorrected = false; ///< a reviewer changed the value
    bool isBlank = false;     ///< it stands there, empty
    bool isUnchecked = false; ///< no identity holds that it takes part in

    /// From 1.
    [[nodiscard]] int weight() const;
};

/// Confidence below which a reading counts as unsure.
inline constexpr float unsureConfidence = 0.9F;

/// Draws `count` different cells, or all where there are fewer, in the order drawn. The seed and the risks
/// alone decide: each cell's lot is the largest of as many hashes of seed and key as it has weight, which is
/// a draw without replacement by weight, in integers only, the same on every machine.
[[nodiscard]] QStringList drawCells(const QString &seed, const std::vector<CellRisk> &risks, int count);

/// Whether a report is drawn from the file: each with a chance of `permille` in a thousand for each of its
/// `weight`. `sha256` is that of its bytes, so that the same report is drawn wherever it stands.
[[nodiscard]] bool isReportDrawn(const QString &seed, const QByteArray &sha256, int weight, int permille);

/// The seed for the values of a report that the office's seed drew.
[[nodiscard]] QString reportSeed(const QString &seed, const QByteArray &sha256);

/// The office's rules for the second review, as a list of the review file keeps them.
struct SecondReviewRules
{
    bool mayBeOnePerson = false; ///< one person may do both reviews; the log says so each time
    int permille = 0;            ///< of reports that get a blind second pass; weighted by risk
    int cells = 12;              ///< values drawn from each
    QString seed;                ///< of the draw of reports, hexadecimal; empty while none are drawn

    bool operator==(const SecondReviewRules &) const = default;
};

/// The name of the list that keeps them.
inline constexpr char secondReviewList[] = "second-review";

[[nodiscard]] QByteArray packRules(const SecondReviewRules &rules);
/// What cannot be read is as it is without rules.
[[nodiscard]] SecondReviewRules unpackRules(const QByteArray &packed);

} // namespace gouji
