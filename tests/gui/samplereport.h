#pragma once

#include "model/forms/formcatalogue.h"

#include <QHash>
#include <QString>

namespace gouji {

/// The text of a report on a form, of an invented place: every value 0 but those given by cell key.
inline QString sampleReport(const FormDefinition &form, int year, const QHash<QString, QString> &values = {},
                            const QString &moreProse = {})
{
    const auto valueOf = [&values](const FormCell &cell) {
        return values.value(cell.key, QStringLiteral("0"));
    };
    const auto heading = [&form](int section) {
        const FormSection &s = form.sections()[static_cast<std::size_t>(section)];
        return QStringLiteral("\n%1、%2\n\n").arg(s.numeral, s.label);
    };
    QString text = QStringLiteral("云溪县柳湾镇人民政府%1年政府信息公开工作年度报告\n\n").arg(year);
    text +=
        QStringLiteral("本报告由云溪县柳湾镇人民政府编制，所列数据的统计期限自%1年1月1日起至%1年12月31日止。"
                       "如有疑问，请联系镇党政办公室，电话：0000-1234567。\n")
            .arg(year);
    text += heading(0) + QStringLiteral("镇里在公开栏张贴了办事指南，并在网站登出年度预算。\n") + moreProse;
    for (std::size_t t = 0; t < form.tables().size(); ++t) {
        const FormTable &table = form.tables()[t];
        text += heading(table.section);
        for (std::size_t b = 0; b < table.blocks.size(); ++b) {
            const FormBlock &block = table.blocks[b];
            QStringList heads;
            for (const FormColumn &column : block.columns)
                heads.append(column.label);
            if (!block.label.isEmpty())
                text += block.label + u'\n';
            if (block.isSideBySide) {
                QStringList groups;
                for (const FormRow &row : block.rows)
                    groups.append(row.label);
                text += groups.join(u'\t') + u'\n';
                QStringList all;
                for (std::size_t r = 0; r < block.rows.size(); ++r)
                    all += heads;
                text += all.join(u'\t') + u'\n';
            } else {
                text += block.rowHead + u'\t' + heads.join(u'\t') + u'\n';
            }
            QStringList line;
            for (const PrintedRow &printed : form.printedRows()) {
                if (printed.table != static_cast<int>(t) || printed.block != static_cast<int>(b))
                    continue;
                QStringList cells;
                if (printed.row >= 0) {
                    const FormRow &row = block.rows[static_cast<std::size_t>(printed.row)];
                    cells.append(row.number + row.label);
                }
                for (int i = printed.firstCell; i < printed.firstCell + printed.cellCount; ++i)
                    cells.append(valueOf(form.cells()[static_cast<std::size_t>(i)]));
                text += cells.join(u'\t') + u'\n';
            }
        }
    }
    text += heading(4) + QStringLiteral("公开栏更新不够及时。下一年将由专人每周更新。\n");
    text += heading(5) + QStringLiteral("本年度没有收取信息处理费。\n");
    return text;
}

/// The keys and values of a report in which one total is wrong: 5 is printed where the parts and the column
/// make 2.
inline QHash<QString, QString> oneWrongTotal()
{
    const QString two = QStringLiteral("2");
    QHash<QString, QString> values;
    for (const char *row : {"received", "granted", "total_processed"})
        for (const char *column : {"natural_person", "total"})
            values.insert(QStringLiteral("requests.%1.%2").arg(QLatin1String(row), QLatin1String(column)),
                          two);
    values.insert(QStringLiteral("requests.granted.total"), QStringLiteral("5"));
    return values;
}

} // namespace gouji
