#pragma once

#include <QDialog>

namespace gouji {

/// What the program is, its licence, and the versions and licences of all it is built on (resource
/// ":/about/components.json"), to be read and copied.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    /// What the button copies.
    [[nodiscard]] QString details() const { return m_details; }

private:
    QString m_details;
};

} // namespace gouji
