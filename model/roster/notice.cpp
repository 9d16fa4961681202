#include "model/roster/notice.h"

#include "model/roster/template.h"

#include <QFile>

#include <algorithm>

namespace gouji {

namespace {

/// Official notices are in Chinese, whatever language the window speaks.
QString dateText(const QDate &date)
{
    return date.isValid() ? QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day())
                          : QString();
}

bool hasDeadline(const Filing &filing)
{
    return filing.due.isValid();
}

const RosterOrgan &organOf(const Roster &roster, const Filing &filing)
{
    return roster.organs()[static_cast<std::size_t>(filing.organ)];
}

QVariantMap countsOf(const std::vector<Filing> &filings)
{
    const auto count = [&filings](FilingState state) {
        return static_cast<int>(std::count_if(filings.begin(), filings.end(),
                                              [state](const Filing &f) { return f.state == state; }));
    };
    return {{QStringLiteral("due"), static_cast<int>(filings.size())},
            {QStringLiteral("onTime"), count(FilingState::OnTime)},
            {QStringLiteral("late"), count(FilingState::Late)},
            {QStringLiteral("missing"), count(FilingState::Missing)},
            {QStringLiteral("awaited"), count(FilingState::Awaited)},
            {QStringLiteral("doubtful"), count(FilingState::CannotTell)}};
}

QVariantMap organMap(const RosterOrgan &organ, const Filing &filing)
{
    return {{QStringLiteral("name"), organ.name},
            {QStringLiteral("date"), dateText(filing.filed)},
            {QStringLiteral("due"), dateText(filing.due)},
            {QStringLiteral("days"),
             filing.state == FilingState::Late ? filing.due.daysTo(filing.filed) : qint64(0)}};
}

/// The organs for which `isWanted` holds, by parent, in the roster's order.
template <typename Wanted>
QVariantList groupsOf(const Roster &roster, const std::vector<Filing> &filings, Wanted isWanted)
{
    QStringList parents;
    QHash<QString, QVariantList> organs;
    for (const Filing &filing : filings) {
        if (!isWanted(filing))
            continue;
        const RosterOrgan &organ = organOf(roster, filing);
        if (!organs.contains(organ.parent))
            parents += organ.parent;
        organs[organ.parent].append(organMap(organ, filing));
    }
    QVariantList groups;
    for (const QString &parent : parents) {
        const QVariantList members = organs.value(parent);
        groups.append(QVariantMap{{QStringLiteral("parent"), parent},
                                  {QStringLiteral("count"), static_cast<int>(members.size())},
                                  {QStringLiteral("organs"), members}});
    }
    return groups;
}

QVariantList kindsOf(const Roster &roster, const std::vector<Filing> &filings)
{
    QVariantList kinds;
    for (const OrganClass kind : allOrganClasses) {
        std::vector<Filing> members;
        std::copy_if(filings.begin(), filings.end(), std::back_inserter(members),
                     [&](const Filing &filing) { return organOf(roster, filing).kind == kind; });
        if (members.empty())
            continue;
        QVariantMap map = countsOf(members);
        map.insert(QStringLiteral("isDepartment"), kind == OrganClass::Department);
        map.insert(QStringLiteral("isGovernment"), kind == OrganClass::Government);
        map.insert(QStringLiteral("isTown"), kind == OrganClass::Town);
        map.insert(QStringLiteral("isOther"), kind == OrganClass::Unknown);
        kinds.append(map);
    }
    return kinds;
}

QString rateText(const QVariantMap &counts)
{
    const int due = counts.value(QStringLiteral("due")).toInt();
    if (due == 0)
        return {};
    const double rate = 100.0 * counts.value(QStringLiteral("onTime")).toInt() / due;
    return QString::number(rate, 'f', 1) + u'%';
}

struct Line
{
    char16_t mark = 0; ///< t title, h heading, r right, 0 a paragraph
    QString words;
};

std::vector<Line> linesOf(const QString &text)
{
    std::vector<Line> lines;
    for (QString line : text.split(u'\n')) {
        if (line.startsWith(u"# "))
            lines.push_back({u't', line.mid(2)});
        else if (line.startsWith(u"## "))
            lines.push_back({u'h', line.mid(3)});
        else if (line.startsWith(u"> "))
            lines.push_back({u'r', line.mid(2)});
        else
            lines.push_back({0, line});
    }
    return lines;
}

constexpr char pageHead[] =
    "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>%1</title>\n<style>\n"
    "@page { size: A4; margin: 37mm 26mm 35mm 28mm; }\n"
    "body { font-family: 仿宋, FangSong, 仿宋_GB2312, STFangsong, \"Noto Serif CJK SC\", serif;"
    " font-size: 16pt; line-height: 1.75; max-width: 156mm; margin: 0 auto; }\n"
    "h1 { font-family: 方正小标宋简体, 宋体, SimSun, \"Noto Serif CJK SC\", serif; font-size: 22pt;"
    " font-weight: normal; text-align: center; }\n"
    "h2 { font-family: 黑体, SimHei, \"Noto Sans CJK SC\", sans-serif; font-size: 16pt; font-weight: normal;"
    " text-indent: 2em; margin: 0; }\n"
    "p { text-indent: 2em; margin: 0; }\np.right { text-align: right; }\n</style>\n</head>\n<body>\n";

} // namespace

Result<QString> Notice::readTemplate(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotFound, file, {}};
    return QString::fromUtf8(source.readAll());
}

Notice::Notice(const QString &pattern, const Roster &roster, const FilingOverview &overview,
               const QDate &today)
    : m_text(fillTemplate(pattern, noticeValues(roster, overview, today)))
{
}

QString Notice::plainText() const
{
    QString text;
    for (const Line &line : linesOf(m_text))
        text += line.words + u'\n';
    return text.trimmed() + u'\n';
}

QString Notice::html() const
{
    QString title;
    QString body;
    for (const Line &line : linesOf(m_text)) {
        const QString words = line.words.trimmed().toHtmlEscaped();
        if (words.isEmpty())
            continue;
        if (line.mark == u't')
            title = words;
        const QString form = line.mark == u't'   ? QStringLiteral("<h1>%1</h1>\n")
                             : line.mark == u'h' ? QStringLiteral("<h2>%1</h2>\n")
                             : line.mark == u'r'
                                 ? QStringLiteral("<p class=\"right\" align=\"right\">%1</p>\n")
                                 : QStringLiteral("<p>%1</p>\n");
        body += QString(form).replace(QStringLiteral("%1"), words);
    }
    return QString::fromUtf8(pageHead).replace(QStringLiteral("%1"), title) + body +
           QStringLiteral("</body>\n</html>\n");
}

QVariantMap noticeValues(const Roster &roster, const FilingOverview &overview, const QDate &today)
{
    std::vector<Filing> due;
    std::copy_if(overview.filings.begin(), overview.filings.end(), std::back_inserter(due), hasDeadline);
    QVariantMap values = countsOf(due);
    values.insert(QStringLiteral("year"), overview.year);
    values.insert(QStringLiteral("nextYear"), overview.year + 1);
    values.insert(QStringLiteral("today"), dateText(today));
    values.insert(QStringLiteral("rate"), rateText(values));
    values.insert(QStringLiteral("kinds"), kindsOf(roster, due));
    const auto put = [&](const char *name, FilingState state) {
        values.insert(QLatin1String(name),
                      groupsOf(roster, due, [state](const Filing &f) { return f.state == state; }));
    };
    put("onTimeGroups", FilingState::OnTime);
    put("lateGroups", FilingState::Late);
    put("missingGroups", FilingState::Missing);
    put("awaitedGroups", FilingState::Awaited);
    put("doubtfulGroups", FilingState::CannotTell);
    values.insert(QStringLiteral("withoutDeadline"),
                  groupsOf(roster, overview.filings, [](const Filing &f) { return !hasDeadline(f); }));
    return values;
}

} // namespace gouji
