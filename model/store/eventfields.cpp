#include "model/store/eventfields.h"

namespace gouji {

namespace {

QJsonValue decimalJson(const Decimal &number)
{
    if (!number.isValid())
        return QJsonValue::Null;
    return QJsonObject{{k("units"), static_cast<qint64>(number.units())}, {k("scale"), number.scale()}};
}

Decimal decimal(const Fields &fields)
{
    constexpr int mostDecimals = 12;
    return Decimal::fromUnits(fields.integer(k("units")), fields.smallInteger(k("scale"), mostDecimals));
}

QJsonObject provenanceJson(const Provenance &where)
{
    QJsonObject object{
        {k("span"), QJsonArray{static_cast<qint64>(where.span.begin), static_cast<qint64>(where.span.end)}},
        {k("page"), where.page}};
    if (where.box != QRectF())
        object.insert(k("box"),
                      QJsonArray{where.box.x(), where.box.y(), where.box.width(), where.box.height()});
    return object;
}

Provenance provenance(const Fields &fields)
{
    Provenance where;
    const QJsonArray span = fields.array(k("span"), 2);
    where.span = {static_cast<qsizetype>(span.at(0).toInteger(-1)),
                  static_cast<qsizetype>(span.at(1).toInteger(-1))};
    where.page = fields.smallInteger(k("page"), std::numeric_limits<int>::max());
    if (fields.has(k("box"))) {
        const QJsonArray box = fields.array(k("box"), 4);
        where.box =
            QRectF(box.at(0).toDouble(), box.at(1).toDouble(), box.at(2).toDouble(), box.at(3).toDouble());
    }
    return where;
}

} // namespace

QJsonObject snapshotJson(const CellSnapshot &snapshot)
{
    return {{k("state"), nameOf(snapshot.state, cellStates)}, {k("raw"), snapshot.raw}};
}

CellSnapshot snapshotFrom(const Fields &fields)
{
    return {fields.oneOf(k("state"), cellStates), fields.text(k("raw"))};
}

QJsonObject cellJson(const CellValue &cell)
{
    QJsonObject object{{k("state"), nameOf(cell.state, cellStates)},
                       {k("raw"), cell.raw},
                       {k("number"), decimalJson(cell.number)},
                       {k("confidence"), static_cast<double>(cell.confidence)}};
    if (!cell.unit.isEmpty())
        object.insert(k("unit"), cell.unit);
    if (cell.where != Provenance())
        object.insert(k("where"), provenanceJson(cell.where));
    return object;
}

CellValue cellFrom(const Fields &fields)
{
    CellValue result;
    result.state = fields.oneOf(k("state"), cellStates);
    result.raw = fields.text(k("raw"));
    result.number = fields.isNull(k("number")) ? Decimal::invalid() : decimal(fields.object(k("number")));
    result.confidence = static_cast<float>(fields.real(k("confidence")));
    if (fields.has(k("unit")))
        result.unit = fields.text(k("unit"));
    if (fields.has(k("where")))
        result.where = provenance(fields.object(k("where")));
    return result;
}

} // namespace gouji
