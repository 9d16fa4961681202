#include "app/cli/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace gouji {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gouji::cli::Arguments)
};

QString dashed(const QString &option)
{
    return (option.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option;
}

QStringList listOnStandardInput(char separator)
{
    QFile input;
    QStringList paths;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return paths;
    for (QByteArray line : input.readAll().split(separator)) {
        if (separator == '\n' && line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty())
            paths += QFile::decodeName(line);
    }
    return paths;
}

} // namespace

std::optional<Arguments> Arguments::parse(const CommandText &command, const QStringList &words,
                                          Console &console)
{
    QCommandLineParser parser;
    for (const OptionText &option : command.options)
        parser.addOption(QCommandLineOption(option.name, option.description, option.value));
    // The parser takes the first word for the program's name.
    if (!parser.parse(QStringList(command.name) + words)) {
        const QStringList unknown = parser.unknownOptionNames();
        const QString problem = unknown.isEmpty()
                                    ? parser.errorText()
                                    : Messages::tr("unknown option %1").arg(dashed(unknown.constFirst()));
        static_cast<void>(usageError(command, problem, console));
        return std::nullopt;
    }
    Arguments arguments;
    for (const OptionText &option : command.options) {
        if (parser.isSet(option.name))
            arguments.m_options.emplace_back(option.name, parser.value(option.name));
    }
    arguments.m_operands = parser.positionalArguments();
    if (command.operands.isEmpty() && !arguments.m_operands.isEmpty()) {
        static_cast<void>(usageError(
            command, Messages::tr("unexpected argument %1").arg(arguments.m_operands.constFirst()), console));
        return std::nullopt;
    }
    return arguments;
}

bool Arguments::isSet(const QString &option) const
{
    return std::any_of(m_options.begin(), m_options.end(),
                       [&option](const auto &o) { return o.first == option; });
}

QString Arguments::value(const QString &option) const
{
    for (const auto &[name, text] : m_options) {
        if (name == option)
            return text;
    }
    return {};
}

QStringList Arguments::paths() const
{
    QStringList paths;
    for (const QString &operand : m_operands) {
        if (operand == u"-")
            paths += listOnStandardInput(isSet(QStringLiteral("0")) ? '\0' : '\n');
        else
            paths += operand;
    }
    return paths;
}

QString helpText(const CommandText &command)
{
    QString text = Messages::tr("Usage: gouji-cli %1 [OPTION]...").arg(command.name);
    if (!command.operands.isEmpty())
        text += u' ' + command.operands;
    text += QStringLiteral("\n%1\n").arg(command.summary);
    if (!command.details.isEmpty())
        text += u'\n' + command.details + u'\n';
    text += u'\n' + Messages::tr("Options:") + u'\n';
    for (const OptionText &option : command.options) {
        const QString name = dashed(option.name) + (option.value.isEmpty() ? QString() : u' ' + option.value);
        text += QStringLiteral("  %1  %2\n").arg(name, -26).arg(option.description);
    }
    return text;
}

ExitStatus usageError(const CommandText &command, const QString &text, Console &console)
{
    console.complain({}, Messages::tr("%1; see gouji-cli %2 --help").arg(text, command.name));
    return ExitStatus::Usage;
}

} // namespace gouji
