#include "app/session/workermain.h"
#include "parser/layout/documentbuilder.h"

#include <chrono>
#include <cstdlib>
#include <thread>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace gouji;

namespace {

/// What comes of calling a port of this machine.
QString called(int port)
{
    const int caller = socket(AF_INET, SOCK_STREAM, 0);
    if (caller < 0)
        return QStringLiteral("no socket");
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool isThere = connect(caller, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    close(caller);
    return isThere ? QStringLiteral("connected") : QStringLiteral("no way");
}

/// A reading process that does what the name of the file says.
Result<SourceDocument> readBadly(const QByteArray &bytes, const QString &name, const ReadingSteps &steps)
{
    if (name.startsWith(u"crash"))
        std::abort();
    if (name.startsWith(u"leave"))
        _exit(3);
    while (name.startsWith(u"hang")) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    // Written to, so that it is really taken.
    for (std::size_t size = 1 << 20; name.startsWith(u"bomb") && size != 0; size *= 2)
        std::fill_n(new char[size], size, 'x');
    for (int page = 1; name.startsWith(u"slow") && page <= 40; ++page) {
        steps.recognising(page, 40);
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    if (name.startsWith(u"refuse"))
        return Error{ErrorCode::PasswordProtected, QStringLiteral("/etc/passwd"), QStringLiteral("why")};
    if (name.startsWith(u"call ")) {
        SourceDocument answer;
        answer.format = QStringLiteral("pdf");
        answer.text = called(name.section(u' ', 1).section(u'.', 0, 0).toInt());
        return answer;
    }
    SourceDocument document;
    document.name = QStringLiteral("not the name");
    document.format = QStringLiteral("pdf");
    document.text = QString::fromUtf8(bytes) + QString::number(getpid());
    return document;
}

int sendGarbage(Channel &channel, const QByteArray &kind)
{
    Frame request;
    while (channel.receive(request) == Channel::Outcome::Done) {
        if (kind == "answer") {
            static_cast<void>(channel.send({Message::Document, QByteArray(1000, '\xFF')}));
        } else if (kind == "kind") {
            static_cast<void>(channel.send({Message::Read, request.body}));
        } else if (kind == "error") {
            static_cast<void>(channel.send({Message::Failed, QByteArray(1000, '\x7F')}));
        } else if (kind == "size") {
            static_cast<void>(channel.send({static_cast<Message>(77), {}}));
            std::this_thread::sleep_for(std::chrono::hours(1));
        } else {
            return 0;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!isReaderWorker(argc, argv))
        return 2;
    const QByteArray garbage = qgetenv("GOUJI_TEST_GARBAGE");
    if (garbage.isEmpty())
        return runReaderWorker(argc, argv, WorkerReader(readBadly));
    return runReaderWorker(argc, argv,
                           [&garbage](Channel &channel) { return sendGarbage(channel, garbage); });
}
