#include "ui/stages/letterdialog.h"

#include "ui/stages/stagewords.h"

#include <QCoreApplication>
#include <QTreeWidget>

namespace gouji {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Stages", text);
}

QString about(const StageState &state)
{
    if (!state.letterTime.isValid())
        return words(QT_TRANSLATE_NOOP(
            "Stages", "What is decided as wrong in the original so far: what a letter to the organ would ask "
                      "for."));
    const QString sent =
        words(QT_TRANSLATE_NOOP("Stages", "Sent back on %1.")).arg(momentWords(state.letterTime));
    if (state.answer == 0)
        return sent;
    const QString answer =
        state.answerName.isEmpty()
            ? words(QT_TRANSLATE_NOOP("Stages", "Answered by the same file, received anew."))
            : words(QT_TRANSLATE_NOOP("Stages", "Answered by %1.")).arg(state.answerName);
    return sent + u' ' + answer;
}

QStringList heads()
{
    return {words(QT_TRANSLATE_NOOP("Stages", "What is wrong")),
            words(QT_TRANSLATE_NOOP("Stages", "Printed")), words(QT_TRANSLATE_NOOP("Stages", "Expected")),
            words(QT_TRANSLATE_NOOP("Stages", "What became of it"))};
}

} // namespace

LetterDialog::LetterDialog(Desk &desk, QWidget *parent)
    : TableDialog(words(QT_TRANSLATE_NOOP("Stages", "Letter to the organ")),
                  about(desk.report()->state.stage), heads(), parent)
{
    const StageState &state = desk.report()->state.stage;
    const auto standing = desk.services().stages->standing(desk.report()->summary.id);
    if (state.letterTime.isValid() && standing)
        addAnswers(state.letter, standing.value());
    else
        addItems(desk);
    if (table().topLevelItemCount() == 0)
        setNothing(words(QT_TRANSLATE_NOOP(
            "Stages",
            "Nothing is decided as wrong in the original yet. Decide a finding so, or correct a value as "
            "wrong in the original, and it is listed here.")));
}

void LetterDialog::addItems(const Desk &desk)
{
    for (const LetterItem &item : letterItems(*desk.report(), desk.isEnglish()))
        addRow({item.entry.words, item.entry.printed, item.entry.expected, QString()});
}

void LetterDialog::addAnswers(const std::vector<LetterEntry> &letter, const StageStanding &standing)
{
    for (std::size_t i = 0; i < letter.size(); ++i) {
        const bool isAnswered = i < standing.answers.size();
        const QString became = isAnswered ? answerStateWords(standing.answers[i].state) +
                                                QStringLiteral(": ") + answerReasonWords(standing.answers[i])
                                          : words(QT_TRANSLATE_NOOP("Stages", "not answered yet"));
        addRow({letter[i].words, letter[i].printed, letter[i].expected, became});
    }
}

} // namespace gouji
