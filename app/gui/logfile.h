#pragma once

#include <QFile>
#include <QMutex>
#include <QString>

namespace gouji {

/// The log of the desktop program: every message of Qt and of the program on one line, with the time in UTC.
/// While it lives it takes all messages (they still go to standard error); one at a time. A full file becomes
/// gouji.log.1, and the one before is gone: at most two of them lie in the folder. A folder that cannot be written
/// to leaves the program without a log and without a complaint.
class LogFile
{
public:
    explicit LogFile(const QString &folder);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    [[nodiscard]] QString path() const { return m_file.fileName(); }

    static constexpr qint64 largest = 1024 * 1024; ///< bytes

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(QtMsgType type, const QString &message);
    void open();

    QMutex m_mutex;
    QFile m_file;
    QtMessageHandler m_before = nullptr;
};

} // namespace gouji
