#include "model/checks/checksettings.h"

#include "model/checks/check.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gouji {

namespace {

std::optional<Severity> severityOf(const QString &name)
{
    if (name == u"error")
        return Severity::Error;
    if (name == u"warning")
        return Severity::Warning;
    if (name == u"notice")
        return Severity::Notice;
    return std::nullopt;
}

const Threshold *thresholdOf(const QString &check, const QString &name)
{
    const auto &all = allThresholds();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Threshold &threshold) {
        return check == QLatin1String(threshold.check) && name == QLatin1String(threshold.name);
    });
    return found == all.end() ? nullptr : &*found;
}

/// Reads the object of one check; `problem` says what is wrong with it.
class SettingReader
{
public:
    SettingReader(QString check, QString &problem)
        : m_check(std::move(check))
        , m_problem(problem)
    {
    }

    CheckSetting read(const QJsonValue &value)
    {
        if (!value.isObject()) {
            complain({}, QStringLiteral("an object is expected"));
            return m_setting;
        }
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end() && m_problem.isEmpty(); ++it)
            take(it.key(), it.value());
        return m_setting;
    }

private:
    void complain(const QString &key, const QString &words)
    {
        m_problem = QStringLiteral("/checks/") + m_check + (key.isEmpty() ? QString() : u'/' + key) +
                    QStringLiteral(": ") + words;
    }

    void take(const QString &key, const QJsonValue &value)
    {
        if (key == u"on") {
            if (!value.isBool())
                return complain(key, QStringLiteral("true or false is expected"));
            m_setting.isOn = value.toBool();
        } else if (key == u"severity") {
            m_setting.severity = severityOf(value.toString());
            if (!m_setting.severity)
                complain(key, QStringLiteral("\"error\", \"warning\" or \"notice\" is expected"));
        } else if (const Threshold *threshold = thresholdOf(m_check, key)) {
            const double number = value.toDouble(threshold->least - 1);
            if (number < threshold->least || number > threshold->most)
                return complain(key, QStringLiteral("a number from %1 to %2 is expected")
                                         .arg(threshold->least)
                                         .arg(threshold->most));
            m_setting.thresholds.insert(key, number);
        } else {
            complain(key, QStringLiteral("this check has no such setting"));
        }
    }

    QString m_check;
    QString &m_problem;
    CheckSetting m_setting;
};

bool isCheck(const QString &id)
{
    const auto &checks = allChecks();
    return std::any_of(checks.begin(), checks.end(),
                       [&](const Check &check) { return id == QLatin1String(check.id); });
}

} // namespace

const std::vector<Threshold> &allThresholds()
{
    static const std::vector<Threshold> thresholds{
        {"percentage", "tolerance", 1, 0, 100},               // in units of the last printed digit
        {"implausible-value", "highest-rate", 100, 50, 1000}, // per cent
        {"part-missing", "shortest", 60, 0, 10000},           // characters of an overview that is judged
        {"problems-empty", "shortest", 8, 0, 10000},          // characters
        {"text-copied", "least", 80, 30, 2000},               // Han characters of a passage
        {"text-copied", "share", 50, 10, 100},                // per cent of a section of shorter ones
        {"text-copied", "common", 5, 3, 20},                  // organs that make a phrase template
    };
    return thresholds;
}

double CheckSettings::threshold(const char *check, const char *name) const
{
    const Threshold *threshold = thresholdOf(QLatin1String(check), QLatin1String(name));
    const double own = threshold ? threshold->value : 0;
    const auto setting = m_checks.constFind(QLatin1String(check));
    return setting == m_checks.constEnd() ? own : setting->thresholds.value(QLatin1String(name), own);
}

Result<CheckSettings> CheckSettings::fromJson(const QByteArray &json, const QString &fileName)
{
    const auto wrong = [&](const QString &detail) {
        return Error{ErrorCode::InvalidArgument, fileName, detail};
    };
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return wrong(QStringLiteral("byte %1: %2").arg(parseError.offset).arg(parseError.errorString()));
    const QJsonObject root = document.object();
    for (const QString &key : root.keys()) {
        if (key != u"checks" && key != u"$schema")
            return wrong(u'/' + key + QStringLiteral(": only \"checks\" is expected here"));
    }
    if (!root.value(QStringLiteral("checks")).isObject())
        return wrong(QStringLiteral("/checks: an object is expected"));
    const QJsonObject checks = root.value(QStringLiteral("checks")).toObject();
    CheckSettings settings;
    for (auto it = checks.begin(); it != checks.end(); ++it) {
        if (!isCheck(it.key()))
            return wrong(QStringLiteral("/checks/") + it.key() + QStringLiteral(": there is no such check"));
        QString problem;
        settings.m_checks.insert(it.key(), SettingReader(it.key(), problem).read(it.value()));
        if (!problem.isEmpty())
            return wrong(problem);
    }
    return settings;
}

} // namespace gouji
