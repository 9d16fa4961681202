#include "ui/settings/deadlinespage.h"

#include "model/core/errortext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gouji {

namespace {

constexpr int leapYear = 2024;

} // namespace

DeadlinesPage::DeadlinesPage(Desk &desk, QWidget *parent)
    : SettingsPage(parent)
    , m_desk(desk)
    , m_office(*desk.services().office)
{
    auto *about =
        new QLabel(tr("The last day, in the year after the report year, on which a report is published "
                      "on time. Reports of organs in the roster are judged by it."));
    about->setWordWrap(true);
    auto *grid = new QGridLayout;
    const QStringList heads{tr("Kind of organ"), tr("Month"), tr("Day"), tr("Follows from")};
    for (int i = 0; i < heads.size(); ++i)
        grid->addWidget(new QLabel(heads[i]), 0, i);
    grid->setColumnStretch(3, 1);
    for (const OrganClass kind : allOrganClasses)
        addLine(*grid, kind);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addLayout(grid);
    layout->addStretch(1);
    show(m_office.deadlines());
}

void DeadlinesPage::addLine(QGridLayout &grid, OrganClass kind)
{
    Line line{kind, new QComboBox, new QSpinBox, new QLineEdit};
    line.month->addItem(tr("none"), 0);
    for (int month = 1; month <= 12; ++month)
        line.month->addItem(QLocale().standaloneMonthName(month), month);
    line.day->setRange(1, 31);
    line.basis->setPlaceholderText(tr("clause or order"));
    const QString name = classText(kind);
    line.month->setAccessibleName(tr("%1: month").arg(name));
    line.day->setAccessibleName(tr("%1: day").arg(name));
    line.basis->setAccessibleName(tr("%1: follows from").arg(name));
    connect(line.month, &QComboBox::currentIndexChanged, this, [line] {
        const int month = line.month->currentData().toInt();
        line.day->setEnabled(month > 0);
        line.basis->setEnabled(month > 0);
        if (month > 0)
            line.day->setMaximum(QDate(leapYear, month, 1).daysInMonth());
    });
    const int row = grid.rowCount();
    auto *label = new QLabel(name);
    label->setBuddy(line.month);
    grid.addWidget(label, row, 0);
    grid.addWidget(line.month, row, 1);
    grid.addWidget(line.day, row, 2);
    grid.addWidget(line.basis, row, 3);
    m_lines.push_back(line);
}

void DeadlinesPage::show(const Deadlines &deadlines)
{
    for (const Line &line : m_lines) {
        const Deadline &deadline = deadlines.of(line.kind);
        line.month->setCurrentIndex(-1);
        line.month->setCurrentIndex(line.month->findData(deadline.month));
        line.day->setValue(deadline.month > 0 ? deadline.day : 31);
        line.basis->setText(deadline.basis);
        line.basis->setCursorPosition(0);
    }
}

Deadlines DeadlinesPage::shown() const
{
    Deadlines deadlines;
    for (const Line &line : m_lines) {
        const int month = line.month->currentData().toInt();
        if (month > 0)
            deadlines.set(line.kind, {month, line.day->value(), line.basis->text().trimmed()});
    }
    return deadlines;
}

bool DeadlinesPage::apply()
{
    if (shown() == m_office.deadlines())
        return true;
    const Result<void> kept = m_office.setDeadlines(shown());
    if (!kept)
        m_desk.prompts().showError(tr("The deadlines were not changed"), errorText(kept.error()));
    return kept.ok();
}

void DeadlinesPage::showDefaults()
{
    show(Deadlines::standard());
}

} // namespace gouji
