#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace gouji {

/// What a deadline hangs on.
enum class OrganClass
{
    Unknown,
    Department, ///< of a government at county level or above
    Government, ///< at county level or above; its supervising office publishes
    Town        ///< towns, townships and sub-districts
};

inline constexpr std::array allOrganClasses{OrganClass::Department, OrganClass::Government, OrganClass::Town,
                                            OrganClass::Unknown};

enum class OrganLevel
{
    Unknown,
    Province,
    City,
    County,
    Township
};

inline constexpr std::array allOrganLevels{OrganLevel::Unknown, OrganLevel::Province, OrganLevel::City,
                                           OrganLevel::County, OrganLevel::Township};

/// An organ that must publish a report each year.
struct RosterOrgan
{
    QString name; ///< as its reports give it
    OrganClass kind = OrganClass::Unknown;
    OrganLevel level = OrganLevel::Unknown;
    QString parent;    ///< the government it belongs to, empty for none
    int firstYear = 0; ///< the first report year it owes a report for; 0 = always
    int lastYear = 0;  ///< the last one, inclusive; 0 = still

    [[nodiscard]] bool isDueFor(int year) const
    {
        return (firstYear == 0 || year >= firstYear) && (lastYear == 0 || year <= lastYear);
    }
    bool operator==(const RosterOrgan &) const = default;
};

/// The class that the end of a name tells; Unknown where it does not (an office, a zone's committee).
[[nodiscard]] OrganClass classByName(const QString &name);

/// Stable names for files: "department", "government", "town", "" for Unknown.
[[nodiscard]] QString className(OrganClass kind);
/// "province", "city", "county", "township", "" for Unknown.
[[nodiscard]] QString levelName(OrganLevel level);
/// What a person writes for it, in Chinese or English, or the stable name; empty is Unknown. Nothing for a
/// word that is not known.
[[nodiscard]] std::optional<OrganClass> classOf(QStringView words);
[[nodiscard]] std::optional<OrganLevel> levelOf(QStringView words);

/// In the application's language.
[[nodiscard]] QString classText(OrganClass kind);
[[nodiscard]] QString levelText(OrganLevel level);

} // namespace gouji
