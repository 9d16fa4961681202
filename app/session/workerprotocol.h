#pragma once

#include "model/core/result.h"

#include <QByteArray>

#include <chrono>
#include <functional>

namespace gouji {

/// The first argument of a program that is started as a reading process.
inline constexpr char workerArgument[] = "--reader-worker";
/// With this status a reading process ends that could not get the memory it asked for.
inline constexpr int workerOutOfMemory = 77;

/// What is said between the programs and their reading processes.
enum class Message : qint32
{
    Read,     ///< to the worker: name, bytes
    Unpack,   ///< to the worker: name, bytes of an archive
    Draw,     ///< to the worker: name, bytes, page, dots per inch
    Page,     ///< from the worker: a page is being recognised, and of how many
    Document, ///< from the worker: encodeDocument()
    Members,  ///< from the worker: count, then name and bytes of each
    Drawn,    ///< from the worker: width, height, pixels
    Failed    ///< from the worker: error code, detail
};

struct Frame
{
    Message kind = Message::Failed;
    QByteArray body;
};

/// One end of the socket between a program and a reading process. Owns the descriptor.
class Channel
{
public:
    explicit Channel(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~Channel();
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    using Clock = std::chrono::steady_clock;
    /// Asked several times a second while waiting: false gives up.
    using GoesOn = std::function<bool()>;

    enum class Outcome
    {
        Done,
        GivenUp,
        Broken ///< the other side is gone, or says what is no message
    };
    /// Without `goesOn`, waits for ever.
    [[nodiscard]] Outcome send(const Frame &frame, const GoesOn &goesOn = {});
    [[nodiscard]] Outcome receive(Frame &frame, const GoesOn &goesOn = {});
    /// The other side has closed its end.
    [[nodiscard]] bool isHungUp() const;
    /// Returns when the other side has closed its end.
    void waitForHangUp() const;

    /// No message is longer.
    static constexpr qint64 longestBody = 512ll << 20;

private:
    [[nodiscard]] Outcome sendBytes(QByteArrayView bytes, const GoesOn &goesOn);
    [[nodiscard]] Outcome receiveBytes(char *target, qint64 size, const GoesOn &goesOn);
    [[nodiscard]] Outcome wait(short events, const GoesOn &goesOn) const;

    int m_descriptor;
};

[[nodiscard]] QByteArray encodeError(const Error &error);
/// `subject` is the caller's; what no reader says becomes ReaderFailed.
[[nodiscard]] Error decodeError(const QByteArray &body, const QString &subject);

} // namespace gouji
