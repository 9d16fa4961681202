#pragma once

#include "app/cli/console.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gouji {

/// An option of a command: "--format", and the name of its value (empty for a switch).
struct OptionText
{
    QString name; ///< without dashes; one character makes a short option
    QString value;
    QString description;
};

/// What a command is and takes, for the parser and for --help alike.
struct CommandText
{
    QString name;
    QString summary;
    QString operands; ///< "PATH...", empty for none
    QString details;  ///< further lines of --help
    std::vector<OptionText> options;
};

/// The command line behind the command's name, taken apart.
class Arguments
{
public:
    /// Reads `words` by `command`; says what is wrong to the console and returns nothing if they do not fit.
    [[nodiscard]] static std::optional<Arguments> parse(const CommandText &command, const QStringList &words,
                                                        Console &console);

    [[nodiscard]] bool isSet(const QString &option) const;
    [[nodiscard]] QString value(const QString &option) const;
    [[nodiscard]] const QStringList &operands() const { return m_operands; }
    /// The paths that the operands give: "-" stands for the list on standard input, NUL-separated with -0.
    [[nodiscard]] QStringList paths() const;

private:
    std::vector<std::pair<QString, QString>> m_options;
    QStringList m_operands;
};

/// --help of one command.
[[nodiscard]] QString helpText(const CommandText &command);

/// Says what is wrong and where help is; gives the exit status for it.
[[nodiscard]] ExitStatus usageError(const CommandText &command, const QString &text, Console &console);

} // namespace gouji
