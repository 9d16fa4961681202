#include "ui/settings/keypage.h"

#include "ui/look/semantics.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gouji {

namespace {

constexpr int idRole = Qt::UserRole + 1;

/// Takes one key and shows it at once; a second one replaces it. Tab leaves it.
class OneKeyEdit : public QKeySequenceEdit
{
public:
    using QKeySequenceEdit::QKeySequenceEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Control:
        case Qt::Key_Shift:
        case Qt::Key_Alt:
        case Qt::Key_Meta:
        case Qt::Key_AltGr:
        case Qt::Key_unknown:
            return;
        default:
            setKeySequence(QKeySequence(event->keyCombination()));
        }
    }
    void keyReleaseEvent(QKeyEvent *event) override { event->accept(); }
};

} // namespace

KeyPage::KeyPage(Keymap &keymap, Preferences &preferences, QWidget *parent)
    : SettingsPage(parent)
    , m_keymap(keymap)
    , m_preferences(preferences)
    , m_advance(new QCheckBox(this))
    , m_enterDown(new QCheckBox(this))
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_label(new QLabel(this))
    , m_edit(new OneKeyEdit(this))
    , m_remark(new QLabel(this))
    , m_use(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_none(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_resetAll(new QPushButton(this))
{
    build();
    for (const QAction *action : keymap.actions()) {
        if (keymap.isChanged(*action))
            m_before.insert(action->objectName(), keymap.keysOf(*action));
    }
    m_advanced = preferences.advancesAfterDecision();
    m_wentDown = preferences.enterMovesDown();
    m_advance->setChecked(preferences.advancesAfterDecision());
    m_enterDown->setChecked(preferences.enterMovesDown());
    connect(m_advance, &QCheckBox::toggled, this,
            [this](bool on) { m_preferences.setAdvancesAfterDecision(on); });
    connect(m_enterDown, &QCheckBox::toggled, this, [this](bool on) { m_preferences.setEnterMovesDown(on); });
    connect(m_search, &QLineEdit::textChanged, this, &KeyPage::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeyPage::takeChosen);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeyPage::judge);
    connect(m_use, &QPushButton::clicked, this, [this] { use(false); });
    connect(m_add, &QPushButton::clicked, this, [this] { use(true); });
    connect(m_none, &QPushButton::clicked, this, [this] {
        if (QAction *action = chosen())
            m_keymap.setKeys(*action, {});
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (QAction *action = chosen())
            m_keymap.reset(*action);
    });
    connect(m_resetAll, &QPushButton::clicked, &keymap, &Keymap::resetAll);
    connect(&keymap, &Keymap::changed, this, &KeyPage::fill);
    retranslate();
}

void KeyPage::build()
{
    m_search->setClearButtonEnabled(true);
    m_list->setColumnCount(3);
    m_list->setRootIsDecorated(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_edit);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setForegroundRole(QPalette::WindowText);
    // Room for two lines, so that nothing jumps when there is something to say.
    m_remark->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_remark->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (QPushButton *button : {m_use, m_add, m_none, m_reset, m_resetAll})
        button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_label);
    line->addWidget(m_edit, 1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_use, m_add, m_none, m_reset})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_resetAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_advance);
    layout->addWidget(m_enterDown);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(line);
    layout->addWidget(m_remark);
    layout->addLayout(buttons);
}

void KeyPage::fill()
{
    const QString id = m_list->currentItem() ? m_list->currentItem()->data(0, idRole).toString() : QString();
    QSet<const QAction *> contested;
    for (const auto &[one, other] : m_keymap.conflicts())
        contested << one << other;
    m_list->clear();
    QHash<QString, QTreeWidgetItem *> groups;
    QFont bold = font();
    bold.setBold(true);
    for (QAction *action : m_keymap.actions()) {
        const QString title = m_keymap.groupTitle(*action);
        QTreeWidgetItem *&group = groups[title];
        if (!group) {
            group = new QTreeWidgetItem(m_list, {title});
            group->setFirstColumnSpanned(true);
            group->setFont(0, bold);
            group->setFlags(Qt::ItemIsEnabled);
            group->setExpanded(true);
        }
        const QString remark = contested.contains(action)    ? tr("▲ two actions have this key")
                               : m_keymap.isChanged(*action) ? tr("changed")
                                                             : QString();
        auto *item = new QTreeWidgetItem(
            group, {Actions::plainText(*action), keyText(m_keymap.keysOf(*action)), remark});
        item->setData(0, idRole, action->objectName());
    }
    filter(m_search->text());
    choose(id);
    if (!m_list->currentItem())
        takeChosen();
}

QTreeWidgetItem *KeyPage::itemOf(const QString &id) const
{
    for (int g = 0; g < m_list->topLevelItemCount(); ++g)
        for (int i = 0; i < m_list->topLevelItem(g)->childCount(); ++i)
            if (QTreeWidgetItem *item = m_list->topLevelItem(g)->child(i); item->data(0, idRole) == id)
                return item;
    return nullptr;
}

void KeyPage::choose(const QString &id)
{
    if (QTreeWidgetItem *item = itemOf(id)) {
        m_list->setCurrentItem(item);
        m_list->scrollToItem(item);
    }
}

void KeyPage::filter(const QString &text)
{
    const QString wanted = text.trimmed();
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_list->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *item = group->child(i);
            const bool fits = item->text(0).contains(wanted, Qt::CaseInsensitive) ||
                              item->text(1).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

QAction *KeyPage::chosen() const
{
    const QString id = m_list->currentItem() ? m_list->currentItem()->data(0, idRole).toString() : QString();
    for (QAction *action : m_keymap.actions())
        if (!id.isEmpty() && action->objectName() == id)
            return action;
    return nullptr;
}

void KeyPage::takeChosen()
{
    const QAction *action = chosen();
    m_label->setText(action ? tr("New key for “%1”").arg(Actions::plainText(*action))
                            : tr("Choose an action to change its keys"));
    m_edit->setEnabled(action != nullptr);
    m_edit->clear();
    m_none->setEnabled(action && !keyText(action->shortcuts()).isEmpty());
    m_reset->setEnabled(action && m_keymap.isChanged(*action));
    judge();
}

void KeyPage::judge()
{
    const QAction *action = chosen();
    const QKeySequence key = m_edit->keySequence();
    const auto judgement = action ? m_keymap.judge(*action, key) : Keymap::Judgement{};
    QString remark;
    switch (judgement.fault) {
    case Keymap::Fault::Bare:
        remark = tr("✕ %1 is typed into cells and belongs to the input method. Add Ctrl or Alt.");
        break;
    case Keymap::Fault::Fixed:
        remark = tr("✕ %1 moves in the tables and lists and cannot be given away. Add Ctrl or Alt.");
        break;
    case Keymap::Fault::Taken:
        remark = tr("▲ %1 is the key of “%2”. If you use it here, it is taken from there.");
        break;
    case Keymap::Fault::None:
        break;
    }
    const bool isRefused = judgement.fault == Keymap::Fault::Bare || judgement.fault == Keymap::Fault::Fixed;
    if (judgement.other)
        remark = remark.arg(keyText({key}), Actions::plainText(*judgement.other));
    else if (!remark.isEmpty())
        remark = remark.arg(keyText({key}));
    const SemanticColours &colours = semanticColours(palette());
    QPalette words = m_remark->palette();
    words.setColor(QPalette::WindowText, isRefused ? colours.errorText : colours.warningText);
    m_remark->setPalette(words);
    m_remark->setText(remark);
    for (QPushButton *button : {m_use, m_add})
        button->setEnabled(action && !key.isEmpty() && !isRefused);
}

void KeyPage::use(bool adds)
{
    QAction *action = chosen();
    const QKeySequence key = m_edit->keySequence();
    if (!action || key.isEmpty())
        return;
    QList<QKeySequence> keys = adds ? action->shortcuts() : QList<QKeySequence>();
    keys.removeAll(QKeySequence());
    if (!keys.contains(key))
        keys.append(key);
    m_keymap.setKeys(*action, keys);
}

void KeyPage::discard()
{
    m_preferences.setAdvancesAfterDecision(m_advanced);
    m_preferences.setEnterMovesDown(m_wentDown);
    for (const QAction *action : m_keymap.actions()) {
        const auto before = m_before.constFind(action->objectName());
        if (before != m_before.constEnd())
            m_preferences.setKeysOf(action->objectName(), *before);
        else
            m_preferences.forgetKeysOf(action->objectName());
    }
    m_keymap.reload();
}

void KeyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KeyPage::retranslate()
{
    m_advance->setText(tr("After a decision go on to the next open item"));
    m_enterDown->setText(tr("Enter in the tables goes to the cell below, as in a spreadsheet"));
    m_search->setPlaceholderText(tr("Search actions and keys"));
    m_search->setAccessibleName(tr("Search actions and keys"));
    m_list->setHeaderLabels({tr("Action"), tr("Keys"), tr("Remark")});
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_edit->setAccessibleName(tr("New key: press it"));
    m_use->setText(tr("&Use this key"));
    m_add->setText(tr("A&dd this key"));
    m_none->setText(tr("&No key"));
    m_reset->setText(tr("As deli&vered"));
    m_resetAll->setText(tr("&All as delivered"));
    fill();
}

} // namespace gouji
