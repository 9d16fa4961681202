#pragma once

#include "ui/actions.h"
#include "ui/keys/keysheet.h"
#include "ui/preferences.h"

#include <QHash>
#include <QObject>

namespace gouji {

/// Which key does what: the keys as delivered, and what the reviewer changed of them, kept in the settings.
/// No key is a bare letter, digit or sign: those belong to what is typed, and to input methods.
class Keymap : public QObject
{
    Q_OBJECT

public:
    /// Gives the actions the reviewer's keys. Both outlive it.
    Keymap(Actions &actions, Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions.all(); }
    [[nodiscard]] QString groupTitle(const QAction &action) const { return m_actions.groupTitle(action); }
    [[nodiscard]] QList<QKeySequence> keysOf(const QAction &action) const { return action.shortcuts(); }
    [[nodiscard]] bool isChanged(const QAction &action) const;

    enum class Fault
    {
        None,
        Bare,  ///< would be typed, or belongs to an input method
        Fixed, ///< moves in tables and lists, or leaves dialogs
        Taken  ///< another action has it
    };
    struct Judgement
    {
        Fault fault = Fault::None;
        QAction *other = nullptr; ///< who has it, when taken
    };
    /// Whether an action may have a key.
    [[nodiscard]] Judgement judge(const QAction &action, const QKeySequence &key) const;
    /// Keys that two actions have: only settings from elsewhere or from another version bring them.
    [[nodiscard]] QList<QPair<QAction *, QAction *>> conflicts() const;

    /// Gives an action these keys, and takes them from any other.
    void setKeys(QAction &action, const QList<QKeySequence> &keys);
    void reset(QAction &action);
    void resetAll();
    /// Reads the settings again, after they came from elsewhere.
    void reload();

    /// All keys by group, with those that are fixed.
    [[nodiscard]] KeySheet sheet() const;

Q_SIGNALS:
    void changed();

private:
    void apply();
    void store(const QAction &action, const QList<QKeySequence> &keys);

    Actions &m_actions;
    Preferences &m_preferences;
    QHash<const QAction *, QList<QKeySequence>> m_delivered;
};

} // namespace gouji
