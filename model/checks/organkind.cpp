#include "model/checks/organkind.h"

namespace gouji {

namespace {

/// The place that a government governs.
OrganKind placeKind(QStringView name)
{
    if (name.endsWith(u'镇'))
        return OrganKind::Town;
    if (name.endsWith(u'乡') || name.endsWith(u"苏木"))
        return OrganKind::Township;
    if (name.endsWith(u"街道"))
        return OrganKind::Street;
    if (name.endsWith(u'省') || name.endsWith(u"自治区"))
        return OrganKind::Province;
    if (name.endsWith(u'市') || name.endsWith(u'州') || name.endsWith(u'盟') || name.endsWith(u"地区"))
        return OrganKind::City;
    if (name.endsWith(u"开发区") || name.endsWith(u"新区") || name.endsWith(u"园区"))
        return OrganKind::Other;
    if (name.endsWith(u'县') || name.endsWith(u'区') || name.endsWith(u'旗'))
        return OrganKind::County;
    return OrganKind::Unknown;
}

} // namespace

OrganKind organKind(QStringView name)
{
    for (QStringView office : {QStringView(u"人民政府"), QStringView(u"办事处")}) {
        if (name.endsWith(office))
            return placeKind(name.chopped(office.size()));
    }
    if (name.endsWith(u"管理委员会") || name.endsWith(u"管委会"))
        return OrganKind::Other;
    if (name.endsWith(u'局'))
        return OrganKind::Bureau;
    if (name.endsWith(u'委') || name.endsWith(u"委员会"))
        return OrganKind::Commission;
    if (name.endsWith(u"办公室") || name.endsWith(u"中心") || name.endsWith(u'厅'))
        return OrganKind::Other;
    return placeKind(name);
}

bool mayNotIssueRules(OrganKind kind, QStringView name)
{
    // Ministries and the bodies of the State Council may.
    if (name.startsWith(u"国家") || name.startsWith(u"中国") || name.startsWith(u"中华"))
        return false;
    // The districts of a municipality's name may hide a city with rules of its own: only the surest.
    const bool isLocal = name.contains(u'县') || name.contains(u'区') || name.contains(u'市');
    switch (kind) {
    case OrganKind::Town:
    case OrganKind::Township:
    case OrganKind::Street:
    case OrganKind::County:
        return true;
    case OrganKind::Bureau:
    case OrganKind::Commission:
        return isLocal;
    default:
        return false;
    }
}

} // namespace gouji
