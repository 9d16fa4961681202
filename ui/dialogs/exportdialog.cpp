#include "ui/dialogs/exportdialog.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gouji {

namespace {

QButtonGroup *addChoices(QVBoxLayout *layout, const QString &title, const QStringList &choices, int checked)
{
    auto *box = new QGroupBox(title);
    auto *lines = new QVBoxLayout(box);
    auto *group = new QButtonGroup(box);
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new QRadioButton(choices[i], box);
        button->setChecked(i == checked);
        group->addButton(button, i);
        lines->addWidget(button);
    }
    layout->addWidget(box);
    return group;
}

} // namespace

ExportDialog::ExportDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Export the dataset"));
    auto *layout = new QVBoxLayout(this);
    // In the order of ExportFormat and ExportValues.
    m_format = addChoices(layout, tr("Format"),
                          {tr("CSV, one row per value (opens in Excel and WPS)"),
                           tr("Excel workbook (XLSX), numbers as numbers"), tr("JSON, for programs")},
                          0);
    m_values = addChoices(layout, tr("Values"),
                          {tr("As published"), tr("As reviewed"), tr("Both, side by side")}, 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *next = buttons->addButton(tr("Choose the file…"), QDialogButtonBox::AcceptRole);
    next->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.format = static_cast<ExportFormat>(m_format->checkedId());
    choice.values = static_cast<ExportValues>(m_values->checkedId());
    return choice;
}

QString ExportDialog::suffix() const
{
    switch (choice().format) {
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ExportFormat::Json:
        break;
    }
    return QStringLiteral("json");
}

} // namespace gouji
