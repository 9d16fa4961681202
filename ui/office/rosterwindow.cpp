// The window itself; what its commands do stands in rostercommands.cpp.

#include "ui/office/rosterwindow.h"

#include "ui/look/glyphs.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

namespace gouji {

namespace {

constexpr std::array allStates{FilingState::OnTime, FilingState::Late, FilingState::Missing,
                               FilingState::Awaited, FilingState::CannotTell};

Glyph glyphOf(FilingState state)
{
    switch (state) {
    case FilingState::OnTime:
        return Glyph::Passed;
    case FilingState::Late:
        return Glyph::Warning;
    case FilingState::Missing:
        return Glyph::Error;
    case FilingState::Awaited:
        return Glyph::Notice;
    case FilingState::CannotTell:
        break;
    }
    return Glyph::NotAssessable;
}

/// Which list it is, by its name in the review file, and what is wrong with it.
QString problemWords(const Error &problem)
{
    const QString &name = problem.subject;
    QString list = name;
    if (name == u"roster")
        list = RosterWindow::tr("the roster");
    else if (name == u"deadlines")
        list = RosterWindow::tr("the deadlines");
    else if (name == u"rule-set")
        list = RosterWindow::tr("the rule set: the checks run as the program brings them");
    else if (name.startsWith(u"filing/"))
        list = RosterWindow::tr("a date that was given (%1)").arg(name.mid(7));
    return problem.detail.isEmpty() ? list : RosterWindow::tr("%1 (%2)").arg(list, problem.detail);
}

/// Puts the state's sign before its word.
class StateDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto state = static_cast<FilingState>(index.data(RosterModel::StateRole).toInt());
        option->icon = glyphIcon(glyphOf(state), option->palette);
        option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height()) * 4 / 5;
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
};

} // namespace

RosterWindow::RosterWindow(Desk &desk, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_office(*desk.services().office)
    , m_summary(new QLabel)
    , m_said(new QLabel)
    , m_problems(new QLabel)
{
    m_filter.setSourceModel(&m_model);
    m_filter.setSortRole(RosterModel::SortRole);
    auto *layout = new QVBoxLayout(this);
    auto *filters = new QHBoxLayout;
    m_bar = new QToolBar;
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_pages = new QStackedWidget;
    layout->addWidget(m_bar);
    layout->addLayout(filters);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_problems);
    layout->addWidget(m_summary);
    layout->addWidget(m_said);
    for (QLabel *label : {m_summary, m_said, m_problems}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_said->hide();
    m_problems->hide();
    buildFilters(*filters);
    buildTable();
    buildActions();
    buildEmpty();
    retranslate();
    connect(&m_office, &OfficeService::filingsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    const int em = fontMetrics().horizontalAdvance(QChar(0x56FD));
    resize(76 * em, 30 * fontMetrics().lineSpacing());
}

void RosterWindow::buildFilters(QLayout &layout)
{
    const auto add = [&layout](QLabel *&label, QComboBox *&box) {
        label = new QLabel;
        box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        label->setBuddy(box);
        layout.addWidget(label);
        layout.addWidget(box);
    };
    add(m_yearLabel, m_year);
    add(m_stateLabel, m_state);
    add(m_parentLabel, m_parent);
    m_search = new QLineEdit;
    m_search->setClearButtonEnabled(true);
    layout.addWidget(m_search);
    connect(m_year, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            refresh();
    });
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant state = m_state->currentData();
        m_filter.setState(state.isValid() ? std::optional(static_cast<FilingState>(state.toInt()))
                                          : std::nullopt);
        tellSummary();
    });
    connect(m_parent, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant organ = m_parent->currentData();
        m_filter.setParentOrgan(organ.isValid() ? std::optional(organ.toString()) : std::nullopt);
        tellSummary();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter.setSearch(words);
        tellSummary();
    });
}

void RosterWindow::buildTable()
{
    m_view = new QTableView;
    m_view->setModel(&m_filter);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_view->setItemDelegateForColumn(static_cast<int>(RosterModel::Column::State), new StateDelegate(m_view));
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    QHeaderView *head = m_view->horizontalHeader();
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_pages->addWidget(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RosterWindow::updateEnabled);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RosterWindow::updateEnabled);
    connect(m_view, &QTableView::activated, this, &RosterWindow::editOrgan);
}

void RosterWindow::buildEmpty()
{
    m_empty = new QWidget;
    m_emptyTitle = new QLabel;
    m_emptyHint = new QLabel;
    QFont large = m_emptyTitle->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_emptyTitle->setFont(large);
    auto *layout = new QVBoxLayout(m_empty);
    layout->addStretch(2);
    for (QLabel *label : {m_emptyTitle, m_emptyHint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    const auto add = [&](QPushButton *&button, void (RosterWindow::*run)()) {
        button = new QPushButton;
        button->setAutoDefault(true);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, run);
    };
    add(m_emptyPaste, &RosterWindow::paste);
    add(m_emptyImport, &RosterWindow::importFile);
    add(m_emptyReports, &RosterWindow::takeFromReports);
    buttons->addStretch(1);
    layout->addSpacing(12);
    layout->addLayout(buttons);
    layout->addStretch(3);
    m_pages->addWidget(m_empty);
}

QAction *RosterWindow::command(const char *words, const QKeySequence &key, void (RosterWindow::*run)())
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_bar->addAction(action);
    m_commands.push_back({action, words});
    return action;
}

void RosterWindow::buildActions()
{
    command(QT_TR_NOOP("&Add…"), QKeySequence(Qt::Key_Insert), &RosterWindow::addOrgan);
    m_edit = command(QT_TR_NOOP("&Change…"), QKeySequence(Qt::Key_F2), &RosterWindow::editOrgan);
    m_remove = command(QT_TR_NOOP("&Remove"), QKeySequence(Qt::Key_Delete), &RosterWindow::removeOrgans);
    m_undo = command(QT_TR_NOOP("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), &RosterWindow::undo);
    m_bar->addSeparator();
    command(QT_TR_NOOP("&Paste rows"), QKeySequence::Paste, &RosterWindow::paste);
    command(QT_TR_NOOP("&Import…"), {}, &RosterWindow::importFile);
    m_export = command(QT_TR_NOOP("&Export…"), {}, &RosterWindow::exportFile);
    m_bar->addSeparator();
    m_date = command(QT_TR_NOOP("&Day of publication…"), QKeySequence(Qt::CTRL | Qt::Key_D),
                     &RosterWindow::giveDate);
    m_report = command(QT_TR_NOOP("&Open its report"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                       &RosterWindow::showReport);
    m_notice = command(QT_TR_NOOP("&Notice…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                       &RosterWindow::makeNotice);
    m_view->addActions({m_edit, m_date, m_report, m_remove});
}

void RosterWindow::retranslate()
{
    setWindowTitle(tr("Who has filed"));
    for (const Command &command : m_commands) {
        command.action->setText(tr(command.words));
        const QString key = command.action->shortcut().toString(QKeySequence::NativeText);
        command.action->setToolTip({});
        const QString words = command.action->toolTip(); // now the text without its marks
        command.action->setToolTip(key.isEmpty() ? words : words + QStringLiteral(" (%1)").arg(key));
    }
    m_yearLabel->setText(tr("Report &year:"));
    m_stateLabel->setText(tr("&State:"));
    m_parentLabel->setText(tr("&Parent:"));
    m_search->setPlaceholderText(tr("Search the names"));
    m_search->setAccessibleName(tr("Search the names"));
    m_view->setAccessibleName(tr("Organs that owe a report"));
    m_emptyTitle->setText(tr("There is no roster yet"));
    m_emptyHint->setText(
        tr("List the organs that owe a report: name, kind, level, parent. Copy the rows in your "
           "spreadsheet and paste them here, or open the list as a CSV file."));
    m_emptyPaste->setText(tr("&Paste rows"));
    m_emptyImport->setText(tr("&Import a file…"));
    m_emptyReports->setText(tr("&Take the organs of the reports here"));
    m_bar->setWindowTitle(tr("Roster"));
    fillStates();
    m_model.retranslate();
    refresh();
}

bool RosterWindow::isEmptyShown() const
{
    return m_pages->currentWidget() == m_empty;
}

void RosterWindow::refresh()
{
    fillYears();
    fillParents();
    const bool isFirst = m_model.rowCount() == 0;
    m_model.setFilings(m_office.roster(), m_office.filings(year()));
    m_pages->setCurrentWidget(m_office.roster().isEmpty() ? m_empty : static_cast<QWidget *>(m_view));
    if (isFirst && m_model.rowCount() > 0) {
        m_view->resizeColumnsToContents();
        // The names take what the others leave.
        m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        m_view->setCurrentIndex(m_filter.index(0, 0));
    }
    tellSummary();
    tellProblems();
    updateEnabled();
}

/// Lists of the review file that cannot be read do not count, and nothing else would say so.
void RosterWindow::tellProblems()
{
    QStringList lines;
    for (const Error &problem : m_office.problems())
        lines += QStringLiteral("· %1").arg(problemWords(problem));
    m_problems->setVisible(!lines.isEmpty());
    if (lines.isEmpty())
        return;
    m_problems->setText(tr("⚠ Lists kept in the review file cannot be read and do not count; the file still "
                           "holds them. Enter them again here, or go back to an earlier copy of the file:") +
                        u'\n' + lines.join(u'\n'));
    m_problems->setAccessibleName(tr("Lists that cannot be read"));
}

void RosterWindow::fillYears()
{
    const int before = year();
    m_isFilling = true;
    m_year->clear();
    for (const int each : m_office.years())
        m_year->addItem(QString::number(each), each);
    m_year->setCurrentIndex(std::max(0, m_year->findData(before)));
    m_isFilling = false;
}

void RosterWindow::fillStates()
{
    const QVariant before = m_state->currentData();
    m_state->clear();
    m_state->addItem(tr("all states"));
    for (const FilingState state : allStates)
        m_state->addItem(stateText(state), static_cast<int>(state));
    m_state->setCurrentIndex(before.isValid() ? m_state->findData(before) : 0);
}

void RosterWindow::fillParents()
{
    const QVariant before = m_parent->currentData();
    m_parent->clear();
    m_parent->addItem(tr("all"));
    for (const QString &organ : m_office.roster().parents())
        m_parent->addItem(organ.isEmpty() ? tr("(none)") : organ, organ);
    m_parent->setCurrentIndex(before.isValid() ? std::max(0, m_parent->findData(before)) : 0);
}

void RosterWindow::tellSummary()
{
    const FilingOverview &overview = m_model.overview();
    QStringList words{tr("%n organ(s)", nullptr, m_model.rowCount())};
    for (const FilingState state : allStates) {
        if (const int count = overview.count(state); count > 0)
            words += tr("%1: %2").arg(stateText(state)).arg(count);
    }
    if (m_filter.rowCount() < m_model.rowCount())
        words += tr("%n shown", nullptr, m_filter.rowCount());
    if (!overview.strangers.empty())
        words += tr("%n report(s) of organs that are not in the roster, or not surely", nullptr,
                    static_cast<int>(overview.strangers.size()));
    m_summary->setVisible(!m_office.roster().isEmpty());
    m_summary->setText(words.join(QStringLiteral(" · ")));
}

void RosterWindow::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void RosterWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gouji
