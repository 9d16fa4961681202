#pragma once

#include "model/checks/finding.h"
#include "model/core/result.h"

#include <QHash>
#include <QString>

#include <optional>

namespace gouji {

/// What an office sets for one check.
struct CheckSetting
{
    bool isOn = true;
    std::optional<Severity> severity; ///< instead of the check's own
    /// Thresholds by name, those of thresholdsOf() only.
    QHash<QString, double> thresholds;

    bool operator==(const CheckSetting &) const = default;
};

struct Threshold
{
    const char *check;
    const char *name;
    double value; ///< unless set
    double least;
    double most;
};

/// A rule set: severity, on or off and thresholds per check; the empty one is the checks' own. File format:
/// resources/settings/checks.schema.json.
class CheckSettings
{
public:
    /// Reads a settings file's bytes. Errors are InvalidArgument; `detail` names the place
    /// ("/checks/numbering/on") and what is expected there.
    [[nodiscard]] static Result<CheckSettings> fromJson(const QByteArray &json, const QString &fileName);
    /// What fromJson() reads; only what differs from the checks' own. Equal rule sets give equal bytes.
    [[nodiscard]] QByteArray toJson() const;

    /// As set; empty for the checks' own.
    [[nodiscard]] CheckSetting setting(const QString &check) const { return m_checks.value(check); }
    /// Sets a check of allChecks(); what is its own anyway, and thresholds it has not, leave no trace.
    void set(const QString &check, CheckSetting setting);
    /// What the office calls the rule set; empty for none.
    [[nodiscard]] const QString &name() const { return m_name; }
    void setName(const QString &name) { m_name = name; }

    [[nodiscard]] bool isOn(const QString &check) const { return m_checks.value(check).isOn; }
    [[nodiscard]] std::optional<Severity> severity(const QString &check) const
    {
        return m_checks.value(check).severity;
    }
    /// A threshold, as set or the check's own; 0 for one that does not exist.
    [[nodiscard]] double threshold(const char *check, const char *name) const;
    /// What a report's row says judged it: "own", or twelve hexadecimal digits that follow from all that is
    /// set. The name does not count.
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] bool isEmpty() const { return m_checks.isEmpty(); }
    bool operator==(const CheckSettings &other) const
    {
        return m_name == other.m_name && m_checks == other.m_checks;
    }

private:
    void identify();

    QString m_name;
    QString m_id = QStringLiteral("own");
    QHash<QString, CheckSetting> m_checks;
};

/// What a threshold is, in the application's language: "characters of an overview that is judged".
[[nodiscard]] QString thresholdTitle(const Threshold &threshold);
/// Stable: "error", "warning", "notice".
[[nodiscard]] QString severityKey(Severity severity);

/// All thresholds that can be set.
[[nodiscard]] const std::vector<Threshold> &allThresholds();

} // namespace gouji
