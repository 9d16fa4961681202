#include "app/gui/logfile.h"

#include <QDateTime>
#include <QDir>

namespace gouji {

namespace {

/// Qt's handler is a plain function: it finds its file here.
LogFile *inUse = nullptr;

const char *nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

} // namespace

LogFile::LogFile(const QString &folder)
    : m_file(QDir(folder).filePath(QStringLiteral("gouji.log")))
{
    QDir().mkpath(folder);
    open();
    inUse = this;
    m_before = qInstallMessageHandler(take);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_before);
    inUse = nullptr;
}

void LogFile::open()
{
    if (m_file.size() > largest) {
        const QString older = m_file.fileName() + QStringLiteral(".1");
        QFile::remove(older);
        QFile::rename(m_file.fileName(), older);
    }
    // A log is no reason to complain: without a place to write it there is none.
    static_cast<void>(m_file.open(QIODevice::WriteOnly | QIODevice::Append));
}

void LogFile::take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!inUse)
        return;
    inUse->write(type, message);
    if (inUse->m_before)
        inUse->m_before(type, context, message);
}

void LogFile::write(QtMsgType type, const QString &message)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_file.isOpen())
        return;
    QString line = message;
    // One message is one line, whatever a file's name holds.
    line.replace(u'\n', QStringLiteral(" | ")).remove(u'\r');
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    m_file.write(QStringLiteral("%1 %2 %3\n").arg(time, QLatin1StringView(nameOf(type)), line).toUtf8());
    m_file.flush();
    if (m_file.size() > largest) {
        m_file.close();
        open();
    }
}

} // namespace gouji
