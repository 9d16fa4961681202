#include "app/cli/commands.h"

#include <QCoreApplication>

namespace gouji {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gouji::cli::Commands)
};

constexpr int mostJobs = 256;

} // namespace

std::vector<Command> allCommands()
{
    return {checkCommand(),  importCommand(), exportCommand(), verifyCommand(), listCommand(),
            rosterCommand(), rulesCommand(),  formsCommand(),  checksCommand()};
}

std::optional<int> jobsOf(const Arguments &arguments, int standard)
{
    const QString name = QStringLiteral("jobs");
    if (!arguments.isSet(name))
        return standard;
    bool isNumber = false;
    const int jobs = arguments.value(name).toInt(&isNumber);
    return isNumber && jobs >= 1 && jobs <= mostJobs ? std::optional(jobs) : std::nullopt;
}

OptionText jobsOption()
{
    return {QStringLiteral("jobs"), QStringLiteral("N"),
            Messages::tr("read with N threads (1 to 256; default: all processors)")};
}

OptionText listOption()
{
    return {QStringLiteral("0"),
            {},
            Messages::tr("the list on standard input is separated by NUL, not by line ends")};
}

OptionText storeOption()
{
    return {QStringLiteral("store"), QStringLiteral("FILE"), Messages::tr("the review file")};
}

OptionText languageOption()
{
    return {QStringLiteral("language"), QStringLiteral("LANG"),
            Messages::tr("zh_CN or en (default: GOUJI_LANGUAGE, the locale)")};
}

OptionText helpOption()
{
    return {QStringLiteral("help"), {}, Messages::tr("show this help")};
}

} // namespace gouji
