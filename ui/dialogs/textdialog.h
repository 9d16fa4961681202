#pragma once

#include <QDialog>

class QLineEdit;

namespace gouji {

/// Asks for one line of text, such as a reason or a name.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    /// `about` says what it is about; `required` keeps OK shut while the line is empty.
    TextDialog(const QString &title, const QString &about, const QString &label, const QString &text,
               bool required, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

private:
    QLineEdit *m_edit = nullptr;
};

} // namespace gouji
