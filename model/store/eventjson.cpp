#include "model/store/eventjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <limits>

namespace gouji {

namespace {

// The names stand in every review file: add to them, never change one.
template <typename E>
struct Name
{
    E value;
    const char *name;
};
constexpr std::array cellStates{Name{CellState::Missing, "missing"}, Name{CellState::Blank, "blank"},
                                Name{CellState::Number, "number"}, Name{CellState::Text, "text"}};
constexpr std::array verdicts{Name{Verdict::Misread, "misread"},
                              Name{Verdict::WrongInOriginal, "wrong-in-original"}};
constexpr std::array findingDecisions{Name{FindingDecision::WrongInOriginal, "wrong-in-original"},
                                      Name{FindingDecision::MisreadCorrected, "misread-corrected"},
                                      Name{FindingDecision::Accepted, "accepted"},
                                      Name{FindingDecision::FalseAlarm, "false-alarm"}};
constexpr std::array cellMarks{Name{CellMark::Confirmed, "confirmed"}, Name{CellMark::Doubtful, "doubtful"}};

template <typename E, std::size_t Count>
QString nameOf(E value, const std::array<Name<E>, Count> &names)
{
    for (const auto &entry : names) {
        if (entry.value == value)
            return QString::fromLatin1(entry.name);
    }
    Q_UNREACHABLE();
}

/// Takes typed fields out of an object and remembers the first one that is not as it should be.
class Fields
{
public:
    Fields(QJsonObject object, QString &fault)
        : m_object(std::move(object))
        , m_fault(fault)
    {
    }

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }
    [[nodiscard]] bool isNull(QLatin1StringView key) const { return m_object.value(key).isNull(); }
    [[nodiscard]] QString text(QLatin1StringView key) const
    {
        return expect(key, &QJsonValue::isString).toString();
    }
    [[nodiscard]] double real(QLatin1StringView key) const
    {
        return expect(key, &QJsonValue::isDouble).toDouble();
    }
    [[nodiscard]] qint64 integer(QLatin1StringView key) const
    {
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        const qint64 value = expect(key, &QJsonValue::isDouble).toInteger(none);
        if (value == none)
            fail(key);
        return value;
    }
    [[nodiscard]] int smallInteger(QLatin1StringView key, int most) const
    {
        const qint64 value = integer(key);
        if (value < 0 || value > most)
            fail(key);
        return static_cast<int>(value);
    }
    [[nodiscard]] QJsonArray array(QLatin1StringView key, int size) const
    {
        const QJsonArray value = expect(key, &QJsonValue::isArray).toArray();
        if (value.size() != size)
            fail(key);
        return value;
    }
    [[nodiscard]] std::vector<Fields> objects(QLatin1StringView key) const
    {
        std::vector<Fields> result;
        for (const QJsonValue value : expect(key, &QJsonValue::isArray).toArray()) {
            if (!value.isObject())
                fail(key);
            result.push_back({value.toObject(), m_fault});
        }
        return result;
    }
    [[nodiscard]] Fields object(QLatin1StringView key) const
    {
        return {expect(key, &QJsonValue::isObject).toObject(), m_fault};
    }
    template <typename E, std::size_t Count>
    [[nodiscard]] E oneOf(QLatin1StringView key, const std::array<Name<E>, Count> &names) const
    {
        const QString name = text(key);
        for (const auto &entry : names) {
            if (name == QLatin1StringView(entry.name))
                return entry.value;
        }
        fail(key);
        return names.front().value;
    }

private:
    [[nodiscard]] QJsonValue expect(QLatin1StringView key, bool (QJsonValue::*is)() const) const
    {
        const QJsonValue value = m_object.value(key);
        if (!(value.*is)())
            fail(key);
        return value;
    }
    void fail(QLatin1StringView key) const
    {
        if (m_fault.isEmpty())
            m_fault = key;
    }

    QJsonObject m_object;
    QString &m_fault;
};

constexpr QLatin1StringView k(const char *key)
{
    return QLatin1StringView(key);
}

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

QJsonObject snapshotJson(const CellSnapshot &snapshot)
{
    return {{k("state"), nameOf(snapshot.state, cellStates)}, {k("raw"), snapshot.raw}};
}

CellSnapshot snapshot(const Fields &fields)
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

CellValue cell(const Fields &fields)
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

// What is written and how it is read back, kind by kind.

QJsonObject json(const CellCorrected &body)
{
    return {{k("cell"), body.cell},
            {k("old"), snapshotJson(body.oldValue)},
            {k("new"), cellJson(body.newValue)},
            {k("verdict"), nameOf(body.verdict, verdicts)},
            {k("reason"), body.reason}};
}

EventBody cellCorrected(const Fields &fields)
{
    return CellCorrected{fields.text(k("cell")), snapshot(fields.object(k("old"))),
                         cell(fields.object(k("new"))), fields.oneOf(k("verdict"), verdicts),
                         fields.text(k("reason"))};
}

QJsonObject json(const CellMarked &body)
{
    return {{k("cell"), body.cell},
            {k("value"), snapshotJson(body.value)},
            {k("mark"), nameOf(body.mark, cellMarks)},
            {k("reason"), body.reason}};
}

EventBody cellMarked(const Fields &fields)
{
    return CellMarked{fields.text(k("cell")), snapshot(fields.object(k("value"))),
                      fields.oneOf(k("mark"), cellMarks), fields.text(k("reason"))};
}

QJsonObject json(const FindingDecided &body)
{
    return {{k("key"), body.findingKey},
            {k("subject"), body.findingSubject},
            {k("check"), body.check},
            {k("decision"), nameOf(body.decision, findingDecisions)},
            {k("reason"), body.reason}};
}

EventBody findingDecided(const Fields &fields)
{
    return FindingDecided{fields.text(k("key")), fields.text(k("subject")), fields.text(k("check")),
                          fields.oneOf(k("decision"), findingDecisions), fields.text(k("reason"))};
}

QJsonObject json(const Undone &body)
{
    return {{k("target"), body.target}};
}

EventBody undone(const Fields &fields)
{
    return Undone{fields.integer(k("target"))};
}

QJsonObject json(const ReadAgain &body)
{
    return {{k("sha256"), body.sha256}};
}

EventBody readAgain(const Fields &fields)
{
    return ReadAgain{fields.text(k("sha256"))};
}

QJsonObject json(const CellsCorrected &body)
{
    QJsonArray corrections;
    for (const CellCorrected &correction : body.corrections)
        corrections.append(json(correction));
    return {{k("corrections"), corrections}};
}

EventBody cellsCorrected(const Fields &fields)
{
    CellsCorrected body;
    for (const Fields &correction : fields.objects(k("corrections")))
        body.corrections.push_back(std::get<CellCorrected>(cellCorrected(correction)));
    return body;
}

struct Kind
{
    const char *name;
    EventBody (*read)(const Fields &);
};

/// In the order of EventBody's alternatives.
constexpr std::array<Kind, std::variant_size_v<EventBody>> kinds{{{"cell-corrected", cellCorrected},
                                                                  {"cell-marked", cellMarked},
                                                                  {"finding-decided", findingDecided},
                                                                  {"undone", undone},
                                                                  {"read-again", readAgain},
                                                                  {"cells-corrected", cellsCorrected}}};

} // namespace

QByteArray eventKind(const EventBody &body)
{
    return kinds[body.index()].name;
}

QByteArray eventBodyToJson(const EventBody &body)
{
    const QJsonObject object = std::visit([](const auto &alternative) { return json(alternative); }, body);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<EventBody> eventBodyFromJson(const QByteArray &kind, const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject())
        return Error{ErrorCode::StoreDamaged, {}, parsed.errorString()};
    for (const Kind &known : kinds) {
        if (kind != known.name)
            continue;
        QString fault;
        EventBody body = known.read(Fields(document.object(), fault));
        if (!fault.isEmpty())
            return Error{ErrorCode::StoreDamaged, {}, fault};
        return body;
    }
    return Error{ErrorCode::StoreDamaged, {}, QString::fromUtf8(kind)};
}

} // namespace gouji
