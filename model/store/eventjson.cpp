#include "model/store/eventjson.h"

#include "model/store/stagejson.h"

#include <QJsonDocument>

namespace gouji {

namespace {

constexpr std::array verdicts{Name{Verdict::Misread, "misread"},
                              Name{Verdict::WrongInOriginal, "wrong-in-original"}};
constexpr std::array findingDecisions{Name{FindingDecision::WrongInOriginal, "wrong-in-original"},
                                      Name{FindingDecision::MisreadCorrected, "misread-corrected"},
                                      Name{FindingDecision::Accepted, "accepted"},
                                      Name{FindingDecision::FalseAlarm, "false-alarm"}};
constexpr std::array cellMarks{Name{CellMark::Confirmed, "confirmed"}, Name{CellMark::Doubtful, "doubtful"}};

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
    return CellCorrected{fields.text(k("cell")), snapshotFrom(fields.object(k("old"))),
                         cellFrom(fields.object(k("new"))), fields.oneOf(k("verdict"), verdicts),
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
    return CellMarked{fields.text(k("cell")), snapshotFrom(fields.object(k("value"))),
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
                                                                  {"stage-changed", stageChanged},
                                                                  {"sample-drawn", sampleDrawn},
                                                                  {"sample-typed", sampleTyped},
                                                                  {"sample-settled", sampleSettled},
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
