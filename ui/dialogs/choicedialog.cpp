#include "ui/dialogs/choicedialog.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace gouji {

namespace {

constexpr int digitKeys = 9;

} // namespace

ChoiceDialog::ChoiceDialog(const QString &title, const QString &about, const QStringList &choices,
                           QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setWindowTitle(title);
    auto *words = new QLabel(about, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setVisible(!about.isEmpty());
    auto *keys = new QLabel(tr("Press the digit, or choose with the arrows and Enter."), this);
    keys->setWordWrap(true);
    for (int i = 0; i < choices.size(); ++i)
        m_list->addItem(i < digitKeys ? QStringLiteral("%1   %2").arg(i + 1).arg(choices[i]) : choices[i]);
    m_list->setCurrentRow(0);
    m_list->setAccessibleName(title);
    m_list->setAccessibleDescription(about);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->installEventFilter(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!choices.isEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_list, 1);
    layout->addWidget(keys);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QSize em(fontMetrics().horizontalAdvance(QChar(0x56FD)), fontMetrics().height());
    resize(34 * em.width(), std::min<int>(9 + 2 * static_cast<int>(choices.size()), 24) * em.height());
    m_list->setFocus();
}

int ChoiceDialog::chosen() const
{
    return m_list->currentRow();
}

bool ChoiceDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = key->key() - Qt::Key_1;
        const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
        if (isPlain && row >= 0 && row < std::min(m_list->count(), digitKeys)) {
            m_list->setCurrentRow(row);
            accept();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace gouji
