#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

/// Reads CSV by RFC 4180, written apart from the writer so that the two can disagree. Field text as
/// spreadsheets take it; the byte order mark is required.
inline std::vector<QStringList> readCsv(const QByteArray &bytes)
{
    std::vector<QStringList> rows;
    if (!bytes.startsWith("\xEF\xBB\xBF"))
        return rows;
    const QString text = QString::fromUtf8(bytes.mid(3));
    QStringList row;
    QString field;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted) {
            if (c != u'"') {
                field += c;
            } else if (i + 1 < text.size() && text.at(i + 1) == u'"') {
                field += c;
                ++i;
            } else {
                isQuoted = false;
            }
        } else if (c == u'"' && field.isEmpty()) {
            isQuoted = true;
        } else if (c == u',') {
            row += field;
            field.clear();
        } else if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n') {
            rows.push_back(row << field);
            row.clear();
            field.clear();
            ++i;
        } else if (c == u'\r' || c == u'\n' || c == u'"') {
            return {};
        } else {
            field += c;
        }
    }
    return rows;
}
