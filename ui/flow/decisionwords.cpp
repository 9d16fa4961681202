#include "ui/flow/decisionwords.h"

#include "ui/inspector/words.h"

#include <QCoreApplication>

namespace gouji {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("DecisionWords", text);
}

QString cellName(const QString &key, const FormDefinition *form, bool english)
{
    const int cell = form ? form->cellIndex(key) : -1;
    // A report read again may be on another form than the one the decision was made on.
    return cell < 0 ? key : form->describeCell(cell, english);
}

} // namespace

QString decisionWords(const Event &decision, const FormDefinition *form, bool english)
{
    QString about;
    const std::span<const CellCorrected> corrections = correctionsOf(decision.body);
    if (corrections.size() == 1)
        about = cellName(corrections.front().cell, form, english);
    else if (const auto *marked = std::get_if<CellMarked>(&decision.body))
        about = cellName(marked->cell, form, english);
    else if (const auto *decided = std::get_if<FindingDecided>(&decision.body))
        about = checkTitle(decided->check);
    const QString what = eventWords(decision);
    if (about.isEmpty())
        return what;
    return words(QT_TRANSLATE_NOOP("DecisionWords", "%1: %2")).arg(about, what);
}

} // namespace gouji
