#include "ui/dialogs/organlists.h"

#include "model/core/errortext.h"
#include "model/service/comparisonservice.h"
#include "ui/dialogs/organnamesdialog.h"
#include "ui/dialogs/sumreportsdialog.h"

namespace gouji {

OrganLists::OrganLists(Desk &desk, Actions &actions, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_actions(actions)
    , m_window(window)
{
    connect(actions.organNames, &QAction::triggered, this, &OrganLists::editNames);
    connect(actions.sumReports, &QAction::triggered, this, &OrganLists::editSums);
    const auto enable = [this] {
        const bool isOpen = m_desk.services().comparison && !m_desk.service().storePath().isEmpty();
        for (QAction *action : {m_actions.organNames, m_actions.sumReports})
            action->setEnabled(isOpen);
    };
    connect(&desk.service(), &ReviewService::storeOpened, this, enable);
    enable();
}

void OrganLists::editNames()
{
    ComparisonService &service = *m_desk.services().comparison;
    auto *dialog = new OrganNamesDialog(service.aliases(), service.organs(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, &service] { tell(dialog->windowTitle(), service.setAliases(dialog->aliases())); });
    dialog->open();
}

void OrganLists::editSums()
{
    ComparisonService &service = *m_desk.services().comparison;
    auto *dialog = new SumReportsDialog(service, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, &service] {
        tell(dialog->windowTitle(), service.setAggregates(dialog->aggregates()));
    });
    dialog->open();
}

void OrganLists::tell(const QString &title, const Result<void> &kept)
{
    if (!kept)
        m_desk.prompts().showError(title, errorText(kept.error()));
}

} // namespace gouji
