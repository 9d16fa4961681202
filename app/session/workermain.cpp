#include "app/session/workermain.h"

#include "app/session/bytestream.h"
#include "app/session/documentcodec.h"
#include "app/session/workerlimits.h"
#include "parser/readers/archive.h"
#include "parser/readers/fileformat.h"
#include "parser/readers/pagerenderer.h"
#include "parser/readers/reader.h"

#include <QCoreApplication>

#include <cstring>
#include <new>
#include <thread>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

namespace gouji {

namespace {

/// The socket moves away from standard input and output, so that neither libraries that print nor programs
/// started from here meet it.
int takeSocket()
{
    const int socket = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    if (nothing < 0)
        return socket;
    dup2(nothing, STDIN_FILENO);
    dup2(nothing, STDOUT_FILENO);
#if !defined(__SANITIZE_ADDRESS__) // whose findings should be seen
    dup2(nothing, STDERR_FILENO);
#endif
    return socket;
}

/// Without the program that asks, nobody waits for an answer: this process and all it started end, however
/// busy they are. (PR_SET_PDEATHSIG would also strike when the thread ends that started this process.)
void endWithParent(const Channel &channel)
{
    std::thread([&channel] {
        channel.waitForHangUp();
        if (getpgrp() == getpid())
            kill(0, SIGKILL);
        _exit(0);
    }).detach();
}

class Conversation
{
public:
    Conversation(Channel &channel, const WorkerReader &reader)
        : m_channel(channel)
        , m_reader(reader)
    {
        m_steps.recognising = [this](int page, int pages) {
            allowMoreMemory();
            ByteWriter writer;
            writer.put(qint32(page));
            writer.put(qint32(pages));
            static_cast<void>(m_channel.send({Message::Page, writer.take()}));
        };
    }

    int run()
    {
        Frame request;
        while (m_channel.receive(request) == Channel::Outcome::Done) {
            const Frame response = answer(request);
            request.body.clear();
            if (m_channel.send(response) != Channel::Outcome::Done)
                break;
        }
        return 0;
    }

private:
    Frame answer(const Frame &request)
    {
        ByteReader reader(request.body);
        const QString name = reader.string();
        const QByteArray bytes = reader.bytes();
        if (reader.ok() && request.kind == Message::Unpack)
            return unpack(bytes, name);
        if (reader.ok() && request.kind == Message::Draw)
            return draw(bytes, name, reader);
        if (!reader.ok() || request.kind != Message::Read)
            return {Message::Failed, encodeError({ErrorCode::InvalidArgument, name, {}})};
        isHeavy(detectFormat(bytes, name)) ? allowMoreMemory() : allowLessMemory();
        const Result<SourceDocument> document = m_reader(bytes, name, m_steps);
        if (!document)
            return {Message::Failed, encodeError(document.error())};
        return {Message::Document, encodeDocument(document.value())};
    }

    static Frame draw(const QByteArray &bytes, const QString &name, ByteReader &reader)
    {
        const qint32 page = reader.int32();
        const double dotsPerInch = reader.real();
        allowMoreMemory();
        const Result<PageImage> image = reader.ok()
                                            ? renderPage(bytes, name, page, dotsPerInch)
                                            : Result<PageImage>(Error{ErrorCode::InvalidArgument, name, {}});
        if (!image)
            return {Message::Failed, encodeError(image.error())};
        ByteWriter writer;
        writer.put(qint32(image.value().width));
        writer.put(qint32(image.value().height));
        writer.put(image.value().rgb32);
        return {Message::Drawn, writer.take()};
    }

    static Frame unpack(const QByteArray &bytes, const QString &name)
    {
        allowLessMemory();
        const Result<std::vector<ArchiveMember>> members = readArchive(bytes, name);
        if (!members)
            return {Message::Failed, encodeError(members.error())};
        ByteWriter writer;
        writer.put(static_cast<qint64>(members.value().size()));
        for (const ArchiveMember &member : members.value()) {
            writer.put(member.name);
            writer.put(member.bytes);
            writer.put(member.error ? encodeError(*member.error) : QByteArray());
        }
        return {Message::Members, writer.take()};
    }

    Channel &m_channel;
    const WorkerReader &m_reader;
    ReadingSteps m_steps;
};

} // namespace

bool isReaderWorker(int argc, char *const argv[])
{
    return argc > 1 && std::strcmp(argv[1], workerArgument) == 0;
}

int runReaderWorker(int argc, char *argv[])
{
    return runReaderWorker(
        argc, argv, WorkerReader([](const QByteArray &bytes, const QString &name, const ReadingSteps &steps) {
            return readDocument(bytes, name, steps);
        }));
}

int runReaderWorker(int argc, char *argv[], const WorkerReader &reader)
{
    return runReaderWorker(argc, argv,
                           [&reader](Channel &channel) { return Conversation(channel, reader).run(); });
}

int runReaderWorker(int argc, char *argv[], const std::function<int(Channel &)> &converse)
{
    limitThisProcess();
    Channel channel(takeSocket());
    std::set_new_handler([] { _exit(workerOutOfMemory); });
    // Readers that start other programs need one.
    const QCoreApplication application(argc, argv);
    endWithParent(channel);
    const int status = converse(channel);
    // The watching thread uses the channel to the end.
    _exit(status);
}

} // namespace gouji
