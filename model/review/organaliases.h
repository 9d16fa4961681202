#pragma once

#include "model/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace gouji {

/// An organ that published its reports under another name.
struct OrganAlias
{
    QString former;  ///< the name it published under
    QString present; ///< the organ that carries its figures on
    /// Last report year under the former name, inclusive. 0: both names are one organ in every year, as with
    /// another spelling or a name with the place before it.
    int lastYear = 0;

    bool operator==(const OrganAlias &) const = default;
};

/// Whose report of a year holds an organ's figures.
struct OrganForebears
{
    /// Keys of the organs (OrganAliases::keyOf). More than one: they were merged, and the figures are the sum
    /// of all their reports.
    QStringList organs;
    /// One of them was divided: its figures went to several organs, and no report of its own says how.
    bool isDivided = false;
};

/// The reviewer's list of renamed, merged and divided organs. One line says that one organ's figures were
/// carried on by another. Two lines with the same present name and year say that two were merged; an organ
/// that took in others and kept its name stands among its own forebears. Immutable.
class OrganAliases
{
public:
    OrganAliases() = default;
    /// Lines with an empty name, a name that stands for itself in every year, and the second of two equal
    /// lines are left out.
    explicit OrganAliases(const std::vector<OrganAlias> &aliases);

    /// Reads what toJson() wrote. InvalidArgument when it is no such list; `detail` names the place.
    [[nodiscard]] static Result<OrganAliases> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    [[nodiscard]] const std::vector<OrganAlias> &aliases() const { return m_aliases; }
    [[nodiscard]] bool isEmpty() const { return m_aliases.empty(); }

    /// What two names of one organ have in common: organKey(), and one for names that are one organ in every
    /// year.
    [[nodiscard]] QString keyOf(const QString &organ) const;
    /// The names (as organKey() gives them) that have this key, the key itself first.
    [[nodiscard]] QStringList spellings(const QString &key) const;
    /// Whose reports of `year` hold the figures of the organ with this key; the organ itself where the list
    /// says nothing else.
    [[nodiscard]] OrganForebears forebears(const QString &key, int year) const;
    /// The organs that carry on, after `year`, the figures of the organ with this key, itself included.
    [[nodiscard]] QStringList heirs(const QString &key, int year) const;

private:
    struct Line
    {
        QString other;
        int lastYear = 0;
    };
    [[nodiscard]] QString sameInAllYears(QString key) const;
    [[nodiscard]] bool isDividedAfter(const QString &key, int lastYear) const;
    void collect(const QString &key, int year, int depth, OrganForebears &found) const;

    std::vector<OrganAlias> m_aliases;
    QHash<QString, QString> m_same;                ///< key to key, for all years
    QHash<QString, std::vector<Line>> m_forebears; ///< by the present organ's key
    QHash<QString, std::vector<Line>> m_heirs;     ///< by the former organ's key
};

} // namespace gouji
