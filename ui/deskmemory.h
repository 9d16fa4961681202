#pragma once

#include "ui/desk.h"

#include <QTimer>

namespace gouji {

class LibraryPane;
class SourcePane;
class TablesPane;

/// Keeps with each review file how the window stood when it last showed it, and puts it back: the list with
/// its filters, the report on the desk, what was chosen in it, and how far it was scrolled. All outlive it.
class DeskMemory : public QObject
{
    Q_OBJECT

public:
    DeskMemory(Desk &desk, LibraryPane &library, SourcePane &source, TablesPane &tables,
               QObject *parent = nullptr);

    /// The window closes, or another file is opened: writes what changed.
    void keep();

private:
    void restore();
    void restoreReport(const QJsonObject &state);
    void restorePlaces(const QJsonObject &state);
    [[nodiscard]] QJsonObject deskState() const;

    Desk &m_desk;
    LibraryPane &m_library;
    SourcePane &m_source;
    TablesPane &m_tables;
    QByteArray m_kept; ///< as it stands in the file
    QTimer m_later;    ///< what is chosen changes often; a crash may lose a few seconds of it
    bool m_isOpen = false;
};

} // namespace gouji
