#include "model/roster/roster.h"

#include "model/review/versions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gouji {

namespace {

constexpr int latestYear = 9999;

QJsonObject objectOf(const RosterOrgan &organ)
{
    QJsonObject object{{QStringLiteral("name"), organ.name}};
    const auto put = [&object](const char *key, const QString &value) {
        if (!value.isEmpty())
            object.insert(QLatin1String(key), value);
    };
    put("kind", className(organ.kind));
    put("level", levelName(organ.level));
    put("parent", organ.parent);
    if (organ.firstYear > 0)
        object.insert(QStringLiteral("first"), organ.firstYear);
    if (organ.lastYear > 0)
        object.insert(QStringLiteral("last"), organ.lastYear);
    return object;
}

/// Empty when the organ could be read, else "/kind: what is expected".
QString readOrgan(const QJsonObject &object, RosterOrgan &organ)
{
    organ.name = object.value(QStringLiteral("name")).toString().trimmed();
    if (organ.name.isEmpty())
        return QStringLiteral("/name: a name is expected");
    organ.parent = object.value(QStringLiteral("parent")).toString().trimmed();
    const auto kind = classOf(object.value(QStringLiteral("kind")).toString());
    if (!kind)
        return QStringLiteral("/kind: \"department\", \"government\" or \"town\" is expected");
    const auto level = levelOf(object.value(QStringLiteral("level")).toString());
    if (!level)
        return QStringLiteral("/level: \"province\", \"city\", \"county\" or \"township\" is expected");
    organ.kind = *kind;
    organ.level = *level;
    organ.firstYear = object.value(QStringLiteral("first")).toInt();
    organ.lastYear = object.value(QStringLiteral("last")).toInt();
    for (const int year : {organ.firstYear, organ.lastYear}) {
        if (year < 0 || year > latestYear)
            return QStringLiteral("/first, /last: a year is expected");
    }
    return {};
}

} // namespace

QString Roster::keyOf(const RosterOrgan &organ)
{
    const QString name = organKey(organ.name);
    return organ.parent.isEmpty() || name.isEmpty() ? name : organKey(organ.parent) + u'/' + name;
}

bool Roster::add(RosterOrgan organ)
{
    const QString key = keyOf(organ);
    if (key.isEmpty() || m_places.contains(key))
        return false;
    m_places.insert(key, size());
    m_organs.push_back(std::move(organ));
    return true;
}

bool Roster::replace(int index, RosterOrgan organ)
{
    const QString key = keyOf(organ);
    if (index < 0 || index >= size() || key.isEmpty() || m_places.value(key, index) != index)
        return false;
    m_organs[static_cast<std::size_t>(index)] = std::move(organ);
    this->index();
    return true;
}

void Roster::remove(int index)
{
    if (index < 0 || index >= size())
        return;
    m_organs.erase(m_organs.begin() + index);
    this->index();
}

void Roster::index()
{
    m_places.clear();
    for (const RosterOrgan &organ : m_organs)
        m_places.insert(keyOf(organ), static_cast<int>(m_places.size()));
}

int Roster::find(const QString &name, const QString &parent) const
{
    RosterOrgan organ;
    organ.name = name;
    organ.parent = parent;
    return m_places.value(keyOf(organ), -1);
}

QStringList Roster::parents() const
{
    QStringList parents;
    for (const RosterOrgan &organ : m_organs) {
        if (!parents.contains(organ.parent))
            parents += organ.parent;
    }
    return parents;
}

QByteArray Roster::toJson() const
{
    QJsonArray organs;
    for (const RosterOrgan &organ : m_organs)
        organs.append(objectOf(organ));
    return QJsonDocument(QJsonObject{{QStringLiteral("organs"), organs}}).toJson(QJsonDocument::Compact);
}

Result<Roster> Roster::fromJson(const QByteArray &json, const QString &name)
{
    const auto wrong = [&name](const QString &detail) {
        return Error{ErrorCode::InvalidArgument, name, detail};
    };
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return wrong(QStringLiteral("byte %1: %2").arg(parseError.offset).arg(parseError.errorString()));
    if (!document.object().value(QStringLiteral("organs")).isArray())
        return wrong(QStringLiteral("/organs: a list is expected"));
    const QJsonArray organs = document.object().value(QStringLiteral("organs")).toArray();
    Roster roster;
    for (qsizetype i = 0; i < organs.size(); ++i) {
        RosterOrgan organ;
        QString problem = readOrgan(organs.at(i).toObject(), organ);
        if (problem.isEmpty() && !roster.add(std::move(organ)))
            problem = QStringLiteral(": the organ stands in the list already");
        if (!problem.isEmpty())
            return wrong(QStringLiteral("/organs/%1%2").arg(i).arg(problem));
    }
    return roster;
}

} // namespace gouji
