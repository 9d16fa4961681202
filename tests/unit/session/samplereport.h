#pragma once

#include "model/forms/formcatalogue.h"

#include <QHash>
#include <QString>
#include <QStringList>

/// Writes reports of invented towns as plain text with tab-separated tables, from the form itself.
struct SampleReport
{
    QString town = QStringLiteral("青石镇");
    int year = 2023;
    /// Cell contents by key; all others are "0".
    QHash<QString, QString> values;
    QString remark = QStringLiteral("本镇围绕群众关心的农田水利和道路养护及时发布信息，全年运行平稳。");

    [[nodiscard]] QString text(const gouji::FormDefinition &form) const
    {
        QString text = QStringLiteral("%1人民政府%2年政府信息公开工作年度报告\n\n").arg(town).arg(year);
        text += QStringLiteral("本报告由%1人民政府编制，统计期限为%2年1月1日至%2年12月31日。如有疑问，请联系%"
                               "1人民政府办公室，"
                               "电话：0000-1234567。\n\n")
                    .arg(town)
                    .arg(year);
        for (std::size_t i = 0; i < form.sections().size(); ++i) {
            const gouji::FormSection &section = form.sections()[i];
            text += QStringLiteral("%1、%2\n\n").arg(section.numeral, section.label);
            bool hasTable = false;
            for (std::size_t table = 0; table < form.tables().size(); ++table) {
                if (form.tables()[table].section != static_cast<int>(i))
                    continue;
                text += tableText(form, static_cast<int>(table)) + u'\n';
                hasTable = true;
            }
            if (!hasTable)
                text += prose(i) + QStringLiteral("\n\n");
        }
        text += QStringLiteral("%1人民政府\n%2年1月20日\n").arg(town).arg(year + 1);
        return text;
    }

private:
    [[nodiscard]] QString prose(std::size_t section) const
    {
        if (section == 0)
            return remark;
        if (section == 4)
            return QStringLiteral("个别村的公示栏更换不够及时，今后安排专人每月巡查一次，发现缺漏当场补齐。");
        return QStringLiteral("本年度没有收取信息处理费，也没有别的事项需要说明。");
    }
    [[nodiscard]] QString tableText(const gouji::FormDefinition &form, int table) const
    {
        QString text;
        int lastBlock = -1;
        for (const gouji::PrintedRow &row : form.printedRows()) {
            if (row.table != table)
                continue;
            const gouji::FormBlock &block =
                form.tables()[static_cast<std::size_t>(table)].blocks[static_cast<std::size_t>(row.block)];
            if (row.block != lastBlock)
                text += headText(block);
            lastBlock = row.block;
            QStringList fields;
            if (row.row >= 0) {
                const gouji::FormRow &formRow = block.rows[static_cast<std::size_t>(row.row)];
                fields += formRow.number + formRow.label;
            }
            for (int cell = row.firstCell; cell < row.firstCell + row.cellCount; ++cell)
                fields += values.value(form.cells()[static_cast<std::size_t>(cell)].key, QStringLiteral("0"));
            text += fields.join(u'\t') + u'\n';
        }
        return text;
    }
    [[nodiscard]] static QString headText(const gouji::FormBlock &block)
    {
        QString text = block.label.isEmpty() ? QString() : block.label + u'\n';
        QStringList heads;
        if (block.isSideBySide) {
            QStringList groups;
            for (const gouji::FormRow &row : block.rows) {
                groups += row.label;
                for (const gouji::FormColumn &column : block.columns)
                    heads += column.label;
            }
            text += groups.join(u'\t') + u'\n';
        } else {
            heads += block.rowHead;
            for (const gouji::FormColumn &column : block.columns)
                heads += column.label;
        }
        return text + heads.join(u'\t') + u'\n';
    }
};
