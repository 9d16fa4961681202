#pragma once

#include <QMessageBox>

namespace gouji {

/// A message that something could not be done, with a button that copies it together with what those who help
/// will ask for: the program's version, Qt's and the system's. Nothing is sent anywhere.
class ErrorDialog : public QMessageBox
{
    Q_OBJECT

public:
    ErrorDialog(const QString &title, const QString &text, QWidget *parent = nullptr);

    /// What the button copies.
    [[nodiscard]] QString details() const { return m_details; }
    [[nodiscard]] QPushButton &copyButton() const { return *m_copy; }

private:
    QString m_details;
    QPushButton *m_copy = nullptr;
};

/// The versions that a report of a fault needs, one a line; not translated.
[[nodiscard]] QString systemDetails();

} // namespace gouji
