#include "app/gui/handover.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <optional>

namespace gouji {

namespace {

/// A socket's path has 108 bytes with its end.
constexpr qsizetype longestPlace = 100;
/// No command line is longer.
constexpr qint64 longestRequest = 4 << 20;
/// Whoever says nothing for so long is no second start.
constexpr int silentMilliseconds = 5000;
constexpr char taken[] = "taken\n";
constexpr char refused[] = "refused\n";

QByteArray encode(const HandOver &request)
{
    const QJsonObject object{{QStringLiteral("version"), 1},
                             {QStringLiteral("store"), request.store},
                             {QStringLiteral("paths"), QJsonArray::fromStringList(request.paths)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// Nothing where it is no request of this version.
std::optional<HandOver> decode(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.value(u"version").toInt() != 1)
        return std::nullopt;
    HandOver request{object.value(u"store").toString(), {}};
    for (const QJsonValue &path : object.value(u"paths").toArray()) {
        if (!QDir::isAbsolutePath(path.toString()))
            return std::nullopt;
        request.paths.append(path.toString());
    }
    return request;
}

} // namespace

QString handOverPlace(const QString &settingsFile)
{
    const QByteArray hash =
        QCryptographicHash::hash(settingsFile.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    // A folder that only this user can enter: nobody else can listen there in the program's place.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString place = folder + QStringLiteral("/gouji-") + QString::fromLatin1(hash);
    return folder.isEmpty() || QFile::encodeName(place).size() > longestPlace ? QString() : place;
}

bool handOver(const QString &place, const HandOver &request, int milliseconds)
{
    if (place.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(place);
    if (!socket.waitForConnected(milliseconds))
        return false;
    socket.write(encode(request));
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(milliseconds))
            return false;
    }
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(milliseconds))
            return false;
    }
    return socket.readLine() == taken;
}

HandOverServer::HandOverServer(QString place, std::function<bool(const HandOver &)> take, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_take(std::move(take))
    , m_server(std::make_unique<QLocalServer>())
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &HandOverServer::greet);
}

HandOverServer::~HandOverServer() = default;

bool HandOverServer::listen()
{
    if (m_place.isEmpty())
        return false;
    // Qt would take a place of this user's away from a program that listens there.
    QLocalSocket other;
    other.connectToServer(m_place);
    if (other.waitForConnected(silentMilliseconds / 10))
        return false;
    // What is there was left by a program that did not end well.
    QLocalServer::removeServer(m_place);
    return m_server->listen(m_place);
}

void HandOverServer::greet()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(*socket); });
        QTimer::singleShot(silentMilliseconds, socket, [socket] { socket->abort(); });
        answer(*socket);
    }
}

void HandOverServer::answer(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > longestRequest)
            socket.abort();
        return;
    }
    const std::optional<HandOver> request = decode(socket.readLine(longestRequest));
    socket.write(request && m_take(*request) ? taken : refused);
    socket.disconnectFromServer();
}

} // namespace gouji
