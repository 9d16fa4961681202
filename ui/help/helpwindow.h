#pragma once

#include "ui/language.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace gouji {

/// The program's help: pages compiled in (":/help/zh_CN", ":/help/en"), no network. A list of the pages, narrowed by
/// words that stand in them, beside the page. Not modal: it stays open beside the work.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    void setLanguage(Language language);
    /// Shows a page by its name ("tables"); the first one for a name that does not exist.
    void showTopic(const QString &topic);
    [[nodiscard]] QString topic() const;
    /// The pages there are, in the order of the list.
    [[nodiscard]] static QStringList topics();
    /// What a widget or one of those around it is about: its property "helpTopic"; empty for none.
    [[nodiscard]] static QString topicOf(const QWidget *widget);

    [[nodiscard]] QTextBrowser &page() const { return *m_page; }
    [[nodiscard]] QListWidget &list() const { return *m_list; }
    [[nodiscard]] QLineEdit &search() const { return *m_search; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void narrow(const QString &words);
    void load(const QString &topic);
    [[nodiscard]] QString fileOf(const QString &topic) const;

    QString m_language;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QTextBrowser *m_page = nullptr;
};

} // namespace gouji
