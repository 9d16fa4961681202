#include "model/items/repairwords.h"

#include "model/checks/findingwords.h"

namespace gouji {

QString repairWords(const Repair &repair, const FormDefinition &form, bool english)
{
    return repairText(repair, form, english);
}

QString sumWords(const Identity &identity, const FormDefinition &form, bool english)
{
    return sumText(identity, form, english);
}

} // namespace gouji
