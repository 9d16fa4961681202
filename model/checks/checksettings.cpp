#include "model/checks/checksettings.h"

#include "model/checks/check.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

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

const Check *checkOf(const QString &id)
{
    const auto &checks = allChecks();
    const auto found = std::find_if(checks.begin(), checks.end(),
                                    [&](const Check &check) { return id == QLatin1String(check.id); });
    return found == checks.end() ? nullptr : &*found;
}

/// Without what is the check's own anyway.
CheckSetting reduced(const Check &check, CheckSetting setting)
{
    const QString id = QString::fromLatin1(check.id);
    for (auto it = setting.thresholds.begin(); it != setting.thresholds.end();) {
        const Threshold *threshold = thresholdOf(id, it.key());
        const bool isOwn = threshold == nullptr || threshold->value == it.value();
        it = isOwn ? setting.thresholds.erase(it) : std::next(it);
    }
    return setting;
}

QJsonObject objectOf(const CheckSetting &setting)
{
    QJsonObject object;
    if (!setting.isOn)
        object.insert(QStringLiteral("on"), false);
    if (setting.severity)
        object.insert(QStringLiteral("severity"), severityKey(*setting.severity));
    for (auto it = setting.thresholds.begin(); it != setting.thresholds.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QString unknownKey(const QJsonObject &root)
{
    for (const QString &key : root.keys()) {
        if (key != u"checks" && key != u"name" && key != u"$schema")
            return key;
    }
    return {};
}

struct ThresholdTitle
{
    const char *check;
    const char *name;
    const char *title;
};

constexpr std::array thresholdTitles{
    ThresholdTitle{"percentage", "tolerance",
                   QT_TRANSLATE_NOOP("gouji::checks", "Units of the last printed digit it may be off by")},
    ThresholdTitle{"implausible-value", "highest-rate",
                   QT_TRANSLATE_NOOP("gouji::checks", "Highest share, in per cent")},
    ThresholdTitle{"part-missing", "shortest",
                   QT_TRANSLATE_NOOP("gouji::checks", "Fewest characters of an overview that is judged")},
    ThresholdTitle{"part-missing", "least",
                   QT_TRANSLATE_NOOP("gouji::checks", "Topics that an overview must name, of five")},
    ThresholdTitle{"problems-empty", "shortest",
                   QT_TRANSLATE_NOOP("gouji::checks", "Sections with fewer characters are empty")},
    ThresholdTitle{"text-duplicate", "shortest",
                   QT_TRANSLATE_NOOP("gouji::checks", "Fewest Chinese characters of an exact repetition")},
    ThresholdTitle{"text-duplicate", "shortest-near",
                   QT_TRANSLATE_NOOP("gouji::checks", "Fewest Chinese characters of a near repetition")},
    ThresholdTitle{"year-mismatch", "earliest-month",
                   QT_TRANSLATE_NOOP("gouji::checks", "Earliest month of its own year to sign a report in")},
    ThresholdTitle{"agency-mismatch", "least",
                   QT_TRANSLATE_NOOP("gouji::checks", "Times another organ must speak")},
    ThresholdTitle{"late", "grace", QT_TRANSLATE_NOOP("gouji::checks", "Days of grace after the deadline")},
};

} // namespace

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Notice:
        break;
    }
    return QStringLiteral("notice");
}

QString thresholdTitle(const Threshold &threshold)
{
    for (const ThresholdTitle &entry : thresholdTitles) {
        if (QLatin1String(entry.check) == QLatin1String(threshold.check) &&
            QLatin1String(entry.name) == QLatin1String(threshold.name))
            return QCoreApplication::translate("gouji::checks", entry.title);
    }
    return QString::fromLatin1(threshold.name);
}

const std::vector<Threshold> &allThresholds()
{
    static const std::vector<Threshold> thresholds{
        {"percentage", "tolerance", 1, 0, 100},               // in units of the last printed digit
        {"implausible-value", "highest-rate", 100, 50, 1000}, // per cent
        {"implausible-value", "jump", 10, 2, 1000},           // times last year's value
        {"implausible-value", "jump-least", 100, 0, 1000000}, // what the greater value must reach
        {"part-missing", "shortest", 60, 0, 10000},           // characters of an overview that is judged
        {"problems-empty", "shortest", 8, 0, 10000},          // characters
        {"part-missing", "least", 5, 1, 5},                   // topics that an overview must name
        {"text-duplicate", "shortest", 20, 12, 10000},        // Han characters of a passage word for word
        {"text-duplicate", "shortest-near", 30, 12, 10000},   // the same of one that stands twice nearly
        {"year-mismatch", "earliest-month", 11, 1, 12},       // of its own year, to sign a report in
        {"agency-mismatch", "least", 1, 1, 1000},             // times another organ must speak
        {"late", "grace", 0, 0, 366},                         // days behind the deadline that are no fault
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
    if (const QString key = unknownKey(root); !key.isEmpty())
        return wrong(u'/' + key + QStringLiteral(": only \"checks\" and \"name\" are expected here"));
    if (!root.value(QStringLiteral("checks")).isObject())
        return wrong(QStringLiteral("/checks: an object is expected"));
    const QJsonObject checks = root.value(QStringLiteral("checks")).toObject();
    CheckSettings settings;
    settings.m_name = root.value(QStringLiteral("name")).toString();
    for (auto it = checks.begin(); it != checks.end(); ++it) {
        if (!checkOf(it.key()))
            return wrong(QStringLiteral("/checks/") + it.key() + QStringLiteral(": there is no such check"));
        QString problem;
        const CheckSetting setting = SettingReader(it.key(), problem).read(it.value());
        if (!problem.isEmpty())
            return wrong(problem);
        settings.set(it.key(), setting);
    }
    return settings;
}

void CheckSettings::set(const QString &check, CheckSetting setting)
{
    const Check *known = checkOf(check);
    if (!known)
        return;
    setting = reduced(*known, std::move(setting));
    if (setting == CheckSetting())
        m_checks.remove(check);
    else
        m_checks.insert(check, std::move(setting));
    identify();
}

void CheckSettings::identify()
{
    CheckSettings unnamed;
    unnamed.m_checks = m_checks;
    m_id = m_checks.isEmpty()
               ? QStringLiteral("own")
               : QString::fromLatin1(
                     QCryptographicHash::hash(unnamed.toJson(), QCryptographicHash::Sha256).toHex().left(12));
}

QByteArray CheckSettings::toJson() const
{
    QJsonObject checks; // sorts by key
    for (auto it = m_checks.begin(); it != m_checks.end(); ++it)
        checks.insert(it.key(), objectOf(*it));
    QJsonObject root{{QStringLiteral("checks"), checks}};
    if (!m_name.isEmpty())
        root.insert(QStringLiteral("name"), m_name);
    return QJsonDocument(root).toJson();
}

} // namespace gouji
