#pragma once

#include "app/session/workerprotocol.h"
#include "model/core/sourcedocument.h"
#include "parser/readers/readingsteps.h"

#include <QString>

#include <functional>

namespace gouji {

/// What a reading process does with a file. Tests put in readers that misbehave.
using WorkerReader = std::function<Result<SourceDocument>(const QByteArray &bytes, const QString &name,
                                                          const ReadingSteps &steps)>;

/// Whether the program was started as a reading process: ask before anything else.
[[nodiscard]] bool isReaderWorker(int argc, char *const argv[]);

/// The life of a reading process: limits itself, then answers the requests that come on standard input, a
/// socket, until its other end is closed. The value is the program's exit status.
[[nodiscard]] int runReaderWorker(int argc, char *argv[]);
/// The same with a reader, or with the whole conversation, of the caller's.
[[nodiscard]] int runReaderWorker(int argc, char *argv[], const WorkerReader &reader);
[[nodiscard]] int runReaderWorker(int argc, char *argv[], const std::function<int(Channel &)> &converse);

} // namespace gouji
