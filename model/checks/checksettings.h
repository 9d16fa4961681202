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
};

struct Threshold
{
    const char *check;
    const char *name;
    double value; ///< unless set
    double least;
    double most;
};

/// A rule set: severity, on or off and thresholds per check. Immutable once read; the empty one is the
/// checks' own. File format: resources/settings/checks.schema.json.
class CheckSettings
{
public:
    /// Reads a settings file's bytes. Errors are InvalidArgument; `detail` names the place
    /// ("/checks/numbering/on") and what is expected there.
    [[nodiscard]] static Result<CheckSettings> fromJson(const QByteArray &json, const QString &fileName);

    [[nodiscard]] bool isOn(const QString &check) const { return m_checks.value(check).isOn; }
    [[nodiscard]] std::optional<Severity> severity(const QString &check) const
    {
        return m_checks.value(check).severity;
    }
    /// A threshold, as set or the check's own; 0 for one that does not exist.
    [[nodiscard]] double threshold(const char *check, const char *name) const;
    /// What a report's row says judged it.
    [[nodiscard]] QString id() const { return QStringLiteral("own"); }
    [[nodiscard]] bool isEmpty() const { return m_checks.isEmpty(); }

private:
    QHash<QString, CheckSetting> m_checks;
};

/// All thresholds that can be set.
[[nodiscard]] const std::vector<Threshold> &allThresholds();

} // namespace gouji
