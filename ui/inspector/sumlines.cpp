#include "ui/inspector/sumlines.h"

#include "model/items/repairwords.h"
#include "ui/inspector/words.h"
#include "ui/look/glyphs.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Sums", text);
}

Glyph glyphOf(IdentityState state)
{
    switch (state) {
    case IdentityState::Holds:
        return Glyph::Passed;
    case IdentityState::Broken:
        return Glyph::Error;
    case IdentityState::NotAssessable:
    case IdentityState::HoldsIfBlankIsZero:
        break;
    }
    return Glyph::NotAssessable;
}

} // namespace

void SumLines::add(int cell)
{
    std::vector<int> identities = m_facts.form->identitiesOf(cell);
    const auto stateOf = [this](int identity) {
        return m_facts.assessment->identities[static_cast<std::size_t>(identity)];
    };
    std::erase_if(identities, [this](int identity) {
        return static_cast<std::size_t>(identity) >= m_facts.assessment->identities.size();
    });
    std::stable_partition(identities.begin(), identities.end(),
                          [&](int identity) { return stateOf(identity) == IdentityState::Broken; });
    for (const int identity : identities)
        addIdentity(identity, cell);
}

void SumLines::addIdentity(int identity, int chosen)
{
    const auto index = static_cast<std::size_t>(identity);
    const Identity &rule = m_facts.form->identities()[index];
    const IdentityState state = m_facts.assessment->identities[index];
    const QString whole =
        rule.left.empty() ? QString() : m_facts.form->describeCell(rule.left.front(), m_desk.isEnglish());
    QTreeWidgetItem *group = m_tree.addGroup(
        words(QT_TRANSLATE_NOOP("Sums", "Sum %1: %2 (%3)"))
            .arg(sumWords(rule, *m_facts.form, m_desk.isEnglish()), identityWords(state), whole));
    m_tree.setSign(group, DetailTree::What, glyphOf(state));
    // The total and its parts where one stands for the other; a balance has two sides of equal rank.
    const bool isTotal = rule.left.size() == 1 && rule.right.size() > 1;
    if (isTotal)
        addCell(group, rule.left.front(), chosen);
    else
        addSide(group, words(QT_TRANSLATE_NOOP("Sums", "Left side")), rule.left, chosen);
    addSide(group,
            isTotal ? words(QT_TRANSLATE_NOOP("Sums", "Sum of the parts"))
                    : words(QT_TRANSLATE_NOOP("Sums", "Right side")),
            rule.right, chosen);
    addOutcome(group, rule, chosen);
    group->setExpanded(state != IdentityState::Holds);
}

SumLines::Sum SumLines::sumOf(const std::vector<int> &cells, int chosen) const
{
    Sum sum;
    for (const int cell : cells) {
        const CellValue &value = valueOf(cell);
        if (value.state == CellState::Number) {
            sum.value = sum.value + value.number;
            continue;
        }
        sum.isComplete = false;
        sum.hasGapElsewhere = sum.hasGapElsewhere || cell != chosen;
    }
    return sum;
}

void SumLines::addSide(QTreeWidgetItem *group, const QString &title, const std::vector<int> &cells,
                       int chosen)
{
    const Sum sum = sumOf(cells, -1);
    const QString total =
        sum.isComplete ? sum.value.toString()
                       : words(QT_TRANSLATE_NOOP("Sums", "%1, not complete")).arg(sum.value.toString());
    QTreeWidgetItem *side = DetailTree::addLine(group, title, total);
    for (const int cell : cells)
        addCell(side, cell, chosen);
    side->setExpanded(true);
}

QTreeWidgetItem *SumLines::addCell(QTreeWidgetItem *parent, int cell, int chosen)
{
    const CellValue &value = valueOf(cell);
    const CellFact &fact = m_desk.cells()[static_cast<std::size_t>(cell)];
    const QString name = m_facts.form->describeCell(cell, m_desk.isEnglish());
    const Provenance &where = m_facts.report->cells[static_cast<std::size_t>(cell)].where;
    QTreeWidgetItem *line =
        DetailTree::addLine(parent, name, valueWords(value), placeWords(where, *m_facts.document));
    DetailTree::setCell(line, cell);
    if (value.state != CellState::Number)
        m_tree.setSign(line, DetailTree::Value,
                       value.state == CellState::Missing ? Glyph::Warning : Glyph::NotAssessable);
    else if (const auto sign = glyphOf(fact.standing))
        m_tree.setSign(line, DetailTree::Value, *sign);
    line->setData(DetailTree::Value, Qt::AccessibleTextRole,
                  QString(valueWords(value) + QStringLiteral(", ") + standingText(fact.standing)));
    if (cell == chosen)
        DetailTree::setBold(line);
    return line;
}

/// What is printed, what it should be, and the difference; for a sum that cannot be made, why.
void SumLines::addOutcome(QTreeWidgetItem *group, const Identity &rule, int chosen)
{
    const Sum left = sumOf(rule.left, chosen);
    const Sum right = sumOf(rule.right, chosen);
    if (left.isComplete && right.isComplete && !(left.value == right.value)) {
        DetailTree::addLine(group, words(QT_TRANSLATE_NOOP("Sums", "Difference")),
                            (left.value - right.value).toString());
    }
    if (left.hasGapElsewhere || right.hasGapElsewhere) {
        QTreeWidgetItem *line = DetailTree::addLine(
            group, words(QT_TRANSLATE_NOOP(
                       "Sums", "A part is blank, missing or no number: the sum cannot be checked.")));
        m_tree.setQuiet(line);
        return;
    }
    // The value that would make this sum come out, all others being as they are.
    const bool isLeft = std::find(rule.left.begin(), rule.left.end(), chosen) != rule.left.end();
    const CellValue &value = valueOf(chosen);
    const Decimal own = value.state == CellState::Number ? value.number : Decimal();
    const Decimal wanted = isLeft ? right.value - (left.value - own) : left.value - (right.value - own);
    if (value.state == CellState::Number && wanted == own)
        return;
    DetailTree::addLine(group, words(QT_TRANSLATE_NOOP("Sums", "Printed here")), valueWords(value));
    QTreeWidgetItem *line = DetailTree::addLine(
        group, words(QT_TRANSLATE_NOOP("Sums", "Expected here by this sum")), wanted.toString());
    DetailTree::setBold(line);
}

} // namespace gouji
