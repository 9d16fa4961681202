#pragma once

#include <QDialog>

class QListWidget;

namespace gouji {

/// One of several, by a digit key, by the arrows and Enter, or with the mouse.
class ChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    ChoiceDialog(const QString &title, const QString &about, const QStringList &choices,
                 QWidget *parent = nullptr);

    /// The index chosen.
    [[nodiscard]] int chosen() const;
    [[nodiscard]] QListWidget &list() const { return *m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QListWidget *m_list = nullptr;
};

} // namespace gouji
