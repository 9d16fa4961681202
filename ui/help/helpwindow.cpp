#include "ui/help/helpwindow.h"

#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace gouji {

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A page begins with its title: "# Tables".
QString titleOf(const QString &markdown)
{
    return markdown.left(markdown.indexOf(u'\n')).mid(1).trimmed();
}

} // namespace

QStringList HelpWindow::topics()
{
    return {QStringLiteral("start"),   QStringLiteral("reports"), QStringLiteral("source"),
            QStringLiteral("tables"),  QStringLiteral("findings"), QStringLiteral("keys"),
            QStringLiteral("stages"),  QStringLiteral("across"),  QStringLiteral("roster"),
            QStringLiteral("pictures"), QStringLiteral("files"),  QStringLiteral("settings")};
}

QString HelpWindow::topicOf(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const QString topic = widget->property("helpTopic").toString();
        if (!topic.isEmpty())
            return topic;
    }
    return {};
}

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_language(LanguageSwitch::code(Language::Chinese))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_page(new QTextBrowser(this))
{
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    m_search->setClearButtonEnabled(true);
    m_page->setOpenExternalLinks(false);
    m_page->document()->setDocumentMargin(fontMetrics().height());
    auto *side = new QWidget(this);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(m_search);
    sideLayout->addWidget(m_list, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(side);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    const int character = fontMetrics().averageCharWidth();
    side->setMinimumWidth(22 * character);
    resize(110 * character, 36 * fontMetrics().height());
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::narrow);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            load(item->data(Qt::UserRole).toString());
    });
    // Links name pages: "tables.md".
    connect(m_page, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        const QString topic = url.fileName().section(u'.', 0, 0);
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->data(Qt::UserRole).toString() == topic)
                m_list->setCurrentRow(row);
        }
    });
    fill();
    retranslate();
}

void HelpWindow::setLanguage(Language language)
{
    const QString shown = topic();
    m_language = LanguageSwitch::code(language);
    fill();
    showTopic(shown);
}

QString HelpWindow::fileOf(const QString &topic) const
{
    return QStringLiteral(":/help/%1/%2.md").arg(m_language, topic);
}

void HelpWindow::fill()
{
    m_list->clear();
    for (const QString &topic : topics()) {
        auto *item = new QListWidgetItem(titleOf(read(fileOf(topic))), m_list);
        item->setData(Qt::UserRole, topic);
    }
    narrow(m_search->text());
    m_list->setCurrentRow(0);
}

void HelpWindow::narrow(const QString &words)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString page = read(fileOf(item->data(Qt::UserRole).toString()));
        item->setHidden(!words.isEmpty() && !page.contains(words, Qt::CaseInsensitive));
    }
    if (!words.isEmpty()) {
        m_page->moveCursor(QTextCursor::Start);
        m_page->find(words);
    }
}

void HelpWindow::load(const QString &topic)
{
    const QUrl url(QStringLiteral("qrc") + fileOf(topic));
    if (m_page->source() != url)
        m_page->setSource(url, QTextDocument::MarkdownResource);
}

void HelpWindow::showTopic(const QString &topic)
{
    m_search->clear();
    const auto row = static_cast<int>(std::max(qsizetype(0), topics().indexOf(topic)));
    m_list->setCurrentRow(row);
    m_page->moveCursor(QTextCursor::Start);
}

QString HelpWindow::topic() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_list->setAccessibleName(tr("Pages"));
    m_page->setAccessibleName(tr("Page"));
}

} // namespace gouji
