#include "ui/verdictbar.h"

#include "ui/look/glyphs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace gouji {

namespace {

constexpr int partCount = 5;
constexpr Glyph glyphs[partCount] = {Glyph::Error, Glyph::Warning, Glyph::Notice, Glyph::NotAssessable,
                                     Glyph::FilledTick};

/// Cells that their sums or a person have confirmed, right or wrong; what is doubtful is none.
int verifiedCells(const std::vector<CellFact> &cells)
{
    return static_cast<int>(std::count_if(cells.begin(), cells.end(), [](const CellFact &cell) {
        return cell.standing != CellStanding::MachineRead && cell.standing != CellStanding::Doubtful;
    }));
}

} // namespace

VerdictBar::VerdictBar(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->setSpacing(4);
    for (int i = 0; i < partCount; ++i) {
        Part part{new QLabel(this), new QLabel(this)};
        layout->addWidget(part.sign);
        layout->addWidget(part.words);
        layout->addSpacing(10);
        m_parts.push_back(part);
    }
    connect(&desk, &Desk::reportReplaced, this, &VerdictBar::refresh);
    connect(&desk, &Desk::reportUpdated, this, &VerdictBar::refresh);
    refresh();
}

void VerdictBar::refresh()
{
    setVisible(m_desk.report() != nullptr);
    if (!m_desk.report())
        return;
    int open[3] = {0, 0, 0};
    const Assessment &assessment = m_desk.report()->assessment;
    for (std::size_t i = 0; i < assessment.findings.size(); ++i)
        if (isOpen(decisionState(m_desk.facts(), static_cast<int>(i))))
            ++open[static_cast<int>(assessment.findings[i].severity)];
    const int notAssessable =
        assessment.count(IdentityState::NotAssessable) + assessment.count(IdentityState::HoldsIfBlankIsZero);
    m_parts[0].words->setText(tr("Errors %1").arg(open[static_cast<int>(Severity::Error)]));
    m_parts[1].words->setText(tr("Warnings %1").arg(open[static_cast<int>(Severity::Warning)]));
    m_parts[2].words->setText(tr("Notices %1").arg(open[static_cast<int>(Severity::Notice)]));
    m_parts[3].words->setText(tr("Not assessable %1").arg(notAssessable));
    m_parts[3].words->setToolTip(
        tr("Sums that cannot be checked because a value is blank, missing or a text."));
    const int verified = verifiedCells(m_desk.cells());
    m_parts[4].words->setText(tr("Verified %1/%2").arg(verified).arg(m_desk.cells().size()));
    m_parts[4].words->setToolTip(tr("Cells confirmed by their sums or decided by a person."));
    for (QLabel *label : {m_parts[4].sign, m_parts[4].words})
        label->setVisible(!m_desk.cells().empty());
    setToolTip(checksText());
    setAccessibleDescription(toolTip());
    // What there is none of steps back.
    const int counts[partCount] = {open[static_cast<int>(Severity::Error)],
                                   open[static_cast<int>(Severity::Warning)],
                                   open[static_cast<int>(Severity::Notice)], notAssessable, verified};
    for (int i = 0; i < partCount; ++i) {
        const Part &part = m_parts[static_cast<std::size_t>(i)];
        part.sign->setEnabled(counts[i] > 0);
        part.words->setEnabled(counts[i] > 0);
        part.sign->setAccessibleName(part.words->text());
    }
    const int side = fontMetrics().height() * 4 / 5;
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i].sign->setPixmap(
            glyphIcon(glyphs[i], palette()).pixmap(QSize(side, side), devicePixelRatioF()));
    setAccessibleName(text());
}

/// How many checks ran and what came of them, with the names of those that could not judge.
QString VerdictBar::checksText() const
{
    const Assessment &assessment = m_desk.report()->assessment;
    const CheckSummary summary = assessment.summary();
    QStringList lines{tr("%1 checks ran: %2 passed, %3 found something, %4 could not be assessed")
                          .arg(summary.ran)
                          .arg(summary.passed)
                          .arg(summary.found)
                          .arg(summary.notAssessable)};
    QStringList silent;
    QStringList off;
    for (std::size_t i = 0; i < assessment.states.size(); ++i) {
        const QString title = checkTitle(QString::fromLatin1(allChecks()[i].id));
        if (assessment.states[i] == CheckState::NotAssessable)
            silent += title;
        else if (assessment.states[i] == CheckState::Off)
            off += title;
    }
    if (!silent.isEmpty())
        lines += tr("Not assessed: %1").arg(silent.join(tr(", ")));
    if (!off.isEmpty())
        lines += tr("Turned off: %1").arg(off.join(tr(", ")));
    return lines.join(u'\n');
}

QString VerdictBar::text() const
{
    QStringList words;
    for (const Part &part : m_parts)
        if (!part.words->isHidden())
            words.append(part.words->text());
    return words.join(QStringLiteral(" · "));
}

void VerdictBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        refresh();
}

} // namespace gouji
