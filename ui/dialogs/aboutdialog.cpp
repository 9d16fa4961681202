#include "ui/dialogs/aboutdialog.h"

#include "ui/dialogs/errordialog.h"
#include "ui/look/fitheight.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gouji {

namespace {

/// Name, version, licence.
QList<QStringList> components()
{
    QFile file(QStringLiteral(":/about/components.json"));
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QJsonValue component : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject object = component.toObject();
        rows.append({object.value(QLatin1StringView("name")).toString(),
                     object.value(QLatin1StringView("version")).toString(),
                     object.value(QLatin1StringView("licence")).toString()});
    }
    // The one that is there at run time, not the one at build time.
    rows.prepend({QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL-3.0; Charts GPL-3.0")});
    return rows;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Gouji"));
    auto *icon = new QLabel(this);
    const int side = 4 * fontMetrics().height();
    icon->setPixmap(QApplication::windowIcon().pixmap(side));
    icon->setAlignment(Qt::AlignTop);
    auto *words = new QLabel(this);
    words->setWordWrap(true);
    words->setText(tr("<h3>Gouji %1</h3><p>A review desk for annual reports on open government information.</p>"
                      "<p>Free software under the GNU General Public License, version 3 or later. Works without a "
                      "network; nothing leaves this machine.</p>")
                       .arg(QStringLiteral(GOUJI_VERSION)));
    auto *head = new QHBoxLayout;
    head->addWidget(icon);
    head->addWidget(words, 1);

    auto *list = new QTreeWidget(this);
    list->setAccessibleName(tr("Built on"));
    list->setHeaderLabels({tr("Built on"), tr("Version"), tr("Licence")});
    list->setRootIsDecorated(false);
    m_details = systemDetails();
    for (const QStringList &row : components()) {
        list->addTopLevelItem(new QTreeWidgetItem(row));
        m_details += u'\n' + row.join(u' ');
    }
    for (int column = 0; column < 3; ++column)
        list->resizeColumnToContents(column);
    list->setMinimumSize(list->header()->length() + 4 * fontMetrics().averageCharWidth(),
                         8 * fontMetrics().height());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy details"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    list->setFocus();
    fitHeight(*this, 34);
}

} // namespace gouji
