#include "ui/office/organdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace gouji {

namespace {

constexpr int earliestYear = 2007; // one before the first reports; shown as "always"
constexpr int latestYear = 2199;

QSpinBox *yearBox(int year, const QString &none, const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(earliestYear, latestYear);
    box->setSpecialValueText(none);
    box->setValue(year > earliestYear ? year : earliestYear);
    box->setAccessibleName(name);
    return box;
}

int yearOf(const QSpinBox &box)
{
    return box.value() == earliestYear ? 0 : box.value();
}

} // namespace

OrganDialog::OrganDialog(const QString &title, const RosterOrgan &organ, const QStringList &parents,
                         QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(organ.name))
    , m_kind(new QComboBox)
    , m_level(new QComboBox)
    , m_parent(new QComboBox)
    , m_first(yearBox(organ.firstYear, tr("always"), tr("First report year")))
    , m_last(yearBox(organ.lastYear, tr("still"), tr("Last report year")))
    , m_isKindChosen(!organ.name.isEmpty())
{
    setWindowTitle(title);
    for (const OrganClass kind : allOrganClasses)
        m_kind->addItem(classText(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(organ.kind)));
    for (const OrganLevel level : allOrganLevels)
        m_level->addItem(levelText(level), static_cast<int>(level));
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(organ.level)));
    m_parent->setEditable(true);
    m_parent->addItems(parents);
    m_parent->setCurrentText(organ.parent);
    m_name->setMinimumWidth(22 * fontMetrics().horizontalAdvance(QChar(0x56FD)));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name, as its reports give it:"), m_name);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("&Level:"), m_level);
    form->addRow(tr("&Parent:"), m_parent);
    form->addRow(tr("&First report year:"), m_first);
    form->addRow(tr("L&ast report year:"), m_last);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    form->addRow(buttons);
    const auto check = [this] { m_ok->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(m_name, &QLineEdit::textEdited, this, &OrganDialog::proposeKind);
    connect(m_kind, &QComboBox::activated, this, [this] { m_isKindChosen = true; });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

/// The end of the name tells the kind until the user chooses one.
void OrganDialog::proposeKind()
{
    if (!m_isKindChosen)
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(classByName(m_name->text().trimmed()))));
}

RosterOrgan OrganDialog::organ() const
{
    RosterOrgan organ;
    organ.name = m_name->text().simplified();
    organ.kind = static_cast<OrganClass>(m_kind->currentData().toInt());
    organ.level = static_cast<OrganLevel>(m_level->currentData().toInt());
    organ.parent = m_parent->currentText().simplified();
    organ.firstYear = yearOf(*m_first);
    organ.lastYear = yearOf(*m_last);
    return organ;
}

} // namespace gouji
