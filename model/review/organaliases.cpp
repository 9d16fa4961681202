#include "model/review/organaliases.h"

#include "model/review/versions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gouji {

namespace {

/// Renames behind each other; more, and the list runs in a circle.
constexpr int mostRenames = 16;

void addOnce(QStringList &list, const QString &item)
{
    if (!list.contains(item))
        list << item;
}

Error notAList(const QString &place)
{
    return Error{ErrorCode::InvalidArgument, QStringLiteral("aliases"), place};
}

} // namespace

OrganAliases::OrganAliases(const std::vector<OrganAlias> &aliases)
{
    for (const OrganAlias &alias : aliases) {
        const bool isPointless = alias.lastYear == 0 && organKey(alias.former) == organKey(alias.present);
        const bool isThere = std::find(m_aliases.begin(), m_aliases.end(), alias) != m_aliases.end();
        if (!organKey(alias.former).isEmpty() && !organKey(alias.present).isEmpty() && !isPointless &&
            !isThere)
            m_aliases.push_back(alias);
    }
    for (const OrganAlias &alias : m_aliases) {
        // What both names lead to already is one organ: no circles.
        const QString former = sameInAllYears(organKey(alias.former));
        const QString present = sameInAllYears(organKey(alias.present));
        if (alias.lastYear == 0 && former != present)
            m_same.insert(former, present);
    }
    for (const OrganAlias &alias : m_aliases) {
        if (alias.lastYear == 0)
            continue;
        const QString former = keyOf(alias.former);
        const QString present = keyOf(alias.present);
        m_forebears[present].push_back({former, alias.lastYear});
        m_heirs[former].push_back({present, alias.lastYear});
    }
}

QString OrganAliases::sameInAllYears(QString key) const
{
    for (auto same = m_same.constFind(key); same != m_same.constEnd(); same = m_same.constFind(key))
        key = *same;
    return key;
}

QString OrganAliases::keyOf(const QString &organ) const
{
    const QString key = organKey(organ);
    return m_same.isEmpty() ? key : sameInAllYears(key);
}

OrganForebears OrganAliases::forebears(const QString &key, int year) const
{
    OrganForebears found;
    if (m_forebears.isEmpty())
        found.organs << key;
    else
        collect(key, year, 0, found);
    return found;
}

/// Goes back from the organ through all renames that were still to come in `year`.
void OrganAliases::collect(const QString &key, int year, int depth, OrganForebears &found) const
{
    bool hasOther = false;
    bool isOwn = false;
    const std::vector<Line> lines = depth < mostRenames ? m_forebears.value(key) : std::vector<Line>();
    for (const Line &line : lines) {
        if (line.lastYear < year)
            continue;
        found.isDivided = found.isDivided || isDividedAfter(line.other, line.lastYear);
        if (line.other == key) {
            isOwn = true;
            continue;
        }
        hasOther = true;
        collect(line.other, year, depth + 1, found);
    }
    if (!hasOther || isOwn)
        addOnce(found.organs, key);
}

/// More than one organ carries its figures on from that year.
bool OrganAliases::isDividedAfter(const QString &key, int lastYear) const
{
    QStringList organs;
    for (const Line &line : m_heirs.value(key)) {
        if (line.lastYear == lastYear)
            addOnce(organs, line.other);
    }
    return organs.size() > 1;
}

QStringList OrganAliases::spellings(const QString &key) const
{
    QStringList found{key};
    for (auto same = m_same.constBegin(); same != m_same.constEnd(); ++same) {
        if (sameInAllYears(same.key()) == key)
            addOnce(found, same.key());
    }
    return found;
}

QStringList OrganAliases::heirs(const QString &key, int year) const
{
    QStringList found{key};
    for (qsizetype i = 0; i < found.size() && found.size() < mostRenames; ++i) {
        const QString organ = found.at(i);
        for (const Line &line : m_heirs.value(organ)) {
            if (line.lastYear >= year)
                addOnce(found, line.other);
        }
    }
    return found;
}

Result<OrganAliases> OrganAliases::fromJson(const QByteArray &json)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    const QJsonValue list = document.object().value(QStringLiteral("aliases"));
    if (syntax.error != QJsonParseError::NoError || !list.isArray())
        return notAList(QStringLiteral("/aliases"));
    std::vector<OrganAlias> aliases;
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject object = value.toObject();
        OrganAlias alias{object.value(QStringLiteral("former")).toString(),
                         object.value(QStringLiteral("present")).toString(),
                         object.value(QStringLiteral("lastYear")).toInt(-1)};
        if (alias.former.isEmpty() || alias.present.isEmpty() || alias.lastYear < 0)
            return notAList(QStringLiteral("/aliases/%1").arg(aliases.size()));
        aliases.push_back(std::move(alias));
    }
    return OrganAliases(aliases);
}

QByteArray OrganAliases::toJson() const
{
    QJsonArray list;
    for (const OrganAlias &alias : m_aliases)
        list.append(QJsonObject{{QStringLiteral("former"), alias.former},
                                {QStringLiteral("present"), alias.present},
                                {QStringLiteral("lastYear"), alias.lastYear}});
    return QJsonDocument(QJsonObject{{QStringLiteral("aliases"), list}}).toJson(QJsonDocument::Compact);
}

} // namespace gouji
