#include "ui/dialogs/textdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gouji {

TextDialog::TextDialog(const QString &title, const QString &about, const QString &label, const QString &text,
                       bool required, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QLineEdit(text, this))
{
    setWindowTitle(title);
    auto *words = new QLabel(about, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setVisible(!about.isEmpty());
    auto *name = new QLabel(label, this);
    name->setBuddy(m_edit);
    m_edit->setAccessibleName(label);
    m_edit->setMinimumWidth(28 * fontMetrics().horizontalAdvance(QChar(0x56FD)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(name);
    layout->addWidget(m_edit);
    layout->addWidget(buttons);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    const auto judge = [this, ok, required] { ok->setEnabled(!required || !this->text().isEmpty()); };
    connect(m_edit, &QLineEdit::textChanged, this, judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
    m_edit->selectAll();
}

QString TextDialog::text() const
{
    return m_edit->text().trimmed();
}

} // namespace gouji
