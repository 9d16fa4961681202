#pragma once

#include "ui/keys/keymap.h"
#include "ui/settings/settingspage.h"

#include <QHash>
#include <QKeySequence>

class QCheckBox;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace gouji {

/// Every action with its keys, to change: press the new key for the chosen action, see who has it already,
/// take it over or leave it. What is changed counts at once, and is taken back with the settings.
class KeyPage : public SettingsPage
{
    Q_OBJECT

public:
    /// Both outlive it.
    KeyPage(Keymap &keymap, Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget &list() const { return *m_list; }
    [[nodiscard]] QKeySequenceEdit &edit() const { return *m_edit; }
    [[nodiscard]] QLabel &remark() const { return *m_remark; }
    [[nodiscard]] QPushButton &useButton() const { return *m_use; }
    [[nodiscard]] QPushButton &resetButton() const { return *m_reset; }
    [[nodiscard]] QPushButton &resetAllButton() const { return *m_resetAll; }
    [[nodiscard]] bool apply() override { return true; }
    void discard() override;
    /// Chooses an action by its id.
    void choose(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill();
    void filter(const QString &text);
    void takeChosen();
    void judge();
    void use(bool adds);
    [[nodiscard]] QAction *chosen() const;
    [[nodiscard]] QTreeWidgetItem *itemOf(const QString &id) const;
    void retranslate();

    Keymap &m_keymap;
    Preferences &m_preferences;
    /// As it was when the page was made: by id, those that are not as delivered.
    QHash<QString, QList<QKeySequence>> m_before;
    bool m_advanced = true;
    bool m_wentDown = false;
    QCheckBox *m_advance = nullptr;
    QCheckBox *m_enterDown = nullptr;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_label = nullptr;
    QKeySequenceEdit *m_edit = nullptr;
    QLabel *m_remark = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_resetAll = nullptr;
};

} // namespace gouji
