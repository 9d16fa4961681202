#include "ui/dialogs/pastedialog.h"

#include "ui/look/semantics.h"
#include "ui/tables/pasteplan.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gouji {

PasteDialog::PasteDialog(const PastePlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_lines(new QTreeWidget(this))
    , m_reason(new QLineEdit(this))
{
    setWindowTitle(tr("Paste cells"));
    auto *about = new QLabel(summary(plan), this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    m_lines->setHeaderLabels({tr("Cell"), tr("Now"), tr("Becomes"), tr("Remark")});
    m_lines->setRootIsDecorated(false);
    m_lines->setAlternatingRowColors(true);
    m_lines->setAccessibleName(tr("What pasting would change"));
    fill(plan);
    m_reason->setPlaceholderText(tr("Reason, if you like"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setVisible(plan.changes > 0);
    auto *buttons = new QDialogButtonBox(this);
    if (plan.changes > 0) {
        QPushButton *misread = buttons->addButton(tr("Misread by us (Enter)"), QDialogButtonBox::AcceptRole);
        misread->setToolTip(tr("The report says what was pasted; the program read it wrongly."));
        misread->setDefault(true);
        QPushButton *wrong =
            buttons->addButton(tr("Wrong in the original (Ctrl+Enter)"), QDialogButtonBox::ActionRole);
        wrong->setToolTip(tr("The report says something else; what was pasted is what it should say."));
        wrong->setAutoDefault(false);
        const auto take = [this] {
            m_verdict = Verdict::WrongInOriginal;
            accept();
        };
        connect(wrong, &QPushButton::clicked, this, take);
        for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
            connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, take);
    }
    buttons->addButton(plan.changes > 0 ? QDialogButtonBox::Cancel : QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QSize em(fontMetrics().horizontalAdvance(QChar(0x56FD)), fontMetrics().height());
    resize(52 * em.width(), std::min<int>(12 + 2 * static_cast<int>(plan.lines.size()), 34) * em.height());
}

QString PasteDialog::summary(const PastePlan &plan)
{
    QStringList words{plan.changes > 0 ? tr("%n value(s) would change.", nullptr, plan.changes)
                                       : tr("Nothing can be taken over.")};
    if (plan.refused > 0)
        words.append(tr("%n cannot be taken over; the remark says why.", nullptr, plan.refused));
    if (plan.unchanged > 0)
        words.append(tr("%n stand there already.", nullptr, plan.unchanged));
    return words.join(u' ');
}

void PasteDialog::fill(const PastePlan &plan)
{
    const QColor refused = semanticColours(palette()).errorText;
    for (const PasteLine &line : plan.lines) {
        auto *item =
            new QTreeWidgetItem(m_lines, {line.where, line.before,
                                          line.refusal.isEmpty() ? line.after : QString(), line.refusal});
        for (const int column : {1, 2})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (line.refusal.isEmpty()) {
            QFont bold = font();
            bold.setBold(true);
            item->setFont(2, bold);
            continue;
        }
        item->setText(3, QStringLiteral("✕ “%1”: %2").arg(line.after, line.refusal));
        item->setForeground(3, refused);
    }
    // The remark takes what room is left, in as many lines as it needs.
    for (const int column : {0, 1, 2}) {
        m_lines->resizeColumnToContents(column);
        m_lines->setColumnWidth(column, std::min(m_lines->columnWidth(column),
                                                 16 * fontMetrics().horizontalAdvance(QChar(0x56FD))));
    }
    m_lines->setWordWrap(true);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->header()->setSectionResizeMode(3, QHeaderView::Stretch);
}

PasteChoice PasteDialog::choice() const
{
    return {m_verdict, m_reason->text().trimmed()};
}

} // namespace gouji
