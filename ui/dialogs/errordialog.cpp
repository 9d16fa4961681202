#include "ui/dialogs/errordialog.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QPushButton>
#include <QSysInfo>

namespace gouji {

QString systemDetails()
{
    return QStringLiteral("Gouji %1\nQt %2\n%3, %4\n%5")
        .arg(QStringLiteral(GOUJI_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
             QSysInfo::currentCpuArchitecture(), QGuiApplication::platformName());
}

ErrorDialog::ErrorDialog(const QString &title, const QString &text, QWidget *parent)
    : QMessageBox(QMessageBox::Warning, title, title + QStringLiteral("\n\n") + text, QMessageBox::Ok, parent)
    , m_details(QStringList{QDateTime::currentDateTimeUtc().toString(Qt::ISODate), title, text, systemDetails()}
                    .join(u'\n'))
{
    // File names and quotations stand in the text: it is no mark-up.
    setTextFormat(Qt::PlainText);
    m_copy = addButton(tr("&Copy details"), QMessageBox::ActionRole);
    // Copying is no answer: the message stays.
    m_copy->disconnect();
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_details);
        m_copy->setText(tr("Copied"));
    });
    setDefaultButton(QMessageBox::Ok);
}

} // namespace gouji
