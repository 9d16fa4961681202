#include "ui/office/noticedialog.h"

#include "model/core/errortext.h"
#include "model/roster/notice.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace gouji {

NoticeDialog::NoticeDialog(const QString &text, OfficeService &office, UserPrompts &prompts,
                           const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_office(office)
    , m_prompts(prompts)
    , m_name(name)
    , m_text(new QPlainTextEdit(text.trimmed()))
    , m_said(new QLabel)
{
    setWindowTitle(tr("Notice of who has filed"));
    auto *about =
        new QLabel(tr("Word it as you like. A line that begins with # is the title, with ## a heading, "
                      "with > stands to the right; these marks are not printed."));
    about->setWordWrap(true);
    m_text->setAccessibleName(tr("Text of the notice"));
    m_text->setTabChangesFocus(true);
    about->setBuddy(m_text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto add = [&](const QString &words, void (NoticeDialog::*run)()) {
        QPushButton *button = buttons->addButton(words, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
    };
    add(tr("&Copy"), &NoticeDialog::copy);
    add(tr("&Save…"), &NoticeDialog::save);
    add(tr("&Print…"), &NoticeDialog::print);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_said);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QFontMetrics metrics(m_text->font());
    resize(44 * metrics.horizontalAdvance(QChar(0x56FD)), 30 * metrics.lineSpacing());
}

void NoticeDialog::copy()
{
    QGuiApplication::clipboard()->setText(Notice(m_text->toPlainText()).plainText());
    m_said->setText(tr("Copied"));
}

void NoticeDialog::save()
{
    const QString path = m_prompts.chooseFileToSave(
        tr("Save the notice"), m_name, tr("Text (*.txt);;Web page, also for Word and WPS (*.html)"));
    if (path.isEmpty())
        return;
    const Notice notice(m_text->toPlainText());
    const bool isPage =
        path.endsWith(u".html", Qt::CaseInsensitive) || path.endsWith(u".htm", Qt::CaseInsensitive);
    const Result<void> saved = m_office.save(path, (isPage ? notice.html() : notice.plainText()).toUtf8());
    if (saved)
        m_said->setText(tr("Saved to %1").arg(path));
    else
        m_prompts.showError(tr("The notice was not saved"), path + u'\n' + errorText(saved.error()));
}

void NoticeDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    // GB/T 9704-2012, 5.2: the type area is 156 mm by 225 mm, 37 mm from the top and 28 mm from the left.
    printer.setPageMargins(QMarginsF(28, 37, 26, 35), QPageLayout::Millimeter);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument document;
    document.setHtml(Notice(m_text->toPlainText()).html());
    document.print(&printer);
}

} // namespace gouji
