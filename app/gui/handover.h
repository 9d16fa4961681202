#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace gouji {

/// What a second start of the program asks the one that runs to do: to come to the front, and to open these.
struct HandOver
{
    QString store;     ///< review file that was asked for, absolute; empty for none
    QStringList paths; ///< reports and folders, absolute

    bool operator==(const HandOver &) const = default;
};

/// Where the program that runs listens: a socket of this user's, told apart by the settings file. Never
/// longer than a socket's path may be; empty where no such place is found, and then nothing is handed over.
[[nodiscard]] QString handOverPlace(const QString &settingsFile);

/// Hands over to the program that listens there. False when there is none, when it would not take it or does
/// not answer in `milliseconds`: then the caller starts as usual.
[[nodiscard]] bool handOver(const QString &place, const HandOver &request, int milliseconds = 2000);

/// Takes what later starts hand over. Not listening is no fault: then they start as usual.
class HandOverServer : public QObject
{
    Q_OBJECT

public:
    /// `take` says whether it takes a request; it is called on a later turn of the event loop.
    HandOverServer(QString place, std::function<bool(const HandOver &)> take, QObject *parent = nullptr);
    ~HandOverServer() override;

    /// False when another program listens there. What one that crashed left is cleared away.
    bool listen();

private:
    void greet();
    void answer(QLocalSocket &socket);

    QString m_place;
    std::function<bool(const HandOver &)> m_take;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace gouji
