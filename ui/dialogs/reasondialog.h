#pragma once

#include <QDialog>

class QLineEdit;
class QVBoxLayout;

namespace gouji {

/// Asks why. Reasons given before stand below, each with a key of its own: Alt and its digit, which no input
/// method takes and which leaves the digits to the text.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    /// `about` says what it is about; `required` keeps OK shut while the line is empty. Of `recent` the first
    /// nine are offered.
    ReasonDialog(const QString &title, const QString &about, const QStringList &recent, bool required,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString reason() const;

private:
    void addRecent(const QStringList &recent, QVBoxLayout &layout);

    QLineEdit *m_edit = nullptr;
};

} // namespace gouji
