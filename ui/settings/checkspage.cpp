#include "ui/settings/checkspage.h"

#include "model/core/errortext.h"
#include "model/service/reviewservice.h"
#include "ui/look/glyphs.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

#include <cmath>

namespace gouji {

namespace {

enum Column
{
    Title,
    Grade,
    Set
};

constexpr int idRole = Qt::UserRole;

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return ChecksPage::tr("Error");
    case Severity::Warning:
        return ChecksPage::tr("Warning");
    case Severity::Notice:
        break;
    }
    return ChecksPage::tr("Notice");
}

const Check *checkOf(const QString &id)
{
    for (const Check &check : allChecks()) {
        if (id == QLatin1String(check.id))
            return &check;
    }
    return nullptr;
}

} // namespace

ChecksPage::ChecksPage(Desk &desk, QWidget *parent)
    : SettingsPage(parent)
    , m_desk(desk)
    , m_office(*desk.services().office)
    , m_rules(m_office.ruleSet())
{
    build();
    fillTable();
}

void ChecksPage::build()
{
    m_name = new QLineEdit(m_rules.name());
    m_name->setPlaceholderText(tr("for instance: rules of our county, 2024"));
    m_origin = new QLabel;
    m_origin->setWordWrap(true);
    m_table = new QTreeWidget;
    m_table->setRootIsDecorated(false);
    m_table->setAlternatingRowColors(true);
    m_table->setUniformRowHeights(true);
    m_table->setHeaderLabels({tr("Check"), tr("Severity"), tr("Changed")});
    m_table->setAccessibleName(tr("Checks; Space turns one on or off"));
    m_table->setMinimumHeight(12 * fontMetrics().lineSpacing());
    auto *bring = new QPushButton(tr("&Import…"));
    auto *give = new QPushButton(tr("&Export…"));
    auto *top = new QHBoxLayout;
    auto *label = new QLabel(tr("&Rule set:"));
    label->setBuddy(m_name);
    top->addWidget(label);
    top->addWidget(m_name, 1);
    for (QPushButton *button : {bring, give}) {
        button->setAutoDefault(false);
        top->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_origin);
    layout->addWidget(m_table, 1);
    buildDetails();
    layout->addWidget(m_details);
    connect(bring, &QPushButton::clicked, this, &ChecksPage::importRules);
    connect(give, &QPushButton::clicked, this, &ChecksPage::exportRules);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &ChecksPage::showDetails);
    connect(m_table, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *line) {
        if (m_isFilling)
            return;
        const QString id = line->data(Title, idRole).toString();
        CheckSetting setting = m_rules.setting(id);
        setting.isOn = line->checkState(Title) == Qt::Checked;
        m_rules.set(id, setting);
        fillLine(*line);
    });
}

void ChecksPage::buildDetails()
{
    m_details = new QGroupBox;
    m_form = new QFormLayout(m_details);
    m_source = new QLabel;
    m_source->setWordWrap(true);
    m_source->setTextFormat(Qt::PlainText);
    m_severity = new QComboBox;
    m_form->addRow(tr("Source:"), m_source);
    m_form->addRow(tr("&Severity:"), m_severity);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &ChecksPage::store);
}

void ChecksPage::fillTable()
{
    const QString before = chosen();
    m_isFilling = true;
    m_table->clear();
    for (const Check &check : allChecks()) {
        auto *line = new QTreeWidgetItem(m_table);
        line->setData(Title, idRole, QString::fromLatin1(check.id));
        fillLine(*line);
        if (before == QLatin1String(check.id))
            m_table->setCurrentItem(line);
    }
    m_isFilling = false;
    m_table->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(Grade, QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(Set, QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(false);
    if (!m_table->currentItem())
        m_table->setCurrentItem(m_table->topLevelItem(0));
    const ListOrigin origin = m_office.ruleSetOrigin();
    m_origin->setText(
        origin.time.isValid()
            ? tr("In force in this review file since %1, set by %2 (%3). A change judges all reports "
                 "anew; decisions stay.")
                  .arg(QLocale().toString(origin.time.toLocalTime(), QLocale::ShortFormat), origin.reviewer,
                       m_office.ruleSet().id())
            : tr("The checks' own rules are in force in this review file. A change judges all reports "
                 "anew; decisions stay."));
    showDetails();
}

void ChecksPage::fillLine(QTreeWidgetItem &line)
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    const QString id = line.data(Title, idRole).toString();
    const CheckSetting setting = m_rules.setting(id);
    const Severity severity = setting.severity.value_or(checkOf(id)->severity);
    line.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    line.setCheckState(Title, setting.isOn ? Qt::Checked : Qt::Unchecked);
    line.setText(Title, checkTitle(id));
    line.setToolTip(Title, id);
    line.setText(Grade, severityText(severity));
    line.setIcon(Grade, glyphIcon(glyphOf(severity), palette()));
    line.setText(Set, setting == CheckSetting() ? QString() : tr("changed"));
    m_isFilling = wasFilling;
}

QString ChecksPage::chosen() const
{
    const QTreeWidgetItem *line = m_table->currentItem();
    return line ? line->data(Title, idRole).toString() : QString();
}

void ChecksPage::showDetails()
{
    const QString id = chosen();
    const Check *check = checkOf(id);
    if (!check || m_isFilling)
        return;
    m_isFilling = true;
    const CheckSetting setting = m_rules.setting(id);
    m_details->setTitle(checkTitle(id));
    // A note that the form itself prints under a table.
    constexpr auto ofForm = "form: ";
    const QString source = QString::fromUtf8(check->source);
    m_source->setText(source.startsWith(QLatin1String(ofForm))
                          ? tr("the statutory form: %1").arg(source.mid(static_cast<int>(qstrlen(ofForm))))
                          : source);
    m_severity->clear();
    m_severity->addItem(tr("its own"));
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Notice})
        m_severity->addItem(glyphIcon(glyphOf(severity), palette()), severityText(severity),
                            static_cast<int>(severity));
    m_severity->setCurrentIndex(setting.severity ? m_severity->findData(static_cast<int>(*setting.severity))
                                                 : 0);
    showThresholds();
    m_isFilling = false;
}

void ChecksPage::showThresholds()
{
    for (QDoubleSpinBox *box : m_thresholds)
        m_form->removeRow(box);
    m_thresholds.clear();
    const QString id = chosen();
    for (const Threshold &threshold : allThresholds()) {
        if (id != QLatin1String(threshold.check))
            continue;
        auto *box = new QDoubleSpinBox;
        const double value = m_rules.threshold(threshold.check, threshold.name);
        const bool isWhole =
            value == std::floor(value) && QLatin1String(threshold.name) != QLatin1String("tolerance");
        box->setDecimals(isWhole ? 0 : 2);
        box->setRange(threshold.least, threshold.most);
        box->setValue(value);
        box->setProperty("threshold", QString::fromLatin1(threshold.name));
        box->setAccessibleName(thresholdTitle(threshold));
        box->setToolTip(
            tr("%1 unless set; from %2 to %3").arg(threshold.value).arg(threshold.least).arg(threshold.most));
        m_form->addRow(thresholdTitle(threshold) + tr(":"), box);
        connect(box, &QDoubleSpinBox::valueChanged, this, &ChecksPage::store);
        m_thresholds.push_back(box);
    }
}

/// Takes what the details say over into the rule set.
void ChecksPage::store()
{
    const QString id = chosen();
    if (m_isFilling || id.isEmpty())
        return;
    CheckSetting setting = m_rules.setting(id);
    const QVariant severity = m_severity->currentData();
    setting.severity =
        severity.isValid() ? std::optional(static_cast<Severity>(severity.toInt())) : std::nullopt;
    for (const QDoubleSpinBox *box : m_thresholds)
        setting.thresholds.insert(box->property("threshold").toString(), box->value());
    m_rules.set(id, setting);
    fillLine(*m_table->currentItem());
}

bool ChecksPage::apply()
{
    m_rules.setName(m_name->text().trimmed());
    if (m_rules == m_office.ruleSet())
        return true;
    const Result<void> kept = m_office.setRuleSet(m_rules);
    if (!kept)
        fail(tr("The rule set was not changed"), {}, kept.error());
    return kept.ok();
}

void ChecksPage::showDefaults()
{
    m_rules = CheckSettings();
    m_name->clear();
    fillTable();
}

void ChecksPage::importRules()
{
    const QString path = m_desk.prompts().chooseFileToOpen(tr("Import a rule set"), tr("Rule sets (*.json)"));
    if (path.isEmpty())
        return;
    const Result<CheckSettings> rules = m_office.readRuleSet(path);
    if (!rules)
        return fail(tr("The rule set could not be read"), path, rules.error());
    m_rules = rules.value();
    m_name->setText(m_rules.name());
    fillTable();
}

void ChecksPage::exportRules()
{
    const QString path = m_desk.prompts().chooseFileToSave(tr("Export the rule set"), tr("rules.json"),
                                                           tr("Rule sets (*.json)"));
    if (path.isEmpty())
        return;
    m_rules.setName(m_name->text().trimmed());
    if (const Result<void> saved = m_office.save(path, m_rules.toJson()); !saved)
        fail(tr("The rule set was not exported"), path, saved.error());
}

void ChecksPage::fail(const QString &title, const QString &path, const Error &error)
{
    m_desk.prompts().showError(title, path.isEmpty() ? errorText(error) : path + u'\n' + errorText(error));
}

} // namespace gouji
