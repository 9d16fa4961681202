#include "model/roster/rostertable.h"

#include "model/exporting/csvsink.h"
#include "model/exporting/spreadsheettext.h"
#include "model/review/versions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gouji {

namespace {

enum Column
{
    Name,
    Kind,
    Level,
    Parent,
    FirstYear,
    LastYear,
    ColumnCount
};

struct Head
{
    QStringView words;
    Column column;
};

// The first of a column is written by rosterCsv().
constexpr std::array heads{
    Head{u"单位名称", Name},     Head{u"类别", Kind},           Head{u"层级", Level},
    Head{u"上级单位", Parent},   Head{u"起始年度", FirstYear},  Head{u"截止年度", LastYear},
    Head{u"单位", Name},         Head{u"名称", Name},           Head{u"机关名称", Name},
    Head{u"机关", Name},         Head{u"行政机关", Name},       Head{u"行政机关名称", Name},
    Head{u"name", Name},         Head{u"organ", Name},          Head{u"单位类别", Kind},
    Head{u"类型", Kind},         Head{u"单位类型", Kind},       Head{u"性质", Kind},
    Head{u"kind", Kind},         Head{u"type", Kind},           Head{u"级别", Level},
    Head{u"行政层级", Level},    Head{u"level", Level},         Head{u"上级", Parent},
    Head{u"主管", Parent},       Head{u"主管单位", Parent},     Head{u"隶属", Parent},
    Head{u"所属政府", Parent},   Head{u"所属地区", Parent},     Head{u"parent", Parent},
    Head{u"first", FirstYear},   Head{u"firstyear", FirstYear}, Head{u"last", LastYear},
    Head{u"lastyear", LastYear},
};

/// Rows of cells of delimited text.
class Delimited
{
public:
    explicit Delimited(const QString &text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
        m_at = text.startsWith(QChar::ByteOrderMark) ? 1 : 0;
    }

    std::vector<QStringList> rows()
    {
        std::vector<QStringList> rows;
        while (m_at < m_text.size())
            rows.push_back(row());
        return rows;
    }

private:
    static QChar separatorOf(const QString &text) { return text.contains(u'\t') ? u'\t' : u','; }

    QStringList row()
    {
        QStringList cells;
        for (;;) {
            cells += cell();
            if (m_at >= m_text.size())
                return cells;
            const QChar end = m_text.at(m_at++);
            if (end == m_separator)
                continue;
            if (end == u'\r' && m_at < m_text.size() && m_text.at(m_at) == u'\n')
                ++m_at;
            return cells;
        }
    }

    QString cell()
    {
        QString words;
        if (m_at < m_text.size() && m_text.at(m_at) == u'"' && takeQuoted(words))
            return words;
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !isEnd(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    /// False, and nothing taken, for a quotation mark that nothing closes.
    bool takeQuoted(QString &words)
    {
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text.at(at) != u'"') {
                words += m_text.at(at);
            } else if (at + 1 < m_text.size() && m_text.at(at + 1) == u'"') {
                words += m_text.at(++at);
            } else {
                m_at = at + 1;
                while (m_at < m_text.size() && !isEnd(m_text.at(m_at)))
                    words += m_text.at(m_at++);
                return true;
            }
        }
        words.clear();
        return false;
    }

    bool isEnd(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

QString cleaned(QString words)
{
    if (words.startsWith(u'\'') && looksLikeFormula(QStringView(words).mid(1)))
        words.remove(0, 1);
    return words.simplified();
}

/// The place of each column, -1 for one that is not there; all -1 where the row names no organ's column.
std::array<int, ColumnCount> headsIn(const QStringList &row)
{
    std::array<int, ColumnCount> places{-1, -1, -1, -1, -1, -1};
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString words = organKey(row.at(i)).toLower();
        const auto head =
            std::find_if(heads.begin(), heads.end(), [&words](const Head &h) { return h.words == words; });
        if (head != heads.end() && places[head->column] < 0)
            places[head->column] = static_cast<int>(i);
    }
    if (places[Name] < 0)
        places.fill(-1);
    return places;
}

class TableReader
{
public:
    RosterTable read(const QString &text)
    {
        const std::vector<QStringList> rows = Delimited(text).rows();
        std::size_t first = 0;
        while (first < rows.size() && isBlank(rows[first]))
            ++first;
        if (first < rows.size()) {
            m_places = headsIn(rows[first]);
            if (m_places[Name] >= 0)
                ++first;
            else
                m_places = {0, 1, 2, 3, 4, 5};
        }
        for (std::size_t i = first; i < rows.size(); ++i) {
            if (!isBlank(rows[i]))
                take(rows[i], static_cast<int>(i) + 1);
        }
        m_table.organs = m_roster.organs();
        return std::move(m_table);
    }

private:
    static bool isBlank(const QStringList &row)
    {
        return std::all_of(row.begin(), row.end(), [](const QString &c) { return c.trimmed().isEmpty(); });
    }

    void remark(int row, RosterProblem problem, const QString &words)
    {
        m_table.remarks.push_back({row, problem, words});
    }

    void take(const QStringList &row, int number)
    {
        const auto cell = [&](Column column) {
            return m_places[column] < 0 ? QString() : cleaned(row.value(m_places[column]));
        };
        RosterOrgan organ;
        organ.name = cell(Name);
        organ.parent = cell(Parent);
        if (organ.name.isEmpty())
            return remark(number, RosterProblem::NoName, row.join(u' ').simplified());
        const std::optional<OrganClass> kind = classOf(cell(Kind));
        if (!kind)
            remark(number, RosterProblem::UnknownKind, cell(Kind));
        organ.kind = cell(Kind).isEmpty() ? classByName(organ.name) : kind.value_or(OrganClass::Unknown);
        const std::optional<OrganLevel> level = levelOf(cell(Level));
        if (!level)
            remark(number, RosterProblem::UnknownLevel, cell(Level));
        organ.level = level.value_or(OrganLevel::Unknown);
        organ.firstYear = year(cell(FirstYear), number);
        organ.lastYear = year(cell(LastYear), number);
        const QString name = organ.name;
        if (!m_roster.add(std::move(organ)))
            remark(number, RosterProblem::Repeated, name);
    }

    int year(QString words, int number)
    {
        if (words.isEmpty())
            return 0;
        const QString written = words;
        words.remove(u'年').remove(u'度');
        bool isNumber = false;
        const int year = words.toInt(&isNumber);
        if (isNumber && year >= 1900 && year <= 9999)
            return year;
        remark(number, RosterProblem::UnknownYear, written);
        return 0;
    }

    std::array<int, ColumnCount> m_places{};
    Roster m_roster;
    RosterTable m_table;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("gouji::roster", text);
}

} // namespace

RosterTable readRosterTable(const QString &text)
{
    return TableReader().read(text);
}

QByteArray rosterCsv(const Roster &roster)
{
    CsvSink sink;
    for (std::size_t i = 0; i < ColumnCount; ++i)
        sink.text(heads[i].words.toString());
    sink.endRow();
    for (const RosterOrgan &organ : roster.organs()) {
        sink.text(organ.name);
        sink.text(className(organ.kind));
        sink.text(levelName(organ.level));
        sink.text(organ.parent);
        for (const int year : {organ.firstYear, organ.lastYear})
            sink.text(year > 0 ? QString::number(year) : QString());
        sink.endRow();
    }
    return sink.take();
}

QString remarkText(const RosterRemark &remark)
{
    const auto say = [&remark](const char *text) { return tr(text).arg(remark.row).arg(remark.words); };
    switch (remark.problem) {
    case RosterProblem::UnknownKind:
        return say(QT_TRANSLATE_NOOP("gouji::roster", "Row %1: the kind \"%2\" is not known; choose one"));
    case RosterProblem::UnknownLevel:
        return say(QT_TRANSLATE_NOOP("gouji::roster", "Row %1: the level \"%2\" is not known; choose one"));
    case RosterProblem::UnknownYear:
        return say(QT_TRANSLATE_NOOP("gouji::roster", "Row %1: \"%2\" is no year; it was left out"));
    case RosterProblem::NoName:
        return say(QT_TRANSLATE_NOOP("gouji::roster", "Row %1 has no name and was left out: %2"));
    case RosterProblem::Repeated:
        return say(QT_TRANSLATE_NOOP("gouji::roster", "Row %1: %2 stands in the roster already"));
    }
    return {};
}

} // namespace gouji
