#include "model/roster/organ.h"

#include "model/checks/organkind.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

template <typename Value>
struct Spelling
{
    QStringView words;
    Value value;
};

// The first spelling of a value is its stable name.
constexpr std::array classSpellings{
    Spelling<OrganClass>{u"department", OrganClass::Department},
    Spelling<OrganClass>{u"government", OrganClass::Government},
    Spelling<OrganClass>{u"town", OrganClass::Town},
    Spelling<OrganClass>{u"部门", OrganClass::Department},
    Spelling<OrganClass>{u"政府部门", OrganClass::Department},
    Spelling<OrganClass>{u"工作部门", OrganClass::Department},
    Spelling<OrganClass>{u"市直部门", OrganClass::Department},
    Spelling<OrganClass>{u"县直部门", OrganClass::Department},
    Spelling<OrganClass>{u"区直部门", OrganClass::Department},
    Spelling<OrganClass>{u"政府", OrganClass::Government},
    Spelling<OrganClass>{u"人民政府", OrganClass::Government},
    Spelling<OrganClass>{u"县级以上人民政府", OrganClass::Government},
    Spelling<OrganClass>{u"乡镇", OrganClass::Town},
    Spelling<OrganClass>{u"镇", OrganClass::Town},
    Spelling<OrganClass>{u"乡", OrganClass::Town},
    Spelling<OrganClass>{u"街道", OrganClass::Town},
    Spelling<OrganClass>{u"镇街", OrganClass::Town},
    Spelling<OrganClass>{u"乡镇街道", OrganClass::Town},
    Spelling<OrganClass>{u"乡镇(街道)", OrganClass::Town},
    Spelling<OrganClass>{u"乡镇、街道", OrganClass::Town},
    Spelling<OrganClass>{u"township", OrganClass::Town},
    Spelling<OrganClass>{u"其他", OrganClass::Unknown},
    Spelling<OrganClass>{u"other", OrganClass::Unknown},
};
constexpr std::array levelSpellings{
    Spelling<OrganLevel>{u"province", OrganLevel::Province},
    Spelling<OrganLevel>{u"city", OrganLevel::City},
    Spelling<OrganLevel>{u"county", OrganLevel::County},
    Spelling<OrganLevel>{u"township", OrganLevel::Township},
    Spelling<OrganLevel>{u"省级", OrganLevel::Province},
    Spelling<OrganLevel>{u"省", OrganLevel::Province},
    Spelling<OrganLevel>{u"市级", OrganLevel::City},
    Spelling<OrganLevel>{u"市", OrganLevel::City},
    Spelling<OrganLevel>{u"地级", OrganLevel::City},
    Spelling<OrganLevel>{u"县级", OrganLevel::County},
    Spelling<OrganLevel>{u"区县级", OrganLevel::County},
    Spelling<OrganLevel>{u"区级", OrganLevel::County},
    Spelling<OrganLevel>{u"县", OrganLevel::County},
    Spelling<OrganLevel>{u"区", OrganLevel::County},
    Spelling<OrganLevel>{u"乡级", OrganLevel::Township},
    Spelling<OrganLevel>{u"乡镇级", OrganLevel::Township},
    Spelling<OrganLevel>{u"乡镇", OrganLevel::Township},
    Spelling<OrganLevel>{u"镇级", OrganLevel::Township},
};

template <typename Value, std::size_t count>
QString stableName(const std::array<Spelling<Value>, count> &spellings, Value value)
{
    if (value == Value::Unknown)
        return {};
    const auto found = std::find_if(spellings.begin(), spellings.end(),
                                    [value](const Spelling<Value> &s) { return s.value == value; });
    return found == spellings.end() ? QString() : found->words.toString();
}

template <typename Value, std::size_t count>
std::optional<Value> valueOf(const std::array<Spelling<Value>, count> &spellings, QStringView words)
{
    const QString key = words.toString().normalized(QString::NormalizationForm_KC).simplified().remove(u' ');
    if (key.isEmpty())
        return Value::Unknown;
    const auto found = std::find_if(spellings.begin(), spellings.end(), [&key](const Spelling<Value> &s) {
        return s.words.compare(key, Qt::CaseInsensitive) == 0;
    });
    return found == spellings.end() ? std::nullopt : std::optional(found->value);
}

QString tr(const char *text)
{
    return QCoreApplication::translate("gouji::roster", text);
}

} // namespace

OrganClass classByName(const QString &name)
{
    switch (organKind(name)) {
    case OrganKind::Town:
    case OrganKind::Township:
    case OrganKind::Street:
        return OrganClass::Town;
    case OrganKind::County:
    case OrganKind::City:
    case OrganKind::Province:
        return OrganClass::Government;
    case OrganKind::Bureau:
    case OrganKind::Commission:
        return OrganClass::Department;
    case OrganKind::Unknown:
    case OrganKind::Other:
        break;
    }
    return name.endsWith(u'厅') ? OrganClass::Department : OrganClass::Unknown;
}

QString className(OrganClass kind)
{
    return stableName(classSpellings, kind);
}

QString levelName(OrganLevel level)
{
    return stableName(levelSpellings, level);
}

std::optional<OrganClass> classOf(QStringView words)
{
    return valueOf(classSpellings, words);
}

std::optional<OrganLevel> levelOf(QStringView words)
{
    return valueOf(levelSpellings, words);
}

QString classText(OrganClass kind)
{
    switch (kind) {
    case OrganClass::Department:
        return tr(QT_TRANSLATE_NOOP("gouji::roster", "Department"));
    case OrganClass::Government:
        return tr(QT_TRANSLATE_NOOP("gouji::roster", "Government"));
    case OrganClass::Town:
        return tr(QT_TRANSLATE_NOOP("gouji::roster", "Town or sub-district"));
    case OrganClass::Unknown:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("gouji::roster", "Other"));
}

QString levelText(OrganLevel level)
{
    switch (level) {
    case OrganLevel::Province:
        return tr(QT_TRANSLATE_NOOP("gouji::roster", "Province"));
    case OrganLevel::City:
        return tr(QT_TRANSLATE_NOOP("gouji::roster", "City"));
    case OrganLevel::County:
        return tr(QT_TRANSLATE_NOOP("gouji::roster", "County"));
    case OrganLevel::Township:
        return tr(QT_TRANSLATE_NOOP("gouji::roster", "Township"));
    case OrganLevel::Unknown:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("gouji::roster", "Not given"));
}

} // namespace gouji
