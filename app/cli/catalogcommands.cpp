#include "app/cli/commands.h"
#include "model/checks/check.h"

#include <QCoreApplication>

namespace gouji {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gouji::cli::CatalogueCommands)
};

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Messages::tr("error");
    case Severity::Warning:
        return Messages::tr("warning");
    case Severity::Notice:
        return Messages::tr("notice");
    }
    return {};
}

ExitStatus listForms(const CommandContext &context, const CommandText &, const Arguments &)
{
    for (const auto &form : context.catalogue.forms()) {
        const QString years = form->lastYear() == 0
                                  ? Messages::tr("from %1 on").arg(form->firstYear())
                                  : Messages::tr("%1 to %2").arg(form->firstYear()).arg(form->lastYear());
        const QString title = context.english ? form->english() : form->title();
        context.console.print(QStringLiteral("%1\t%2\t%3\n").arg(form->id(), years, title));
        context.console.print(u'\t' +
                              Messages::tr("%1 tables, %2 cells, %3 equations; %4")
                                  .arg(form->tables().size())
                                  .arg(form->cells().size())
                                  .arg(form->identities().size())
                                  .arg(form->basis()) +
                              u'\n');
    }
    return ExitStatus::Success;
}

ExitStatus listChecks(const CommandContext &context, const CommandText &, const Arguments &)
{
    for (const Check &check : allChecks()) {
        const QString id = QString::fromUtf8(check.id);
        context.console.print(
            QStringLiteral("%1\t%2\t%3\n").arg(id, severityName(check.severity), checkTitle(id)));
    }
    return ExitStatus::Success;
}

} // namespace

Command formsCommand()
{
    CommandText text;
    text.name = QStringLiteral("forms");
    text.summary = Messages::tr("Lists the statutory forms that are known.");
    text.options = {languageOption(), helpOption()};
    return {text, listForms};
}

Command checksCommand()
{
    CommandText text;
    text.name = QStringLiteral("checks");
    text.summary = Messages::tr("Lists the checks and how grave their findings are.");
    text.options = {languageOption(), helpOption()};
    return {text, listChecks};
}

} // namespace gouji
