#include "ui/settings/folderspage.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace gouji {

FoldersPage::FoldersPage(const QList<QPair<QString, QString>> &places, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    for (const auto &[what, path] : places) {
        if (path.isEmpty())
            continue;
        auto *line = new QLineEdit(QDir::toNativeSeparators(path));
        line->setReadOnly(true);
        line->setAccessibleName(what);
        line->setCursorPosition(0);
        line->setToolTip(line->text());
        auto *show = new QPushButton(tr("Open the folder"));
        show->setAutoDefault(false);
        show->setAccessibleName(tr("Open the folder: %1").arg(what));
        const QFileInfo info(path);
        const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
        show->setEnabled(QFileInfo::exists(folder));
        connect(show, &QPushButton::clicked, this,
                [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        const int row = grid->rowCount();
        grid->addWidget(new QLabel(what), row, 0);
        grid->addWidget(line, row, 1);
        grid->addWidget(show, row, 2);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(grid);
    layout->addStretch(1);
}

} // namespace gouji
