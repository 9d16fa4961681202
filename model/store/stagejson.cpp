#include "model/store/stagejson.h"

namespace gouji {

namespace {

constexpr std::array settlements{Name{Settlement::FirstRight, "first-right"},
                                 Name{Settlement::SecondRight, "second-right"},
                                 Name{Settlement::NeitherRight, "neither-right"}};

QJsonObject json(const LetterEntry &entry)
{
    return {{k("check"), entry.check},
            {k("code"), entry.code},
            {k("subject"), entry.subject},
            {k("form"), entry.form},
            {k("section"), entry.section},
            {k("cells"), QJsonArray::fromStringList(entry.cells)},
            {k("identities"), QJsonArray::fromStringList(entry.identities)},
            {k("published"), snapshotJson(entry.published)},
            {k("printed"), entry.printed},
            {k("expected"), entry.expected},
            {k("words"), entry.words}};
}

LetterEntry letterEntry(const Fields &fields)
{
    LetterEntry entry;
    entry.check = fields.text(k("check"));
    entry.code = fields.text(k("code"));
    entry.subject = fields.text(k("subject"));
    entry.form = fields.text(k("form"));
    entry.section = static_cast<int>(fields.integer(k("section")));
    entry.cells = fields.texts(k("cells"));
    entry.identities = fields.texts(k("identities"));
    entry.published = snapshotFrom(fields.object(k("published")));
    entry.printed = fields.text(k("printed"));
    entry.expected = fields.text(k("expected"));
    entry.words = fields.text(k("words"));
    return entry;
}

} // namespace

QJsonObject json(const StageChanged &body)
{
    QJsonObject object{{k("from"), stageName(body.from)},
                       {k("to"), stageName(body.to)},
                       {k("sha256"), body.sha256},
                       {k("reason"), body.reason}};
    if (body.isSamePerson)
        object.insert(k("same-person"), true);
    if (!body.letter.empty()) {
        QJsonArray letter;
        for (const LetterEntry &entry : body.letter)
            letter.append(json(entry));
        object.insert(k("letter"), letter);
    }
    if (body.answer != 0) {
        object.insert(k("answer"), body.answer);
        object.insert(k("answer-name"), body.answerName);
    }
    return object;
}

EventBody stageChanged(const Fields &fields)
{
    StageChanged body;
    body.from = fields.stage(k("from"));
    body.to = fields.stage(k("to"));
    body.sha256 = fields.text(k("sha256"));
    body.reason = fields.text(k("reason"));
    body.isSamePerson = fields.has(k("same-person"));
    if (fields.has(k("letter"))) {
        for (const Fields &entry : fields.objects(k("letter")))
            body.letter.push_back(letterEntry(entry));
    }
    if (fields.has(k("answer"))) {
        body.answer = fields.integer(k("answer"));
        body.answerName = fields.text(k("answer-name"));
    }
    return body;
}

QJsonObject json(const SampleDrawn &body)
{
    return {{k("seed"), body.seed}, {k("cells"), QJsonArray::fromStringList(body.cells)}};
}

EventBody sampleDrawn(const Fields &fields)
{
    return SampleDrawn{fields.text(k("seed")), fields.texts(k("cells"))};
}

QJsonObject json(const SampleTyped &body)
{
    return {{k("cell"), body.cell},
            {k("first"), snapshotJson(body.first)},
            {k("typed"), cellJson(body.typed)},
            {k("agrees"), body.agrees}};
}

EventBody sampleTyped(const Fields &fields)
{
    return SampleTyped{fields.text(k("cell")), snapshotFrom(fields.object(k("first"))),
                       cellFrom(fields.object(k("typed"))), fields.truth(k("agrees"))};
}

QJsonObject json(const SampleSettled &body)
{
    return {{k("cell"), body.cell},
            {k("settlement"), nameOf(body.settlement, settlements)},
            {k("reason"), body.reason}};
}

EventBody sampleSettled(const Fields &fields)
{
    return SampleSettled{fields.text(k("cell")), fields.oneOf(k("settlement"), settlements),
                         fields.text(k("reason"))};
}

} // namespace gouji
