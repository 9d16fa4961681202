#include "model/review/sampling.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace gouji {

namespace {

constexpr int mostCells = 400;

/// One lot: the first 64 bits of a hash.
quint64 lot(const QString &seed, const QByteArray &what, int ticket)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(seed.toUtf8());
    hash.addData(QByteArrayView("\n"));
    hash.addData(what);
    hash.addData(QByteArrayView("\n"));
    hash.addData(QByteArray::number(ticket));
    return qFromBigEndian<quint64>(hash.result().constData());
}

quint64 bestLot(const QString &seed, const QByteArray &what, int weight)
{
    quint64 best = 0;
    for (int ticket = 0; ticket < weight; ++ticket)
        best = std::max(best, lot(seed, what, ticket));
    return best;
}

} // namespace

int CellRisk::weight() const
{
    return 1 + 2 * int(isTotal) + 4 * int(isUnsure) + 4 * int(isCorrected) + int(isBlank) + int(isUnchecked);
}

QStringList drawCells(const QString &seed, const std::vector<CellRisk> &risks, int count)
{
    struct Lot
    {
        quint64 number;
        QString cell;
    };
    std::vector<Lot> lots;
    lots.reserve(risks.size());
    for (const CellRisk &risk : risks)
        lots.push_back({bestLot(seed, risk.cell.toUtf8(), risk.weight()), risk.cell});
    std::sort(lots.begin(), lots.end(), [](const Lot &a, const Lot &b) {
        return a.number != b.number ? a.number > b.number : a.cell < b.cell;
    });
    QStringList drawn;
    for (const Lot &each : lots) {
        if (drawn.size() >= count)
            break;
        drawn.append(each.cell);
    }
    return drawn;
}

bool isReportDrawn(const QString &seed, const QByteArray &sha256, int weight, int permille)
{
    if (seed.isEmpty() || permille <= 0)
        return false;
    constexpr int whole = 1000;
    if (permille >= whole)
        return true;
    constexpr quint64 perMille = std::numeric_limits<quint64>::max() / whole;
    return bestLot(seed, sha256, weight) >= perMille * static_cast<quint64>(whole - permille);
}

QString reportSeed(const QString &seed, const QByteArray &sha256)
{
    return QStringLiteral("%1").arg(lot(seed, sha256, -1), 16, 16, QLatin1Char('0'));
}

QByteArray packRules(const SecondReviewRules &rules)
{
    const QJsonObject object{{QStringLiteral("one-person"), rules.mayBeOnePerson},
                             {QStringLiteral("permille"), rules.permille},
                             {QStringLiteral("cells"), rules.cells},
                             {QStringLiteral("seed"), rules.seed}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

SecondReviewRules unpackRules(const QByteArray &packed)
{
    const QJsonObject object = QJsonDocument::fromJson(packed).object();
    SecondReviewRules rules;
    rules.mayBeOnePerson = object.value(QStringLiteral("one-person")).toBool(rules.mayBeOnePerson);
    rules.permille = std::clamp(object.value(QStringLiteral("permille")).toInt(rules.permille), 0, 1000);
    rules.cells = std::clamp(object.value(QStringLiteral("cells")).toInt(rules.cells), 1, mostCells);
    rules.seed = object.value(QStringLiteral("seed")).toString();
    return rules;
}

} // namespace gouji
