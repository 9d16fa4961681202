#include "app/session/workerprotocol.h"

#include "app/session/bytestream.h"

#include <cerrno>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gouji {

namespace {

constexpr qint32 magic = 0x474A5701;
/// How often a wait looks up, in milliseconds.
constexpr int lookUp = 50;
/// A longer text from a worker is none that is meant for people.
constexpr qsizetype longestDetail = 500;

struct Head
{
    qint32 magic = 0;
    qint32 kind = 0;
    qint64 size = 0;
};

bool isPassing()
{
    return errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK;
}

} // namespace

Channel::~Channel()
{
    ::close(m_descriptor);
}

Channel::Outcome Channel::wait(short events, const GoesOn &goesOn) const
{
    pollfd descriptor{m_descriptor, events, 0};
    while (true) {
        const int ready = ::poll(&descriptor, 1, goesOn ? lookUp : -1);
        if (ready > 0)
            return Outcome::Done;
        if (ready < 0 && errno != EINTR)
            return Outcome::Broken;
        if (goesOn && !goesOn())
            return Outcome::GivenUp;
    }
}

Channel::Outcome Channel::sendBytes(QByteArrayView bytes, const GoesOn &goesOn)
{
    while (!bytes.isEmpty()) {
        // Not blocking, and no signal when the other side is gone.
        const ssize_t sent = ::send(m_descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()),
                                    MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0) {
            bytes = bytes.sliced(sent);
            continue;
        }
        if (sent < 0 && !isPassing())
            return Outcome::Broken;
        if (const Outcome waited = wait(POLLOUT, goesOn); waited != Outcome::Done)
            return waited;
    }
    return Outcome::Done;
}

Channel::Outcome Channel::receiveBytes(char *target, qint64 size, const GoesOn &goesOn)
{
    while (size > 0) {
        const ssize_t got = ::recv(m_descriptor, target, static_cast<std::size_t>(size), MSG_DONTWAIT);
        if (got > 0) {
            target += got;
            size -= got;
            continue;
        }
        if (got == 0 || !isPassing())
            return Outcome::Broken;
        if (const Outcome waited = wait(POLLIN, goesOn); waited != Outcome::Done)
            return waited;
    }
    return Outcome::Done;
}

Channel::Outcome Channel::send(const Frame &frame, const GoesOn &goesOn)
{
    const Head head{magic, static_cast<qint32>(frame.kind), frame.body.size()};
    const QByteArrayView headBytes(reinterpret_cast<const char *>(&head), sizeof head);
    if (const Outcome outcome = sendBytes(headBytes, goesOn); outcome != Outcome::Done)
        return outcome;
    return sendBytes(frame.body, goesOn);
}

Channel::Outcome Channel::receive(Frame &frame, const GoesOn &goesOn)
{
    Head head;
    if (const Outcome outcome = receiveBytes(reinterpret_cast<char *>(&head), sizeof head, goesOn);
        outcome != Outcome::Done)
        return outcome;
    const bool isKnown = head.kind >= 0 && head.kind <= static_cast<qint32>(Message::Failed);
    if (head.magic != magic || !isKnown || head.size < 0 || head.size > longestBody)
        return Outcome::Broken;
    frame.kind = static_cast<Message>(head.kind);
    // Room is made as bytes come: a size is only a claim.
    frame.body.clear();
    constexpr qint64 step = 8 << 20;
    while (frame.body.size() < head.size) {
        const qint64 before = frame.body.size();
        const qint64 part = std::min(step, head.size - before);
        frame.body.resize(before + part);
        if (const Outcome outcome = receiveBytes(frame.body.data() + before, part, goesOn);
            outcome != Outcome::Done)
            return outcome;
    }
    return Outcome::Done;
}

bool Channel::isHungUp() const
{
    pollfd descriptor{m_descriptor, POLLRDHUP, 0};
    return ::poll(&descriptor, 1, 0) != 0;
}

void Channel::waitForHangUp() const
{
    pollfd descriptor{m_descriptor, POLLRDHUP, 0};
    while (::poll(&descriptor, 1, -1) < 0 && errno == EINTR) {
    }
}

QByteArray encodeError(const Error &error)
{
    ByteWriter writer;
    writer.put(static_cast<qint32>(error.code));
    writer.put(error.detail.left(longestDetail));
    return writer.take();
}

Error decodeError(const QByteArray &body, const QString &subject)
{
    ByteReader reader(body);
    const qint32 code = reader.int32();
    const QString detail = reader.string();
    const bool isKnown = code >= 0 && code < static_cast<qint32>(ErrorCode::Count);
    if (!reader.ok() || !isKnown || detail.size() > longestDetail)
        return Error{ErrorCode::ReaderFailed, subject, {}};
    return Error{static_cast<ErrorCode>(code), subject, detail};
}

} // namespace gouji
