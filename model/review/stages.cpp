#include "model/review/stages.h"

#include "model/review/snapshot.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

struct StageWord
{
    Stage stage;
    const char *name;
};
constexpr std::array stageNames{StageWord{Stage::Imported, "imported"},
                                StageWord{Stage::FirstReview, "first-review"},
                                StageWord{Stage::SecondReview, "second-review"},
                                StageWord{Stage::Passed, "passed"},
                                StageWord{Stage::SentBack, "sent-back"},
                                StageWord{Stage::Resubmitted, "resubmitted"},
                                StageWord{Stage::Closed, "closed"}};

/// Follows the events through the stages.
class StageWalk
{
public:
    void follow(const Event &event)
    {
        if (const auto *changed = std::get_if<StageChanged>(&event.body))
            change(event, *changed);
        else if (const auto *read = std::get_if<ReadAgain>(&event.body))
            readAgain(event, *read);
        else if (const auto *drawn = std::get_if<SampleDrawn>(&event.body))
            draw(event, *drawn);
        else if (const auto *typed = std::get_if<SampleTyped>(&event.body))
            type(*typed);
        else if (const auto *settled = std::get_if<SampleSettled>(&event.body))
            settle(*settled);
        else if (m_state.stage == Stage::Imported && isDecision(event.body))
            enter(Stage::FirstReview, event);
    }
    [[nodiscard]] StageState take() { return std::move(m_state); }

private:
    void enter(Stage stage, const Event &event)
    {
        m_state.stage = stage;
        m_state.sequence = event.sequence;
        m_state.reviewer = event.reviewer;
        m_state.time = event.time;
        m_state.reason.clear();
        m_state.isReplaced = false;
        if (stage == Stage::FirstReview) {
            m_state.firstReviewer.clear();
            m_state.firstTime = {};
            m_state.isSamePerson = false;
        }
    }

    void change(const Event &event, const StageChanged &changed)
    {
        enter(changed.to, event);
        m_state.reason = changed.reason;
        m_sha256 = changed.sha256;
        switch (changed.to) {
        case Stage::SecondReview:
            m_state.firstReviewer = event.reviewer;
            m_state.firstTime = event.time;
            m_state.isSamePerson = false;
            m_state.sample.reset();
            break;
        case Stage::Passed:
            m_state.isSamePerson = changed.isSamePerson;
            break;
        case Stage::SentBack:
            m_state.isSamePerson = changed.isSamePerson;
            m_state.letter = changed.letter;
            m_state.letterTime = event.time;
            m_state.answer = 0;
            m_state.answerName.clear();
            break;
        case Stage::Resubmitted:
            m_state.answer = changed.answer;
            m_state.answerName = changed.answerName;
            break;
        case Stage::Imported:
        case Stage::FirstReview:
        case Stage::Closed:
            break;
        }
    }

    /// The same bytes, read by a newer reader, change nothing. Before the first change of stage no review has
    /// come to an end that other bytes could put in question.
    void readAgain(const Event &event, const ReadAgain &read)
    {
        if (m_sha256.isEmpty() || read.sha256 == m_sha256)
            return;
        m_sha256 = read.sha256;
        if (m_state.stage == Stage::SentBack) {
            enter(Stage::Resubmitted, event);
            m_state.answer = event.report;
            m_state.answerName.clear();
        } else if (m_state.stage != Stage::Resubmitted) {
            enter(Stage::FirstReview, event);
            m_state.isReplaced = true;
        }
    }

    void draw(const Event &event, const SampleDrawn &drawn)
    {
        SampleState sample{event.sequence, drawn.seed, event.reviewer, event.time, {}};
        for (const QString &cell : drawn.cells)
            sample.cells.push_back({cell, std::nullopt, std::nullopt});
        m_state.sample = std::move(sample);
    }

    [[nodiscard]] SampledCell *cellOf(const QString &cell)
    {
        if (!m_state.sample)
            return nullptr;
        std::vector<SampledCell> &cells = m_state.sample->cells;
        const auto found = std::find_if(cells.begin(), cells.end(),
                                        [&cell](const SampledCell &c) { return c.cell == cell; });
        return found == cells.end() ? nullptr : &*found;
    }

    void type(const SampleTyped &typed)
    {
        if (SampledCell *cell = cellOf(typed.cell)) {
            cell->typed = typed;
            cell->settled.reset();
        }
    }

    void settle(const SampleSettled &settled)
    {
        SampledCell *cell = cellOf(settled.cell);
        if (cell && cell->isDisagreement())
            cell->settled = settled;
    }

    StageState m_state;
    QString m_sha256; // of the bytes the last stage was about
};

} // namespace

int SampleState::typed() const
{
    return static_cast<int>(
        std::count_if(cells.begin(), cells.end(), [](const SampledCell &c) { return c.typed.has_value(); }));
}

int SampleState::agreed() const
{
    return static_cast<int>(std::count_if(cells.begin(), cells.end(),
                                          [](const SampledCell &c) { return c.typed && c.typed->agrees; }));
}

int SampleState::unsettled() const
{
    return static_cast<int>(std::count_if(
        cells.begin(), cells.end(), [](const SampledCell &c) { return c.isDisagreement() && !c.settled; }));
}

StageState stageState(const std::vector<const Event *> &inForce)
{
    StageWalk walk;
    for (const Event *event : inForce)
        walk.follow(*event);
    return walk.take();
}

QString stageName(Stage stage)
{
    for (const StageWord &word : stageNames) {
        if (word.stage == stage)
            return QString::fromLatin1(word.name);
    }
    return {};
}

std::optional<Stage> stageOfName(QStringView name)
{
    for (const StageWord &word : stageNames) {
        if (name == QLatin1StringView(word.name))
            return word.stage;
    }
    return std::nullopt;
}

bool isSamePerson(const QString &one, const QString &other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace gouji
