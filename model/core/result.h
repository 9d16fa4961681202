#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace gouji {

enum class ErrorCode
{
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    NotARegularFile,
    FileTooLarge,
    EmptyFile,
    UnsupportedFormat,
    UndecodableText,
    FormInvalid,
    StoreNotOurs,
    StoreTooNew,
    StoreDamaged,
    StoreReadOnly,
    StoreLocked,
    StoreFull,
    StoreFailed,
    NotFound,
    InvalidArgument,
    NotANumber,
    NothingToUndo,
    Cancelled,
    DiskFull,
    WriteFailed,
    PasswordProtected,   ///< opens only with a password or a certificate
    FileDamaged,         ///< truncated or broken: not readable as the format it is
    TooComplex,          ///< asks for more memory, time or parts than any report needs
    ProgramMissing,      ///< `detail` names the program that reads this format
    LanguageDataMissing, ///< `detail` names the package that brings it
    ReaderFailed,        ///< the reading process ended unexpectedly
    ReaderTimedOut,
    NothingInArchive, ///< an archive without a file that can be read
    StoreHeld,        ///< another program has the review file for changing; `detail` says who
    ReviewEnded,      ///< the report's review has come to its end
    StageNotAllowed,  ///< something stands between the report and the next stage
    Count
};

/// Why something could not be done. `subject` names the file or thing; `detail` adds the place or the
/// system's own words. Words for people are made by errorText() at the edge (model/core/errortext.h).
struct Error
{
    ErrorCode code = ErrorCode::InvalidArgument;
    QString subject;
    QString detail;

    bool operator==(const Error &) const = default;
};

/// A value or the reason why there is none. Never throws: ask ok() before value().
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    } // NOLINT: implicit by design
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    } // NOLINT: implicit by design

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    [[nodiscard]] explicit operator bool() const { return ok(); }
    [[nodiscard]] T &value()
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] const T &value() const
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// The Result of an order that has no value to give.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    {
    } // NOLINT: implicit by design

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] explicit operator bool() const { return m_ok; }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!m_ok);
        return m_error;
    }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace gouji
