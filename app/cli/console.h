#pragma once

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

#include <mutex>

namespace gouji {

/// What the batch program returns to the shell.
enum class ExitStatus
{
    Success = 0,    ///< nothing worse than a notice
    Findings = 1,   ///< errors or warnings were found
    Usage = 2,      ///< the command line was not understood
    Unreadable = 3, ///< something could not be read; the rest was
    StoreFailed = 4 ///< the review file or the export could not be opened or written
};

/// Standard output and standard error. Output is UTF-8 whatever the locale. Thread-safe, but for flush().
class Console
{
    Q_DECLARE_TR_FUNCTIONS(gouji::cli::Console)

public:
    Console();
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    void print(const QString &text);
    void print(QByteArrayView utf8);
    /// "gouji-cli: SUBJECT: TEXT" on standard error; the subject may be empty.
    void complain(const QString &subject, const QString &text);
    /// Shows how far long work has come where standard error is a terminal; nothing elsewhere.
    void progress(int done, int total, const QString &name);
    /// The same for a page that is being recognised from its picture; pages count from 1.
    void pageProgress(const QString &name, int page, int pages);
    void endProgress();
    [[nodiscard]] bool isOutputTerminal() const { return m_isOutputTerminal; }
    /// Writes what is left; false when standard output took less than it was given (a full disk, a closed
    /// pipe).
    [[nodiscard]] bool flush();

private:
    void show(const QString &progress);
    void clearProgress();

    std::mutex m_mutex;
    bool m_isOutputTerminal = false;
    bool m_isErrorTerminal = false;
    bool m_isProgressShown = false;
};

} // namespace gouji
