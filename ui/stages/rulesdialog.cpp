#include "ui/stages/rulesdialog.h"

#include "ui/look/fitheight.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gouji {

namespace {

constexpr int perPercent = 10;

QLabel *note(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RulesDialog::RulesDialog(const SecondReviewRules &rules, QWidget *parent)
    : QDialog(parent)
    , m_rules(rules)
    , m_onePerson(new QCheckBox(tr("&One person may do both reviews"), this))
    , m_percent(new QSpinBox(this))
    , m_cells(new QSpinBox(this))
{
    setWindowTitle(tr("Rules for the second review"));
    m_onePerson->setChecked(rules.mayBeOnePerson);
    m_percent->setRange(0, 100);
    m_percent->setSuffix(tr(" %"));
    m_percent->setValue(rules.permille / perPercent);
    m_percent->setAccessibleName(tr("Reports with a blind second pass, in percent"));
    m_cells->setRange(1, 60);
    m_cells->setValue(rules.cells);
    m_cells->setAccessibleName(tr("Values drawn from each"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Reports with a blind second pass"), m_percent);
    form->addRow(tr("&Values drawn from each"), m_cells);
    if (!rules.seed.isEmpty()) {
        auto *seed = new QLabel(rules.seed, this);
        seed->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        form->addRow(tr("Seed of the draw"), seed);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_onePerson);
    layout->addWidget(note(tr("For offices with one reviewer. The log says so each time it happens."), this));
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addLayout(form);
    layout->addWidget(
        note(tr("Reports with corrected, doubtful or missing values are drawn more often, and in "
                "them totals and values that were read with doubt, corrected or checked by no "
                "sum. The rules are kept in the review file, with the name of who changed them."),
             this));
    layout->addStretch(1);
    layout->addWidget(buttons);
    fitHeight(*this, 32);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

SecondReviewRules RulesDialog::rules() const
{
    SecondReviewRules rules = m_rules;
    rules.mayBeOnePerson = m_onePerson->isChecked();
    // A finer share than the box shows stays while it is not changed.
    if (m_percent->value() != m_rules.permille / perPercent)
        rules.permille = m_percent->value() * perPercent;
    rules.cells = m_cells->value();
    return rules;
}

} // namespace gouji
