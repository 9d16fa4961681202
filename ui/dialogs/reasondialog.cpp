#include "ui/dialogs/reasondialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gouji {

namespace {

constexpr int digitKeys = 9;

} // namespace

ReasonDialog::ReasonDialog(const QString &title, const QString &about, const QStringList &recent,
                           bool required, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QLineEdit(this))
{
    setWindowTitle(title);
    auto *words = new QLabel(about, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setVisible(!about.isEmpty());
    auto *name = new QLabel(tr("&Reason"), this);
    name->setBuddy(m_edit);
    m_edit->setAccessibleName(tr("Reason"));
    m_edit->setAccessibleDescription(about);
    m_edit->setMinimumWidth(30 * fontMetrics().horizontalAdvance(QChar(0x56FD)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(name);
    layout->addWidget(m_edit);
    addRecent(recent, *layout);
    layout->addStretch(1);
    layout->addWidget(buttons);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    const auto judge = [this, ok, required] { ok->setEnabled(!required || !reason().isEmpty()); };
    connect(m_edit, &QLineEdit::textChanged, this, judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
    m_edit->setFocus();
}

void ReasonDialog::addRecent(const QStringList &recent, QVBoxLayout &layout)
{
    if (recent.isEmpty())
        return;
    layout.addSpacing(fontMetrics().height() / 2);
    layout.addWidget(new QLabel(tr("Given before"), this));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    const int width = 30 * fontMetrics().horizontalAdvance(QChar(0x56FD));
    for (int i = 0; i < std::min<int>(static_cast<int>(recent.size()), digitKeys); ++i) {
        const QKeySequence key(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i));
        auto *button = new QPushButton(this);
        button->setFlat(true);
        button->setAutoDefault(false);
        button->setStyleSheet(QStringLiteral("text-align: left"));
        button->setText(
            fontMetrics().elidedText(recent[i], Qt::ElideMiddle, width).replace(u'&', QStringLiteral("&&")));
        // Words with an ampersand would take the key away.
        button->setShortcut(key);
        button->setAccessibleName(recent[i]);
        button->setToolTip(recent[i].toHtmlEscaped());
        grid->addWidget(new QLabel(key.toString(QKeySequence::NativeText), this), i, 0);
        grid->addWidget(button, i, 1);
        connect(button, &QPushButton::clicked, this, [this, reason = recent[i]] {
            m_edit->setText(reason);
            accept();
        });
    }
    layout.addLayout(grid);
}

QString ReasonDialog::reason() const
{
    return m_edit->text().trimmed();
}

} // namespace gouji
