#include "ui/look/fitheight.h"

#include <QDialog>
#include <QLayout>

#include <algorithm>

namespace gouji {

void fitHeight(QDialog &dialog, int characters)
{
    const int em = dialog.fontMetrics().horizontalAdvance(QStringLiteral("国"));
    const int width = std::max(dialog.sizeHint().width(), characters * em);
    const int height = std::max(dialog.sizeHint().height(), dialog.layout()->totalHeightForWidth(width));
    dialog.setMinimumSize(width, height);
    dialog.resize(width, height);
}

} // namespace gouji
