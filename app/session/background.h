#pragma once

#include "app/session/session.h"
#include "model/service/backgroundservice.h"

namespace gouji {

/// Tells how far the session is with what it does behind the window. The session outlives it.
class Background : public BackgroundService
{
    Q_OBJECT

public:
    explicit Background(Session &session, QObject *parent = nullptr)
        : BackgroundService(parent)
    {
        connect(&session, &Session::backgroundProgressed, this, &BackgroundService::progressed);
    }
};

} // namespace gouji
