#include "ui/dialogs/keydialog.h"

#include "ui/settings/keypage.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace gouji {

KeyDialog::KeyDialog(Keymap &keymap, Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_page(new KeyPage(keymap, preferences, this))
{
    setWindowTitle(tr("Keys"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_page, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QSize em(fontMetrics().horizontalAdvance(QChar(0x56FD)), fontMetrics().height());
    resize(46 * em.width(), 36 * em.height());
}

} // namespace gouji
