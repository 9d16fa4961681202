#pragma once

#include "app/session/readingcontrol.h"
#include "app/session/workerprotocol.h"
#include "model/core/sourcedocument.h"

#include <QString>

#include <chrono>
#include <memory>
#include <mutex>
#include <vector>

#include <sys/types.h>

namespace gouji {

/// How long a reading may take until it is given up.
struct ReadingTime
{
    std::chrono::milliseconds file{10'000};
    /// For pictures and for formats that another program reads; also once a page has to be recognised.
    std::chrono::milliseconds longFile{60'000};
    std::chrono::milliseconds page{10'000}; ///< more for each page to be recognised
};

/// One reading process. Used by one thread at a time.
class ReaderWorker
{
public:
    /// Errors: ReaderFailed when the program cannot be started.
    [[nodiscard]] static Result<std::unique_ptr<ReaderWorker>> start(const QString &program);
    /// Ends the process.
    ~ReaderWorker();
    ReaderWorker(const ReaderWorker &) = delete;
    ReaderWorker &operator=(const ReaderWorker &) = delete;

    /// The last answer to a request. Errors: what the process answers, and ReaderFailed, TooComplex (out of
    /// memory), ReaderTimedOut, Cancelled, after which the process is gone.
    [[nodiscard]] Result<Frame> ask(const Frame &request, const QString &name, bool isLong,
                                    const ReadingTime &time, const ReadingControl &control);

    /// It can be asked again.
    [[nodiscard]] bool isAlive() const { return m_isAlive && !m_channel.isHungUp(); }
    /// It has answered often enough: what leaks, leaks no further.
    [[nodiscard]] bool isWorn() const { return m_requests >= mostRequests; }

private:
    ReaderWorker(pid_t process, int socket)
        : m_process(process)
        , m_channel(socket)
    {
    }
    [[nodiscard]] Error deathOf(const QString &name);
    int end(bool kills, long *peak = nullptr);

    static constexpr int mostRequests = 200;

    pid_t m_process;
    Channel m_channel;
    int m_requests = 0;
    bool m_isAlive = true;
};

/// The reading processes of a program: one for each thread that is reading at the same time, started when
/// first needed and kept. Thread-safe.
class ReaderWorkers
{
public:
    /// `program` is what to start, one whose main() asks isReaderWorker().
    ReaderWorkers(QString program, ReadingTime time);

    /// As ReaderWorker::ask(), in a process that is free or started for it.
    [[nodiscard]] Result<Frame> ask(const Frame &request, const QString &name, bool isLong,
                                    const ReadingControl &control);

private:
    [[nodiscard]] Result<std::unique_ptr<ReaderWorker>> lease();
    void giveBack(std::unique_ptr<ReaderWorker> worker);

    QString m_program;
    ReadingTime m_time;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<ReaderWorker>> m_free;
};

} // namespace gouji
