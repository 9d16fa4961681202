#include "app/cli/console.h"

#include "app/cli/visibletext.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace gouji {

namespace {

/// Characters of a file's name in a line about it.
constexpr int longestName = 60;

bool isTerminal(int descriptor)
{
#ifdef Q_OS_UNIX
    return ::isatty(descriptor) != 0;
#else
    Q_UNUSED(descriptor)
    return false;
#endif
}

void write(std::FILE *to, QByteArrayView bytes)
{
    std::fwrite(bytes.data(), 1, static_cast<std::size_t>(bytes.size()), to);
}

} // namespace

Console::Console()
    : m_isOutputTerminal(isTerminal(1))
    , m_isErrorTerminal(isTerminal(2))
{
    if (m_isOutputTerminal)
        return;
    std::setvbuf(stdout, nullptr, _IOFBF, 1 << 16);
#ifdef F_SETPIPE_SZ
    // So that reading reports goes on while another program takes their lines. No pipe: nothing happens.
    ::fcntl(1, F_SETPIPE_SZ, 1 << 20);
#endif
}

Console::~Console()
{
    endProgress();
}

void Console::print(const QString &text)
{
    print(QByteArrayView(text.toUtf8()));
}

void Console::print(QByteArrayView utf8)
{
    const std::lock_guard lock(m_mutex);
    if (m_isOutputTerminal)
        clearProgress();
    write(stdout, utf8);
}

void Console::complain(const QString &subject, const QString &text)
{
    const std::lock_guard lock(m_mutex);
    clearProgress();
    QString line = QStringLiteral("gouji-cli: ");
    if (!subject.isEmpty())
        line += visibleText(subject) + QStringLiteral(": ");
    write(stderr, QString(line + visibleText(text) + u'\n').toUtf8());
}

void Console::progress(int done, int total, const QString &name)
{
    show(QStringLiteral("%1/%2 %3").arg(done).arg(total).arg(visibleText(name).left(longestName)));
}

void Console::pageProgress(const QString &name, int page, int pages)
{
    show(tr("%1: recognising page %2 of %3").arg(visibleText(name).right(longestName)).arg(page).arg(pages));
}

void Console::show(const QString &progress)
{
    if (!m_isErrorTerminal)
        return;
    const std::lock_guard lock(m_mutex);
    // Clears to the end of the line, then writes over it.
    write(stderr, QString(QStringLiteral("\r\033[K") + progress).toUtf8());
    std::fflush(stderr);
    m_isProgressShown = true;
}

void Console::endProgress()
{
    const std::lock_guard lock(m_mutex);
    clearProgress();
}

void Console::clearProgress()
{
    if (!m_isProgressShown)
        return;
    write(stderr, "\r\033[K");
    m_isProgressShown = false;
}

bool Console::flush()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace gouji
