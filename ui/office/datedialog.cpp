#include "ui/office/datedialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace gouji {

DateDialog::DateDialog(const QString &organ, int year, const Filing &filing, const QDate &today,
                       QWidget *parent)
    : QDialog(parent)
    , m_date(new QDateEdit)
    , m_reason(new QLineEdit)
{
    setWindowTitle(tr("Day of publication"));
    auto *about = new QLabel(tr("When did %1 publish its report for %2? What you say here wins over the date "
                                "the report is signed on.")
                                 .arg(organ)
                                 .arg(year));
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setCalendarPopup(true);
    m_date->setDateRange(QDate(year, 11, 1), std::max(today, QDate(year, 11, 1)));
    m_date->setDate(filing.filed.isValid() ? filing.filed : filing.due.isValid() ? filing.due : today);
    m_date->setAccessibleName(tr("Day of publication"));
    m_reason->setText(filing.decision.reason);
    m_reason->setPlaceholderText(tr("for instance: register of letters received, no. 12"));
    m_reason->setMinimumWidth(24 * fontMetrics().horizontalAdvance(QChar(0x56FD)));
    auto *form = new QFormLayout(this);
    form->addRow(about);
    form->addRow(tr("&Published on:"), m_date);
    form->addRow(tr("&How you know:"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    if (filing.isGiven) {
        auto *back = buttons->addButton(tr("&Take the date back"), QDialogButtonBox::ActionRole);
        connect(back, &QPushButton::clicked, this, [this] {
            m_takesBack = true;
            accept();
        });
    }
    form->addRow(buttons);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    const auto check = [this, ok] { ok->setEnabled(!m_reason->text().trimmed().isEmpty()); };
    connect(m_reason, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_date->setCurrentSection(QDateTimeEdit::DaySection);
    check();
}

QDate DateDialog::date() const
{
    return m_takesBack ? QDate() : m_date->date();
}

QString DateDialog::reason() const
{
    return m_reason->text().trimmed();
}

} // namespace gouji
