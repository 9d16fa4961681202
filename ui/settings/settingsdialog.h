#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace gouji {

/// The settings: a list of pages and the page chosen. OK puts all pages in force, Cancel none.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget *parent = nullptr);

    /// Takes the page over. A page that is no SettingsPage changes nothing.
    void addPage(const QString &title, QWidget *page);
    [[nodiscard]] QListWidget &list() const { return *m_list; }
    [[nodiscard]] QWidget *page(int index) const;
    void showPage(int index);
    void showPage(const QString &title);

public Q_SLOTS:
    void accept() override;
    void reject() override;

private:
    void showDefaults();
    void updateDefaults();

    QListWidget *m_list = nullptr;
    QStackedWidget *m_pages = nullptr;
    QPushButton *m_defaults = nullptr;
};

} // namespace gouji
