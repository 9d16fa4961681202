#include "ui/settings/settingsdialog.h"

#include "ui/look/wheelguard.h"
#include "ui/settings/settingspage.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gouji {

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Settings"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_defaults = buttons->addButton(tr("&Defaults of this page"), QDialogButtonBox::ResetRole);
    m_defaults->setAutoDefault(false);
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_list);
    columns->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_pages->setCurrentIndex(row);
        updateDefaults();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_defaults, &QPushButton::clicked, this, &SettingsDialog::showDefaults);
    const int em = fontMetrics().horizontalAdvance(QChar(0x56FD));
    resize(56 * em, 30 * fontMetrics().lineSpacing());
}

void SettingsDialog::addPage(const QString &title, QWidget *page)
{
    m_list->addItem(title);
    page->setAccessibleName(title);
    guardWheel(*page);
    // On a small screen a page scrolls; the buttons below never leave it.
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    area->setFocusPolicy(Qt::NoFocus); // Tab goes to the fields, and brings them into view
    m_pages->addWidget(area);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 3 * fontMetrics().horizontalAdvance(QChar(0x56FD)));
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

QWidget *SettingsDialog::page(int index) const
{
    const auto *area = qobject_cast<QScrollArea *>(m_pages->widget(index));
    return area ? area->widget() : nullptr;
}

void SettingsDialog::showPage(int index)
{
    m_list->setCurrentRow(index);
}

void SettingsDialog::showPage(const QString &title)
{
    const QList<QListWidgetItem *> found = m_list->findItems(title, Qt::MatchExactly);
    if (!found.isEmpty())
        m_list->setCurrentItem(found.front());
}

void SettingsDialog::reject()
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (auto *settings = qobject_cast<SettingsPage *>(page(i)))
            settings->discard();
    }
    QDialog::reject();
}

void SettingsDialog::accept()
{
    for (int i = 0; i < m_pages->count(); ++i) {
        auto *settings = qobject_cast<SettingsPage *>(page(i));
        if (settings && !settings->apply())
            return showPage(i);
    }
    QDialog::accept();
}

void SettingsDialog::updateDefaults()
{
    const auto *settings = qobject_cast<SettingsPage *>(page(m_list->currentRow()));
    m_defaults->setEnabled(settings && settings->hasDefaults());
}

void SettingsDialog::showDefaults()
{
    if (auto *settings = qobject_cast<SettingsPage *>(page(m_list->currentRow())))
        settings->showDefaults();
}

} // namespace gouji
