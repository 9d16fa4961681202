#include "ui/dialogs/tabledialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gouji {

TableDialog::TableDialog(const QString &title, const QString &about, const QStringList &heads,
                         QWidget *parent)
    : QDialog(parent)
    , m_table(new QTreeWidget(this))
    , m_nothing(new QLabel(this))
{
    setWindowTitle(title);
    auto *words = new QLabel(about, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setVisible(!about.isEmpty());
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    m_table->setHeaderLabels(heads);
    m_table->setRootIsDecorated(false);
    m_table->setWordWrap(true);
    m_table->setAlternatingRowColors(true);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setAccessibleName(title);
    m_table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->header()->setMaximumSectionSize(26 * fontMetrics().horizontalAdvance(QChar(0x56FD)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    m_copy->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(buttons);
    connect(m_copy, &QPushButton::clicked, this, &TableDialog::copyAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int em = fontMetrics().horizontalAdvance(QChar(0x56FD));
    resize(56 * em, 26 * fontMetrics().lineSpacing());
}

void TableDialog::setNothing(const QString &words)
{
    m_nothing->setText(words);
    m_nothing->show();
    m_table->hide();
    m_copy->setEnabled(false);
}

void TableDialog::addRow(const QStringList &row)
{
    auto *item = new QTreeWidgetItem(m_table, row);
    for (int i = 0; i < row.size(); ++i)
        item->setToolTip(i, row[i].toHtmlEscaped());
}

void TableDialog::copyAll()
{
    QStringList lines;
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QStringList cells;
        for (int c = 0; c < m_table->columnCount(); ++c)
            cells.append(m_table->topLevelItem(i)->text(c));
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace gouji
