#include "model/review/organnames.h"

#include <algorithm>
#include <array>
#include <vector>

namespace gouji {

namespace {

constexpr std::array<QStringView, 4> offices{u"人民政府办公室", u"街道办事处", u"人民政府", u"办事处"};
constexpr std::array<QStringView, 11> bodies{
    u"管理委员会", u"委员会", u"管理局", u"办公室", u"管委会", u"中心", u"分局", u"局", u"委", u"厅", u"处"};
constexpr std::array<QStringView, 9> places{u"街道", u"苏木", u"镇", u"乡", u"县",
                                            u"区",   u"旗",   u"市", u"州"};
/// Behind these a name goes on with what the place has: 平湖县|文化局.
constexpr QStringView placeEnds = u"省市州盟县区旗";
/// The same characters within a word: 市场监督, 区域, 市政, 州府.
constexpr QStringView goingOn = u"场政容域划民际";

/// Where the part that is a place's name ends: behind the last 县, 区, 市 … that more than one character
/// follows.
qsizetype placeLength(QStringView name)
{
    for (qsizetype i = name.size() - 3; i >= 1; --i) {
        const QChar next = name[i + 1];
        if (placeEnds.contains(name[i]) && !goingOn.contains(next) && !placeEnds.contains(next))
            return i + 1;
        // 平湖市|市场监督管理局
        if (placeEnds.contains(name[i]) && placeEnds.contains(next) && i + 2 < name.size() &&
            goingOn.contains(name[i + 2]))
            return i + 1;
    }
    return 0;
}

template <std::size_t N>
QStringView withoutEnd(QStringView name, const std::array<QStringView, N> &ends)
{
    for (const QStringView end : ends) {
        if (name.size() > end.size() && name.endsWith(end))
            return name.chopped(end.size());
    }
    return name;
}

/// Length of the longest common subsequence.
int common(QStringView a, QStringView b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1, 0);
    for (const QChar c : a) {
        int diagonal = 0;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int above = row[j];
            row[j] = c == b[static_cast<qsizetype>(j) - 1] ? diagonal + 1 : std::max(above, row[j - 1]);
            diagonal = above;
        }
    }
    return row.back();
}

bool haveSimilarStems(const QString &a, const QString &b)
{
    if (std::min(a.size(), b.size()) < 2)
        return a == b;
    if (a.contains(b) || b.contains(a))
        return true;
    const int same = common(a, b);
    return same >= 2 && 2 * same >= std::max(a.size(), b.size());
}

} // namespace

OrganName takeApart(QStringView key)
{
    OrganName name;
    QStringView rest = key;
    // 街道办事处 keeps its 街道.
    if (rest.endsWith(u"街道办事处"))
        rest = rest.chopped(3);
    else
        rest = withoutEnd(rest, offices);
    const qsizetype length = placeLength(rest);
    name.place = rest.left(length).toString();
    const QStringView core = rest.mid(length);
    name.core = core.toString();
    const QStringView asBody = withoutEnd(core, bodies);
    const QStringView asPlace = withoutEnd(core, places);
    name.kind = asBody.size() < core.size() ? u'b' : asPlace.size() < core.size() ? u'p' : QChar();
    name.stem = (name.kind == u'b' ? asBody : name.kind == u'p' ? asPlace : core).toString();
    return name;
}

bool areSimilar(const OrganName &one, const OrganName &other)
{
    if (one.kind != other.kind || one.stem.isEmpty() || other.stem.isEmpty())
        return false;
    const bool isSamePlace = one.place == other.place;
    const bool isWithin = one.place.isEmpty() || other.place.isEmpty() || one.place.endsWith(other.place) ||
                          other.place.endsWith(one.place);
    // The same name with and without the place before it.
    if (!isSamePlace)
        return isWithin && one.core == other.core && one.stem.size() >= 2;
    return haveSimilarStems(one.stem, other.stem);
}

} // namespace gouji
