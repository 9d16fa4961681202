#include "app/cli/commands.h"
#include "app/session/language.h"
#include "model/core/errortext.h"

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QTranslator>

#include <algorithm>

namespace {

using namespace gouji;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gouji::cli::Main)
};

/// The words of the command line with the language, which may stand anywhere, taken out of them.
struct Words
{
    QStringList rest;
    QString language;
    bool hasLanguage = false;
};

Words wordsOf(const QStringList &arguments)
{
    const QString option = QStringLiteral("--language");
    Words words;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        const bool isSeparate = word == option && i + 1 < arguments.size();
        if (isSeparate || word.startsWith(option + u'=')) {
            words.language = isSeparate ? arguments.at(++i) : word.mid(option.size() + 1);
            words.hasLanguage = true;
        } else {
            words.rest += word;
        }
    }
    return words;
}

QString overview(const std::vector<Command> &commands)
{
    QString text = Messages::tr("Usage: gouji-cli COMMAND [OPTION]... [PATH]...\n"
                                "Reads annual reports on open government information and checks them.") +
                   QStringLiteral("\n\n") + Messages::tr("Commands:") + u'\n';
    for (const Command &command : commands)
        text += QStringLiteral("  %1  %2\n").arg(command.text.name, -8).arg(command.text.summary);
    return text + u'\n' +
           Messages::tr("gouji-cli COMMAND --help explains a command; --version shows the version;\n"
                        "--language zh_CN or en chooses the language of all output.") +
           u'\n';
}

ExitStatus runCommand(const Command &command, const QStringList &words, bool english, Console &console)
{
    if (words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("-h"))) {
        console.print(helpText(command.text));
        return ExitStatus::Success;
    }
    const std::optional<Arguments> arguments = Arguments::parse(command.text, words, console);
    if (!arguments)
        return ExitStatus::Usage;
    const Result<FormCatalogue> catalogue = FormCatalogue::load(QStringLiteral(":/forms"));
    if (!catalogue) {
        console.complain(catalogue.error().subject, errorText(catalogue.error()));
        return ExitStatus::Unreadable;
    }
    return command.run(CommandContext{catalogue.value(), english, console}, command.text, *arguments);
}

ExitStatus run(const Words &words, bool english, Console &console)
{
    const std::vector<Command> commands = allCommands();
    const QString first = words.rest.isEmpty() ? QString() : words.rest.constFirst();
    if (first == u"--help" || first == u"-h" || first == u"help") {
        console.print(overview(commands));
        return ExitStatus::Success;
    }
    if (first == u"--version") {
        console.print(QStringLiteral("gouji-cli %1\n").arg(QCoreApplication::applicationVersion()));
        return ExitStatus::Success;
    }
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&first](const Command &c) { return c.text.name == first; });
    if (command != commands.end())
        return runCommand(*command, words.rest.mid(1), english, console);
    console.complain({}, (first.isEmpty() ? Messages::tr("no command given")
                                          : Messages::tr("unknown command %1").arg(first)) +
                             Messages::tr("; see gouji-cli --help"));
    return ExitStatus::Usage;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gouji-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GOUJI_VERSION));
    const Words words = wordsOf(QCoreApplication::arguments());
    const QString language = chooseLanguage(words.language, QProcessEnvironment::systemEnvironment());
    QTranslator translator;
    installLanguage(language, translator);

    Console console;
    if (words.hasLanguage && !isKnownLanguage(words.language)) {
        console.complain({}, Messages::tr("the language must be zh_CN or en; see gouji-cli --help"));
        return static_cast<int>(ExitStatus::Usage);
    }
    const ExitStatus status = run(words, language == QLatin1String("en"), console);
    if (!console.flush()) {
        console.complain(
            {},
            Messages::tr("standard output could not be written; make room or choose another place for it"));
        return static_cast<int>(ExitStatus::StoreFailed);
    }
    return static_cast<int>(status);
}
