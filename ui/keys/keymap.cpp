#include "ui/keys/keymap.h"

#include <QKeySequence>

#include <algorithm>

namespace gouji {

namespace {

bool isMoveKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        return true;
    default:
        return false;
    }
}

/// Keys from F1 and the arrows on; all before are characters.
bool isCharacter(int key)
{
    return key < Qt::Key_Escape;
}

} // namespace

Keymap::Keymap(Actions &actions, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_preferences(preferences)
{
    for (const QAction *action : actions.all())
        m_delivered.insert(action, action->shortcuts());
    apply();
}

bool Keymap::isChanged(const QAction &action) const
{
    return m_preferences.keysOf(action.objectName()).has_value();
}

Keymap::Judgement Keymap::judge(const QAction &action, const QKeySequence &key) const
{
    if (key.isEmpty())
        return {};
    const QKeyCombination first = key[0];
    const bool isPlain = !(first.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    // Space is a cell's: it is typed into none.
    const bool isCellsSpace =
        first.key() == Qt::Key_Space && action.shortcutContext() == Qt::WidgetWithChildrenShortcut;
    if (isPlain && isCharacter(first.key()) && !isCellsSpace)
        return {Fault::Bare, nullptr};
    if (isPlain && isMoveKey(first.key()))
        return {Fault::Fixed, nullptr};
    for (QAction *other : m_actions.all())
        if (other != &action && other->shortcuts().contains(key))
            return {Fault::Taken, other};
    return {};
}

QList<QPair<QAction *, QAction *>> Keymap::conflicts() const
{
    QList<QPair<QAction *, QAction *>> pairs;
    QHash<QKeySequence, QAction *> owners;
    for (QAction *action : m_actions.all())
        for (const QKeySequence &key : action->shortcuts()) {
            QAction *&owner = owners[key];
            if (owner && owner != action && !key.isEmpty())
                pairs.append(QPair<QAction *, QAction *>(owner, action));
            owner = action;
        }
    return pairs;
}

void Keymap::setKeys(QAction &action, const QList<QKeySequence> &keys)
{
    for (const QKeySequence &key : keys)
        for (QAction *other : m_actions.all())
            if (other != &action && !key.isEmpty() && other->shortcuts().contains(key)) {
                QList<QKeySequence> left = other->shortcuts();
                left.removeAll(key);
                store(*other, left);
            }
    store(action, keys);
    apply();
    Q_EMIT changed();
}

/// What is as delivered is not kept, so that a later version may deliver it anew.
void Keymap::store(const QAction &action, const QList<QKeySequence> &keys)
{
    if (keys == m_delivered.value(&action))
        m_preferences.forgetKeysOf(action.objectName());
    else
        m_preferences.setKeysOf(action.objectName(), keys);
}

void Keymap::reset(QAction &action)
{
    setKeys(action, m_delivered.value(&action));
}

void Keymap::resetAll()
{
    for (const QAction *action : m_actions.all())
        m_preferences.forgetKeysOf(action->objectName());
    apply();
    Q_EMIT changed();
}

void Keymap::reload()
{
    apply();
    Q_EMIT changed();
}

void Keymap::apply()
{
    for (QAction *action : m_actions.all()) {
        QList<QKeySequence> keys =
            m_preferences.keysOf(action->objectName()).value_or(m_delivered.value(action));
        // Settings from elsewhere may say what the editor would refuse: typing must never be an order.
        keys.erase(std::remove_if(keys.begin(), keys.end(),
                                  [this, action](const QKeySequence &key) {
                                      const Fault fault = judge(*action, key).fault;
                                      return fault == Fault::Bare || fault == Fault::Fixed;
                                  }),
                   keys.end());
        action->setShortcuts(keys);
    }
    m_actions.retranslate();
}

KeySheet Keymap::sheet() const
{
    KeySheet sheet{{tr("In the tables"),
                    {{tr("Arrows, Tab, Shift+Tab"), tr("Move among the cells; accept a number being typed")},
                     {tr("Enter"), tr("The value is right; on to the next open item")},
                     {tr("Shift+arrows"), tr("Choose a block of cells")},
                     {tr("Digits"), tr("Replace the value of the chosen cell")},
                     {tr("Enter, while typing"), tr("Save: misread by us")},
                     {tr("Ctrl+Enter, while typing"), tr("Save: wrong in the original")},
                     {tr("Alt+Enter, while typing"), tr("Write a reason")},
                     {tr("Esc"), tr("Leave the cell as it was")},
                     {tr("Ctrl+click on a number"), tr("Put it into the chosen cell, with its place")}}}};
    for (const QAction *action : m_actions.all()) {
        const QString keys = keyText(action->shortcuts());
        if (keys.isEmpty())
            continue;
        const QString title = m_actions.groupTitle(*action);
        auto group = std::find_if(sheet.begin(), sheet.end(),
                                  [&title](const KeyGroup &known) { return known.title == title; });
        if (group == sheet.end())
            group = sheet.insert(sheet.end(), KeyGroup{title, {}});
        group->lines.append({keys, m_actions.plainText(*action)});
    }
    return sheet;
}

} // namespace gouji
