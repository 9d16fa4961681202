#pragma once

#include "model/core/result.h"
#include "model/roster/organ.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

namespace gouji {

/// The organs that owe reports, in the order the office keeps them. No two have the same name and the same
/// parent.
class Roster
{
public:
    [[nodiscard]] const std::vector<RosterOrgan> &organs() const { return m_organs; }
    [[nodiscard]] bool isEmpty() const { return m_organs.empty(); }
    [[nodiscard]] int size() const { return static_cast<int>(m_organs.size()); }

    /// False when it has no name or is there already; the roster is then as it was.
    bool add(RosterOrgan organ);
    bool replace(int index, RosterOrgan organ);
    void remove(int index);
    /// The index of the organ with this name and parent, compared by organKey(); -1 for none.
    [[nodiscard]] int find(const QString &name, const QString &parent) const;
    /// What decisions on an organ are kept under: stays when the roster is sorted or grows.
    [[nodiscard]] static QString keyOf(const RosterOrgan &organ);
    /// The parents named, each once, in the roster's order; "" among them when an organ has none.
    [[nodiscard]] QStringList parents() const;

    /// {"organs": [{"name", "kind", "level", "parent", "first", "last"}]}; what is unknown is left out.
    [[nodiscard]] QByteArray toJson() const;
    /// InvalidArgument; `detail` names the place ("/organs/3/kind") and what is expected there.
    [[nodiscard]] static Result<Roster> fromJson(const QByteArray &json, const QString &name);

    bool operator==(const Roster &other) const { return m_organs == other.m_organs; }

private:
    void index();

    std::vector<RosterOrgan> m_organs;
    QHash<QString, int> m_places; ///< by key
};

} // namespace gouji
