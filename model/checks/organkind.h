#pragma once

#include <QString>

namespace gouji {

/// What sort of body a reporting organ is, by the end of its name.
enum class OrganKind
{
    Unknown,
    Town,       ///< 镇
    Township,   ///< 乡
    Street,     ///< 街道
    County,     ///< 县, 区, 旗 and their governments
    City,       ///< 市, 州, 盟: may be of county level or may issue rules
    Province,   ///< 省, 自治区
    Bureau,     ///< 局
    Commission, ///< 委, 委员会
    Other       ///< 办公室, 中心, 管委会 and others
};

[[nodiscard]] OrganKind organKind(QStringView name);

/// True for bodies that can issue no 规章: towns, counties and the departments of local governments.
[[nodiscard]] bool mayNotIssueRules(OrganKind kind, QStringView name);

} // namespace gouji
