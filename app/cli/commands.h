#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/session/session.h"
#include "model/forms/formcatalogue.h"

#include <memory>
#include <vector>

namespace gouji {

/// What every command works with.
struct CommandContext
{
    const FormCatalogue &catalogue;
    bool english = false;
    Console &console;
};

/// A command of the batch program: how it is called and what it does.
struct Command
{
    CommandText text;
    ExitStatus (*run)(const CommandContext &context, const CommandText &text,
                      const Arguments &arguments) = nullptr;
};

/// All commands, in the order --help lists them. Words are in the language installed at the call.
[[nodiscard]] std::vector<Command> allCommands();

[[nodiscard]] Command checkCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command listCommand();
[[nodiscard]] Command rosterCommand();
[[nodiscard]] Command rulesCommand();
[[nodiscard]] Command formsCommand();
[[nodiscard]] Command checksCommand();

/// The number that --jobs gives, 1 to 256; `standard` when it is not set; nothing when it is no such number.
[[nodiscard]] std::optional<int> jobsOf(const Arguments &arguments, int standard);
[[nodiscard]] OptionText jobsOption();
[[nodiscard]] OptionText listOption();
[[nodiscard]] OptionText storeOption();
[[nodiscard]] OptionText languageOption();
[[nodiscard]] OptionText helpOption();

/// A session for one command on a review file; its decisions carry the present time and the login name.
[[nodiscard]] std::unique_ptr<Session> makeSession(const CommandContext &context);
/// Says what is wrong with a review file or another file.
[[nodiscard]] ExitStatus storeFailed(const CommandContext &context, const QString &path, const Error &error);
[[nodiscard]] ExitStatus noStore(const CommandContext &context, const CommandText &text);

} // namespace gouji
