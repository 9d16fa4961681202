// The part of a form's file that ties a report to last year's.

#include "model/forms/formreader.h"

#include <QJsonArray>

#include <algorithm>

namespace gouji {

namespace {

/// The ids of the lines (rows or columns) that a rule is meant for, each once.
QStringList linesOf(const FormTable &table, bool eachRow)
{
    QStringList lines;
    const auto add = [&lines](const QString &id) {
        if (!lines.contains(id))
            lines << id;
    };
    for (const FormBlock &block : table.blocks) {
        if (eachRow) {
            for (const FormRow &row : block.rows)
                add(row.id);
        } else {
            for (const FormColumn &column : block.columns)
                add(column.id);
        }
    }
    return lines;
}

} // namespace

void FormReader::readAcrossYears(const QJsonObject &root)
{
    const QString place = QStringLiteral("/acrossYears");
    const QJsonValue rules = root.value(QLatin1String("acrossYears"));
    if (rules.isUndefined())
        return;
    if (!rules.isArray())
        fail(place, QStringLiteral("a list is expected"));
    const QJsonArray list = rules.toArray();
    for (qsizetype i = 0; i < list.size() && m_problem.isEmpty(); ++i)
        readYearRule(list[i].toObject(), place + QLatin1Char('/') + QString::number(i));
}

void FormReader::readYearRule(const QJsonObject &object, const QString &place)
{
    onlyKeys(object, place, {"rule", "table", "each", "left", "last", "plus", "minus"});
    const QString rule = text(object, place, "rule");
    const QString tableId = text(object, place, "table");
    const QString each = text(object, place, "each");
    const QString left = identifier(object, place, "left");
    const QStringList last = texts(object, place, "last");
    const QStringList plus = texts(object, place, "plus");
    const QStringList minus = texts(object, place, "minus");
    const auto &tables = m_form.m_tables;
    const auto table =
        std::find_if(tables.begin(), tables.end(), [&](const FormTable &t) { return t.id == tableId; });
    const bool isRule = rule == QLatin1String("CARRY") || rule == QLatin1String("STOCK");
    const bool isEach = each == QLatin1String("row") || each == QLatin1String("column");
    if (!isRule || table == tables.end() || !isEach || last.isEmpty()) {
        fail(place,
             QStringLiteral("\"rule\" must be CARRY or STOCK, \"table\" name a table, \"each\" be row or "
                            "column, \"last\" name something"));
        return;
    }
    const std::size_t before = m_form.m_acrossYears.size();
    for (const QString &line : linesOf(*table, each == QLatin1String("row"))) {
        const auto keyOf = [&](const QString &other) {
            const QString rest = each == QLatin1String("row") ? line + QLatin1Char('.') + other
                                                              : other + QLatin1Char('.') + line;
            return tableId + QLatin1Char('.') + rest;
        };
        if (m_form.cellIndex(keyOf(left)) < 0)
            continue;
        YearIdentity identity{rule, rule + QLatin1Char(':') + line, m_form.cellIndex(keyOf(left)), {}, {},
                              {}};
        for (const QString &other : last)
            identity.last << keyOf(other);
        for (const QString &other : plus)
            identity.plus.push_back(cell(keyOf(other), place));
        for (const QString &other : minus)
            identity.minus.push_back(cell(keyOf(other), place));
        m_form.m_acrossYears.push_back(std::move(identity));
    }
    if (m_form.m_acrossYears.size() == before)
        fail(place, QStringLiteral("no cell \"%1\" in this table").arg(left));
}

} // namespace gouji
