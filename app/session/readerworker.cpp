#include "app/session/readerworker.h"

#include "app/session/bytestream.h"
#include "app/session/workerlimits.h"

#include <QFile>
#include <QProcessEnvironment>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace gouji {

namespace {

/// Nobody sends scans of more pages; more do not buy more time.
constexpr int mostPages = 400;

/// The arguments and the environment of a process, as the system wants them.
class Words
{
public:
    explicit Words(std::vector<QByteArray> words)
        : m_words(std::move(words))
    {
        for (QByteArray &word : m_words)
            m_pointers.push_back(word.data());
        m_pointers.push_back(nullptr);
    }
    [[nodiscard]] char **data() { return m_pointers.data(); }

private:
    std::vector<QByteArray> m_words;
    std::vector<char *> m_pointers;
};

std::vector<QByteArray> environmentOfWorker()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Threads of the recognition would fight over the processors: every worker is busy.
    environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
    std::vector<QByteArray> words;
    for (const QString &word : environment.toStringList())
        words.push_back(word.toLocal8Bit());
    return words;
}

/// Starts the program with the socket as its standard input, as leader of a process group, so that what it
/// starts ends with it. The value is errno.
int spawn(const QString &program, int socket, pid_t &process)
{
    const QByteArray path = QFile::encodeName(program);
    Words arguments({path, QByteArray(workerArgument)});
    Words environment(environmentOfWorker());
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
    const int failure =
        posix_spawn(&process, path.constData(), &actions, &attributes, arguments.data(), environment.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failure;
}

} // namespace

Result<std::unique_ptr<ReaderWorker>> ReaderWorker::start(const QString &program)
{
    int sockets[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
        return Error{ErrorCode::ReaderFailed, program, QString::fromLocal8Bit(std::strerror(errno))};
    pid_t process = 0;
    const int failure = spawn(program, sockets[1], process);
    ::close(sockets[1]);
    if (failure != 0) {
        ::close(sockets[0]);
        return Error{ErrorCode::ReaderFailed, program, QString::fromLocal8Bit(std::strerror(failure))};
    }
    return std::unique_ptr<ReaderWorker>(new ReaderWorker(process, sockets[0]));
}

ReaderWorker::~ReaderWorker()
{
    end(true);
}

/// Waits for the process, killing it first where it may be alive. The value is its status as waitpid() has
/// it; `peak` becomes its largest size in bytes.
int ReaderWorker::end(bool kills, long *peak)
{
    if (!m_isAlive)
        return 0;
    m_isAlive = false;
    if (kills)
        ::kill(-m_process, SIGKILL);
    int status = 0;
    rusage usage{};
    while (wait4(m_process, &status, 0, &usage) < 0 && errno == EINTR) {
    }
    // What it had started may still run.
    ::kill(-m_process, SIGKILL);
    if (peak)
        *peak = usage.ru_maxrss * 1024;
    return status;
}

/// The process has hung up without an answer: why.
Error ReaderWorker::deathOf(const QString &name)
{
    // It is about to end, or speaks nonsense and goes on: a moment for the first.
    siginfo_t info{};
    for (int i = 0; i < 100 && info.si_pid == 0; ++i) {
        if (waitid(P_PID, static_cast<id_t>(m_process), &info, WEXITED | WNOHANG | WNOWAIT) != 0)
            break;
        if (info.si_pid == 0)
            usleep(10'000);
    }
    const bool kills = info.si_pid == 0;
    long peak = 0;
    const int status = end(kills, &peak);
    const bool isOutOfMemory = WIFEXITED(status) && WEXITSTATUS(status) == workerOutOfMemory;
    // Libraries that get no memory abort.
    const bool isHuge = peak > static_cast<long>(usualMemory / 2) && !kills;
    if (isOutOfMemory || (isHuge && WIFSIGNALED(status)))
        return Error{ErrorCode::TooComplex, name, {}};
    return Error{ErrorCode::ReaderFailed, name, {}};
}

Result<Frame> ReaderWorker::ask(const Frame &request, const QString &name, bool isLong,
                                const ReadingTime &time, const ReadingControl &control)
{
    ++m_requests;
    const auto begin = Channel::Clock::now();
    auto deadline = begin + (isLong ? time.longFile : time.file);
    const auto isCancelled = [&control] { return control.isCancelled && *control.isCancelled; };
    const auto goesOn = [&] { return !isCancelled() && Channel::Clock::now() < deadline; };
    Frame answer;
    Channel::Outcome outcome = m_channel.send(request, goesOn);
    if (outcome == Channel::Outcome::Done)
        outcome = m_channel.receive(answer, goesOn);
    while (outcome == Channel::Outcome::Done && answer.kind == Message::Page) {
        ByteReader reader(answer.body);
        const int page = reader.int32();
        const int pages = std::clamp(reader.int32(), 1, mostPages);
        deadline = begin + time.longFile + time.page * pages;
        if (control.onPage)
            control.onPage(std::clamp(page, 1, pages), pages);
        outcome = goesOn() ? m_channel.receive(answer, goesOn) : Channel::Outcome::GivenUp;
    }
    switch (outcome) {
    case Channel::Outcome::Done:
        break;
    case Channel::Outcome::Broken:
        return deathOf(name);
    case Channel::Outcome::GivenUp:
        end(true);
        return Error{isCancelled() ? ErrorCode::Cancelled : ErrorCode::ReaderTimedOut, name, {}};
    }
    if (answer.kind == Message::Failed)
        return decodeError(answer.body, name);
    return answer;
}

ReaderWorkers::ReaderWorkers(QString program, ReadingTime time)
    : m_program(std::move(program))
    , m_time(time)
{
}

Result<std::unique_ptr<ReaderWorker>> ReaderWorkers::lease()
{
    {
        const std::lock_guard lock(m_mutex);
        while (!m_free.empty()) {
            std::unique_ptr<ReaderWorker> worker = std::move(m_free.back());
            m_free.pop_back();
            if (worker->isAlive())
                return worker;
        }
    }
    return ReaderWorker::start(m_program);
}

void ReaderWorkers::giveBack(std::unique_ptr<ReaderWorker> worker)
{
    if (!worker->isAlive() || worker->isWorn())
        return;
    const std::lock_guard lock(m_mutex);
    m_free.push_back(std::move(worker));
}

Result<Frame> ReaderWorkers::ask(const Frame &request, const QString &name, bool isLong,
                                 const ReadingControl &control)
{
    Result<std::unique_ptr<ReaderWorker>> worker = lease();
    if (!worker)
        return Error{worker.error().code, name, worker.error().detail};
    Result<Frame> answer = worker.value()->ask(request, name, isLong, m_time, control);
    giveBack(std::move(worker.value()));
    return answer;
}

} // namespace gouji
