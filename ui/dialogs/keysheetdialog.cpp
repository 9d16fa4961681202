#include "ui/dialogs/keysheetdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gouji {

KeySheetDialog::KeySheetDialog(KeySheet sheet, QWidget *parent)
    : QDialog(parent)
    , m_sheet(std::move(sheet))
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keys"));
    m_search->setPlaceholderText(tr("Search keys and what they do"));
    m_search->setAccessibleName(tr("Search keys and what they do"));
    m_search->setClearButtonEnabled(true);
    m_list->setHeaderLabels({tr("Key"), tr("What it does")});
    m_list->setAccessibleName(tr("Keys"));
    m_list->setRootIsDecorated(false);
    fill();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *printed = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    printed->setAutoDefault(false);
    QPushButton *help = buttons->addButton(tr("&Help (F1)"), QDialogButtonBox::HelpRole);
    help->setAutoDefault(false);
    help->setShortcut(QKeySequence(Qt::Key_F1));
    connect(help, &QPushButton::clicked, this, [this] {
        Q_EMIT helpWanted();
        reject();
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &KeySheetDialog::filter);
    connect(printed, &QPushButton::clicked, this, &KeySheetDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QSize em(fontMetrics().horizontalAdvance(QChar(0x56FD)), fontMetrics().height());
    resize(50 * em.width(), 34 * em.height());
    m_search->setFocus();
}

void KeySheetDialog::fill()
{
    QFont bold = font();
    bold.setBold(true);
    for (const KeyGroup &group : m_sheet) {
        auto *head = new QTreeWidgetItem(m_list, {group.title});
        head->setFirstColumnSpanned(true);
        head->setFont(0, bold);
        head->setFlags(Qt::ItemIsEnabled);
        for (const KeyLine &line : group.lines)
            new QTreeWidgetItem(head, {line.keys, line.what});
        head->setExpanded(true);
    }
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(0, m_list->columnWidth(0) + fontMetrics().averageCharWidth() * 2);
}

void KeySheetDialog::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_list->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *line = group->child(i);
            const bool fits = line->text(0).contains(wanted, Qt::CaseInsensitive) ||
                              line->text(1).contains(wanted, Qt::CaseInsensitive);
            line->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

void KeySheetDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument page;
    page.setHtml(keySheetHtml(m_sheet, tr("Keys")));
    page.print(&printer);
}

} // namespace gouji
